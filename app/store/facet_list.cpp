#include "app/store/facet_list.h"

#include "app/store/article_table.h"
#include "app/store/counts.h"
#include "app/store/facet_keeper.h"
#include "app/store/headline_row.h"
#include "app/store/overview.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace flashnews::facet_list {

namespace {

using Bitmap = FacetIndex::Bitmap;

constexpr qint64 second = 1000; // milliseconds
constexpr qint64 hour = 3600 * second;

/// A filter by one index alone, or by none, is walked along the library's own indexes quicker than here.
bool isWalkedQuickly(const ArticleFilter& filter) {
    ArticleFilter plain;
    plain.sort = filter.sort;
    plain.foldCopies = filter.foldCopies;
    return filter == plain;
}

Statement rowById(Database& database) {
    static const QByteArray sql = "SELECT " + headlineColumns +
                                  " FROM article a CROSS JOIN status s ON s.id = a.id CROSS JOIN feed f ON "
                                  "f.id = a.feed_id WHERE a.id = ?";
    return database.prepare(sql);
}

/// Reads rows in the list's order until a page is full.
class PageReader {
public:
    PageReader(Database& database, const FacetIndex& index, const Bitmap& articles,
               const ArticleFilter& filter)
        : m_database(database),
          m_row(rowById(database)),
          m_index(index),
          m_articles(articles),
          m_newest(filter.sort == ArticleFilter::Sort::NewestFirst),
          m_fold(filter.foldCopies) {}

    HeadlinePage read(std::optional<PageKey> after, int limit) {
        HeadlinePage page;
        while (true) {
            // Of what is asked for, one more than the page tells whether there is another.
            const qsizetype most = limit + 1 - page.headlines.size();
            QList<Headline> rows = ordered(m_index.next(m_articles, after, m_newest, most), after);
            if (rows.isEmpty()) return page;
            if (rows.size() > most) rows.resize(most);
            after = pageKey(rows.last());
            for (const Headline& row : std::as_const(rows)) {
                if (m_folded.contains(row.id)) continue;
                if (page.headlines.size() == limit) {
                    page.more = true;
                    return page;
                }
                page.headlines << row;
            }
        }
    }

private:
    /// The rows of these places that stand behind the key, in order; notes which of them are folded away.
    QList<Headline> ordered(const std::vector<FacetIndex::Place>& places,
                            const std::optional<PageKey>& after) {
        QList<Headline> rows;
        for (const FacetIndex::Place place : places) {
            const std::optional<Headline> row = rowOf(m_index.idAt(place));
            if (!row || (after && !isBehind(pageKey(*row), *after))) continue;
            if (m_fold && m_index.hasEarlierCopy(m_database, m_articles, place, row->story))
                m_folded.insert(row->id);
            rows << *row;
        }
        std::sort(rows.begin(), rows.end(),
                  [this](const Headline& a, const Headline& b) { return isBehind(pageKey(b), pageKey(a)); });
        return rows;
    }

    std::optional<Headline> rowOf(ArticleId id) {
        return m_row.again().bind(id).step() ? std::optional(readHeadline(m_row)) : std::nullopt;
    }

    bool isBehind(const PageKey& key, const PageKey& other) const {
        const auto a = std::tie(key.published, key.id), b = std::tie(other.published, other.id);
        return m_newest ? a < b : a > b;
    }

