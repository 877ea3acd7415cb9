#include "ui/filter/search_field.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace flashnews::ui {

SearchField::SearchField(Library& library, QWidget* parent)
    : QLineEdit(parent),
      m_library(library),
      m_labels(new QStringListModel(this)),
      m_completer(new QCompleter(m_labels, this)) {
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
