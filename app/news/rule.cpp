#include "app/news/rule.h"

namespace flashnews {

Rule muteRule(const QString& words) {
    Rule rule;
    rule.name = words.simplified();
    // The space says that the last word is whole.
    rule.filter.text = rule.name + u' ';
    rule.notify = false;
    rule.hide = true;
    return rule;
}

bool isMute(const Rule& rule) {
    Rule muted = muteRule(mutedWords(rule));
    muted.id = rule.id;
    muted.name = rule.name;
    muted.enabled = rule.enabled;
    muted.filter.text = rule.filter.text;
    return !mutedWords(rule).isEmpty() && muted == rule;
}

QString mutedWords(const Rule& rule) {
    return rule.filter.text.simplified();
}

Rule noticeRule(FeedId feed, const QString& name) {
    Rule rule;
    rule.name = name;
    rule.filter.feeds = {feed};
    return rule;
}

bool isNotice(const Rule& rule, FeedId feed) {
    Rule notice = noticeRule(feed, rule.name);
    notice.id = rule.id;
    notice.enabled = rule.enabled;
    return notice == rule;
}

} // namespace flashnews
