#pragma once

#include <QByteArray>
#include <QNetworkReply>
#include <memory>

namespace flashnews {

/// How long a server may take, in milliseconds.
struct FetchLimits {
    int connectMs = 15'000; ///< until the request has been sent
    int silenceMs = 20'000; ///< without a byte from the server
    int wholeMs = 60'000;   ///< for one request from the first byte asked to the last received
};

/// A reply's bytes as they come in, up to a limit; beyond it, and when time is up, the reply is aborted.
struct ReplyCollector {
    QByteArray body;
    bool tooLarge = false;
    bool noConnection = false;
    bool outOfTime = false;
};

/// Shared with the reply's signals, which may still fire after the fetch has ended.
std::shared_ptr<ReplyCollector> collect(QNetworkReply* reply, qint64 mostBytes, const FetchLimits& limits);

/// Takes what has arrived, but never more than the limit: an answer of a few kilobytes may unpack to
/// gigabytes.
void take(QNetworkReply& reply, ReplyCollector& collector, qint64 mostBytes);

} // namespace flashnews
