#pragma once

#include "app/news/article.h"

namespace flashnews {

class Database;

/// Where the person stopped reading each article, in letters into the story; 0 is its beginning. Every
/// function throws DatabaseFailure.
namespace reading_table {

int position(Database& database, ArticleId article);
void setPosition(Database& database, ArticleId article, int letters);

} // namespace reading_table

} // namespace flashnews
