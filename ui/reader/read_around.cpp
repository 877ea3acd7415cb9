#include "ui/reader/read_around.h"

namespace flashnews::ui {

namespace {

constexpr int latestCount = 8, relatedCount = 5;

} // namespace

void readAround(Library& library, QObject* context, const StoryPage& opened,
                std::function<void(const Result<StoryPage>&)> done) {
    const ArticleId id = opened.headline.id;
    const auto page = std::make_shared<StoryPage>(opened);
    library.copies(id).then(context, [page](const Result<QList<Headline>>& copies) {
        if (copies.ok()) page->copies = *copies;
    });
    library.related(id, relatedCount).then(context, [page](const Result<QList<Headline>>& related) {
        if (related.ok()) page->related = *related;
    });
    // The store answers in the order it was asked.
    library.latest(id, latestCount)
        .then(context, [page, done = std::move(done)](const Result<QList<Headline>>& latest) {
            if (!latest.ok()) return done(latest.error());
            for (const Headline& headline : *latest)
                if (!page->copies.contains(headline) && !page->related.contains(headline))
                    page->latest.append(headline);
            if (!page->latest.isEmpty() || !page->copies.isEmpty() || !page->related.isEmpty()) done(*page);
        });
}

} // namespace flashnews::ui
