#pragma once

#include "app/news/article.h"

namespace flashnews {

/// Packs what the list does not show (content, summary, text, author, categories, enclosures, picture,
/// comments) into one zstd frame. The plain text repeats the HTML's words, so keeping both costs next to
/// nothing.
QByteArray packBody(const Article& article);

/// Puts a packed body into the article. False when the bytes are damaged; the article is then left as it was.
bool unpackBody(const QByteArray& packed, Article& article);

} // namespace flashnews