    Database& m_database;
    Statement m_row;
    const FacetIndex& m_index;
    const Bitmap& m_articles;
    bool m_newest, m_fold;
    QSet<ArticleId> m_folded;
};

/// How many of each value there are among the articles.
template<typename Key>
QHash<Key, int> countEach(const QHash<Key, Bitmap>& facet, const Bitmap& articles) {
    QHash<Key, int> counts;
    for (auto each = facet.constBegin(); each != facet.constEnd(); ++each)
        if (const auto count = int(each->and_cardinality(articles)); count > 0)
            counts.insert(each.key(), count);
    return counts;
}

/// By the country of the feeds.
QHash<CountryCode, int> countPublishedIn(Database& database, const FacetIndex& index,
                                         const Bitmap& articles) {
    const QHash<FeedId, int> bySource = countEach(index.feeds(), articles);
    QHash<CountryCode, int> counts;
    Statement rows = database.prepare("SELECT id, country FROM feed WHERE country <> ''");
    while (rows.step())
        if (const int count = bySource.value(rows.integer(0)); count > 0) counts[rows.text(1)] += count;
    return counts;
}

template<typename Field>
ArticleFilter without(ArticleFilter filter, Field field) {
    filter.*field = {};
    return filter;
}

std::optional<FilterCounts> counted(Database& database, const FacetIndex& index,
                                    const ArticleFilter& filter) {
    const std::optional<Bitmap> all = index.matching(database, filter);
    if (!all) return std::nullopt;
    FilterCounts counts;
    counts.total = index.count(*all, filter.foldCopies);
    counts.unread = index.count(*all & index.unread(), filter.foldCopies);
    counts.bookmarked = index.count(*all & index.bookmarked(), filter.foldCopies);
    // Beside a choice stands how much it holds, whoever else printed it. Only what is chosen needs asking
    // again.
    const auto leaving = [&](auto field) {
        return (filter.*field).isEmpty() ? *all : *index.matching(database, without(filter, field));
    };
    ArticleFilter anySource = without(without(filter, &ArticleFilter::feeds), &ArticleFilter::folders);
    counts.bySource = countEach(index.feeds(), *index.matching(database, anySource));
    counts.publishedIn = countPublishedIn(database, index, leaving(&ArticleFilter::sourceCountries));
    counts.byAgency = countEach(index.agencies(), leaving(&ArticleFilter::agencies));
    counts.about = countEach(index.about(), leaving(&ArticleFilter::aboutCountries));
    counts.byTag = countByTag(database, without(filter, &ArticleFilter::foldCopies));
    return counts;
}

std::optional<CountryCounts> countedByCountry(Database& database, const FacetIndex& index,
                                              const ArticleFilter& filter) {
    const auto anyAbout = index.matching(database, without(filter, &ArticleFilter::aboutCountries));
    const auto anySource = index.matching(database, without(filter, &ArticleFilter::sourceCountries));
    if (!anyAbout || !anySource) return std::nullopt;
    return CountryCounts{countEach(index.about(), *anyAbout), countPublishedIn(database, index, *anySource)};
}

std::optional<QList<FlowHour>> flowed(Database& database, const FacetIndex& index,
                                      const ArticleFilter& filter, qint64 offsetMs) {
    const std::optional<Bitmap> articles = index.matching(database, filter);
    if (!articles) return std::nullopt;
    std::map<qint64, int> stories;
    auto last = stories.end(); // places are in the order of time: nearly always the hour before
    for (const FacetIndex::Place place : *articles) {
        const qint64 number = (index.secondsAt(place) * second - offsetMs) / hour;
        if (last == stories.end() || last->first != number) last = stories.try_emplace(number, 0).first;
        ++last->second;
    }
    QList<FlowHour> hours;
    for (const auto& [number, count] : stories)
        hours.append({number * hour + offsetMs, count});
    return hours;
}

/// What stands before a key in one order stands behind it in the other. A list by fit is one page.
HeadlinePage pageBefore(Database& database, FacetKeeper& facets, const ArticleFilter& filter,
                        const std::optional<PageKey>& key, int limit) {
    if (article_table::isByFit(filter))
        return key ? HeadlinePage() : article_table::page(database, filter, key, limit);
    ArticleFilter turned = filter;
    turned.sort = filter.sort == ArticleFilter::Sort::OldestFirst ? ArticleFilter::Sort::NewestFirst
                                                                  : ArticleFilter::Sort::OldestFirst;
    HeadlinePage page = facet_list::page(database, facets, turned, key, limit);
    std::reverse(page.headlines.begin(), page.headlines.end());
    return page;
}

int countUnder(Database& database, FacetKeeper& facets, const ArticleFilter& filter) {
    facets.build(database);
    const auto count = facets.ask(database, [&](const FacetIndex& index) -> std::optional<int> {
        const std::optional<Bitmap> articles = index.matching(database, filter);
        return articles ? std::optional(index.count(*articles, filter.foldCopies)) : std::nullopt;
    });
    return count ? *count : countOf(database, filter);
}

} // namespace

