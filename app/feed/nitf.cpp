// What agencies leave of NITF (iptc.org/std/NITF) in the items of their feeds: a story in <body.content>, its
// headline, byline and abstract around it.
#include "app/feed/feed_draft.h"

using namespace Qt::StringLiterals;

namespace flashnews {

void readNitf(const XmlElement& element, const Reading& reading, ItemDraft& item) {
    const QString& name = element.name;
    if (name == u"body.content") {
        item.content.offer(rssText(element, reading.base), FromFormat);
    } else if (name == u"hl1") {
        item.title.offer(rssText(element, reading.base), FromModule);
    } else if (name == u"abstract") {
        item.summary.offer(rssText(element, reading.base), FromModule);
    } else if (name == u"byline") {
        QString byline = plainOf(element);
        if (byline.startsWith("by "_L1, Qt::CaseInsensitive)) byline.remove(0, 3);
        item.moduleAuthors.append(personName(byline));
    } else {
        for (const XmlElement* child = element.firstChild; child; child = child->next)
            readNitf(*child, reading, item);
    }
}

} // namespace flashnews
