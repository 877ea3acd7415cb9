#include "app/store/facet_keeper.h"

namespace flashnews {

void FacetKeeper::build(Database& database) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_index || m_unbuildable) return;
    }
    std::unique_ptr<FacetIndex> index;
    database.snapshot([&] { index = FacetIndex::build(database); });
    const std::lock_guard lock(m_mutex);
    m_unbuildable = !index;
    m_index = std::move(index);
}

} // namespace flashnews
