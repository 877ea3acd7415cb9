#pragma once

#include <QFuture>
#include <QHash>
#include <QPromise>
#include <QString>
#include <deque>
#include <memory>

namespace flashnews {

/// Hands out the right to talk to a host: so many at once to one host, so many in all; first come, first
/// served among those whose host is free.
class Slots {
public:
    Slots(int perHost, int inAll) : m_perHost(perHost), m_inAll(inAll) {}

    /// Ready when it is this caller's turn; give back with release().
    QFuture<void> acquire(const QString& host);
    void release(const QString& host);
    /// Ends the waiting of all who wait: their futures are cancelled, and are ready.
    void giveUp() { m_waiting.clear(); }

private:
    struct Waiting {
        QString host;
        std::shared_ptr<QPromise<void>> turn;
    };
    bool isFree(const QString& host) const { return m_running < m_inAll && m_byHost.value(host) < m_perHost; }
    void start(const Waiting& waiting);
    void startNext();

    int m_perHost;
    int m_inAll;
    int m_running = 0;
    QHash<QString, int> m_byHost;
    std::deque<Waiting> m_waiting;
};

/// Gives a slot back when it goes out of scope.
class SlotGuard {
public:
    SlotGuard(Slots& from, QString host) : m_slots(from), m_host(std::move(host)) {}
    ~SlotGuard() { m_slots.release(m_host); }
    SlotGuard(const SlotGuard&) = delete;
    SlotGuard& operator=(const SlotGuard&) = delete;

private:
    Slots& m_slots;
    QString m_host;
};

} // namespace flashnews
