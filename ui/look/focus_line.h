#pragma once

#include <QWidget>

namespace flashnews::ui {

/// A line above a pane that shows no focus of its own: in the accent while the keyboard is there.
class FocusLine : public QWidget {
    Q_OBJECT

public:
    explicit FocusLine(QWidget& watched, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget& m_watched;
};

} // namespace flashnews::ui
