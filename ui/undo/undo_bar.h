#pragma once

#include "app/news/result.h"

#include <QFuture>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QWidget>
#include <functional>

namespace flashnews::ui {

/// Something that changed many things, and how it is taken back.
struct UndoableAct {
    QString done; ///< in words: "Marked 128 stories read."
    std::function<QFuture<Result<Done>>()> undo;
};

/// The quiet bar under the panes: says what was done and offers to take it back. The last acts can be taken
/// back one after the other, also once the bar has gone.
class UndoBar : public QWidget {
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);

    void offer(const UndoableAct& act);
    /// Takes the last act back; false when there is none.
    bool undoLast();
    QLabel* text() const { return m_text; }
    QToolButton* undoButton() const { return m_undo; }

Q_SIGNALS:
    void said(const QString& text);

private:
    QList<UndoableAct> m_acts;
    QLabel* m_text;
    QToolButton* m_undo;
    QTimer m_away;
};

} // namespace flashnews::ui
