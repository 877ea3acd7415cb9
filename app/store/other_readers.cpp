#include "app/store/other_readers.h"

#include "app/store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

namespace flashnews::other_readers {

namespace {

/// Reads a copy of the file, taken with what SQLite may not have brought into it yet.
Result<ReaderStock> readCopy(const QString& file, const std::function<void(Database&, ReaderStock&)>& read) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("store.db"));
    if (!folder.isValid() || !QFile::copy(file, copy))
        return Error{
            Error::Kind::Input,
            QCoreApplication::translate("Store", "%1 cannot be read. Check its permissions.").arg(file)};
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    for (const QString& companion : {QStringLiteral("-wal"), QStringLiteral("-journal")})
        if (QFile::exists(file + companion)) QFile::copy(file + companion, copy + companion);
    try {
        Database database(copy, Database::Mode::ReadWrite);
        ReaderStock stock;
        read(database, stock);
        return stock;
    } catch (const DatabaseFailure& failure) {
        return Error{
            Error::Kind::Format,
            QCoreApplication::translate("Store", "%1 is not what it should be: %2").arg(file, failure.text)};
    }
}

QDateTime fromSeconds(qint64 seconds) {
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

/// "2026-11-23T10:00:00" of a reader that keeps UTC without saying so.
QDateTime fromIso(const QString& text) {
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QUrl webUrl(const QString& text) {
    const QUrl url(text.trimmed(), QUrl::TolerantMode);
    return url.isValid() && url.scheme().startsWith(QLatin1String("http")) ? url : QUrl();
}

/// A tree of folders by number, as "Europe/Balkans".
class Folders {
public:
    void add(qint64 id, qint64 parent, const QString& name) { m_rows.insert(id, {parent, name}); }
    QString path(qint64 id) const {
        QStringList names;
        for (int depth = 0; depth < deepest && m_rows.contains(id); ++depth) {
            QString name = m_rows[id].second;
            names.prepend(name.replace(u'/', u'-'));
            id = m_rows[id].first;
        }
        return names.join(u'/');
    }

private:
    static constexpr int deepest = 20; // a ring of folders must end somewhere
    QHash<qint64, std::pair<qint64, QString>> m_rows;
};

QList<Enclosure> enclosureOf(const QString& url, const QString& type) {
    const QUrl address = webUrl(url);
    return address.isEmpty() ? QList<Enclosure>() : QList<Enclosure>{{address, type, -1}};
}

void keep(ReaderStock& stock, const Feed& feed) {
    if (feed.url.isEmpty())
        ++stock.skipped; // a script's output, a file, a search
    else
        stock.feeds.append(feed);
}

/// Feeds and folders stand in one table; a folder has no address. Returns the addresses by number.
QHash<qint64, QUrl> quiteRssFeeds(Database& database, ReaderStock& stock) {
    Folders folders;
    QList<std::pair<Feed, qint64>> feeds;
    QHash<qint64, QUrl> urls;
    Statement rows =
        database.prepare("SELECT id, parentId, text, title, xmlUrl, htmlUrl FROM feeds ORDER BY rowToParent");
    while (rows.step()) {
        Feed feed;
        feed.source.name = rows.text(2).isEmpty() ? rows.text(3) : rows.text(2);
        if (rows.text(4).isEmpty()) {
            folders.add(rows.integer(0), rows.integer(1), feed.source.name);
            continue;
        }
        feed.url = webUrl(rows.text(4));
        feed.site = webUrl(rows.text(5));
        urls.insert(rows.integer(0), feed.url);
        feeds.append({feed, rows.integer(1)});
    }
    for (auto& [feed, parent] : feeds) {
        feed.folder = folders.path(parent);
        keep(stock, feed);
    }
    return urls;
}

/// The feeds of plain RSS accounts; those of servers are for our own accounts. Returns the addresses by the
/// name that stories know them by.
QHash<QString, QUrl> rssGuardFeeds(Database& database, ReaderStock& stock) {
    Folders folders;
    Statement categories = database.prepare("SELECT id, parent_id, title FROM Categories");
    while (categories.step())
        folders.add(categories.integer(0), categories.integer(1), categories.text(2));
    QHash<QString, QUrl> urls;
    Statement rows = database.prepare(
        "SELECT f.custom_id, f.category, f.title, f.source FROM Feeds f JOIN Accounts a ON a.id = "
        "f.account_id WHERE a.type = 'std-rss' ORDER BY f.id");
    while (rows.step()) {
        Feed feed;
        feed.url = webUrl(rows.text(3));
        feed.folder = folders.path(rows.integer(1));
        feed.source.name = rows.text(2);
        urls.insert(rows.text(0), feed.url);
        keep(stock, feed);
    }
    return urls;
}

/// What every reader keeps of a story, in the order in which each is asked for it: the feed it belongs to,
/// its key, headline, author, link and text, whether it was read, starred, thrown away; its time, which each
/// writes in a way of its own; then what one reader alone keeps.
enum Column { FeedColumn, Key, Title, Author, Link, Text, IsRead, IsStarred, IsDeleted, Time, Own };

KeptStory storyOf(Statement& row, const QDateTime& published) {
    KeptStory story;
    Article& article = story.article;
    article.key = row.text(Key);
    article.title = row.text(Title);
    article.author = row.text(Author);
    article.link = webUrl(row.text(Link));
    article.content = row.text(Text);
    article.published = published;
    story.read = row.integer(IsRead) != 0;
    story.starred = row.integer(IsStarred) != 0;
    story.deleted = row.integer(IsDeleted) != 0;
    return story;
}

} // namespace

Result<ReaderStock> newsboatCache(const QString& file, QChar starFlag) {
    return readCopy(file, [starFlag](Database& database, ReaderStock& stock) {
        Statement rows = database.prepare("SELECT feedurl, guid, title, author, url, content, NOT unread, "
                                          "instr(flags, ?), deleted, pubDate, "
                                          "enclosure_url, enclosure_type FROM rss_item");
        rows.bind(QString(starFlag));
        while (rows.step()) {
            KeptStory story = storyOf(rows, fromSeconds(rows.integer(Time)));
            story.article.enclosures = enclosureOf(rows.text(Own), rows.text(Own + 1));
            stock.stories[QUrl(rows.text(FeedColumn))].append(story);
        }
    });
}

Result<ReaderStock> lifereaItems(const QString& file) {
    return readCopy(file, [](Database& database, ReaderStock& stock) {
        Statement rows = database.prepare(
            "SELECT s.source, i.source_id, i.title, (SELECT value FROM metadata m WHERE m.item_id = "
            "i.item_id "
            "AND m.key = 'author'), i.source, i.description, i.read, i.marked, 0, i.date FROM items i JOIN "
            "subscription s ON s.node_id = i.node_id WHERE i.comment = 0");
        while (rows.step())
            stock.stories[QUrl(rows.text(FeedColumn))].append(storyOf(rows, fromSeconds(rows.integer(Time))));
    });
}

Result<ReaderStock> quiteRss(const QString& file) {
    return readCopy(file, [](Database& database, ReaderStock& stock) {
        const QHash<qint64, QUrl> urls = quiteRssFeeds(database, stock);
        // read is 1 for opened, 2 for marked so; deleted is 1 for in the bin, 2 for gone from it.
        Statement rows = database.prepare(
            "SELECT feedId, guid, title, author_name, coalesce(nullif(link_href, ''), link_alternate), "
            "coalesce(nullif(content, ''), description), read, starred, deleted, "
            "coalesce(nullif(published, ''), received), enclosure_url, enclosure_type FROM news");
        while (rows.step()) {
            KeptStory story = storyOf(rows, fromIso(rows.text(Time)));
            story.article.enclosures = enclosureOf(rows.text(Own), rows.text(Own + 1));
            stock.stories[urls.value(rows.integer(FeedColumn))].append(story);
        }
    });
}

Result<ReaderStock> rssGuard(const QString& file) {
    return readCopy(file, [](Database& database, ReaderStock& stock) {
        const QHash<QString, QUrl> urls = rssGuardFeeds(database, stock);
        Statement rows = database.prepare(
            "SELECT m.feed, m.custom_id, m.title, m.author, m.url, m.contents, m.is_read, m.is_important, "
            "m.is_deleted OR m.is_pdeleted, m.date_created FROM Messages m JOIN Accounts a ON a.id = "
            "m.account_id WHERE a.type = 'std-rss'");
        while (rows.step())
            stock.stories[urls.value(rows.text(FeedColumn))].append(
                storyOf(rows, QDateTime::fromMSecsSinceEpoch(rows.integer(Time), Qt::UTC)));
    });
}

} // namespace flashnews::other_readers
