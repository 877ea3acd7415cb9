#pragma once

#include "app/library/library.h"

#include <QAbstractListModel>
#include <QCache>

namespace flashnews::ui {

/// The headlines under a filter, page by page. Only a few pages are held; those that scrolled away are read
/// again by the key they began behind, so memory stays the same however long the list is. Where a row stands
/// for a story that several outlets printed, its copies can be unfolded below it.
class HeadlineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeadlineRole = Qt::UserRole + 1,
        HeadingRole,  ///< QString above the first row of a day, source or country
        CopiesRole,   ///< how many copies are folded into the row
        UnfoldedRole, ///< true while they stand below it
        IsCopyRole,   ///< true for such a row
        WhenRole,     ///< QString: the time of day, or the day where it does not stand above
        TagsRole      ///< QList<Tag>: what it carries
    };

    explicit HeadlineModel(Library& library, QObject* parent = nullptr);

    const ArticleFilter& filter() const { return m_filter; }
    /// Shows another selection, or the same anew.
    void setFilter(const ArticleFilter& filter);
    bool isLoading() const { return m_loading; }
    /// The row of an article among the pages at hand, or -1.
    int rowOf(ArticleId id) const;
    std::optional<Headline> headlineAt(int row) const;
    /// The next unread row behind `row` among the rows known so far, or -1.
    int nextUnread(int row, int step) const;

    /// Shows the copies of a row's story below it, or takes them back; a copy's row folds its story.
    void setUnfolded(int row, bool unfolded);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The first page is there, or it is known that there is none.
    void loaded();
    void failed(const QString& reason);

private:
    struct Page {
        std::optional<PageKey> after; ///< where it begins
        int count = 0;
    };
    struct Rows {
        QList<Headline> headlines;
    };
    /// The copies of a story below its row.
    struct Unfolded {
        int base = 0; ///< which of the list's own rows, not counting copies
        QList<Headline> copies;
    };
    /// Where a row comes from.
    struct Place {
        int base = 0;
        int copy = -1; ///< -1: the base row itself
    };
    Place placeOf(int row) const;
    int rowOfBase(int base) const;
    void insertCopies(ArticleId id, const QList<Headline>& copies);
    const Headline* baseAt(int base) const;
    Headline* find(ArticleId id);
    void readPage(int number);
    void appendPage(const HeadlinePage& page);
    void replacePage(int number, const HeadlinePage& page);
    void updateStatus(const QList<ArticleId>& articles);
    const Headline* at(int row) const;
    QList<Tag> tagsOf(const Headline& headline) const;

    Library& m_library;
    ArticleFilter m_filter;
    QList<Unfolded> m_unfolded; ///< in the list's order
    QList<Page> m_pages;
    mutable QCache<int, Rows> m_rows;
    mutable QSet<int> m_reading;
    int m_count = 0;
    int m_generation = 0; ///< answers to an older filter are thrown away
    bool m_more = false;
    bool m_loading = false;
};

} // namespace flashnews::ui
