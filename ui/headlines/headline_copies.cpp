// HeadlineModel: the copies of a story below its row.
#include "ui/headlines/headline_model.h"

#include <algorithm>

namespace flashnews::ui {

HeadlineModel::Place HeadlineModel::placeOf(int row) const {
    int above = 0; // rows of copies
    for (const Unfolded& story : m_unfolded) {
        const int head = story.base + above;
        if (row <= head) break;
        const auto count = int(story.copies.size());
        if (row <= head + count) return {story.base, row - head - 1};
        above += count;
    }
    return {row - above, -1};
}

int HeadlineModel::rowOfBase(int base) const {
    int row = base;
    for (const Unfolded& story : m_unfolded)
        if (story.base < base) row += int(story.copies.size());
    return row;
}

Headline* HeadlineModel::find(ArticleId id) {
    const int row = rowOf(id);
    if (row < 0) return nullptr;
    return const_cast<Headline*>(at(row)); // both the pages and the copies are ours to change
}

void HeadlineModel::setUnfolded(int row, bool unfolded) {
    const Place place = placeOf(row);
    const auto story = std::find_if(m_unfolded.begin(), m_unfolded.end(),
                                    [&](const Unfolded& one) { return one.base == place.base; });
    if (!unfolded && story != m_unfolded.end()) {
        const int head = rowOfBase(place.base);
        beginRemoveRows({}, head + 1, head + int(story->copies.size()));
        m_unfolded.erase(story);
        endRemoveRows();
        Q_EMIT dataChanged(index(head), index(head));
        return;
    }
    const Headline* headline = baseAt(place.base);
    if (!unfolded || story != m_unfolded.end() || !headline || headline->copies == 0) return;
    m_library.copies(headline->id)
        .then(this,
              [this, id = headline->id, generation = m_generation](const Result<QList<Headline>>& copies) {
                  if (generation != m_generation) return;
                  if (copies.ok())
                      insertCopies(id, *copies);
                  else
                      Q_EMIT failed(copies.error().text);
              });
}

void HeadlineModel::insertCopies(ArticleId id, const QList<Headline>& copies) {
    const int head = rowOf(id);
    const Place place = placeOf(head);
    if (head < 0 || place.copy >= 0 || copies.isEmpty() || placeOf(head + 1).copy == 0) return;
    const auto behind = std::find_if(m_unfolded.begin(), m_unfolded.end(),
                                     [&](const Unfolded& one) { return one.base > place.base; });
    beginInsertRows({}, head + 1, head + int(copies.size()));
    m_unfolded.insert(behind, {place.base, copies});
    endInsertRows();
    Q_EMIT dataChanged(index(head), index(head));
}

} // namespace flashnews::ui
