#include "app/feed/feed_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

QJsonValue json(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue json(const QUrl& url) {
    return json(url.toString(QUrl::FullyEncoded));
}

QJsonValue json(const QDateTime& date) {
    return date.isValid() ? QJsonValue(date.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)) : QJsonValue();
}

QJsonObject json(const Enclosure& enclosure) {
    return {{u"url"_s, json(enclosure.url)},
            {u"type"_s, json(enclosure.type)},
            {u"length"_s, enclosure.length < 0 ? QJsonValue() : QJsonValue(enclosure.length)}};
}

QJsonObject json(const Chapter& chapter) {
    return {{u"start"_s, chapter.seconds},
            {u"title"_s, json(chapter.title)},
            {u"href"_s, json(chapter.link)},
            {u"image"_s, json(chapter.image)}};
}

QJsonValue json(const std::optional<GeoPoint>& place) {
    return place ? QJsonArray{place->latitude, place->longitude} : QJsonValue();
}

QJsonValue duration(const QList<Enclosure>& enclosures) {
    for (const Enclosure& enclosure : enclosures)
        if (enclosure.seconds > 0) return enclosure.seconds;
    return {};
}

QJsonObject json(const Article& article, const QString& id) {
    QJsonArray enclosures;
    for (const Enclosure& enclosure : article.enclosures)
        enclosures.append(json(enclosure));
    QJsonArray chapters;
    for (const Chapter& chapter : article.chapters)
        chapters.append(json(chapter));
    return {{u"id"_s, json(id)},
            {u"title"_s, json(article.title)},
            {u"link"_s, json(article.link)},
            {u"author"_s, json(article.author)},
            {u"published"_s, json(article.published)},
            {u"updated"_s, json(article.updated)},
            {u"summary"_s, json(article.summary)},
            {u"content"_s, json(article.content)},
            {u"categories"_s, QJsonArray::fromStringList(article.categories)},
            {u"enclosures"_s, enclosures},
            {u"image"_s, json(article.image)},
            {u"comments"_s, json(article.comments)},
            {u"language"_s, json(article.language)},
            {u"transcript"_s, json(article.transcript)},
            {u"chapters_url"_s, json(article.chaptersFile)},
            {u"chapters"_s, chapters},
            {u"people"_s, QJsonArray::fromStringList(article.people)},
            {u"duration_seconds"_s, duration(article.enclosures)},
            {u"place"_s, json(article.place)}};
}

} // namespace

QJsonObject toJson(const ParsedFeed& feed) {
    QJsonArray articles;
    for (qsizetype index = 0; index < feed.articles.size(); ++index) {
        const QString id = feed.ids.value(index);
        const Article& article = feed.articles[index];
        const QString link = article.link.toString(QUrl::FullyEncoded);
        articles.append(json(article, !id.isEmpty() ? id : !link.isEmpty() ? link : article.key));
    }
    return {{u"format"_s, json(feed.format)},
            {u"title"_s, json(feed.title)},
            {u"link"_s, json(feed.link)},
            {u"description"_s, json(feed.description)},
            {u"language"_s, json(feed.language)},
            {u"image"_s, json(feed.image)},
            {u"icon"_s, json(feed.icon)},
            {u"feed_url"_s, json(feed.feedUrl)},
            {u"hub"_s, json(feed.hub)},
            {u"ttl_minutes"_s, feed.ttlMinutes ? QJsonValue(*feed.ttlMinutes) : QJsonValue()},
            {u"updated"_s, json(feed.updated)},
            {u"articles"_s, articles}};
}

} // namespace flashnews
