#include "ui/window/one_window.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>

namespace flashnews::ui {

namespace {

const QString standardName = QStringLiteral("org.flashnews.FlashNews");
const QString objectPath = QStringLiteral("/org/flashnews/FlashNews");
const QString tokenKey = QStringLiteral("activation-token");
constexpr int patienceMs = 3'000;

/// On Wayland a window may come to the front only with the token of the start that asked for it.
void keepToken(const QVariantMap& platformData) {
    if (const QString token = platformData.value(tokenKey).toString(); !token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

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
    QVariantMap platformData;
    if (const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
        platformData.insert(tokenKey, token);
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
    // A second start at login must not bring the window of the first to the front.
    if (opening == Opening{}) call(QStringLiteral("Activate"), {platformData});
}

void OneWindow::Activate(const QVariantMap& platformData) {
    keepToken(platformData);
    Q_EMIT asked({});
}

void OneWindow::Open(const QStringList& addresses, const QVariantMap& platformData) {
    keepToken(platformData);
    Opening opening;
    opening.addresses = addresses;
    Q_EMIT asked(opening);
}

void OneWindow::ActivateAction(const QString& action, const QVariantList&, const QVariantMap& platformData) {
    keepToken(platformData);
    Opening opening;
    opening.refresh = action == QLatin1String("refresh");
    opening.add = action == QLatin1String("add");
    Q_EMIT asked(opening);
}

} // namespace flashnews::ui
