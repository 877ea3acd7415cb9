#include "ui/sources/source_tree.h"

#include "app/tell/country_names.h"
#include "ui/sources/count_delegate.h"
#include "ui/sources/source_icons.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr int filterRole = Qt::UserRole + 1; // the first of SourceTree::ItemRole
constexpr int savedCountsMs = 200;

ArticleFilter filterOf(const QTreeWidgetItem* item) {
    return item->data(0, filterRole).value<ArticleFilter>();
}

ArticleFilter todayFilter() {
    ArticleFilter filter;
    filter.since = QDate::currentDate().startOfDay().toUTC();
    return filter;
}

/// Only the fields that the sidebar decides, so that words, countries and periods chosen elsewhere do not
/// hide its entry.
ArticleFilter sidebarPart(const ArticleFilter& filter) {
    ArticleFilter part;
    part.feeds = filter.feeds;
    part.folders = filter.folders;
    part.sourceCountries = filter.sourceCountries;
    part.unread = filter.unread;
    part.bookmarked = filter.bookmarked;
    part.tags = filter.tags;
    if (SourceTree::isToday(filter)) part.since = filter.since;
    return part;
}

} // namespace

bool SourceTree::isToday(const ArticleFilter& filter) {
    return filter.since == todayFilter().since && !filter.until.isValid();
}

SourceTree::SourceTree(Library& library, QWidget* parent) : QTreeWidget(parent), m_library(library) {
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    setUniformRowHeights(true);
    setItemDelegate(new CountDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAccessibleName(tr("Sources"));
    connect(&library, &Library::feedsChanged, this, &SourceTree::rebuild);
    connect(&SourceIcons::of(library), &SourceIcons::changed, this, &SourceTree::showIcons);
    connect(&library, &Library::accountsChanged, this, &SourceTree::rebuild);
    connect(&library, &Library::articlesChanged, this, &SourceTree::updateCounts);
    connect(&library, &Library::statusChanged, this, &SourceTree::updateCounts);
    connect(&library, &Library::tagsChanged, this, &SourceTree::rebuild);
    connect(&library, &Library::savedFiltersChanged, this, &SourceTree::rebuild);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDragEnabled(true);
    m_savedCounts.setSingleShot(true);
    m_savedCounts.setInterval(savedCountsMs);
    connect(&m_savedCounts, &QTimer::timeout, this, &SourceTree::updateSavedCounts);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!item || m_rebuilding) return;
        const int kind = item->data(0, KindRole).toInt();
        if (kind == MapEntry)
            Q_EMIT mapRequested();
        else if (kind == SavedEntry)
            Q_EMIT savedFilterChosen(filterOf(item));
        else if (kind != Section)
            Q_EMIT chosen(filterOf(item));
    });
    rebuild();
}

void SourceTree::setGrouping(Grouping grouping) {
    m_grouping = grouping;
    rebuild();
}

void SourceTree::rebuild() {
    m_rebuilding = true;
    const ArticleFilter kept = currentItem() ? filterOf(currentItem()) : ArticleFilter();
    clear();
    m_groups.clear();
    addFixedEntries();
    addSavedFilters();
    addTags();
    addAccounts();
    QList<Feed> feeds = m_library.feeds();
    std::sort(feeds.begin(), feeds.end(), [](const Feed& a, const Feed& b) {
        return a.source.name.localeAwareCompare(b.source.name) < 0;
    });
    for (const Feed& feed : std::as_const(feeds))
        addSource(groupFor(feed), feed);
    addMapEntry();
    for (QTreeWidgetItem* group : std::as_const(m_groups))
        group->setExpanded(true);
    for (QTreeWidgetItem* account : std::as_const(m_accountItems))
        account->setExpanded(true);
    showIcons();
    m_rebuilding = false;
    showFilter(kept);
    updateCounts();
}

void SourceTree::addFixedEntries() {
    ArticleFilter unread, bookmarked;
    unread.unread = true;
    bookmarked.bookmarked = true;
    const QList<std::tuple<Kind, QString, ArticleFilter>> entries = {
        {All, tr("All"), {}},
        {Unread, tr("Unread"), unread},
        {Today, tr("Today"), todayFilter()},
        {Bookmarks, tr("Bookmarks"), bookmarked}};
    m_fixedEntries = int(entries.size());
    for (const auto& [kind, name, filter] : entries) {
        auto* item = new QTreeWidgetItem(this, {name});
        item->setData(0, KindRole, kind);
        item->setData(0, FilterRole, QVariant::fromValue(filter));
    }
}

void SourceTree::addMapEntry() {
    auto* item = new QTreeWidgetItem(this, {tr("Map")});
    item->setData(0, KindRole, MapEntry);
    item->setToolTip(0, tr("Stories by country on a world map (G)"));
}

