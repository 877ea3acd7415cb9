#pragma once

#include <QAbstractItemView>
#include <QLabel>

namespace flashnews::ui {

/// Says in the middle of a list what to do while it shows nothing. Rows that are hidden count as nothing.
class EmptyHint : public QLabel {
    Q_OBJECT

public:
    /// Lives as long as the view.
    EmptyHint(QAbstractItemView* view, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void update();

    QAbstractItemView* m_view;
};

} // namespace flashnews::ui
