#include "ui/desktop/badge.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace flashnews::ui {

void showBadge(int count) {
    QDBusMessage update = QDBusMessage::createSignal(QStringLiteral("/org/flashnews/FlashNews"),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                     QStringLiteral("Update"));
    update << QStringLiteral("application://org.flashnews.FlashNews.desktop")
           << QVariantMap{{QStringLiteral("count"), qlonglong(count)},
                          {QStringLiteral("count-visible"), count > 0}};
    QDBusConnection::sessionBus().send(update);
}

} // namespace flashnews::ui