QTreeWidgetItem* SourceTree::groupFor(const Feed& feed) {
    if (m_grouping == Grouping::Folder)
        return feed.account != 0 ? accountGroupFor(feed) : folderGroup(feed.folder);
    const QString key = feed.source.country;
    if (QTreeWidgetItem* group = m_groups.value(key)) return group;
    ArticleFilter filter;
    filter.sourceCountries = {key};
    const QString name = key.isEmpty()              ? tr("Country not known")
                         : key == internationalCode ? tr("International")
                                                    : countryName(key, QLocale());
    return insertGroup(invisibleRootItem(), key, name, filter);
}

/// "Europe/Balkans" lies inside "Europe".
QTreeWidgetItem* SourceTree::folderGroup(const QString& path) {
    if (path.isEmpty()) return invisibleRootItem();
    if (QTreeWidgetItem* group = m_groups.value(path)) return group;
    ArticleFilter filter;
    filter.folders = {path};
    const qsizetype slash = path.lastIndexOf(u'/');
    return insertGroup(folderGroup(path.left(qMax(qsizetype(0), slash))), path, path.mid(slash + 1), filter);
}

/// Among the groups of `parent` by name; at the top behind the fixed entries and before the accounts.
QTreeWidgetItem* SourceTree::insertGroup(QTreeWidgetItem* parent, const QString& key, const QString& name,
                                         const ArticleFilter& filter) {
    auto* group = new QTreeWidgetItem({name});
    setEntry(group, filter);
    int at = parent == invisibleRootItem() ? m_fixedEntries : 0;
    const auto comesBefore = [&](const QTreeWidgetItem* other) {
        return other->data(0, AccountRole).isNull() && other->data(0, KindRole).toInt() == Group &&
               other->text(0).localeAwareCompare(name) < 0;
    };
    while (at < parent->childCount() && comesBefore(parent->child(at)))
        ++at;
    parent->insertChild(at, group);
    m_groups.insert(key, group);
    return group;
}

void SourceTree::setEntry(QTreeWidgetItem* item, const ArticleFilter& filter) {
    item->setData(0, FilterRole, QVariant::fromValue(filter));
    item->setData(0, KindRole, Group);
}

void SourceTree::addSource(QTreeWidgetItem* parent, const Feed& feed) {
    auto* item =
        new QTreeWidgetItem(parent, {feed.source.name.isEmpty() ? feed.url.host() : feed.source.name});
    ArticleFilter filter;
    filter.feeds = {feed.id};
    item->setData(0, FilterRole, QVariant::fromValue(filter));
    item->setData(0, FeedRole, feed.id);
    item->setData(0, KindRole, SourceEntry);
    item->setData(0, CountDelegate::TroubleRole, !feed.health.lastError.isEmpty());
    QString tip = feed.url.toDisplayString();
    if (!feed.health.lastError.isEmpty()) tip += u'\n' + feed.health.lastError;
    item->setToolTip(0, tip);
}

void SourceTree::showIcons() {
    SourceIcons& icons = SourceIcons::of(m_library);
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        if (const QVariant feed = (*it)->data(0, FeedRole); feed.isValid())
            (*it)->setData(0, Qt::DecorationRole, icons.icon(feed.toLongLong()));
}

void SourceTree::showFilter(const ArticleFilter& filter) {
    const ArticleFilter wanted = sidebarPart(filter);
    QTreeWidgetItem* match = nullptr;
    for (QTreeWidgetItemIterator it(this); *it && !match; ++it)
        if (const int kind = (*it)->data(0, KindRole).toInt();
            kind != SavedEntry && kind != Section && kind != MapEntry && filterOf(*it) == wanted)
            match = *it;
    // A saved filter says more than the entry that happens to have the same sources.
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        if ((*it)->data(0, KindRole).toInt() == SavedEntry && filterOf(*it) == filter.conditions())
            match = *it;
    if (match == currentItem()) return; // chosen here, perhaps as one of several
    const QSignalBlocker quiet(this);
    if (match)
        setCurrentItem(match);
    else
        setCurrentItem(nullptr);
}

void SourceTree::setFoldCopies(bool fold) {
    if (fold == m_foldCopies) return;
    m_foldCopies = fold;
    updateCounts();
}

void SourceTree::updateCounts() {
    m_savedCounts.start();
    m_library.unreadCounts(m_foldCopies).then(this, [this](const Result<UnreadCounts>& counts) {
        if (counts.ok())
            showCounts(*counts);
        else
            Q_EMIT failed(counts.error().text);
    });
}

