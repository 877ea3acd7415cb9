#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace flashnews {

/// True for an encoding that this computer can read.
bool isKnownEncoding(const QByteArray& name);

/// Bytes of a named encoding as text; bytes without a meaning become U+FFFD. Nothing when the encoding is not
/// known. ICU reads what the web uses, the C library's iconv the rest.
std::optional<QString> decodeBytes(const QByteArray& bytes, const QByteArray& name);

} // namespace flashnews
