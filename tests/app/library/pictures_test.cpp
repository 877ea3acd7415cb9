// Pictures of stories and icons of sources: what is kept, how often, and what is refused.
#include "app/library/full_text.h"
#include "app/library/picture_check.h"
#include "app/library/svg_picture.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImage>

using namespace flashnews;
using namespace flashnews::test;

namespace {

QByteArray picture(int width, int height, QRgb colour = 0xff336699, const char* format = "PNG") {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    for (int x = 0; x < width; x += 3) // not one colour, so that no format makes it tiny
        image.setPixel(x, (x * 7) % height, colour ^ uint(x * 2654435761u));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray svg(const QByteArray& content, const QByteArray& size = "width=\"40\" height=\"20\"") {
    return "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" " +
           size + ">" + content + "</svg>";
}

QRgb middle(const QImage& image) {
    return image.isNull() ? 0 : image.pixel(image.width() / 2, image.height() / 2);
}

constexpr QRgb red = 0xffff0000, white = 0xffffffff;

} // namespace

class PicturesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_images;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<WebServer> m_server;

    void serve(const QList<QStringList>& items) {
        QByteArray feed = rss(QStringLiteral("Paper"), items);
        feed.replace("https://paper.example/", m_server->url(QStringLiteral("/")).toEncoded());
        m_server->set(QStringLiteral("/feed"), {feed, "text/xml", 200, {}});
    }
    RefreshReport subscribe() {
        Feed feed;
        feed.url = m_server->url(QStringLiteral("/feed"));
        feed.fullText = FullText::Never;
        const auto ids = wait(m_library->subscribe({feed}));
        return ids.ok() ? refreshed(*m_library) : RefreshReport();
    }
    QString image(const QString& path) {
        return QStringLiteral("<p>x</p><img src=\"%1\">").arg(m_server->url(path).toString());
    }
    int requestsFor(const QString& path) const {
        return int(std::count_if(m_server->requests().begin(), m_server->requests().end(),
                                 [&](const Request& request) { return request.path == path; }));
    }
    int files() const {
        int count = 0;
        for (QDirIterator it(m_folder->path() + QStringLiteral("/pictures"), QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext(); it.next())
            ++count;
        return count;
    }
    QByteArray icon() const { return m_library->picture(m_server->url(QStringLiteral("/favicon.ico"))); }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<WebServer>();
        m_library = std::move(*Library::open(Profile::inFolder(m_folder->path())));
    }
    void cleanup() { m_library.reset(); }

