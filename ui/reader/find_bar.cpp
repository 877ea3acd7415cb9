#include "ui/reader/find_bar.h"

#include "ui/look/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>

namespace flashnews::ui {

namespace {

constexpr int mostPlaces = 5000;

QToolButton* button(const QString& text, const QString& name) {
    auto* made = new QToolButton;
    made->setText(text);
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setAutoRaise(true);
    return made;
}

} // namespace

FindBar::FindBar(QTextEdit& text, QWidget* parent)
    : QWidget(parent),
      m_text(text),
      m_words(new QLineEdit),
      m_count(new QLabel),
      m_previous(button(QStringLiteral("▲"), tr("Previous place"))),
      m_next(button(QStringLiteral("▼"), tr("Next place"))) {
    QToolButton* closeButton = button(QStringLiteral("✕"), tr("Close"));
    m_words->setPlaceholderText(tr("Find in this story"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(160);
    m_words->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(closeButton);
    hide();
    connect(m_words, &QLineEdit::textChanged, this, [this] { search(true); });
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(closeButton, &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::open() {
    const QString chosen = m_text.textCursor().selectedText();
    show();
    if (!chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator)) m_words->setText(chosen);
    m_words->setFocus();
    m_words->selectAll();
    search(true);
}

void FindBar::close() {
    if (isHidden()) return;
    hide();
    m_text.setExtraSelections({});
    m_text.setFocus();
    Q_EMIT closed();
}

void FindBar::refresh() {
    if (!isHidden()) search(false);
}

void FindBar::search(bool move) {
    m_places.clear();
    const QString words = m_words->text();
    const int from = m_text.textCursor().selectionStart();
    m_current = -1;
    if (!words.isEmpty())
        for (QTextCursor found = m_text.document()->find(words, 0);
             !found.isNull() && m_places.size() < mostPlaces; found = m_text.document()->find(words, found)) {
            if (m_current < 0 && found.selectionStart() >= from) m_current = int(m_places.size());
            m_places.append(found);
        }
    if (m_current < 0 && !m_places.isEmpty()) m_current = 0;
    showPlaces(move);
}

void FindBar::step(int by) {
    if (isHidden()) return open();
    if (m_places.isEmpty()) return;
    m_current = int((m_current + by + m_places.size()) % m_places.size());
    showPlaces(true);
}

void FindBar::showPlaces(bool move) {
    QList<QTextEdit::ExtraSelection> tinted;
    for (const QTextCursor& place : std::as_const(m_places)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = place;
        selection.format.setBackground(m_text.palette().color(QPalette::Highlight));
        if (place == m_places.value(m_current)) {
            selection.format.setBackground(coloursOf(m_text.palette()).accent);
            selection.format.setForeground(m_text.palette().color(QPalette::Base));
        }
        tinted.append(selection);
    }
    m_text.setExtraSelections(tinted);
    const bool found = !m_places.isEmpty();
    m_previous->setEnabled(found);
    m_next->setEnabled(found);
    m_count->setText(
        found ? tr("%1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(m_places.size()))
        : m_words->text().isEmpty() ? QString()
                                    : tr("Not in this story"));
    if (!found || !move) return;
    QTextCursor cursor = m_places[m_current];
    cursor.setPosition(cursor.selectionStart());
    m_text.setTextCursor(cursor);
    m_text.ensureCursorVisible();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter && key->key() != Qt::Key_Escape) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // ours, not the menu's
    } else if (!enter) {
        close();
    } else {
        step(key->modifiers() & Qt::ShiftModifier ? -1 : +1);
    }
    return true;
}

} // namespace flashnews::ui
