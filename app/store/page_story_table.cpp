#include "app/store/page_story_table.h"

#include "app/store/article_table.h"
#include "app/store/database.h"
#include "app/store/dictionary_table.h"
#include "app/store/picture_table.h"
#include "app/store/word_index.h"

#include <QDataStream>
#include <QIODevice>

namespace flashnews::page_story_table {

namespace {

enum State { Wanted = 0, Taken = 1, NothingMore = 2, GivenUp = 3 };

constexpr int mostFailures = 3;
constexpr int enoughToTell = 8; // pages of a feed, to tell that they are not worth it

QByteArray pack(Database& database, const PageStory& story) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << story.content.toUtf8() << story.text.toUtf8();
    return packBytes(bytes, dictionary_table::newest(database).get());
}

std::optional<PageStory> unpack(Database& database, const QByteArray& packed) {
    const QByteArray bytes = dictionary_table::unpack(database, packed);
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    QByteArray content, text;
    in >> content >> text;
    if (bytes.isEmpty() || in.status() != QDataStream::Ok) return std::nullopt;
    return PageStory{QString::fromUtf8(content), QString::fromUtf8(text), {}};
}

} // namespace

void want(Database& database, ArticleId article) {
    database.prepare("INSERT OR IGNORE INTO page_story (article_id) VALUES (?)").bind(article).run();
}

void wantNewest(Database& database, FeedId feed, int limit) {
    database
        .prepare("INSERT OR IGNORE INTO page_story (article_id) SELECT id FROM article WHERE feed_id = ? "
                 "ORDER BY published DESC, id DESC LIMIT ?")
        .bind(feed)
        .bind(limit)
        .run();
}

bool isWorthIt(Database& database, FeedId feed) {
    Statement row =
        database.prepare("SELECT total(p.state = ?), total(p.state > ?) FROM article a CROSS JOIN "
                         "page_story p ON p.article_id = a.id WHERE a.feed_id = ?");
    row.bind(int(Taken)).bind(int(Taken)).bind(feed);
    return !row.step() || row.real(0) > 0 || row.real(1) < enoughToTell;
}

QList<WantedStory> wanted(Database& database, FeedId feed, int limit) {
    QList<ArticleId> ids;
    {
        Statement rows =
            database.prepare("SELECT a.id FROM article a CROSS JOIN page_story p ON p.article_id = a.id "
                             "WHERE a.feed_id = ? AND p.state = ? AND a.link <> '' "
                             "ORDER BY a.published DESC, a.id DESC LIMIT ?");
        rows.bind(feed).bind(int(Wanted)).bind(limit);
        while (rows.step())
            ids.append(rows.integer(0));
    }
    QList<WantedStory> stories;
    for (const ArticleId id : std::as_const(ids))
        if (const auto article = article_table::article(database, id))
            stories.append({id, article->link, article->text.size()});
    return stories;
}

void take(Database& database, ArticleId id, const PageStory& story, const QList<QUrl>& pictures) {
    std::optional<Article> article = article_table::article(database, id);
    if (!article) return; // cleaned away meanwhile
    word_index::remove(database, id, article->title, word_index::textOf(*article));
    database
        .prepare("INSERT OR REPLACE INTO page_story (article_id, state, packed, trouble) VALUES (?, ?, ?, ?)")
        .bind(id)
        .bind(int(Taken))
        .bind(pack(database, story))
        .bind(story.missing)
        .run();
    article->otherText = story.text;
    word_index::add(database, id, article->title, word_index::textOf(*article));
    picture_table::useAlso(database, id, pictures);
}

void noteNothingMore(Database& database, ArticleId article, const QString& why) {
    database.prepare("UPDATE page_story SET state = ?, trouble = ? WHERE article_id = ?")
        .bind(int(NothingMore))
        .bind(why)
        .bind(article)
        .run();
}

void noteFailed(Database& database, ArticleId article, const QString& why) {
    database
        .prepare("UPDATE page_story SET failures = failures + 1, trouble = ?, "
                 "state = iif(failures + 1 >= ?, ?, state) WHERE article_id = ?")
        .bind(why)
        .bind(mostFailures)
        .bind(int(GivenUp))
        .bind(article)
        .run();
}

std::optional<PageStory> story(Database& database, ArticleId article) {
    Statement row = database.prepare("SELECT packed FROM page_story WHERE article_id = ? AND state = ?");
    if (!row.bind(article).bind(int(Taken)).step()) return std::nullopt;
    return unpack(database, row.bytes(0));
}

QString trouble(Database& database, ArticleId article) {
    Statement row = database.prepare("SELECT trouble FROM page_story WHERE article_id = ?");
    return row.bind(article).step() ? row.text(0) : QString();
}

void forget(Database& database, ArticleId article) {
    database.prepare("DELETE FROM page_story WHERE article_id = ?").bind(article).run();
}

} // namespace flashnews::page_story_table
