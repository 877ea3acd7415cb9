#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace flashnews {

/// A document's text in UTF-8, without byte order mark and without an XML declaration.
struct DecodedText {
    QByteArray utf8;
    QStringList warnings; ///< a wrong label, bytes that mean nothing

    /// In UTF-16, with the line ends of XML ("\n" for all).
    QString characters() const;
};

/// Finds out the encoding from byte order mark, HTTP Content-Type and XML declaration, in this order
/// (RFC 7303), and checks the answer against the bytes as browsers do: ISO-8859-1 means windows-1252, what is
/// well-formed UTF-8 is UTF-8, a label that cannot be true is not believed. Bytes without a meaning become
/// U+FFFD; a text is always returned.
DecodedText decodeText(const QByteArray& bytes, const QString& contentType);

} // namespace flashnews
