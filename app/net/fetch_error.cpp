#include "app/net/fetch_error.h"

#include <QCoreApplication>

namespace flashnews {

namespace {

QString say(const char* text, const QString& host) {
    return QCoreApplication::translate("Fetch", text).arg(host);
}

} // namespace

Error statusError(int status, const QString& host) {
    using Kind = Error::Kind;
    switch (status) {
    case 401:
    case 407:
        return {Kind::Credentials,
                say(QT_TRANSLATE_NOOP("Fetch", "%1 asks for a user name and password."), host)};
    case 403:
        return {Kind::Network,
                say(QT_TRANSLATE_NOOP("Fetch", "%1 refuses to give this address out (403)."), host)};
    case 404:
        return {Kind::Network,
                say(QT_TRANSLATE_NOOP("Fetch", "%1 has nothing at this address (404). It may have moved."),
                    host)};
    case 410:
        return {Kind::Gone,
                say(QT_TRANSLATE_NOOP("Fetch", "%1 says this feed is gone for good (410)."), host)};
    case 429:
        return {Kind::Network,
                say(QT_TRANSLATE_NOOP("Fetch", "%1 asks to be left alone for a while (429)."), host)};
    default:
        break;
    }
    if (status < 400)
        return {Kind::Network,
                say(QT_TRANSLATE_NOOP("Fetch", "%1 sends us on, but does not say where to."), host)};
    const char* text =
        status >= 500
            ? QT_TRANSLATE_NOOP("Fetch", "%1 has trouble of its own (error %2). Trying again later may help.")
            : QT_TRANSLATE_NOOP("Fetch", "%1 answered with error %2.");
    return {Kind::Network, QCoreApplication::translate("Fetch", text).arg(host).arg(status)};
}

Error fetchError(const QNetworkReply& reply) {
    using Kind = Error::Kind;
    const QString host = reply.url().host();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status != 304) return statusError(status, host);
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return {Kind::Unreachable,
                say(QT_TRANSLATE_NOOP("Fetch", "%1 was not found. Check the address and your connection."),
                    host)};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return {Kind::Unreachable, say(QT_TRANSLATE_NOOP("Fetch", "%1 could not be reached."), host)};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {Kind::Network, say(QT_TRANSLATE_NOOP("Fetch", "%1 did not answer in time."), host)};
    case QNetworkReply::RemoteHostClosedError:
        return {Kind::Network,
                say(QT_TRANSLATE_NOOP("Fetch", "%1 broke off in the middle of the answer."), host)};
    case QNetworkReply::SslHandshakeFailedError:
        return {Kind::Network,
                say(QT_TRANSLATE_NOOP(
                        "Fetch", "The connection to %1 is not safe: its certificate could not be verified."),
                    host)};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return {Kind::Unreachable,
                say(QT_TRANSLATE_NOOP("Fetch", "The proxy on the way to %1 did not answer."), host)};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {Kind::Credentials,
                say(QT_TRANSLATE_NOOP("Fetch", "The proxy on the way to %1 asks for a password."), host)};
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return {Kind::Network,
                say(QT_TRANSLATE_NOOP("Fetch", "%1 sent an answer that cannot be unpacked."), host)};
    default:
        return {
            Kind::Network,
            QCoreApplication::translate("Fetch", "%1 could not be read: %2").arg(host, reply.errorString())};
    }
}

} // namespace flashnews
