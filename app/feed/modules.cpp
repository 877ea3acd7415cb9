// What RSS and Atom borrow from other vocabularies.
#include "app/feed/dates.h"
#include "app/feed/feed_draft.h"

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

QUrl address(const QString& written, const XmlElement& at, const Reading& reading) {
    return webAddress(written, baseOf(at, reading.base));
}

/// The first element of a name at any depth.
const XmlElement* descendant(const XmlElement& element, Ns space, QStringView name) {
    for (const XmlElement* child = element.firstChild; child; child = child->next) {
        if (child->is(space, name)) return child;
        if (const XmlElement* found = descendant(*child, space, name)) return found;
    }
    return nullptr;
}

/// An RDF container's members, else the element's own text.
QStringList listIn(const XmlElement& element) {
    QStringList list;
    const XmlElement* container = element.firstChild;
    for (const XmlElement* at = container ? container->firstChild : nullptr; at; at = at->next)
        if (at->is(Ns::Rdf, u"li")) list.append(plainOf(*at));
    return list.isEmpty() ? QStringList{plainOf(element)} : list;
}

void readDublinCore(const XmlElement& element, const Reading& reading, ItemDraft& item) {
    const QString& name = element.name;
    if (name == u"title") {
        item.title.offer(rssText(element, reading.base), FromModule);
    } else if (name == u"creator" || name == u"author") {
        for (const QString& person : listIn(element))
            item.moduleAuthors.append(personName(person));
    } else if (name == u"publisher" || name == u"contributor") {
        return; // the outlet or a helper, not who wrote it
    } else if (name == u"date" || name == u"issued" || name == u"created" || name == u"available") {
        item.published.offer(parseDate(textOf(element), reading.language),
                             name == u"created" ? FromModule : FromRelated);
        if (name == u"date") item.updated.offer(parseDate(textOf(element), reading.language), LastResort);
    } else if (name == u"modified") {
        item.updated.offer(parseDate(textOf(element), reading.language), FromRelated);
    } else if (name == u"description" || name == u"abstract") {
        item.summary.offer(rssText(element, reading.base), FromRelated);
    } else if (name == u"subject") {
        for (const QString& subject : listIn(element))
            addCategory(item.categories, subject);
    } else if (name == u"identifier") {
        item.id.offer(textOf(element), LastResort);
    } else if (name == u"language") {
        item.language.offer(textOf(element).left(50), FromFormat);
    }
}

bool isPicture(const XmlElement& media) {
    const QString medium = media.attribute(u"medium").toLower();
    if (!medium.isEmpty()) return medium == u"image";
    const QString type = media.attribute(u"type").toLower();
    if (!type.isEmpty()) return type.startsWith("image"_L1);
    const QString path = QUrl(media.attribute(u"url")).path().toLower();
    return path.endsWith(".jpg"_L1) || path.endsWith(".jpeg"_L1) || path.endsWith(".png"_L1) ||
           path.endsWith(".webp"_L1) || path.endsWith(".gif"_L1) || path.endsWith(".avif"_L1);
}

/// Pixels, so that the largest picture is taken; one that is too large to be kept is no better than none
/// told.
int widthOf(const XmlElement& picture) {
    constexpr int widest = 2'048;
    const int width = picture.attribute(u"width").toInt();
    return width <= widest ? width : 1;
}

/// Plain unless it says "html", and then its line ends mean something: a video's description.
TextConstruct mediaText(const XmlElement& element, const Reading& reading) {
    TextConstruct text = rssText(element, reading.base);
    text.lines = !text.html;
    return text;
}

void readMedia(const XmlElement& element, const Reading& reading, ItemDraft& item) {
    const QString& name = element.name;
    if (name == u"content") {
        const QUrl url = address(element.attribute(u"url"), element, reading);
        if (isPicture(element)) {
            item.image.offer(url, FromFormat,
                             widthOf(element)); // the article's picture, not a file that comes with it
        } else {
            addEnclosure(item, {url, element.attribute(u"type").trimmed().toLower(),
                                byteCount(element.attribute(u"filesize")),
                                durationOf(element.attribute(u"duration"))});
        }
    } else if (name == u"thumbnail") {
        QString written = element.attribute(u"url");
        if (written.isEmpty()) written = textOf(element);
        item.image.offer(address(written, element, reading), FromRelated, widthOf(element));
    } else if (name == u"title") {
        item.title.offer(rssText(element, reading.base), LastResort);
    } else if (name == u"description" || name == u"text") {
        item.summary.offer(mediaText(element, reading), LastResort);
    } else if (name == u"location") {
        for (const XmlElement* place = element.firstChild; place; place = place->next)
            if (place->ns == Ns::GeoRss || place->ns == Ns::Geo) readPlace(*place, item);
    } else if (name == u"keywords") {
        addKeywords(item.categories, textOf(element));
    } else if (name == u"category") {
        const QString label = element.attribute(u"label");
        addCategory(item.categories, label.isEmpty() ? textOf(element) : label);
    } else if (name == u"credit") {
        const QString role = element.attribute(u"role").toLower();
        if (role == u"author" || role == u"writer") item.moduleAuthors.append(personName(textOf(element)));
    } else if (name == u"player") {
        item.link.offer(address(element.attribute(u"url"), element, reading), LastResort);
    }
    const bool nests = name == u"content" || name == u"group";
    for (const XmlElement* child = nests ? element.firstChild : nullptr; child; child = child->next) {
        if (child->ns == Ns::Media && child->name != u"title") readMedia(*child, reading, item);
        if (child->is(Ns::Media, u"title")) item.title.offer(rssText(*child, reading.base), LastResort);
    }
}

