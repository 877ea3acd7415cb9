#include "ui/desktop/alert_teller.h"

#include <QDateTime>

namespace flashnews::ui {

namespace {

constexpr qsizetype mostApart = 3;  ///< rules with a notice of their own
constexpr qsizetype mostTitles = 4; ///< one more than is shown, so that it is seen that there are more

} // namespace

AlertTeller::AlertTeller(Notifier& notifier, QObject* parent) : QObject(parent), m_notifier(notifier) {
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_end, &QTimer::timeout, this, &AlertTeller::tell);
}

QString AlertTeller::summary(const Alert& alert) {
    return tr("%1: %n new story(s)", "what is watched", int(alert.articles.size())).arg(alert.name);
}

void AlertTeller::collect(const QList<Alert>& alerts) {
    for (const Alert& alert : alerts) {
        Alert& collected = m_alerts[alert.rule];
        collected.rule = alert.rule;
        collected.name = alert.name;
        collected.articles += alert.articles;
        collected.titles += alert.titles.mid(0, mostTitles - collected.titles.size());
    }
}

void AlertTeller::collectNew(int stories) {
    m_new += stories;
}

void AlertTeller::tell() {
    if (m_alerts.isEmpty() && m_new == 0) return;
    if (isQuiet()) return waitForTheEnd();
    if (m_alerts.size() > mostApart)
        tellTogether();
    else
        for (const Alert& alert : std::as_const(m_alerts))
            m_notifier.show({alert.rule, summary(alert), alert.titles, alert.articles});
    if (m_new > 0) m_notifier.show({everything, tr("%n new story(s)", "after a refresh", m_new), {}, {}});
    m_alerts.clear();
    m_new = 0;
}

/// A screen full of notices says less than one.
void AlertTeller::tellTogether() {
    Notice notice{everything, {}, {}, {}};
    for (const Alert& alert : std::as_const(m_alerts)) {
        notice.lines << summary(alert);
        for (const ArticleId id : alert.articles)
            if (!notice.articles.contains(id)) notice.articles << id;
    }
    notice.summary = tr("%n new story(s) under what you watch", nullptr, int(notice.articles.size()));
    m_new = 0; // the same subject, and this says more
    m_notifier.show(notice);
}

bool AlertTeller::isQuiet() const {
    return m_disturbNot || m_hours.contains(QTime::currentTime());
}

void AlertTeller::waitForTheEnd() {
    if (m_disturbNot) return; // ends by hand
    const QDateTime now = QDateTime::currentDateTime();
    QDateTime end(now.date(), m_hours.until);
    if (end <= now) end = end.addDays(1);
    m_end.start(int(now.msecsTo(end)) + 1000);
}

void AlertTeller::setQuietHours(const QuietHours& hours) {
    m_hours = hours;
    tell();
}

void AlertTeller::setDoNotDisturb(bool on) {
    m_disturbNot = on;
    tell();
}

} // namespace flashnews::ui
