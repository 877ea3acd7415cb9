// The reader pane has no way out: markup with every kind of reference, which no sanitiser has seen, sends no
// request and opens no file.
#include "tests/support/library_helpers.h"
#include "ui/reader/picture_viewer.h"
#include "ui/reader/printed_story.h"
#include "ui/reader/reader_view.h"

#include <QPrinter>
#include <QTcpServer>
#include <sys/inotify.h>
#include <unistd.h>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

namespace {

/// Tells whether any file of a folder was opened.
class OpenedFiles {
public:
    explicit OpenedFiles(const QString& folder) : m_inotify(inotify_init1(IN_NONBLOCK)) {
        inotify_add_watch(m_inotify, folder.toLocal8Bit().constData(), IN_OPEN);
    }
    ~OpenedFiles() { close(m_inotify); }
    bool any() const {
        char events[4096];
        return read(m_inotify, events, sizeof events) > 0;
    }

private:
    int m_inotify;
};

const char* const references[] = {
    "<img src='%1'>",
    "<img src=%1 width=100 height=50>",
    "<img srcset='%1 2x' src='%1'>",
    "<picture><source srcset='%1'><img src='%1'></picture>",
    "<body background='%1'>x",
    "<table background='%1'><tr><td background='%1'>x</td></tr></table>",
    "<p style=\"background:url('%1')\">x</p>",
    "<p style='background-image:url(%1)'>x</p>",
    "<ul style='list-style-image:url(%1)'><li>x</ul>",
    "<style>@import url('%1'); p { background-image:url(%1) }</style><p>x</p>",
    "<link rel='stylesheet' type='text/css' href='%1'><p>x</p>",
    "<link rel='icon' href='%1'>",
    "<base href='%1/'><img src='x.png'>",
    "<object data='%1' type='image/png'>x</object>",
    "<embed src='%1'>",
    "<iframe src='%1'></iframe>",
    "<frameset><frame src='%1'></frameset>",
    "<script src='%1'></script>",
    "<video src='%1' poster='%1'></video><audio src='%1'></audio>",
    "<input type=image src='%1'>",
    "<meta http-equiv=refresh content='0;url=%1'>",
    "<svg><image href='%1' xlink:href='%1'/><use href='%1#a'/></svg>",
    "<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='%1'/></svg>\">",
    "<a href='%1'>x</a>",
    "<h1 style='border-image:url(%1)'>x</h1>",
    "<bgsound src='%1'><applet archive='%1'></applet>",
};

} // namespace

class IsolationTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder, m_bait;
    QTcpServer m_server;
    std::unique_ptr<Library> m_library;

    QStringList baits() const {
        const QString file = m_bait.filePath(QStringLiteral("bait.png"));
        return {QStringLiteral("http://127.0.0.1:%1/bait.png").arg(m_server.serverPort()),
                QUrl::fromLocalFile(file).toString(),
                file,
                QStringLiteral("file:") + file,
                QStringLiteral("bait.png"),
                QStringLiteral("../bait.png")};
    }

private Q_SLOTS:
    void initTestCase() {
        m_library = std::move(*Library::open(Profile::inFolder(m_folder.path())));
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(m_bait.filePath(QStringLiteral("bait.png"))));
        QVERIFY(QDir::setCurrent(m_bait.path()));
    }

    void theTrapWorks() {
        const OpenedFiles opened(m_bait.path());
        QVERIFY(!opened.any());
        QFile file(m_bait.filePath(QStringLiteral("bait.png")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(opened.any());
    }

    void nothingGetsOut_data() {
        QTest::addColumn<QString>("markup");
        for (const char* reference : references)
            QTest::newRow(reference) << QString::fromLatin1(reference);
    }

    void nothingGetsOut() {
        QFETCH(QString, markup);
        const OpenedFiles opened(m_bait.path());
        ReaderView reader(*m_library);
        reader.resize(600, 500);
        reader.QWidget::show();
        const QStringList all = baits();
        for (const QString& bait : all) {
            StoryPage page;
            page.article.title = QStringLiteral("Bait");
            page.article.content = QString(markup).replace(QLatin1String("%1"), bait);
            page.article.image = QUrl(bait);
            page.article.link = QUrl(bait);
            reader.show(page);
            (void)reader.grab();
            QPrinter printer;
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(m_folder.filePath(QStringLiteral("story.pdf")));
            PrintedStory(page, {}, [this](const QUrl& url) {
                return m_library->picture(url);
            }).printOn(printer);
            const PictureViewer viewer({QUrl(bait)}, QUrl(bait),
                                       [this](const QUrl& url) { return m_library->picture(url); });
        }
        QVERIFY(!opened.any());
        QVERIFY(!m_server.waitForNewConnection(20));
        QVERIFY(!m_server.hasPendingConnections());
    }

    void linksAreHandedOverAndNeverFollowed() {
        const OpenedFiles opened(m_bait.path());
        ReaderView reader(*m_library);
        StoryPage page;
        page.article.content = QStringLiteral("<p>x</p>");
        reader.show(page);
        QSignalSpy handed(&reader, &ReaderView::linkClicked);
        const QStringList all = baits();
        for (const QString& bait : all)
            Q_EMIT reader.anchorClicked(QUrl(bait));
        Q_EMIT reader.anchorClicked(QUrl(QStringLiteral("javascript:alert(1)")));
        QCOMPARE(handed.size(), 1); // the web address
        QVERIFY(!opened.any());
        QVERIFY(!m_server.hasPendingConnections());
    }
};

QTEST_MAIN(IsolationTest)
#include "isolation_test.moc"
