#pragma once

#include "app/news/article.h"

namespace flashnews {

class Database;

/// Which pictures articles use and where they are kept. Every function throws DatabaseFailure.
namespace picture_table {

/// Notes that an article shows these pictures; those never seen before are still to be fetched.
void use(Database& database, ArticleId article, const QList<QUrl>& pictures);
/// The same for pictures beside those noted already.
void useAlso(Database& database, ArticleId article, const QList<QUrl>& pictures);
/// Pictures of a feed's articles that are not kept yet and have not failed too often, newest articles first.
QList<QUrl> missing(Database& database, FeedId feed, int limit);
/// Whether the icon of a source is still to be fetched; notes that there is such a picture.
bool wantIcon(Database& database, const QUrl& url);
/// Notes where a picture's content is kept: `file` is the hash of the content.
void noteFetched(Database& database, const QUrl& url, const QByteArray& file, qint64 bytes);
/// `reason` is in words for the person.
void noteFailed(Database& database, const QUrl& url, const QString& reason);
/// The content hash of a picture, empty when it is not kept.
QByteArray file(Database& database, const QUrl& url);

} // namespace picture_table

} // namespace flashnews
