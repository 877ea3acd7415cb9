#pragma once

#include "app/store/article_table.h"
#include "app/store/feed_table.h"
#include "app/store/store.h"

namespace flashnews::test {

/// A story to be stored as if a refresh had brought it.
struct StoredStory {
    QString title;
    QDateTime published;
    QList<CountryMention> countries;
    QString text = QStringLiteral("Nothing more is known.");
};

/// Fills a database file that nobody has open, without a refresh: feeds by the country of their outlet, each
/// with its stories. Returns false when the store says no.
inline bool storeNews(const QString& path, const QHash<CountryCode, QList<StoredStory>>& news) {
    auto store = Store::open(path);
    if (!store.ok()) return false;
    const auto fill = [news](Database& database) {
        for (auto it = news.begin(); it != news.end(); ++it) {
            Feed feed;
            feed.url = QUrl(QStringLiteral("https://paper.example/") + it.key());
            feed.source = {
                QStringLiteral("Paper ") + it.key(), it.key(), Origin::Person, {}, Origin::Unknown};
            const FeedId id = feed_table::add(database, feed);
            QList<Article> articles;
            for (const StoredStory& story : it.value()) {
                Article article;
                article.key = article.title = story.title;
                article.published = story.published;
                article.text = story.text;
                article.content = QStringLiteral("<p>%1</p>").arg(story.text);
                article.countries = story.countries;
                articles.append(article);
            }
            article_table::save(database, id, it.key(), articles);
        }
    };
    return (*store)->write(fill).result().ok();
}

} // namespace flashnews::test
