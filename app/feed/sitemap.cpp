// Google News sitemaps, for sites that publish nothing else.
#include "app/feed/dates.h"
#include "app/feed/feed_draft.h"

namespace flashnews {

std::optional<ItemDraft> readNewsSitemapUrl(const XmlElement& url) {
    const XmlElement* news = url.child(Ns::News, u"news");
    if (!news) return {};
    ItemDraft item;
    for (const XmlElement* child = url.firstChild; child; child = child->next) {
        if (child->name == u"loc") {
            item.link.offer(webAddress(textOf(*child), {}), FromBestField);
        } else if (child->name == u"lastmod") {
            item.updated.offer(parseDate(textOf(*child)), FromFormat);
        } else if (child->is(Ns::SitemapImage, u"image")) {
            if (const XmlElement* place = child->child(Ns::SitemapImage, u"loc"))
                item.image.offer(webAddress(textOf(*place), {}), FromFormat);
        }
    }
    for (const XmlElement* child = news->firstChild; child; child = child->next) {
        if (child->name == u"title") {
            item.title.offer(rssText(*child, {}), FromFormat);
        } else if (child->name == u"publication_date") {
            item.published.offer(parseDate(textOf(*child)), FromFormat);
        } else if (child->name == u"keywords") {
            for (const QString& word : textOf(*child).left(5'000).split(u','))
                addCategory(item.categories, word);
        } else if (child->name == u"publication") {
            if (const XmlElement* language = child->child(Ns::News, u"language"))
                item.language.offer(textOf(*language), FromFormat);
        }
    }
    return item;
}

} // namespace flashnews
