// Writes pictures of every window in one language and one theme: take_shots FOLDER [LANGUAGE [THEME]]
// As a screen of another scale shows them with QT_SCALE_FACTOR=2; `./dev shots` takes the whole matrix.
#include "tests/shots/shots.h"
#include "tests/support/library_helpers.h"
#include "ui/look/look.h"
#include "ui/look/plain_style.h"
#include "ui/settings/speak.h"

#include <QApplication>
#include <QFont>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
}

/// A home in which two other readers were used, and nothing of the one who takes the pictures.
void moveInto(const QString& home) {
    qputenv("HOME", home.toUtf8());
    qputenv("XDG_CONFIG_HOME", (home + u"/.config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", (home + u"/.local/share"_s).toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    write(home + u"/.newsboat/urls"_s, "https://gazeta.example/rss Albania\n");
    write(home + u"/.config/liferea/feedlist.opml"_s, "<opml version=\"1.0\"><body/></opml>");
}

void dress(QApplication& app, const QString& language, const QString& theme) {
    const QHash<QString, Theme> themes{{u"light"_s, Theme::Light},
                                       {u"sepia"_s, Theme::Sepia},
                                       {u"dark"_s, Theme::Dark},
                                       {u"high-contrast"_s, Theme::HighContrast}};
    QApplication::setStyle(new PlainStyle);
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(14);
    font.setHintingPreference(QFont::PreferVerticalHinting); // as desktops do, and as scaled screens need
    QApplication::setFont(font);
    speak(language);
    QApplication::setPalette(themePalette(themes.value(theme), desktopPalette(app)));
}

/// So that the list has read and unread days.
void readWhatIsOld(Library& library) {
    ArticleFilter old;
    old.until = QDateTime::currentDateTimeUtc().addDays(-2);
    (void)wait(library.markAllRead(old));
}

} // namespace

namespace flashnews::test {

std::unique_ptr<MainWindow> shownWindow(Library& library, QSettings& settings) {
    auto made = std::make_unique<MainWindow>(library, settings);
    made->resize(1280, 800);
    made->show();
    QTest::qWait(300);
    return made;
}

void openStory(MainWindow& window, const QString& start) {
    const HeadlineModel* model = window.headlines()->model();
    QTest::qWait(300);
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->headlineAt(row)->title.startsWith(start))
            return window.headlines()->view()->setCurrentIndex(model->index(row));
}

} // namespace flashnews::test

int main(int argc, char* argv[]) {
    const QTemporaryDir home;
    moveInto(home.path());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList words = QApplication::arguments();
    dress(app, words.value(2, u"en"_s), words.value(3, u"light"_s));
    Photographer photographer(words.value(1, u"build/shots"_s));
    const Profile profile = Profile::inFolder(home.path() + u"/profile"_s);
    QSettings settings(profile.settings, QSettings::IniFormat);
    auto opened = Library::open(profile);
    if (!opened.ok()) return 1;
    Library& library = **opened;
    shootFirstStart(photographer, library, profile, *shownWindow(library, settings));
    (void)wait(library.addSampleEdition());
    refreshed(library);
    readWhatIsOld(library);
    const auto window = shownWindow(library, settings);
    const Scene scene{photographer, library, *window};
    shootPanes(scene);
    shootTour(scene);
    shootReading(scene);
    shootMap(scene);
    shootOrganising(scene);
    shootDialogs(scene);
    shootAccounts(scene);
    shootTrouble(scene);
    return 0;
}
