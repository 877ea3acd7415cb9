// The reader pane with mouse and keys: type, pictures, footnotes, the place where reading stopped.
#include "app/html/sanitise.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"
#include "ui/reader/picture_viewer.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QWheelEvent>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

namespace {

QByteArray png(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(0x336699));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString paragraphs(int count) {
    QString html;
    for (int i = 1; i <= count; ++i)
        html += QStringLiteral("<p>Paragraph %1 tells of the harbour, of the boats that lie in it and of the "
                               "people who wait for the morning tide with their nets.</p>")
                    .arg(i);
    return html;
}

} // namespace

class ReaderViewTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    WebServer m_server;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;

    void openWindow() {
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->resize(1200, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
        QTRY_VERIFY(m_window->headlines()->model()->rowCount() > 0);
    }
    ReaderView& reader() { return *m_window->reader(); }
    void open(const QString& title) {
        const HeadlineModel* model = m_window->headlines()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->headlineAt(row)->title == title) m_window->headlines()->select(row);
        QTRY_VERIFY(reader().hasStory() && reader().page()->article.title == title);
        QTRY_VERIFY(!reader().page()->latest.isEmpty());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    void scroll(int value) {
        (void)reader().document()->size();
        reader().verticalScrollBar()->setValue(value);
    }
    /// Where a text stands in the viewport.
    QPoint placeOf(const QString& text) {
        const QTextCursor found = reader().document()->find(text);
        return reader().cursorRect(found).center() - QPoint(4, 0);
    }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const Profile profile = Profile::inFolder(m_folder.path());
        m_settings = std::make_unique<QSettings>(profile.settings, QSettings::IniFormat);
        m_settings->setValue(QStringLiteral("stories/foldCopies"), false); // these stories are much alike
        m_library = std::move(*Library::open(profile));
        m_server.set(QStringLiteral("/big.png"), {png(1000, 500), "image/png", 200, {}});
        m_server.set(QStringLiteral("/small.png"), {png(80, 40), "image/png", 200, {}});
        const QString pictures =
            QStringLiteral(
                "<p>Before.</p><figure><img src=\"%1\" width=\"4000\"><figcaption>The quay</figcaption>"
                "</figure><p>Between.</p><p><img src=\"%2\"></p>")
                .arg(m_server.url(QStringLiteral("/big.png")).toString(),
                     m_server.url(QStringLiteral("/small.png")).toString());
        const QString notes =
            QStringLiteral("<p>The tide is late<a href=\"#fn1\">[1]</a> this year.</p>") + paragraphs(40) +
            QStringLiteral("<p id=\"fn1\">Measured at the old pier. <a href=\"#ref\">up</a></p>") +
            paragraphs(20);
        m_server.set(QStringLiteral("/feed"),
                     {rss(QStringLiteral("Harbour Post"),
                          {{QStringLiteral("1"), QStringLiteral("Long"), paragraphs(60)},
                           {QStringLiteral("2"), QStringLiteral("Pictures"), pictures},
                           {QStringLiteral("3"), QStringLiteral("Notes"), notes},
                           {QStringLiteral("4"), QStringLiteral("Short"), paragraphs(1)}}),
                      "text/xml",
                      200,
                      {}});
        Feed feed;
        feed.url = m_server.url(QStringLiteral("/feed"));
        QVERIFY(wait(m_library->subscribe({feed})).ok());
        QCOMPARE(refreshed(*m_library).newArticles, 4);
        openWindow();
    }

    void picturesFillTheColumnAtMost() {
        open(QStringLiteral("Pictures"));
        const QList<QUrl> pictures = reader().pictures();
        QCOMPARE(pictures.size(), 2);
        const auto shown = [&](const QUrl& url) {
            return reader().loadResource(QTextDocument::ImageResource, url).value<QImage>();
        };
        const QImage big = shown(pictures[0]);
        QVERIFY(big.deviceIndependentSize().width() <= reader().columnWidth() + 0.5);
        QVERIFY(big.deviceIndependentSize().width() > reader().columnWidth() - 2);
        QCOMPARE(shown(pictures[1]).width(), 80);
        QCOMPARE(reader().horizontalScrollBar()->maximum(), 0);
    }

    void aClickOpensThePictureLarge() {
        open(QStringLiteral("Pictures"));
        scroll(0);
        const QTextCursor caption = reader().document()->find(QStringLiteral("The quay"));
        const QPoint onPicture = reader().cursorRect(caption).center() - QPoint(0, 60);
        QTest::mouseClick(reader().viewport(), Qt::LeftButton, {}, onPicture);
        auto* viewer = m_window->findChild<PictureViewer*>();
        QVERIFY(viewer);
        QVERIFY(QTest::qWaitForWindowExposed(viewer));
        QCOMPARE(viewer->image().size(), QSize(1000, 500));
        viewer->resize(500, 400);
        QCOMPARE(viewer->scale(), 0.5);
        QTest::keyClick(viewer, Qt::Key_Plus);
        QCOMPARE(viewer->scale(), 0.625);
        QTest::keyClick(viewer, Qt::Key_1);
        QCOMPARE(viewer->scale(), 1.0);
        QTest::keyClick(viewer, Qt::Key_Right);
        QCOMPARE(viewer->current(), 1);
        QCOMPARE(viewer->image().width(), 80);
        QPointer<PictureViewer> watched = viewer;
        QTest::keyClick(viewer, Qt::Key_Escape);
        QTRY_VERIFY(watched.isNull());
    }

    void aKeyOpensThePictures() {
        open(QStringLiteral("Pictures"));
        key(Qt::Key_V);
        QPointer<PictureViewer> viewer = m_window->findChild<PictureViewer*>();
        QVERIFY(viewer);
        viewer->close();
        QTRY_VERIFY(viewer.isNull());
    }

    void footnotesJumpAndReturn() {
        open(QStringLiteral("Notes"));
        scroll(0);
        QTest::mouseClick(reader().viewport(), Qt::LeftButton, {}, placeOf(QStringLiteral("[1]")));
        const int noted = reader().verticalScrollBar()->value();
        QVERIFY(noted > 500);
        QVERIFY(qAbs(placeOf(QStringLiteral("old pier")).y()) < 60);
        key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(reader().verticalScrollBar()->value() < 40);
        key(Qt::Key_Left, Qt::AltModifier); // nothing more to go back to
        QVERIFY(reader().verticalScrollBar()->value() < 40);
    }

    void readingGoesOnWhereItStopped() {
        open(QStringLiteral("Long"));
        QCOMPARE(reader().readingPosition(), 0);
        scroll(900);
        const int position = reader().readingPosition();
        QVERIFY(position > 0);
        const int at = reader().verticalScrollBar()->value();
        open(QStringLiteral("Short"));
        QCOMPARE(reader().verticalScrollBar()->value(), 0);
        open(QStringLiteral("Long"));
        QVERIFY(qAbs(reader().verticalScrollBar()->value() - at) < 40);
        QCOMPARE(reader().readingPosition(), position); // and does not creep on
        // Also in a window made anew, with larger text: the same words are at the top.
        m_window->close();
        openWindow();
        key(Qt::Key_Plus, Qt::ControlModifier);
        open(QStringLiteral("Long"));
        QVERIFY(qAbs(reader().readingPosition() - position) < 120);
        key(Qt::Key_0, Qt::ControlModifier);
    }

    void aStoryReadToItsEndOpensAtItsBeginning() {
        open(QStringLiteral("Long"));
        scroll(reader().verticalScrollBar()->maximum());
        QCOMPARE(reader().readingPosition(), 0);
        open(QStringLiteral("Short"));
        open(QStringLiteral("Long"));
        QCOMPARE(reader().verticalScrollBar()->value(), 0);
    }

    void zoomKeysAndWheel() {
        open(QStringLiteral("Short"));
        key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(reader().fontPixels(), 18);
        key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(reader().fontPixels(), 20);
        QCOMPARE(reader().document()->defaultFont().pixelSize(), 20);
        key(Qt::Key_Minus, Qt::ControlModifier);
        key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(reader().fontPixels(), 16);
        const QPoint middle = reader().viewport()->rect().center();
        QWheelEvent wheel(middle, reader().viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(reader().viewport(), &wheel);
        QCOMPARE(reader().fontPixels(), 18);
    }

    void fontAndColumnShowAtOnce() {
        open(QStringLiteral("Short"));
        m_window->actions()[Act::Settings]->trigger();
        auto* dialog = m_window->findChild<SettingsDialog*>();
        QVERIFY(dialog);
        const int width = reader().columnWidth();
        dialog->family()->setCurrentIndex(dialog->family()->findData(QStringLiteral("sans-serif")));
        QVERIFY(reader().document()->defaultFont().families().contains(QStringLiteral("Noto Sans")));
        dialog->columnWidth()->setValue(44);
        QVERIFY(reader().columnWidth() < width);
        dialog->fontSize()->setValue(26);
        QCOMPARE(reader().document()->defaultFont().pixelSize(), 26);
        dialog->reject(); // takes it back
        QCOMPARE(reader().document()->defaultFont().pixelSize(), 18);
        QCOMPARE(reader().columnWidth(), width);
    }

    void wideThingsFitNarrowColumns() {
        StoryPage page;
        page.article.title = QStringLiteral("Wide");
        page.article.text = QStringLiteral("Wide");
        page.article.content = QStringLiteral(
            "<pre>a_very_long_line_of_code = with_a_call(and_many, arguments, that, go, on, "
            "and_on, far_beyond_the_column)</pre><table><tbody><tr><th>Port</th><th>Ships</th>"
            "</tr><tr><td>Durres with its long ferry quay</td><td>1 200</td></tr></tbody></table>"
            "<blockquote><p>Said the captain.</p></blockquote>"
            "<p>Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft</p>");
        ReaderView narrow(*m_library);
        narrow.resize(320, 500);
        narrow.QWidget::show();
        narrow.show(page);
        (void)narrow.document()->size();
        QVERIFY2(narrow.document()->idealWidth() <= narrow.viewport()->width(),
                 qPrintable(QString::number(narrow.document()->idealWidth())));
        QCOMPARE(narrow.horizontalScrollBar()->maximum(), 0);
    }

    void storiesRunInTheirDirection() {
        StoryPage page;
        page.article.title = QStringLiteral("الميناء يفتح غدا");
        page.article.language = QStringLiteral("ar");
        page.article.text = QStringLiteral("يفتح الميناء أبوابه غدا صباحا");
        page.article.content = QStringLiteral("<p>NATO: يفتح الميناء أبوابه غدا صباحا</p><pre>code(x)</pre>"
                                              "<p>We shall open the harbour at dawn.</p>");
        ReaderView view(*m_library);
        view.resize(600, 500);
        view.show(page);
        const auto direction = [&](const QString& words) {
            return view.document()->find(words).block().textDirection();
        };
        QCOMPARE(direction(QStringLiteral("NATO")), Qt::RightToLeft);
        QCOMPARE(direction(QStringLiteral("code")), Qt::LeftToRight);
        QCOMPARE(direction(QStringLiteral("We shall")), Qt::LeftToRight);
        QCOMPARE(view.document()->firstBlock().textDirection(), Qt::RightToLeft);
    }
};

QTEST_MAIN(ReaderViewTest)
#include "reader_view_test.moc"
