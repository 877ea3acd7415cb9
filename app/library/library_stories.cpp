// Library: articles that are one story.
#include "app/library/library.h"
#include "app/library/sort_stories.h"
#include "app/store/article_table.h"
#include "app/store/store.h"

namespace flashnews {

namespace {

constexpr int slice = 100; // articles, so that what a person does never waits long for its turn

} // namespace

QFuture<Result<QList<Headline>>> Library::copies(ArticleId id) {
    return m_store->read([id](Database& database) { return story_table::copies(database, id); });
}

QFuture<Result<QList<Headline>>> Library::related(ArticleId id, int limit) {
    return m_store->read(
        [id, limit](Database& database) { return story_table::related(database, id, limit); });
}

QFuture<Result<Done>> Library::setReadWithCopies(const QList<ArticleId>& articles) {
    return m_store
        ->write([articles](Database& database) {
            const QList<ArticleId> all = story_table::withCopies(database, articles);
            article_table::setRead(database, all, true);
            return all;
        })
        .then(this, [this](const Result<QList<ArticleId>>& all) -> Result<Done> {
            if (!all.ok()) return all.error();
            Q_EMIT statusChanged(*all);
            return Done{};
        });
}

/// Looks at what the queue still holds, slice by slice: articles of an older edition of this program, or such
/// as came in by other ways than a refresh. A refresh sorts what it brings itself.
void Library::sortStories() {
    if (m_sorting) return;
    m_sorting = true;
    m_store
        ->writeRefetchable([sorter = m_sorter](Database& database) {
            const int looked = sorter->sort(database, slice);
            if (looked < slice) sorter->rest(database);
            return looked;
        })
        .then(this, [this](const Result<int>& looked) {
            m_sorting = false;
            if (!looked.ok()) return; // it stays in the queue; the next start or refresh tries again
            if (*looked == slice)
                sortStories();
            else if (*looked > 0)
                Q_EMIT articlesChanged(0);
        });
}

} // namespace flashnews
