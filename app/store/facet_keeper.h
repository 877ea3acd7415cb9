#pragma once

#include "app/store/database.h"
#include "app/store/facet_index.h"

#include <mutex>

namespace flashnews {

/// Keeps one FacetIndex for the connections that read, and lends it to one at a time, brought up to what that
/// connection sees. Until it is built, and while it is built anew, questions are SQL's.
class FacetKeeper {
public:
    /// Asks the index `ask(const FacetIndex&) -> std::optional<T>` in a read transaction; nothing where there
    /// is no index, or where it cannot tell.
    template<typename Ask>
    auto ask(Database& database, Ask ask) -> std::invoke_result_t<Ask, const FacetIndex&> {
        std::invoke_result_t<Ask, const FacetIndex&> answer;
        // The lock first: then what this transaction sees is never older than what the index has seen.
        const std::lock_guard lock(m_mutex);
        if (!m_index) return answer;
        database.snapshot([&] {
            if (m_index->catchUp(database))
                answer = ask(*m_index);
            else
                m_index.reset();
        });
        return answer;
    }

    /// Builds the index where there is none; takes about a second for a million articles.
    void build(Database& database);

private:
    std::mutex m_mutex;
    std::unique_ptr<FacetIndex> m_index;
    bool m_unbuildable = false;
};

} // namespace flashnews
