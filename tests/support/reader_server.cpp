#include "tests/support/reader_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace flashnews::test {

namespace {

const QString longPrefix = QStringLiteral("tag:google.com,2005:reader/item/");
const QString anyLabel = QStringLiteral("user/-/label/");

/// How FreshRSS writes a title, so that no client takes it for markup.
QString wide(QString title, bool isFeed) {
    title.replace(u'&', u'＆').replace(u'<', u'＜').replace(u'>', u'＞');
    if (isFeed)
        for (const auto& [ordinary, sign] :
             {std::pair{u'?', u'？'}, {u'/', u'／'}, {u',', u'，'}, {u';', u'；'}})
            title.replace(ordinary, sign);
    return title;
}

QString folderIn(const QString& label) {
    return label.section(u'/', 3);
}

RawAnswer json(const QJsonObject& object) {
    return {200, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json; charset=UTF-8", {}};
}

RawAnswer text(int status, const QByteArray& body) {
    return {status, body, "text/plain; charset=UTF-8", {}};
}

} // namespace

QString ReaderServer::shortId(qint64 id) const {
    // Of 24 digits, as those of MongoDB are.
    if (dialect == Dialect::TheOldReader)
        return QStringLiteral("5a%1").arg(quint64(id), 22, 16, QLatin1Char('0'));
    return QString::number(id);
}

QString ReaderServer::longId(qint64 id) const {
    if (dialect == Dialect::TheOldReader) return longPrefix + shortId(id);
    return longPrefix + QStringLiteral("%1").arg(quint64(id), 16, 16, QLatin1Char('0'));
}

qint64 ReaderServer::idOf(const QString& written) const {
    const bool isLong = written.startsWith(longPrefix);
    const QString id = isLong ? written.mid(longPrefix.size()) : written;
    if (dialect == Dialect::TheOldReader) return qint64(id.mid(2).toULongLong(nullptr, 16));
    return isLong ? qint64(id.toULongLong(nullptr, 16)) : id.toLongLong();
}

QString ReaderServer::labelId(const QString& folder) const {
    return (dialect == Dialect::Miniflux ? QStringLiteral("user/1/label/") : anyLabel) + folder;
}

QString ReaderServer::feedId(const FeedRow& feed) const {
    switch (dialect) {
    case Dialect::TheOldReader:
        return QStringLiteral("feed/5b%1").arg(feed.id, 22, 16, QLatin1Char('0'));
    case Dialect::Inoreader:
        return QStringLiteral("feed/") + feed.url;
    default:
        return QStringLiteral("feed/%1").arg(feed.id);
    }
}

ReaderServer::FeedRow* ReaderServer::feedWithId(const QString& stream) {
    const auto found =
        std::find_if(feeds.begin(), feeds.end(), [&](const FeedRow& feed) { return feedId(feed) == stream; });
    return found == feeds.end() ? nullptr : &*found;
}

RawAnswer ReaderServer::unauthorised() const {
    switch (dialect) {
    case Dialect::Miniflux: {
        RawAnswer refused = json({{QStringLiteral("error_message"), QStringLiteral("Access Unauthorized")}});
        refused.status = 401;
        return refused;
    }
    case Dialect::TheOldReader:
        return text(403, "Error=BadAuthentication\n");
    default: {
        RawAnswer refused = text(401, "Unauthorized!");
        refused.headers = {{"Google-Bad-Token", "true"}}; // whatever is wrong
        return refused;
    }
    }
}

ReaderServer::ReaderServer()
    : http([this](const RawRequest& request) { return handle(request); }),
      m_nextItem(QDateTime::currentMSecsSinceEpoch() * 1000 - 3'600'000'000LL) {}

QByteArray ReaderServer::key() const {
    return user.toUtf8() + "/session" + QByteArray::number(m_session);
}

QByteArray ReaderServer::token() const {
    return ("token" + QByteArray::number(m_token)).leftJustified(57, 'Z');
}

int ReaderServer::addFeed(const QString& url, const QString& title, const QString& folder) {
    const int id = m_nextFeed++;
    feeds.append({id, url, title, folder.isEmpty() ? QStringLiteral("Uncategorized") : folder});
    for (Item article : world.value(url)) {
        m_nextItem = std::max(m_nextItem + 7, QDateTime::currentMSecsSinceEpoch() * 1000);
        article.id = m_nextItem;
        article.feed = id;
        items.append(article);
    }
    return id;
}

ReaderServer::Item& ReaderServer::addItem(int feed, const QString& title, const QString& html) {
    m_nextItem = std::max(m_nextItem + 1001, QDateTime::currentMSecsSinceEpoch() * 1000);
    const qint64 id = m_nextItem;
    const QString link = QStringLiteral("https://paper%1.example/%2").arg(feed).arg(id);
    items.append({id, feed, title, link, html, id / 1'000'000, false, false});
    return items.last();
}

ReaderServer::Item* ReaderServer::item(qint64 id) {
    const auto found = std::find_if(items.begin(), items.end(), [id](const Item& i) { return i.id == id; });
    return found == items.end() ? nullptr : &*found;
}

ReaderServer::Item* ReaderServer::itemTitled(const QString& title) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& i) { return i.title == title; });
    return found == items.end() ? nullptr : &*found;
}