    void formats_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("kept");
        for (const char* format : {"PNG", "JPEG", "WEBP", "BMP"})
            QTest::newRow(format) << picture(60, 40, 0xff336699, format) << true;
        QTest::newRow("svg") << svg("<rect width=\"40\" height=\"20\" fill=\"red\"/>") << true;
        QTest::newRow("web page") << QByteArray("<html><body>Not found</body></html>") << false;
        QTest::newRow("cut off") << picture(60, 40).left(40) << false;
        QTest::newRow("avif that cannot be read") << QByteArray("\0\0\0\x1c"
                                                                "ftypavif\0\0\0\0avifmif1miaf",
                                                                28)
                                                  << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("tracking pixel") << picture(1, 1) << false;
        QTest::newRow("thin line") << picture(600, 2) << false;
    }

    void formats() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, kept);
        const QByteArray picture = keepablePicture(bytes);
        QCOMPARE(!picture.isEmpty(), kept);
        if (kept) QVERIFY(!QImage::fromData(picture).isNull());
    }

    void widePicturesAreMadeSmaller() {
        const QImage kept = QImage::fromData(keepablePicture(picture(3000, 600)));
        QCOMPARE(kept.width(), 1400);
        QCOMPARE(kept.height(), 280);
    }

    void pictureOfTooManyDotsIsNotDecoded() {
        // The header of a PNG of 60,000 by 60,000: decoding it would take 14 GB.
        QByteArray bomb = picture(60, 40);
        bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
        QVERIFY(keepablePicture(bomb).isEmpty());
    }

    void svgShowsShapesOnly_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<uint>("colour");
        QTest::newRow("attribute") << QByteArray("<rect width=\"40\" height=\"20\" fill=\"red\"/>") << red;
        QTest::newRow("style") << QByteArray("<rect width='40' height='20' fill='blue' style='fill:red; "
                                             "stroke:none'/>")
                               << red;
        QTest::newRow("gradient") << QByteArray(
                                         "<defs><linearGradient id='g'><stop offset='0' stop-color='red'/>"
                                         "<stop offset='1' stop-color='red'/></linearGradient></defs>"
                                         "<rect width='40' height='20' fill='url(#g)'/>")
                                  << red;
        QFile file(m_images.filePath(QStringLiteral("red.png")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(picture(40, 20, red)) > 0);
        file.close();
        QTest::newRow("image") << QByteArray("<image width='40' height='20' xlink:href='file://") +
                                      file.fileName().toUtf8() + "'/>"
                               << white;
        QTest::newRow("embedded image")
            << QByteArray("<image width='40' height='20' href='data:image/png;base64," +
                          picture(40, 20, red).toBase64() + "'/>")
            << white;
        QTest::newRow("style sheet") << QByteArray("<style>@import url(file:///etc/passwd); "
                                                   "rect{fill:red}</style><rect width='40' height='20' "
                                                   "fill='white'/>")
                                     << white;
        QTest::newRow("script") << QByteArray("<script>alert(1)</script><foreignObject><rect width='40' "
                                              "height='20' fill='red'/></foreignObject>")
                                << white;
        QTest::newRow("fill from elsewhere")
            << QByteArray("<rect width='40' height='20' fill='url(http://evil.example/#g)'/>") << 0xff000000u;
    }

    void svgShowsShapesOnly() {
        QFETCH(QByteArray, content);
        QFETCH(uint, colour);
        QCOMPARE(middle(rasterOfSvg(svg(content), 1400)), colour);
    }

    void svgThatWouldTakeLongEndsSoon_data() {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray uses = "<g id='a0'><rect width='9' height='9'/></g>";
        for (int i = 1; i < 40; ++i) {
            const QByteArray before = "<use xlink:href='#a" + QByteArray::number(i - 1) + "'/>";
            uses += "<g id='a" + QByteArray::number(i) + "'>" + before.repeated(10) + "</g>";
        }
        QTest::newRow("uses of uses") << svg(uses);
        QTest::newRow("nested") << svg(QByteArray("<g>").repeated(20000));
        QTest::newRow("many") << svg(QByteArray("<rect width='9' height='9'/>").repeated(50000));
        QTest::newRow("layers of a large one")
            << svg(QByteArray("<rect width='9999' height='9999' fill='#f008'/>").repeated(4900),
                   "width='9999' height='9999'");
        QTest::newRow("dashes") << svg("<path d='M0 0L19000 19000' stroke='red' stroke-dasharray='0.0001' "
                                       "style='stroke-dasharray:0.00001'/>",
                                       "width='19000' height='19000'");
        QTest::newRow("huge") << svg("<rect width='1' height='1'/>", "width='1e9' height='1e9'");
        QTest::newRow("no size") << svg("<rect/>", "width='0' height='0'");
        QTest::newRow("long path") << svg("<path d='M0 0" + QByteArray("L1000 1000L0 900").repeated(100000) +
                                              "'/>",
                                          "width='1000' height='1000'");
        QTest::newRow("entities") << QByteArray(
            "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'xxxxxxxxxx'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>"
            "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>"
            "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;'>]>"
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>&f;&f;&f;</text></svg>");
        QTest::newRow("file by entity")
            << QByteArray("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg "
                          "xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>&a;</text></svg>");
    }

    void svgThatWouldTakeLongEndsSoon() {
        QFETCH(QByteArray, bytes);
        const std::clock_t start = std::clock();
        const QImage image = rasterOfSvg(bytes, 1400);
        QVERIFY(double(std::clock() - start) / CLOCKS_PER_SEC < 20); // hours without the limits
        QVERIFY(image.width() * image.height() <= 2'000'000);
    }

    void pictureInTheMarkupIsTakenIntoTheCache() {
        const QByteArray inside = picture(50, 30);
        const QString data = QStringLiteral("<p>x</p><img alt=\"A\" src=\"data:image/png;base64,%1\">")
                                 .arg(QString::fromLatin1(inside.toBase64()));
        const QString drawn = QStringLiteral("<p>y</p><img src=\"data:image/svg+xml,%1\">")
                                  .arg(QString::fromLatin1(
                                      svg("<rect width='40' height='20' fill='red'/>").toPercentEncoding()));
        const QString placeholder =
            QStringLiteral("<p>z</p><img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\">");
        serve({{QStringLiteral("1"), QStringLiteral("Inside"), data},
               {QStringLiteral("2"), QStringLiteral("Drawn"), drawn},
               {QStringLiteral("3"), QStringLiteral("Twice"), data + QStringLiteral("<p>again</p>")},
               {QStringLiteral("4"), QStringLiteral("Placeholder"), placeholder}});
        QCOMPARE(subscribe().pictures, 2);
        QCOMPARE(m_server->requests().size(), 1); // the feed alone
        QCOMPARE(files(), 2);
        const auto list = wait(m_library->headlines({}, {}, 10));
        for (const Headline& headline : list->headlines) {
            const Article article = *wait(m_library->article(headline.id));
            QVERIFY(!article.content.contains(QLatin1String("data:")));
            const QList<QUrl> shown = picturesIn(article.content);
            QCOMPARE(shown.size(), headline.title == QLatin1String("Placeholder") ? 0 : 1);
            if (shown.isEmpty()) continue;
            const QImage kept = QImage::fromData(m_library->picture(shown.first()));
            QCOMPARE(kept.size(), headline.title == QLatin1String("Drawn") ? QSize(40, 20) : QSize(50, 30));
        }
        QCOMPARE(wait(m_library->offlineReport())->whole, 4);
    }

    void onePictureOfTenArticlesIsStoredOnce() {
        QList<QStringList> items;
        for (int i = 0; i < 10; ++i) {
            // Ten addresses, the same content.
            const QString path = QStringLiteral("/p%1.png").arg(i);
            m_server->set(path, {picture(50, 30), "image/png", 200, {}});
            items.append({QString::number(i), QString::number(i), image(path)});
        }
        serve(items);
        QCOMPARE(subscribe().pictures, 10);
        QCOMPARE(files(), 1);
    }

    void aFeedsPicturesComeInPortions() {
        QString many;
        for (int i = 0; i < 450; ++i) {
            const QString path = QStringLiteral("/p%1.png").arg(i);
            m_server->set(path, {picture(20, 20, 0xff000000 + uint(i)), "image/png", 200, {}});
            many += image(path);
        }
        serve({{QStringLiteral("1"), QStringLiteral("Gallery"), many}});
        QCOMPARE(subscribe().pictures, 400);
        QCOMPARE(refreshed(*m_library).pictures, 50);
    }

    void pictureThatIsTooHeavyIsSaidToBe() {
        m_server->set(QStringLiteral("/p.png"),
                      {picture(20, 20) + QByteArray(9 * 1024 * 1024, 'x'), "image/png", 200, {}});
        serve({{QStringLiteral("1"), QStringLiteral("Heavy"), image(QStringLiteral("/p.png"))}});
        QCOMPARE(subscribe().pictures, 0);
        const auto report = wait(m_library->offlineReport());
        QCOMPARE(report->whole, 0);
        QVERIFY(!report->missing.first().reason.isEmpty());
    }

    void iconOfASourceComesOnceWhereIconsAreShown() {
        m_server->set(QStringLiteral("/favicon.ico"),
                      {picture(128, 128, red, "ICO"), "image/x-icon", 200, {}});
        serve({{QStringLiteral("1"), QStringLiteral("One"), QStringLiteral("<p>x</p>")}});
        subscribe();
        QCOMPARE(requestsFor(QStringLiteral("/favicon.ico")), 0);
        QVERIFY(icon().isEmpty());

        m_library->setSourceIcons(true);
        refreshed(*m_library);
        refreshed(*m_library);
        QCOMPARE(requestsFor(QStringLiteral("/favicon.ico")), 1);
        QCOMPARE(QImage::fromData(icon()).size(), QSize(64, 64));
        QCOMPARE(m_library->feeds().first().icon, m_server->url(QStringLiteral("/favicon.ico")));
    }

    void iconThatTheFeedNamesIsTheSources() {
        m_server->set(QStringLiteral("/favicon.ico"), {picture(32, 32, red), "image/png", 200, {}});
        m_server->set(QStringLiteral("/own.png"), {picture(48, 48), "image/png", 200, {}});
        serve({{QStringLiteral("1"), QStringLiteral("One"), QStringLiteral("<p>x</p>")}});
        m_library->setSourceIcons(true);
        subscribe();
        QCOMPARE(m_library->feeds().first().icon, m_server->url(QStringLiteral("/favicon.ico")));

        m_server->set(QStringLiteral("/feed"),
                      {"<rss version='2.0'><channel><title>Paper</title><image><url>" +
                           m_server->url(QStringLiteral("/own.png")).toEncoded() +
                           "</url><width>32</width><height>32</height></image></channel></rss>",
                       "text/xml",
                       200,
                       {}});
        refreshed(*m_library);
        QCOMPARE(m_library->feeds().first().icon, m_server->url(QStringLiteral("/own.png")));
        QCOMPARE(QImage::fromData(m_library->picture(m_library->feeds().first().icon)).size(), QSize(48, 48));
    }

    void iconThatAStorysPageNamesIsTheSources() {
        m_server->set(QStringLiteral("/touch.png"), {picture(60, 60), "image/png", 200, {}});
        QByteArray story;
        for (int i = 0; i < 8; ++i)
            story += "<p>The harbour was quiet that morning, and the boats, all nine of them, lay at the "
                     "quay.</p>";
        m_server->set(QStringLiteral("/story"),
                      {"<html><head><link rel='apple-touch-icon' href='/touch.png'><title>One</title></head>"
                       "<body><article><h1>One</h1>" +
                           story + "</article></body></html>",
                       "text/html",
                       200,
                       {}});
        m_server->set(
            QStringLiteral("/feed"),
            {"<rss version='2.0'><channel><title>Paper</title><item><guid>1</guid><title>One</title>"
             "<description>Quiet.</description><link>" +
                 m_server->url(QStringLiteral("/story")).toEncoded() + "</link></item></channel></rss>",
             "text/xml",
             200,
             {}});
        m_library->setSourceIcons(true);
        Feed feed;
        feed.url = m_server->url(QStringLiteral("/feed"));
        feed.fullText = FullText::Always;
        QVERIFY(wait(m_library->subscribe({feed})).ok());
        QCOMPARE(refreshed(*m_library).stories, 1);
        QVERIFY(!m_library->picture(m_server->url(QStringLiteral("/touch.png"))).isEmpty());
        QCOMPARE(requestsFor(QStringLiteral("/favicon.ico")), 0);
        refreshed(*m_library);
        QCOMPARE(requestsFor(QStringLiteral("/touch.png")), 1);
        QCOMPARE(m_library->feeds().first().icon, m_server->url(QStringLiteral("/touch.png")));
    }

    void iconThatIsNotThereIsAskedForThreeTimes() {
        serve({{QStringLiteral("1"), QStringLiteral("One"), QStringLiteral("<p>x</p>")}});
        m_library->setSourceIcons(true);
        QVERIFY(subscribe().failures.isEmpty());
        for (int i = 0; i < 5; ++i)
            QVERIFY(refreshed(*m_library).failures.isEmpty());
        QCOMPARE(requestsFor(QStringLiteral("/favicon.ico")), 3);
        QCOMPARE(wait(m_library->offlineReport())->whole, 1); // no story misses it
    }

    void cleaningUpTakesNoPictureThatIsStillUsed() {
        m_server->set(QStringLiteral("/favicon.ico"), {picture(32, 32, red), "image/png", 200, {}});
        m_server->set(QStringLiteral("/shared.png"), {picture(50, 30), "image/png", 200, {}});
        m_server->set(QStringLiteral("/own.png"), {picture(30, 50), "image/png", 200, {}});
        serve({{QStringLiteral("1"), QStringLiteral("Kept"), image(QStringLiteral("/shared.png"))},
               {QStringLiteral("2"), QStringLiteral("Goes"),
                image(QStringLiteral("/shared.png")) + image(QStringLiteral("/own.png")) +
                    image(QStringLiteral("/favicon.ico"))}});
        m_library->setSourceIcons(true);
        subscribe();
        QCOMPARE(files(), 3);
        const auto list = wait(m_library->headlines({}, {}, 10));
        QList<ArticleId> all, kept;
        for (const Headline& headline : list->headlines) {
            all << headline.id;
            if (headline.title == QLatin1String("Kept")) kept << headline.id;
        }
        QVERIFY(wait(m_library->setRead(all, true)).ok());
        QVERIFY(wait(m_library->setBookmarked(kept, true)).ok());
        KeepRules rules;
        rules.overall.bytes = 1;
        QVERIFY(wait(m_library->setKeepRules(rules)).ok());
        QSignalSpy cleaned(m_library.get(), &Library::cleanedUp);
        m_library->cleanUp();
        QVERIFY(!cleaned.isEmpty() || cleaned.wait());
        QCOMPARE(titles(*m_library), QStringList{QStringLiteral("Kept")});
        QVERIFY(!m_library->picture(m_server->url(QStringLiteral("/shared.png"))).isEmpty());
        QVERIFY(m_library->picture(m_server->url(QStringLiteral("/own.png"))).isEmpty());
        QVERIFY(!icon().isEmpty());
        QCOMPARE(files(), 2);
    }

    void picturesAndIconOfARemovedSourceGo() {
        m_server->set(QStringLiteral("/favicon.ico"), {picture(32, 32, red), "image/png", 200, {}});
        m_server->set(QStringLiteral("/read.png"), {picture(50, 30), "image/png", 200, {}});
        m_server->set(QStringLiteral("/kept.png"), {picture(30, 50), "image/png", 200, {}});
        serve({{QStringLiteral("1"), QStringLiteral("Kept"), image(QStringLiteral("/kept.png"))},
               {QStringLiteral("2"), QStringLiteral("Goes"), image(QStringLiteral("/read.png"))}});
        m_library->setSourceIcons(true);
        subscribe();
        QCOMPARE(files(), 3);
        const auto list = wait(m_library->headlines({}, {}, 10));
        for (const Headline& headline : list->headlines)
            if (headline.title == QLatin1String("Kept"))
                QVERIFY(wait(m_library->setBookmarked({headline.id}, true)).ok());
        QVERIFY(wait(m_library->removeFeeds({m_library->feeds().first().id})).ok());

        QSignalSpy cleaned(m_library.get(), &Library::cleanedUp);
        m_library->cleanUp();
        QVERIFY(!cleaned.isEmpty() || cleaned.wait());
        QVERIFY(icon().isEmpty());
        QVERIFY(!m_library->picture(m_server->url(QStringLiteral("/kept.png"))).isEmpty());
        QCOMPARE(files(), 1);
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
