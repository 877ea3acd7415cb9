#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace flashnews {

/// Minutes east of Greenwich on a day: the zones of RFC 822 (named and military), those that feeds write
/// ("CEST", "MSK", "Etc/GMT"), and IANA names. The word must be in lower case.
std::optional<int> zoneNamed(const QString& word, const QDate& date);

} // namespace flashnews
