#pragma once

#include <QString>

namespace flashnews::ui {

/// Words that keep their own direction in a line of the other one, with what stands at their edges
/// (Unicode Standard Annex 9: first strong isolate).
inline QString isolated(const QString& words) {
    return QChar(0x2068) + words + QChar(0x2069);
}

} // namespace flashnews::ui
