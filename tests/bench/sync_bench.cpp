// ./dev bench sync [ARTICLES]: the first sync of an account, broken off at a third and gone on with by a new
// start of the program, then an empty one. The server is the tests' own, in this process: its processor time
// is in the figures.
#include "tests/support/account_fixture.h"

#include <QElapsedTimer>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;

namespace {

constexpr int sources = 100;

/// About two kilobytes of invented news.
QString story(int number) {
    QString html;
    for (int part = 0; part < 8; ++part)
        html += u"<p>The harbour of town %1 counted %2 ships this week, and the council wants to know why. "
                "Fishermen blame the wind, the weather office blames the season, and number %3 of the "
                "inquiry is due on a day that nobody has named yet.</p>"_s.arg(number % 977)
                    .arg(number % 89 + part)
                    .arg(number);
    return html;
}

class SyncBench : protected AccountFixture {
public:
    int run(int articles) {
        leaveTheKeyringAlone();
        begin();
        for (int i = 0; i < sources; ++i)
            m_server->addFeed(u"https://paper%1.example/feed"_s.arg(i), u"Paper %1"_s.arg(i));
        for (int i = 0; i < articles; ++i)
            m_server->addItem(1 + i % sources, u"Story %1 of the coast"_s.arg(i), story(i)).read = i % 3 != 0;
        addAccount();
        say(u"part of a first sync, broken off"_s, [&] { return brokenOff(articles / 3); });
        say(u"the rest, by a new start"_s, [&] {
            open();
            return synced();
        });
        say(u"empty sync"_s, [&] { return synced(); });
        const auto counts = wait(m_library->unreadCounts());
        const bool whole = counts.ok() && counts->unread == (articles + 2) / 3;
        fprintf(stdout, "%s\n", whole ? "all are here, each once" : "NOT whole");
        end();
        return whole ? 0 : 1;
    }

private:
    int synced() {
        QSignalSpy finished(m_library.get(), &Library::refreshFinished);
        m_library->refresh();
        while (finished.isEmpty())
            finished.wait(1000);
        return finished.first().first().value<RefreshReport>().newArticles;
    }
    int brokenOff(int after) {
        int came = 0;
        QObject::connect(m_library.get(), &Library::articlesChanged, m_library.get(), [&](int added) {
            came += added;
            if (came >= after) m_library->cancelRefresh();
        });
        const int stored = synced();
        m_library->disconnect(SIGNAL(articlesChanged(int)));
        return stored;
    }
    template<typename Step>
    void say(const QString& what, Step step) {
        m_server->http.forgetRequests();
        QElapsedTimer wall;
        wall.start();
        const std::clock_t before = std::clock();
        const int articles = step();
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        int asked = 0;
        for (const RawRequest& request : m_server->http.requests())
            if (request.path.endsWith("contents")) asked += int(request.values("i").size());
        fprintf(stdout,
                "%-34s %7d articles (%d asked for) %5d requests %8.2f MB out %8.3f MB sent %7.1f s wall "
                "%7.1f s CPU\n",
                qPrintable(what), articles, asked, int(m_server->http.requests().size()),
                double(m_server->http.bytesOut()) / 1e6, double(m_server->http.bytesIn()) / 1e6,
                double(wall.elapsed()) / 1000, seconds);
        fflush(stdout);
    }
};

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication app(argc, argv);
    return SyncBench().run(argc > 1 ? atoi(argv[1]) : 10'000);
}
