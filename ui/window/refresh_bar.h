#pragma once

#include "app/library/refresh.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QWidget>

namespace flashnews::ui {

/// The refresh button with its progress, and in words how the last refresh ended.
class RefreshBar : public QWidget {
    Q_OBJECT

public:
    explicit RefreshBar(QWidget* parent = nullptr);

    void showStarted();
    void showProgress(const RefreshProgress& progress);
    /// True after a refresh that reached no server at all.
    bool isOffline() const { return m_isOffline; }
    void showFinished(const RefreshReport& report);
    QToolButton* button() const { return m_button; }
    QToolButton* note() const { return m_note; }
    QLabel* offline() const { return m_offline; }

Q_SIGNALS:
    void refreshClicked();
    void cancelClicked();
    void problemsClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* m_button;
    QProgressBar* m_bar;
    QLabel* m_offline;
    bool m_isOffline = false;
    QToolButton* m_note;
    void showButton();
    bool m_running = false;
};

} // namespace flashnews::ui
