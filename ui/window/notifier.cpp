#include "ui/window/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace flashnews::ui {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications"),
              path = QStringLiteral("/org/freedesktop/Notifications");
constexpr qsizetype mostTitles = 3;
constexpr int desktopsOwnTime = -1;

} // namespace

Notifier::Notifier(QObject* parent) : QObject(parent) {
    QDBusConnection::sessionBus().connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                                          SLOT(noteAction(uint, QString)));
}

QString Notifier::summary(const Alert& alert) {
    return tr("%1: %n new story(s)", "what is watched", int(alert.articles.size())).arg(alert.name);
}

void Notifier::show(const Alert& alert) {
    QStringList titles;
    for (const QString& title : alert.titles.mid(0, mostTitles))
        titles << title.toHtmlEscaped(); // the text of a notification is markup
    if (alert.titles.size() > mostTitles) titles << QStringLiteral("…");
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.flashnews.FlashNews")}};
    message << QStringLiteral("Flash News") << 0U << QStringLiteral("org.flashnews.FlashNews")
            << summary(alert) << titles.join(u'\n')
            << QStringList{QStringLiteral("default"), tr("Show the stories")} << hints << desktopsOwnTime;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, alert] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            Q_EMIT unavailable(alert);
        else
            m_rules.insert(reply.value(), alert.rule);
    });
}

void Notifier::noteAction(uint id, const QString&) {
    if (const auto rule = m_rules.constFind(id); rule != m_rules.constEnd()) Q_EMIT activated(*rule);
}

} // namespace flashnews::ui
