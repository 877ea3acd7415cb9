#include "app/library/picture_check.h"

#include "app/library/svg_picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace flashnews {

namespace {

constexpr qint64 mostPixels = 50'000'000;
constexpr int widest = 1400; // the reader's column on a HiDPI screen
constexpr qsizetype heaviest = 700 * 1024;
constexpr int smallest = 3;
constexpr int jpegQuality = 84;
constexpr int iconSize = 64;
constexpr qint64 mostIconPixels = 4'000'000;

// What Qt decodes in its own well-tested plugins. SVG is drawn from an allow-list (svg_picture.h).
const QList<QByteArray> formats = {"jpeg", "png", "gif", "webp", "bmp"};

QByteArray asPng(const QImage& image) {
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? out : QByteArray();
}

/// Of the pictures in an icon file the smallest that is large enough, else the largest.
QImage bestOf(QImageReader& reader) {
    QImage best;
    const int count = qBound(1, reader.imageCount(), 16);
    for (int i = 0; i < count; ++i) {
        if (i > 0 && !reader.jumpToImage(i)) break;
        if (const QSize size = reader.size(); qint64(size.width()) * size.height() > mostIconPixels) continue;
        const QImage image = reader.read();
        const bool enough = image.width() >= iconSize, had = best.width() >= iconSize;
        if (best.isNull() ||
            (enough ? !had || image.width() < best.width() : !had && image.width() > best.width()))
            best = image;
    }
    return best;
}

QByteArray smaller(const QImage& image) {
    const QImage scaled =
        image.width() > widest ? image.scaledToWidth(widest, Qt::SmoothTransformation) : image;
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    const bool written =
        scaled.hasAlphaChannel() ? scaled.save(&buffer, "PNG") : scaled.save(&buffer, "JPEG", jpegQuality);
    return written ? out : QByteArray();
}

} // namespace

QByteArray keepablePicture(const QByteArray& bytes) {
    if (looksLikeSvg(bytes)) {
        const QImage drawn = rasterOfSvg(bytes, widest);
        return drawn.width() < smallest || drawn.height() < smallest ? QByteArray() : asPng(drawn);
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    // Qt reads AVIF only with a plugin, which may be gone tomorrow: it is kept as what Qt always reads.
    const bool lasting = formats.contains(reader.format());
    if (!lasting && reader.format() != "avif") return {};
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels) return {};
    if (size.width() < smallest || size.height() < smallest) return {};
    const bool animated = reader.supportsAnimation() && reader.imageCount() > 1;
    if (lasting && ((size.width() <= widest && bytes.size() <= heaviest) || animated)) return bytes;
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    return image.isNull() ? QByteArray() : smaller(image);
}

QByteArray keepableIcon(const QByteArray& bytes) {
    QImage icon;
    if (looksLikeSvg(bytes)) {
        icon = rasterOfSvg(bytes, iconSize);
    } else {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer);
        reader.setDecideFormatFromContent(true);
        if (reader.format() != "ico" && !formats.contains(reader.format())) return {};
        icon = bestOf(reader);
    }
    if (icon.width() < smallest || icon.height() < smallest) return {};
    if (icon.width() > iconSize || icon.height() > iconSize)
        icon = icon.scaled(iconSize, iconSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return asPng(icon);
}

} // namespace flashnews
