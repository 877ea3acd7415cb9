#pragma once

#include "app/news/article_filter.h"

namespace flashnews {

/// What the person watches: a filter, and what is done with new stories under it.
struct AlertRule {
    qint64 id = 0; ///< 0 until stored
    QString name;
    ArticleFilter filter;
    bool notify = true;
    bool bookmark = false;
    bool markRead = false;
    bool hide = false; ///< kept out of all lists until the rule or the person brings it back
    bool enabled = true;
    bool operator==(const AlertRule&) const = default;
};

/// New stories that a rule with `notify` found, all of one refreshed feed.
struct Alert {
    qint64 rule = 0;
    QString name; ///< the rule's
    QList<ArticleId> articles;
    QStringList titles; ///< of the same stories
    bool operator==(const Alert&) const = default;
};

} // namespace flashnews
