#include "app/net/reply_collector.h"

#include <QTimer>
#include <algorithm>
#include <array>

namespace flashnews {

namespace {

/// Aborts the reply when time is up, after saying so.
QTimer* limit(QNetworkReply* reply, int ms, std::shared_ptr<ReplyCollector> collector,
              bool ReplyCollector::*reason) {
    auto* timer = new QTimer(reply);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, reply, [collector = std::move(collector), reply, reason] {
        (*collector).*reason = true;
        reply->abort();
    });
    timer->start(ms);
    return timer;
}

} // namespace

void take(QNetworkReply& reply, ReplyCollector& collector, qint64 mostBytes) {
    if (!reply.isOpen() || collector.tooLarge) return;
    // In pieces: QIODevice takes memory for all that is asked for, however little has come, and how much has
    // is not known of what is still packed.
    std::array<char, 16 * 1024> piece;
    while (!collector.tooLarge) {
        const qint64 wanted = std::min(qint64(piece.size()), mostBytes + 1 - collector.body.size());
        const qint64 got = reply.read(piece.data(), wanted);
        if (got <= 0) return;
        collector.body.append(piece.data(), got);
        collector.tooLarge = collector.body.size() > mostBytes;
    }
}

std::shared_ptr<ReplyCollector> collect(QNetworkReply* reply, qint64 mostBytes, const FetchLimits& limits) {
    auto collector = std::make_shared<ReplyCollector>();
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [collector, reply, mostBytes] {
        take(*reply, *collector, mostBytes);
        if (collector->tooLarge) reply->abort();
    });
    limit(reply, limits.wholeMs, collector, &ReplyCollector::outOfTime);
    QTimer* connecting = limit(reply, limits.connectMs, collector, &ReplyCollector::noConnection);
    QObject::connect(reply, &QNetworkReply::requestSent, connecting, &QTimer::stop);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, connecting, &QTimer::stop);
    return collector;
}

} // namespace flashnews
