#pragma once

#include "app/feed/xml_tree.h"

namespace flashnews {

/// What a tag's name tells about broken nesting. Names are local names in any case.

bool sameName(QStringView one, QStringView other);
QStringView localName(QStringView qualifiedName);

/// Elements with which a document that we read can begin; "html" is one, so that a page is known as one.
bool canBeRoot(QStringView local);
/// HTML elements that never have an end tag, in any place where they can stand in a feed.
bool neverEnds(QStringView local);

/// The level of the outermost open element that a start tag shows to be over, because its end tag was
/// forgotten; -1 when all may stay open.
qsizetype levelThatIsOver(const TreeBuilder& builder, QStringView qualifiedName);

} // namespace flashnews
