#include "ui/window/refresh_bar.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace flashnews::ui {

RefreshBar::RefreshBar(QWidget* parent)
    : QWidget(parent),
      m_button(new QToolButton),
      m_bar(new QProgressBar),
      m_offline(new QLabel),
      m_note(new QToolButton) {
    m_button->setAutoRaise(true);
    m_bar->setTextVisible(true);
    m_bar->setFixedWidth(130);
    m_bar->setAccessibleName(tr("Progress of the refresh"));
    m_bar->hide();
    m_note->setAutoRaise(true);
    m_note->hide();
    m_offline->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 0, 4);
    layout->setSpacing(6);
    layout->addWidget(m_button);
    layout->addWidget(m_bar);
    layout->addWidget(m_offline);
    layout->addWidget(m_note);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT cancelClicked();
        else
            Q_EMIT refreshClicked();
    });
    connect(m_note, &QToolButton::clicked, this, &RefreshBar::problemsClicked);
    showButton();
}

void RefreshBar::showButton() {
    m_button->setIcon(
        symbolicIcon(m_running ? QStringLiteral("process-stop") : QStringLiteral("view-refresh"), palette()));
    m_button->setToolTip(m_running ? tr("Stop refreshing") : tr("Refresh (R)"));
    m_button->setAccessibleName(m_running ? tr("Stop refreshing") : tr("Refresh"));
}

void RefreshBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showButton();
}

void RefreshBar::showStarted() {
    m_running = true;
    m_bar->setRange(0, 0);
    m_bar->show();
    m_note->hide();
    showButton();
}

void RefreshBar::showProgress(const RefreshProgress& progress) {
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.done);
    m_bar->setFormat(
        tr("%1 of %2").arg(QLocale().toString(progress.done), QLocale().toString(progress.total)));
}

void RefreshBar::showFinished(const RefreshReport& report) {
    m_running = false;
    m_bar->hide();
    m_offline->setText(tr("Offline. What is stored can be read."));
    m_offline->setVisible(report.offline);
    m_isOffline = report.offline;
    const int failed = int(report.failures.size());
    m_note->setVisible(failed > 0 && !report.offline);
    m_note->setText(tr("%n source(s) did not answer", nullptr, failed));
    showButton();
}

} // namespace flashnews::ui
