// HeadlineModel: where its window stands in the list, and how it moves.
#include "ui/headlines/headline_model.h"

#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr int pageSize = 100;
constexpr int mostRows = 400; // beyond that it lets go at the far end; more than a large screen shows

} // namespace

void HeadlineModel::setFilter(const ArticleFilter& filter) {
    beginResetModel();
    if (filter != m_filter) m_unfolded.clear();
    m_filter = filter;
    m_rows.clear();
    m_above = m_behind = {};
    m_place = {};
    m_found = 0;
    endResetModel();
    openBeginning();
}

// --- Opening

void HeadlineModel::openBeginning() {
    open({std::nullopt, PageDirection::Forwards, 0});
}

void HeadlineModel::openEnd() {
    open({std::nullopt, PageDirection::Backwards});
}

void HeadlineModel::openDate(const QDate& day, const QString& group) {
    const bool oldestFirst = m_filter.sort == ArticleFilter::Sort::OldestFirst;
    const QDateTime border = oldestFirst ? day.startOfDay() : day.addDays(1).startOfDay();
    open({PageKey{border.toMSecsSinceEpoch(), 0, group}});
}

void HeadlineModel::openHeadline(const Headline& headline) {
    PageKey before = pageKey(headline, m_filter);
    before.id += m_filter.sort == ArticleFilter::Sort::OldestFirst ? -1 : +1;
    open({before});
}

void HeadlineModel::openRank(int rank) {
    m_opening = true;
    m_library.keyAt(m_filter, rank)
        .then(this, [this, rank, generation = ++m_generation](const Result<std::optional<PageKey>>& key) {
            if (generation != m_generation) return;
            if (!key.ok()) Q_EMIT failed(key.error().text);
            // The list has become shorter than the scroll bar knew.
            if (key.ok() && *key)
                open({*key, PageDirection::Forwards, rank});
            else
                openEnd();
        });
}

void HeadlineModel::open(const Spot& spot) {
    m_opening = true;
    m_library.headlines(m_filter, spot.key, pageSize, spot.direction)
        .then(this, [this, spot, generation = ++m_generation](const Result<HeadlinePage>& page) {
            if (generation != m_generation) return;
            m_opening = false;
            if (!page.ok())
                Q_EMIT failed(page.error().text);
            else if (page->headlines.isEmpty() && spot.key)
                openEnd(); // nothing is that old, or that new
            else
                show(*page, spot);
        });
}

void HeadlineModel::show(const HeadlinePage& page, const Spot& spot) {
    beginResetModel();
    m_rows = rowsOf(page.headlines, false);
    m_above = m_behind = {};
    side(spot.direction).more = page.more;
    if (spot.key) m_above.more = true; // reading there will tell
    m_openedAtEnd = spot.direction == PageDirection::Backwards;
    if (m_openedAtEnd)
        m_place.before = std::max(0, m_place.total - rowCount());
    else if (spot.rank >= 0)
        m_place.before = spot.rank;
    settlePlace();
    endResetModel();
    Q_EMIT loaded();
    unfoldAgain(page.headlines);
    askPlace();
}

// --- Growing

PageKey HeadlineModel::keyOf(PageDirection direction) const {
    if (direction == PageDirection::Backwards) return pageKey(m_rows.first().headline, m_filter);
    const auto story =
        std::find_if(m_rows.crbegin(), m_rows.crend(), [](const Row& row) { return !row.copy; });
    return pageKey(story->headline, m_filter);
}

QFuture<Result<std::optional<Headline>>> HeadlineModel::unreadBeyond(PageDirection direction) const {
    ArticleFilter unread = m_filter;
    unread.unread = true;
    return m_library.headlines(unread, keyOf(direction), 1, direction)
        .then([](const Result<HeadlinePage>& page) -> Result<std::optional<Headline>> {
            if (!page.ok()) return page.error();
            if (page->headlines.isEmpty()) return std::optional<Headline>();
            return std::optional(page->headlines.first());
        });
}

