#pragma once

#include "app/library/library.h"

#include <QAbstractListModel>
#include <QCache>

namespace flashnews::ui {

/// The headlines under a filter, page by page. Only a few pages are held; those that scrolled away are read
/// again by the key they began behind, so memory stays the same however long the list is.
class HeadlineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HeadlineRole = Qt::UserRole + 1, DayRole };

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
    void readPage(int number);
    void appendPage(const HeadlinePage& page);
    void replacePage(int number, const HeadlinePage& page);
    void updateStatus(const QList<ArticleId>& articles);
    const Headline* at(int row) const;

    Library& m_library;
    ArticleFilter m_filter;
    QList<Page> m_pages;
    mutable QCache<int, Rows> m_rows;
    mutable QSet<int> m_reading;
    int m_count = 0;
    int m_generation = 0; ///< answers to an older filter are thrown away
    bool m_more = false;
    bool m_loading = false;
};

} // namespace flashnews::ui
