#pragma once

#include <QDateTime>
#include <QStringView>

namespace flashnews {

/// Reads a date as feeds write it: RFC 822/2822 with every oddity in use, ISO 8601 and W3CDTF in all
/// precisions, RFC 3339, asctime, Unix times, and forms with the names of months in any language that CLDR
/// knows. Where a name or an order of numbers means different things, `language` (BCP 47) decides. The answer
/// is in UTC; a date without a zone is taken as UTC. Invalid when nothing was understood.
QDateTime parseDate(QStringView text, QStringView language = {});

} // namespace flashnews
