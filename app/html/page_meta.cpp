#include "app/html/page_meta.h"

#include "app/html/safe_url.h"
#include "app/html/tree_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace flashnews {

namespace {

struct Meta {
    QHash<QString, QString> tags; ///< by name or property, the first of each
    QList<QJsonObject> things;    ///< of the JSON-LD blocks
    QString pageTitle, heading, language, time, byline, base;
};

void collectThings(const QJsonValue& value, QList<QJsonObject>& things) {
    if (value.isArray()) {
        for (const QJsonValue& each : value.toArray())
            if (each.isObject()) collectThings(each, things);
    } else if (value.isObject()) {
        things.append(value.toObject());
        if (value.toObject().value(QLatin1String("@graph")).isArray())
            for (const QJsonValue& each : value.toObject().value(QLatin1String("@graph")).toArray())
                if (each.isObject()) things.append(each.toObject());
    }
}

void collectMeta(const HtmlTree& tree, int i, Meta& meta) {
    for (const char* key : {"property", "name", "itemprop"}) {
        const QString tag = fromUtf8(tree.attribute(i, key)).toLower();
        if (!tag.isEmpty() && !meta.tags.contains(tag))
            meta.tags.insert(tag, fromUtf8(tree.attribute(i, "content")).simplified());
    }
}

void collectJson(const HtmlTree& tree, int i, Meta& meta) {
    if (tree.attribute(i, "type") != "application/ld+json") return;
    const QJsonDocument document = QJsonDocument::fromJson(tree.textContent(i).trimmed().toUtf8());
    collectThings(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                  meta.things);
}

QString readable(const HtmlTree& tree, int i) {
    return readableText(tree, i, tree[i].end).simplified();
}

/// Names in the page's own text: microdata and the classes and rels that blogs use.
void collectByline(const HtmlTree& tree, int i, Meta& meta) {
    if (!meta.byline.isEmpty()) return;
    const bool author = tree.attribute(i, "rel") == "author" || tree.attribute(i, "itemprop") == "author" ||
                        tree.attribute(i, "class").find("byline") != std::string_view::npos;
    if (!author) return;
    const QString name = readable(tree, i);
    if (name.size() < 100) meta.byline = name;
}

Meta collect(const HtmlTree& tree) {
    Meta meta;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].text || tree[i].foreign) continue;
        switch (tree[i].tag) {
        case GUMBO_TAG_HTML:
            meta.language = fromUtf8(tree.attribute(i, "lang"));
            break;
        case GUMBO_TAG_META:
            collectMeta(tree, i, meta);
            break;
        case GUMBO_TAG_SCRIPT:
            collectJson(tree, i, meta);
            break;
        case GUMBO_TAG_TITLE:
            if (meta.pageTitle.isEmpty()) meta.pageTitle = tree.textContent(i).simplified();
            break;
        case GUMBO_TAG_H1:
            if (meta.heading.isEmpty()) meta.heading = readable(tree, i);
            break;
        case GUMBO_TAG_TIME:
            if (meta.time.isEmpty()) meta.time = fromUtf8(tree.attribute(i, "datetime"));
            break;
        case GUMBO_TAG_BASE:
            if (meta.base.isEmpty()) meta.base = fromUtf8(tree.attribute(i, "href"));
            break;
        default:
            collectByline(tree, i, meta);
        }
    }
    return meta;
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

QString pictureIn(const QJsonValue& value) {
    if (value.isString()) return value.toString();
    if (value.isArray()) return value.toArray().isEmpty() ? QString() : pictureIn(value.toArray().first());
    return value.toObject().value(QLatin1String("url")).toString();
}

QString first(const QStringList& choices) {
    for (const QString& choice : choices)
        if (!choice.trimmed().isEmpty()) return choice.simplified();
    return {};
}

/// "Ministers sign a pact | The Paper" → "Ministers sign a pact", where the page's heading or the site's name
/// agrees, or what follows is short.
QString withoutSite(const QString& title, const QString& site, const QString& heading) {
    if (heading.size() > 5 && title.startsWith(heading)) return heading;
    for (const char* mark : {" | ", " – ", " — ", " - ", " » ", " :: ", " · "}) {
        const QString separator = QString::fromUtf8(mark);
        const qsizetype at = title.lastIndexOf(separator);
        if (at <= 0) continue;
        const QString left = title.left(at).trimmed();
        const QString rest = title.mid(at + separator.size()).trimmed();
        const bool isSite = !site.isEmpty() && rest.compare(site, Qt::CaseInsensitive) == 0;
        if (isSite || left == heading || (at > 20 && rest.count(u' ') < 4)) return left;
        if (rest == heading) return rest; // "The Paper | Ministers sign a pact"
    }
    return title;
}

} // namespace

PageMeta readPageMeta(const HtmlTree& page, const QUrl& url) {
    const Meta meta = collect(page);
    const QJsonObject thing = storyThing(meta.things);
    const auto tag = [&](const char* name) { return meta.tags.value(QLatin1String(name)); };
    const auto said = [&](const char* name) { return thing.value(QLatin1String(name)); };

    ExtractedStory story;
    story.site = first({tag("og:site_name"), nameOf(said("publisher")), tag("application-name")});
    const QString title =
        first({said("headline").toString(), tag("og:title"), tag("twitter:title"), meta.pageTitle});
    const QString bare = withoutSite(title, story.site, meta.heading);
    story.title = first({bare, meta.heading});
    story.byline = first({nameOf(said("author")), tag("author"), tag("article:author"), tag("byl"),
                          tag("dc.creator"), meta.byline});
    if (story.byline.startsWith(QLatin1String("http"))) story.byline.clear();
    story.excerpt = first({tag("og:description"), tag("description"), said("description").toString(),
                           tag("twitter:description")});
    story.language = first({meta.language, tag("og:locale"), said("inLanguage").toString()});
    const QString time = first({said("datePublished").toString(), tag("article:published_time"),
                                tag("datepublished"), tag("date"), tag("dc.date"), meta.time});
    story.published = QDateTime::fromString(time, Qt::ISODateWithMs).toUTC();
    const QString picture =
        first({tag("og:image"), tag("og:image:url"), pictureIn(said("image")), tag("twitter:image")});
    const QByteArray base = safeUrl(meta.base.toStdString(), url, UrlUse::Picture);
    const QUrl baseUrl = base.isEmpty() ? url : QUrl::fromEncoded(base);
    story.image = QUrl::fromEncoded(safeUrl(picture.toStdString(), baseUrl, UrlUse::Picture));
    return {std::move(story), said("articleBody").toString(), baseUrl};
}

} // namespace flashnews
