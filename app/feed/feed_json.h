#pragma once

#include "app/feed/parse_feed.h"

#include <QJsonObject>

namespace flashnews {

/// What the parser understood, as `inspect` shows it: dates in ISO 8601 and UTC, null where the feed says
/// nothing.
QJsonObject toJson(const ParsedFeed& feed);

} // namespace flashnews
