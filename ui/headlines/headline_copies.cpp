// HeadlineModel: the copies of a story below its row.
#include "ui/headlines/headline_model.h"

namespace flashnews::ui {

void HeadlineModel::setUnfolded(int row, bool unfolded) {
    if (row < 0 || row >= m_rows.size()) return;
    int head = row;
    while (head > 0 && m_rows[head].copy)
        --head;
    int end = head + 1;
    while (end < m_rows.size() && m_rows[end].copy)
        ++end;
    const bool isUnfolded = end > head + 1;
    if (unfolded == isUnfolded) return;
    const Headline& headline = m_rows[head].headline;
    if (unfolded) {
        if (headline.copies == 0) return;
        m_unfolded.insert(headline.id);
        askCopies(headline.id, false);
    } else {
        m_unfolded.remove(headline.id);
        beginRemoveRows({}, head + 1, end - 1);
        m_rows.remove(head + 1, end - head - 1);
        endRemoveRows();
        Q_EMIT dataChanged(index(head), index(head));
    }
}

void HeadlineModel::askCopies(ArticleId id, bool moving) {
    m_library.copies(id).then(
        this, [this, id, moving, generation = m_generation](const Result<QList<Headline>>& copies) {
            if (generation != m_generation || !m_unfolded.contains(id)) return;
            if (!copies.ok()) return Q_EMIT failed(copies.error().text);
            if (moving) Q_EMIT aboutToMove();
            insertCopies(id, *copies);
            if (moving) Q_EMIT moved();
        });
}

/// Stories that come back into the window are as the person left them; what is in sight stays where it is.
void HeadlineModel::unfoldAgain(const QList<Headline>& headlines) {
    for (const Headline& headline : headlines)
        if (m_unfolded.contains(headline.id)) askCopies(headline.id, true);
}

void HeadlineModel::insertCopies(ArticleId id, const QList<Headline>& copies) {
    const int head = rowOf(id);
    const bool gone = head < 0 || m_rows[head].copy;
    if (gone || copies.isEmpty() || index(head).data(UnfoldedRole).toBool()) return;
    beginInsertRows({}, head + 1, head + int(copies.size()));
    const QList<Row> rows = rowsOf(copies, true);
    m_rows = m_rows.first(head + 1) + rows + m_rows.sliced(head + 1);
    endInsertRows();
    Q_EMIT dataChanged(index(head), index(head));
}

} // namespace flashnews::ui
