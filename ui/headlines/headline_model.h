#pragma once

#include "app/library/library.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

namespace flashnews::ui {

/// A window on the headlines under a filter: a few hundred rows of a list that may have a million. It opens
/// anywhere, grows at either end by pages that are found by key, and lets go at the other, so memory and
/// layout stay the same however long the list is. Where a row stands for a story that several outlets
/// printed, its copies can be unfolded below it.
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
    /// True when the list is in the order of how well it fits, which knows no dates.
    bool isByFit() const;
    /// Shows another selection, or the same anew, from its beginning.
    void setFilter(const ArticleFilter& filter);

    // Opening the window elsewhere: the rows at hand stay until loaded().
    void openBeginning();
    void openEnd();
    /// At the first row of a local day, or where it would stand; inside `group` where the list is grouped.
    void openDate(const QDate& day, const QString& group);
    /// At about the row of this rank in the whole list.
    void openRank(int rank);
    /// At this headline.
    void openHeadline(const Headline& headline);
    /// True until loaded().
    bool isOpening() const { return m_opening; }
    /// Whether it opened with the list's last rows.
    bool openedAtEnd() const { return m_openedAtEnd; }

    /// Whether the list goes on beyond the window.
    bool hasMore(PageDirection direction) const { return side(direction).more; }
    /// Reads the next page there, unless it is being read.
    void readMore(PageDirection direction);
    /// Rows of the whole list above the window, and in all, as far as is known.
    int rowsBefore() const { return m_place.before; }
    int total() const { return m_place.total; }
    /// How many stories there are under the filter; a list by fit shows the best of them.
    int found() const { return m_found; }
    /// The rank of a row in the whole list; a copy's is its story's.
    int rankOf(int row) const;
    /// The row of a rank, or -1 outside the window.
    int rowOfRank(int rank) const;

    /// The row of an article in the window, or -1.
    int rowOf(ArticleId id) const;
    std::optional<Headline> headlineAt(int row) const;
    /// The next unread row behind `row` in the window, or -1.
    int nextUnread(int row, int step) const;
    /// The nearest unread story of the list beyond the window.
    QFuture<Result<std::optional<Headline>>> unreadBeyond(PageDirection direction) const;

    /// Shows the copies of a row's story below it, or takes them back; a copy's row folds its story. It stays
    /// so while the window is elsewhere.
    void setUnfolded(int row, bool unfolded);
    /// The window does not let go of these rows while it grows; from an invalid index on, of any.
    void hold(const QModelIndex& first, const QModelIndex& last);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// The window is open where it was asked for, or it is known that there is nothing.
    void loaded();
    /// The window grows at one end and may let go at the other; what is in sight is to stay there.
    void aboutToMove();
    void moved();
    /// rowsBefore() and total() are known better.
    void placed();
    /// So much changed that the rows had better be read anew.
    void outdated();
    void failed(const QString& reason);

private:
    struct Row {
        Headline headline;
        QDate day; ///< local
        bool copy = false;
    };
    struct Side {
        bool more = false, reading = false;
    };

    /// Where a window opens.
    struct Spot {
        std::optional<PageKey> key;
        PageDirection direction = PageDirection::Forwards;
        int rank = -1; ///< where it is known
    };

    void open(const Spot& spot);
    void show(const HeadlinePage& page, const Spot& spot);
    void grow(const HeadlinePage& page, PageDirection direction);
    void letGo(PageDirection direction, int rows);
    PageKey keyOf(PageDirection direction) const;
    void askPlace();
    void settlePlace();
    int storiesIn(int first, int end) const;
    void askCopies(ArticleId id, bool moving);
    void insertCopies(ArticleId id, const QList<Headline>& copies);
    void unfoldAgain(const QList<Headline>& headlines);
    void updateStatus(const QList<ArticleId>& articles);
    QString accessibleText(const Row& row) const;
    QString headingAt(int row) const;
    QString headingOf(const Row& row) const;
    QList<Tag> tagsOf(const Headline& headline) const;
    QList<Row> rowsOf(const QList<Headline>& headlines, bool copies) const;
    Side& side(PageDirection direction) { return direction == PageDirection::Forwards ? m_behind : m_above; }
    const Side& side(PageDirection direction) const {
        return direction == PageDirection::Forwards ? m_behind : m_above;
    }

    Library& m_library;
    ArticleFilter m_filter;
    QList<Row> m_rows;
    QSet<ArticleId> m_unfolded;
    QPersistentModelIndex m_firstHeld, m_lastHeld;
    Side m_above, m_behind;
    ListPlace m_place;
    int m_found = 0;
    QTimer m_placeSoon;   ///< many feeds bring news at once; one count will do
    int m_generation = 0; ///< answers to what was asked before are thrown away
    bool m_opening = false, m_openedAtEnd = false;
};

} // namespace flashnews::ui
