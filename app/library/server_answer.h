#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace flashnews {

/// What a feed's server sent when it was asked once, outside any refresh, and what we make of it.
struct ServerAnswer {
    QUrl url; ///< after redirects
    QString contentType;
    qint64 bytes = 0;
    QString text;         ///< the first 200 KB, decoded
    QString verdict;      ///< the format and number of articles, or why it is no feed, in words
    QStringList warnings; ///< what is wrong with the feed, in words
};

} // namespace flashnews
