#pragma once

#include <QStatusBar>

namespace flashnews::ui {

/// A status bar that is there only while it has something to say or to offer: an empty strip says nothing.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// For some seconds.
    void say(const QString& text);
    /// Until the widget is deleted.
    void offer(QWidget* widget);

private:
    void update();

    int m_offers = 0;
};

} // namespace flashnews::ui
