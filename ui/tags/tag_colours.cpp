#include "ui/tags/tag_colours.h"

#include "ui/look/look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <array>

namespace flashnews::ui {

namespace {

struct TagColour {
    const char* name;
    QRgb onLight, onDark;
};

constexpr std::array colours{
    TagColour{QT_TRANSLATE_NOOP("Tags", "Blue"), 0x1a5fb4, 0x8ab8f5},
    TagColour{QT_TRANSLATE_NOOP("Tags", "Green"), 0x1b6e3c, 0x7fd3a0},
    TagColour{QT_TRANSLATE_NOOP("Tags", "Orange"), 0x9a4b00, 0xf0b26b},
    TagColour{QT_TRANSLATE_NOOP("Tags", "Violet"), 0x7a3e9d, 0xcfa6ee},
    TagColour{QT_TRANSLATE_NOOP("Tags", "Teal"), 0x00696b, 0x70d0ce},
    TagColour{QT_TRANSLATE_NOOP("Tags", "Pink"), 0xa4286a, 0xf297c4},
    TagColour{QT_TRANSLATE_NOOP("Tags", "Olive"), 0x5f6600, 0xcdd36b},
    TagColour{QT_TRANSLATE_NOOP("Tags", "Grey"), 0x55585e, 0xb9bcc3},
};

const TagColour& colourOf(int number) {
    const auto count = int(colours.size());
    return colours[size_t((number % count + count) % count)];
}

} // namespace

int tagColourCount() {
    return int(colours.size());
}

QColor tagColour(int number, const QPalette& palette) {
    const TagColour& colour = colourOf(number);
    return QColor(isDark(palette) ? colour.onDark : colour.onLight);
}

QString tagColourName(int number) {
    return QCoreApplication::translate("Tags", colourOf(number).name);
}

QIcon tagIcon(int number, const QPalette& palette) {
    constexpr int size = 32, margin = 8;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tagColour(number, palette));
    painter.drawEllipse(margin, margin, size - 2 * margin, size - 2 * margin);
    return pixmap;
}

} // namespace flashnews::ui