void SourceTree::showCounts(const UnreadCounts& counts) {
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        QTreeWidgetItem* item = *it;
        int count = 0;
        switch (item->data(0, KindRole).toInt()) {
        case All:
            count = counts.all;
            break;
        case Unread:
            count = counts.unread;
            break;
        case Today:
            count = counts.unreadToday;
            break;
        case Bookmarks:
            count = counts.bookmarked;
            break;
        case TagEntry:
            count = counts.unreadByTag.value(item->data(0, IdRole).toLongLong());
            break;
        case SavedEntry:
            continue; // counted by itself
        default:
            for (const FeedId feed : feedIdsOf(item))
                count += counts.unreadBySource.value(feed);
        }
        showCount(item, count);
    }
}

void SourceTree::showCount(QTreeWidgetItem* item, int count) {
    item->setData(0, CountDelegate::CountRole, count);
    item->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(0), QLocale().toString(count)));
}

QSet<FeedId> SourceTree::feedIdsOf(const QTreeWidgetItem* item) {
    QSet<FeedId> ids;
    if (item->data(0, KindRole).toInt() == SourceEntry) ids << item->data(0, FeedRole).toLongLong();
    // A group stands for its filter's feeds or for the sources below it.
    if (item->data(0, KindRole).toInt() == Group)
        for (const FeedId feed : filterOf(item).feeds)
            ids << feed;
    for (int i = 0; i < item->childCount(); ++i)
        ids += feedIdsOf(item->child(i));
    return ids;
}

QList<Feed> SourceTree::feedsOf(const QTreeWidgetItem* item) const {
    return feedsWith(feedIdsOf(item));
}

/// All that are selected, each once.
QList<Feed> SourceTree::selectedFeeds() const {
    QSet<FeedId> ids;
    for (const QTreeWidgetItem* item : selectedItems())
        ids += feedIdsOf(item);
    return feedsWith(ids);
}

/// Colours of tags follow the paper.
void SourceTree::changeEvent(QEvent* event) {
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_library.tags().isEmpty()) rebuild();
}

void SourceTree::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    QTreeWidgetItem* item = currentItem();
    const bool one = selectedItems().size() == 1;
    if (const auto account = accountOf(item); account && one)
        addAccountActions(menu, *account);
    else if (const auto saved = savedFilterOf(item); saved && one)
        addFilterActions(menu, *saved);
    else if (item && item->data(0, KindRole).toInt() == TagEntry)
        menu.addAction(tr("&Edit tags…"), this, &SourceTree::tagsRequested);
    else
        addSourceActions(menu, selectedFeeds());
    if (!menu.isEmpty()) menu.exec(event->globalPos());
}

void SourceTree::addSourceActions(QMenu& menu, const QList<Feed>& feeds) {
    if (feeds.isEmpty()) return;
    connect(menu.addAction(tr("&Settings of %n source(s)…", nullptr, int(feeds.size()))), &QAction::triggered,
            this, [this, feeds] { Q_EMIT editRequested(feeds); });
    if (const auto folder = folderOf(currentItem()); folder && selectedItems().size() == 1)
        connect(menu.addAction(tr("Re&name the folder…")), &QAction::triggered, this,
                [this, folder = *folder] { Q_EMIT folderRenameRequested(0, folder); });
    connect(menu.addAction(tr("&Refresh")), &QAction::triggered, this, [this, feeds] {
        QList<FeedId> ids;
        for (const Feed& feed : feeds)
            ids << feed.id;
        Q_EMIT refreshRequested(ids);
    });
    addFolderActions(menu, feeds);
    addMoveActions(menu, feeds);
    menu.addSeparator();
    connect(menu.addAction(tr("&Unsubscribe")), &QAction::triggered, this,
            [this, feeds] { Q_EMIT removeRequested(feeds); });
}

void SourceTree::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_F2 && event->key() != Qt::Key_Delete)
        return QTreeWidget::keyPressEvent(event);
    const bool rename = event->key() == Qt::Key_F2;
    const QList<Feed> feeds = selectedFeeds();
    const bool one = selectedItems().size() == 1;
    if (const auto saved = savedFilterOf(currentItem()))
        rename ? Q_EMIT filterRenameRequested(*saved) : Q_EMIT filterRemovalRequested(*saved);
    else if (currentItem() && currentItem()->data(0, KindRole).toInt() == TagEntry)
        Q_EMIT tagsRequested();
    else if (const auto account = accountOf(currentItem()); account && !rename)
        Q_EMIT accountRemovalRequested(*account);
    else if (const auto folder = folderOf(currentItem()); folder && rename && one)
        Q_EMIT folderRenameRequested(0, *folder);
    else if (!feeds.isEmpty())
        rename ? Q_EMIT editRequested(feeds) : Q_EMIT removeRequested(feeds);
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace flashnews::ui
