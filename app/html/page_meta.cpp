#include "app/html/page_meta.h"

#include "app/html/text_of.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace flashnews {

namespace {

struct Meta {
    QHash<QString, QString> tags; ///< by name or property, the first of each
    QList<QJsonObject> things;    ///< of the JSON-LD blocks
    QString pageTitle, heading, language, time;
};

void collectThings(const QJsonValue& value, QList<QJsonObject>& things) {
    if (value.isArray()) {
        for (const QJsonValue& each : value.toArray())
            collectThings(each, things);
    } else if (value.isObject()) {
        things.append(value.toObject());
        collectThings(value.toObject().value(QLatin1String("@graph")), things);
    }
}

void collect(const GumboNode* node, Meta& meta) {
    const QByteArray name = elementName(node);
    if (name == "html") {
        meta.language = attribute(node, "lang");
    } else if (name == "meta") {
        for (const char* key : {"property", "name", "itemprop"}) {
            const QString tag = attribute(node, key).toLower();
            if (!tag.isEmpty() && !meta.tags.contains(tag))
                meta.tags.insert(tag, attribute(node, "content").simplified());
        }
    } else if (name == "script" && attribute(node, "type") == QLatin1String("application/ld+json")) {
        QByteArray json;
        for (const GumboNode* child : Children(node))
            if (isText(child)) json += child->v.text.text;
        const QJsonDocument document = QJsonDocument::fromJson(json.trimmed());
        collectThings(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                      meta.things);
    } else if (name == "title" && meta.pageTitle.isEmpty()) {
        for (const GumboNode* child : Children(node))
            if (isText(child)) meta.pageTitle += QString::fromUtf8(child->v.text.text);
    } else if (name == "h1" && meta.heading.isEmpty()) {
        meta.heading = textOf(node).simplified();
    } else if (name == "time" && meta.time.isEmpty()) {
        meta.time = attribute(node, "datetime");
    }
    for (const GumboNode* child : Children(node))
        collect(child, meta);
}

/// The JSON-LD thing that is the story, if there is one.
QJsonObject storyThing(const QList<QJsonObject>& things) {
    for (const QJsonObject& thing : things) {
        const QJsonValue type = thing.value(QLatin1String("@type"));
        const QString name = type.isArray() ? type.toArray().first().toString() : type.toString();
        if (name.endsWith(QLatin1String("Article")) || name.endsWith(QLatin1String("BlogPosting")) ||
            name == QLatin1String("Report"))
            return thing;
    }
    return {};
}

QString nameOf(const QJsonValue& value) {
    if (value.isString()) return value.toString().simplified();
    if (value.isObject()) return value.toObject().value(QLatin1String("name")).toString().simplified();
    QStringList names;
    for (const QJsonValue& each : value.toArray())
        names << nameOf(each);
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

QString pictureOf(const QJsonValue& value) {
    if (value.isString()) return value.toString();
    if (value.isArray()) return value.toArray().isEmpty() ? QString() : pictureOf(value.toArray().first());
    return value.toObject().value(QLatin1String("url")).toString();
}

QString first(const QStringList& choices) {
    for (const QString& choice : choices)
        if (!choice.trimmed().isEmpty()) return choice.simplified();
    return {};
}

/// "Ministers sign a pact | The Paper" → "Ministers sign a pact", where the heading agrees or the rest is
/// short.
QString withoutSite(const QString& title, const QString& site) {
    for (const QString& separator : {QStringLiteral(" | "), QStringLiteral(" – "), QStringLiteral(" — "),
                                     QStringLiteral(" - "), QStringLiteral(" » "), QStringLiteral(" :: ")}) {
        const qsizetype at = title.lastIndexOf(separator);
        if (at <= 0) continue;
        const QString rest = title.mid(at + separator.size());
        const bool isSite = !site.isEmpty() && rest.compare(site, Qt::CaseInsensitive) == 0;
        if (isSite || (at > 20 && rest.count(u' ') < 4)) return title.left(at).trimmed();
    }
    return title;
}

} // namespace

ExtractedStory pageMeta(const HtmlTree& page, const QUrl& url) {
    Meta meta;
    collect(page.root(), meta);
    const QJsonObject thing = storyThing(meta.things);
    const auto tag = [&](const char* name) { return meta.tags.value(QLatin1String(name)); };
    const auto said = [&](const char* name) { return thing.value(QLatin1String(name)); };

    ExtractedStory story;
    story.site = first({tag("og:site_name"), nameOf(said("publisher")), tag("application-name")});
    const QString title =
        first({said("headline").toString(), tag("og:title"), tag("twitter:title"), meta.pageTitle});
    const QString bare = withoutSite(title, story.site);
    story.title = first({bare, meta.heading});
    story.byline =
        first({nameOf(said("author")), tag("author"), tag("article:author"), tag("byl"), tag("dc.creator")});
    if (story.byline.startsWith(QLatin1String("http"))) story.byline.clear();
    story.excerpt = first({tag("og:description"), tag("description"), said("description").toString(),
                           tag("twitter:description")});
    story.language = first({meta.language, tag("og:locale"), said("inLanguage").toString()});
    const QString time = first({said("datePublished").toString(), tag("article:published_time"),
                                tag("datepublished"), tag("date"), tag("dc.date"), meta.time});
    story.published = QDateTime::fromString(time, Qt::ISODateWithMs).toUTC();
    const QString picture =
        first({tag("og:image"), tag("og:image:url"), pictureOf(said("image")), tag("twitter:image")});
    if (!picture.isEmpty()) story.image = url.resolved(QUrl(picture));
    return story;
}

} // namespace flashnews
