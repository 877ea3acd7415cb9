#include "app/cli/article_json.h"

#include "app/cli/batch.h"

#include <cmath>

namespace flashnews::cli {

QJsonObject headlineJson(const Headline& headline, const QList<Tag>& tags) {
    QJsonArray names;
    for (const Tag& tag : tags)
        if (headline.tags.contains(tag.id)) names.append(tag.name);
    return {{QStringLiteral("id"), headline.id},
            {QStringLiteral("title"), headline.title},
            {QStringLiteral("source"), headline.source},
            {QStringLiteral("source_country"), jsonText(headline.sourceCountry)},
            {QStringLiteral("countries"), QJsonArray::fromStringList(headline.countries)},
            {QStringLiteral("agency"), jsonText(headline.agency)},
            {QStringLiteral("published"), jsonTime(headline.published)},
            {QStringLiteral("unread"), headline.unread},
            {QStringLiteral("bookmarked"), headline.bookmarked},
            {QStringLiteral("tags"), names},
            {QStringLiteral("link"), QString::fromLatin1(headline.link.toEncoded())},
            {QStringLiteral("story"), headline.story ? QJsonValue(headline.story) : QJsonValue()},
            {QStringLiteral("copies"), headline.copies}};
}

QJsonArray countriesJson(const QList<CountryMention>& countries) {
    QJsonArray array;
    for (const CountryMention& country : countries)
        array.append(QJsonObject{{QStringLiteral("code"), country.code},
                                 {QStringLiteral("mentions"), country.mentions},
                                 {QStringLiteral("score"), std::round(country.score * 1000) / 1000}});
    return array;
}

QJsonArray focusJson(const QList<CountryMention>& countries) {
    QJsonArray array;
    for (const CountryMention& country : countries)
        if (country.focus) array.append(country.code);
    return array;
}

} // namespace flashnews::cli
