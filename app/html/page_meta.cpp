#include "app/html/page_meta.h"

#include "app/html/page_icon.h"
#include "app/html/page_title.h"
#include "app/html/plain_text.h"
#include "app/html/safe_url.h"
#include "app/html/tree_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace flashnews {

namespace {

constexpr qsizetype longestByline = 100;

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
        const QString content = fromUtf8(tree.attribute(i, "content")).simplified();
        if (content.isEmpty()) return;
        for (const QString& tag :
             fromUtf8(tree.attribute(i, key)).toLower().split(u' ', Qt::SkipEmptyParts)) {
            const QString same = QString(tag).replace(u'.', u':'); // "dc.title", "dc:title"
            if (!meta.tags.contains(same)) meta.tags.insert(same, content);
        }
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

bool namesAuthor(const HtmlTree& tree, int i) {
    if (tree.attribute(i, "rel") == "author") return true;
    if (tree.attribute(i, "itemprop").find("author") != std::string_view::npos) return true;
    for (const char* attribute : {"class", "id"}) {
        const std::string_view value = tree.attribute(i, attribute);
        if (value.empty()) continue;
        const QByteArray name = QByteArray(value.data(), qsizetype(value.size())).toLower();
        for (const char* word : {"byline", "author", "dateline", "writtenby"})
            if (const qsizetype at = name.indexOf(word); at >= 0 && !name.mid(at).startsWith("authori"))
                return true;
    }
    return false;
}

/// Names in the page's own text: microdata and the classes and rels that blogs use.
void collectByline(const HtmlTree& tree, int i, Meta& meta) {
    if (!meta.byline.isEmpty() || !namesAuthor(tree, i)) return;
    int named = i;
    for (int inner = i + 1; inner < tree[i].end && named == i; ++inner)
        if (!tree[inner].text && tree.attribute(inner, "itemprop").find("name") != std::string_view::npos)
            named = inner;
    const QString text = readable(tree, named);
    if (!text.isEmpty() && text.size() < longestByline) meta.byline = text;
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
        if (name.endsWith(QLatin1String("Article")) || name.endsWith(QLatin1String("Posting")) ||
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

bool isLocked(const QJsonValue& free) {
    return (free.isBool() && !free.toBool()) ||
           free.toString().compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
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

/// A page may say its text was escaped twice: "Salt &amp;amp; stone".
QString unescaped(const QString& text) {
    if (!text.contains(u'&') || !text.contains(u';')) return text;
    return plainText(QString(text).replace(u'<', QLatin1String("&lt;"))).simplified();
}

/// JSON-LD has a name and a headline; one of them may be the site's slogan.
QString headlineOf(const QJsonObject& thing, const QString& pageTitle) {
    const QString name = thing.value(QLatin1String("name")).toString().simplified();
    const QString headline = thing.value(QLatin1String("headline")).toString().simplified();
    if (name.isEmpty() || headline.isEmpty()) return name + headline;
    return areAlike(pageTitle, headline) || !areAlike(pageTitle, name) ? headline : name;
}

} // namespace

PageMeta readPageMeta(const HtmlTree& page, const QUrl& url) {
    const Meta meta = collect(page);
    const QJsonObject thing = storyThing(meta.things);
    const auto tag = [&](const char* name) { return meta.tags.value(QLatin1String(name)); };
    const auto said = [&](const char* name) { return thing.value(QLatin1String(name)); };
    const auto name = [](const QString& author) {
        return author.startsWith(QLatin1String("http")) ? QString() : author;
    };

    ExtractedStory story;
    story.site = unescaped(first({nameOf(said("publisher")), tag("og:site_name"), tag("application-name")}));
    const QString headline =
        unescaped(first({headlineOf(thing, meta.pageTitle), tag("dc:title"), tag("dcterm:title"),
                         tag("og:title"), tag("title"), tag("twitter:title"), tag("parsely-title")}));
    story.title = headline.isEmpty() ? titleOfStory(meta.pageTitle, meta.heading, story.site)
                                     : headlineOfMeta(headline, meta.heading, story.site);
    story.byline =
        unescaped(first({nameOf(said("author")), tag("dc:creator"), tag("dcterm:creator"), tag("author"),
                         tag("parsely-author"), name(tag("article:author")), tag("byl"), meta.byline}));
    story.excerpt =
        unescaped(first({said("description").toString(), tag("dc:description"), tag("dcterm:description"),
                         tag("og:description"), tag("description"), tag("twitter:description")}));
    story.language = first({meta.language, tag("og:locale"), said("inLanguage").toString()});
    const QString time =
        first({said("datePublished").toString(), tag("article:published_time"), tag("parsely-pub-date"),
               tag("datepublished"), tag("date"), tag("dc:date"), meta.time});
    story.published = QDateTime::fromString(time, Qt::ISODateWithMs).toUTC();
    const QString picture =
        first({tag("og:image"), tag("og:image:url"), pictureIn(said("image")), tag("twitter:image")});
    const QByteArray base = safeUrl(meta.base.toStdString(), url, UrlUse::Picture);
    const QUrl baseUrl = base.isEmpty() ? url : QUrl::fromEncoded(base);
    story.image = QUrl::fromEncoded(safeUrl(picture.toStdString(), baseUrl, UrlUse::Picture));
    story.icon = pageIcon(page, url);
    return {std::move(story), said("articleBody").toString(), baseUrl,
            isLocked(said("isAccessibleForFree")) || tag("article:content_tier") == QLatin1String("locked")};
}

} // namespace flashnews
