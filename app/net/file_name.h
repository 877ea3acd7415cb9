#pragma once

#include <QString>
#include <QUrl>

namespace flashnews {

/// A file name for what lies at an address: the name that the server gives (Content-Disposition, RFC 6266),
/// else the address's last part, made safe for every file system: no folders, no control characters, not
/// hidden, not reserved, not too long. `type` (MIME) gives the ending where the name has none.
QString safeFileName(const QUrl& url, const QByteArray& contentDisposition, const QString& type);

/// The path of a new file: "name (2).mp3" where "name.mp3" exists.
QString unusedPath(const QString& folder, const QString& name);

} // namespace flashnews
