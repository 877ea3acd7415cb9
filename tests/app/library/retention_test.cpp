// The offline store in its bounds: what goes, what always stays, what is said before; and what would be
// missing on a journey. With a real server and real files.
#include "app/store/store.h"
#include "tests/support/fault_server.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImage>

using namespace flashnews;
using namespace flashnews::test;

namespace {

QByteArray png(const QColor& colour) {
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<Library> m_library;
    FeedId m_feed = 0;

    /// A feed of stories 1 to `count`; number n is n days old and shows the picture "/p<n>.png", and all show
    /// "/logo.png".
    QByteArray feed(const QString& name, int count) const {
        QString xml = QStringLiteral("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>%1</title>"
                                     "<link>https://paper.example/</link>")
                          .arg(name);
        for (int n = 1; n <= count; ++n)
            xml += QStringLiteral(
                       "<item><guid>%1-%2</guid><title>%1 %2</title><pubDate>%3</pubDate><description>"
                       "&lt;p&gt;Day %2 at the harbour of %1.&lt;/p&gt;&lt;img src=\"%4\"&gt;&lt;img "
                       "src=\"%5\"&gt;</description></item>")
                       .arg(name)
                       .arg(n)
                       .arg(QDateTime::currentDateTimeUtc().addDays(-n).addSecs(60).toString(Qt::RFC2822Date),
                            m_server->url(QStringLiteral("/p%1.png").arg(n)).toString(),
                            m_server->url(QStringLiteral("/logo.png")).toString());
        return (xml + QStringLiteral("</channel></rss>")).toUtf8();
    }
    FeedId subscribe(const QString& name, int count) {
        const QString path = u'/' + name;
        m_server->set(path, {feed(name, count), "text/xml", 200, {}});
        Feed subscription;
        subscription.url = m_server->url(path);
        subscription.source.name = name;
        const auto ids = wait(m_library->subscribe({subscription}));
        refreshed(*m_library, *ids);
        return ids->first();
    }
    ArticleId idOf(const QString& title) {
        const auto page = wait(m_library->headlines({}, {}, 1000));
        for (const Headline& headline : page->headlines)
            if (headline.title == title) return headline.id;
        return 0;
    }
    CleanUp cleaned() {
        QSignalSpy spy(m_library.get(), &Library::cleanedUp);
        m_library->cleanUp();
        if (spy.isEmpty()) spy.wait(10000);
        return spy.isEmpty() ? CleanUp{-1, 0, {}} : spy.first().first().value<CleanUp>();
    }
    CleanUp cleaned(const KeepRules& rules) {
        (void)wait(m_library->setKeepRules(rules));
        return cleaned();
    }
    int filesOnDisk() const {
        int files = 0;
        QDirIterator it(m_folder->filePath(QStringLiteral("pictures")), QDir::Files,
                        QDirIterator::Subdirectories);
        for (; it.hasNext(); it.next())
            ++files;
        return files;
    }
    static KeepRules overall(const KeepLimits& limits) { return {limits, {}}; }

private Q_SLOTS:
    void init() {
        m_library.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<WebServer>();
        m_library = std::move(*Library::open(Profile::inFolder(m_folder->path())));
        m_server->set(QStringLiteral("/logo.png"), {png(Qt::black), "image/png", 200, {}});
        for (int n = 1; n <= 10; ++n)
            m_server->set(QStringLiteral("/p%1.png").arg(n),
                          {png(QColor(n * 20, 10, 10)), "image/png", 200, {}});
        m_feed = subscribe(QStringLiteral("Post"), 10);
        QCOMPARE(filesOnDisk(), 11);
        QVERIFY(wait(m_library->markAllRead({})).ok());
        cleaned(); // what followed the refresh is over
    }

    /// What was cleaned away long ago may stand in the half that did not come.
    void halfAnAnswerBringsNothingBack() {
        FaultServer server;
        const QByteArray whole = feed(QStringLiteral("Weekly"), 10);
        const QString path = QStringLiteral("/weekly");
        server.send(path, httpAnswer({}, whole));
        Feed weekly;
        weekly.url = server.url(path);
        const FeedId id = wait(m_library->subscribe({weekly}))->first();
        refreshed(*m_library, {id});
        QVERIFY(wait(m_library->markAllRead({})).ok());
        KeepLimits few;
        few.stories = 5;
        cleaned(overall(few));
        const qsizetype kept = titles(*m_library).size();
        QVERIFY(kept < 20);
        m_library.reset();
        const auto longAgo = [](Database& database) {
            database.execute("UPDATE status SET gone = gone - 70 * 86400000 WHERE gone IS NOT NULL");
        };
        auto store = Store::open(Profile::inFolder(m_folder->path()).database);
        QVERIFY(store.ok() && (*store)->write(longAgo).result().ok());
        store->reset();
        m_library = std::move(*Library::open(Profile::inFolder(m_folder->path())));
        const QByteArray half = whole.left(whole.indexOf("Weekly 4"));
        server.send(path, httpAnswer("Content-Length: 90000\r\n", half));
        refreshed(*m_library, {id});
        server.send(path, httpAnswer({}, whole + "<!-- other bytes, or it counts as unchanged -->"));
        refreshed(*m_library, {id});
        QCOMPARE(titles(*m_library).size(), kept);
    }

    void withoutLimitsNothingGoes() {
        QCOMPARE(cleaned({}), CleanUp());
        QCOMPARE(titles(*m_library).size(), 10);
    }

    void byAge() {
        const auto preview = wait(m_library->previewCleanUp(overall({5, 0, 0})));
        QVERIFY(preview.ok());
        QCOMPARE(preview->stories, 5);
        QVERIFY(preview->bytes > 0);
        QCOMPARE(titles(*m_library).size(), 10); // looking is not doing
        QCOMPARE(cleaned(overall({5, 0, 0})), *preview);
        QCOMPARE(titles(*m_library),
                 (QStringList{QStringLiteral("Post 1"), QStringLiteral("Post 2"), QStringLiteral("Post 3"),
                              QStringLiteral("Post 4"), QStringLiteral("Post 5")}));
        QCOMPARE(filesOnDisk(), 6); // five and the logo, which those that stay still use
    }

    void unreadAndBookmarkedStay() {
        QVERIFY(wait(m_library->setRead({idOf(QStringLiteral("Post 9"))}, false)).ok());
        QVERIFY(wait(m_library->setBookmarked({idOf(QStringLiteral("Post 10"))}, true)).ok());
        for (const KeepLimits& limits : {KeepLimits{1, 0, 0}, KeepLimits{0, 1, 0}, KeepLimits{0, 0, 1}}) {
            cleaned(overall(limits));
            const QStringList left = titles(*m_library);
            QVERIFY(left.contains(QStringLiteral("Post 9")));
            QVERIFY(left.contains(QStringLiteral("Post 10")));
        }
        QCOMPARE(titles(*m_library).size(), 2);
        const auto article = wait(m_library->article(idOf(QStringLiteral("Post 10"))));
        QVERIFY(article.ok());
        QVERIFY(!m_library->picture(m_server->url(QStringLiteral("/p10.png"))).isEmpty());
        QVERIFY(!m_library->picture(m_server->url(QStringLiteral("/logo.png"))).isEmpty());
        QCOMPARE(filesOnDisk(), 3);
    }

    void byNumber() {
        QCOMPARE(cleaned(overall({0, 3, 0})).stories, 7);
        QCOMPARE(titles(*m_library).first(), QStringLiteral("Post 1"));
        QCOMPARE(titles(*m_library).size(), 3);
    }

    void bySpace() {
        const auto before = wait(m_library->storeUse());
        QVERIFY(before.ok());
        QCOMPARE(before->stories, 10);
        QCOMPARE(before->protectedStories, 0);
        QVERIFY(before->pictureBytes > 0);
        QCOMPARE(before->sources.first().name, QStringLiteral("Post"));
        KeepRules rules;
        rules.sources.insert(m_feed, {0, 0, before->sources.first().bytes / 2});
        const CleanUp freed = cleaned(rules);
        QVERIFY(freed.stories > 2);
        QVERIFY(freed.stories < 8);
        QVERIFY(titles(*m_library).contains(QStringLiteral("Post 1")));
        QVERIFY(!titles(*m_library).contains(QStringLiteral("Post 10")));
        QVERIFY(wait(m_library->storeUse())->sources.first().bytes < before->sources.first().bytes);
    }

    void aSourcesOwnLimits() {
        const FeedId other = subscribe(QStringLiteral("Mail"), 8);
        QVERIFY(wait(m_library->markAllRead({})).ok());
        KeepRules rules = overall({3, 0, 0});
        rules.sources.insert(other, {7, 0, 0}); // longer than the others
        cleaned(rules);
        QCOMPARE(titles(*m_library).filter(QStringLiteral("Post")).size(), 3);
        QCOMPARE(titles(*m_library).filter(QStringLiteral("Mail")).size(), 7);
        QCOMPARE(*wait(m_library->keepRules()), rules);
        QVERIFY(!m_library->picture(m_server->url(QStringLiteral("/p6.png"))).isEmpty()); // Mail's still
        rules.sources[other] = {0, 1, 0};
        cleaned(rules);
        QCOMPARE(titles(*m_library).filter(QStringLiteral("Mail")).size(), 1);
    }

    void whatWentDoesNotComeBack() {
        cleaned(overall({0, 2, 0}));
        m_server->set(QStringLiteral("/Post"), {feed(QStringLiteral("Post"), 10) + ' ', "text/xml", 200, {}});
        QCOMPARE(refreshed(*m_library).newArticles, 0);
        QCOMPARE(titles(*m_library).size(), 2);
    }

    void aRefreshKeepsTheLimits() {
        QVERIFY(wait(m_library->setKeepRules(overall({4, 0, 0}))).ok());
        refreshed(*m_library);
        QTRY_COMPARE(titles(*m_library).size(), 4);
    }

    void thePersonChangesTheirMindMeanwhile() {
        QVERIFY(wait(m_library->setKeepRules(overall({0, 1, 0}))).ok());
        const ArticleId tenth = idOf(QStringLiteral("Post 10"));
        QSignalSpy spy(m_library.get(), &Library::cleanedUp);
        m_library->cleanUp();
        const auto kept = m_library->setBookmarked({tenth}, true);
        QVERIFY(wait(kept).ok());
        QTRY_COMPARE(spy.size(), 1);
        // Whichever came first, a bookmark that was answered stays true or the article was gone before it.
        const auto article = wait(m_library->article(tenth));
        ArticleFilter bookmarked;
        bookmarked.bookmarked = true;
        QCOMPARE(titles(*m_library, bookmarked).size(), article.ok() ? 1 : 0);
    }

    void whatIsMissingOfflineIsSaid() {
        auto report = wait(m_library->offlineReport());
        QVERIFY(report.ok());
        QCOMPARE(report->stories, 10);
        QCOMPARE(report->whole, 10);
        QVERIFY(report->missing.isEmpty());
        m_server->remove(QStringLiteral("/p11.png"));
        m_server->set(QStringLiteral("/Post"), {feed(QStringLiteral("Post"), 12), "text/xml", 200, {}});
        refreshed(*m_library);
        report = wait(m_library->offlineReport());
        QCOMPARE(report->stories, 12);
        QCOMPARE(report->whole, 10);
        QCOMPARE(report->missing.size(), 1);
        QCOMPARE(report->missing.first().host, QStringLiteral("127.0.0.1"));
        QCOMPARE(report->missing.first().pictures, 2);
        QCOMPARE(report->missing.first().stories, 2);
        QVERIFY2(report->missing.first().reason.contains(QStringLiteral("404")),
                 qPrintable(report->missing.first().reason));
    }

    void getEverythingAsksAgain() {
        m_server->set(QStringLiteral("/Post"), {feed(QStringLiteral("Post"), 11), "text/xml", 200, {}});
        for (int i = 0; i < 4; ++i)
            refreshed(*m_library); // until it is given up
        QCOMPARE(wait(m_library->offlineReport())->whole, 10);
        m_server->set(QStringLiteral("/p11.png"), {png(Qt::white), "image/png", 200, {}});
        refreshed(*m_library);
        QCOMPARE(wait(m_library->offlineReport())->whole, 10);
        QSignalSpy finished(m_library.get(), &Library::refreshFinished);
        QVERIFY(wait(m_library->getEverything()).ok());
        QTRY_COMPARE(finished.size(), 1);
        const auto report = wait(m_library->offlineReport());
        QCOMPARE(report->whole, 11);
        QVERIFY(report->missing.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