ReaderServer::FeedRow* ReaderServer::feedAt(const QString& url) {
    const auto found =
        std::find_if(feeds.begin(), feeds.end(), [&](const FeedRow& f) { return f.url == url; });
    return found == feeds.end() ? nullptr : &*found;
}

void ReaderServer::removeFeed(int id) {
    feeds.removeIf([id](const FeedRow& feed) { return feed.id == id; });
    items.removeIf([id](const Item& item) { return item.feed == id; });
}

RawAnswer ReaderServer::handle(const RawRequest& request) {
    const QByteArray base = "/api/greader.php";
    if (!request.path.startsWith(base)) return text(404, "Not Found");
    if (resting > 0) {
        --resting;
        if (dialect == Dialect::Inoreader) {
            RawAnswer used = text(403, "Daily request limit reached!");
            used.headers = {{"X-Reader-Zone1-Limit", "100"},
                            {"X-Reader-Zone1-Usage", "100"},
                            {"X-Reader-Limits-Reset-After", "7200"}};
            return used;
        }
        RawAnswer tired = text(429, "Too Many Requests");
        tired.headers = {{"Retry-After", "7200"}};
        return tired;
    }
    if (!nextBody.isEmpty() && request.path.contains("/reader/")) {
        const QByteArray body = nextBody;
        nextBody.clear();
        return text(200, body);
    }
    if (!apiSwitchedOn) return text(503, "Service Unavailable!");
    const QByteArray path = request.path.mid(base.size());
    if (path == "/accounts/ClientLogin") return login(request);
    if (request.headers.value("authorization") != "GoogleLogin auth=" + key())
        return dialect == Dialect::TheOldReader ? text(401, "Unauthorized") : unauthorised();
    if (path.startsWith("/reader/api/0/")) return api(path.mid(14), request);
    return text(400, "Bad Request!");
}

RawAnswer ReaderServer::login(const RawRequest& request) {
    // FreshRSS's users have names of plain letters.
    if (dialect == Dialect::FreshRss && request.value("Email").contains(u' '))
        return text(400, "Bad Request!");
    if (request.value("Email") != user || request.value("Passwd") != password) return unauthorised();
    return text(200, "SID=" + key() + "\nLSID=null\nAuth=" + key() + "\n");
}

