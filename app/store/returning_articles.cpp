#include "app/store/returning_articles.h"

#include "app/store/database.h"

namespace flashnews {

namespace {

constexpr int mostLookedAt = 500;
constexpr qint64 undatedSeconds =
    5 * 60; // an article without a date of its own bears the time of its arrival
constexpr qint64 sameDays = 2 * 24 * 60 * 60;

/// What stays of an address when a site moves: its path and query.
QString pathOf(const QUrl& link) {
    return link.path() + u'?' + link.query();
}

bool mayBeTheSame(const QDateTime& known, const QDateTime& now) {
    const bool undated = std::abs(now.secsTo(QDateTime::currentDateTimeUtc())) < undatedSeconds;
    return undated || std::abs(known.secsTo(now)) < sameDays;
}

} // namespace

ReturningArticles::ReturningArticles(Database& database, FeedId feed, QSet<QByteArray> keysNow)
    : m_database(database), m_feed(feed), m_keysNow(std::move(keysNow)) {}

void ReturningArticles::load() {
    m_loaded = true;
    Statement rows = m_database.prepare(
        "SELECT a.id, s.key, a.published, a.link, a.title FROM article a JOIN status s ON s.id = a.id "
        // What a server has an id for is told apart by that.
        "WHERE a.feed_id = ? AND NOT EXISTS (SELECT 1 FROM remote_article r WHERE r.status_id = a.id) ORDER "
        "BY a.published DESC, a.id DESC LIMIT ?");
    rows.bind(m_feed).bind(mostLookedAt);
    while (rows.step()) {
        const QByteArray key = rows.bytes(1);
        if (m_keysNow.contains(key)) continue;
        m_byTitle.insert(rows.text(4), {rows.integer(0), key, rows.time(2), pathOf(QUrl(rows.text(3)))});
    }
}

std::optional<ArticleId> ReturningArticles::find(const Article& article) {
    if (article.title.isEmpty()) return std::nullopt;
    if (!m_loaded) load();
    const QString path = pathOf(article.link);
    for (auto known = m_byTitle.find(article.title); known != m_byTitle.end() && known.key() == article.title;
         ++known) {
        const bool samePath = path.size() > 2 && known->link == path;
        if (known->published != article.published &&
            !(samePath && mayBeTheSame(known->published, article.published)))
            continue;
        const ArticleId id = known->id;
        m_byTitle.erase(known); // it comes back once
        return id;
    }
    return std::nullopt;
}

} // namespace flashnews
