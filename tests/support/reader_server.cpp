#include "tests/support/reader_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace flashnews::test {

namespace {

const QString longPrefix = QStringLiteral("tag:google.com,2005:reader/item/");
const QString label = QStringLiteral("user/-/label/");

QString longId(qint64 id) {
    return longPrefix + QStringLiteral("%1").arg(quint64(id), 16, 16, QLatin1Char('0'));
}

qint64 idOf(const QString& written) {
    if (written.startsWith(longPrefix))
        return qint64(written.mid(longPrefix.size()).toULongLong(nullptr, 16));
    return written.toLongLong();
}

RawAnswer json(const QJsonObject& object) {
    return {200, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json; charset=UTF-8", {}};
}

RawAnswer text(int status, const QByteArray& body) {
    return {status, body, "text/plain; charset=UTF-8", {}};
}

} // namespace

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
        return text(401, "Unauthorized!");
    if (path.startsWith("/reader/api/0/")) return api(path.mid(14), request);
    return text(400, "Bad Request!");
}

RawAnswer ReaderServer::login(const RawRequest& request) {
    if (request.value("Email") != user || request.value("Passwd") != password)
        return text(401, "Unauthorized!");
    return text(200, "SID=" + key() + "\nLSID=null\nAuth=" + key() + "\n");
}

RawAnswer ReaderServer::api(const QByteArray& path, const RawRequest& request) {
    if (path == "token") return text(200, token() + "\n");
    if (path == "subscription/list") return subscriptions();
    if (path == "stream/items/ids") return ids(request);
    if (path == "stream/items/contents") return contents(request);
    if (request.method != "POST") return text(400, "Bad Request!");
    if (request.value("T") != QString::fromLatin1(token())) {
        RawAnswer refused = text(401, "Unauthorized!");
        refused.headers = {{"X-Reader-Google-Bad-Token", "true"}};
        return refused;
    }
    if (path == "edit-tag") return editTag(request);
    if (path == "subscription/edit") return editSubscription(request);
    if (path == "rename-tag" || path == "disable-tag") {
        const QString from = request.value("s").mid(label.size());
        const QString to =
            path == "rename-tag" ? request.value("dest").mid(label.size()) : QStringLiteral("Uncategorized");
        if (folderFeeds(from) == 0) return text(400, "Bad Request!");
        for (FeedRow& feed : feeds)
            if (feed.folder == from) feed.folder = to;
        return text(200, "OK");
    }
    return text(400, "Bad Request!");
}

int ReaderServer::folderFeeds(const QString& name) const {
    return int(std::count_if(feeds.begin(), feeds.end(), [&](const FeedRow& f) { return f.folder == name; }));
}

RawAnswer ReaderServer::subscriptions() const {
    QJsonArray list;
    for (const FeedRow& feed : feeds)
        list.append(QJsonObject{
            {QStringLiteral("id"), QStringLiteral("feed/%1").arg(feed.id)},
            {QStringLiteral("title"), feed.title},
            {QStringLiteral("categories"), QJsonArray{QJsonObject{{QStringLiteral("id"), label + feed.folder},
                                                                  {QStringLiteral("label"), feed.folder}}}},
            {QStringLiteral("url"), feed.url},
            {QStringLiteral("htmlUrl"), QUrl(feed.url).resolved(QUrl(QStringLiteral("/"))).toString()}});
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
            {QStringLiteral("id"), longIdsEverywhere ? longId(matching[i]) : QString::number(matching[i])}});
    QJsonObject answer{{QStringLiteral("itemRefs"), refs}};
    if (matching.size() > most)
        answer.insert(QStringLiteral("continuation"), QString::number(matching[most - 1]));
    return json(answer);
}

QJsonObject ReaderServer::contentOf(const Item& item) const {
    QJsonArray categories{QStringLiteral("user/-/state/com.google/reading-list")};
    if (item.read) categories.append(QStringLiteral("user/-/state/com.google/read"));
    if (item.starred) categories.append(QStringLiteral("user/-/state/com.google/starred"));
    return {{QStringLiteral("id"), longId(item.id)},
            {QStringLiteral("crawlTimeMsec"), QString::number(item.id / 1000)},
            {QStringLiteral("timestampUsec"), QString::number(item.id)},
            {QStringLiteral("published"), item.published},
            {QStringLiteral("title"), item.title.toHtmlEscaped()},
            {QStringLiteral("canonical"), QJsonArray{QJsonObject{{QStringLiteral("href"), item.link}}}},
            {QStringLiteral("alternate"),
             QJsonArray{QJsonObject{{QStringLiteral("href"), item.link},
                                    {QStringLiteral("type"), QStringLiteral("text/html")}}}},
            {QStringLiteral("categories"), categories},
            {QStringLiteral("origin"),
             QJsonObject{{QStringLiteral("streamId"), QStringLiteral("feed/%1").arg(item.feed)}}},
            {QStringLiteral("summary"), QJsonObject{{QStringLiteral("content"), item.html}}}};
}

RawAnswer ReaderServer::contents(const RawRequest& request) const {
    QSet<qint64> asked;
    for (const QString& id : request.values("i"))
        asked.insert(idOf(id));
    QJsonArray list;
    for (const Item& item : items)
        if (asked.contains(item.id)) list.append(contentOf(item));
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

RawAnswer ReaderServer::editSubscription(const RawRequest& request) {
    const QString stream = request.value("s").mid(5);
    const QString action = request.value("ac");
    const QString folder = request.value("a").mid(label.size());
    if (action == QStringLiteral("subscribe")) {
        if (feedAt(stream) || deadAddresses.contains(stream)) return text(400, "Bad Request!");
        addFeed(stream, request.value("t").isEmpty() ? stream : request.value("t"), folder);
        return text(200, "OK");
    }
    const int id = stream.toInt();
    const auto found =
        std::find_if(feeds.begin(), feeds.end(), [id](const FeedRow& feed) { return feed.id == id; });
    if (found == feeds.end()) return text(400, "Bad Request!");
    if (action == QStringLiteral("unsubscribe")) {
        removeFeed(id);
    } else {
        if (!folder.isEmpty())
            found->folder = folder;
        else if (!request.value("r").isEmpty())
            found->folder = QStringLiteral("Uncategorized");
        if (!request.value("t").isEmpty()) found->title = request.value("t");
    }
    return text(200, "OK");
}

} // namespace flashnews::test
