// The half of facet_index.h that reads the library: all of it, or what has changed.
#include "app/store/database.h"
#include "app/store/facet_index.h"

#include <algorithm>
#include <limits>

namespace flashnews {

namespace {

constexpr FacetIndex::Place noPlace = std::numeric_limits<FacetIndex::Place>::max();
/// So many may stand behind the sorted, or change at once, before all is read anew; or a sixteenth of all.
constexpr qint64 fewChanges = 4000;

/// Fills a facet from rows of value and article, by value and then by time: each bitmap grows at its end.
template<typename Key>
void readFacet(Statement rows, const std::vector<FacetIndex::Place>& places, QHash<Key, Roaring>& facet) {
    Key value{};
    std::vector<FacetIndex::Place> found;
    const auto keep = [&] {
        Roaring& bitmap = facet[value];
        bitmap.addMany(found.size(), found.data());
        bitmap.runOptimize();
        bitmap.shrinkToFit();
        found.clear();
    };
    while (rows.step()) {
        Key next{};
        if constexpr (std::is_same_v<Key, FeedId>)
            next = rows.integer(0);
        else
            next = rows.text(0);
        if (next != value && !found.empty()) keep();
        value = next;
        const auto id = std::size_t(rows.integer(1));
        if (id < places.size() && places[id] != noPlace) found.push_back(places[id]);
    }
    if (!found.empty()) keep();
}

void readSet(Statement rows, const std::vector<FacetIndex::Place>& places, Roaring& set) {
    while (rows.step()) {
        const auto id = std::size_t(rows.integer(0));
        if (id < places.size() && places[id] != noPlace) set.add(places[id]);
    }
    set.runOptimize();
    set.shrinkToFit();
}

qint64 lastChange(Database& database) {
    Statement row = database.prepare("SELECT max(seq) FROM changed");
    return row.step() ? row.integer(0) : 0;
}

} // namespace

std::unique_ptr<FacetIndex> FacetIndex::build(Database& database) {
    auto index = std::make_unique<FacetIndex>();
    if (!index->read(database)) return nullptr;
    return index;
}

/// From indexes that hold all that is asked for, so that no row of the wide table is touched.
bool FacetIndex::read(Database& database) {
    m_seen = lastChange(database);
    readPlaces(database);
    if (m_ids.size() >= noPlace / 2) return false;
    const std::vector<Place> places = placesById();
    readFacet(database.prepare("SELECT feed_id, id FROM article ORDER BY feed_id, published, id"), places,
              m_feeds);
    readFacet(
        database.prepare("SELECT country, article_id FROM about ORDER BY country, published, article_id"),
        places, m_about);
    readFacet(
        database.prepare("SELECT agency, id FROM article WHERE agency <> '' ORDER BY agency, published, id"),
        places, m_agencies);
    readSet(database.prepare("SELECT id FROM status WHERE read = 0 ORDER BY published, id"), places,
            m_unread);
    readSet(database.prepare("SELECT id FROM status WHERE bookmarked = 1 ORDER BY published, id"), places,
            m_bookmarked);
    Statement members =
        database.prepare("SELECT story, id FROM article WHERE story <> 0 ORDER BY story, published, id");
    while (members.step())
        m_members.push_back({quint32(members.integer(0)), places[std::size_t(members.integer(1))]});
    std::sort(m_members.begin(), m_members.end());
    m_members.shrink_to_fit();
    return true;
}

void FacetIndex::readPlaces(Database& database) {
    Statement count = database.prepare("SELECT total(total) FROM feed");
    if (count.step()) {
        m_ids.reserve(std::size_t(count.integer(0)));
        m_seconds.reserve(std::size_t(count.integer(0)));
    }
    Statement rows = database.prepare("SELECT id, published FROM article ORDER BY published, id");
    while (rows.step()) {
        const qint64 id = rows.integer(0), published = rows.integer(1);
        m_ids.push_back(quint32(id));
        m_seconds.push_back(wholeSeconds(published));
    }
    m_sorted = Place(m_ids.size());
    m_all.addRange(0, m_sorted);
}

std::vector<FacetIndex::Place> FacetIndex::placesById() const {
    const auto largest = std::max_element(m_ids.begin(), m_ids.end());
    std::vector<Place> places(largest == m_ids.end() ? 0 : std::size_t(*largest) + 1, noPlace);
    for (Place place = 0; place < m_ids.size(); ++place)
        places[m_ids[place]] = place;
    return places;
}

bool FacetIndex::catchUp(Database& database) {
    struct Change {
        ArticleId id = 0;
        qint64 published = 0;
        bool status = false;
    };
    QHash<ArticleId, Change> changes;
    const qint64 bound = std::max<qint64>(fewChanges, m_sorted / 16);
    qint64 seen = m_seen;
    {
        Statement rows = database.prepare(
            "SELECT seq, article_id, published, status FROM changed WHERE seq > ? ORDER BY seq");
        rows.bind(m_seen);
        while (rows.step()) {
            if (rows.integer(0) != seen + 1) return false; // swept away before we saw it
            seen = rows.integer(0);
            Change& change = changes[rows.integer(1)];
            const bool onlyStatus = change.id == 0 || change.status;
            change = {rows.integer(1), rows.integer(2), onlyStatus && rows.integer(3) != 0};
            if (changes.size() > bound) return false;
        }
    }
    Bitmap touched;
    std::vector<Member> joined;
    for (const Change& change : std::as_const(changes)) {
        const auto place = placeOf(change.id, change.published);
        if (change.status) {
            if (place && m_all.contains(*place)) updateStatus(database, *place);
            continue;
        }
        if (place) {
            forget(*place);
            touched.add(*place);
        }
        if (const auto member = update(database, change.id, change.published)) joined.push_back(*member);
    }
    std::erase_if(m_members, [&](const Member& member) { return touched.contains(member.place); });
    m_members.insert(m_members.end(), joined.begin(), joined.end());
    if (!joined.empty()) std::sort(m_members.begin(), m_members.end());
    m_seen = seen;
    return qint64(m_ids.size()) - m_sorted <= bound;
}

void FacetIndex::sweepChanges(Database& database) {
    constexpr qint64 kept = 20'000; // never the last: its number must not be given again
    database.prepare("DELETE FROM changed WHERE seq <= (SELECT max(seq) FROM changed) - ?").bind(kept).run();
}

void FacetIndex::updateStatus(Database& database, Place place) {
    Statement row = database.prepare("SELECT read, bookmarked FROM status WHERE id = ?");
    if (!row.bind(qint64(m_ids[place])).step()) return;
    const auto put = [&](Bitmap& set, bool in) { in ? set.add(place) : set.remove(place); };
    put(m_unread, row.integer(0) == 0);
    put(m_bookmarked, row.integer(1) != 0);
}

/// Puts an article where it belongs now; answers with its place in its story.
std::optional<FacetIndex::Member> FacetIndex::update(Database& database, ArticleId id, qint64 published) {
    Statement row = database.prepare("SELECT feed_id, agency, story FROM article WHERE id = ?");
    if (!row.bind(id).step()) return std::nullopt;
    const auto known = placeOf(id, published);
    const Place place = known ? *known : append(id, published);
    m_all.add(place);
    m_feeds[row.integer(0)].add(place);
    if (const QString agency = row.text(1); !agency.isEmpty()) m_agencies[agency].add(place);
    Statement countries = database.prepare("SELECT country FROM about WHERE article_id = ?");
    countries.bind(id);
    while (countries.step())
        m_about[countries.text(0)].add(place);
    updateStatus(database, place);
    if (row.integer(2) == 0) return std::nullopt;
    return Member{quint32(row.integer(2)), place};
}

FacetIndex::Place FacetIndex::append(ArticleId id, qint64 published) {
    const auto place = Place(m_ids.size());
    m_ids.push_back(quint32(id));
    m_seconds.push_back(wholeSeconds(published));
    m_late.insert(id, place);
    return place;
}

void FacetIndex::forget(Place place) {
    if (!m_all.contains(place)) return;
    for (QHash<QString, Bitmap>* facet : {&m_about, &m_agencies})
        for (Bitmap& bitmap : *facet)
            bitmap.remove(place);
    for (Bitmap& bitmap : m_feeds)
        bitmap.remove(place);
    for (Bitmap* set : {&m_all, &m_unread, &m_bookmarked})
        set->remove(place);
}

} // namespace flashnews
