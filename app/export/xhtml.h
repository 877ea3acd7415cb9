#pragma once

#include <QString>
#include <QUrl>
#include <functional>

namespace flashnews {

/// Where a picture stands in the export, such as "pictures/1f3c….jpg"; empty when there is none.
using PicturePlace = std::function<QString(const QUrl&)>;

/// A story's sanitised HTML as well-formed XML (the XHTML syntax of HTML5). Pictures get their new places or
/// give way to their alternative text; ids get `idPrefix`, so that several stories fit into one file, and
/// links to notes of the same story lead to them.
QString xhtml(const QString& html, const QString& idPrefix, const PicturePlace& place);

/// Text escaped for XML, without the characters that XML 1.0 does not allow.
QString xmlText(const QString& text);

} // namespace flashnews
