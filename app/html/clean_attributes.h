#pragma once

#include <QByteArray>
#include <QUrl>
#include <gumbo.h>
#include <optional>
#include <string_view>

namespace flashnews {

/// What an attribute is written with, not escaped yet; nothing when it is left out. Values are rewritten to
/// what was understood (an absolute address, a number within bounds), never passed on in the hope that others
/// understand the same. Places (id, name), where a link leads and a picture's address are not decided here.
std::optional<QByteArray> cleanAttribute(GumboTag tag, std::string_view name, std::string_view value,
                                         const QUrl& base);

} // namespace flashnews
