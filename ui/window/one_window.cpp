#include "ui/window/one_window.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>

namespace flashnews::ui {

namespace {

const QString standardName = QStringLiteral("org.flashnews.FlashNews");
const QString objectPath = QStringLiteral("/org/flashnews/FlashNews");
constexpr int patienceMs = 3'000;

} // namespace

QString OneWindow::busName(const Profile& profile) {
    if (profile.database == Profile::standard().database) return standardName;
    const QByteArray hash = QCryptographicHash::hash(profile.database.toUtf8(), QCryptographicHash::Sha256);
    return standardName + QStringLiteral(".profile") + QString::fromLatin1(hash.toHex().left(16));
}

OneWindow::OneWindow(const Profile& profile, QObject* parent) : QObject(parent), m_name(busName(profile)) {}

OneWindow::~OneWindow() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterObject(objectPath);
    bus.unregisterService(m_name);
}

bool OneWindow::takeOver(const Opening& opening) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return true;
    // The object first: whoever sees the name may call at once.
    bus.registerObject(objectPath, this, QDBusConnection::ExportScriptableSlots);
    if (bus.registerService(m_name)) return true;
    bus.unregisterObject(objectPath);
    handOver(opening);
    return false;
}

void OneWindow::handOver(const Opening& opening) {
    const QVariantMap platformData;
    const auto call = [&](const QString& method, const QVariantList& arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(
            m_name, objectPath, QStringLiteral("org.freedesktop.Application"), method);
        message.setArguments(arguments);
        QDBusConnection::sessionBus().call(message, QDBus::Block, patienceMs);
    };
    if (!opening.addresses.isEmpty()) call(QStringLiteral("Open"), {opening.addresses, platformData});
    if (opening.refresh)
        call(QStringLiteral("ActivateAction"), {QStringLiteral("refresh"), QVariantList(), platformData});
    if (opening.add)
        call(QStringLiteral("ActivateAction"), {QStringLiteral("add"), QVariantList(), platformData});
    if (opening == Opening{}) call(QStringLiteral("Activate"), {platformData});
}

void OneWindow::Activate(const QVariantMap&) {
    Q_EMIT asked({});
}

void OneWindow::Open(const QStringList& addresses, const QVariantMap&) {
    Opening opening;
    opening.addresses = addresses;
    Q_EMIT asked(opening);
}

void OneWindow::ActivateAction(const QString& action, const QVariantList&, const QVariantMap&) {
    Opening opening;
    opening.refresh = action == QLatin1String("refresh");
    opening.add = action == QLatin1String("add");
    Q_EMIT asked(opening);
}

} // namespace flashnews::ui
