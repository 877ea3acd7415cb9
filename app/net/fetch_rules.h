#pragma once

#include "app/net/fetcher.h"

#include <QNetworkRequest>

namespace flashnews {

// What every request keeps to, whatever is fetched.

/// The request as it is sent: no cookies, no cache, no referrer, redirects left to us.
QNetworkRequest networkRequest(const FetchRequest& request, const QUrl& url, int silenceMs);
bool isWeb(const QUrl& url);
bool isSameServer(const QUrl& a, const QUrl& b);
/// An address of the public web that leads into the local network is refused.
std::optional<Error> localRefusal(const QUrl& from, const QUrl& to);
/// Whether a redirect may be followed; an Error says why not.
std::optional<Error> refusal(const QUrl& from, const QUrl& to);

} // namespace flashnews
