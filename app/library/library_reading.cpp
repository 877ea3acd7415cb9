// Library: what goes on around a story that is being read.
#include "app/library/library.h"
#include "app/library/tell_articles.h"
#include "app/store/article_table.h"
#include "app/store/picture_files.h"
#include "app/store/reading_table.h"
#include "app/store/store.h"

namespace flashnews {

namespace {

/// Stories that were cleaned away in the meantime are left out.
QList<ExportedStory> storiesOf(Database& database, const QList<ArticleId>& ids) {
    QList<ExportedStory> stories;
    for (const ArticleId id : ids) {
        const auto headline = article_table::headline(database, id);
        const auto article = article_table::article(database, id);
        if (headline && article) stories.append({*headline, *article});
    }
    return stories;
}

} // namespace

QFuture<Result<Done>> Library::exportStories(const QList<ArticleId>& ids, ExportFormat format,
                                             const QString& path) {
    return m_store->read([ids](Database& database) { return storiesOf(database, ids); })
        .then(QtFuture::Launch::Async,
              [format, path,
               pictures = m_pictures](const Result<QList<ExportedStory>>& stories) -> Result<Done> {
                  if (!stories.ok()) return stories.error();
                  return flashnews::exportStories(*stories, format, path,
                                                  [&](const QUrl& url) { return pictures->load(url); });
              });
}

QFuture<Result<QByteArray>> Library::leadPicture(ArticleId id) {
    return m_store
        ->read([id](Database& database) {
            const auto article = article_table::article(database, id);
            return article ? picturesOf(*article) : QList<QUrl>();
        })
        .then(QtFuture::Launch::Async,
              [pictures = m_pictures](const Result<QList<QUrl>>& urls) -> Result<QByteArray> {
                  if (!urls.ok()) return urls.error();
                  for (const QUrl& url : *urls)
                      if (const QByteArray bytes = pictures->load(url); !bytes.isEmpty()) return bytes;
                  return QByteArray();
              });
}

QFuture<Result<int>> Library::readingPosition(ArticleId id) {
    return m_store->read([id](Database& database) { return reading_table::position(database, id); });
}

QFuture<Result<Done>> Library::setReadingPosition(ArticleId id, int letters) {
    return m_store->write(
        [id, letters](Database& database) { reading_table::setPosition(database, id, letters); });
}

} // namespace flashnews
