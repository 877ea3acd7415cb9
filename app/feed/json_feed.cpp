// JSON Feed 1.0 and 1.1 (jsonfeed.org).
#include "app/feed/dates.h"
#include "app/feed/feed_draft.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

QString stringIn(const QJsonValue& value) {
    if (value.isString()) return value.toString().trimmed();
    if (value.isDouble()) { // an id written as a number is still an id (and must not become 1e+06)
        const double number = value.toDouble();
        return number == double(qint64(number)) ? QString::number(qint64(number))
                                                : QString::number(number, 'g', 17);
    }
    return {};
}

QStringList authorsIn(const QJsonObject& object) {
    QJsonArray authors = object["authors"_L1].toArray();
    if (object["author"_L1].isObject() || object["author"_L1].isString()) authors.append(object["author"_L1]);
    QStringList names;
    for (const QJsonValue& author : authors) {
        QString name = author.isString() ? author.toString() : stringIn(author["name"_L1]);
        if (name.isEmpty()) name = stringIn(author["url"_L1]);
        names.append(personName(name));
    }
    return names;
}

TextConstruct plainTextIn(const QJsonValue& value) {
    TextConstruct text;
    text.value = stringIn(value);
    return text;
}

TextConstruct plainLinesIn(const QJsonValue& value) {
    TextConstruct text = plainTextIn(value);
    text.lines = true;
    return text;
}

void readAttachments(const QJsonObject& object, const QUrl& base, ItemDraft& item) {
    for (const QJsonValue& attachment : object["attachments"_L1].toArray()) {
        addEnclosure(item,
                     {webAddress(stringIn(attachment["url"_L1]), base), stringIn(attachment["mime_type"_L1]),
                      byteCount(stringIn(attachment["size_in_bytes"_L1])),
                      durationOf(stringIn(attachment["duration_in_seconds"_L1]))});
    }
}

ItemDraft itemFrom(const QJsonObject& object, const QUrl& base, const QStringList& feedAuthors) {
    ItemDraft item;
    item.id.offer(stringIn(object["id"_L1]), FromBestField);
    item.idIsAddress = item.id.value().startsWith("http"_L1);
    item.link.offer(webAddress(stringIn(object["url"_L1]), base), FromBestField);
    item.link.offer(webAddress(stringIn(object["external_url"_L1]), base), FromRelated);
    item.title.offer(plainTextIn(object["title"_L1]), FromFormat);
    item.summary.offer(plainTextIn(object["summary"_L1]), FromFormat);
    item.content.offer({stringIn(object["content_html"_L1]), true, base}, FromBestField);
    item.content.offer(plainLinesIn(object["content_text"_L1]), FromFormat);
    item.published.offer(parseDate(stringIn(object["date_published"_L1])), FromFormat);
    item.updated.offer(parseDate(stringIn(object["date_modified"_L1])), FromFormat);
    item.image.offer(webAddress(stringIn(object["image"_L1]), base), FromBestField);
    item.image.offer(webAddress(stringIn(object["banner_image"_L1]), base), FromRelated);
    item.language.offer(stringIn(object["language"_L1]).left(50), FromFormat);
    item.authors = authorsIn(object);
    item.moduleAuthors = feedAuthors;
    for (const QJsonValue& tag : object["tags"_L1].toArray())
        addCategory(item.categories, stringIn(tag));
    readAttachments(object, base, item);
    return item;
}

