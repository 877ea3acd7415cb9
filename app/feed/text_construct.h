#pragma once

#include "app/feed/xml_tree.h"
#include "app/html/sanitise.h"

namespace flashnews {

/// A text as a feed gives it: plain, or HTML that is not yet safe, with the base of its relative addresses.
struct TextConstruct {
    QString value;
    bool html = false;
    QUrl base;
    bool declared = false; ///< the feed says itself what it is (Atom's type), so nothing has to be guessed
    bool lines = false;    ///< plain, and each of its line ends means something
    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const TextConstruct&) const = default;
};

/// An RSS text, where the format leaves open whether it is plain or HTML: HTML when it holds a tag or an
/// entity of HTML. Markup that was not escaped is taken as written.
TextConstruct rssText(const XmlElement& element, const QUrl& documentBase);
/// An Atom text or content construct, by its type (1.0) or type and mode (0.3).
TextConstruct atomText(const XmlElement& element, const QUrl& documentBase);

/// One line of plain text, at most a headline's length.
QString plainOf(const TextConstruct& text);
/// Likewise a name or a category, which many feeds escape once too often.
QString plainOf(const XmlElement& element);
/// Sanitised HTML.
CleanHtml cleanOf(const TextConstruct& text);

/// True for text with a tag, a comment or an entity of HTML in it.
bool looksLikeMarkup(QStringView text);

} // namespace flashnews