std::optional<int> periodNamed(const QString& name) {
    const QString period = name.trimmed().toLower();
    if (period == u"hourly") return 60;
    if (period == u"daily") return 24 * 60;
    if (period == u"weekly") return 7 * 24 * 60;
    if (period == u"monthly") return 30 * 24 * 60;
    if (period == u"yearly") return 365 * 24 * 60;
    return {};
}

void readSyndication(const XmlElement& element, HeadDraft& head) {
    if (element.name == u"updateperiod") {
        head.periodMinutes = periodNamed(textOf(element));
    } else if (element.name == u"updatefrequency") {
        const int frequency = textOf(element).toInt();
        if (frequency > 0) head.updatesPerPeriod = frequency;
        if (!head.periodMinutes) head.periodMinutes = 24 * 60; // the module's default is daily
    }
}

void readDublinCoreHead(const XmlElement& element, const Reading& reading, HeadDraft& head) {
    const QString& name = element.name;
    if (name == u"title") {
        head.title.offer(rssText(element, reading.base), FromModule);
    } else if (name == u"description") {
        head.description.offer(rssText(element, reading.base), FromModule);
    } else if (name == u"language") {
        head.language.offer(textOf(element), FromRelated);
    } else if (name == u"date" || name == u"modified") {
        head.updated.offer(parseDate(textOf(element), reading.language), FromModule);
    } else if (name == u"issued" || name == u"created") {
        head.updated.offer(parseDate(textOf(element), reading.language), LastResort);
    }
}

} // namespace

void readModuleHeadElement(const XmlElement& element, const Reading& reading, HeadDraft& head) {
    switch (element.ns) {
    case Ns::Dc:
    case Ns::DcTerms:
        readDublinCoreHead(element, reading, head);
        break;
    case Ns::Syndication:
        readSyndication(element, head);
        break;
    case Ns::Itunes:
    case Ns::GooglePlay:
        if (element.name == u"image") {
            const QString href = element.attribute(u"href");
            head.image.offer(address(href.isEmpty() ? textOf(element) : href, element, reading), FromModule);
        } else if (element.name == u"summary" || element.name == u"description") {
            head.description.offer(rssText(element, reading.base), FromModule);
        } else if (element.name == u"subtitle") {
            head.description.offer(rssText(element, reading.base), LastResort);
        }
        break;
    case Ns::Media:
        if (element.name == u"thumbnail")
            head.image.offer(address(element.attribute(u"url"), element, reading), LastResort);
        break;
    case Ns::WebFeeds:
        if (element.name == u"icon") head.icon.offer(address(textOf(element), element, reading), FromModule);
        if (element.name == u"logo") head.image.offer(address(textOf(element), element, reading), FromModule);
        if (element.name == u"cover")
            head.image.offer(address(element.attribute(u"image"), element, reading), LastResort);
        break;
    default:
        break;
    }
}

void readModuleItemElement(const XmlElement& element, const Reading& reading, ItemDraft& item) {
    switch (element.ns) {
    case Ns::Content:
        if (element.name == u"encoded") item.content.offer(rssText(element, reading.base), FromBestField);
        if (const XmlElement* value =
                element.name == u"items" ? descendant(element, Ns::Rdf, u"value") : nullptr)
            item.content.offer(rssText(*value, reading.base), FromFormat);
        break;
    case Ns::Xhtml:
        if (element.name == u"body" || element.name == u"div")
            item.content.offer({markupOf(element), true, baseOf(element, reading.base)}, FromFormat);
        break;
    case Ns::Dc:
    case Ns::DcTerms:
        readDublinCore(element, reading, item);
        break;
    case Ns::Media:
        readMedia(element, reading, item);
        break;
    case Ns::Itunes:
    case Ns::GooglePlay:
    case Ns::Podcast:
        readPodcast(element, reading, item);
        break;
    case Ns::Chapters:
        if (element.name == u"chapters") readChapters(element, reading, item);
        break;
    case Ns::Nitf:
        readNitf(element, reading, item);
        break;
    case Ns::GeoRss:
    case Ns::Geo:
        readPlace(element, item);
        break;
    case Ns::Prism:
        if (element.name == u"publicationdate" || element.name == u"coverdate")
            item.published.offer(parseDate(textOf(element), reading.language), LastResort);
        if (element.name == u"url") item.link.offer(address(textOf(element), element, reading), LastResort);
        if (element.name == u"keyword") addCategory(item.categories, plainOf(element));
        break;
    case Ns::FeedBurner:
        if (element.name == u"origlink")
            item.link.offer(address(textOf(element), element, reading), FromRelated);
        break;
    default:
        break;
    }
}

} // namespace flashnews
