// Library: keeping itself in bounds, and getting ready for a journey.
#include "app/library/library.h"
#include "app/store/picture_files.h"
#include "app/store/retention_table.h"
#include "app/store/store.h"
#include "app/store/word_index.h"

#include <utility>

namespace flashnews {

namespace {

constexpr qsizetype slice = 100; // articles in one transaction: what a person does waits no longer than that

QDateTime now() {
    return QDateTime::currentDateTimeUtc();
}

} // namespace

QFuture<Result<KeepRules>> Library::keepRules() {
    return m_store->read(retention_table::rules);
}

QFuture<Result<Done>> Library::setKeepRules(const KeepRules& rules) {
    return m_store->write([rules](Database& database) { retention_table::setRules(database, rules); });
}

QFuture<Result<StoreUse>> Library::storeUse() {
    return m_store->count(retention_table::use);
}

QFuture<Result<CleanUp>> Library::previewCleanUp(const KeepRules& rules) {
    return m_store->count(
        [rules](Database& database) { return retention_table::plan(database, rules, now()).freed; });
}

void Library::cleanUp() {
    if (m_cleaning) {
        m_cleanAgain = true;
        return;
    }
    m_cleaning = true;
    m_store->writeRefetchable(FacetIndex::sweepChanges).then(this, [this](const Result<Done>& swept) {
        if (swept.ok())
            planCleanUp();
        else
            endCleanUp({0, 0, swept.error().text});
    });
}

void Library::planCleanUp() {
    m_store
        ->count([](Database& database) {
            return retention_table::plan(database, retention_table::rules(database), now());
        })
        .then(this, [this](const Result<retention_table::Plan>& plan) {
            if (!plan.ok()) return endCleanUp({0, 0, plan.error().text});
            // While unsubscribing can be undone, the pictures wait for their source.
            if (plan->pictures.isEmpty() || m_departed || m_refreshing)
                return cleanSlice(plan->articles, 0, plan->freed);
            m_store
                ->writeRefetchable([pictures = plan->pictures](Database& database) {
                    return retention_table::removeUnused(database, pictures);
                })
                .then(this, [this, plan = *plan](const Result<QList<QByteArray>>& unused) {
                    if (!unused.ok()) return endCleanUp({0, 0, unused.error().text});
                    for (const QByteArray& file : *unused)
                        m_pictures->remove(file);
                    cleanSlice(plan.articles, 0, plan.freed);
                });
        });
}

/// One slice after the other, each queued when the one before is done, so that what the person does comes in
/// between. A refresh goes first: it would fetch what is being thrown away.
void Library::cleanSlice(const QList<ArticleId>& articles, qsizetype from, const CleanUp& freed) {
    if (m_refreshing) return endCleanUp(from >= articles.size() ? freed : CleanUp{});
    if (from >= articles.size()) {
        // What is left of it when a refresh begins goes on after that.
        m_store->writeRefetchable(word_index::mergeSome)
            .then(this, [this, articles, from, freed](const Result<bool>& more) {
                if (!more.ok()) return endCleanUp({0, 0, more.error().text});
                *more ? cleanSlice(articles, from, freed) : endCleanUp(freed);
            });
        return;
    }
    m_store
        ->writeRefetchable([part = articles.mid(from, slice)](Database& database) {
            return retention_table::remove(database, part);
        })
        .then(this, [this, articles, from, freed](const Result<QList<QByteArray>>& unused) {
            if (!unused.ok()) return endCleanUp({0, 0, unused.error().text});
            for (const QByteArray& file : *unused)
                m_pictures->remove(file);
            cleanSlice(articles, from + slice, freed);
        });
}

void Library::endCleanUp(const CleanUp& freed) {
    m_cleaning = false;
    if (freed.stories > 0) Q_EMIT articlesChanged(0);
    if (std::exchange(m_cleanAgain, false)) return cleanUp();
    Q_EMIT cleanedUp(freed);
}

QFuture<Result<OfflineReport>> Library::offlineReport() {
    return m_store->count(retention_table::offlineReport);
}

QFuture<Result<Done>> Library::getEverything() {
    return m_store->write(retention_table::forgiveFailures).then(this, [this](const Result<Done>& done) {
        if (done.ok()) refresh();
        return done;
    });
}

} // namespace flashnews
