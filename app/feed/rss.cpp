// RSS 0.90 to 2.0. RSS 1.0 says the same things in another frame, so one reading serves all.
#include "app/feed/dates.h"
#include "app/feed/feed_draft.h"

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

QUrl addressIn(const XmlElement& element, const Reading& reading) {
    return webAddress(textOf(element), baseOf(element, reading.base));
}

void readImage(const XmlElement& image, const Reading& reading, Best<QUrl>& best) {
    if (const XmlElement* url = image.child(Ns::Plain, u"url"))
        best.offer(addressIn(*url, reading), FromFormat);
    for (const QStringView name : {u"resource", u"about"})
        best.offer(webAddress(image.attribute(name, Ns::Rdf), baseOf(image, reading.base)), FromRelated);
    for (const QStringView name : {u"href", u"url", u"src"})
        best.offer(webAddress(image.attribute(name), baseOf(image, reading.base)), FromRelated);
    if (!image.firstChild) best.offer(addressIn(image, reading), LastResort);
}

/// An <image> may be a banner as well as an icon; its declared size tells.
bool isSquare(const XmlElement& image) {
    const XmlElement* width = image.child(Ns::Plain, u"width");
    const XmlElement* height = image.child(Ns::Plain, u"height");
    return width && height && textOf(*width).toInt() > 0 && textOf(*width) == textOf(*height);
}

void readEnclosure(const XmlElement& element, const Reading& reading, ItemDraft& item) {
    QString address = element.attribute(u"url");
    if (address.isEmpty()) address = element.attribute(u"href");
    if (address.isEmpty()) address = element.attribute(u"resource", Ns::Rdf);
    if (address.isEmpty()) address = textOf(element);
    addEnclosure(item,
                 {webAddress(address, baseOf(element, reading.base)),
                  element.attribute(u"type").trimmed().toLower(), byteCount(element.attribute(u"length"))});
}

void readGuid(const XmlElement& element, const Reading& reading, ItemDraft& item) {
    const QString id = textOf(element);
    item.id.offer(id, FromBestField);
    const QString permanent = element.attribute(u"ispermalink").trimmed().toLower();
    item.idIsAddress = permanent != u"false" && isWebAddress(id);
    const bool isPath = id.contains(u'/') && !id.contains(u':') && !id.contains(u' ');
    if (permanent == u"true" && isPath) // said, not only left to the default
        item.link.offer(webAddress(id, baseOf(element, reading.base)), LastResort);
}

/// <link>address</link>, or Atom's <link href> without its namespace.
QUrl linkIn(const XmlElement& element, const Reading& reading) {
    const QString href = element.attribute(u"href");
    return href.isEmpty() ? addressIn(element, reading) : webAddress(href, baseOf(element, reading.base));
}

void readSkipHours(const XmlElement& element, HeadDraft& head) {
    for (const XmlElement* hour = element.firstChild; hour; hour = hour->next) {
        bool ok = false;
        const int value = textOf(*hour).toInt(&ok);
        if (ok && value >= 0 && value <= 24 && head.skipHours.size() < 24) head.skipHours.append(value % 24);
    }
}

void readSkipDays(const XmlElement& element, HeadDraft& head) {
    for (const XmlElement* day = element.firstChild; day && head.skipDays.size() < 7; day = day->next)
        head.skipDays.append(textOf(*day).left(20));
}

} // namespace

