#include "app/html/clean_attributes.h"

#include "app/html/safe_url.h"
#include "app/html/tag_set.h"

#include <algorithm>
#include <charconv>

namespace flashnews {
namespace {

constexpr std::size_t longestLanguage = 35, longestMoment = 40;

constexpr TagSet titled{GUMBO_TAG_A, GUMBO_TAG_ABBR, GUMBO_TAG_DFN, GUMBO_TAG_IMG};
constexpr TagSet cells{GUMBO_TAG_TD, GUMBO_TAG_TH};
constexpr TagSet dated{GUMBO_TAG_TIME, GUMBO_TAG_INS, GUMBO_TAG_DEL};
constexpr TagSet citing{GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_Q, GUMBO_TAG_INS, GUMBO_TAG_DEL};

bool isAlnum(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

QByteArray bytesOf(std::string_view text) {
    return {text.data(), qsizetype(text.size())};
}

/// Letters and digits and the given marks, nothing that any reader could take for markup.
std::optional<QByteArray> simple(std::string_view value, std::string_view marks, std::size_t longest) {
    const bool fits =
        !value.empty() && value.size() <= longest && std::all_of(value.begin(), value.end(), [marks](char c) {
            return isAlnum(c) || marks.find(c) != std::string_view::npos;
        });
    return fits ? std::optional(bytesOf(value)) : std::nullopt;
}

/// A whole number within bounds. Widths like "50%" and "12em" are the style sheet's business.
std::optional<QByteArray> number(std::string_view value, int least, int most) {
    if (value.ends_with("px")) value.remove_suffix(2);
    int read = 0;
    const auto [stop, error] = std::from_chars(value.data(), value.data() + value.size(), read);
    if (error != std::errc() || stop != value.data() + value.size() || read < least) return std::nullopt;
    return QByteArray::number(std::min(read, most));
}

/// One of a few words, in any case; written in lower case.
std::optional<QByteArray> keyword(std::string_view value, std::initializer_list<const char*> words) {
    const QByteArray lower = bytesOf(value).toLower();
    const bool known = std::find(words.begin(), words.end(), lower) != words.end();
    return known ? std::optional(lower) : std::nullopt;
}

std::optional<QByteArray> link(std::string_view value, const QUrl& base) {
    const QByteArray url = safeUrl(value, base, UrlUse::Link);
    return url.isEmpty() ? std::nullopt : std::optional(url);
}

/// The kinds of a list's numbers; here "a" and "A" differ.
std::optional<QByteArray> numerals(std::string_view value) {
    const bool known =
        value.size() == 1 && std::string_view("1aAiI").find(value[0]) != std::string_view::npos;
    return known ? std::optional(bytesOf(value)) : std::nullopt;
}

/// Words for people. What would end raw text or a comment, should somebody ever put our output into one, is
/// written by attackers only.
std::optional<QByteArray> words(std::string_view value) {
    for (const char* end : {"</", "-->", "--!>", "]>"})
        if (value.find(end) != std::string_view::npos) return std::nullopt;
    return bytesOf(value);
}

} // namespace

std::optional<QByteArray> cleanAttribute(GumboTag tag, std::string_view name, std::string_view value,
                                         const QUrl& base) {
    if (name == "class" || name == "style") return std::nullopt; // nearly all there are
    if (name == "lang") return simple(value, "-", longestLanguage);
    if (name == "dir") return keyword(value, {"rtl", "ltr", "auto"});
    if (name == "title" && titled.has(tag)) return words(value);
    if (name == "alt" && tag == GUMBO_TAG_IMG) return words(value);
    if ((name == "width" || name == "height") && tag == GUMBO_TAG_IMG) return number(value, 3, 10'000);
    if ((name == "colspan" || name == "rowspan") && cells.has(tag)) return number(value, 1, 100);
    if (name == "scope" && tag == GUMBO_TAG_TH) return keyword(value, {"row", "col", "rowgroup", "colgroup"});
    if (name == "start" && tag == GUMBO_TAG_OL) return number(value, 0, 1'000'000);
    if (name == "type" && tag == GUMBO_TAG_OL) return numerals(value);
    if (name == "value" && tag == GUMBO_TAG_LI) return number(value, 0, 1'000'000);
    if (name == "datetime" && dated.has(tag)) return simple(value, "-:.+", longestMoment);
    if (name == "cite" && citing.has(tag)) return link(value, base);
    return std::nullopt;
}

} // namespace flashnews
