// Downloads from a real server that answers whole, in halves, with redirects and with lies.
#include "app/net/file_download.h"
#include "app/net/file_name.h"
#include "tests/support/fault_server.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace flashnews;
using namespace flashnews::test;

namespace {

QByteArray sound() {
    QByteArray bytes;
    for (int i = 0; i < 50'000; ++i)
        bytes += QByteArray::number(i * 7919 % 100'003) + ' ';
    return bytes;
}

QByteArray head(const QByteArray& status, qsizetype length, const QByteArray& more = {}) {
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: audio/mpeg\r\nContent-Length: " + QByteArray::number(length) + "\r\n" + more +
           "\r\n";
}

struct Watched {
    explicit Watched(FileDownload& download)
        : finished(&download, &FileDownload::finished),
          failed(&download, &FileDownload::failed),
          progressed(&download, &FileDownload::progressed) {}
    bool wait() {
        return QTest::qWaitFor([this] { return !finished.isEmpty() || !failed.isEmpty(); }, 10'000);
    }
    Error error() { return failed.takeFirst().first().value<Error>(); }
    QString path() { return finished.takeFirst().first().toString(); }
    QSignalSpy finished, failed, progressed;
};

} // namespace

class FileDownloadTest : public QObject {
    Q_OBJECT

private:
    FaultServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;

    DownloadRequest request(const char* path, qint64 most = 10'000'000) const {
        return {m_server.url(QString::fromLatin1(path)),
                {},
                QStringLiteral("audio/mpeg"),
                m_folder->path(),
                most};
    }
    QByteArray read(const QString& path) const {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aWholeFileArrives() {
        const QByteArray bytes = sound();
        m_server.send(QStringLiteral("/talk.mp3"), head("200 OK", bytes.size()) + bytes);
        FileDownload download(request("/talk.mp3"));
        Watched watched(download);
        download.start();
        QVERIFY(watched.wait());
        QCOMPARE(watched.finished.size(), 1);
        const QString path = watched.path();
        QCOMPARE(path, m_folder->filePath(QStringLiteral("talk.mp3")));
        QVERIFY(read(path) == bytes);
        QCOMPARE(files(), QStringList{QStringLiteral("talk.mp3")});
        QCOMPARE(watched.progressed.last().at(0).toLongLong(), bytes.size());
        QCOMPARE(watched.progressed.last().at(1).toLongLong(), bytes.size());
        // A second one takes another name.
        download.start();
        QVERIFY(watched.wait());
        QCOMPARE(watched.path(), m_folder->filePath(QStringLiteral("talk (2).mp3")));
    }

    void aBrokenOneGoesOnWhereItStopped() {
        const QByteArray bytes = sound();
        const qsizetype half = bytes.size() / 2;
        const QByteArray etag = "ETag: \"v1\"\r\n";
        m_server.send(QStringLiteral("/talk.mp3"), head("200 OK", bytes.size(), etag) + bytes.left(half));
        FileDownload download(request("/talk.mp3"));
        Watched watched(download);
        download.start();
        QVERIFY(watched.wait());
        QCOMPARE(watched.error().kind, Error::Kind::Network);
        QCOMPARE(files(), QStringList{QStringLiteral("talk.mp3.part")});
        const qint64 have = QFileInfo(m_folder->filePath(QStringLiteral("talk.mp3.part"))).size();
        QVERIFY(have > 0);
        m_server.send(QStringLiteral("/talk.mp3"),
                      head("206 Partial Content", bytes.size() - have,
                           etag + "Content-Range: bytes " + QByteArray::number(have) + '-' +
                               QByteArray::number(bytes.size() - 1) + '/' + QByteArray::number(bytes.size()) +
                               "\r\n") +
                          bytes.mid(have));
        download.start();
        QVERIFY(watched.wait());
        const QByteArray asked = m_server.lastRequest().toLower();
        QVERIFY(asked.contains("range: bytes=" + QByteArray::number(have) + "-\r\n"));
        QVERIFY(asked.contains("if-range: \"v1\""));
        QCOMPARE(watched.finished.size(), 1);
        QVERIFY(read(watched.path()) == bytes);
    }

    void aChangedFileBeginsAnew() {
        const QByteArray bytes = sound();
        m_server.send(QStringLiteral("/talk.mp3"),
                      head("200 OK", bytes.size(), "ETag: \"v1\"\r\n") + bytes.left(9'000));
        FileDownload download(request("/talk.mp3"));
        Watched watched(download);
        download.start();
        QVERIFY(watched.wait());
        (void)watched.error();
        m_server.send(QStringLiteral("/talk.mp3"), head("200 OK", 5, "ETag: \"v2\"\r\n") + "other");
        download.start();
        QVERIFY(watched.wait());
        QCOMPARE(read(watched.path()), QByteArray("other"));
    }

    void largerThanAllowedIsNotWritten_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("it says so") << head("200 OK", 5'000'000);
        QTest::newRow("it does not say")
            << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(300'000, 'x'));
    }
    void largerThanAllowedIsNotWritten() {
        QFETCH(QByteArray, answer);
        m_server.send(QStringLiteral("/big.mp3"), answer);
        FileDownload download(request("/big.mp3", 200'000));
        Watched watched(download);
        download.start();
        QVERIFY(watched.wait());
        QVERIFY(watched.finished.isEmpty());
        const Error error = watched.error();
        QCOMPARE(error.kind, Error::Kind::Format);
        QVERIFY2(error.text.contains(QStringLiteral("big.mp3")), qPrintable(error.text));
        for (const QFileInfo& file : QDir(m_folder->path()).entryInfoList(QDir::Files))
            QVERIFY(file.size() < 1'500'000);
        download.cancel();
        QVERIFY(files().isEmpty());
    }

    void redirectsAreFollowedAndErrorsSaid() {
        m_server.send(QStringLiteral("/go"),
                      "HTTP/1.1 302 Found\r\nLocation: /there.mp3\r\nContent-Length: 0\r\n\r\n");
        m_server.send(QStringLiteral("/there.mp3"), head("200 OK", 4) + "tone");
        FileDownload download(request("/go"));
        Watched watched(download);
        download.start();
        QVERIFY(watched.wait());
        QCOMPARE(watched.path(), m_folder->filePath(QStringLiteral("there.mp3")));
        m_server.send(QStringLiteral("/gone"), "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno");
        FileDownload gone(request("/gone"));
        Watched watchedGone(gone);
        gone.start();
        QVERIFY(watchedGone.wait());
        QVERIFY(watchedGone.error().text.contains(QStringLiteral("404")));
    }

    void theLocalNetworkIsOutOfBoundsForPublicStories() {
        DownloadRequest inward = request("/talk.mp3");
        inward.askedBy = QUrl(QStringLiteral("https://paper.example/story"));
        const int before = m_server.requests();
        FileDownload download(inward);
        Watched watched(download);
        download.start();
        QVERIFY(watched.wait());
        QCOMPARE(watched.failed.size(), 1);
        QCOMPARE(m_server.requests(), before);
    }

    void namesAreSafe_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* what, const char* url, const char* disposition, const char* type,
                            const char* name) {
            QTest::newRow(what) << QString::fromLatin1(url) << QByteArray(disposition)
                                << QString::fromLatin1(type) << QString::fromUtf8(name);
        };
        row("plain", "https://a.example/x/talk.mp3?t=1", "", "audio/mpeg", "talk.mp3");
        row("ending from the type", "https://a.example/42", "", "audio/mpeg", "42.mp3");
        row("nothing at all", "https://a.example/", "", "", "download");
        row("climbing", "https://a.example/..%2f..%2fetc%2fpasswd", "", "", "passwd");
        row("climbing by header", "https://a.example/x", "attachment; filename=\"../../.bashrc\"", "",
            "bashrc");
        row("backslashes", "https://a.example/x", "attachment; filename=\"C:\\evil\\run.mp3\"", "",
            "run.mp3");
        row("hidden", "https://a.example/.profile", "", "", "profile");
        row("an option", "https://a.example/--rf.mp3", "", "", "rf.mp3");
        row("control characters", "https://a.example/a%0Ab%00c.mp3", "", "", "a_b_c.mp3");
        row("turned around", "https://a.example/talk%E2%80%AE3pm.exe", "", "", "talk_3pm.exe");
        row("device", "https://a.example/con.mp3", "", "", "con_.mp3");
        row("by header", "https://a.example/x", "attachment; filename*=UTF-8''%C3%ABsht%C3%AB.mp3", "",
            "\xc3\xabsht\xc3\xab.mp3");
    }
    void namesAreSafe() {
        QFETCH(QString, url);
        QFETCH(QByteArray, disposition);
        QFETCH(QString, type);
        QFETCH(QString, name);
        QCOMPARE(safeFileName(QUrl(url), disposition, type), name);
    }

    void longNamesAreCut() {
        const QString name = safeFileName(
            QUrl(QStringLiteral("https://a.example/") + QString(400, QChar(0x05d0)) + QStringLiteral(".mp3")),
            {}, {});
        QVERIFY(name.toUtf8().size() <= 200);
        QVERIFY(name.endsWith(QStringLiteral(".mp3")));
    }
};

QTEST_GUILESS_MAIN(FileDownloadTest)
#include "file_download_test.moc"
