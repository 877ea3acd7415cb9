#pragma once

#include <chrono>
#include <csetjmp>
#include <cstddef>
#include <memory>
#include <vector>

namespace flashnews {

/// Memory for one gumbo parse. Nothing is freed before the whole arena goes, which spares gumbo's recursive
/// destructor. When the parse wants more memory or time than an honest page can need, the arena jumps to
/// `overrun`: gumbo knows no failing allocation, and hostile markup can make it clone elements without end.
class Arena {
public:
    Arena(std::size_t budget, std::chrono::milliseconds time);
    void* allocate(std::size_t size);

    std::jmp_buf overrun;

private:
    void* allocateChunk(std::size_t size);

    std::vector<std::unique_ptr<char[]>> m_chunks;
    char* m_next = nullptr;
    std::size_t m_left = 0;
    std::size_t m_chunkSize = 64 * 1024;
    std::size_t m_budget;
    unsigned m_calls = 0;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace flashnews
