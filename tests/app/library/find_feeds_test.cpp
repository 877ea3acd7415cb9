#include "app/library/find_feeds.h"
#include "app/library/known_sites.h"
#include "tests/support/awaited.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;

namespace {

Answer feed(const QString& title) {
    return {rss(title, {{u"a"_s, u"One"_s, u"x"_s}}), "text/xml", 200, {}};
}

const QByteArray plainPage =
    "<!DOCTYPE html><html><head><title>Paper</title></head><body><p>News</p></body></html>";
const QByteArray newsSitemap =
    "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
    "xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://paper.example/bridge</loc>"
    "<news:news><news:publication><news:name>Paper</news:name><news:language>en</news:language>"
    "</news:publication><news:publication_date>2026-03-03</news:publication_date>"
    "<news:title>Bridge opens</news:title></news:news></url></urlset>";

} // namespace

class FindFeedsTest : public QObject {
    Q_OBJECT

private:
    Fetcher m_fetcher;
    Result<QList<FoundFeed>> find(const QUrl& url) { return awaited(findFeedsAt(m_fetcher, url.toString())); }

private Q_SLOTS:
    void knownSitesAreAskedAtTheirFeeds_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("feed");
        const auto row = [](const char* page, const char* address) {
            QTest::newRow(page) << QString::fromLatin1(page) << QString::fromLatin1(address);
        };
        row("https://www.youtube.com/channel/UCabc-123/videos",
            "https://www.youtube.com/feeds/videos.xml?channel_id=UCabc-123");
        row("https://www.youtube.com/playlist?list=PL42",
            "https://www.youtube.com/feeds/videos.xml?playlist_id=PL42");
        row("https://old.reddit.com/r/kosovo/top", "https://www.reddit.com/r/kosovo/.rss");
        row("https://github.com/harbour/reader/issues", "https://github.com/harbour/reader/releases.atom");
        row("https://bsky.app/profile/paper.example", "https://bsky.app/profile/paper.example/rss");
        row("https://medium.com/@ana", "https://medium.com/feed/@ana");
        row("https://ana.substack.com/p/letter", "https://ana.substack.com/feed");
        row("https://ana.blogspot.co.uk/2020/", "https://ana.blogspot.co.uk/feeds/posts/default");
        row("https://ana.wordpress.com/about", "https://ana.wordpress.com/feed/");
        row("https://ana.tumblr.com", "https://ana.tumblr.com/rss");
        row("https://social.example/@ana", "https://social.example/@ana.rss");
        row("https://www.youtube.com/@ana", ""); // the page itself names its feed
        row("https://paper.example/world", "");
    }
    void knownSitesAreAskedAtTheirFeeds() {
        QFETCH(QString, page);
        QFETCH(QString, feed);
        QCOMPARE(knownFeedAddresses(QUrl(page)).value(0).toString(), feed);
    }

    void typedAddressesAreMended_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("bare host") << u" paper.example "_s << u"https://paper.example"_s;
        QTest::newRow("feed scheme") << u"feed://paper.example/rss"_s << u"https://paper.example/rss"_s;
        QTest::newRow("feed prefix") << u"feed:http://paper.example/rss"_s << u"http://paper.example/rss"_s;
        QTest::newRow("international name")
            << u"gazetë.example/lajme"_s << u"https://xn--gazet-rsa.example/lajme"_s;
        QTest::newRow("IPv6") << u"http://[::1]:8080/feed"_s << u"http://[::1]:8080/feed"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("words") << u"good news, please"_s << QString();
    }
    void typedAddressesAreMended() {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QCOMPARE(QString::fromLatin1(addressFromTyping(typed).toEncoded()), address);
    }

    void severalFeedsOfAPageAreAChoiceWithTitles() {
        WebServer server;
        server.set(u"/"_s,
                   {"<html><head><link rel=alternate type='application/rss+xml' title='News' href='/n'>"
                    "<link rel=alternate type='application/feed+json' title='Sport' href='/s'>"
                    "<link rel=icon href='/i.png'></head>"
                    "<body></body></html>"});
        const auto found = find(server.url(u"/"_s));
        QVERIFY(found.ok());
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).title, u"News"_s);
        QCOMPARE(found->at(1).title, u"Sport"_s);
        QCOMPARE(found->at(1).icon, server.url(u"/i.png"_s));
        QCOMPARE(server.requests().size(), 1);
    }

    void addressThatSendsUsOnForNowStaysTheSubscription() {
        WebServer server;
        server.set(u"/now"_s, {"", "text/plain", 302, {{"Location", "/edition-41"}}});
        server.set(u"/moved"_s, {"", "text/plain", 301, {{"Location", "/edition-41"}}});
        server.set(u"/edition-41"_s, feed(u"News"_s));
        QCOMPARE(find(server.url(u"/now"_s))->first().url, server.url(u"/now"_s));
        QCOMPARE(find(server.url(u"/moved"_s))->first().url, server.url(u"/edition-41"_s));
    }

    void accountOfAFediverseServerIsFound() {
        WebServer server;
        server.set(u"/@ana"_s, {plainPage});
        server.set(u"/@ana.rss"_s, feed(u"Ana"_s));
        const auto found = find(server.url(u"/@ana"_s));
        QVERIFY(found.ok());
        QCOMPARE(found->first().title, u"Ana"_s);
    }

    void feedOfACategoryIsFoundUnderIt() {
        WebServer server;
        server.set(u"/category/world"_s,
                   {"<!DOCTYPE html><base href='/category/'><link rel='shortcut icon' href='i.png'><p>News"});
        server.set(u"/category/world/feed"_s, feed(u"World"_s));
        server.set(u"/feed"_s, feed(u"All"_s));
        const auto found = find(server.url(u"/category/world"_s));
        QVERIFY(found.ok());
        QCOMPARE(found->first().title, u"World"_s);
        QCOMPARE(found->first().icon,
                 server.url(u"/category/i.png"_s)); // named by the page, not yet asked for
    }

    void siteWithOnlyANewsSitemapIsReadByIt() {
        WebServer server;
        server.set(u"/"_s, {plainPage});
        server.set(u"/robots.txt"_s,
                   {"User-agent: *\nDisallow: /admin\nSitemap: /maps/index.xml\n", "text/plain"});
        server.set(u"/maps/index.xml"_s,
                   {"<?xml version='1.0'?><sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                    "<sitemap><loc>" +
                        server.url(u"/maps/pages.xml"_s).toEncoded() + "</loc></sitemap><sitemap><loc>" +
                        server.url(u"/maps/news-1.xml"_s).toEncoded() + "</loc></sitemap></sitemapindex>",
                    "text/xml"});
        server.set(u"/maps/news-1.xml"_s, {newsSitemap, "text/xml"});
        const auto found = find(server.url(u"/"_s));
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().text));
        QCOMPARE(found->first().url, server.url(u"/maps/news-1.xml"_s));
    }

    void siteWithNothingSaysSo() {
        WebServer server;
        server.set(u"/"_s, {plainPage});
        const auto found = find(server.url(u"/"_s));
        QVERIFY(!found.ok());
        QVERIFY(found.error().text.contains(u"has no feed"_s));
        QVERIFY(server.requests().size() < 20);
    }
};

QTEST_GUILESS_MAIN(FindFeedsTest)
#include "find_feeds_test.moc"
