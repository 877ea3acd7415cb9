#include "app/sync/google_reader_json.h"

#include "app/html/plain_text.h"
#include "app/html/sanitise.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace flashnews {

namespace {

const QString idPrefix = QStringLiteral("tag:google.com,2005:reader/item/");
const QString labelPart = QStringLiteral("/label/");

Error notUnderstood(const QString& host) {
    return {Error::Kind::Format,
            QCoreApplication::translate("Sync", "%1 answered with something that is not what was asked for. "
                                                "Nothing was changed; it is tried again later.")
                .arg(host)};
}

QString str(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

/// Numbers are strings with some servers.
qint64 number(const QJsonValue& value) {
    return value.isString() ? value.toString().toLongLong() : qint64(value.toDouble());
}

QString labelOf(const QJsonValue& category) {
    const QString id = str(category.toObject(), "id");
    if (const auto at = id.indexOf(labelPart); id.startsWith(QLatin1String("user/")) && at > 0)
        return id.mid(at + labelPart.size());
    return {};
}

/// The array of an answer; null stands for an empty one with servers written in Go.
std::optional<QJsonArray> listIn(const QJsonObject& object, const char* key) {
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isArray()) return value.toArray();
    if (value.isNull()) return QJsonArray();
    return std::nullopt;
}

QUrl webUrl(const QString& text) {
    const QUrl url(text.trimmed());
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && url.isValid() ? url : QUrl();
}

QUrl firstHref(const QJsonObject& item, const char* key) {
    for (const QJsonValue& link : item.value(QLatin1String(key)).toArray())
        if (const QUrl url = webUrl(str(link.toObject(), "href")); !url.isEmpty()) return url;
    return {};
}

bool isEastAsian(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        const QChar::Script script = letter.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
               script == QChar::Script_Katakana || script == QChar::Script_Hangul ||
               script == QChar::Script_Bopomofo;
    });
}

/// FreshRSS writes "A ＆ B" for "A & B", so that no client takes a title for markup. Among East Asian letters
/// these wide signs are the author's own.
QString ordinarySigns(QString text) {
    static const QString wide = QStringLiteral("＆＜＞＂＾？＼／，；"),
                         ordinary = QStringLiteral("&<>\"^?\\/,;");
    if (isEastAsian(text)) return text;
    for (QChar& letter : text)
        if (const auto at = wide.indexOf(letter); at >= 0) letter = ordinary[at];
    return text;
}

/// A title or a name in plain letters.
QString plainName(const QJsonObject& object, const char* key) {
    return ordinarySigns(plainText(str(object, key)).simplified());
}

RemoteFeed readFeed(const QJsonObject& object) {
    RemoteFeed feed;
    feed.id = str(object, "id");
    feed.title = plainName(object, "title");
    feed.url = webUrl(str(object, "url"));
    // With some servers the address is told only in the id.
    if (feed.url.isEmpty() && feed.id.startsWith(QLatin1String("feed/"))) feed.url = webUrl(feed.id.mid(5));
    feed.site = webUrl(str(object, "htmlUrl"));
    for (const QJsonValue& category : object.value(QLatin1String("categories")).toArray())
        if (feed.folder.isEmpty()) feed.folder = labelOf(category);
    return feed;
}

/// Seconds; the time of arrival (microseconds or milliseconds) where the article has none.
QDateTime publishedOf(const QJsonObject& item) {
    const auto at = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
    if (const qint64 seconds = number(item.value(QLatin1String("published"))); seconds > 0)
        return at(seconds * 1000);
    if (const qint64 ms = number(item.value(QLatin1String("crawlTimeMsec"))); ms > 0) return at(ms);
    if (const qint64 us = number(item.value(QLatin1String("timestampUsec"))); us > 0) return at(us / 1000);
    return {};
}

void readEnclosures(const QJsonObject& item, Article& article) {
    for (const QJsonValue& value : item.value(QLatin1String("enclosure")).toArray()) {
        const QJsonObject object = value.toObject();
        Enclosure enclosure{webUrl(str(object, "href")), str(object, "type"), -1};
        if (enclosure.url.isEmpty()) enclosure.url = webUrl(str(object, "url")); // Miniflux's name for it
        if (enclosure.url.isEmpty()) continue;
        if (const qint64 length = number(object.value(QLatin1String("length"))); length > 0)
            enclosure.length = length;
        article.enclosures.append(enclosure);
    }
}

