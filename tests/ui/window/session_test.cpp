// What outlives a window: a backup that takes the library's place, another language.
#include "tests/support/two_outlets.h"
#include "ui/settings/speak.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

class SessionTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TwoOutlets> m_news;
    std::unique_ptr<Session> m_session;
    QString m_said;

    /// Presses Enter in the next message box, as a person who has read it.
    void readNextMessage() {
        auto* watch = new QTimer(this);
        connect(watch, &QTimer::timeout, this, [this, watch] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box) return;
            m_said = box->text();
            watch->deleteLater();
            QTest::keyClick(box, Qt::Key_Return);
        });
        watch->start(10);
    }
    QStringList sources() const {
        QStringList names;
        for (const Feed& feed : m_session->library().feeds())
            names << feed.source.name;
        return names;
    }

private Q_SLOTS:
    void init() {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        m_said.clear();
        m_news = std::make_unique<TwoOutlets>();
        m_news->library.reset();
        m_session = std::make_unique<Session>(*qApp, m_news->profile);
        QVERIFY(m_session->openLibrary());
        m_session->openWindow(true);
    }
    void cleanup() {
        m_session.reset();
        m_news.reset();
        speak(u"en"_s);
    }

    void aBackupTakesTheLibrarysPlace() {
        const QString backup = m_news->folder.filePath(u"backup.sqlite"_s);
        QVERIFY(wait(m_session->library().backUp(backup)).ok());
        QVERIFY(wait(m_session->library().removeFeeds({m_session->library().feeds().first().id})).ok());
        QCOMPARE(sources(), QStringList{u"Agora"_s});
        readNextMessage();
        Q_EMIT m_session->window().restoreRequested(backup);
        QTRY_VERIFY(!m_said.isEmpty());
        QCOMPARE(sources(), (QStringList{u"Zeri"_s, u"Agora"_s}));
        QVERIFY(m_session->window().isVisible());
        QTRY_COMPARE(m_session->window().headlines()->model()->rowCount(), 3);
        // The library before is kept where the message says.
        const qsizetype at = m_said.indexOf(m_news->folder.path());
        QVERIFY2(at >= 0, qPrintable(m_said));
        QVERIFY(QFileInfo::exists(m_said.mid(at).chopped(1)));
    }

    void whatIsNoBackupChangesNothing() {
        const QString file = m_news->folder.filePath(u"no-backup.sqlite"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("this is no library");
        written.close();
        readNextMessage();
        Q_EMIT m_session->window().restoreRequested(file);
        QTRY_VERIFY(!m_said.isEmpty());
        QCOMPARE(sources(), (QStringList{u"Zeri"_s, u"Agora"_s}));
        QTRY_COMPARE(m_session->window().headlines()->model()->rowCount(), 3);
    }

    void anotherLanguageIsSpokenAtOnceInEveryWindow() {
        QTRY_COMPARE(m_session->window().headlines()->model()->rowCount(), 3);
        const ArticleId story = m_session->window().headlines()->model()->headlineAt(0)->id;
        m_session->window().storyWindows()->open(story);
        Preferences arabic;
        arabic.language = u"ar"_s;
        Q_EMIT m_session->window().preferencesChanged(arabic);
        QTRY_COMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(m_session->window().menuBar()->actions().first()->text() != u"&News"_s);
        QTRY_COMPARE(m_session->window().storyWindows()->all().size(), 1);
        QCOMPARE(m_session->window().storyWindows()->all().first()->story(), story);
    }
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"
