#pragma once

#include <QFuture>
#include <QNetworkReply>

namespace flashnews {

/// Ready when the reply has ended, or when it has gone with its manager: who waits for its signal only would
/// wait for ever then.
inline QFuture<void> finishedOrGone(QNetworkReply& reply) {
    return QtFuture::connect(&reply, &QNetworkReply::finished);
}

} // namespace flashnews
