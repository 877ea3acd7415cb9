#include "app/tell/agencies.h"

#include "app/tell/tables.h"

namespace flashnews {

namespace {

/// Spellings that are ordinary words or too short to trust without brackets or a separator.
QRegularExpression pattern(const QString& text) {
    QRegularExpression expression(text, QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

} // namespace

Result<Agencies> Agencies::load() {
    const auto rows = readTable(QStringLiteral("agencies.tsv"), 3);
    if (!rows.ok()) return rows.error();
    Agencies agencies;
    QStringList spellings;
    for (const QStringList& row : *rows)
        for (const QString& spelling : QStringList{row[0]} + cell(row[2])) {
            agencies.m_names.insert(spelling, row[0]);
            spellings << QRegularExpression::escape(spelling);
        }
    std::sort(spellings.begin(), spellings.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    const QString any = u'(' + spellings.join(u'|') + u')';
    agencies.m_before = pattern(
        QStringLiteral("^\\s*(?:[\\[(]\\s*%1\\s*[\\])]\\s*[:–—-]?|%1\\s*(?::|\\s[–—|-]\\s|–|—))\\s*(?=\\S)")
            .arg(any));
    agencies.m_behind =
        pattern(QStringLiteral("\\s*(?:[\\[(]\\s*%1\\s*[\\])]|\\s[–—|-]\\s*%1)\\s*$").arg(any));
    agencies.m_byline = pattern(QStringLiteral("(?:^|[\\s,;/|(–—-])%1(?:$|[\\s,;/|).–—-])").arg(any));
    agencies.m_dateline = pattern(
        QStringLiteral("^.{0,90}?(?:[\\[(/]\\s*%1\\s*[\\])/]\\s*(?:[-–—:.]|\\s)|^%1\\s*[-–—])").arg(any));
    agencies.m_closing =
        pattern(QStringLiteral("[\\[(/]\\s*(?:[\\p{L}.]+\\s*[/,]\\s*)?%1\\s*[\\])/]\\s*\\.?\\s*$|"
                               "[.!?…\"”“»]\\s*[-–—]{0,2}\\s*%1\\s*\\.?\\s*$")
                    .arg(any));
    agencies.m_lastLine = pattern(
        QStringLiteral(
            "^(?:\\S+\\s*[:/]\\s*|[-–—©(/]+\\s*)?%1(?:\\s*[/)]|\\s+\\d{4}|\\s*[/,]\\s*\\S+)?\\s*\\.?$")
            .arg(any));
    return agencies;
}

QString Agencies::nameOf(const QString& spelling) const {
    return m_names.value(spelling);
}

namespace {

/// The group that matched, whichever alternative it was in.
QString spelling(const QRegularExpressionMatch& match) {
    for (int group = 1; group <= match.lastCapturedIndex(); ++group)
        if (!match.captured(group).isEmpty()) return match.captured(group);
    return {};
}

} // namespace

Agencies::Headline Agencies::headline(const QString& title) const {
    if (const auto match = m_before.match(title); match.hasMatch())
        return {title.mid(match.capturedEnd()).trimmed(), nameOf(spelling(match))};
    if (const auto match = m_behind.match(title); match.hasMatch() && match.capturedStart() > 8)
        return {title.left(match.capturedStart()).trimmed(), nameOf(spelling(match))};
    return {title, {}};
}

QString Agencies::byline(const QString& author) const {
    const auto match = m_byline.match(author.left(200));
    return match.hasMatch() ? nameOf(spelling(match)) : QString();
}

QString Agencies::inText(const QString& text) const {
    if (const auto match = m_dateline.match(text.left(200)); match.hasMatch()) return nameOf(spelling(match));
    const QString lastLine = text.section(u'\n', -1).right(400).trimmed();
    if (const auto match = m_lastLine.match(lastLine); match.hasMatch()) return nameOf(spelling(match));
    const auto match = m_closing.match(lastLine);
    return match.hasMatch() ? nameOf(spelling(match)) : QString();
}

int datelineEnd(const QString& text) {
    // "TIRANA, March 3 (Reuters) - " or "BERLIN (dpa) – " or "Prishtinë, 3 mars /KosovaPress/".
    static const QRegularExpression dateline(
        QStringLiteral("^\\s*\\p{Lu}[\\p{L}.’' "
                       "-]{1,40}(?:[,/]\\s*[^()\\n/]{1,40})?\\s*(?:[(/][^()\\n/]{2,40}[)/]\\s*[-–—.:]*|"
                       "\\s[-–—]{1,2}\\s)\\s*"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = dateline.match(text.left(160));
    if (!match.hasMatch()) return 0;
    // A dash alone makes a dateline only behind a place in capitals: "TIRANA — ".
    const QString head = match.captured().section(u',', 0, 0).section(u'(', 0, 0).trimmed();
    const bool bracketed = match.captured().contains(u'(') || match.captured().contains(u'/');
    const QString place = head.section(u' ', 0, 0);
    return bracketed || place == place.toUpper() ? int(match.capturedEnd()) : 0;
}

} // namespace flashnews
