// SourceTree: the accounts on servers and what can be done with them.
#include "ui/sources/count_delegate.h"
#include "ui/sources/source_tree.h"

#include <QLocale>
#include <QMenu>

namespace flashnews::ui {

namespace {

QString tipOf(const Account& account) {
    QString tip = account.url.toDisplayString() + u'\n';
    tip += account.lastSync.isValid()
               ? SourceTree::tr("Synced %1")
                     .arg(QLocale().toString(account.lastSync.toLocalTime(), QLocale::ShortFormat))
               : SourceTree::tr("Not synced yet");
    if (!account.lastError.isEmpty()) tip += u'\n' + account.lastError;
    return tip;
}

} // namespace

/// An account stands behind the groups: with its sources below it where they are shown by folder, else alone,
/// to be chosen and to tell its troubles.
void SourceTree::addAccounts() {
    m_accountItems.clear();
    for (const Account& account : m_library.accounts()) {
        ArticleFilter filter;
        for (const Feed& feed : m_library.feeds())
            if (feed.account == account.id) filter.feeds << feed.id;
        if (filter.feeds.isEmpty()) filter.feeds << -1; // none, where an empty list means any
        auto* item = new QTreeWidgetItem(this, {account.name});
        setEntry(item, filter);
        item->setData(0, AccountRole, account.id);
        item->setData(0, CountDelegate::TroubleRole, !account.lastError.isEmpty());
        item->setToolTip(0, tipOf(account));
        m_accountItems.insert(account.id, item);
    }
}

QTreeWidgetItem* SourceTree::accountGroupFor(const Feed& feed) {
    QTreeWidgetItem* account = m_accountItems.value(feed.account);
    if (!account || feed.folder.isEmpty()) return account ? account : invisibleRootItem();
    const QString key = QString::number(feed.account) + u'\n' + feed.folder;
    if (QTreeWidgetItem* group = m_groups.value(key)) return group;
    auto* group = new QTreeWidgetItem({feed.folder});
    ArticleFilter filter;
    for (const Feed& other : m_library.feeds())
        if (other.account == feed.account && other.folder == feed.folder) filter.feeds << other.id;
    setEntry(group, filter);
    int at = 0;
    while (at < account->childCount() && account->child(at)->text(0).localeAwareCompare(feed.folder) < 0)
        ++at;
    account->insertChild(at, group);
    m_groups.insert(key, group);
    return group;
}

std::optional<Account> SourceTree::accountOf(const QTreeWidgetItem* item) const {
    const AccountId id = item ? item->data(0, AccountRole).toLongLong() : 0;
    for (const Account& account : m_library.accounts())
        if (account.id == id) return account;
    return std::nullopt;
}

void SourceTree::addAccountActions(QMenu& menu, const Account& account) {
    connect(menu.addAction(tr("&Sync now")), &QAction::triggered, this, [this, account] {
        QList<FeedId> ids;
        for (const Feed& feed : m_library.feeds())
            if (feed.account == account.id) ids << feed.id;
        Q_EMIT refreshRequested(ids);
    });
    connect(menu.addAction(tr("Enter the &password…")), &QAction::triggered, this,
            [this, account] { Q_EMIT passwordRequested(account); });
    menu.addSeparator();
    connect(menu.addAction(tr("Remove the &account…")), &QAction::triggered, this,
            [this, account] { Q_EMIT accountRemovalRequested(account); });
}

void SourceTree::addMoveActions(QMenu& menu, const QList<Feed>& feeds) {
    if (m_library.accounts().isEmpty()) return;
    QMenu* move = menu.addMenu(tr("&Move to"));
    const auto addTarget = [&](const QString& name, AccountId to) {
        QAction* action = move->addAction(name);
        const auto there = [to](const Feed& feed) { return feed.account == to; };
        action->setEnabled(!std::all_of(feeds.begin(), feeds.end(), there));
        connect(action, &QAction::triggered, this, [this, feeds, to] { Q_EMIT moveRequested(feeds, to); });
    };
    addTarget(tr("This computer"), 0);
    for (const Account& account : m_library.accounts())
        addTarget(QString(account.name).replace(u'&', QStringLiteral("&&")), account.id);
}

} // namespace flashnews::ui
