// SourceTree: sources and folders are moved by dragging, or from the menu by keyboard.
#include "ui/sources/source_tree.h"

#include <QDragMoveEvent>
#include <QInputDialog>
#include <QMimeData>

namespace flashnews::ui {

namespace {

const QString sourcesType = QStringLiteral("application/x-flash-news-sources");

QByteArray toBytes(const QSet<FeedId>& ids) {
    QByteArrayList numbers;
    for (const FeedId id : ids)
        numbers << QByteArray::number(id);
    return numbers.join(' ');
}

} // namespace

QStringList SourceTree::mimeTypes() const {
    return {sourcesType};
}

QMimeData* SourceTree::mimeData(const QList<QTreeWidgetItem*>& items) const {
    QSet<FeedId> ids;
    for (const QTreeWidgetItem* item : items)
        ids += feedIdsOf(item);
    if (ids.isEmpty()) return nullptr;
    auto* dragged = new QMimeData;
    dragged->setData(sourcesType, toBytes(ids));
    return dragged;
}

Qt::DropActions SourceTree::supportedDropActions() const {
    return Qt::MoveAction;
}

/// The folder that something dropped on an entry goes to: the entry's own, or that of the source there.
std::optional<QString> SourceTree::folderAt(const QTreeWidgetItem* item) const {
    if (m_grouping != Grouping::Folder) return std::nullopt;
    if (!item) return QString();
    if (const int kind = item->data(0, KindRole).toInt(); kind != Group && kind != SourceEntry)
        return kind == All ? std::optional(QString()) : std::nullopt;
    if (const auto folder = folderOf(item)) return folder;
    for (const Feed& feed : m_library.feeds())
        if (feed.id == item->data(0, FeedRole).toLongLong()) return feed.folder;
    return std::nullopt;
}

void SourceTree::dragMoveEvent(QDragMoveEvent* event) {
    QTreeWidget::dragMoveEvent(event); // scrolls, and shows where
    event->setAccepted(event->mimeData()->hasFormat(sourcesType) &&
                       folderAt(itemAt(event->position().toPoint())).has_value());
}

void SourceTree::dropEvent(QDropEvent* event) {
    const auto folder = folderAt(itemAt(event->position().toPoint()));
    if (!folder || !event->mimeData()->hasFormat(sourcesType)) return event->ignore();
    QSet<FeedId> ids;
    for (const QByteArray& id : event->mimeData()->data(sourcesType).split(' '))
        ids << id.toLongLong();
    event->acceptProposedAction();
    // The tree is made anew by the move, so it comes after the drag has ended.
    QMetaObject::invokeMethod(
        this, [this, ids, folder = *folder] { Q_EMIT folderMoveRequested(feedsWith(ids), folder); },
        Qt::QueuedConnection);
}

QList<Feed> SourceTree::feedsWith(const QSet<FeedId>& ids) const {
    QList<Feed> feeds;
    for (const Feed& feed : m_library.feeds())
        if (ids.contains(feed.id)) feeds.append(feed);
    return feeds;
}

void SourceTree::addFolderActions(QMenu& menu, const QList<Feed>& feeds) {
    QMenu* move = menu.addMenu(tr("Move to &folder"));
    QStringList folders;
    for (const Feed& feed : m_library.feeds())
        if (!feed.folder.isEmpty() && !folders.contains(feed.folder)) folders << feed.folder;
    folders.sort(Qt::CaseInsensitive);
    for (const QString& folder : std::as_const(folders))
        connect(move->addAction(QString(folder).replace(u'&', QStringLiteral("&&"))), &QAction::triggered,
                this, [this, feeds, folder] { Q_EMIT folderMoveRequested(feeds, folder); });
    connect(move->addAction(tr("&No folder")), &QAction::triggered, this,
            [this, feeds] { Q_EMIT folderMoveRequested(feeds, {}); });
    move->addSeparator();
    connect(move->addAction(tr("N&ew folder…")), &QAction::triggered, this, [this, feeds] {
        auto* dialog = new QInputDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("New folder"));
        dialog->setLabelText(tr("Name of the folder; “Europe/Balkans” lies inside “Europe”"));
        dialog->setOkButtonText(tr("&Move there"));
        dialog->setCancelButtonText(tr("&Cancel"));
        connect(dialog, &QInputDialog::textValueSelected, this, [this, feeds](const QString& name) {
            if (!name.simplified().isEmpty()) Q_EMIT folderMoveRequested(feeds, name.simplified());
        });
        dialog->open();
    });
}

/// The folder that a group of this computer stands for.
std::optional<QString> SourceTree::folderOf(const QTreeWidgetItem* item) const {
    if (!item || item->data(0, KindRole).toInt() != Group) return std::nullopt;
    const QStringList folders = item->data(0, FilterRole).value<ArticleFilter>().folders;
    return folders.isEmpty() ? std::nullopt : std::optional(folders.first());
}

} // namespace flashnews::ui
