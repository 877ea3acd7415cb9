#pragma once

#include <QByteArray>
#include <QUrl>
#include <string_view>

namespace flashnews {

enum class UrlUse { Link, Picture };

/// The absolute, encoded address an attribute stands for: http or https, for a link mailto as well. Empty for
/// anything else. What comes out goes through unchanged a second time.
QByteArray safeUrl(std::string_view value, const QUrl& base, UrlUse use);

} // namespace flashnews
