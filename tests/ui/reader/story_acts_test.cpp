// What is done with a story: find in it, copy, share, print, export, its files; with mouse and keys.
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"
#include "ui/reader/download_list.h"
#include "ui/reader/find_bar.h"
#include "ui/reader/story_acts.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QTextBlock>
#include <QTimer>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

class StoryActsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    WebServer m_server;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
    QList<QUrl> m_opened;

    ReaderView& reader() { return *m_window->reader(); }
    FindBar& bar() { return *m_window->readerPane()->findBar(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    void open(const QString& title) {
        const HeadlineModel* model = m_window->headlines()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->headlineAt(row)->title == title) m_window->headlines()->select(row);
        QTRY_VERIFY(reader().hasStory() && reader().page()->article.title == title);
    }
    QByteArray read(const QString& path) const {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void clickLink(const QString& text) {
        const QTextCursor found = reader().document()->find(text);
        QVERIFY2(!found.isNull(), qPrintable(text));
        reader().setTextCursor(found);
        reader().ensureCursorVisible();
        QTest::mouseClick(reader().viewport(), Qt::LeftButton, {},
                          reader().cursorRect(found).center() - QPoint(5, 0));
    }

public Q_SLOTS:
    void noteOpened(const QUrl& url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        for (const char* scheme : {"mailto", "https", "http", "file"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "noteOpened");
        const Profile profile = Profile::inFolder(m_folder.filePath(QStringLiteral("profile")));
        QDir().mkpath(m_folder.filePath(QStringLiteral("profile")));
        m_settings = std::make_unique<QSettings>(profile.settings, QSettings::IniFormat);
        Preferences preferences;
        preferences.downloadFolder = m_folder.filePath(QStringLiteral("files"));
        preferences.downloadMegabytes = 1;
        savePreferences(preferences, *m_settings);
        m_library = std::move(*Library::open(profile));
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        m_server.set(QStringLiteral("/a.png"), {png, "image/png", 200, {}});
        m_server.set(QStringLiteral("/talk.mp3"), {QByteArray(120'000, 't'), "audio/mpeg", 200, {}});
        m_server.set(QStringLiteral("/huge.mp3"), {QByteArray(1'500'000, 'h'), "audio/mpeg", 200, {}});
        const QString feed =
            QStringLiteral("<?xml version=\"1.0\"?><rss version=\"2.0\" "
                           "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                           "<channel><title>Harbour Post</title><link>https://paper.example/</link>"
                           "<item><guid>1</guid><title>Boats &amp; nets</title>"
                           "<link>https://paper.example/1?utm_source=rss</"
                           "link><content:encoded><![CDATA[<p>The boat came. A boat "
                           "left. No BOAT stayed.</p><p><img src=\"%1\"></p>]]></content:encoded>"
                           "<enclosure url=\"%2\" type=\"audio/mpeg\" length=\"120000\"/></item>"
                           "<item><guid>2</guid><title>Heavy</title><link>https://paper.example/2</link>"
                           "<content:encoded><![CDATA[<p>A long talk.</p>]]></content:encoded>"
                           "<enclosure url=\"%3\" type=\"audio/mpeg\"/><enclosure url=\"%4\" "
                           "type=\"audio/mpeg\"/><itunes:duration>1:02:03</itunes:duration>"
                           "<podcast:person>Mira Deda</podcast:person>"
                           "<podcast:transcript type=\"text/html\" url=\"https://paper.example/2.html\"/>"
                           "<psc:chapters><psc:chapter start=\"0\" title=\"Welcome\"/>"
                           "<psc:chapter start=\"1:00:05\" title=\"The quarry\" "
                           "href=\"https://paper.example/quarry\"/></psc:chapters>"
                           "</item>"
                           "</channel></rss>")
                .arg(m_server.url(QStringLiteral("/a.png")).toString(),
                     m_server.url(QStringLiteral("/talk.mp3")).toString(),
                     m_server.url(QStringLiteral("/huge.mp3")).toString(),
                     m_server.url(QStringLiteral("/late.mp3")).toString());
        m_server.set(QStringLiteral("/feed"), {feed.toUtf8(), "text/xml", 200, {}});
        Feed subscription;
        subscription.url = m_server.url(QStringLiteral("/feed"));
        QVERIFY(wait(m_library->subscribe({subscription})).ok());
        QCOMPARE(refreshed(*m_library).newArticles, 2);
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->resize(1200, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
        QTRY_COMPARE(m_window->headlines()->model()->rowCount(), 2);
    }
    void cleanupTestCase() {
        for (const char* scheme : {"mailto", "https", "http", "file"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
    void init() {
        m_opened.clear();
        open(QStringLiteral("Boats & nets"));
    }

    void findInTheStory() {
        key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bar().isVisible());
        QTest::keyClicks(bar().words(), QStringLiteral("boat"));
        QCOMPARE(bar().count()->text(), QStringLiteral("1 of 4")); // the headline's too
        QTest::keyClick(bar().words(), Qt::Key_Return);
        QCOMPARE(bar().count()->text(), QStringLiteral("2 of 4"));
        QTest::mouseClick(bar().nextButton(), Qt::LeftButton);
        key(Qt::Key_F3);
        QCOMPARE(bar().count()->text(), QStringLiteral("4 of 4"));
        QCOMPARE(reader().textCursor().block().text().mid(reader().textCursor().positionInBlock(), 4),
                 QStringLiteral("BOAT"));
        key(Qt::Key_F3);
        QCOMPARE(bar().count()->text(), QStringLiteral("1 of 4"));
        QTest::keyClick(bar().words(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bar().count()->text(), QStringLiteral("4 of 4"));
        QCOMPARE(reader().extraSelections().size(), 4);
        QTest::keyClicks(bar().words(), QStringLiteral("yard"));
        QCOMPARE(bar().count()->text(), QStringLiteral("Not in this story"));
        QVERIFY(!bar().nextButton()->isEnabled());
        QTest::keyClick(bar().words(), Qt::Key_Escape);
        QVERIFY(!bar().isVisible());
        QCOMPARE(reader().extraSelections().size(), 0);
        QVERIFY(reader().hasFocus());
    }

    void escapeClosesTheBarBeforeItClearsTheFilter() {
        ArticleFilter filter;
        filter.unread = false;
        filter.text = QStringLiteral("boat");
        m_window->setFilter(filter);
        QTRY_COMPARE(m_window->headlines()->model()->rowCount(), 1);
        key(Qt::Key_F, Qt::ControlModifier);
        reader().setFocus();
        key(Qt::Key_Escape);
        QVERIFY(!bar().isVisible());
        QCOMPARE(m_window->filter().text, QStringLiteral("boat"));
        key(Qt::Key_Escape);
        QVERIFY(m_window->filter().text.isEmpty());
        QTRY_COMPARE(m_window->headlines()->model()->rowCount(), 2);
    }

    void copyWithSource() {
        reader().setTextCursor(reader().document()->find(QStringLiteral("A boat left.")));
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("A boat left.\n\nBoats & nets (Harbour Post)\nhttps://paper.example/1"));
        QVERIFY(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("Boats &amp; nets")));
        QTextCursor none = reader().textCursor();
        none.clearSelection();
        reader().setTextCursor(none);
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("The boat came.")));
    }

    void copyLinkAndOpenOriginalWithoutTracking() {
        key(Qt::Key_Y);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("https://paper.example/1"));
        key(Qt::Key_O);
        QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://paper.example/1"))});
    }

    void shareByMail() {
        key(Qt::Key_E);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(
            QString::fromLatin1(m_opened.first().toEncoded()),
            QStringLiteral("mailto:?subject=Boats%20%26%20nets&body=Boats%20%26%20nets%20%28Harbour%20Post%29"
                           "%0D%0Ahttps%3A%2F%2Fpaper.example%2F1"));
    }

    void savedAsPdf() {
        const QString path = m_folder.filePath(QStringLiteral("story.pdf"));
        m_window->storyActs()->savePdf(path);
        const QByteArray pdf = read(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Image"));
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(),
                 "poppler-utils is needed; ./dev test installs it");
        QProcess reading;
        reading.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(reading.waitForFinished(10000));
        const QString text = QString::fromUtf8(reading.readAllStandardOutput());
        QVERIFY(text.contains(QStringLiteral("Boats & nets")));
        QVERIFY(text.contains(QStringLiteral("No BOAT stayed")));
        QVERIFY(text.contains(QStringLiteral("https://paper.example/1")));
    }

    void exportedThroughTheDialog() {
        const QString path = m_folder.filePath(QStringLiteral("both.epub"));
        m_window->headlines()->view()->selectAll();
        QCOMPARE(m_window->headlines()->selection().size(), 2);
        QTimer::singleShot(0, this, [path] {
            QTRY_VERIFY(qobject_cast<QFileDialog*>(QApplication::activeModalWidget()));
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            dialog->selectFile(path);
            static_cast<QDialog*>(dialog)->accept();
        });
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_window->actions()[Act::ExportStories]->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 0, 5000);
        QVERIFY(read(path).contains("EPUB/story-2.xhtml"));
        m_window->headlines()->view()->clearSelection();
    }

    void episodeSaysWhoSpeaksAndLinksItsTranscript() {
        open(QStringLiteral("Heavy"));
        const QString text = reader().toPlainText();
        QVERIFY2(text.contains(QStringLiteral("With Mira Deda")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("sound, 1:02:03")), qPrintable(text));
        clickLink(QStringLiteral("Transcript"));
        QTRY_COMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://paper.example/2.html"))});
    }

    void chaptersAreListedWithTheirTimes() {
        open(QStringLiteral("Heavy"));
        const QString text = reader().document()->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("\n0:00 Welcome\n1:00:05 The quarry")), qPrintable(text));
        clickLink(QStringLiteral("The quarry"));
        QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://paper.example/quarry"))});
    }

    void filesAreListedAndPlayed() {
        QVERIFY(reader().toPlainText().contains(QStringLiteral("talk.mp3")));
        QVERIFY(reader().toPlainText().contains(QStringLiteral("sound, 120.0 kB")));
        clickLink(QStringLiteral("Play"));
        QCOMPARE(m_opened, QList<QUrl>{m_server.url(QStringLiteral("/talk.mp3"))});
    }

    void filesAreDownloadedWithProgress() {
        clickLink(QStringLiteral("Download"));
        DownloadList* list = m_window->readerPane()->downloads();
        QCOMPARE(list->rows().size(), 1);
        DownloadRow* row = list->rows().first();
        QTRY_VERIFY(row->openButton()->isVisible());
        const QString path = m_folder.filePath(QStringLiteral("files/talk.mp3"));
        QCOMPARE(read(path).size(), 120'000);
        QTest::mouseClick(row->openButton(), Qt::LeftButton);
        QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(path)});
        QTest::mouseClick(row->closeButton(), Qt::LeftButton);
        QVERIFY(!list->isVisible());
    }

    void failedDownloadsSayWhyAndTryAgain() {
        open(QStringLiteral("Heavy"));
        clickLink(QStringLiteral("Download"));
        DownloadList* list = m_window->readerPane()->downloads();
        DownloadRow* heavy = list->rows().first();
        QTRY_VERIFY(heavy->again()->isVisible());
        QVERIFY2(heavy->note()->text().contains(QStringLiteral("larger than the 1.0 MB")),
                 qPrintable(heavy->note()->text()));
        QTest::mouseClick(heavy->closeButton(), Qt::LeftButton);
        Q_EMIT reader().downloadClicked(1);
        DownloadRow* late = list->rows().first();
        QTRY_VERIFY(late->again()->isVisible());
        QVERIFY(late->note()->text().contains(QStringLiteral("404")));
        m_server.set(QStringLiteral("/late.mp3"), {"now", "audio/mpeg", 200, {}});
        QTest::mouseClick(late->again(), Qt::LeftButton);
        QTRY_VERIFY(late->openButton()->isVisible());
        QCOMPARE(read(m_folder.filePath(QStringLiteral("files/late.mp3"))), QByteArray("now"));
        QTest::mouseClick(late->closeButton(), Qt::LeftButton);
    }
};

QTEST_MAIN(StoryActsTest)
#include "story_acts_test.moc"
