#pragma once

#include "app/library/library.h"

#include <QMenu>
#include <QSet>
#include <QTreeWidget>

namespace flashnews::ui {

/// The sidebar: All, Unread, Today, Bookmarks; then the sources, by folder or by country, with unread counts.
/// Each entry stands for an ArticleFilter.
class SourceTree : public QTreeWidget {
    Q_OBJECT

public:
    enum class Grouping { Country, Folder };

    explicit SourceTree(Library& library, QWidget* parent = nullptr);

    /// Whether the sums count stories, or every article.
    void setFoldCopies(bool fold);
    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    /// Highlights the entry that stands for this filter, if there is one; does not emit chosen().
    void showFilter(const ArticleFilter& filter);
    /// True when the filter's period is that of the entry "Today".
    static bool isToday(const ArticleFilter& filter);
    /// Asks the library for the numbers anew.
    void updateCounts();
    void showIcons();

Q_SIGNALS:
    /// The person chose an entry; its filter has only the fields that the sidebar decides.
    void chosen(const flashnews::ArticleFilter& filter);
    void mapRequested();
    void editRequested(const flashnews::Feed& feed);
    void refreshRequested(const QList<flashnews::FeedId>& feeds);
    void removeRequested(const QList<flashnews::Feed>& feeds);
    void passwordRequested(const flashnews::Account& account);
    void accountRemovalRequested(const flashnews::Account& account);
    void moveRequested(const QList<flashnews::Feed>& feeds, flashnews::AccountId to);
    void failed(const QString& reason);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // source_tree_accounts.cpp
    void addAccounts();
    QTreeWidgetItem* accountGroupFor(const Feed& feed);
    std::optional<Account> accountOf(const QTreeWidgetItem* item) const;
    void addAccountActions(QMenu& menu, const Account& account);
    void addMoveActions(QMenu& menu, const QList<Feed>& feeds);
    void setEntry(QTreeWidgetItem* item, const ArticleFilter& filter);

    enum ItemRole { FilterRole = Qt::UserRole + 1, FeedRole, KindRole, AccountRole };
    void rebuild();
    void addFixedEntries();
    void addMapEntry();
    void addSource(QTreeWidgetItem* parent, const Feed& feed);
    QTreeWidgetItem* groupFor(const Feed& feed);
    void showCounts(const UnreadCounts& counts);
    static QSet<FeedId> feedIdsOf(const QTreeWidgetItem* item);
    QList<Feed> feedsOf(const QTreeWidgetItem* item) const;

    Library& m_library;
    bool m_foldCopies = false;
    Grouping m_grouping = Grouping::Country;
    QHash<QString, QTreeWidgetItem*> m_groups;
    QHash<AccountId, QTreeWidgetItem*> m_accountItems;
    bool m_rebuilding = false;
};

} // namespace flashnews::ui
