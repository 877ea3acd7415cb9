// Two libraries with one account, as a laptop and a desktop: random acts on both and on the server's own
// pages, random cuts of the network; in the end all three have the same. FLASH_NEWS_ROUNDS sets how many
// rounds are played (50), FLASH_NEWS_SEED which (a failure prints it).
#include "tests/support/awaited.h"
#include "tests/support/library_helpers.h"
#include "tests/support/reader_server.h"

#include <QRandomGenerator>

using namespace flashnews;
using namespace flashnews::test;

namespace {

using Cut = RawAnswer::Cut;

/// What a machine or the server has, to be compared.
struct Picture {
    QMap<QString, QString> feeds;    ///< address → "name | folder"
    QMap<QString, QString> articles; ///< title → "read bookmarked"
    int count = 0;
    bool operator==(const Picture&) const = default;
    QString difference(const Picture& other) const {
        QStringList lines;
        const auto compare = [&](const QMap<QString, QString>& mine, const QMap<QString, QString>& theirs) {
            for (auto it = mine.begin(); it != mine.end(); ++it)
                if (theirs.value(it.key()) != it.value())
                    lines << it.key() +
                                 QStringLiteral(": \"%1\" / \"%2\"").arg(it.value(), theirs.value(it.key()));
        };
        compare(feeds, other.feeds);
        compare(other.feeds, feeds);
        compare(articles, other.articles);
        compare(other.articles, articles);
        lines << QStringLiteral("%1 / %2 articles").arg(count).arg(other.count);
        return lines.join(u'\n');
    }
};

QString state(bool read, bool bookmarked) {
    return (read ? QStringLiteral("read") : QStringLiteral("unread")) +
           (bookmarked ? QStringLiteral(" bookmarked") : QString());
}

} // namespace

class TwoMachinesTest : public QObject {
    Q_OBJECT

private:
    struct Machine {
        QTemporaryDir folder;
        std::unique_ptr<Library> library;
    };
    ReaderServer m_server;
    Machine m_machines[2];
    QRandomGenerator m_random;
    int m_titles = 0;

    int dice(int sides) { return int(m_random.bounded(sides)); }

