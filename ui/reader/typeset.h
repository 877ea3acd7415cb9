#pragma once

#include "ui/reader/scripts.h"

#include <QTextDocument>

namespace flashnews::ui {

/// Where the story proper stands in a typeset document, in QTextDocument's positions.
struct StoryRange {
    int start = 0; ///< behind the headline and its lines
    int end = 0;   ///< before what we add under the story
};

/// Names of the anchors that storyHtml() puts around the story proper.
inline const QString contentAnchor = QStringLiteral("flashnews-content"),
                     endAnchor = QStringLiteral("flashnews-end");

/// Does what style sheets of QTextDocument cannot: lines as far apart as the script asks for without tearing
/// pictures apart, every paragraph in its own direction, code that wraps, tables no wider than the column.
StoryRange typeset(QTextDocument& document, Script script);

} // namespace flashnews::ui
