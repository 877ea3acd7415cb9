#include "ui/look/empty_hint.h"

#include <QEvent>

namespace flashnews::ui {

namespace {

constexpr int hintMargin = 16;

} // namespace

EmptyHint::EmptyHint(QAbstractItemView* view, const QString& text)
    : QLabel(text, view->viewport()), m_view(view) {
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(hintMargin);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    update();
}

/// A view paints itself anew whenever its rows change, come, go or are hidden.
bool EmptyHint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint || event->type() == QEvent::Resize) update();
    return QLabel::eventFilter(watched, event);
}

void EmptyHint::update() {
    if (size() != m_view->viewport()->size()) resize(m_view->viewport()->size());
    bool any = false;
    for (int row = 0; m_view->model() && row < m_view->model()->rowCount(m_view->rootIndex()) && !any; ++row)
        any = !m_view->visualRect(m_view->model()->index(row, 0, m_view->rootIndex())).isEmpty();
    if (isVisibleTo(m_view->viewport()) == any) setVisible(!any);
}

} // namespace flashnews::ui
