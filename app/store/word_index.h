#pragma once

#include "app/news/article.h"

namespace flashnews {

class Database;

/// The words that search finds. The index has no copy of them, so it must be told exactly what was put in
/// when they are taken out. Every function throws DatabaseFailure.
namespace word_index {

/// What is indexed of an article beside its title: both its texts.
QString textOf(const Article& article);
/// Words are indexed at the end of the transaction (see Database::defer): a statement that fires triggers
/// makes the index write a segment for what it holds so far, and one for each article is slow to write and to
/// merge.
void add(Database& database, ArticleId article, const QString& title, const QString& text);
void remove(Database& database, ArticleId article, const QString& title, const QString& text);

/// What is taken out leaves its words and a mark in the index until both are merged away. Once that is a
/// third of it, this merges a few pages in each call, until it answers false: nothing is left to do.
bool mergeSome(Database& database);

} // namespace word_index

} // namespace flashnews
