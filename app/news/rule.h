#pragma once

#include "app/news/article_filter.h"

#include <QHash>

namespace flashnews {

/// What is done by itself with new stories under a filter: what the person watches, mutes or sorts.
struct Rule {
    qint64 id = 0; ///< 0 until stored
    QString name;
    ArticleFilter filter;
    bool notify = true;
    bool bookmark = false;
    bool markRead = false;
    bool hide = false; ///< kept out of all lists until the rule or the person brings it back
    bool enabled = true;
    QList<TagId> tags; ///< given to the stories
    bool operator==(const Rule&) const = default;

    /// A rule without an action is no rule.
    bool doesSomething() const { return notify || bookmark || markRead || hide || !tags.isEmpty(); }
};

/// The rule that mutes a word or phrase: it only hides, and asks for nothing but the words.
Rule muteRule(const QString& words);
/// True for a rule of that shape; mute words are edited in a list of their own.
bool isMute(const Rule& rule);
/// The words that a mute rule is about, as they were typed.
QString mutedWords(const Rule& rule);

/// The rule that tells of every new story of a source.
Rule noticeRule(FeedId feed, const QString& name);
/// True for the rule of that shape for this source.
bool isNotice(const Rule& rule, FeedId feed);

/// What applying a rule to stories that were there already has changed, so that it can be taken back.
struct RuleEffects {
    qint64 rule = 0;
    QList<ArticleId> read, bookmarked, hidden;
    QHash<TagId, QList<ArticleId>> tagged;
    int stories = 0; ///< that were under the rule's filter
    bool operator==(const RuleEffects&) const = default;
};

/// A rule that was deleted, with what it had hidden.
struct RemovedRule {
    Rule rule;
    QList<ArticleId> hidden;
    bool operator==(const RemovedRule&) const = default;
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
