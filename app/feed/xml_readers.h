#pragma once

#include "app/feed/xml_tree.h"

#include <QByteArray>

class QJsonObject;

namespace flashnews {

/// How a reading of an XML document ended.
struct ReadingEnd {
    enum Kind {
        Whole,   ///< to the end of the root element, or until the builder had enough
        CutOff,  ///< the text ended before the root did
        Broken,  ///< not well-formed; only a strict reading ends so
        NoMarkup ///< no element that could be a feed's root was found
    };
    Kind kind = Whole;
    QStringList problems; ///< in words, for ParsedFeed::warnings
};

/// Reads a document as long as it is well-formed, and says at which line it is not. HTML's entities are
/// understood and prefixes need no declaration. Nothing external is ever read.
ReadingEnd readStrictly(const QString& text, TreeBuilder& builder);

/// Reads what it can of any text that has something like elements in it, from the first element that can be
/// a feed's root: whatever stands before, wrong nesting, missing ends, bare ampersands and all. Never fails
/// for what it cannot understand; names the kinds of mistakes it met.
ReadingEnd readTolerantly(const QString& text, TreeBuilder& builder);

/// Hands RSS that is written as JSON ({"rss": {"channel": …}}) to the builder. False when it is not that.
bool readRssInJson(const QJsonObject& document, TreeBuilder& builder);

} // namespace flashnews
