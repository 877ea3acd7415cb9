#pragma once

#include "app/news/result.h"

#include <QNetworkReply>

namespace flashnews {

/// Why a request failed, in words. Call when the reply has finished with an error or with a status of 400 and
/// above.
Error fetchError(const QNetworkReply& reply);

/// The words for an HTTP status that is no success (RFC 9110, 15).
Error statusError(int status, const QString& host);

} // namespace flashnews
