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

enum Kind { All = 1, Unread, Today, Bookmarks, Group, SourceEntry, MapEntry };

constexpr int filterRole = Qt::UserRole + 1; // the first of SourceTree::ItemRole

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
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!item || m_rebuilding) return;
        if (item->data(0, KindRole).toInt() == MapEntry)
            Q_EMIT mapRequested();
        else
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
    const bool byCountry = m_grouping == Grouping::Country;
    if (!byCountry && feed.account != 0) return accountGroupFor(feed);
    const QString key = byCountry ? feed.source.country : feed.folder;
    if (key.isEmpty() && !byCountry) return invisibleRootItem();
    if (QTreeWidgetItem* group = m_groups.value(key)) return group;
    const QString name = !byCountry                 ? key
                         : key.isEmpty()            ? tr("Country not known")
                         : key == internationalCode ? tr("International")
                                                    : countryName(key, QLocale());
    auto* group = new QTreeWidgetItem({name});
    ArticleFilter filter;
    if (byCountry)
        filter.sourceCountries = {key};
    else
        filter.folders = {key};
    setEntry(group, filter);
    int at = 4; // behind the fixed entries, by name
    const auto comesBefore = [this](int row) { return topLevelItem(row)->data(0, AccountRole).isNull(); };
    while (at < topLevelItemCount() && comesBefore(at) &&
           topLevelItem(at)->text(0).localeAwareCompare(name) < 0)
        ++at;
    insertTopLevelItem(at, group);
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
        if (filterOf(*it) == wanted) match = *it;
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
        default:
            for (const FeedId feed : feedIdsOf(item))
                count += counts.unreadBySource.value(feed);
        }
        item->setData(0, CountDelegate::CountRole, count);
        item->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(0), QLocale().toString(count)));
    }
}

QSet<FeedId> SourceTree::feedIdsOf(const QTreeWidgetItem* item) {
    QSet<FeedId> ids;
    if (item->data(0, KindRole).toInt() == SourceEntry) ids << item->data(0, FeedRole).toLongLong();
    // A group stands for its filter's feeds or for the sources below it.
    if (item->data(0, KindRole).toInt() == Group)
        for (const FeedId feed : filterOf(item).feeds)
            ids << feed;
    for (int i = 0; i < item->childCount(); ++i)
        ids << item->child(i)->data(0, FeedRole).toLongLong();
    return ids;
}

QList<Feed> SourceTree::feedsOf(const QTreeWidgetItem* item) const {
    const QSet<FeedId> ids = feedIdsOf(item);
    QList<Feed> feeds;
    for (const Feed& feed : m_library.feeds())
        if (ids.contains(feed.id)) feeds.append(feed);
    return feeds;
}

void SourceTree::contextMenuEvent(QContextMenuEvent* event) {
    QList<Feed> feeds;
    for (const QTreeWidgetItem* item : selectedItems())
        feeds += feedsOf(item);
    QMenu menu(this);
    if (const auto account = accountOf(currentItem()); account && selectedItems().size() == 1) {
        addAccountActions(menu, *account);
        menu.exec(event->globalPos());
        return;
    }
    if (feeds.isEmpty()) return;
    if (feeds.size() == 1)
        connect(menu.addAction(tr("&Edit source…")), &QAction::triggered, this,
                [this, feeds] { Q_EMIT editRequested(feeds.first()); });
    connect(menu.addAction(tr("&Refresh")), &QAction::triggered, this, [this, feeds] {
        QList<FeedId> ids;
        for (const Feed& feed : feeds)
            ids << feed.id;
        Q_EMIT refreshRequested(ids);
    });
    addMoveActions(menu, feeds);
    menu.addSeparator();
    connect(menu.addAction(tr("&Unsubscribe…")), &QAction::triggered, this,
            [this, feeds] { Q_EMIT removeRequested(feeds); });
    menu.exec(event->globalPos());
}

void SourceTree::keyPressEvent(QKeyEvent* event) {
    const QList<Feed> feeds = currentItem() ? feedsOf(currentItem()) : QList<Feed>();
    if (event->key() == Qt::Key_F2 && feeds.size() == 1)
        Q_EMIT editRequested(feeds.first());
    else if (const auto account = accountOf(currentItem()); account && event->key() == Qt::Key_Delete)
        Q_EMIT accountRemovalRequested(*account);
    else if (event->key() == Qt::Key_Delete && !feeds.isEmpty())
        Q_EMIT removeRequested(feeds);
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace flashnews::ui
