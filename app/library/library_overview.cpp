// Library: the news at a glance, counted on a thread of its own.
#include "app/library/answered.h"
#include "app/library/grouped_headlines.h"
#include "app/library/library.h"
#include "app/store/facet_list.h"
#include "app/store/store.h"

namespace flashnews {

namespace {

constexpr int hourSeconds = 3600;

Error superseded() {
    return {Error::Kind::Cancelled, {}};
}

} // namespace

/// Counts unless somebody has asked anew by the time its turn comes.
template<typename Work>
auto Library::countLatest(const Asked& asked, const ArticleFilter& filter, Work work) {
    using Value = std::invoke_result_t<Work, Database&, FacetKeeper&, ArticleFilter>;
    const Result<ArticleFilter> read = understood(filter);
    if (!read.ok()) return answeredWith<Value>(read.error());
    return m_store
        ->count([asked, mine = ++*asked, &facets = m_store->facets(), read = *read,
                 work = std::move(work)](Database& database) -> std::optional<Value> {
            if (mine != asked->load()) return std::nullopt;
            return work(database, facets, read);
        })
        .then([](const Result<std::optional<Value>>& counted) -> Result<Value> {
            if (!counted.ok()) return counted.error();
            if (!*counted) return superseded();
            return **counted;
        });
}

QFuture<Result<ListPlace>> Library::listPlace(const ArticleFilter& filter, std::optional<PageKey> key) {
    return countLatest(
        m_askedPlace, filter,
        [key, feeds = m_feeds](Database& database, FacetKeeper& facets, const ArticleFilter& read) {
            return read.group == ArticleFilter::Group::Day
                       ? facet_list::place(database, facets, read, key)
                       : grouped_headlines::place(database, facets, read, key, feeds);
        });
}

QFuture<Result<FilterCounts>> Library::counts(const ArticleFilter& filter) {
    return countLatest(m_askedCounts, filter, facet_list::filterCounts);
}

QFuture<Result<CountryCounts>> Library::countryCounts(const ArticleFilter& filter) {
    return countLatest(m_askedCountries, filter, facet_list::countryCounts);
}

QFuture<Result<QList<FlowHour>>> Library::flow(const ArticleFilter& filter) {
    const qint64 offsetMs = -(QDateTime::currentDateTime().offsetFromUtc() % hourSeconds) * qint64(1000);
    return countLatest(m_askedFlow, filter,
                       [offsetMs](Database& database, FacetKeeper& facets, const ArticleFilter& read) {
                           return facet_list::flow(database, facets, read, offsetMs);
                       });
}

} // namespace flashnews
