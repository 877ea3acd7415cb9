#pragma once

#include <QString>

namespace flashnews {

/// The text a person would read: one line for each block, spaces folded, no markup; scripts and styles left
/// out.
QString plainText(const QString& html);

} // namespace flashnews
