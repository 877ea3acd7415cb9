#include "app/library/tell_articles.h"

#include "app/html/story.h"
#include "app/library/full_text.h"

namespace flashnews {

namespace {

constexpr qint64 clockSlackSeconds = 10 * 60;
constexpr qsizetype enoughForHabits = 5;

QDateTime usableDate(const Article& article, const QDateTime& now) {
    static const QDateTime earliest(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
    for (const QDateTime& date : {article.published, article.updated})
        if (date.isValid() && date >= earliest && date <= now.addSecs(clockSlackSeconds)) return date.toUTC();
    return now;
}

void tellArticle(Article& article, const QString& feedLanguage, const Feed& feed, const Teller& teller,
                 const QDateTime& now) {
    if (article.content.isEmpty()) std::swap(article.content, article.summary);
    StoryBody body = storyBody(article.content, article.title);
    article.content = std::move(body.html);
    article.text = std::move(body.text);
    article.published = usableDate(article, now);
    if (article.language.isEmpty()) article.language = feedLanguage;
    const Told told = teller.tell(tellingOf(article, feed.source.country));
    article.title = told.title;
    article.agency = told.agency;
    article.language = told.language;
    article.countries = told.countries;
}

} // namespace

QList<Article> tellArticles(QList<Article> articles, const QString& feedLanguage, const Feed& feed,
                            const Teller& teller, const QDateTime& now) {
    const QString language = feedLanguage.isEmpty() ? feed.source.language : feedLanguage;
    for (Article& article : articles)
        tellArticle(article, language, feed, teller, now);
    return articles;
}

StoryTold storyToldOf(const QString& language, const QList<CountryMention>& countries,
                      const QString& agency) {
    StoryTold told{language, {}, agency};
    for (const CountryMention& country : countries)
        told.countries << country.code;
    return told;
}

QList<std::shared_ptr<const StorySketch>> sketchesOf(const QList<Article>& articles) {
    if (articles.size() < enoughForHabits) return {};
    QList<StorySketch> sketches;
    for (const Article& article : articles)
        sketches.append(sketchStory(article.title, article.text,
                                    storyToldOf(article.language, article.countries, article.agency)));
    finishSketches(sketches);
    QList<std::shared_ptr<const StorySketch>> shared;
    for (StorySketch& sketch : sketches)
        shared.append(std::make_shared<const StorySketch>(std::move(sketch)));
    return shared;
}

Telling tellingOf(const Article& article, const CountryCode& sourceCountry) {
    return {article.title,    article.text,  article.author,
            article.language, sourceCountry, article.published.date(),
            article.place};
}

QList<QUrl> picturesOf(const Article& article) {
    QList<QUrl> pictures = picturesIn(article.content);
    if (article.image.isValid() && !article.image.isEmpty() && !pictures.contains(article.image))
        pictures.prepend(article.image);
    return pictures;
}

} // namespace flashnews