void HeadlineModel::readMore(PageDirection direction) {
    Side& there = side(direction);
    if (m_opening || m_rows.isEmpty() || !there.more || there.reading) return;
    there.reading = true;
    m_library.headlines(m_filter, keyOf(direction), pageSize, direction)
        .then(this, [this, direction, generation = m_generation](const Result<HeadlinePage>& page) {
            if (generation != m_generation) return;
            side(direction).reading = false;
            if (page.ok())
                grow(*page, direction);
            else
                Q_EMIT failed(page.error().text);
        });
}

void HeadlineModel::grow(const HeadlinePage& page, PageDirection direction) {
    Q_EMIT aboutToMove();
    const bool forwards = direction == PageDirection::Forwards;
    side(direction).more = page.more;
    if (!page.headlines.isEmpty()) {
        const QList<Row> rows = rowsOf(page.headlines, false);
        const auto added = int(rows.size());
        const int first = forwards ? rowCount() : 0;
        beginInsertRows({}, first, first + added - 1);
        m_rows = forwards ? m_rows + rows : rows + m_rows;
        if (!forwards) m_place.before -= added;
        endInsertRows();
        letGo(forwards ? PageDirection::Backwards : PageDirection::Forwards, rowCount() - mostRows);
    }
    settlePlace();
    Q_EMIT moved();
    Q_EMIT placed();
    unfoldAgain(page.headlines);
}

void HeadlineModel::hold(const QModelIndex& first, const QModelIndex& last) {
    m_firstHeld = first;
    m_lastHeld = last;
}

/// Takes about so many rows away at an end, copies with their story, and none that are held.
void HeadlineModel::letGo(PageDirection direction, int rows) {
    if (rows <= 0) return;
    const bool behind = direction == PageDirection::Forwards;
    int border = behind ? rowCount() - rows : rows;
    if (m_lastHeld.isValid() && behind) border = std::max(border, m_lastHeld.row() + 1);
    if (m_firstHeld.isValid() && !behind) border = std::min(border, m_firstHeld.row());
    while (border > 0 && border < rowCount() && m_rows[border].copy)
        border += behind ? +1 : -1;
    const int first = behind ? border : 0, end = behind ? rowCount() : border;
    if (first >= end || end - first == rowCount()) return;
    const int stories = storiesIn(first, end);
    beginRemoveRows({}, first, end - 1);
    m_rows.remove(first, end - first);
    if (!behind) m_place.before += stories;
    endRemoveRows();
    side(direction).more = true;
}

// --- The place in the whole list

int HeadlineModel::storiesIn(int first, int end) const {
    return int(std::count_if(m_rows.begin() + first, m_rows.begin() + end,
                             [](const Row& row) { return !row.copy; }));
}

int HeadlineModel::rankOf(int row) const {
    return m_place.before + std::max(0, storiesIn(0, std::min(row + 1, rowCount())) - 1);
}

int HeadlineModel::rowOfRank(int rank) const {
    int left = rank - m_place.before;
    for (int row = 0; left >= 0 && row < m_rows.size(); ++row)
        if (!m_rows[row].copy && left-- == 0) return row;
    return -1;
}

void HeadlineModel::askPlace() {
    std::optional<PageKey> first;
    if (m_above.more && !m_rows.isEmpty()) first = keyOf(PageDirection::Backwards);
    m_library.listPlace(m_filter, first)
        .then(this, [this, first, generation = m_generation](const Result<ListPlace>& place) {
            if (generation != m_generation || !place.ok()) return; // a newer question is on its way
            m_found = place->total;
            m_place.total = place->total;
            // The window may have grown meanwhile; it has kept count of by how much.
            const bool same = !m_rows.isEmpty() && first == keyOf(PageDirection::Backwards);
            if (same) m_place.before = place->before - 1; // what follows the first row is one further
            settlePlace();
            Q_EMIT placed();
        });
}

/// What is seen at the list's ends is surer than what was counted.
void HeadlineModel::settlePlace() {
    const int stories = storiesIn(0, rowCount());
    if (!m_above.more) {
        m_place.total -= m_place.before;
        m_place.before = 0;
    }
    m_place.before = std::max(m_place.before, m_above.more ? 1 : 0);
    const int end = m_place.before + stories;
    m_place.total = m_behind.more ? std::max(m_place.total, end + 1) : end;
}

} // namespace flashnews::ui
