#pragma once

#include "app/library/library.h"

#include <QMenu>
#include <QSet>
#include <QTimer>
#include <QTreeWidget>

namespace flashnews::ui {

/// The sidebar: All, Unread, Today, Bookmarks; the person's saved filters and tags; then the sources, by
/// folder or by country, with unread counts. Each entry stands for an ArticleFilter.
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
    /// The person chose a saved filter, which is taken as it is.
    void savedFilterChosen(const flashnews::ArticleFilter& filter);
    void mapRequested();
    void editRequested(const QList<flashnews::Feed>& feeds);
    void folderMoveRequested(const QList<flashnews::Feed>& feeds, const QString& folder);
    /// The name of a folder of this computer is to be changed.
    void folderRenameRequested(flashnews::AccountId account, const QString& folder);
    void filterRenameRequested(const flashnews::SavedFilter& filter);
    void filterReplaceRequested(const flashnews::SavedFilter& filter);
    void filterRuleRequested(const flashnews::SavedFilter& filter);
    void filterRemovalRequested(const flashnews::SavedFilter& filter);
    /// The tags are to be edited.
    void tagsRequested();
    void refreshRequested(const QList<flashnews::FeedId>& feeds);
    void removeRequested(const QList<flashnews::Feed>& feeds);
    void passwordRequested(const flashnews::Account& account);
    void accountRemovalRequested(const flashnews::Account& account);
    void moveRequested(const QList<flashnews::Feed>& feeds, flashnews::AccountId to);
    void failed(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    // source_tree_moving.cpp
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QList<QTreeWidgetItem*>& items) const override;
    Qt::DropActions supportedDropActions() const override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Kind {
        All = 1,
        Unread,
        Today,
        Bookmarks,
        Section,
        SavedEntry,
        TagEntry,
        Group,
        SourceEntry,
        MapEntry
    };
    // source_tree_sections.cpp
    QTreeWidgetItem* addSection(const QString& name);
    void addSavedFilters();
    void addTags();
    std::optional<SavedFilter> savedFilterOf(const QTreeWidgetItem* item) const;
    void addFilterActions(QMenu& menu, const SavedFilter& saved);
    void updateSavedCounts();
    // source_tree_moving.cpp
    std::optional<QString> folderAt(const QTreeWidgetItem* item) const;
    std::optional<QString> folderOf(const QTreeWidgetItem* item) const;
    QList<Feed> feedsWith(const QSet<FeedId>& ids) const;
    void addFolderActions(QMenu& menu, const QList<Feed>& feeds);
    // source_tree_accounts.cpp
    void addAccounts();
    QTreeWidgetItem* accountGroupFor(const Feed& feed);
    std::optional<Account> accountOf(const QTreeWidgetItem* item) const;
    void addAccountActions(QMenu& menu, const Account& account);
    void addMoveActions(QMenu& menu, const QList<Feed>& feeds);
    void setEntry(QTreeWidgetItem* item, const ArticleFilter& filter);

    enum ItemRole { FilterRole = Qt::UserRole + 1, FeedRole, KindRole, AccountRole, IdRole };
    void rebuild();
    void addFixedEntries();
    void addMapEntry();
    void addSource(QTreeWidgetItem* parent, const Feed& feed);
    QTreeWidgetItem* groupFor(const Feed& feed);
    QTreeWidgetItem* folderGroup(const QString& path);
    QTreeWidgetItem* insertGroup(QTreeWidgetItem* parent, const QString& key, const QString& name,
                                 const ArticleFilter& filter);
    static void showCount(QTreeWidgetItem* item, int count);
    void showCounts(const UnreadCounts& counts);
    static QSet<FeedId> feedIdsOf(const QTreeWidgetItem* item);
    QList<Feed> feedsOf(const QTreeWidgetItem* item) const;
    QList<Feed> selectedFeeds() const;
    void addSourceActions(QMenu& menu, const QList<Feed>& feeds);

    Library& m_library;
    bool m_foldCopies = false;
    Grouping m_grouping = Grouping::Country;
    QHash<QString, QTreeWidgetItem*> m_groups;
    QHash<AccountId, QTreeWidgetItem*> m_accountItems;
    bool m_rebuilding = false;
    int m_fixedEntries = 0; ///< top entries above the sources
    QTimer m_savedCounts;
};

} // namespace flashnews::ui
