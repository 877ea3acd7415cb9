#pragma once

#include "app/news/article.h"

namespace flashnews {

/// What the list does not show (content, summary, text, author, categories, enclosures, picture, comments) in
/// one row of bytes. Equal articles have equal bytes.
QByteArray bodyBytes(const Article& article);

/// Packs an article's bodyBytes into one zstd frame. The plain text repeats the HTML's words, so keeping both
/// costs next to nothing.
QByteArray packBody(const QByteArray& bytes);

/// The bytes of such a frame; empty when they are damaged.
QByteArray unpackBytes(const QByteArray& packed);

/// Puts a packed body into the article. False when the bytes are damaged; the article is then left as it was.
bool unpackBody(const QByteArray& packed, Article& article);

} // namespace flashnews
