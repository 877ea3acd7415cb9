#pragma once

#include "app/news/result.h"

#include <vector>

namespace flashnews {

/// Given names: a place's name behind one is a surname ("Michael Jordan").
class GivenNames {
public:
    static Result<GivenNames> load();

    /// By the hash of the folded word.
    bool contains(quint64 hash) const;
    /// A place that is a given name too ("Brooklyn Chappell").
    bool isPlaceToo(quint64 hash) const;

private:
    std::vector<quint64> m_names, m_places; ///< sorted
};

} // namespace flashnews
