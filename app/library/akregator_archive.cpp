#include "app/library/akregator_archive.h"

#include "app/library/metakit_file.h"

#include <QDir>
#include <QFile>

namespace flashnews {

namespace {

/// The bits of an article's status.
enum Status { Deleted = 0x01, Read = 0x08, Important = 0x10 };

QString fileName(const QUrl& feed) {
    QString name = feed.toString();
    return name.replace(u'/', u'_').replace(u':', u'_') + QStringLiteral(".mk4");
}

KeptStory storyOf(const MetakitRow& row) {
    KeptStory story;
    Article& article = story.article;
    article.key = row["guid"].toString();
    article.title = row["title"].toString();
    article.link = QUrl(row["link"].toString());
    article.author = row["authorName"].toString();
    const QString content = row["content"].toString();
    article.content = content.isEmpty() ? row["description"].toString() : content;
    if (const qint64 seconds = row["pubDate"].toLongLong(); seconds > 0)
        article.published = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const int status = row["status"].toInt();
    story.deleted = status & Deleted;
    story.read = status & Read;
    story.starred = status & Important;
    return story;
}

} // namespace

Result<ReaderStock> readAkregatorArchive(const QString& folder, const QList<Feed>& feeds) {
    ReaderStock stock;
    for (const Feed& feed : feeds) {
        QFile file(QDir(folder).filePath(fileName(feed.url)));
        if (!file.exists()) continue; // never fetched there
        const bool opened = file.open(QIODevice::ReadOnly);
        const Result<QList<MetakitRow>> rows = readMetakit(opened ? file.readAll() : QByteArray());
        if (!rows.ok()) {
            // The subscription is worth more than the states of one feed.
            stock.unreadable << (feed.source.name.isEmpty() ? feed.url.host() : feed.source.name);
            continue;
        }
        for (const MetakitRow& row : *rows)
            stock.stories[feed.url].append(storyOf(row));
    }
    return stock;
}

} // namespace flashnews
