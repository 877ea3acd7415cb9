#include "app/net/local_address.h"

#include <QHostAddress>

namespace flashnews {

bool isLocalAddress(const QUrl& url) {
    QString host = url.host().toLower();
    if (host.endsWith(u'.')) host.chop(1);
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) ||
        host.endsWith(QLatin1String(".local")) || host.endsWith(QLatin1String(".internal")))
        return true;
    QHostAddress address(host);
    if (address.isNull()) return false;
    bool isMapped = false;
    const quint32 mapped = address.toIPv4Address(&isMapped); // ::ffff:10.0.0.1 is 10.0.0.1
    if (isMapped) address = QHostAddress(mapped);
    if (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast() ||
        address.isSiteLocal() || address == QHostAddress(QHostAddress::AnyIPv6))
        return true;
    static const QList<QPair<QHostAddress, int>> privateNets = {
        QHostAddress::parseSubnet(QStringLiteral("0.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16"))};
    return std::any_of(privateNets.begin(), privateNets.end(),
                       [&](const auto& net) { return address.isInSubnet(net); });
}

} // namespace flashnews
