/// window_bench PROFILE [KEYS [A_SECOND]]: opens the real window on a profile. Prints the milliseconds from
/// the start of the process to the first painted headlines, then holds the Down key for so many steps, thirty
/// a second, and prints the longest time the event loop did not come round, and the memory at the start and
/// at the end. At five a second and less every story is read. Then jumps to the end of the list, to a date,
/// by the scroll bar to the middle and back, and prints how long each took until it was painted.
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QTimer>
#include <cstdio>
#include <ctime>
#include <functional>
#include <unistd.h>

using namespace flashnews;

namespace {

constexpr int heldKeysPerSecond = 30;

double megabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

/// Milliseconds since the kernel made this process.
double sinceStart() {
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly)) return 0;
    const QByteArray all = stat.readAll();
    const double ticks = all.mid(all.lastIndexOf(')') + 2).split(' ')[19].toDouble();
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - ticks / double(sysconf(_SC_CLK_TCK))) * 1000;
}

class Watcher : public QObject {
public:
    Watcher(ui::MainWindow& window, int keys, int perSecond)
        : m_window(window), m_keys(keys), m_perSecond(perSecond) {
        m_window.headlines()->view()->viewport()->installEventFilter(this);
        m_window.firstStart()->installEventFilter(this);
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, &Watcher::beat);
        connect(&m_key, &QTimer::timeout, this, &Watcher::press);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool painted =
            event->type() == QEvent::Paint &&
            (watched == m_window.firstStart() || m_window.headlines()->model()->rowCount() > 0);
        if (painted && !m_painted) {
            m_painted = true;
            QMetaObject::invokeMethod(this, &Watcher::firstPainted, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void firstPainted() {
        std::printf("first painted after %.0f ms; %.0f MB\n", sinceStart(), megabytes());
        if (m_keys == 0) return QCoreApplication::quit();
        m_clock.start();
        m_beat.start(1);
        m_key.start(1000 / m_perSecond);
    }

    void beat() {
        const double gap = double(m_clock.nsecsElapsed()) / 1e6;
        m_clock.restart();
        m_gaps << gap;
    }

    void press() {
        auto* view = m_window.headlines()->view();
        if (m_pressed++ < m_keys) {
            QCoreApplication::postEvent(
                view, new QKeyEvent(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier, QString(), true));
            return;
        }
        m_key.stop();
        m_beat.stop();
        std::sort(m_gaps.begin(), m_gaps.end());
        const auto over = std::count_if(m_gaps.begin(), m_gaps.end(), [](double gap) { return gap > 16; });
        std::printf("%d keys: longest gap %.1f ms, 99 of 100 under %.1f ms, %d over 16 ms; row %d; %.0f MB\n",
                    m_keys, m_gaps.last(), m_gaps[m_gaps.size() * 99 / 100], int(over),
                    view->currentIndex().row(), megabytes());
        jumps();
        QCoreApplication::quit();
    }

    void jumps() {
        ui::HeadlineList* list = m_window.headlines();
        jump("End", [&] {
            QCoreApplication::postEvent(list->view(),
                                        new QKeyEvent(QEvent::KeyPress, Qt::Key_End, Qt::NoModifier));
        });
        jump("a date three years ago", [&] { list->goToDate(QDate::currentDate().addYears(-3)); });
        jump("the bar's middle", [&] { list->bar()->setValue(list->bar()->maximum() / 2); });
        jump("the bar's end", [&] { list->bar()->setValue(list->bar()->maximum()); });
        jump("Home", [&] {
            QCoreApplication::postEvent(list->view(),
                                        new QKeyEvent(QEvent::KeyPress, Qt::Key_Home, Qt::NoModifier));
        });
    }

    void jump(const char* where, const std::function<void()>& go) {
        rest();
        ui::HeadlineModel* model = m_window.headlines()->model();
        QEventLoop loop;
        QElapsedTimer clock;
        bool there = false; // the store may answer before it is waited for
        const auto landed = QObject::connect(model, &ui::HeadlineModel::loaded, this, [&] {
            m_window.headlines()->view()->viewport()->repaint();
            there = true;
            loop.quit();
        });
        clock.start();
        go();
        if (!there) loop.exec();
        QObject::disconnect(landed);
        const double painted = double(clock.nsecsElapsed()) / 1e6;
        rest();
        std::printf("%s: %.1f ms; rows from %d of %d\n", where, painted, model->rowsBefore(), model->total());
    }

    /// Long enough for counts to be answered.
    static void rest() {
        QEventLoop loop;
        QTimer::singleShot(1000, &loop, &QEventLoop::quit);
        loop.exec();
    }

    ui::MainWindow& m_window;
    int m_keys;
    int m_perSecond;
    int m_pressed = 0;
    bool m_painted = false;
    QElapsedTimer m_clock;
    QTimer m_beat, m_key;
    QList<double> m_gaps;
};

} // namespace

int main(int argc, char* argv[]) {
    if (argc < 2) return 2;
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("flash-news"));
    const Profile profile = Profile::inFolder(QString::fromLocal8Bit(argv[1]));
    QSettings settings(profile.settings, QSettings::IniFormat);
    const auto library = Library::open(profile);
    if (!library.ok()) {
        std::fprintf(stderr, "%s\n", qPrintable(library.error().text));
        return 1;
    }
    (*library)->setRefreshInterval(0);
    ui::MainWindow window(**library, settings);
    Watcher watcher(window, argc > 2 ? std::atoi(argv[2]) : 0,
                    argc > 3 ? std::atoi(argv[3]) : heldKeysPerSecond);
    window.show();
    return QApplication::exec();
}
