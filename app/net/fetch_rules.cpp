#include "app/net/fetch_rules.h"

#include "app/net/local_address.h"

#include <QCoreApplication>

namespace flashnews {

namespace {

QByteArray userAgent() {
    return "FlashNews/" + QCoreApplication::applicationVersion().toLatin1() + " (desktop news reader)";
}

Error error(Error::Kind kind, const char* text, const QUrl& url) {
    return {kind, QCoreApplication::translate("Fetch", text).arg(url.host())};
}

} // namespace

bool isSameServer(const QUrl& a, const QUrl& b) {
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
}

QNetworkRequest networkRequest(const FetchRequest& request, const QUrl& url, int silenceMs) {
    QNetworkRequest network(url);
    network.setRawHeader("User-Agent", userAgent());
    network.setRawHeader("Accept", request.accept);
    if (!request.validators.etag.isEmpty()) network.setRawHeader("If-None-Match", request.validators.etag);
    if (!request.validators.lastModified.isEmpty())
        network.setRawHeader("If-Modified-Since", request.validators.lastModified);
    if (request.postBody) network.setHeader(QNetworkRequest::ContentTypeHeader, request.postType);
    if (isSameServer(url, request.url))
        for (const auto& [name, value] : request.headers)
            network.setRawHeader(name, value);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // "Manual" also means that no password is ever asked for.
    if (!request.credentials || !isSameServer(url, request.url))
        network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setTransferTimeout(silenceMs);
    return network;
}

bool isWeb(const QUrl& url) {
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

/// The public web has no business in the local network.
std::optional<Error> localRefusal(const QUrl& from, const QUrl& to) {
    if (!isLocalAddress(to) || isLocalAddress(from)) return std::nullopt;
    return error(Error::Kind::Network,
                 QT_TRANSLATE_NOOP("Fetch", "%1 sends us to a machine of the local network. Not followed."),
                 from);
}

/// Whether a redirect may be followed; an Error says why not.
std::optional<Error> refusal(const QUrl& from, const QUrl& to) {
    if (!isWeb(to))
        return error(Error::Kind::Network,
                     QT_TRANSLATE_NOOP("Fetch", "%1 sends us to an address that is not on the web."), from);
    if (from.scheme() == QLatin1String("https") && to.scheme() == QLatin1String("http"))
        return error(
            Error::Kind::Network,
            QT_TRANSLATE_NOOP("Fetch", "%1 sends us from a safe connection to an open one. Not followed."),
            from);
    return localRefusal(from, to);
}

} // namespace flashnews
