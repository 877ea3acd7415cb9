#include "app/store/headline_row.h"

#include "app/store/database.h"

namespace flashnews {

const QByteArray headlineColumns =
    "a.id, a.feed_id, a.title, f.name, a.country, a.countries, a.agency, a.published, "
    "s.read, s.bookmarked, a.link, a.story, "
    "CASE a.story WHEN 0 THEN 0 ELSE (SELECT members - 1 FROM story WHERE id = a.story) END, "
    "CASE s.tags WHEN 0 THEN '' ELSE (SELECT group_concat(tag_id, ' ') FROM tagged WHERE article_id = a.id) "
    "END";

Headline readHeadline(const Statement& row) {
    Headline headline;
    headline.id = row.integer(0);
    headline.feed = row.integer(1);
    headline.title = row.text(2);
    headline.source = row.text(3);
    headline.sourceCountry = row.text(4);
    headline.countries = row.text(5).split(u' ', Qt::SkipEmptyParts);
    headline.agency = row.text(6);
    headline.published = row.time(7);
    headline.unread = row.integer(8) == 0;
    headline.bookmarked = row.integer(9) != 0;
    headline.link = QUrl(row.text(10));
    headline.story = row.integer(11);
    headline.copies = int(row.integer(12));
    for (const QString& tag : row.text(13).split(u' ', Qt::SkipEmptyParts))
        headline.tags << tag.toLongLong();
    return headline;
}

} // namespace flashnews