RawAnswer ReaderServer::api(const QByteArray& path, const RawRequest& request) {
    if (path == "token") return text(200, token() + "\n");
    if (path == "subscription/list") return subscriptions(request);
    if (path == "stream/items/ids") return ids(request);
    const bool isPost = request.method == "POST";
    const bool hasToken = request.value("T") == QString::fromLatin1(token());
    if (path == "stream/items/contents" && (hasToken || dialect != Dialect::Miniflux))
        return contents(request);
    if (!isPost) return text(400, "Bad Request!");
    if (!hasToken) {
        RawAnswer refused = unauthorised();
        if (dialect != Dialect::FreshRss) {
            refused.status = 401;
            refused.headers = {{"X-Reader-Google-Bad-Token", "true"}};
        }
        return refused;
    }
    if (path == "edit-tag") return editTag(request);
    if (path == "subscription/edit") return editSubscription(request);
    if (path == "rename-tag" || path == "disable-tag") {
        const QString from = folderIn(request.value("s"));
        const QString to =
            path == "rename-tag" ? folderIn(request.value("dest")) : QStringLiteral("Uncategorized");
        if (folderFeeds(from) == 0) return text(400, "Bad Request!");
        if (path == "rename-tag" && folderFeeds(to) > 0) return text(200, "OK"); // the name is taken: nothing
        for (FeedRow& feed : feeds)
            if (feed.folder == from) feed.folder = to;
        return text(200, "OK");
    }
    return text(400, "Bad Request!");
}

int ReaderServer::folderFeeds(const QString& name) const {
    return int(std::count_if(feeds.begin(), feeds.end(), [&](const FeedRow& f) { return f.folder == name; }));
}

RawAnswer ReaderServer::subscriptions(const RawRequest& request) const {
    if (request.value("output") != QStringLiteral("json")) return text(501, "Not Implemented!");
    const bool fresh = dialect == Dialect::FreshRss;
    QJsonArray list;
    for (const FeedRow& feed : feeds) {
        const QString site = QUrl(feed.url).resolved(QUrl(QStringLiteral("/"))).toString();
        QJsonObject row{{QStringLiteral("id"), feedId(feed)},
                        {QStringLiteral("title"), fresh ? wide(feed.title, true) : feed.title},
                        {QStringLiteral("categories"),
                         QJsonArray{QJsonObject{{QStringLiteral("id"), labelId(feed.folder)},
                                                {QStringLiteral("label"), feed.folder}}}},
                        {QStringLiteral("url"), feed.url},
                        {QStringLiteral("htmlUrl"), site}};
        if (fresh) row.insert(QStringLiteral("frss:priority"), QStringLiteral("main"));
        list.append(row);
    }
    if (list.isEmpty() && dialect == Dialect::Miniflux)
        return json({{QStringLiteral("subscriptions"), QJsonValue()}});
    return json({{QStringLiteral("subscriptions"), list}});
}

RawAnswer ReaderServer::ids(const RawRequest& request) const {
    const QString stream = request.value("s");
    const bool unread = request.values("xt").contains(QStringLiteral("user/-/state/com.google/read"));
    const bool starred = stream == QStringLiteral("user/-/state/com.google/starred");
    if (!starred && stream != QStringLiteral("user/-/state/com.google/reading-list"))
        return text(400, "Bad Request!");
    const qint64 since = request.value("ot").toLongLong() * 1'000'000;
    const qint64 from =
        request.value("c").isEmpty() ? std::numeric_limits<qint64>::max() : request.value("c").toLongLong();
    // Twenty where nothing is said, as the protocol has it.
    const int asked = request.value("n").isEmpty() ? 20 : request.value("n").toInt();
    const int most = std::min(asked, idsPerPage);
    QList<qint64> matching;
    for (const Item& item : items)
        if ((!unread || !item.read) && (!starred || item.starred) && item.id >= since && item.id < from)
            matching.append(item.id);
    std::sort(matching.begin(), matching.end(), std::greater<>());
    QJsonArray refs;
    for (qsizetype i = 0; i < std::min<qsizetype>(most, matching.size()); ++i)
        refs.append(QJsonObject{
            {QStringLiteral("id"), longIdsEverywhere ? longId(matching[i]) : shortId(matching[i])}});
    QJsonObject answer{{QStringLiteral("itemRefs"), refs}};
    // FreshRSS looks at the length only: a full last page is followed by an empty one.
    const bool more = dialect == Dialect::FreshRss ? matching.size() >= most : matching.size() > most;
    if (more) answer.insert(QStringLiteral("continuation"), QString::number(matching[most - 1]));
    return json(answer);
}

