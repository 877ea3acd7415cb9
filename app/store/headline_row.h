#pragma once

#include "app/news/article.h"

namespace flashnews {

class Statement;

/// The columns that readHeadline() reads, of a = article, s = status, f = feed.
extern const QByteArray headlineColumns;

Headline readHeadline(const Statement& row);

} // namespace flashnews
