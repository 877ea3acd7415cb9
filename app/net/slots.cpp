#include "app/net/slots.h"

#include <algorithm>

namespace flashnews {

QFuture<void> Slots::acquire(const QString& host) {
    const Waiting waiting{host, std::make_shared<QPromise<void>>()};
    waiting.turn->start();
    if (isFree(host))
        start(waiting);
    else
        m_waiting.push_back(waiting);
    return waiting.turn->future();
}

void Slots::release(const QString& host) {
    --m_running;
    if (--m_byHost[host] == 0) m_byHost.remove(host);
    startNext();
}

void Slots::start(const Waiting& waiting) {
    ++m_running;
    ++m_byHost[waiting.host];
    waiting.turn->finish();
}

void Slots::startNext() {
    const auto next =
        std::find_if(m_waiting.begin(), m_waiting.end(), [this](const Waiting& w) { return isFree(w.host); });
    if (next == m_waiting.end()) return;
    const Waiting waiting = *next;
    m_waiting.erase(next);
    start(waiting);
}

} // namespace flashnews
