#include "ui/desktop/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace flashnews::ui {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications"),
              path = QStringLiteral("/org/freedesktop/Notifications");
const QString showAction = QStringLiteral("default"), readAction = QStringLiteral("mark-read"),
              bookmarkAction = QStringLiteral("bookmark");
constexpr qsizetype mostLines = 3;
constexpr int desktopsOwnTime = -1;

QDBusMessage call(const QString& method) {
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifier::Notifier(QObject* parent) : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                SLOT(noteAction(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                SLOT(noteClosed(uint, uint)));
    bus.connect(service, path, service, QStringLiteral("ActivationToken"), this,
                SLOT(noteToken(uint, QString)));
}

void Notifier::show(const Notice& notice) {
    if (m_asked) return send(notice);
    m_waiting.append(notice);
    if (m_waiting.size() > 1) return; // the question is on its way
    const auto question = QDBusConnection::sessionBus().asyncCall(call(QStringLiteral("GetCapabilities")));
    auto* watcher = new QDBusPendingCallWatcher(question, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_asked = !reply.isError();
        m_capabilities = m_asked ? reply.value() : QStringList();
        for (const Notice& waiting : std::exchange(m_waiting, {}))
            m_asked ? send(waiting) : Q_EMIT unavailable(waiting);
    });
}

QStringList Notifier::actionsFor(const Notice& notice) const {
    if (!m_capabilities.contains(QLatin1String("actions"))) return {};
    QStringList actions{showAction, tr("Show the stories")};
    if (!notice.articles.isEmpty())
        actions << readAction << tr("Mark read") << bookmarkAction << tr("Bookmark");
    return actions;
}

void Notifier::send(const Notice& notice) {
    QStringList lines = notice.lines.mid(0, mostLines);
    if (m_capabilities.contains(QLatin1String("body-markup")))
        for (QString& line : lines)
            line = line.toHtmlEscaped();
    if (notice.lines.size() > mostLines) lines << QStringLiteral("…");
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.flashnews.FlashNews")},
                            {QStringLiteral("category"), QStringLiteral("x-news.story")}};
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << QStringLiteral("Flash News") << shownFor(notice.subject)
            << QStringLiteral("org.flashnews.FlashNews") << notice.summary << lines.join(u'\n')
            << actionsFor(notice) << hints << desktopsOwnTime;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError()) {
            m_shown.insert(reply.value(), notice);
            return;
        }
        m_asked = false; // it went away; another may come and can other things
        Q_EMIT unavailable(notice);
    });
}

uint Notifier::shownFor(qint64 subject) const {
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown)
        if (shown->subject == subject) return shown.key();
    return 0;
}

void Notifier::closeAll() {
    for (const uint id : m_shown.keys()) {
        QDBusMessage message = call(QStringLiteral("CloseNotification"));
        message << id;
        QDBusConnection::sessionBus().send(message);
    }
    m_shown.clear();
}

void Notifier::noteAction(uint id, const QString& action) {
    const auto shown = m_shown.constFind(id);
    if (shown == m_shown.constEnd()) return; // another program's
    if (action == readAction)
        Q_EMIT markReadClicked(shown->articles);
    else if (action == bookmarkAction)
        Q_EMIT bookmarkClicked(shown->articles);
    else
        Q_EMIT activated(shown->subject);
}

void Notifier::noteClosed(uint id, uint) {
    m_shown.remove(id);
}

/// On Wayland a window may come to the front only with the token of the click that asked for it.
void Notifier::noteToken(uint id, const QString& token) {
    if (m_shown.contains(id)) qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace flashnews::ui
