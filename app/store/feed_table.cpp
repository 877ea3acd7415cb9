#include "app/store/feed_table.h"

#include "app/store/article_table.h"
#include "app/store/database.h"
#include "app/store/page_story_table.h"
#include "app/store/sync_table.h"

namespace flashnews::feed_table {

namespace {

constexpr int newestOnRequest = 100; // stories, when a person asks for whole ones

Feed readRow(const Statement& row) {
    Feed feed;
    int column = 0;
    const auto url = [&] { return QUrl(row.text(column++)); };
    const auto origin = [&] { return static_cast<Origin>(row.integer(column++)); };
    feed.id = row.integer(column++);
    feed.url = url();
    feed.site = url();
    feed.folder = row.text(column++);
    feed.source.name = row.text(column++);
    feed.source.country = row.text(column++);
    feed.source.countryOrigin = origin();
    feed.source.language = row.text(column++);
    feed.source.languageOrigin = origin();
    feed.icon = url();
    feed.validators.etag = row.bytes(column++);
    feed.validators.lastModified = row.bytes(column++);
    feed.validators.bodyHash = row.bytes(column++);
    feed.health.lastChecked = row.time(column++);
    feed.health.lastSuccess = row.time(column++);
    feed.health.nextDue = row.time(column++);
    feed.health.lastError = row.text(column++);
    feed.health.failures = int(row.integer(column++));
    feed.health.paused = row.integer(column++) != 0;
    if (!row.isNull(column)) feed.intervalMinutes = int(row.integer(column));
    ++column;
    feed.health.notBefore = row.time(column++);
    feed.health.needsPassword = row.integer(column++) != 0;
    feed.movingTo = url();
    feed.user = row.text(column++);
    feed.rhythm.usualGapMinutes = int(row.integer(column++));
    feed.rhythm.ttlMinutes = int(row.integer(column++));
    feed.rhythm.skipHours = quint32(row.integer(column++));
    feed.rhythm.skipDays = quint32(row.integer(column++));
    feed.health.lastArticle = row.time(column++);
    feed.fullText = static_cast<FullText>(row.integer(column++));
    feed.account = row.integer(column++);
    feed.remoteId = row.text(column++);
    feed.pictures = row.integer(column++) != 0;
    return feed;
}

QString encoded(const QUrl& url) {
    return QString::fromLatin1(url.toEncoded());
}

void bindSource(Statement& statement, const Source& source) {
    statement.bind(source.name)
        .bind(source.country)
        .bind(int(source.countryOrigin))
        .bind(source.language)
        .bind(int(source.languageOrigin));
}

void bindInterval(Statement& statement, const std::optional<int>& minutes) {
    if (minutes)
        statement.bind(*minutes);
    else
        statement.bindNull();
}

void insert(Database& database, const Feed& feed) {
    Statement statement =
        database.prepare("INSERT INTO feed (url, site, folder, name, country, "
                         "country_origin, language, language_origin, icon, "
                         "interval_minutes, user, full_text, account_id, remote_id, pictures) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(encoded(feed.url)).bind(encoded(feed.site)).bind(feed.folder);
    bindSource(statement, feed.source);
    statement.bind(encoded(feed.icon));
    bindInterval(statement, feed.intervalMinutes);
    statement.bind(feed.user)
        .bind(int(feed.fullText))
        .bind(feed.account)
        .bind(feed.remoteId)
        .bind(feed.pictures)
        .run();
}

} // namespace

QList<Feed> all(Database& database) {
    QList<Feed> feeds;
    Statement rows = database.prepare(
        "SELECT id, url, site, folder, name, country, country_origin, language, language_origin, icon, etag, "
        "last_modified, body_hash, last_checked, last_success, next_due, last_error, failures, paused, "
        "interval_minutes, not_before, needs_password, moving_to, user, usual_gap, ttl, skip_hours, "
        "skip_days, last_article, full_text, account_id, remote_id, pictures FROM feed WHERE removed = 0 "
        "ORDER BY id");
    while (rows.step())
        feeds.append(readRow(rows));
    return feeds;
}

QList<FeedId> inFolders(Database& database, const QStringList& folders) {
    QList<FeedId> feeds;
    for (const QString& folder : folders) {
        // "Europe" holds "Europe/Balkans", but not "Europeans"; '0' is the letter behind '/'.
        Statement rows =
            database.prepare("SELECT id FROM feed WHERE folder = ? OR (folder >= ? AND folder < ?)");
        rows.bind(folder).bind(folder + u'/').bind(folder + u'0');
        while (rows.step())
            feeds << rows.integer(0);
    }
    return feeds;
}

QList<FeedId> inCountries(Database& database, const QList<CountryCode>& countries) {
    QList<FeedId> feeds;
    for (const CountryCode& country : countries) {
        Statement rows = database.prepare("SELECT id FROM feed WHERE country = ?");
        rows.bind(country);
        while (rows.step())
            feeds << rows.integer(0);
    }
    return feeds;
}

FeedId insertNew(Database& database, const Feed& feed) {
    insert(database, feed);
    return database.lastInsertId();
}

FeedId add(Database& database, const Feed& feed) {
    Statement known =
        database.prepare("SELECT id, removed FROM feed WHERE url = ? ORDER BY removed, account_id <> ?");
    known.bind(encoded(feed.url)).bind(feed.account);
    if (!known.step()) {
        insert(database, feed);
        const FeedId id = database.lastInsertId();
        if (feed.account != 0 && feed.remoteId.isEmpty()) sync_table::queueSubscribe(database, id);
        return id;
    }
    const FeedId id = known.integer(0);
    if (known.integer(1) != 0) {
        Statement revive = database.prepare("UPDATE feed SET removed = 0, etag = x'', last_modified = x'', "
                                            "body_hash = x'', folder = ?, account_id = ?, remote_id = ?, "
                                            "match_links = 1 WHERE id = ?");
        revive.bind(feed.folder).bind(feed.account).bind(feed.remoteId).bind(id).run();
        if (feed.account != 0 && feed.remoteId.isEmpty()) sync_table::queueSubscribe(database, id);
    }
    return id;
}

void update(Database& database, const Feed& feed) {
    sync_table::queueFeedChanges(database, feed);
    // What another address said of itself does not hold for the new one.
    database
        .prepare("UPDATE feed SET etag = x'', last_modified = x'', body_hash = x'', not_before = NULL, "
                 "last_error = '', failures = 0, moving_to = '' WHERE id = ? AND url <> ?")
        .bind(feed.id)
        .bind(encoded(feed.url))
        .run();
    Statement statement =
        database.prepare("UPDATE feed SET url = ?, site = ?, folder = ?, name = ?, country = ?, "
                         "country_origin = ?, language = ?, "
                         "language_origin = ?, interval_minutes = ?, paused = ?, user = ?, full_text = ?, "
                         "pictures = ? WHERE id = ?");
    statement.bind(encoded(feed.url)).bind(encoded(feed.site)).bind(feed.folder);
    bindSource(statement, feed.source);
    bindInterval(statement, feed.intervalMinutes);
    statement.bind(feed.health.paused)
        .bind(feed.user)
        .bind(int(feed.fullText))
        .bind(feed.pictures)
        .bind(feed.id)
        .run();
    if (feed.fullText == FullText::Always) page_story_table::wantNewest(database, feed.id, newestOnRequest);
    article_table::setSourceCountry(database, feed.id, feed.source.country);
}

void noteFetch(Database& database, const Feed& feed) {
    Statement statement = database.prepare(
        "UPDATE feed SET etag = ?, last_modified = ?, body_hash = ?, last_checked = ?, last_success = ?, "
        "next_due = ?, last_error = ?, failures = ?, paused = ?, not_before = ?, needs_password = ?, "
        "moving_to = ?, usual_gap = ?, ttl = ?, skip_hours = ?, skip_days = ?, last_article = ?, "
        "name = iif(name = '', ?, name), site = iif(site = '', ?, site), icon = ? "
        "WHERE id = ?");
    statement.bind(feed.validators.etag)
        .bind(feed.validators.lastModified)
        .bind(feed.validators.bodyHash)
        .bind(feed.health.lastChecked)
        .bind(feed.health.lastSuccess)
        .bind(feed.health.nextDue)
        .bind(feed.health.lastError)
        .bind(feed.health.failures)
        .bind(feed.health.paused)
        .bind(feed.health.notBefore)
        .bind(feed.health.needsPassword)
        .bind(encoded(feed.movingTo))
        .bind(feed.rhythm.usualGapMinutes)
        .bind(feed.rhythm.ttlMinutes)
        .bind(qint64(feed.rhythm.skipHours))
        .bind(qint64(feed.rhythm.skipDays))
        .bind(feed.health.lastArticle)
        .bind(feed.source.name)
        .bind(encoded(feed.site))
        .bind(encoded(feed.icon))
        .bind(feed.id)
        .run();
    // Where another subscription stands at the new address already, both stay as they are.
    database.prepare("UPDATE OR IGNORE feed SET url = ? WHERE id = ? AND url <> ?")
        .bind(encoded(feed.url))
        .bind(feed.id)
        .bind(encoded(feed.url))
        .run();
    // A guess may be made better by what the feed says; what a person or the catalogue said stays.
    Statement guess = database.prepare("UPDATE feed SET language = ?, language_origin = ? WHERE id = ? AND "
                                       "language_origin <= ? AND language <> ?");
    guess.bind(feed.source.language)
        .bind(int(feed.source.languageOrigin))
        .bind(feed.id)
        .bind(int(Origin::Guess))
        .bind(feed.source.language)
        .run();
    Statement country = database.prepare("UPDATE feed SET country = ?, country_origin = ? WHERE id = ? AND "
                                         "country_origin <= ? AND country <> ?");
    country.bind(feed.source.country)
        .bind(int(feed.source.countryOrigin))
        .bind(feed.id)
        .bind(int(Origin::Guess))
        .bind(feed.source.country)
        .run();
    if (database.changes() > 0) article_table::setSourceCountry(database, feed.id, feed.source.country);
}

void offerIcon(Database& database, FeedId feed, const QUrl& icon, const QUrl& guessed) {
    database.prepare("UPDATE feed SET icon = ? WHERE id = ? AND icon IN ('', ?)")
        .bind(encoded(icon))
        .bind(feed)
        .bind(encoded(guessed))
        .run();
}

QUrl icon(Database& database, FeedId feed) {
    Statement row = database.prepare("SELECT icon FROM feed WHERE id = ?");
    row.bind(feed);
    return row.step() ? QUrl(row.text(0)) : QUrl();
}

void noteTrouble(Database& database, FeedId feed, const QString& error) {
    database.prepare("UPDATE feed SET last_error = ? WHERE id = ?").bind(error).bind(feed).run();
}

void remove(Database& database, FeedId feed) {
    sync_table::queueUnsubscribe(database, feed);
    article_table::removeUnkept(database, feed);
    Statement kept = database.prepare("SELECT 1 FROM article WHERE feed_id = ? LIMIT 1");
    if (kept.bind(feed).step()) {
        database.prepare("UPDATE feed SET removed = 1 WHERE id = ?").bind(feed).run();
        return;
    }
    database.prepare("DELETE FROM status WHERE feed_id = ?").bind(feed).run();
    database.prepare("DELETE FROM feed WHERE id = ?").bind(feed).run();
}

} // namespace flashnews::feed_table
