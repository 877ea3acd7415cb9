#pragma once

#include <QByteArray>
#include <QHash>
#include <QUrl>
#include <string_view>

namespace flashnews {

/// Pictures that stood in the markup itself, by the address that stands for them in clean HTML.
using EmbeddedPictures = QHash<QUrl, QByteArray>;

/// The bytes of a "data:" picture (RFC 2397); empty when it is none, is larger than a picture may be here, or
/// is one of the placeholders that scripts put real pictures over.
QByteArray embeddedPicture(std::string_view address);

/// A web address that names a picture by its content. Its host is reserved for never to exist (RFC 2606), so
/// that whoever asks the network for it gets nothing.
QUrl embeddedAddress(const QByteArray& picture);
bool isEmbeddedAddress(const QUrl& url);

} // namespace flashnews
