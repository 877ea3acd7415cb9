// How long it takes to find an article's story, with ever more articles stored: bench_stories [ARTICLES].
// Sketching is what is done where feeds are read, on all cores; finding is what the one writing thread does.
// Both are processor time (only one thread works at a time here), so that what else the machine does counts
// for little.
#include "app/library/sort_stories.h"
#include "app/library/tell_articles.h"
#include "app/store/article_table.h"
#include "app/store/feed_table.h"
#include "app/store/store.h"
#include "tests/app/story/story_maker.h"

#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>

using namespace flashnews;
using flashnews::test::StoryMaker;

namespace {

constexpr int batch = 500, outlets = 40;
constexpr int minutesApart = 1; // 1,440 articles a day

qint64 processorMicroseconds() {
    return qint64(std::clock()) * 1'000'000 / CLOCKS_PER_SEC;
}

Article articleOf(const StoryMaker::Story& story, int number) {
    Article article;
    article.key = QString::number(number);
    article.title = story.title;
    article.text = story.text();
    article.language = QStringLiteral("en");
    article.published =
        QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(qint64(number) * 60 * minutesApart);
    return article;
}

/// One article in four is an edited copy of one of the last hundred.
QList<Article> news(StoryMaker& maker, QList<StoryMaker::Story>& wires, int from) {
    QList<Article> articles;
    for (int i = 0; i < batch; ++i) {
        if (wires.size() > 100) wires.removeFirst();
        if (!wires.isEmpty() && maker.one(4) == 0) {
            const StoryMaker::Story wire = wires.at(maker.one(int(wires.size())));
            articles << articleOf(maker.retitled(maker.cut(wire, 0.6)), from + i);
        } else {
            wires << maker.wire(6);
            articles << articleOf(wires.last(), from + i);
        }
    }
    return articles;
}

} // namespace

int main(int argc, char* argv[]) {
    const int most = argc > 1 ? atoi(argv[1]) : 50'000;
    const QTemporaryDir folder;
    auto store = Store::open(folder.filePath(QStringLiteral("library.sqlite")));
    if (!store.ok()) return 1;
    QList<FeedId> feeds;
    for (int i = 0; i < outlets; ++i) {
        Feed feed;
        feed.url = QUrl(QStringLiteral("https://outlet%1.example/feed").arg(i));
        feeds << (*store)
                     ->write([=](Database& database) { return feed_table::add(database, feed); })
                     .result()
                     .value();
    }
    StoryMaker maker(QStringLiteral("en"), 5);
    QList<StoryMaker::Story> wires;
    StorySorter sorter;
    QTextStream out(stdout);
    out << "stored articles   sketching one   finding its story\n";
    qint64 sketched = 0, found = 0;
    const auto keep = [&](Database& database, const QList<Article>& articles) {
        for (int i = 0; i < outlets; ++i) {
            const QList<Article> own = articles.mid(i * batch / outlets, batch / outlets);
            const qint64 start = processorMicroseconds();
            const auto sketches = sketchesOf(own);
            sketched += processorMicroseconds() - start;
            for (const auto& [id, index] : article_table::save(database, feeds[i], {}, own).touched)
                sorter.take(id, sketches[index]);
        }
    };
    int since = 0, next = 1000;
    for (int stored = 0; stored < most; stored += batch) {
        const QList<Article> articles = news(maker, wires, stored);
        (void)(*store)->writeRefetchable([&](Database& database) { keep(database, articles); }).result();
        (void)(*store)
            ->writeRefetchable([&](Database& database) {
                const qint64 start = processorMicroseconds();
                sorter.sort(database, batch);
                found += processorMicroseconds() - start;
            })
            .result();
        since += batch;
        if (stored + batch < next && stored + batch < most) continue;
        out << qSetFieldWidth(15) << stored + batch << qSetFieldWidth(14) << sketched / since
            << qSetFieldWidth(0) << " µs" << qSetFieldWidth(14) << found / since << qSetFieldWidth(0)
            << " µs\n";
        out.flush();
        next = qMax(next * 2, stored + 2 * batch);
        sketched = found = since = 0;
    }
    return 0;
}