HeadlinePage page(Database& database, FacetKeeper& facets, const ArticleFilter& filter,
                  const std::optional<PageKey>& key, int limit, PageDirection direction) {
    if (direction == PageDirection::Backwards) return pageBefore(database, facets, filter, key, limit);
    // How well words fit, only the index of words knows.
    if (isWalkedQuickly(filter) || filter.sort == ArticleFilter::Sort::BestFirst)
        return article_table::page(database, filter, key, limit);
    const auto page = facets.ask(database, [&](const FacetIndex& index) -> std::optional<HeadlinePage> {
        const std::optional<Bitmap> articles = index.matching(database, filter);
        if (!articles) return std::nullopt;
        return PageReader(database, index, *articles, filter).read(key, limit);
    });
    return page ? *page : article_table::page(database, filter, key, limit);
}

std::optional<PageKey> keyAt(Database& database, FacetKeeper& facets, const ArticleFilter& filter, int rank) {
    if (article_table::isByFit(filter)) return std::nullopt;
    const bool oldestFirst = filter.sort == ArticleFilter::Sort::OldestFirst;
    const auto key = facets.ask(database, [&](const FacetIndex& index) -> std::optional<PageKey> {
        const std::optional<Bitmap> articles = index.matching(database, filter);
        const int total = articles ? index.count(*articles, filter.foldCopies) : 0;
        if (rank < 0 || rank >= total) return std::nullopt;
        const auto fromOldest = quint32(oldestFirst ? rank : total - 1 - rank);
        const qint64 published = index.secondOf(*articles, filter.foldCopies, fromOldest);
        return PageKey{(oldestFirst ? published : published + 1) * second, 0, {}};
    });
    if (key) return key;
    const std::optional<qint64> published = article_table::publishedAt(database, filter, rank);
    if (!published) return std::nullopt;
    return PageKey{oldestFirst ? *published : *published + 1, 0, {}};
}

ListPlace place(Database& database, FacetKeeper& facets, const ArticleFilter& filter,
                const std::optional<PageKey>& key) {
    ListPlace place{0, countUnder(database, facets, filter)};
    if (!key || article_table::isByFit(filter)) return place;
    // Of a story's copies the oldest stands in the list, so only the older part can be counted by itself.
    const bool oldestFirst = filter.sort == ArticleFilter::Sort::OldestFirst;
    const bool rowItself = oldestFirst && key->id != 0;
    ArticleFilter older = filter;
    const auto end = QDateTime::fromMSecsSinceEpoch(key->published + (rowItself ? 1 : 0), Qt::UTC);
    if (!older.until.isValid() || end < older.until) older.until = end;
    const int count = countUnder(database, facets, older);
    place.before = oldestFirst ? count : place.total - count;
    return place;
}

FilterCounts filterCounts(Database& database, FacetKeeper& facets, const ArticleFilter& filter) {
    facets.build(database);
    const auto counts =
        facets.ask(database, [&](const FacetIndex& index) { return counted(database, index, filter); });
    return counts ? *counts : flashnews::filterCounts(database, filter);
}

QHash<qint64, int> unreadUnder(Database& database, FacetKeeper& facets, const QList<SavedFilter>& filters) {
    QHash<qint64, int> counts;
    for (const SavedFilter& saved : filters) {
        ArticleFilter unread = saved.filter;
        unread.unread = true;
        counts.insert(saved.id, countUnder(database, facets, unread));
    }
    return counts;
}

CountryCounts countryCounts(Database& database, FacetKeeper& facets, const ArticleFilter& filter) {
    facets.build(database);
    const auto counts = facets.ask(
        database, [&](const FacetIndex& index) { return countedByCountry(database, index, filter); });
    return counts ? *counts : flashnews::countryCounts(database, filter);
}

QList<FlowHour> flow(Database& database, FacetKeeper& facets, const ArticleFilter& filter, qint64 offsetMs) {
    facets.build(database);
    const auto hours = facets.ask(
        database, [&](const FacetIndex& index) { return flowed(database, index, filter, offsetMs); });
    return hours ? *hours : flashnews::flow(database, filter, offsetMs);
}

} // namespace flashnews::facet_list