    void start(Machine& machine) {
        machine.library.reset();
        auto opened = Library::open(Profile::inFolder(machine.folder.path()));
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text));
        machine.library = std::move(*opened);
    }
    void addAccount(Machine& machine) {
        const auto found = awaited(
            machine.library->findAccount(m_server.address().toString(), m_server.user, m_server.password));
        QVERIFY(found.ok());
        QVERIFY(awaited(machine.library->addAccount(*found, m_server.password)).ok());
    }
    QString worldUrl(int n) { return QStringLiteral("https://world%1.example/feed").arg(n); }

    void actOnArticle(Library& library) {
        const auto page = wait(library.headlines({}, {}, 500));
        QVERIFY(page.ok());
        if (page->headlines.isEmpty()) return;
        const Headline headline = page->headlines[dice(int(page->headlines.size()))];
        if (dice(2) == 0)
            QVERIFY(wait(library.setRead({headline.id}, dice(3) > 0)).ok());
        else
            QVERIFY(wait(library.setBookmarked({headline.id}, dice(3) > 0)).ok());
    }
    void actOnFeed(Library& library) {
        const QList<Feed> feeds = library.feeds();
        const int what = dice(8);
        if (feeds.isEmpty() || what < 2) {
            Feed feed;
            feed.url = QUrl(worldUrl(dice(6)));
            feed.source.name = QStringLiteral("World %1").arg(dice(100));
            feed.folder =
                dice(2) == 0 ? QStringLiteral("Folder %1").arg(dice(3)) : QStringLiteral("Uncategorized");
            feed.account = library.accounts().first().id;
            QVERIFY(wait(library.subscribe({feed})).ok());
            return;
        }
        Feed feed = feeds[dice(int(feeds.size()))];
        if (what == 2) {
            QVERIFY(wait(library.removeFeeds({feed.id})).ok());
        } else if (what < 5) {
            feed.source.name = QStringLiteral("Renamed %1").arg(dice(1000));
            QVERIFY(wait(library.updateFeed(feed)).ok());
        } else {
            feed.folder = QStringLiteral("Folder %1").arg(dice(3));
            QVERIFY(wait(library.updateFeed(feed)).ok());
        }
    }
    void actOnServer() {
        if (m_server.feeds.isEmpty()) return;
        const int feed = m_server.feeds[dice(int(m_server.feeds.size()))].id;
        const int what = dice(6);
        if (what < 3) {
            m_server.addItem(feed, QStringLiteral("Story %1").arg(++m_titles)).read = dice(4) == 0;
        } else if (!m_server.items.isEmpty()) {
            ReaderServer::Item& item = m_server.items[dice(int(m_server.items.size()))];
            if (what < 5)
                item.read = dice(3) > 0;
            else
                item.starred = dice(3) > 0;
        }
    }
    /// The wire is cut somewhere in this sync, or the server forgets us in the middle.
    void makeTrouble() {
        const int cutAt = dice(8);
        const Cut cut = std::array{Cut::BeforeActing, Cut::AfterActing, Cut::InTheMiddle}[size_t(dice(3))];
        auto seen = std::make_shared<int>(0);
        m_server.http.setCutter(
            [seen, cutAt, cut](const RawRequest&) { return (*seen)++ >= cutAt ? cut : Cut::None; });
    }
    void sync(Machine& machine, bool trouble) {
        if (trouble) makeTrouble();
        if (dice(10) == 0) m_server.expireSessions();
        if (dice(10) == 0) m_server.expireTokens();
        const RefreshReport report = refreshed(*machine.library);
        m_server.http.setCutter({});
        QVERIFY2(trouble || report.failures.isEmpty(),
                 report.failures.isEmpty() ? "" : qPrintable(report.failures.first().reason));
    }

    Picture serverHas() const {
        Picture picture;
        for (const ReaderServer::FeedRow& feed : m_server.feeds)
            picture.feeds.insert(feed.url, feed.title + QStringLiteral(" | ") + feed.folder);
        for (const ReaderServer::Item& item : m_server.items)
            picture.articles.insert(item.title, state(item.read, item.starred));
        picture.count = int(m_server.items.size());
        return picture;
    }
    /// Without what is kept here of stories that the server lost with their feed: bookmarks outlive it.
    static Picture machineHas(Library& library, const Picture& server) {
        Picture picture;
        ArticleFilter filter;
        for (const Feed& feed : library.feeds()) {
            picture.feeds.insert(feed.url.toString(), feed.source.name + QStringLiteral(" | ") + feed.folder);
            filter.feeds << feed.id; // not the bookmarks that are kept of what was unsubscribed
        }
        if (filter.feeds.isEmpty()) return picture;
        const auto page = wait(library.headlines(filter, {}, 100'000));
        for (const Headline& headline : page->headlines) {
            if (!server.articles.contains(headline.title)) continue;
            picture.articles.insert(headline.title, state(!headline.unread, headline.bookmarked));
            ++picture.count;
        }
        return picture;
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("FLASH_NEWS_PASSWORD", m_server.password.toUtf8());
        const QByteArray seed = qgetenv("FLASH_NEWS_SEED");
        const quint32 given = seed.isEmpty() ? 1 : seed.toUInt();
        const quint32 number = given == 0 ? QRandomGenerator::global()->generate() : given;
        qInfo("FLASH_NEWS_SEED=%u", number);
        m_random.seed(number);
    }

    void randomActsAndCutsEndEqual() {
        for (int n = 0; n < 6; ++n)
            for (int i = 0; i < 5; ++i) {
                ReaderServer::Item item;
                item.title = QStringLiteral("World %1 story %2").arg(n).arg(i);
                item.link = QStringLiteral("https://world%1.example/%2").arg(n).arg(i);
                item.html = QStringLiteral("<p>Text %1.</p>").arg(i);
                item.published = 1'700'000'000 + n * 1000 + i;
                m_server.world[worldUrl(n)].append(item);
            }
        m_server.idsPerPage = 7;
        m_server.addFeed(worldUrl(0), QStringLiteral("First"));
        m_server.addFeed(QStringLiteral("https://own.example/feed"), QStringLiteral("Own"));
        for (Machine& machine : m_machines) {
            start(machine);
            addAccount(machine);
        }
        const int rounds = qEnvironmentVariableIsSet("FLASH_NEWS_ROUNDS")
                               ? qEnvironmentVariableIntValue("FLASH_NEWS_ROUNDS")
                               : 50;
        for (int round = 0; round < rounds; ++round) {
            for (Machine& machine : m_machines) {
                for (int acts = dice(4); acts > 0; --acts)
                    actOnArticle(*machine.library);
                if (dice(4) == 0) actOnFeed(*machine.library);
                for (int acts = dice(3); acts > 0; --acts)
                    actOnServer();
                if (dice(3) > 0) sync(machine, dice(3) == 0);
                if (dice(12) == 0) start(machine);
            }
        }
        // Quiet: what one has sent, the other sees; a new story makes both ask for all that is new.
        for (int i = 0; i < 2; ++i)
            for (Machine& machine : m_machines) {
                if (!m_server.feeds.isEmpty())
                    m_server.addItem(m_server.feeds.first().id, QStringLiteral("Last %1").arg(++m_titles));
                sync(machine, false);
            }
        for (int i = 0; i < 2; ++i)
            for (Machine& machine : m_machines)
                sync(machine, false);
        const Picture server = serverHas();
        for (Machine& machine : m_machines) {
            const Picture has = machineHas(*machine.library, server);
            QVERIFY2(has == server, qPrintable(has.difference(server)));
        }
    }
};

QTEST_GUILESS_MAIN(TwoMachinesTest)
#include "two_machines_test.moc"