QJsonObject ReaderServer::contentOf(const Item& item) const {
    QJsonArray categories{QStringLiteral("user/-/state/com.google/reading-list")};
    if (item.read) categories.append(QStringLiteral("user/-/state/com.google/read"));
    if (item.starred) categories.append(QStringLiteral("user/-/state/com.google/starred"));
    const auto feed =
        std::find_if(feeds.begin(), feeds.end(), [&](const FeedRow& f) { return f.id == item.feed; });
    if (feed != feeds.end()) categories.append(labelId(feed->folder));
    categories.append(QStringLiteral("Politics & more")); // the author's own
    const bool fresh = dialect == Dialect::FreshRss;
    const QString origin = feed == feeds.end() ? QString() : feedId(*feed);
    return {{QStringLiteral("id"), longId(item.id)},
            {QStringLiteral("crawlTimeMsec"), QString::number(item.id / 1000)},
            {QStringLiteral("timestampUsec"), QString::number(item.id)},
            {QStringLiteral("published"), item.published},
            {QStringLiteral("title"), fresh ? wide(item.title, false) : item.title.toHtmlEscaped()},
            {QStringLiteral("canonical"), QJsonArray{QJsonObject{{QStringLiteral("href"), item.link}}}},
            {QStringLiteral("alternate"),
             QJsonArray{QJsonObject{{QStringLiteral("href"), item.link},
                                    {QStringLiteral("type"), QStringLiteral("text/html")}}}},
            {QStringLiteral("categories"), categories},
            {QStringLiteral("origin"), QJsonObject{{QStringLiteral("streamId"), origin},
                                                   {QStringLiteral("title"), QStringLiteral("x")}}},
            {QStringLiteral("summary"), QJsonObject{{QStringLiteral("content"), item.html}}}};
}

RawAnswer ReaderServer::contents(const RawRequest& request) const {
    QSet<qint64> asked;
    for (const QString& id : request.values("i"))
        asked.insert(idOf(id));
    QJsonArray list;
    for (const Item& item : items)
        if (asked.contains(item.id) && !ghosts.contains(item.id) && list.size() < contentsAtOnce)
            list.append(contentOf(item));
    return json({{QStringLiteral("id"), QStringLiteral("user/-/state/com.google/reading-list")},
                 {QStringLiteral("items"), list}});
}

RawAnswer ReaderServer::editTag(const RawRequest& request) {
    QList<qint64> asked;
    for (const QString& id : request.values("i"))
        asked.append(idOf(id));
    if (asked.contains(poisoned)) return text(400, "Bad Request!");
    for (const bool on : {true, false})
        for (const QString& tag : request.values(on ? "a" : "r"))
            for (const qint64 id : std::as_const(asked))
                if (Item* found = item(id)) {
                    if (tag.endsWith(QStringLiteral("/read"))) found->read = on;
                    if (tag.endsWith(QStringLiteral("/starred"))) found->starred = on;
                }
    return text(200, "OK");
}

RawAnswer ReaderServer::subscribe(const RawRequest& request, const QString& stream, const QString& folder) {
    const QString url = finds.value(stream, stream);
    if (stumblesOver.contains(stream)) return text(500, "Internal Server Error!");
    if (feedAt(url) || deadAddresses.contains(stream))
        return dialect == Dialect::Miniflux ? text(500, "{\"error_message\":\"exists\"}")
                                            : text(400, "Bad Request!");
    addFeed(url, request.value("t").isEmpty() ? url : request.value("t"), folder);
    return text(200, "OK");
}

RawAnswer ReaderServer::editSubscription(const RawRequest& request) {
    const QString action = request.value("ac");
    const QString folder = folderIn(request.value("a"));
    if (action == QStringLiteral("subscribe")) return subscribe(request, request.value("s").mid(5), folder);
    FeedRow* found = feedWithId(request.value("s"));
    if (!found) return text(400, "Bad Request!");
    if (action == QStringLiteral("unsubscribe")) {
        removeFeed(found->id);
        return text(200, "OK");
    }
    if (!folder.isEmpty())
        found->folder = folder;
    else if (!request.value("r").isEmpty())
        found->folder = QStringLiteral("Uncategorized");
    if (!request.value("t").isEmpty()) found->title = request.value("t");
    return text(200, "OK");
}

} // namespace flashnews::test
