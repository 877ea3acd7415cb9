#pragma once

#include "ui/headlines/headline_delegate.h"
#include "ui/headlines/headline_model.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

namespace flashnews::ui {

/// The pane of headlines: the list, the bar that says how many are new, and what to do when it is empty.
class HeadlineList : public QWidget {
    Q_OBJECT

public:
    explicit HeadlineList(Library& library, QWidget* parent = nullptr);

    void setFilter(const ArticleFilter& filter);
    /// With or without a picture of each story.
    void setCards(bool cards);
    std::optional<Headline> current() const;
    /// All that are chosen, in the list's order.
    QList<Headline> selection() const;
    /// Opens the headline of a row.
    void select(int row);
    void move(int step);
    /// Goes to the next (or previous) unread headline; false when there is none.
    bool moveToUnread(int step);
    /// Shows the copies of the selected row's story below it, or folds them away.
    void toggleFold();
    void focusList() { m_view->setFocus(); }
    QListView* view() const { return m_view; }
    HeadlineModel* model() const { return m_model; }

Q_SIGNALS:
    void opened(const flashnews::Headline& headline);
    /// The story is wanted in a window of its own.
    void windowRequested(const flashnews::Headline& headline);
    void failed(const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setFolded(int row, bool folded);
    void measureRows();
    bool clickFoldLine(const QPoint& at);
    int selectedRow() const; ///< -1 when nothing is being read
    void noteNew(int added);
    void showNew();
    void updateEmptyState();
    QString emptyText() const;

    HeadlineModel* m_model;
    Thumbnails* m_thumbnails;
    HeadlineDelegate* m_delegate;
    QListView* m_view;
    QPushButton* m_newBar;
    QLabel* m_empty;
    QTimer m_widthChanged; ///< runs out once the events that change it are through
    int m_new = 0;
};

} // namespace flashnews::ui
