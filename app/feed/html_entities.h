#pragma once

#include <QStringView>

namespace flashnews {

/// The characters of an HTML named entity ("nbsp", "hellip"), which XML does not know; empty when HTML does
/// not either.
QString htmlEntity(QStringView name);

} // namespace flashnews
