// Library: the person's tags and saved filters.
#include "app/library/library.h"
#include "app/library/search_query.h"
#include "app/store/facet_list.h"
#include "app/store/saved_filter_table.h"
#include "app/store/store.h"
#include "app/store/tag_table.h"

namespace flashnews {

std::optional<Tag> Library::tag(TagId id) const {
    for (const Tag& tag : m_tags)
        if (tag.id == id) return tag;
    return std::nullopt;
}

/// Changes something about tags and keeps the snapshot true.
template<typename T, typename Change>
QFuture<Result<T>> Library::changeTags(Change change) {
    return m_store
        ->write([change = std::move(change)](Database& database) {
            T value = change(database);
            return std::make_pair(value, tag_table::all(database));
        })
        .then(this, [this](const Result<std::pair<T, QList<Tag>>>& changed) -> Result<T> {
            if (!changed.ok()) return changed.error();
            m_tags = changed->second;
            Q_EMIT tagsChanged();
            return changed->first;
        });
}

void Library::reloadTags() {
    m_store->read(tag_table::all).then(this, [this](const Result<QList<Tag>>& tags) {
        if (!tags.ok() || *tags == m_tags) return;
        m_tags = *tags;
        Q_EMIT tagsChanged();
    });
}

QFuture<Result<TagId>> Library::saveTag(const Tag& tag) {
    return changeTags<TagId>([tag](Database& database) { return tag_table::save(database, tag); });
}

QFuture<Result<RemovedTag>> Library::removeTag(TagId tag) {
    return changeTags<RemovedTag>([tag](Database& database) { return tag_table::remove(database, tag); })
        .then(this, [this](const Result<RemovedTag>& removed) {
            if (removed.ok()) Q_EMIT statusChanged(removed->articles);
            return removed;
        });
}

QFuture<Result<Done>> Library::restoreTag(const RemovedTag& removed) {
    return changeTags<Done>([removed](Database& database) {
               tag_table::restore(database, removed);
               return Done{};
           })
        .then(this, [this, removed](const Result<Done>& done) {
            if (done.ok()) Q_EMIT statusChanged(removed.articles);
            return done;
        });
}

QFuture<Result<QList<ArticleId>>> Library::setTagged(const QList<ArticleId>& articles, TagId tag, bool on) {
    return changeTags<QList<ArticleId>>([articles, tag, on](Database& database) {
               return tag_table::set(database, articles, tag, on);
           })
        .then(this, [this](const Result<QList<ArticleId>>& changed) {
            if (changed.ok()) Q_EMIT statusChanged(*changed);
            return changed;
        });
}

template<typename T>
QFuture<Result<T>> Library::changeFilters(std::function<T(Database&)> change) {
    return m_store
        ->write([change = std::move(change)](Database& database) {
            T value = change(database);
            return std::make_pair(value, saved_filter_table::all(database));
        })
        .then(this, [this](const Result<std::pair<T, QList<SavedFilter>>>& changed) -> Result<T> {
            if (!changed.ok()) return changed.error();
            m_savedFilters = changed->second;
            Q_EMIT savedFiltersChanged();
            return changed->first;
        });
}

QFuture<Result<qint64>> Library::saveFilter(const SavedFilter& filter) {
    return changeFilters<qint64>(
        [filter](Database& database) { return saved_filter_table::save(database, filter); });
}

QFuture<Result<Done>> Library::removeFilter(qint64 filter) {
    return changeFilters<Done>([filter](Database& database) {
        saved_filter_table::remove(database, filter);
        return Done{};
    });
}

QFuture<Result<QHash<qint64, int>>> Library::savedCounts() {
    QList<SavedFilter> filters;
    for (SavedFilter saved : std::as_const(m_savedFilters))
        // What is no longer understood, such as a source that is gone, holds nothing.
        if (const auto read = understood(saved.filter); read.ok()) {
            saved.filter = *read;
            filters.append(saved);
        }
    return m_store
        ->count([filters, asked = m_askedSaved, mine = ++*m_askedSaved,
                 &facets = m_store->facets()](Database& database) {
            return mine == asked->load() ? std::optional(facet_list::unreadUnder(database, facets, filters))
                                         : std::nullopt;
        })
        .then([](const Result<std::optional<QHash<qint64, int>>>& counted) -> Result<QHash<qint64, int>> {
            if (!counted.ok()) return counted.error();
            if (!*counted) return Error{Error::Kind::Cancelled, {}};
            return **counted;
        });
}

} // namespace flashnews
