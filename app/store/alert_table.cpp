#include "app/store/alert_table.h"

#include "app/store/article_table.h"
#include "app/store/database.h"
#include "app/store/filter_sql.h"
#include "app/store/hidden_table.h"

#include <QJsonDocument>

namespace flashnews::alert_table {

namespace {

constexpr qsizetype mostAtOnce = 500; // values in one statement

QString actionsOf(const AlertRule& rule) {
    QStringList actions;
    if (rule.notify) actions << QStringLiteral("notify");
    if (rule.bookmark) actions << QStringLiteral("bookmark");
    if (rule.markRead) actions << QStringLiteral("read");
    if (rule.hide) actions << QStringLiteral("hide");
    return actions.join(u' ');
}

/// Those of the stories that are under the filter, with their titles.
Alert matching(Database& database, const AlertRule& rule, const QList<ArticleId>& added) {
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

} // namespace

QList<AlertRule> all(Database& database) {
    Statement rows =
        database.prepare("SELECT id, name, filter, actions, enabled FROM alert_rule ORDER BY id");
    QList<AlertRule> rules;
    while (rows.step()) {
        const auto filter = filterFromJson(QJsonDocument::fromJson(rows.text(2).toUtf8()).object());
        if (!filter.ok()) continue;
        const QStringList actions = rows.text(3).split(u' ');
        const auto does = [&](const char* action) { return actions.contains(QLatin1String(action)); };
        rules.append({rows.integer(0), rows.text(1), *filter, does("notify"), does("bookmark"), does("read"),
                      does("hide"), rows.integer(4) != 0});
    }
    return rules;
}

qint64 save(Database& database, const AlertRule& rule) {
    const QString filter =
        QString::fromUtf8(QJsonDocument(toJson(rule.filter)).toJson(QJsonDocument::Compact));
    Statement row = rule.id == 0
                        ? database.prepare("INSERT INTO alert_rule (name, filter, actions, enabled) "
                                           "VALUES (?, ?, ?, ?)")
                        : database.prepare("UPDATE alert_rule SET name = ?, filter = ?, actions = ?, "
                                           "enabled = ? WHERE id = ?");
    row.bind(rule.name).bind(filter).bind(actionsOf(rule)).bind(rule.enabled);
    if (rule.id != 0) row.bind(rule.id);
    row.run();
    return rule.id == 0 ? database.lastInsertId() : rule.id;
}

void remove(Database& database, qint64 rule) {
    bringBack(database, rule);
    database.prepare("DELETE FROM alert_rule WHERE id = ?").bind(rule).run();
}

Applied apply(Database& database, const QList<ArticleId>& added) {
    if (added.isEmpty()) return {};
    Applied applied;
    QList<Alert> hides;
    for (const AlertRule& rule : all(database)) {
        if (!rule.enabled) continue;
        const Alert found = matching(database, rule, added);
        if (found.articles.isEmpty()) continue;
        if (rule.bookmark) article_table::setBookmarked(database, found.articles, true);
        if (rule.markRead || rule.hide) article_table::setRead(database, found.articles, true);
        if (rule.notify) applied.alerts.append(found);
        if (rule.hide) hides.append(found);
    }
    // Hidden last, so that every rule has seen every story.
    for (const Alert& found : std::as_const(hides))
        applied.hidden += article_table::hide(database, found.articles, found.rule);
    return applied;
}

QHash<qint64, int> hidden(Database& database) {
    return hidden_table::counts(database);
}

void bringBack(Database& database, qint64 rule) {
    article_table::bringBack(database, rule);
}

} // namespace flashnews::alert_table
