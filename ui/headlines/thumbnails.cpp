#include "ui/headlines/thumbnails.h"

#include <QBuffer>
#include <QImageReader>

namespace flashnews::ui {

namespace {

constexpr int mostHeld = 400;

/// Fills the frame, cut at its middle; null for bytes that are no picture.
QImage decoded(const QByteArray& bytes, const QSize& frame) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(frame, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    if (image.isNull()) return image;
    QRect middle(QPoint(0, 0), frame);
    middle.moveCenter(image.rect().center());
    return image.copy(middle);
}

} // namespace

Thumbnails::Thumbnails(Library& library, QObject* parent)
    : QObject(parent), m_library(library), m_held(mostHeld) {}

QPixmap Thumbnails::of(ArticleId article, qreal ratio) {
    if (const QPixmap* held = m_held.object(article)) return *held;
    if (m_asked.contains(article)) return {};
    m_asked.insert(article);
    const QSize frame = QSize(width, height) * ratio;
    m_library.leadPicture(article)
        .then(QtFuture::Launch::Async,
              [frame](const Result<QByteArray>& bytes) {
                  return bytes.ok() ? decoded(*bytes, frame) : QImage();
              })
        .then(this, [this, article, ratio](const QImage& image) {
            if (image.isNull()) return;
            auto* pixmap = new QPixmap(QPixmap::fromImage(image));
            pixmap->setDevicePixelRatio(ratio);
            m_held.insert(article, pixmap);
            m_asked.remove(article);
            Q_EMIT ready(article);
        });
    return {};
}

void Thumbnails::forgetMissing() {
    m_asked.clear();
}

} // namespace flashnews::ui
