// HeadlineList: moving through a list of which only a window is at hand, and what that opens.
#include "ui/headlines/headline_list.h"

#include <QScopedValueRollback>
#include <algorithm>

namespace flashnews::ui {

void HeadlineList::jump(const std::function<void()>& open, const std::function<void()>& landed) {
    m_rankWanted = -1;
    m_choosingAll = false;
    m_landed = landed;
    open();
}

/// While the bar is dragged, the list is asked for the newest place only.
void HeadlineList::goToRank(int rank) {
    if (m_model->isOpening()) {
        m_rankWanted = rank;
        m_landed = {};
    } else {
        jump([&] { m_model->openRank(rank); });
    }
}

void HeadlineList::land() {
    reselect();
    updateEmptyState();
    if (m_landed) std::exchange(m_landed, {})();
    if (m_rankWanted >= 0) m_model->openRank(std::exchange(m_rankWanted, -1));
}

void HeadlineList::goToBeginning() {
    const auto selectFirst = [this] { select(0); };
    if (m_model->hasMore(PageDirection::Backwards))
        jump([this] { m_model->openBeginning(); }, selectFirst);
    else
        selectFirst();
}

void HeadlineList::goToEnd() {
    const auto selectLast = [this] { select(m_model->rowCount() - 1); };
    if (m_model->hasMore(PageDirection::Forwards))
        jump([this] { m_model->openEnd(); }, selectLast);
    else
        selectLast();
}

/// Nothing is selected there: it would be marked read.
void HeadlineList::goToDate(const QDate& day) {
    QString group;
    if (const auto here = m_reading ? m_reading : m_model->headlineAt(m_bar->topRow()))
        group = pageKey(*here, m_model->filter()).group;
    jump([&] { m_model->openDate(day, group); },
         [this] {
             m_reading.reset();
             m_view->clearSelection();
         });
}

void HeadlineList::move(int step) {
    if (comeBack([this, step] { move(step); })) return;
    const int row = selectedRow() < 0 ? std::max(0, m_bar->topRow()) : selectedRow() + step;
    if (row >= 0 && row < m_model->rowCount()) select(row);
}

void HeadlineList::moveToUnread(int step) {
    if (comeBack([this, step] { moveToUnread(step); })) return;
    const int from = selectedRow() < 0 ? m_bar->topRow() - step : selectedRow();
    const int row = m_model->nextUnread(from, step);
    if (row >= 0) return select(row);
    goToUnreadBeyond(step > 0 ? PageDirection::Forwards : PageDirection::Backwards);
}

void HeadlineList::goToUnreadBeyond(PageDirection direction) {
    if (!m_model->hasMore(direction)) return Q_EMIT noMoreUnread();
    m_model->unreadBeyond(direction).then(
        this, [this, filter = m_model->filter()](const Result<std::optional<Headline>>& found) {
            if (!found.ok()) return Q_EMIT failed(found.error().text);
            if (filter != m_model->filter()) return; // the person has gone on
            if (!*found) return Q_EMIT noMoreUnread();
            jump([&] { m_model->openHeadline(**found); },
                 [this, id = (*found)->id] {
                     m_reading.reset();
                     if (const int row = m_model->rowOf(id); row >= 0) select(row);
                 });
        });
}

/// The window may be elsewhere than what is being read; keys go on from there.
bool HeadlineList::comeBack(const std::function<void()>& landed) {
    if (!m_reading || selectedRow() >= 0) return false;
    jump([this] { m_model->openHeadline(*m_reading); },
         [this, landed] {
             m_reading.reset(); // where it left the list, what stands there now comes next
             landed();
         });
    return true;
}

/// Much was marked, or taken back: the rows in sight stay where they are.
void HeadlineList::readAnew() {
    const auto top = m_model->headlineAt(m_bar->topRow());
    const bool atBeginning = !m_model->hasMore(PageDirection::Backwards) && m_bar->topRow() <= 0;
    const auto edge = [this](int row) { return m_view->visualRect(m_model->index(row)).bottom(); };
    if (!top || atBeginning) return jump([this] { m_model->openBeginning(); });
    jump([&] { m_model->openHeadline(*top); },
         [this, edge, id = top->id, before = edge(m_bar->topRow())] {
             QScrollBar* pixels = m_view->verticalScrollBar();
             if (const int row = m_model->rowOf(id); row >= 0)
                 pixels->setValue(pixels->value() + edge(row) - before);
         });
}

// --- What is selected

void HeadlineList::noteSelection() {
    if (m_quiet) return;
    // Several are chosen to do something with them, not to read them all at once; they stay chosen however
    // far the list is scrolled.
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    const auto [first, last] = std::minmax_element(chosen.begin(), chosen.end());
    const bool several = chosen.size() > 1;
    m_model->hold(several ? *first : QModelIndex(), several ? *last : QModelIndex());
    m_reading = chosen.size() == 1 ? current() : std::nullopt;
    if (!m_reading) return m_rest.stop();
    // Setting a story's type takes longer than the next step of a key that is held down: it waits for the key
    // to rest. The first press opens at once.
    const bool hurrying = m_rest.isActive();
    m_rest.start();
    m_opened = !hurrying;
    if (m_opened) Q_EMIT opened(*m_reading);
}

void HeadlineList::selectAll() {
    constexpr int most = 2000; // rows that the view lays out without a person waiting
    if (m_model->total() > most)
        return Q_EMIT failed(
            tr("More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.",
               nullptr, most));
    m_choosingAll = true;
    selectAllOnceThere();
}

void HeadlineList::selectAllOnceThere() {
    m_model->hold(m_model->index(0), m_model->index(m_model->rowCount() - 1));
    for (const PageDirection direction : {PageDirection::Forwards, PageDirection::Backwards})
        if (m_model->hasMore(direction)) return m_model->readMore(direction); // and moved() brings us back
    m_choosingAll = false;
    m_view->selectAll();
}

void HeadlineList::openSoon() {
    if (m_reading && !std::exchange(m_opened, true)) Q_EMIT opened(*m_reading);
}

/// Selects what is being read where it has come back into the window; that is no new reading.
void HeadlineList::reselect() {
    const int row = m_reading && selectedRow() < 0 ? m_model->rowOf(m_reading->id) : -1;
    if (row < 0) return;
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    m_view->setAutoScroll(false);
    select(row);
    m_view->setAutoScroll(true);
}

// --- Keys

/// QListView knows the window only.
bool HeadlineList::pressKey(const QKeyEvent& key) {
    if (key.matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool anyEnd = modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier;
    if (anyEnd && (key.key() == Qt::Key_Home || key.key() == Qt::Key_End)) {
        key.key() == Qt::Key_Home ? goToBeginning() : goToEnd();
        return true;
    }
    if (modifiers != Qt::NoModifier) return false;
    const bool rightToLeft = m_view->layoutDirection() == Qt::RightToLeft;
    const int unfold = rightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int fold = rightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (selectedRow() >= 0 && (key.key() == unfold || key.key() == fold)) {
        setFolded(selectedRow(), key.key() == fold);
        return true;
    }
    if (selectedRow() < 0 && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up)) {
        move(key.key() == Qt::Key_Down ? +1 : -1);
        return true;
    }
    return false;
}

} // namespace flashnews::ui
