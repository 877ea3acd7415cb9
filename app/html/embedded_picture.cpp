#include "app/html/embedded_picture.h"

#include "app/html/ascii.h"

#include <QCryptographicHash>
#include <QString>

namespace flashnews {
namespace {

const QString host = QStringLiteral("embedded.invalid");
constexpr std::size_t longest = 3 * 1024 * 1024; // written out
constexpr qsizetype shortest = 200;              // bytes; a placeholder's pixel has fewer

/// Whether an SVG draws anything: those that only hold a place do not.
bool draws(const QByteArray& svg) {
    for (const char* shape : {"<path", "<rect", "<circle", "<ellipse", "<line", "<poly", "<text"})
        if (svg.contains(shape)) return true;
    return false;
}

} // namespace

QByteArray embeddedPicture(std::string_view address) {
    if (address.size() > longest) return {};
    const auto comma = address.find(',');
    if (comma == std::string_view::npos || comma > 200) return {};
    const std::string head = asciiLower(address.substr(0, comma));
    if (!head.starts_with("data:image/")) return {};
    const QByteArray written =
        QByteArray::fromPercentEncoding({address.data() + comma + 1, qsizetype(address.size() - comma - 1)});
    const bool base64 = head.ends_with(";base64");
    const QByteArray bytes = base64 ? QByteArray::fromBase64(written) : written;
    if (head.starts_with("data:image/svg")) return draws(bytes) ? bytes : QByteArray();
    return bytes.size() >= shortest ? bytes : QByteArray();
}

QUrl embeddedAddress(const QByteArray& picture) {
    const QByteArray hash = QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex();
    return QUrl(QStringLiteral("https://%1/%2").arg(host, QString::fromLatin1(hash)));
}

bool isEmbeddedAddress(const QUrl& url) {
    return url.host() == host;
}

} // namespace flashnews
