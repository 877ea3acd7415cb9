// Library: what goes on around a story that is being read.
#include "app/library/library.h"
#include "app/store/reading_table.h"
#include "app/store/store.h"

namespace flashnews {

QFuture<Result<int>> Library::readingPosition(ArticleId id) {
    return m_store->read([id](Database& database) { return reading_table::position(database, id); });
}

QFuture<Result<Done>> Library::setReadingPosition(ArticleId id, int letters) {
    return m_store->write(
        [id, letters](Database& database) { reading_table::setPosition(database, id, letters); });
}

} // namespace flashnews
