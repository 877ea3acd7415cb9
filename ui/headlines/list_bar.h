#pragma once

#include "ui/headlines/headline_model.h"

#include <QListView>
#include <QScrollBar>

namespace flashnews::ui {

/// The scroll bar of the whole list, beside a view that holds a window of it. It follows the view, has the
/// window grow before its end comes in sight, keeps what is in sight where it is while the window moves, and
/// asks for another window where it is dragged out of this one.
class ListBar : public QScrollBar {
    Q_OBJECT

public:
    ListBar(QListView& view, HeadlineModel& model);

    /// The row at the view's upper edge, or -1.
    int topRow() const;

Q_SIGNALS:
    /// The list is wanted from about this rank on.
    void rankWanted(int rank);
    void beginningWanted();
    void endWanted();

private:
    void land();
    void hold();
    void keep();
    void fillUp();
    void follow();
    void go(int value);
    double rankAt(int y) const;

    QListView& m_view;
    HeadlineModel& m_model;
    QPersistentModelIndex m_held; ///< what was at the upper edge
    int m_heldBottom = 0;
    bool m_landing = false;
};

} // namespace flashnews::ui
