#pragma once

#include "app/sync/remote.h"

#include <QJsonObject>

namespace flashnews {

/// The id of an article as we keep it: the decimal short form of "tag:google.com,2005:reader/item/" and 16
/// hexadecimal digits, or what the server uses instead (The Old Reader has 24 digits). Both forms of one id
/// give the same.
QString googleReaderId(const QString& written);
/// The long form, which every server takes and which cannot be mistaken.
QString googleReaderLongId(const QString& id);

/// A JSON object out of an answer, or an Error (Format) that says who sent no such thing.
Result<QJsonObject> jsonObject(const QByteArray& body, const QString& host);

/// subscription/list. An answer without the list in it is an Error, never an empty list.
Result<QList<RemoteFeed>> readSubscriptions(const QByteArray& body, const QString& host);
/// stream/items/ids, likewise.
Result<IdPage> readItemIds(const QByteArray& body, const QString& host);
/// stream/items/contents, likewise.
Result<QList<RemoteArticle>> readItems(const QByteArray& body, const QString& host);

/// What is the same for every interface: safe HTML, the lead picture, the key.
void finishRemoteArticle(RemoteArticle& remote, const QString& html);

} // namespace flashnews