void readRssHeadElement(const XmlElement& element, const Reading& reading, HeadDraft& head) {
    const QString& name = element.name;
    if (name == u"title") {
        head.title.offer(rssText(element, reading.base), FromFormat);
    } else if (name == u"link") {
        const QString rel = element.attribute(u"rel").toLower();
        if (rel == u"self") head.feedUrl.offer(linkIn(element, reading), FromRelated);
        if (rel.isEmpty() || rel == u"alternate") head.link.offer(linkIn(element, reading), FromBestField);
    } else if (name == u"description" || name == u"subtitle" || name == u"tagline") {
        head.description.offer(rssText(element, reading.base), FromFormat);
    } else if (name == u"language") {
        head.language.offer(textOf(element), FromBestField);
    } else if (name == u"image") {
        readImage(element, reading, head.image);
        if (isSquare(element)) readImage(element, reading, head.icon);
    } else if (name == u"logo" || name == u"icon") {
        if (name == u"icon") head.icon.offer(addressIn(element, reading), FromBestField);
        head.image.offer(addressIn(element, reading), FromRelated);
    } else if (name == u"ttl") {
        bool ok = false;
        const int minutes = textOf(element).toInt(&ok);
        if (ok && minutes >= 0 && !head.ttlMinutes) head.ttlMinutes = minutes;
    } else if (name == u"lastbuilddate") {
        head.updated.offer(parseDate(textOf(element), reading.language), FromBestField);
    } else if (name == u"pubdate" || name == u"updated" || name == u"modified" || name == u"date") {
        head.updated.offer(parseDate(textOf(element), reading.language), FromRelated);
    } else if (name == u"skiphours") {
        readSkipHours(element, head);
    } else if (name == u"skipdays") {
        readSkipDays(element, head);
    }
}

void readRssItemElement(const XmlElement& element, const Reading& reading, ItemDraft& item) {
    const QString& name = element.name;
    if (name == u"title") {
        item.title.offer(rssText(element, reading.base), FromFormat);
    } else if (name == u"link") {
        const QString rel = element.attribute(u"rel").toLower();
        if (rel == u"enclosure") readEnclosure(element, reading, item);
        if (rel.isEmpty() || rel == u"alternate") item.link.offer(linkIn(element, reading), FromBestField);
    } else if (name == u"url") {
        item.link.offer(addressIn(element, reading), LastResort);
    } else if (name == u"description") {
        item.summary.offer(rssText(element, reading.base), FromFormat);
    } else if (name == u"summary" || name == u"abstract") {
        item.abstract.offer(rssText(element, reading.base), FromRelated);
    } else if (name == u"content" || name == u"fullitem" || name == u"body" || name == u"encoded" ||
               name == u"fulltext" || name == u"full-text" || name == u"content_html") {
        item.content.offer(rssText(element, reading.base), FromRelated);
    } else if (name == u"guid") {
        readGuid(element, reading, item);
    } else if (name == u"id") {
        item.id.offer(textOf(element), FromFormat);
    } else if (name == u"author") {
        const XmlElement* person = element.child(Ns::Plain, u"name");
        item.authors.append(personName(plainOf(person ? *person : element)));
    } else if (name == u"category" || name == u"keyword") {
        addCategory(item.categories,
                    element.hasAttribute(u"term") ? element.attribute(u"term") : plainOf(element));
    } else if (name == u"keywords" || name == u"tags") {
        addKeywords(item.categories, textOf(element));
    } else if (name == u"enclosure") {
        readEnclosure(element, reading, item);
    } else if (name == u"comments") {
        item.comments.offer(addressIn(element, reading), FromBestField);
    } else if (name == u"pubdate") {
        item.published.offer(parseDate(textOf(element), reading.language), FromBestField);
    } else if (name == u"published" || name == u"issued" || name == u"date" || name == u"created") {
        item.published.offer(parseDate(textOf(element), reading.language), FromRelated);
    } else if (name == u"updated" || name == u"modified" || name == u"lastbuilddate") {
        item.updated.offer(parseDate(textOf(element), reading.language), FromFormat);
    } else if (name == u"image" || name == u"thumbnail" || name == u"thumb") {
        readImage(element, reading, item.image);
    } else if (name == u"nitf") {
        readNitf(element, reading, item);
    } else if (name == u"language") {
        item.language.offer(textOf(element).left(50), FromFormat);
    }
}

} // namespace flashnews
