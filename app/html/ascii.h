#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace flashnews {

/// White space as HTML counts it.
constexpr bool isHtmlSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// A to Z in lower case; what is above ASCII stays, so that no letter of another script becomes a Latin one.
inline std::string asciiLower(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    return lower;
}

/// A style attribute in lower case and without white space, to look for a declaration in it.
inline std::string packedStyle(std::string_view style) {
    std::string packed = asciiLower(style);
    std::erase_if(packed, isHtmlSpace);
    return packed;
}

} // namespace flashnews
