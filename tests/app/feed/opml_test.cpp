#include "app/feed/opml.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace flashnews;

namespace {

Feed subscription(const QString& url, const QString& name, const QString& folder = {}) {
    Feed feed;
    feed.url = QUrl(url);
    feed.source.name = name;
    feed.folder = folder;
    return feed;
}

OpmlFeeds outlines(const QByteArray& body) {
    const auto read =
        readOpml("<?xml version='1.0'?><opml version='1.0'><head/><body>" + body + "</body></opml>");
    return read.ok() ? *read : OpmlFeeds{};
}

} // namespace

class OpmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportedListComesBackTheSame() {
        Feed feed = subscription(u"https://lajme.example/rss?a=1&b=2"_s, u"Lajme \"Sot\" <Tiranë>"_s,
                                 u"Europe/Balkans"_s);
        feed.site = QUrl(u"https://lajme.example/"_s);
        feed.source.country = u"AL"_s;
        feed.source.countryOrigin = Origin::Guess;
        feed.source.language = u"sq"_s;
        feed.source.languageOrigin = Origin::Person;
        Feed world = subscription(u"https://world.example/feed"_s, u"World Wire"_s);
        world.source.country = u"001"_s;
        world.source.countryOrigin = Origin::Person;
        const auto back = readOpml(writeOpml({feed, world}, u"My feeds"_s));
        QVERIFY(back.ok());
        QCOMPARE(back->feeds.size(), 2);
        QCOMPARE(back->feeds[0], feed);
        QCOMPARE(back->feeds[1], world);
        QCOMPARE(back->skipped, 0);
    }

    void otherReadersUnderstandTheExport() {
        const QByteArray bytes =
            writeOpml({subscription(u"https://a.example/rss"_s, u"A\u0007"_s, u"X/Y"_s)}, u"List\u0001"_s);
        QXmlStreamReader reader(bytes);
        QStringList folders;
        bool found = false;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"outline") continue;
            const auto attributes = reader.attributes();
            QVERIFY(attributes.hasAttribute(u"text"_s));
            if (attributes.hasAttribute(u"xmlUrl"_s)) {
                QCOMPARE(attributes.value(u"type"_s), u"rss");
                found = true;
            } else {
                folders.append(attributes.value(u"text"_s).toString());
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(found);
        QCOMPARE(folders, QStringList({u"X"_s, u"Y"_s}));
    }

    void nestedOutlinesBecomeFolders() {
        const auto read =
            outlines("<outline text='Europe'><outline title='Balkans'>"
                     "<outline text='A' type='rss' xmlUrl='http://a.example/rss'/></outline>"
                     "<outline text='AC/DC'><outline text='B' xmlUrl='http://b.example/rss'/></outline>"
                     "</outline><outline text='C' xmlUrl='http://c.example/'/>");
        QCOMPARE(read.feeds.size(), 3);
        QCOMPARE(read.feeds[0].folder, u"Europe/Balkans"_s);
        QCOMPARE(read.feeds[1].folder, u"Europe/AC-DC"_s);
        QCOMPARE(read.feeds[2].folder, QString());
    }

    void wildEntriesAreUnderstood_data() {
        QTest::addColumn<QByteArray>("outline");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folder");
        const auto row = [](const char* what, const QByteArray& outline, const char* url, const char* name,
                            const char* folder = "") {
            QTest::newRow(what) << outline << QString::fromUtf8(url) << QString::fromUtf8(name)
                                << QString::fromUtf8(folder);
        };
        row("no type", "<outline text='N' xmlUrl='http://n.example/f'/>", "http://n.example/f", "N");
        row("lower-case attribute", "<outline title='N' xmlurl='http://n.example/f'/>", "http://n.example/f",
            "N");
        row("url instead of xmlUrl", "<outline text='N' type='rss' url='http://n.example/f'/>",
            "http://n.example/f", "N");
        row("title before text", "<outline text='T' title='N' xmlUrl='http://n.example/f'/>",
            "http://n.example/f", "N");
        row("feed scheme", "<outline text='N' xmlUrl='feed://n.example/f'/>", "http://n.example/f", "N");
        row("feed before https", "<outline text='N' xmlUrl='feed:https://n.example/f'/>",
            "https://n.example/f", "N");
        row("category as folder",
            "<outline text='N' xmlUrl='http://n.example/f' category='/Europe/North,/x'/>",
            "http://n.example/f", "N", "Europe/North");
        row("name escaped twice", "<outline text='N &amp;amp; M' xmlUrl='http://n.example/f'/>",
            "http://n.example/f", "N & M");
        row("spaces in the address", "<outline text='N' xmlUrl=' http://n.example/f '/>",
            "http://n.example/f", "N");
    }

    void wildEntriesAreUnderstood() {
        QFETCH(QByteArray, outline);
        QFETCH(QString, url);
        QFETCH(QString, name);
        QFETCH(QString, folder);
        const auto read = outlines(outline);
        QCOMPARE(read.feeds.size(), 1);
        QCOMPARE(read.feeds[0].url, QUrl(url));
        QCOMPARE(read.feeds[0].source.name, name);
        QCOMPARE(read.feeds[0].folder, folder);
    }

    void brokenListsAreRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QByteArray outline = "<outline text='Z\xfcrich' xmlUrl='http://n.example/f'/>";
        QTest::newRow("windows-1252 called utf-8")
            << QByteArray("<?xml version='1.0' encoding='utf-8'?><opml><body>" + outline + "</body></opml>")
            << u"Zürich"_s;
        QTest::newRow("windows-1252 without a word about it")
            << QByteArray("<opml version='1.1'><body>" + outline + "</body></opml>") << u"Zürich"_s;
        const QString wide =
            u"\xfeff<opml><body><outline text='Žurnál' xmlUrl='http://n.example/f'/></body></opml>"_s;
        QTest::newRow("utf-16 with its mark")
            << QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2) << u"Žurnál"_s;
        QTest::newRow("bare ampersands and HTML's entities")
            << QByteArray(
                   "<opml><body><outline text='A & B &eacute;' xmlUrl='http://n.example/f'/></body></opml>")
            << u"A & B é"_s;
        QTest::newRow("cut off")
            << QByteArray("<opml><body><outline text='A' xmlUrl='http://n.example/f'/><outline te") << u"A"_s;
        QTest::newRow("never closed")
            << QByteArray("<opml><body><outline text='A' xmlUrl='http://n.example/f'>") << u"A"_s;
        QTest::newRow("capitals")
            << QByteArray("<OPML><BODY><OUTLINE TEXT='A' XMLURL='http://n.example/f'/></BODY></OPML>")
            << u"A"_s;
    }

    void brokenListsAreRead() {
        QFETCH(QByteArray, bytes);
        const auto list = readOpml(bytes);
        QVERIFY2(list.ok(), list.ok() ? "" : qPrintable(list.error().text));
        QCOMPARE(list->feeds.size(), 1);
        QCOMPARE(list->feeds[0].url, QUrl(u"http://n.example/f"_s));
        QTEST(list->feeds[0].source.name, "name");
    }

    void entriesWithoutAUsableAddressAreCounted() {
        const auto read =
            outlines("<outline text='A' type='rss' xmlUrl=''/><outline text='B' xmlUrl='javascript:1'/>"
                     "<outline text='C' xmlUrl='http://c.example/'/><outline text='Empty folder'/>"
                     "<outline text='C again' xmlUrl='http://c.example/'/>");
        QCOMPARE(read.feeds.size(), 1);
        QCOMPARE(read.skipped, 2);
    }

    void fiveThousandFeedsAreReadAtOnce() {
        QList<Feed> feeds;
        for (int number = 0; number < 5'000; ++number)
            feeds.append(subscription(u"https://n%1.example/rss"_s.arg(number), u"Source %1"_s.arg(number),
                                      u"Folder %1/Inner"_s.arg(number % 50)));
        const auto back = readOpml(writeOpml(feeds, u"Many"_s));
        QVERIFY(back.ok());
        QCOMPARE(back->feeds.size(), 5'000);
    }

    void hostileNestingIsSurvived() {
        const QByteArray deep = QByteArray("<outline text='x'>").repeated(50'000);
        const auto read = readOpml("<opml><body>" + deep + "<outline xmlUrl='http://a.example/'/>" +
                                   QByteArray("</outline>").repeated(50'000) + "</body></opml>");
        QVERIFY(read.ok());
        QCOMPARE(read->feeds.size(), 1);
        QVERIFY(readOpml("<opml><body>" + deep).ok()); // and never closed
    }

    void whatIsNoListIsRefusedInWords_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html><body>Hello</body></html>");
        QTest::newRow("a feed") << QByteArray("<rss version='2.0'><channel/></rss>");
        QTest::newRow("noise") << QByteArray("\x01\x02\xff not xml");
    }

    void whatIsNoListIsRefusedInWords() {
        QFETCH(QByteArray, bytes);
        const auto read = readOpml(bytes);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, Error::Kind::Format);
        QVERIFY(!read.error().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OpmlTest)
#include "opml_test.moc"
