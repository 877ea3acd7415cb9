#include "ui/undo/undo_bar.h"

#include <QHBoxLayout>

namespace flashnews::ui {

namespace {

constexpr int mostActs = 20;
constexpr int shownMs = 30'000; // long enough to read it, and to think again

QToolButton* button(const QString& text, const QString& name) {
    auto* made = new QToolButton;
    made->setText(text);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

UndoBar::UndoBar(QWidget* parent)
    : QWidget(parent), m_text(new QLabel), m_undo(button(tr("&Undo"), tr("Take it back (Ctrl+Z)"))) {
    QToolButton* close = button(QStringLiteral("✕"), tr("Close"));
    m_text->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    layout->addWidget(close);
    m_away.setSingleShot(true);
    m_away.setInterval(shownMs);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QToolButton::clicked, this, &UndoBar::undoLast);
    hide();
}

void UndoBar::offer(const UndoableAct& act) {
    m_acts.append(act);
    if (m_acts.size() > mostActs) m_acts.removeFirst();
    m_text->setText(act.done);
    show();
    m_away.start();
}

bool UndoBar::undoLast() {
    if (m_acts.isEmpty()) return false;
    const UndoableAct act = m_acts.takeLast();
    hide();
    act.undo().then(this, [this, act](const Result<Done>& done) {
        Q_EMIT said(done.ok() ? tr("Taken back: %1").arg(act.done) : done.error().text);
    });
    return true;
}

} // namespace flashnews::ui
