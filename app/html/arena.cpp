#include "app/html/arena.h"

#include <algorithm>

namespace flashnews {

constexpr std::size_t alignment = alignof(std::max_align_t);
constexpr std::size_t largestChunk = 4 * 1024 * 1024;
constexpr unsigned callsBetweenClockReads = 4096;

Arena::Arena(std::size_t budget, std::chrono::milliseconds time)
    : m_budget(budget), m_deadline(std::chrono::steady_clock::now() + time) {}

void* Arena::allocate(std::size_t size) {
    size = (size + alignment - 1) & ~(alignment - 1);
    if (++m_calls % callsBetweenClockReads == 0 && std::chrono::steady_clock::now() > m_deadline)
        std::longjmp(overrun, 1);
    if (size > m_left) return allocateChunk(size);
    char* const place = m_next;
    m_next += size;
    m_left -= size;
    return place;
}

void* Arena::allocateChunk(std::size_t size) {
    const std::size_t chunk = std::max(size, m_chunkSize);
    if (chunk > m_budget) std::longjmp(overrun, 1);
    m_budget -= chunk;
    m_chunks.push_back(std::make_unique_for_overwrite<char[]>(chunk));
    char* const place = m_chunks.back().get();
    // A large block of its own leaves the current chunk in use.
    if (chunk - size > m_left) {
        m_next = place + size;
        m_left = chunk - size;
    }
    m_chunkSize = std::min(m_chunkSize * 2, largestChunk);
    return place;
}

} // namespace flashnews
