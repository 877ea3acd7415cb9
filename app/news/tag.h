#pragma once

#include "app/news/article.h"

#include <algorithm>

namespace flashnews {

/// A word of the person's own for stories, with a colour and, if wanted, a key.
struct Tag {
    TagId id = 0; ///< 0 until stored
    QString name;
    int colour = 0; ///< which of the program's tag colours
    int key = 0;    ///< the digit that sets it, 1 to 9; 0: none
    int total = 0;  ///< stories that carry it
    int unread = 0; ///< how many of them are unread
    bool operator==(const Tag&) const = default;
};

/// The first digit that no tag has; 0 when all are taken.
inline int freeTagKey(const QList<Tag>& tags) {
    for (int key = 1; key <= 9; ++key)
        if (std::none_of(tags.begin(), tags.end(), [key](const Tag& tag) { return tag.key == key; }))
            return key;
    return 0;
}

/// A tag that was deleted, with all that is needed to have it back.
struct RemovedTag {
    Tag tag;
    QList<ArticleId> articles;
    bool operator==(const RemovedTag&) const = default;
};

} // namespace flashnews
