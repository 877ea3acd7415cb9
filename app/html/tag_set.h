#pragma once

#include <array>
#include <gumbo.h>
#include <initializer_list>

namespace flashnews {

/// A set of element names, looked up by index.
class TagSet {
public:
    constexpr TagSet(std::initializer_list<GumboTag> tags) {
        for (const GumboTag tag : tags)
            m_has[tag] = true;
    }
    constexpr bool has(GumboTag tag) const {
        return std::size_t(tag) < m_has.size() && m_has[std::size_t(tag)];
    }

private:
    std::array<bool, GUMBO_TAG_LAST + 1> m_has{};
};

} // namespace flashnews
