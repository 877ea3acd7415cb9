#pragma once

#include "app/news/article.h"

namespace flashnews {

/// What the list does not show (content, summary, text, author, categories, enclosures, picture, comments) in
/// one row of bytes. Equal articles have equal bytes. The plain text repeats the HTML's words, so that packed
/// (see dictionary_table.h) both cost little more than one.
QByteArray bodyBytes(const Article& article);

/// Puts them into the article. False when they are damaged; the article is then left as it was.
bool readBody(const QByteArray& bytes, Article& article);

} // namespace flashnews
