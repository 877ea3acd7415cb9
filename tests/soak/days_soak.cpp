/// soak_days [DAYS [PAPERS [SEED]]]: simulated days of one person with the real window: four times a day
/// every paper has a new edition, is refreshed and read; in the evening all is marked read and the library
/// cleans up what is older than a week. Prints what the program takes up every ten days; after the days of
/// warming up (the first third) neither memory, handles, threads, files nor the database may grow. Ends with
/// 1 where one does.
#include "app/library/library.h"
#include "tests/soak/footprint.h"
#include "tests/soak/newsroom.h"
#include "tests/soak/simulated_clock.h"
#include "tests/support/library_helpers.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

namespace {

constexpr int editionsOfADay = 4, daysKept = 7;
constexpr int storiesRead = 10, bookmarksKept = 20;
constexpr int longestWaitMs = 120'000;

class Reader {
public:
    Reader(Library& library, QSettings& settings, Newsroom& newsroom)
        : m_library(library),
          m_newsroom(newsroom),
          m_window(library, settings),
          m_tidy(&library, &Library::cleanedUp) {
        m_window.resize(1200, 760);
        m_window.show();
    }

    /// False where the program did not come to an end with something; what that was is printed.
    bool day() {
        for (int edition = 0; edition < editionsOfADay; ++edition) {
            passHours(24 / editionsOfADay);
            m_newsroom.publish(QDateTime::currentDateTimeUtc());
            if (!refresh()) return false;
            read();
            lookAround(edition);
        }
        act(Act::MarkAllRead);
        return settled("the evening", [&] { return wait(m_library.unreadCounts())->unread == 0; }) &&
               forgetOldBookmarks();
    }

private:
    void act(Act act) { m_window.actions()[act]->trigger(); }

    template<typename Condition>
    bool settled(const char* what, Condition condition) {
        if (QTest::qWaitFor(condition, longestWaitMs)) return true;
        std::printf("%s did not come to an end\n", what);
        return false;
    }

    bool refresh() {
        m_tidy.clear();
        act(Act::Refresh);
        return settled("a refresh", [&] { return !m_tidy.isEmpty() && !m_library.isRefreshing(); });
    }

    void read() {
        for (int story = 0; story < storiesRead; ++story) {
            act(Act::NextUnread);
            QTest::qWait(5);
            act(Act::PageOrNext);
        }
        act(Act::Bookmark);
        QTest::qWait(20);
    }

    /// What else a day brings: another way of looking at each edition.
    void lookAround(int edition) {
        switch (edition) {
        case 0:
            m_window.filterBar()->search()->setText(u"Tirana"_s);
            break;
        case 1:
            act(Act::OnlyUnread);
            break;
        case 2:
            act(Act::Map);
            QTest::qWait(50);
            act(Act::Map);
            break;
        default:
            act(Act::OpenInWindow);
            QTest::qWait(50);
            act(Act::CloseWindows);
        }
        QTest::qWait(300); // typing is waited for
        act(Act::ClearFilter);
    }

    /// As a person tidies up: only the newest bookmarks stay.
    bool forgetOldBookmarks() {
        ArticleFilter bookmarked;
        bookmarked.bookmarked = true;
        const auto page = wait(m_library.headlines(bookmarked, {}, 1000));
        if (!page.ok()) return false;
        QList<ArticleId> old;
        for (qsizetype i = bookmarksKept; i < page->headlines.size(); ++i)
            old << page->headlines[i].id;
        return old.isEmpty() || wait(m_library.setBookmarked(old, false)).ok();
    }

    Library& m_library;
    Newsroom& m_newsroom;
    MainWindow m_window;
    QSignalSpy m_tidy;
};

void say(int day, const Footprint& now, int stories) {
    std::printf(
        "day %4d: %6.1f MB, %3.0f handles, %2.0f threads, database %6.2f MB, %5.0f files, %d stories\n", day,
        now.residentMegabytes, now.handles, now.threads, now.databaseMegabytes, now.files, stories);
    std::fflush(stdout);
}

int run(int days, int papers, quint32 seed) {
    std::printf("%d days of %d papers, seed %u\n", days, papers, seed);
    QTemporaryDir folder;
    const Profile profile = Profile::inFolder(folder.path());
    QSettings settings(profile.settings, QSettings::IniFormat);
    auto library = Library::open(profile);
    Newsroom newsroom(papers, seed);
    KeepRules rules;
    rules.overall.days = daysKept;
    if (!library.ok() || !wait((*library)->subscribe(newsroom.feeds())).ok() ||
        !wait((*library)->setKeepRules(rules)).ok())
        return 2;
    Reader reader(**library, settings, newsroom);
    QList<Footprint> footprints;
    for (int day = 1; day <= days; ++day) {
        if (!reader.day()) return 1;
        const Footprint now = footprint(profile);
        if (day > days / 3) footprints << now;
        if (day % 10 == 0) say(day, now, wait((*library)->counts({}))->total);
    }
    const bool flat = isFlat(footprints);
    std::printf("%s\n", flat ? "flat" : "NOT flat");
    return flat ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keyring, no notices
    const auto argument = [&](int at, int usual) { return argc > at ? std::atoi(argv[at]) : usual; };
    QApplication app(argc, argv);
    return run(argument(1, 300), argument(2, 30), quint32(argument(3, 1)));
}
