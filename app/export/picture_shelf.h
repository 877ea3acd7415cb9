#pragma once

#include "app/export/export_stories.h"

#include <QHash>

namespace flashnews {

/// The pictures that go with an export, each content once.
class PictureShelf {
public:
    struct Picture {
        QString name;         ///< file name from the hash of the content, e.g. "1f3c….jpg"
        QByteArray mediaType; ///< image/jpeg, image/png or image/gif: what every reading system shows
        QByteArray bytes;
    };

    explicit PictureShelf(PictureBytes load) : m_load(std::move(load)) {}

    /// Null when the picture is not kept or cannot be read.
    const Picture* take(const QUrl& url);
    /// All that were taken, in the order of their first use.
    QList<Picture> all() const;

private:
    PictureBytes m_load;
    QHash<QUrl, QString> m_names; ///< empty name: not to be had
    QList<QString> m_order;
    QHash<QString, Picture> m_pictures;
};

} // namespace flashnews
