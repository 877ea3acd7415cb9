#pragma once

#include "app/news/country.h"
#include "app/news/result.h"

#include <QHash>
#include <QRegularExpression>

namespace flashnews {

/// The news agencies of the world, and where a text credits one: before or behind the headline, in the
/// byline, in the dateline, at the end. A mere mention ("he told Reuters") is no credit.
class Agencies {
public:
    static Result<Agencies> load();

    /// The headline without an agency's name before or behind it, and that agency.
    struct Headline {
        QString title;
        QString agency;
    };
    Headline headline(const QString& title) const;
    /// The agency of a byline such as "Reuters" or "Jane Roe, AFP".
    QString byline(const QString& author) const;
    /// The agency of a dateline ("TIRANA, March 3 (Reuters) - …") or a closing credit ("… said. (Reuters)").
    QString inText(const QString& text) const;

private:
    QString nameOf(const QString& spelling) const;

    QHash<QString, QString> m_names; ///< by spelling
    QRegularExpression m_before, m_behind, m_byline, m_dateline, m_closing, m_lastLine;
};

/// Where a dateline at the start of a text ends; 0 when there is none. What stands in it says where a
/// reporter sat, not what the story is about.
int datelineEnd(const QString& text);

} // namespace flashnews
