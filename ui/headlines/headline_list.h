#pragma once

#include "ui/headlines/headline_delegate.h"
#include "ui/headlines/headline_model.h"
#include "ui/headlines/list_bar.h"
#include "ui/look/empty_hint.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QWidget>
#include <functional>

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
    /// Goes to the next (or previous) unread headline; says noMoreUnread() when there is none.
    void moveToUnread(int step);
    // Anywhere in the list, however long it is.
    void goToBeginning();
    void goToEnd();
    /// The first headline of that day comes to the upper edge, or what stands nearest behind it.
    void goToDate(const QDate& day);
    /// Chooses every story of the list, those beyond the window too; says failed() where they are too many.
    void selectAll();
    /// Shows the copies of the selected row's story below it, or folds them away.
    void toggleFold();
    void focusList() { m_view->setFocus(); }
    QListView* view() const { return m_view; }
    /// The scroll bar of the whole list.
    ListBar* bar() const { return m_bar; }
    HeadlineModel* model() const { return m_model; }

Q_SIGNALS:
    void opened(const flashnews::Headline& headline);
    /// The story is wanted in a window of its own.
    void windowRequested(const flashnews::Headline& headline);
    void noMoreUnread();
    void failed(const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Opens the window elsewhere; once it is there, `landed` is called.
    void jump(const std::function<void()>& open, const std::function<void()>& landed = {});
    void goToRank(int rank);
    void goToUnreadBeyond(PageDirection direction);
    void land();
    void selectAllOnceThere();
    void noteSelection();
    void openSoon();
    void reselect();
    bool comeBack(const std::function<void()>& landed);
    void readAnew();
    bool pressKey(const QKeyEvent& key);
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
    ListBar* m_bar;
    QPushButton* m_newBar;
    QLabel* m_bestOf;
    EmptyHint* m_empty;
    QTimer m_widthChanged; ///< runs out once the events that change it are through
    int m_new = 0;
    std::optional<Headline> m_reading; ///< what is selected, also while the window is elsewhere
    std::function<void()> m_landed;
    int m_rankWanted = -1;      ///< by the bar, while another window is being opened
    QTimer m_rest;              ///< runs while one headline after the other is selected
    bool m_opened = true;       ///< what is selected was opened too
    bool m_quiet = false;       ///< the selection changes by our doing
    bool m_choosingAll = false; ///< the window grows until it is the whole list
};

} // namespace flashnews::ui
