#include "app/library/keep_articles.h"

#include "app/library/full_text.h"
#include "app/library/tell_articles.h"
#include "app/store/page_story_table.h"
#include "app/store/picture_table.h"
#include "app/store/sync_table.h"

#include <QSet>

namespace flashnews {

SavedArticles keepArticles(Database& database, const Feed& feed, const QList<Article>& articles,
                           const QList<PackedArticle>& packed) {
    sync_table::rekeyByLink(database, feed.id, articles);
    const SavedArticles saved = article_table::save(database, feed.id, feed.source.country, articles, packed);
    const QList<qsizetype> wanting = wantingWholeStory(feed, articles);
    const bool worthIt = !wanting.isEmpty() && (feed.fullText == FullText::Always ||
                                                page_story_table::isWorthIt(database, feed.id));
    const QSet<ArticleId> added(saved.added.begin(), saved.added.end());
    for (const auto& [id, index] : saved.touched) {
        const QList<QUrl> pictures = picturesOf(articles[index]);
        if (added.contains(id)) { // nothing else is known of it
            picture_table::useAlso(database, id, pictures);
        } else {
            picture_table::use(database, id, pictures);
            if (const auto page = page_story_table::story(database, id))
                picture_table::useAlso(database, id, picturesIn(page->content));
        }
        if (worthIt && wanting.contains(index)) page_story_table::want(database, id);
    }
    return saved;
}

} // namespace flashnews
