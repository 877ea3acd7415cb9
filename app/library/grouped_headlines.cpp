#include "app/library/grouped_headlines.h"

#include "app/store/article_table.h"
#include "app/store/facet_list.h"
#include "app/tell/country_names.h"

#include <QLocale>
#include <algorithm>

namespace flashnews {

namespace {

struct NamedGroup {
    QString key, name;
};

QString nameOf(const QString& key, ArticleFilter::Group group, const QList<Feed>& feeds) {
    if (group == ArticleFilter::Group::Country) return countryName(key, QLocale());
    for (const Feed& feed : feeds)
        if (QString::number(feed.id) == key) return feed.source.name;
    return {};
}

/// By name; what has none stands last.
QList<NamedGroup> sortedGroups(Database& database, const ArticleFilter& filter, const QList<Feed>& feeds) {
    QList<NamedGroup> groups;
    for (const QString& key : article_table::groups(database, filter))
        groups.append({key, nameOf(key, filter.group, feeds)});
    std::sort(groups.begin(), groups.end(), [](const NamedGroup& a, const NamedGroup& b) {
        if (a.name.isEmpty() != b.name.isEmpty()) return b.name.isEmpty();
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.key < b.key;
    });
    return groups;
}

ArticleFilter within(const ArticleFilter& filter, const QString& group) {
    ArticleFilter part = filter;
    part.group = ArticleFilter::Group::Day;
    if (filter.group == ArticleFilter::Group::Source) {
        part.feeds = {group.toLongLong()};
        part.folders.clear();
    } else {
        part.sourceCountries = {group};
    }
    return part;
}

} // namespace

HeadlinePage groupedHeadlines(Database& database, FacetKeeper& facets, const ArticleFilter& filter,
                              const std::optional<PageKey>& after, int limit, const QList<Feed>& feeds) {
    const QList<NamedGroup> groups = sortedGroups(database, filter, feeds);
    auto group = groups.begin();
    if (after)
        group = std::find_if(groups.begin(), groups.end(),
                             [&](const NamedGroup& one) { return one.key == after->group; });
    HeadlinePage page;
    for (bool first = true; group != groups.end(); ++group, first = false) {
        const qsizetype room = limit - page.headlines.size();
        if (room == 0) {
            page.more = true;
            break;
        }
        const HeadlinePage part = facet_list::page(database, facets, within(filter, group->key),
                                                   first ? after : std::optional<PageKey>(), int(room));
        page.headlines += part.headlines;
        if (part.more) {
            page.more = true;
            break;
        }
    }
    return page;
}

} // namespace flashnews
