// A subscription list of 5,000 sources comes in while the window goes on answering.
#include "app/feed/opml.h"
#include "tests/support/library_helpers.h"
#include "ui/window/main_window.h"

#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

namespace {

constexpr int sources = 5'000;

/// Notes the longest time in which no event was handled.
class Pulse : public QObject {
public:
    Pulse() {
        m_beat.setInterval(1);
        connect(&m_beat, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.restart());
            ++m_beats;
        });
        m_since.start();
        m_beat.start();
    }
    qint64 longest() const { return m_longest; }
    int beats() const { return m_beats; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_beats = 0;
};

} // namespace

class ManySourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveThousandSourcesComeInWithoutAFrozenWindow() {
        const QTemporaryDir folder;
        QList<Feed> feeds;
        for (int i = 0; i < sources; ++i) {
            Feed feed;
            feed.url = QUrl(u"https://paper%1.example/feed"_s.arg(i));
            feed.folder = u"Folder %1"_s.arg(i % 40);
            feed.source.name = u"Paper %1"_s.arg(i);
            feed.source.country = i % 2 ? u"AL"_s : u"XK"_s;
            feeds << feed;
        }
        QFile file(folder.filePath(u"many.opml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeOpml(feeds, u"Many"_s));
        file.close();

        const Profile profile = Profile::inFolder(folder.path());
        QSettings settings(profile.settings, QSettings::IniFormat);
        auto library = Library::open(profile);
        QVERIFY(library.ok());
        MainWindow window(**library, settings);
        window.show();
        QTest::qWait(200);
        const Pulse pulse;
        const QFuture<Result<int>> importing = (*library)->importOpml(file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(importing.isFinished(), 20'000);
        QCOMPARE(*importing.result(), sources);
        QTest::qWait(300);
        qInfo("longest gap between two events: %lld ms", static_cast<long long>(pulse.longest()));
        QVERIFY(pulse.beats() > 20);
        QCOMPARE((*library)->feeds().size(), sources);
    }
};

QTEST_MAIN(ManySourcesTest)
#include "many_sources_test.moc"
