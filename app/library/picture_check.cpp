#include "app/library/picture_check.h"

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

// What Qt decodes in its own well-tested plugins. SVG is left out: it can refer to other files.
const QList<QByteArray> formats = {"jpeg", "png", "gif", "webp", "bmp"};

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
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!formats.contains(reader.format())) return {};
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels) return {};
    if (size.width() < smallest || size.height() < smallest) return {};
    const bool animated = reader.supportsAnimation() && reader.imageCount() > 1;
    if ((size.width() <= widest && bytes.size() <= heaviest) || animated) return bytes;
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    return image.isNull() ? QByteArray() : smaller(image);
}

} // namespace flashnews
