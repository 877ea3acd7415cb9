/// Counts every connection of a session: all of them go through a proxy of the test's own, so that none to a
/// stranger can be missed.
#include "tests/support/library_helpers.h"
#include "ui/window/main_window.h"

#include <QBuffer>
#include <QImage>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace flashnews;

namespace {

struct Seen {
    QString url;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
};

/// An HTTP proxy that answers for the whole world and remembers what it was asked.
class World : public QTcpServer {
public:
    World() {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    QHash<QString, QPair<QByteArray, QByteArray>> answers; ///< address → content type, body
    QList<Seen> seen;

    QSet<QString> urls() const {
        QSet<QString> all;
        for (const Seen& one : seen)
            all << one.url;
        return all;
    }

private:
    void read(QTcpSocket* socket) {
        QByteArray& request = m_requests[socket];
        request += socket->readAll();
        if (!request.contains("\r\n\r\n")) return;
        QList<QByteArray> lines = request.split('\n');
        request.clear();
        Seen one{QString::fromUtf8(lines.takeFirst().split(' ').value(1)), {}};
        for (const QByteArray& line : std::as_const(lines))
            if (const qsizetype colon = line.indexOf(':'); colon > 0)
                one.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
        seen << one;
        const auto answer = answers.constFind(one.url);
        const bool known = answer != answers.constEnd();
        const QByteArray body = known ? answer->second : QByteArray("Not here");
        socket->write((known ? "HTTP/1.1 200 OK\r\nContent-Type: " + answer->first
                             : QByteArray("HTTP/1.1 404 Not Found\r\nContent-Type: text/plain")) +
                      "\r\nSet-Cookie: id=42; Path=/\r\nConnection: close\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->disconnectFromHost();
    }

    QHash<QTcpSocket*, QByteArray> m_requests;
};

QByteArray png() {
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class PrivacyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheReaderAskedForIsFetched() {
        World world;
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), world.serverPort()));
        const QString feedUrl = QStringLiteral("http://paper.example/feed"),
                      picture = QStringLiteral("http://pictures.example/harbour.png"),
                      poster = QStringLiteral("http://posters.example/p.jpg"),
                      story = QStringLiteral("https://paper.example/1");
        const QString body =
            QStringLiteral(
                "<p>%1</p><img src='%2'><img src='http://tracker.example/p.gif' width='1' height='1'>"
                "<script src='http://scripts.example/a.js'></script><iframe "
                "src='http://frames.example/'></iframe>"
                "<link rel='stylesheet' href='http://styles.example/a.css'><style>@import "
                "'http://styles.example/b.css'</style>"
                "<p style='background:url(http://styles.example/c.png)'>End.</p><video "
                "poster='http://posters.example/p.jpg' "
                "src='http://films.example/f.mp4'></video><a href='http://links.example/' "
                "ping='http://pings.example/'>Read on</a>")
                .arg(QStringLiteral("The harbour opens its new pier on Friday, the port authority said. ")
                         .repeated(40),
                     picture);
        world.answers[feedUrl] = {"application/rss+xml",
                                  test::rss(QStringLiteral("The Paper"),
                                            {{QStringLiteral("1"), QStringLiteral("Pier opens"), body}})};
        world.answers[picture] = {"image/png", png()};

        QTemporaryDir folder;
        auto library = Library::open(Profile::inFolder(folder.path()));
        QVERIFY(library.ok());
        Feed feed;
        feed.url = QUrl(feedUrl);
        QVERIFY(test::wait((*library)->subscribe({feed})).ok());
        QCOMPARE(world.seen.size(), 0);
        QCOMPARE(test::refreshed(**library).newArticles, 1);

        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        ui::MainWindow window(**library, settings);
        window.show();
        QVERIFY(QTest::qWaitFor([&] { return window.headlines()->model()->rowCount() == 1; }));
        window.headlines()->view()->setCurrentIndex(window.headlines()->model()->index(0));
        QVERIFY(QTest::qWaitFor([&] { return window.reader()->hasStory(); }));
        (void)window.grab();
        ArticleFilter words;
        words.text = QStringLiteral("pier");
        window.setFilter(words);
        QVERIFY(test::wait((*library)->setBookmarked({1}, true)).ok());
        (void)test::refreshed(**library);
        QTest::qWait(50);

        // The story's own page may be asked for where a feed cuts its stories short; https shows as a
        // CONNECT.
        const QSet<QString> allowed{feedUrl, picture, poster, story, QStringLiteral("paper.example:443")};
        QCOMPARE(world.urls() - allowed, QSet<QString>());
        QVERIFY(world.urls().contains(feedUrl) && world.urls().contains(picture));
        QCOMPARE(std::count_if(world.seen.begin(), world.seen.end(),
                               [&](const Seen& one) { return one.url == picture; }),
                 1);
        const QSet<QByteArray> usual{
            "host",       "user-agent",       "accept",        "accept-encoding",   "accept-language",
            "connection", "proxy-connection", "if-none-match", "if-modified-since", "accept-charset"};
        for (const Seen& one : std::as_const(world.seen)) {
            for (auto header = one.headers.constBegin(); header != one.headers.constEnd(); ++header)
                QVERIFY2(usual.contains(header.key()), (header.key() + ": " + header.value()).constData());
            QVERIFY2(one.headers.value("user-agent").startsWith("FlashNews/") ||
                         one.url.endsWith(QStringLiteral(":443")),
                     one.headers.value("user-agent").constData());
        }
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }
};

QTEST_MAIN(PrivacyTest)
#include "privacy_test.moc"
