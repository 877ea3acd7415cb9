#include "ui/filter/search_field.h"

#include "ui/look/look.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>

namespace flashnews::ui {

namespace {

constexpr int leastSlip = 240, gap = 4;

} // namespace

SearchField::SearchField(Library& library, QWidget* parent)
    : QLineEdit(parent),
      m_library(library),
      m_labels(new QStringListModel(this)),
      m_completer(new QCompleter(m_labels, this)),
      m_icon(addAction(QIcon(), LeadingPosition)),
      m_slip(new QLabel(this)) {
    showIcon();
    m_slip->setFrameShape(QFrame::StyledPanel);
    m_slip->setAutoFillBackground(true);
    m_slip->setBackgroundRole(QPalette::ToolTipBase);
    m_slip->setForegroundRole(QPalette::ToolTipText);
    m_slip->setTextFormat(Qt::PlainText);
    m_slip->setWordWrap(true);
    m_slip->setMargin(8);
    m_slip->hide();
    m_completer->setWidget(this); // not setCompleter(): only the term at the cursor is completed
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    connect(this, &QLineEdit::textEdited, this, &SearchField::offer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SearchField::take);
}

void SearchField::offer() {
    m_offered = searchSuggestions(text(), cursorPosition(), m_library.searchWorld(), m_agencies);
    QStringList labels;
    for (const SearchSuggestion& suggestion : std::as_const(m_offered))
        labels << suggestion.label;
    m_labels->setStringList(labels);
    if (labels.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void SearchField::showIcon() {
    m_icon->setIcon(symbolicIcon(QStringLiteral("edit-find"), palette()));
}

void SearchField::setSlip(const QString& text) {
    m_slip->setText(text);
    setAccessibleDescription(text);
    m_slip->setVisible(!text.isEmpty());
    if (!text.isEmpty()) placeSlip();
}

/// Under the field, as wide as it, over whatever the window shows there.
void SearchField::placeSlip() {
    if (m_slip->isHidden()) return;
    if (m_slip->parentWidget() != window()) {
        m_slip->setParent(window());
        m_slip->show();
    }
    const int wide = qMax(width(), leastSlip), shift = isRightToLeft() ? 0 : width() - wide;
    m_slip->setGeometry(
        QRect(mapTo(window(), QPoint(shift, height() + gap)), QSize(wide, m_slip->heightForWidth(wide))));
    m_slip->raise();
}

void SearchField::moveEvent(QMoveEvent* event) {
    QLineEdit::moveEvent(event);
    placeSlip();
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    placeSlip();
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showIcon();
}

/// While suggestions are open, Esc closes them; the window's Esc, which clears the filter, waits its turn.
bool SearchField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_completer->popup()->isVisible() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::take(const QModelIndex& chosen) {
    if (chosen.row() < 0 || chosen.row() >= m_offered.size()) return;
    const SearchSuggestion suggestion = m_offered[chosen.row()];
    setText(suggestion.text);
    setCursorPosition(int(suggestion.cursor));
    Q_EMIT completed();
    if (suggestion.text.left(suggestion.cursor).endsWith(u':')) offer(); // a field wants its value
}

} // namespace flashnews::ui
