#include "app/library/grouped_headlines.h"

#include "app/store/article_table.h"
#include "app/store/facet_list.h"
#include "app/tell/country_names.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

namespace flashnews::grouped_headlines {

namespace {

struct NamedGroup {
    QString key, name;

    /// By name; what has none stands last.
    bool operator<(const NamedGroup& other) const {
        if (name.isEmpty() != other.name.isEmpty()) return other.name.isEmpty();
        const int order = name.localeAwareCompare(other.name);
        return order != 0 ? order < 0 : key < other.key;
    }
};

QString nameOf(const QString& key, ArticleFilter::Group group, const QList<Feed>& feeds) {
    if (group == ArticleFilter::Group::Country) return countryName(key, QLocale());
    for (const Feed& feed : feeds)
        if (QString::number(feed.id) == key) return feed.source.name;
    return {};
}

QList<NamedGroup> sortedGroups(Database& database, const ArticleFilter& filter, const QList<Feed>& feeds) {
    QList<NamedGroup> groups;
    for (const QString& key : article_table::groups(database, filter))
        groups.append({key, nameOf(key, filter.group, feeds)});
    std::sort(groups.begin(), groups.end());
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

/// How many stories each group has.
QList<int> countGroups(Database& database, FacetKeeper& facets, const ArticleFilter& filter,
                       const QList<NamedGroup>& groups) {
    const FilterCounts counts = facet_list::filterCounts(database, facets, filter);
    QList<int> each;
    for (const NamedGroup& group : groups)
        each << (filter.group == ArticleFilter::Group::Source ? counts.bySource.value(group.key.toLongLong())
                                                              : counts.publishedIn.value(group.key));
    // Sources whose country is not known are counted by what the others leave.
    if (!groups.isEmpty() && groups.last().key.isEmpty())
        each.last() = std::max(0, counts.total - std::accumulate(each.begin(), each.end(), 0));
    return each;
}

} // namespace

HeadlinePage page(Database& database, FacetKeeper& facets, const ArticleFilter& filter,
                  const std::optional<PageKey>& key, int limit, PageDirection direction,
                  const QList<Feed>& feeds) {
    const bool forwards = direction == PageDirection::Forwards;
    QList<NamedGroup> groups = sortedGroups(database, filter, feeds);
    if (!forwards) std::reverse(groups.begin(), groups.end());
    auto group = groups.begin();
    if (key) {
        // The key's own group may have become empty.
        const NamedGroup own{key->group, nameOf(key->group, filter.group, feeds)};
        group = std::find_if(groups.begin(), groups.end(),
                             [&](const NamedGroup& one) { return forwards ? !(one < own) : !(own < one); });
    }
    HeadlinePage page;
    for (; group != groups.end() && !page.more; ++group) {
        const qsizetype room = limit - page.headlines.size();
        if (room == 0) {
            page.more = true;
            break;
        }
        const auto inside = key && key->group == group->key ? key : std::nullopt;
        const HeadlinePage part =
            facet_list::page(database, facets, within(filter, group->key), inside, int(room), direction);
        page.headlines = forwards ? page.headlines + part.headlines : part.headlines + page.headlines;
        page.more = part.more;
    }
    return page;
}

std::optional<PageKey> keyAt(Database& database, FacetKeeper& facets, const ArticleFilter& filter, int rank,
                             const QList<Feed>& feeds) {
    const QList<NamedGroup> groups = sortedGroups(database, filter, feeds);
    const QList<int> counts = countGroups(database, facets, filter, groups);
    int above = 0;
    for (qsizetype i = 0; i < groups.size(); above += counts[i++]) {
        if (rank >= above + counts[i]) continue;
        auto key = facet_list::keyAt(database, facets, within(filter, groups[i].key), rank - above);
        if (key) key->group = groups[i].key;
        return key;
    }
    return std::nullopt;
}

ListPlace place(Database& database, FacetKeeper& facets, const ArticleFilter& filter,
                const std::optional<PageKey>& key, const QList<Feed>& feeds) {
    const QList<NamedGroup> groups = sortedGroups(database, filter, feeds);
    const QList<int> counts = countGroups(database, facets, filter, groups);
    ListPlace place{0, std::accumulate(counts.begin(), counts.end(), 0)};
    if (!key) return place;
    const NamedGroup own{key->group, nameOf(key->group, filter.group, feeds)};
    for (qsizetype i = 0; i < groups.size() && groups[i] < own; ++i)
        place.before += counts[i];
    place.before += facet_list::place(database, facets, within(filter, key->group), key).before;
    return place;
}

} // namespace flashnews::grouped_headlines
