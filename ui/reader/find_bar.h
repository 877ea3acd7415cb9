#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>
#include <QToolButton>
#include <QWidget>

namespace flashnews::ui {

/// Finds words in the open story: all places are tinted, the current one is chosen, Enter goes on, Esc
/// closes.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QTextEdit& text, QWidget* parent = nullptr);

    /// Opens the bar, with the chosen words if there are some.
    void open();
    void close();
    void findNext() { step(+1); }
    void findPrevious() { step(-1); }
    /// Looks again; the story may be another one.
    void refresh();
    QLineEdit* words() const { return m_words; }
    QLabel* count() const { return m_count; }
    QToolButton* nextButton() const { return m_next; }
    QToolButton* previousButton() const { return m_previous; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(bool move);
    void step(int by);
    void showPlaces(bool move);

    QTextEdit& m_text;
    QLineEdit* m_words;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QList<QTextCursor> m_places;
    int m_current = -1;
};

} // namespace flashnews::ui
