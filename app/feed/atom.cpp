// Atom 1.0 (RFC 4287) and 0.3, also where their elements stand in RSS.
#include "app/feed/dates.h"
#include "app/feed/feed_draft.h"

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

const XmlElement* childNamed(const XmlElement& element, QStringView name) {
    for (const XmlElement* child = element.firstChild; child; child = child->next) {
        if ((child->ns == Ns::Atom || child->ns == Ns::Plain) && child->name == name) return child;
    }
    return nullptr;
}

QString personIn(const XmlElement& element) {
    for (const QStringView field : {u"name", u"email", u"uri", u"url"}) {
        const XmlElement* child = childNamed(element, field);
        const QString text = child ? personName(textOf(*child)) : QString();
        if (!text.isEmpty()) return text;
    }
    return element.firstChild ? QString() : personName(element.text);
}

struct Link {
    QString rel;
    QString type;
    QUrl url;
    qint64 length = -1;
};

Link linkIn(const XmlElement& element, const Reading& reading) {
    Link link;
    link.rel = element.attribute(u"rel").trimmed().toLower();
    link.rel.remove("http://www.iana.org/assignments/relation/"_L1);
    if (link.rel.isEmpty()) link.rel = u"alternate"_s;
    link.type = element.attribute(u"type").trimmed().toLower();
    QString address = element.attribute(u"href");
    if (address.isEmpty()) address = textOf(element);
    link.url = webAddress(address, baseOf(element, reading.base));
    link.length = byteCount(element.attribute(u"length"));
    return link;
}

/// A page for people ranks before other forms of the same article.
int rankOf(const Link& alternate, const Reading& reading) {
    const bool page = alternate.type.isEmpty() || alternate.type.contains("html"_L1);
    if (!reading.atom) return page ? FromRelated : FromModule; // a guest in RSS
    return page ? FromBestField : FromRelated;
}

QDateTime dateIn(const XmlElement& element, const Reading& reading) {
    return parseDate(textOf(element), reading.language);
}

void readItemLink(const XmlElement& element, const Reading& reading, ItemDraft& item) {
    const Link link = linkIn(element, reading);
    if (link.rel == u"alternate") {
        item.link.offer(link.url, rankOf(link, reading));
    } else if (link.rel == u"enclosure") {
        addEnclosure(item, {link.url, link.type, link.length});
    } else if (link.rel == u"replies") {
        item.comments.offer(link.url, link.type.contains("html"_L1) ? FromFormat : FromRelated);
    } else if (link.rel == u"self" || link.rel == u"via" || link.rel == u"related") {
        item.link.offer(link.url, LastResort);
    }
}

/// <content src>: a page to read or a file to play, and a link where the entry has no other.
void readContentElsewhere(const XmlElement& content, const Reading& reading, ItemDraft& item) {
    const QUrl source = webAddress(content.attribute(u"src"), baseOf(content, reading.base));
    const QString type = content.attribute(u"type").trimmed().toLower();
    const bool media =
        type.startsWith("audio/"_L1) || type.startsWith("video/"_L1) || type.startsWith("image/"_L1);
    if (media) addEnclosure(item, {source, type});
    item.link.offer(source, LastResort);
}

/// What an entry that was copied from another feed says about that feed: only what the entry lacks.
void readSource(const XmlElement& source, ItemDraft& item) {
    for (const XmlElement* child = source.firstChild; child; child = child->next) {
        if (child->name == u"author") item.moduleAuthors.append(personIn(*child));
    }
}

} // namespace

void readAtomHeadElement(const XmlElement& element, const Reading& reading, HeadDraft& head) {
    const QString& name = element.name;
    const int rank = reading.atom ? FromFormat : FromModule;
    if (name == u"title") {
        head.title.offer(atomText(element, reading.base), rank);
    } else if (name == u"subtitle" || name == u"tagline") {
        head.description.offer(atomText(element, reading.base), rank);
    } else if (name == u"info") {
        head.description.offer(atomText(element, reading.base), LastResort);
    } else if (name == u"link") {
        const Link link = linkIn(element, reading);
        if (link.rel == u"alternate") head.link.offer(link.url, rankOf(link, reading));
        if (link.rel == u"self" || link.rel == u"current") head.feedUrl.offer(link.url, FromBestField);
        if (link.rel == u"hub") head.hub.offer(link.url, FromBestField);
    } else if (name == u"id") {
        if (isWebAddress(textOf(element))) head.link.offer(webAddress(textOf(element), {}), LastResort);
    } else if (name == u"logo") {
        head.image.offer(webAddress(textOf(element), baseOf(element, reading.base)), rank);
    } else if (name == u"icon") {
        const QUrl icon = webAddress(textOf(element), baseOf(element, reading.base));
        head.icon.offer(icon, rank);
        head.image.offer(icon, LastResort);
    } else if (name == u"updated" || name == u"modified") {
        head.updated.offer(dateIn(element, reading), rank);
    } else if (name == u"published" || name == u"issued") {
        head.updated.offer(dateIn(element, reading), LastResort);
    } else if (name == u"author") {
        head.authors.append(personIn(element));
    } else if (name == u"language") {
        head.language.offer(textOf(element), FromRelated);
    } else if (reading.atom) {
        readRssHeadElement(element, reading, head); // <description> and the like in a feed that mixes both
    }
}

void readAtomItemElement(const XmlElement& element, const Reading& reading, ItemDraft& item) {
    const QString& name = element.name;
    const int rank = reading.atom ? FromFormat : FromModule;
    if (name == u"title") {
        item.title.offer(atomText(element, reading.base), rank);
    } else if (name == u"id") {
        const QString id = textOf(element);
        item.id.offer(id, rank);
        if (reading.atom) item.idIsAddress = isWebAddress(id);
    } else if (name == u"link") {
        readItemLink(element, reading, item);
    } else if (name == u"summary") {
        item.summary.offer(atomText(element, reading.base), rank);
    } else if (name == u"content") {
        item.content.offer(atomText(element, reading.base), rank);
        readContentElsewhere(element, reading, item);
    } else if (name == u"author") {
        item.authors.append(personIn(element));
    } else if (name == u"category") {
        const QString label = element.attribute(u"label");
        const QString term = label.isEmpty() ? element.attribute(u"term") : label;
        addCategory(item.categories, term.isEmpty() ? textOf(element) : term);
    } else if (name == u"published" || name == u"issued") {
        item.published.offer(dateIn(element, reading), rank);
    } else if (name == u"created") {
        item.published.offer(dateIn(element, reading), LastResort);
    } else if (name == u"updated" || name == u"modified") {
        item.updated.offer(dateIn(element, reading), rank);
    } else if (name == u"source") {
        readSource(element, item);
    } else if (reading.atom) {
        readRssItemElement(element, reading, item); // <pubDate> and the like in a feed that mixes both
    }
}

} // namespace flashnews
