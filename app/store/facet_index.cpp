#include "app/store/facet_index.h"

#include "app/store/database.h"
#include "app/store/feed_table.h"
#include "app/store/search_words.h"

#include <algorithm>
#include <limits>

namespace flashnews {

namespace {

constexpr qint64 second = 1000; // milliseconds

/// Only what is understood here is answered here: a field added later must not be taken for "any".
bool isUnderstood(const ArticleFilter& filter) {
    ArticleFilter known;
    known.text = filter.text;
    known.feeds = filter.feeds;
    known.folders = filter.folders;
    known.sourceCountries = filter.sourceCountries;
    known.aboutCountries = filter.aboutCountries;
    known.agencies = filter.agencies;
    known.unread = filter.unread;
    known.bookmarked = filter.bookmarked;
    known.since = filter.since;
    known.until = filter.until;
    known.foldCopies = filter.foldCopies;
    known.sort = filter.sort;
    known.group = filter.group;
    return known == filter;
}

template<typename Key>
FacetIndex::Bitmap anyOf(const QHash<Key, FacetIndex::Bitmap>& facet, const QList<Key>& values) {
    std::vector<const FacetIndex::Bitmap*> found;
    for (const Key& value : values)
        if (const auto one = facet.constFind(value); one != facet.constEnd()) found.push_back(&*one);
    return FacetIndex::Bitmap::fastunion(found.size(), found.data());
}

/// The fewest first: what is left to look at never grows.
FacetIndex::Bitmap intersection(std::vector<const FacetIndex::Bitmap*> parts) {
    const auto fewer = [](const FacetIndex::Bitmap* a, const FacetIndex::Bitmap* b) {
        return a->cardinality() < b->cardinality();
    };
    std::sort(parts.begin(), parts.end(), fewer);
    if (parts.size() == 1) return *parts.front();
    FacetIndex::Bitmap both = *parts[0] & *parts[1];
    for (std::size_t next = 2; next < parts.size(); ++next)
        both &= *parts[next];
    return both;
}

} // namespace

quint32 FacetIndex::wholeSeconds(qint64 published) {
    return quint32(std::clamp<qint64>(published / second, 0, std::numeric_limits<quint32>::max()));
}

std::optional<FacetIndex::Bitmap> FacetIndex::matching(Database& database,
                                                       const ArticleFilter& filter) const {
    if (!isUnderstood(filter)) return std::nullopt;
    std::vector<Bitmap> made;
    made.reserve(8); // the pointers below stay good
    std::vector<const Bitmap*> parts;
    const auto keepOnly = [&](Bitmap these) { parts.push_back(&made.emplace_back(std::move(these))); };
    if (filter.bookmarked) parts.push_back(&m_bookmarked);
    if (filter.unread) parts.push_back(&m_unread);
    if (!filter.agencies.isEmpty()) keepOnly(anyOf(m_agencies, filter.agencies));
    if (!filter.aboutCountries.isEmpty()) keepOnly(anyOf(m_about, filter.aboutCountries));
    if (!filter.feeds.isEmpty()) keepOnly(anyOf(m_feeds, filter.feeds));
    if (!filter.folders.isEmpty()) keepOnly(anyOf(m_feeds, feed_table::inFolders(database, filter.folders)));
    if (!filter.sourceCountries.isEmpty())
        keepOnly(anyOf(m_feeds, feed_table::inCountries(database, filter.sourceCountries)));
    if (filter.since.isValid()) keepOnly(m_all - publishedBefore(database, filter.since));
    if (filter.until.isValid()) keepOnly(publishedBefore(database, filter.until));
    if (!filter.text.trimmed().isEmpty()) keepOnly(withWords(database, filter.text));
    return parts.empty() ? m_all : intersection(std::move(parts));
}

/// Whole seconds are known here; of the last one, the rows tell.
FacetIndex::Bitmap FacetIndex::publishedBefore(Database& database, const QDateTime& time) const {
    const qint64 end = time.toMSecsSinceEpoch();
    const quint32 lastSecond = wholeSeconds(end);
    Bitmap articles;
    if (const Place sorted = ofSecond(lastSecond).first; sorted > 0) articles.addRange(0, sorted);
    for (Place place = m_sorted; place < m_seconds.size(); ++place)
        if (m_seconds[place] < lastSecond) articles.add(place);
    Statement rows =
        database.prepare("SELECT id, published FROM article WHERE published >= ? AND published < ?");
    rows.bind(qint64(lastSecond) * second).bind(end);
    while (rows.step())
        if (const auto place = placeOf(rows.integer(0), rows.integer(1))) articles.add(*place);
    articles &= m_all;
    return articles;
}

FacetIndex::Bitmap FacetIndex::withWords(Database& database, const QString& text) const {
    const WordQuery query = wordQuery(text);
    if (query.isEmpty()) return Bitmap(); // only signs were typed: no story has them
    Bitmap articles = query.match.isEmpty() ? m_all : placesOf(database, query.match.toUtf8());
    if (!query.exclude.isEmpty()) articles -= placesOf(database, query.exclude.toUtf8());
    return articles;
}

/// Few matches are looked up one by one; for many, all places are laid out by id, which takes milliseconds.
FacetIndex::Bitmap FacetIndex::placesOf(Database& database, const QByteArray& match) const {
    constexpr std::size_t few = 500;
    std::vector<ArticleId> ids;
    Statement rows = database.prepare("SELECT rowid FROM words WHERE words MATCH ?");
    rows.bind(QString::fromUtf8(match));
    while (rows.step())
        ids.push_back(rows.integer(0));
    Bitmap articles;
    if (ids.size() <= few) {
        Statement row = database.prepare("SELECT published FROM article WHERE id = ?");
        for (const ArticleId id : ids) {
            if (!row.again().bind(id).step()) continue;
            if (const auto place = placeOf(id, row.integer(0))) articles.add(*place);
        }
        return articles;
    }
    const std::vector<Place> places = placesById();
    std::vector<Place> found;
    for (const ArticleId id : ids)
        if (std::size_t(id) < places.size()) found.push_back(places[std::size_t(id)]);
    articles.addMany(found.size(), found.data());
    articles &= m_all; // also takes out what stands for "no place"
    return articles;
}

int FacetIndex::count(const Bitmap& articles, bool foldCopies) const {
    int count = int(articles.cardinality());
    if (!foldCopies) return count;
    quint32 seen = 0; // the story of which one article was found
    for (const Member& member : m_members) {
        if (!articles.contains(member.place)) continue;
        if (seen == member.story) --count;
        seen = member.story;
    }
    return count;
}

/// Of each story the one that was published first; latecomers stand behind it only by place.
FacetIndex::Bitmap FacetIndex::withoutCopies(const Bitmap& articles) const {
    Bitmap shown = articles;
    std::optional<Member> first;
    for (const Member& member : m_members) {
        if (!articles.contains(member.place)) continue;
        if (!first || first->story != member.story) {
            first = member;
            continue;
        }
        const bool earlier = m_seconds[member.place] < m_seconds[first->place];
        shown.remove(earlier ? first->place : member.place);
        if (earlier) first = member;
    }
    return shown;
}

/// The largest second before which no more than `rank` were published.
quint32 FacetIndex::secondOf(const Bitmap& articles, bool foldCopies, quint32 rank) const {
    const Bitmap shown = foldCopies ? withoutCopies(articles) : articles;
    std::vector<quint32> late;
    for (Place place = m_sorted; place < m_seconds.size(); ++place)
        if (shown.contains(place)) late.push_back(m_seconds[place]);
    std::sort(late.begin(), late.end());
    const auto before = [&](quint32 second) {
        const Place first = ofSecond(second).first;
        const auto lateOnes = std::lower_bound(late.begin(), late.end(), second) - late.begin();
        return (first == 0 ? 0 : shown.rank(first - 1)) + quint64(lateOnes);
    };
    quint32 low = 0, high = std::numeric_limits<quint32>::max();
    while (low < high) {
        const quint32 middle = low + (high - low) / 2 + 1;
        if (before(middle) <= rank)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

bool FacetIndex::hasEarlierCopy(Database& database, const Bitmap& articles, Place article,
                                ArticleId story) const {
    if (story == 0) return false;
    const auto first = std::lower_bound(m_members.begin(), m_members.end(), Member{quint32(story), 0});
    for (auto member = first; member != m_members.end() && member->story == quint32(story); ++member)
        if (member->place != article && articles.contains(member->place) &&
            isBefore(database, member->place, article))
            return true;
    return false;
}

bool FacetIndex::isBefore(Database& database, Place a, Place b) const {
    if (a < m_sorted && b < m_sorted) return a < b;
    if (m_seconds[a] != m_seconds[b]) return m_seconds[a] < m_seconds[b];
    Statement row =
        database.prepare("SELECT (x.published, x.id) < (y.published, y.id) FROM article x, article y "
                         "WHERE x.id = ? AND y.id = ?");
    row.bind(idAt(a)).bind(idAt(b));
    return row.step() && row.integer(0) != 0;
}

FacetIndex::Seconds FacetIndex::ofSecond(quint32 seconds) const {
    const auto [first, end] = std::equal_range(m_seconds.begin(), m_seconds.begin() + m_sorted, seconds);
    return {Place(first - m_seconds.begin()), Place(end - m_seconds.begin())};
}

std::optional<FacetIndex::Place> FacetIndex::placeOf(ArticleId id, qint64 published) const {
    if (const auto late = m_late.constFind(id); late != m_late.constEnd()) return *late;
    const Seconds range = ofSecond(wholeSeconds(published));
    for (Place place = range.first; place < range.end; ++place)
        if (m_ids[place] == quint32(id)) return place;
    return std::nullopt;
}

std::vector<FacetIndex::Place> FacetIndex::next(const Bitmap& articles, const std::optional<PageKey>& after,
                                                bool newestFirst, qsizetype most) const {
    // Where the sorted begin, or end, that are to come: exact when the key is one of them.
    Place border = newestFirst ? m_sorted : 0;
    qsizetype same = 0;
    if (after) {
        const Seconds range = ofSecond(wholeSeconds(after->published));
        const auto place = placeOf(after->id, after->published);
        if (place && *place < m_sorted)
            border = newestFirst ? *place : *place + 1;
        else
            border = newestFirst ? range.end : range.first;
        same = place && *place < m_sorted ? 0 : range.end - range.first;
    }
    const auto rankBelow = [&](Place place) { return place == 0 ? 0 : qsizetype(articles.rank(place - 1)); };
    const qsizetype from = rankBelow(newestFirst ? 0 : border);
    const qsizetype until = rankBelow(newestFirst ? border : m_sorted);
    const qsizetype taken = std::min(until - from, most + same);
    std::vector<Place> places(std::size_t(std::max<qsizetype>(taken, 0)));
    if (taken > 0)
        articles.rangeUint32Array(places.data(), std::size_t(newestFirst ? until - taken : from),
                                  std::size_t(taken));
    const std::vector<Place> late = latecomers(articles, after, newestFirst, most);
    places.insert(places.end(), late.begin(), late.end());
    return places;
}

std::vector<FacetIndex::Place> FacetIndex::latecomers(const Bitmap& articles,
                                                      const std::optional<PageKey>& after, bool newestFirst,
                                                      qsizetype most) const {
    std::vector<Place> places;
    qsizetype same = 0;
    for (Place place = m_sorted; place < m_ids.size(); ++place) {
        if (!articles.contains(place)) continue;
        if (after) {
            const quint32 border = wholeSeconds(after->published);
            if (newestFirst ? m_seconds[place] > border : m_seconds[place] < border) continue;
            same += m_seconds[place] == border;
        }
        places.push_back(place);
    }
    const auto comesFirst = [&](Place a, Place b) {
        return newestFirst ? m_seconds[a] > m_seconds[b] : m_seconds[a] < m_seconds[b];
    };
    std::sort(places.begin(), places.end(), comesFirst);
    auto kept = std::min(places.size(), std::size_t(most + same));
    while (kept > 0 && kept < places.size() && m_seconds[places[kept]] == m_seconds[places[kept - 1]])
        ++kept; // which of them come first in that second is not known here
    places.resize(kept);
    return places;
}

} // namespace flashnews
