#pragma once

#include <QByteArray>
#include <QString>

namespace flashnews {

/// A page's bytes as UTF-8. The encoding comes from the byte order mark, else the Content-Type header, else
/// the <meta> of the first few KB, else it is UTF-8 where the bytes are valid UTF-8, else windows-1252
/// (WHATWG Encoding: labels mean what browsers take them for). Never fails.
QByteArray toUtf8(const QByteArray& page, const QString& contentType);

} // namespace flashnews
