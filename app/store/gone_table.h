#pragma once

#include "app/news/article.h"

#include <QDateTime>

namespace flashnews {

class Database;

/// What was cleaned away: its status stays, so that it does not come back as new, for as long as its feed
/// shows it. Without an end to that a library that is kept in bounds would grow with every story ever read.
/// In an open transaction; every function throws DatabaseFailure.
namespace gone_table {

/// The clean-up took this article away.
void note(Database& database, ArticleId article, const QDateTime& now);
/// Its feed still shows it; `last` is when that was last noted.
void noteSeen(Database& database, ArticleId article, const QDateTime& last, const QDateTime& now);
/// Forgets what the feed has not shown for sixty days. Only for a feed of which a whole answer has just been
/// saved, and never for an account's, whose server sends each article once.
void forgetUnseen(Database& database, FeedId feed, const QDateTime& now);

} // namespace gone_table

} // namespace flashnews
