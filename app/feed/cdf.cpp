// CDF, Microsoft's Channel Definition Format of 1997: a channel whose facts stand in attributes.
#include "app/feed/dates.h"
#include "app/feed/feed_draft.h"

namespace flashnews {
namespace {

QUrl baseIn(const XmlElement& element, const Reading& reading) {
    for (const XmlElement* outer = &element; outer; outer = outer->parent) {
        const QUrl base = webAddress(outer->attribute(u"base"), baseOf(*outer, reading.base));
        if (!base.isEmpty()) return base;
    }
    return baseOf(element, reading.base);
}

QUrl hrefIn(const XmlElement& element, const Reading& reading) {
    return webAddress(element.attribute(u"href"), baseIn(element, reading));
}

/// TITLE and ABSTRACT hold text, or a VALUE attribute in early files.
TextConstruct textIn(const XmlElement& element, const Reading& reading) {
    TextConstruct text = rssText(element, baseIn(element, reading));
    if (text.isEmpty()) text.value = element.attribute(u"value").trimmed();
    return text;
}

} // namespace

ItemDraft readCdfItem(const XmlElement& element, const Reading& reading) {
    ItemDraft item;
    item.link.offer(hrefIn(element, reading), FromBestField);
    item.updated.offer(parseDate(element.attribute(u"lastmod"), reading.language), FromFormat);
    for (const XmlElement* child = element.firstChild; child; child = child->next) {
        if (child->name == u"title") {
            item.title.offer(textIn(*child, reading), FromFormat);
        } else if (child->name == u"abstract") {
            item.summary.offer(textIn(*child, reading), FromFormat);
        } else if (child->name == u"a") {
            item.link.offer(hrefIn(*child, reading), FromFormat);
        } else if (child->name == u"logo") {
            item.image.offer(hrefIn(*child, reading), FromFormat);
        }
    }
    return item;
}

void readCdfHead(const XmlElement& channel, const Reading& reading, HeadDraft& head) {
    head.link.offer(hrefIn(channel, reading), FromBestField);
    head.feedUrl.offer(webAddress(channel.attribute(u"self"), reading.base), FromFormat);
    head.updated.offer(parseDate(channel.attribute(u"lastmod"), reading.language), FromFormat);
    for (const XmlElement* child = channel.firstChild; child; child = child->next) {
        if (child->name == u"title") {
            head.title.offer(textIn(*child, reading), FromFormat);
        } else if (child->name == u"abstract") {
            head.description.offer(textIn(*child, reading), FromFormat);
        } else if (child->name == u"a") {
            head.link.offer(hrefIn(*child, reading), FromFormat);
        } else if (child->name == u"logo") {
            head.image.offer(hrefIn(*child, reading), FromFormat);
        }
    }
}

} // namespace flashnews
