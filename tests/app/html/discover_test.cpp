#include "app/html/discover.h"

#include <QTest>

using namespace flashnews;

namespace {
QStringList found(const char* page) {
    QStringList urls;
    for (const FoundFeed& feed : discoverFeeds(page, QUrl(QStringLiteral("https://news.example/home/"))))
        urls += feed.url.toString();
    return urls;
}
} // namespace

class DiscoverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void announcedFeedsComeFirstAndCommentsLast() {
        const auto feeds = discoverFeeds(
            "<head><link rel='alternate' type='application/rss+xml' href='/comments/feed/' title='Comments'>"
            "<link rel=alternate type='application/atom+xml; charset=utf-8' href='atom.xml' title=' The  "
            "News '>"
            "<link rel='alternate' type='application/json' href='/wp-json/x'><link rel='alternate' "
            "hreflang='fr' href='/fr'></head>"
            "<body><a href='/rss.xml'>RSS</a><a href='atom.xml'>again</a><a href='/about'>x</a>",
            QUrl(QStringLiteral("https://news.example/home/")));
        QCOMPARE(feeds.size(), 3);
        QCOMPARE(feeds[0], (FoundFeed{QUrl(QStringLiteral("https://news.example/home/atom.xml")),
                                      QStringLiteral("The News")}));
        QCOMPARE(feeds[1].url.path(), QStringLiteral("/comments/feed/"));
        QCOMPARE(feeds[2].url.path(), QStringLiteral("/rss.xml"));
    }

    /// A channel by its @name: the page names the feed among other versions of itself, and its players are
    /// none.
    void channelPageNamesItsFeed() {
        QCOMPARE(
            found("<head><link rel=canonical href='https://www.youtube.com/channel/UCab-1'>"
                  "<link rel=alternate media=handheld href='https://m.youtube.com/@ana'>"
                  "<link rel=alternate href='android-app://com.google.android.youtube/x'>"
                  "<link rel=alternate type='application/rss+xml' title=RSS "
                  "href='https://www.youtube.com/feeds/videos.xml?channel_id=UCab-1'>"
                  "<link rel=alternate type='application/json+oembed' href='https://www.youtube.com/oembed'>"
                  "</head><body><script>var x = '<a href=\"/rss.xml\">';</script><a "
                  "href='/@ana/videos'>Videos</a>"),
            (QStringList{QStringLiteral("https://www.youtube.com/feeds/videos.xml?channel_id=UCab-1")}));
    }

    void iconOfThePageGoesWithItsFeeds_data() {
        QTest::addColumn<QByteArray>("links");
        QTest::addColumn<QString>("icon");
        QTest::newRow("none") << QByteArray() << "";
        QTest::newRow("shortcut icon")
            << QByteArray("<link rel='Shortcut Icon' href='/i.ico'>") << "https://news.example/i.ico";
        QTest::newRow("the smallest that suffices")
            << QByteArray("<link rel=icon sizes=16x16 href=16.png><link rel=icon sizes=512x512 href=512.png>"
                          "<link rel=icon sizes=96x96 href=96.png>")
            << "https://news.example/home/96.png";
        QTest::newRow("the largest when none suffices")
            << QByteArray("<link rel=icon sizes='16x16 48x48' href=a><link rel=icon sizes=32x32 href=b>")
            << "https://news.example/home/a";
        QTest::newRow("a telephone's rather than a tiny one")
            << QByteArray("<link rel=icon sizes=16x16 href=a><link rel=apple-touch-icon href=b>")
            << "https://news.example/home/b";
        QTest::newRow("dots before shapes")
            << QByteArray("<link rel=icon href=a.svg sizes=any><link rel=apple-touch-icon href=b>")
            << "https://news.example/home/b";
        QTest::newRow("neither masks nor what is for the dark nor inline data")
            << QByteArray("<link rel=mask-icon href=a><link rel=icon href='data:image/png;base64,AA=='>"
                          "<link rel=icon media='(prefers-color-scheme: dark)' href=c>")
            << "";
    }

    void iconOfThePageGoesWithItsFeeds() {
        QFETCH(QByteArray, links);
        QFETCH(QString, icon);
        const auto feeds =
            discoverFeeds("<head>" + links + "<link rel=alternate type=application/rss+xml href=/f>",
                          QUrl(QStringLiteral("https://news.example/home/")));
        QCOMPARE(feeds.size(), 1);
        QCOMPARE(feeds.first().icon, QUrl(icon));
    }

    void linksThatLookLikeFeedsAreFound() {
        QCOMPARE(found("<a href='feed://news.example/world/feed/'>x</a><a href='?feed=rss2'>y</a><a "
                       "href='/sitemap.xml'>z</a>"
                       "<a href='mailto:rss@news.example'>m</a>"),
                 (QStringList{QStringLiteral("http://news.example/world/feed/"),
                              QStringLiteral("https://news.example/home/?feed=rss2")}));
    }

    void baseElementCounts() {
        QCOMPARE(
            found("<base href='https://cdn.example/a/'><link rel=alternate type=application/rss+xml href=x>"),
            QStringList{QStringLiteral("https://cdn.example/a/x")});
    }

    void pageAndFeedAreToldApart() {
        for (const char* page :
             {"<!DOCTYPE html><p>", "\xef\xbb\xbf\n<html>", "<!-- c --><HTML lang=en>", "<div>x</div>",
              "<?xml version='1.0'?><!DOCTYPE html PUBLIC ''><html xmlns='x'>"})
            QVERIFY2(looksLikeHtml(page), page);
        for (const char* feed : {"<?xml version='1.0'?><rss>", "<feed xmlns='x'>", "{\"version\":\"x\"}", "",
                                 "plain", "<rdf:RDF>", "<!-- <html> --><rss>", "<!DOCTYPE rss><rss>"})
            QVERIFY2(!looksLikeHtml(feed), feed);
        QVERIFY(looksLikeHtml(QByteArray("\xff\xfe<\0h\0t\0m\0l\0>\0", 14)));
    }
};

QTEST_GUILESS_MAIN(DiscoverTest)
#include "discover_test.moc"
