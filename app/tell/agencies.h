#pragma once

#include "app/news/country.h"
#include "app/news/result.h"
#include "app/tell/name_table.h"

#include <QStringList>

namespace flashnews {

/// The news agencies of the world, and where a text credits one: before or behind the headline, in the
/// byline, in the dateline, in a closing credit, in a copyright line. A mere mention ("he told Reuters") is
/// no credit.
class Agencies {
public:
    static Result<Agencies> load();

    /// The headline without an agency's name before or behind it, beginning with a capital letter, and that
    /// agency.
    struct Headline {
        QString title;
        QString agency;
    };
    Headline headline(const QString& title) const;
    /// The agency of a byline such as "Reuters" or "Jane Roe, AFP".
    QString byline(const QString& author) const;
    /// The agency of a dateline ("TIRANA, March 3 (Reuters) - …"), of a byline in the text's first line, or
    /// of a closing credit ("… said. (Reuters)", "© 2026 AFP"). Only a sign-off is looked for in a text that
    /// is known to name none (areNamedIn).
    QString inText(const QString& text, bool named = true) const;
    /// Whether words name any agency, be it in passing. Quicker than inText(), as most name none.
    bool areNamedIn(const Words& words) const;

private:
    struct Hit {
        QString agency;
        int first = 0, last = 0; ///< words
    };

    QList<Hit> find(const Words& words) const;
    QString inFirstLines(QStringView text) const;
    QString ofByline(QStringView line) const;
    QString inLastLines(QStringView text, bool named) const;
    bool isCreditLine(QStringView line, const Words& words, const QList<Hit>& hits) const;

    QStringList m_agencies;
    NameTable m_names; ///< NameEntry::code is an index in m_agencies
};

/// Where a dateline at the start of a text ends; 0 when there is none. What stands in it says where a
/// reporter sat, not what the story is about.
int datelineEnd(const QString& text);

/// Where what an outlet adds behind its story begins ("Reporting by …", "© …"); the text's size when nothing
/// does. It says nothing about the story.
int storyEnd(QStringView text);

} // namespace flashnews
