#include "app/export/picture_shelf.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>

namespace flashnews {

namespace {

constexpr int jpegQuality = 88;
constexpr int nameLetters = 24;

QByteArray suffixOf(const QByteArray& bytes) {
    if (bytes.startsWith("\xff\xd8\xff")) return "jpg";
    if (bytes.startsWith("\x89PNG")) return "png";
    if (bytes.startsWith("GIF8")) return "gif";
    return {};
}

/// WebP and others as PNG or JPEG: many reading systems know no more.
QByteArray common(const QByteArray& bytes) {
    if (!suffixOf(bytes).isEmpty()) return bytes;
    const QImage image = QImage::fromData(bytes);
    if (image.isNull()) return {};
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    image.hasAlphaChannel() ? image.save(&buffer, "PNG") : image.save(&buffer, "JPEG", jpegQuality);
    return out;
}

} // namespace

const PictureShelf::Picture* PictureShelf::take(const QUrl& url) {
    if (!m_names.contains(url)) {
        const QByteArray bytes = common(m_load(url));
        const QByteArray suffix = suffixOf(bytes);
        QString name;
        if (!suffix.isEmpty()) {
            const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            name = QString::fromLatin1(hash.left(nameLetters) + '.' + suffix);
            if (!m_pictures.contains(name)) {
                m_order.append(name);
                m_pictures.insert(name, {name, suffix == "jpg" ? "image/jpeg" : "image/" + suffix, bytes});
            }
        }
        m_names.insert(url, name);
    }
    const auto found = m_pictures.constFind(m_names.value(url));
    return found == m_pictures.constEnd() ? nullptr : &*found;
}

QList<PictureShelf::Picture> PictureShelf::all() const {
    QList<Picture> pictures;
    for (const QString& name : m_order)
        pictures.append(m_pictures.value(name));
    return pictures;
}

} // namespace flashnews
