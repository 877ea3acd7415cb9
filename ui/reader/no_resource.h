#pragma once

#include <QImage>

namespace flashnews::ui {

/// What a document is given for whatever it must not have, pictures and style sheets alike. Nothing at all
/// would not do: QTextDocument then looks for a file of the address's name itself. It also keeps one answer
/// for an address, whatever it was asked as, and bytes that are no picture send it looking as well.
inline QImage noResource() {
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace flashnews::ui
