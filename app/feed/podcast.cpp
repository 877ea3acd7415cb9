// What feeds say of a podcast's episodes.
#include "app/feed/feed_draft.h"

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

constexpr qsizetype maxChapters = 500;
constexpr qsizetype longestChapterTitle = 500;

QUrl address(const QString& written, const XmlElement& at, const Reading& reading) {
    return webAddress(written, baseOf(at, reading.base));
}

/// A transcript that a person can read before one that only a player can.
int rankOfTranscript(const QString& type) {
    if (type.startsWith("text/html"_L1)) return FromBestField;
    if (type.startsWith("text/plain"_L1)) return FromFormat;
    return type.contains("json"_L1) ? LastResort : FromModule;
}

} // namespace

void readPodcast(const XmlElement& element, const Reading& reading, ItemDraft& item) {
    const QString& name = element.name;
    if (name == u"title") {
        item.title.offer(rssText(element, reading.base), LastResort);
    } else if (name == u"person") {
        item.people.append(personName(textOf(element)));
    } else if (name == u"author") {
        item.moduleAuthors.append(personName(textOf(element)));
    } else if (name == u"image" || name == u"images") {
        const QString href = element.attribute(u"href");
        item.image.offer(address(href.isEmpty() ? textOf(element) : href, element, reading), FromModule);
    } else if (name == u"summary" || name == u"description") {
        item.summary.offer(rssText(element, reading.base), FromModule);
    } else if (name == u"subtitle") {
        item.summary.offer(rssText(element, reading.base), LastResort);
    } else if (name == u"keywords") {
        addKeywords(item.categories, textOf(element));
    } else if (name == u"category") {
        addCategory(item.categories, element.attribute(u"text"));
        for (const XmlElement* child = element.firstChild; child; child = child->next)
            readPodcast(*child, reading, item);
    } else if (name == u"duration") {
        item.seconds = durationOf(textOf(element));
    } else if (name == u"transcript") {
        item.transcript.offer(address(element.attribute(u"url"), element, reading),
                              rankOfTranscript(element.attribute(u"type").toLower()));
    } else if (name == u"chapters") {
        item.chaptersFile.offer(address(element.attribute(u"url"), element, reading), FromModule);
    } else if (name == u"location") {
        readGeoUri(element.attribute(u"geo"), item);
    } else if (name == u"socialinteract") {
        item.comments.offer(address(element.attribute(u"uri"), element, reading), LastResort);
    } else if (name == u"alternateenclosure") {
        const XmlElement* source = element.child(Ns::Podcast, u"source");
        if (source)
            addEnclosure(item,
                         {address(source->attribute(u"uri"), element, reading),
                          element.attribute(u"type").toLower(), byteCount(element.attribute(u"length"))});
    }
}

void readChapters(const XmlElement& list, const Reading& reading, ItemDraft& item) {
    for (const XmlElement* at = list.firstChild; at && item.chapters.size() < maxChapters; at = at->next) {
        if (!at->is(Ns::Chapters, u"chapter")) continue;
        const QString title = at->attribute(u"title").simplified().left(longestChapterTitle);
        if (title.isEmpty()) continue;
        item.chapters.append({durationOf(at->attribute(u"start")), title,
                              address(at->attribute(u"href"), *at, reading),
                              address(at->attribute(u"image"), *at, reading)});
    }
}

} // namespace flashnews
