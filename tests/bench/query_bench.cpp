/// query_bench PROFILE: how long the list's first page, the counts and a search take under many filters, each
/// beside a floor measured in the same run: a bare indexed LIMIT 50, or a bare FTS5 query. Ratios first.
#include "app/store/article_table.h"
#include "app/store/database.h"
#include "app/store/facet_keeper.h"
#include "app/store/facet_list.h"
#include "app/store/filter_sql.h"
#include "app/store/search_words.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <algorithm>
#include <malloc.h>

using namespace flashnews;

namespace {

constexpr int page = 50;

/// The median of several runs, in milliseconds, after one that warms the cache; long ones are measured once.
template<typename Work>
double median(Work work) {
    QList<double> times;
    QElapsedTimer whole;
    whole.start();
    while (times.size() < 6 && whole.elapsed() < 100) {
        QElapsedTimer timer;
        timer.start();
        work();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    if (times.size() > 1) times.removeFirst();
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Memory of this process that is no file's, after what is free has been given back.
qint64 residentKilobytes() {
    malloc_trim(0);
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("RssAnon:")) return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

/// Reads all rows, as anybody would have to.
int rowsOf(Statement statement, int columns) {
    int rows = 0;
    for (; statement.step(); ++rows)
        for (int column = 0; column < columns; ++column)
            (void)statement.text(column);
    return rows;
}

struct Named {
    QString name;
    ArticleFilter filter;
};

/// Every combination of these choices: published in × about × agency × unread × period, and words on top.
QList<Named> combinations(const QDateTime& newest) {
    struct Choice {
        QString name;
        std::function<void(ArticleFilter&)> set;
    };
    const auto in = [](const char* code) { return QString::fromLatin1(code); };
    const QList<QList<Choice>> dimensions{
        {{{}, [](ArticleFilter&) {}},
         {QStringLiteral("in US"), [=](ArticleFilter& f) { f.sourceCountries = {in("US")}; }},
         {QStringLiteral("in TH MY"),
          [=](ArticleFilter& f) {
              f.sourceCountries = {in("TH"), in("MY")};
          }}},
        {{{}, [](ArticleFilter&) {}},
         {QStringLiteral("about US"), [=](ArticleFilter& f) { f.aboutCountries = {in("US")}; }},
         {QStringLiteral("about VN"), [=](ArticleFilter& f) { f.aboutCountries = {in("VN")}; }},
         {QStringLiteral("about UA AL"),
          [=](ArticleFilter& f) {
              f.aboutCountries = {in("UA"), in("AL")};
          }}},
        {{{}, [](ArticleFilter&) {}},
         {QStringLiteral("ATA"), [](ArticleFilter& f) { f.agencies = {QStringLiteral("ATA")}; }}},
        {{{}, [](ArticleFilter&) {}},
         {QStringLiteral("unread"), [](ArticleFilter& f) { f.unread = true; }},
         {QStringLiteral("bookmarked"), [](ArticleFilter& f) { f.bookmarked = true; }}},
        {{{}, [](ArticleFilter&) {}},
         {QStringLiteral("3 years ago"), [=](ArticleFilter& f) { f.until = newest.addYears(-3); }},
         {QStringLiteral("last week"), [=](ArticleFilter& f) { f.since = newest.addDays(-7); }}},
        {{{}, [](ArticleFilter&) {}},
         {QStringLiteral("1 feed"), [](ArticleFilter& f) { f.feeds = {400}; }},
         {QStringLiteral("folder"), [](ArticleFilter& f) { f.folders = {QStringLiteral("Europe")}; }}},
        {{{}, [](ArticleFilter&) {}},
         {QStringLiteral("rare word"), [](ArticleFilter& f) { f.text = QStringLiteral("kalukito "); }},
         {QStringLiteral("common word"), [](ArticleFilter& f) { f.text = QStringLiteral("toto "); }}}};
    QList<Named> all{{}};
    for (const QList<Choice>& dimension : dimensions) {
        QList<Named> wider;
        for (const Named& before : std::as_const(all))
            for (const Choice& choice : dimension) {
                Named named = before;
                choice.set(named.filter);
                if (!choice.name.isEmpty())
                    named.name += (named.name.isEmpty() ? QString() : QStringLiteral(" × ")) + choice.name;
                wider << named;
            }
        all = wider;
    }
    return all;
}

struct Row {
    QString name;
    double ms = 0;
};

void report(QTextStream& out, const QString& what, QList<Row> rows, double floor, double most) {
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.ms > b.ms; });
    const auto within =
        std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return row.ms <= floor * most; });
    out << QStringLiteral("%1: %2 of %3 within %4 x the floor (%5 ms); worst %6 x, median %7 x\n")
               .arg(what)
               .arg(within)
               .arg(rows.size())
               .arg(most)
               .arg(floor, 0, 'f', 2)
               .arg(rows.first().ms / floor, 0, 'f', 1)
               .arg(rows[rows.size() / 2].ms / floor, 0, 'f', 1);
    for (int i = 0; i < std::min(12, int(rows.size())); ++i)
        out << QStringLiteral("    %1 ms  %2\n")
                   .arg(rows[i].ms, 9, 'f', 2)
                   .arg(rows[i].name.isEmpty() ? QStringLiteral("all") : rows[i].name);
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc < 2) return 2;
    QTextStream out(stdout);
    try {
        Database database(QString::fromLocal8Bit(argv[1]) + QStringLiteral("/library.sqlite"),
                          Database::Mode::ReadOnly);
        database.execute("PRAGMA cache_size = -4000; PRAGMA temp_store = MEMORY;");
        const double floor = median([&] {
            (void)rowsOf(
                database.prepare(
                    "SELECT id, feed_id, title, country, countries, agency, published, link FROM article "
                    "ORDER BY published DESC, id DESC LIMIT 50"),
                8);
        });
        FacetKeeper facets;
        QElapsedTimer building;
        building.start();
        const qint64 before = residentKilobytes();
        facets.build(database);
        out << QStringLiteral("facet index: built in %1 ms, %2 KB\n")
                   .arg(building.elapsed())
                   .arg(residentKilobytes() - before);
        const HeadlinePage newest = article_table::page(database, {}, {}, 1);
        const QList<Named> all = combinations(newest.headlines.first().published);
        QList<Row> pages, searches;
        for (const Named& named : all)
            (named.filter.text.isEmpty() ? pages : searches)
                << Row{named.name,
                       median([&] { (void)facet_list::page(database, facets, named.filter, {}, page); })};
        report(out, QStringLiteral("first page"), pages, floor, 5);
        for (const char* word : {"kalukito", "toto"}) {
            const double bare = median([&] {
                Statement match = database.prepare("SELECT rowid FROM words WHERE words MATCH ?");
                match.bind(QString::fromLatin1(word));
                (void)rowsOf(std::move(match), 1);
            });
            QList<Row> those;
            const QString name = QLatin1String(word) == QLatin1String("toto") ? QStringLiteral("common")
                                                                              : QStringLiteral("rare");
            for (const Row& row : std::as_const(searches))
                if (row.name.contains(name)) those << row;
            report(out, QStringLiteral("search, %1 word").arg(name), those, bare, 3);
        }
        QList<Row> counts;
        for (const Named& named : all)
            if (named.name.count(u'×') < 2 || named.name == all.last().name) {
                QElapsedTimer timer;
                timer.start();
                (void)facet_list::filterCounts(database, facets, named.filter);
                counts << Row{named.name, double(timer.nsecsElapsed()) / 1e6};
            }
        report(out, QStringLiteral("all counts of the filter bar"), counts, 100, 1);
    } catch (const DatabaseFailure& failure) {
        out << failure.text << '\n';
        return 1;
    }
    return 0;
}