RemoteArticle readItem(const QJsonObject& item) {
    RemoteArticle remote;
    remote.id = googleReaderId(str(item, "id"));
    remote.feed = str(item.value(QLatin1String("origin")).toObject(), "streamId");
    Article& article = remote.article;
    article.title = plainName(item, "title");
    article.author = plainName(item, "author");
    article.link = firstHref(item, "canonical");
    if (article.link.isEmpty()) article.link = firstHref(item, "alternate");
    article.published = publishedOf(item);
    if (const qint64 updated = number(item.value(QLatin1String("updated"))); updated > 0)
        article.updated = QDateTime::fromSecsSinceEpoch(updated, Qt::UTC);
    for (const QJsonValue& category : item.value(QLatin1String("categories")).toArray())
        if (const QString name = category.toString(); !name.startsWith(QLatin1String("user/")))
            article.categories.append(name);
    readEnclosures(item, article);
    QString html = str(item.value(QLatin1String("content")).toObject(), "content");
    if (html.isEmpty()) html = str(item.value(QLatin1String("summary")).toObject(), "content");
    finishRemoteArticle(remote, html);
    return remote;
}

} // namespace

QString googleReaderId(const QString& written) {
    const bool isLong = written.startsWith(idPrefix);
    const QString id = isLong ? written.mid(idPrefix.size()) : written;
    bool isNumber = false;
    if (isLong) {
        const quint64 value = id.size() <= 16 ? id.toULongLong(&isNumber, 16) : 0;
        return isNumber ? QString::number(qint64(value)) : id;
    }
    if (const qint64 value = id.toLongLong(&isNumber); isNumber) return QString::number(value);
    if (const quint64 value = id.toULongLong(&isNumber); isNumber) return QString::number(qint64(value));
    if (const quint64 value = id.size() == 16 ? id.toULongLong(&isNumber, 16) : 0; isNumber)
        return QString::number(qint64(value));
    return id;
}

QString googleReaderLongId(const QString& id) {
    bool isNumber = false;
    const qint64 value = id.toLongLong(&isNumber);
    return idPrefix + (isNumber ? QStringLiteral("%1").arg(quint64(value), 16, 16, QLatin1Char('0')) : id);
}

Result<QJsonObject> jsonObject(const QByteArray& body, const QString& host) {
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) return notUnderstood(host);
    return document.object();
}

Result<QList<RemoteFeed>> readSubscriptions(const QByteArray& body, const QString& host) {
    const auto object = jsonObject(body, host);
    if (!object.ok()) return object.error();
    const auto list = listIn(*object, "subscriptions");
    if (!list) return notUnderstood(host);
    QList<RemoteFeed> feeds;
    for (const QJsonValue& value : *list) {
        const RemoteFeed feed = readFeed(value.toObject());
        if (feed.id.isEmpty()) return notUnderstood(host);
        if (!feed.url.isEmpty()) feeds.append(feed);
    }
    return feeds;
}

Result<IdPage> readItemIds(const QByteArray& body, const QString& host) {
    const auto object = jsonObject(body, host);
    if (!object.ok()) return object.error();
    const auto list = listIn(*object, "itemRefs");
    if (!list) return notUnderstood(host);
    IdPage page;
    for (const QJsonValue& value : *list) {
        const QJsonValue id = value.toObject().value(QLatin1String("id"));
        const QString text = id.isDouble() ? QString::number(qint64(id.toDouble())) : id.toString();
        if (text.isEmpty()) return notUnderstood(host);
        page.ids.append(googleReaderId(text));
    }
    const QJsonValue next = object->value(QLatin1String("continuation"));
    page.next = next.isDouble() ? QString::number(qint64(next.toDouble())) : next.toString();
    return page;
}

Result<QList<RemoteArticle>> readItems(const QByteArray& body, const QString& host) {
    const auto object = jsonObject(body, host);
    if (!object.ok()) return object.error();
    const auto list = listIn(*object, "items");
    if (!list) return notUnderstood(host);
    QList<RemoteArticle> articles;
    for (const QJsonValue& value : *list) {
        const RemoteArticle article = readItem(value.toObject());
        if (article.id.isEmpty()) return notUnderstood(host);
        articles.append(article);
    }
    return articles;
}

void finishRemoteArticle(RemoteArticle& remote, const QString& html) {
    Article& article = remote.article;
    const CleanHtml clean = sanitise(html, article.link);
    article.content = clean.html;
    for (const Enclosure& enclosure : std::as_const(article.enclosures))
        if (article.image.isEmpty() && enclosure.type.startsWith(QLatin1String("image/")))
            article.image = enclosure.url;
    if (article.image.isEmpty() && !clean.pictures.isEmpty()) article.image = clean.pictures.first();
    // Two articles of a feed may share a link, never an id.
    article.key = QStringLiteral("remote:") + remote.id;
}

} // namespace flashnews