HeadDraft headFrom(const QJsonObject& object, const QUrl& base) {
    HeadDraft head;
    head.title.offer(plainTextIn(object["title"_L1]), FromFormat);
    head.description.offer(plainTextIn(object["description"_L1]), FromFormat);
    head.link.offer(webAddress(stringIn(object["home_page_url"_L1]), base), FromFormat);
    head.feedUrl.offer(webAddress(stringIn(object["feed_url"_L1]), base), FromFormat);
    head.image.offer(webAddress(stringIn(object["icon"_L1]), base), FromFormat);
    head.image.offer(webAddress(stringIn(object["favicon"_L1]), base), FromRelated);
    head.icon.offer(webAddress(stringIn(object["favicon"_L1]), base), FromFormat);
    head.icon.offer(webAddress(stringIn(object["icon"_L1]), base), FromRelated);
    head.language.offer(stringIn(object["language"_L1]), FromFormat);
    head.authors = authorsIn(object);
    for (const QJsonValue& hub : object["hubs"_L1].toArray())
        head.hub.offer(webAddress(stringIn(hub["url"_L1]), base), FromFormat);
    return head;
}

/// Mends what strict JSON forbids and careless programs write: a comma behind the last member, and line ends
/// and other control characters within strings.
QByteArray mended(const QByteArray& utf8) {
    QByteArray json;
    json.reserve(utf8.size());
    bool inString = false;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (inString && c == '\\' && at + 1 < utf8.size()) {
            json.append(c).append(utf8[++at]);
            continue;
        }
        if (c == '"') inString = !inString;
        if (!inString && (c == '}' || c == ']')) {
            qsizetype end = json.size();
            while (end > 0 && std::isspace(uchar(json[end - 1])))
                --end;
            if (end > 0 && json[end - 1] == ',') json.truncate(end - 1);
        }
        if (inString && uchar(c) < 0x20)
            json.append(c == '\n' ? "\\n" : " ");
        else
            json.append(c);
    }
    return json;
}

/// What is left of a cut-off feed when it ends behind its last whole article; empty when none is whole.
QByteArray upToLastItem(const QByteArray& utf8) {
    qsizetype items = utf8.indexOf("\"items\"");
    items = items < 0 ? -1 : utf8.indexOf('[', items);
    if (items < 0) return {};
    qsizetype lastEnd = -1;
    int depth = 0;
    bool inString = false;
    for (qsizetype at = items + 1; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (inString) {
            if (c == '\\') ++at;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth <= 0) {
            if (depth < 0) break;
            lastEnd = at;
        }
    }
    return lastEnd < 0 ? QByteArray() : utf8.first(lastEnd + 1) + "]}";
}

Error notAFeed(const QString& text) {
    return {Error::Kind::Format, text};
}

} // namespace

Result<ParsedFeed> parseJsonFeed(const QByteArray& utf8, const FeedContext& context) {
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(utf8, &problem);
    const bool broken = problem.error != QJsonParseError::NoError;
    if (broken) document = QJsonDocument::fromJson(mended(utf8));
    const bool cutOff = document.isNull();
    if (cutOff) document = QJsonDocument::fromJson(upToLastItem(mended(utf8)));
    if (document.isNull())
        return notAFeed(
            QCoreApplication::translate("Feed", "This JSON is cut off or broken at character %1 (%2).")
                .arg(problem.offset)
                .arg(problem.errorString()));
    const QJsonObject object = document.object();
    const QString version = object["version"_L1].toString();
    if (!version.contains("jsonfeed"_L1) && !object["items"_L1].isArray())
        return notAFeed(QCoreApplication::translate("Feed", "This is JSON, but not a JSON Feed."));

    ParsedFeed feed;
    if (cutOff)
        feed.warnings.append(
            QCoreApplication::translate("Feed", "The feed is cut off; what came through was read."));
    feed.format = version.endsWith("1"_L1) && !version.endsWith("1.1"_L1) ? u"json1.0"_s : u"json1.1"_s;
    const HeadDraft head = headFrom(object, context.base);
    fillHead(head, feed);
    const QUrl base =
        context.base.isEmpty() ? (feed.link.isEmpty() ? feed.feedUrl : feed.link) : context.base;
    for (const QJsonValue& item : object["items"_L1].toArray()) {
        if (feed.articles.size() >= maxArticles) break;
        if (item.isObject())
            feed.articles.append(articleFrom(itemFrom(item.toObject(), base, head.authors), feed.embedded));
    }
    return feed;
}

} // namespace flashnews
