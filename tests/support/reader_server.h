#pragma once

#include "tests/support/raw_server.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>

namespace flashnews::test {

/// A Google Reader API server, written from the public description of the protocol, with the oddities that
/// real ones have: ids in decimal in one place and in hexadecimal in another, times in microseconds, tokens
/// and sessions that expire, a list of ids in pages, feeds by number, a 401 that means the token, a 503 that
/// means that the API is switched off. Speaks as FreshRSS does, or as another of the servers.
class ReaderServer {
public:
    enum class Dialect {
        FreshRss, ///< wide signs for & < > in titles, every 401 says "bad token", a full last page has a next
        Miniflux, ///< errors in JSON, a token for every POST, labels with the user's number, nulls
        TheOldReader, ///< ids of 24 hexadecimal digits, feeds too; refusals with 403
        Inoreader     ///< feeds by address, numbers of requests left in headers
    };
    struct Item {
        qint64 id = 0; ///< microseconds of its arrival, as FreshRSS has it
        int feed = 0;
        QString title;
        QString link;
        QString html;
        qint64 published = 0; ///< seconds
        bool read = false;
        bool starred = false;
    };
    struct FeedRow {
        int id = 0;
        QString url;
        QString title;
        QString folder = QStringLiteral("Uncategorized");
    };

    ReaderServer();

    RawServer http;
    QString user = QStringLiteral("ana"), password = QStringLiteral("përshëndetje & more");
    bool apiSwitchedOn = true;
    int resting = 0;         ///< this many next requests are answered with 429
    int idsPerPage = 10'000; ///< at most, whatever is asked for
    bool longIdsEverywhere = false;
    Dialect dialect = Dialect::FreshRss;
    int contentsAtOnce = 100'000;  ///< articles in an answer, however many are asked for
    QHash<QString, QString> finds; ///< address that is subscribed to → the address of the feed found there
    QSet<QString> stumblesOver;    ///< subscribing to them is a server error
    QSet<qint64> ghosts;           ///< listed by id, without contents
    bool refusesOneOf = false;     ///< answers 400 to an edit-tag with `poisoned` in it
    qint64 poisoned = 0;
    QByteArray nextBody; ///< sent once instead of the next answer, as it is
    /// A feed at an address has these articles when somebody subscribes to it.
    QHash<QString, QList<Item>> world;
    QSet<QString> deadAddresses; ///< subscribing to them fails

    QUrl address() const { return http.url(); }
    int addFeed(const QString& url, const QString& title, const QString& folder = {});
    Item& addItem(int feed, const QString& title, const QString& html = QStringLiteral("<p>Text.</p>"));
    Item* item(qint64 id);
    Item* itemTitled(const QString& title);
    FeedRow* feedAt(const QString& url);
    void removeFeed(int id);
    void expireSessions() { ++m_session; }
    void expireTokens() { ++m_token; }
    QList<FeedRow> feeds;
    QList<Item> items;

private:
    RawAnswer handle(const RawRequest& request);
    RawAnswer login(const RawRequest& request);
    RawAnswer api(const QByteArray& path, const RawRequest& request);
    RawAnswer subscriptions(const RawRequest& request) const;
    RawAnswer subscribe(const RawRequest& request, const QString& stream, const QString& folder);
    RawAnswer ids(const RawRequest& request) const;
    RawAnswer contents(const RawRequest& request) const;
    RawAnswer editTag(const RawRequest& request);
    RawAnswer editSubscription(const RawRequest& request);
    QJsonObject contentOf(const Item& item) const;
    QByteArray key() const;
    QByteArray token() const;
    int folderFeeds(const QString& label) const;
    RawAnswer unauthorised() const;
    QString labelId(const QString& folder) const;
    QString feedId(const FeedRow& feed) const;
    QString longId(qint64 id) const;
    QString shortId(qint64 id) const;
    qint64 idOf(const QString& written) const;
    FeedRow* feedWithId(const QString& stream);

    int m_session = 1;
    int m_token = 1;
    int m_nextFeed = 1;
    qint64 m_nextItem;
};

} // namespace flashnews::test
