#include "app/store/rule_table.h"

#include "app/store/article_table.h"
#include "app/store/database.h"
#include "app/store/filter_column.h"
#include "app/store/filter_sql.h"
#include "app/store/hidden_table.h"
#include "app/store/tag_table.h"

namespace flashnews::rule_table {

namespace {

constexpr qsizetype mostAtOnce = 500; // values in one statement
const QLatin1String tagAction("tag:");

/// Such as "notify bookmark tag:3".
QString actionsOf(const Rule& rule) {
    QStringList actions;
    if (rule.notify) actions << QStringLiteral("notify");
    if (rule.bookmark) actions << QStringLiteral("bookmark");
    if (rule.markRead) actions << QStringLiteral("read");
    if (rule.hide) actions << QStringLiteral("hide");
    for (const TagId tag : rule.tags)
        actions << tagAction + QString::number(tag);
    return actions.join(u' ');
}

void readActions(const QString& text, Rule& rule) {
    const QStringList actions = text.split(u' ', Qt::SkipEmptyParts);
    rule.notify = actions.contains(QLatin1String("notify"));
    rule.bookmark = actions.contains(QLatin1String("bookmark"));
    rule.markRead = actions.contains(QLatin1String("read"));
    rule.hide = actions.contains(QLatin1String("hide"));
    for (const QString& action : actions)
        if (action.startsWith(tagAction)) rule.tags << action.mid(tagAction.size()).toLongLong();
}

/// Those of the stories that are under the filter, with their titles.
Alert matching(Database& database, const Rule& rule, const QList<ArticleId>& added) {
    Alert alert{rule.id, rule.name, {}, {}};
    for (qsizetype from = 0; from < added.size(); from += mostAtOnce) {
        const FilterSql sql = filterSql(rule.filter, added.mid(from, mostAtOnce));
        Statement rows = prepareWith(
            database, "SELECT a.id, a.title FROM " + sql.from + " WHERE " + sql.where, sql.values);
        while (rows.step()) {
            alert.articles.append(rows.integer(0));
            alert.titles.append(rows.text(1));
        }
    }
    return alert;
}

/// Only tags that are still there: one may have been deleted since.
QList<TagId> knownTags(Database& database, const Rule& rule) {
    QList<TagId> known;
    if (rule.tags.isEmpty()) return known;
    for (const Tag& tag : tag_table::all(database))
        if (rule.tags.contains(tag.id)) known.append(tag.id);
    return known;
}

/// The articles that have a mark to be set or not.
QList<ArticleId> without(Database& database, const QByteArray& column, const QList<ArticleId>& articles) {
    QList<ArticleId> bare;
    for (const ArticleId id : articles) {
        Statement row = database.prepare("SELECT 1 FROM status WHERE id = ? AND " + column + " = 0");
        if (row.bind(id).step()) bare.append(id);
    }
    return bare;
}

/// Everything a rule does but hiding and notifying; returns what it changed.
RuleEffects mark(Database& database, const Rule& rule, const QList<ArticleId>& articles) {
    RuleEffects effects;
    effects.rule = rule.id;
    effects.stories = int(articles.size());
    for (const TagId tag : knownTags(database, rule))
        effects.tagged.insert(tag, tag_table::set(database, articles, tag, true));
    if (rule.bookmark) {
        effects.bookmarked = without(database, "bookmarked", articles);
        article_table::setBookmarked(database, effects.bookmarked, true);
    }
    if (rule.markRead || rule.hide) {
        effects.read = without(database, "read", articles);
        article_table::setRead(database, effects.read, true);
    }
    return effects;
}

} // namespace

QList<Rule> all(Database& database) {
    Statement rows =
        database.prepare("SELECT id, name, filter, actions, enabled FROM alert_rule ORDER BY id");
    QList<Rule> rules;
    while (rows.step()) {
        const auto filter = filterFromColumn(rows.text(2));
        if (!filter.ok()) continue;
        Rule rule;
        rule.id = rows.integer(0);
        rule.name = rows.text(1);
        rule.filter = *filter;
        readActions(rows.text(3), rule);
        rule.enabled = rows.integer(4) != 0;
        rules.append(rule);
    }
    return rules;
}

qint64 save(Database& database, const Rule& rule) {
    Statement row =
        database.prepare("INSERT INTO alert_rule (id, name, filter, actions, enabled) VALUES (?, ?, ?, ?, ?) "
                         "ON CONFLICT (id) DO UPDATE SET name = excluded.name, filter = excluded.filter, "
                         "actions = excluded.actions, enabled = excluded.enabled");
    if (rule.id == 0)
        row.bindNull();
    else
        row.bind(rule.id);
    row.bind(rule.name).bind(toColumn(rule.filter)).bind(actionsOf(rule)).bind(rule.enabled).run();
    return rule.id == 0 ? database.lastInsertId() : rule.id;
}

RemovedRule remove(Database& database, qint64 id) {
    RemovedRule removed;
    for (const Rule& rule : all(database))
        if (rule.id == id) removed.rule = rule;
    removed.hidden = hidden_table::idsOf(database, id);
    bringBack(database, id);
    database.prepare("DELETE FROM alert_rule WHERE id = ?").bind(id).run();
    return removed;
}

void restore(Database& database, const RemovedRule& removed) {
    const qint64 rule = save(database, removed.rule);
    article_table::hide(database, removed.hidden, rule);
}

Applied apply(Database& database, const QList<ArticleId>& added) {
    if (added.isEmpty()) return {};
    Applied applied;
    QList<Alert> hides;
    for (const Rule& rule : all(database)) {
        if (!rule.enabled) continue;
        if (!rule.filter.text.isEmpty()) database.doDeferred(); // the words of what has just been stored
        const Alert found = matching(database, rule, added);
        if (found.articles.isEmpty()) continue;
        mark(database, rule, found.articles);
        if (rule.notify) applied.alerts.append(found);
        if (rule.hide) hides.append(found);
    }
    // Hidden last, so that every rule has seen every story.
    for (const Alert& found : std::as_const(hides))
        applied.hidden += article_table::hide(database, found.articles, found.rule);
    return applied;
}

RuleEffects applyNow(Database& database, const Rule& rule, int most) {
    QList<ArticleId> found;
    {
        const FilterSql sql = filterSql(rule.filter);
        Statement rows =
            prepareWith(database,
                        "SELECT " + sql.id + " FROM " + sql.from + " WHERE " + sql.where + " ORDER BY " +
                            sql.published + " DESC, " + sql.id + " DESC LIMIT " + QByteArray::number(most),
                        sql.values);
        while (rows.step())
            found.append(rows.integer(0));
    }
    RuleEffects effects = mark(database, rule, found);
    if (rule.hide) effects.hidden = article_table::hide(database, found, rule.id);
    return effects;
}

void undo(Database& database, const RuleEffects& effects) {
    if (!effects.hidden.isEmpty()) article_table::bringBack(database, effects.rule, effects.hidden);
    article_table::setRead(database, effects.read, false);
    article_table::setBookmarked(database, effects.bookmarked, false);
    for (auto it = effects.tagged.constBegin(); it != effects.tagged.constEnd(); ++it)
        tag_table::set(database, it.value(), it.key(), false);
}

QHash<qint64, int> hidden(Database& database) {
    return hidden_table::counts(database);
}

void bringBack(Database& database, qint64 rule) {
    article_table::bringBack(database, rule);
}

} // namespace flashnews::rule_table
