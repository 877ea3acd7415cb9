#include "app/store/picture_table.h"

#include "app/store/database.h"

namespace flashnews::picture_table {

namespace {

constexpr int mostFailures = 3; // then a picture is left alone; the article's next change asks again

QString encoded(const QUrl& url) {
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

void use(Database& database, ArticleId article, const QList<QUrl>& pictures) {
    database.prepare("DELETE FROM article_picture WHERE article_id = ?").bind(article).run();
    useAlso(database, article, pictures);
}

void useAlso(Database& database, ArticleId article, const QList<QUrl>& pictures) {
    for (const QUrl& url : pictures) {
        database.prepare("INSERT OR IGNORE INTO picture (url) VALUES (?)").bind(encoded(url)).run();
        database.prepare("INSERT OR IGNORE INTO article_picture (article_id, url) VALUES (?, ?)")
            .bind(article)
            .bind(encoded(url))
            .run();
    }
}

QList<QUrl> missing(Database& database, FeedId feed, int limit) {
    QList<QUrl> urls;
    Statement rows = database.prepare(
        "SELECT DISTINCT p.url FROM article a CROSS JOIN article_picture u ON u.article_id = a.id "
        "CROSS JOIN picture p ON p.url = u.url WHERE a.feed_id = ? AND p.file = x'' AND p.failures < ? "
        "ORDER BY a.published DESC LIMIT ?");
    rows.bind(feed).bind(mostFailures).bind(limit);
    while (rows.step())
        urls.append(QUrl(rows.text(0)));
    return urls;
}

bool wantIcon(Database& database, const QUrl& url) {
    database.prepare("INSERT OR IGNORE INTO picture (url) VALUES (?)").bind(encoded(url)).run();
    Statement row = database.prepare("SELECT 1 FROM picture WHERE url = ? AND file = x'' AND failures < ?");
    return row.bind(encoded(url)).bind(mostFailures).step();
}

void noteFetched(Database& database, const QUrl& url, const QByteArray& file, qint64 bytes) {
    database.prepare("UPDATE picture SET file = ?, bytes = ?, failures = 0, error = '' WHERE url = ?")
        .bind(file)
        .bind(bytes)
        .bind(encoded(url))
        .run();
}

void noteFailed(Database& database, const QUrl& url, const QString& reason) {
    database.prepare("UPDATE picture SET failures = failures + 1, error = ? WHERE url = ?")
        .bind(reason)
        .bind(encoded(url))
        .run();
}

QByteArray file(Database& database, const QUrl& url) {
    Statement row = database.prepare("SELECT file FROM picture WHERE url = ?");
    row.bind(encoded(url));
    return row.step() ? row.bytes(0) : QByteArray();
}

} // namespace flashnews::picture_table
