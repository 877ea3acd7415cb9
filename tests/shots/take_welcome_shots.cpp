// Writes screenshots of the first minutes and of the life outside the window: take_welcome_shots FOLDER
// With QT_SCALE_FACTOR (1.25, 2) as a scaled screen shows them.
#include "app/store/database.h"
#include "tests/support/library_helpers.h"
#include "ui/desktop/background_dialog.h"
#include "ui/desktop/unread_icon.h"
#include "ui/look/plain_style.h"
#include "ui/settings/speak.h"
#include "ui/welcome/import_dialog.h"
#include "ui/welcome/tour.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QPainter>
#include <QTextStream>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

namespace {

class Photographer {
public:
    Photographer(const QString& folder, const QPalette& desktop) : m_folder(folder), m_desktop(desktop) {
        QDir().mkpath(folder);
    }
    void wear(const QString& language, Theme theme) {
        speak(language);
        QApplication::setPalette(themePalette(theme, m_desktop));
        m_suffix =
            u'-' + language + (theme == Theme::Dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
    }
    void shoot(QWidget& widget, const QString& name) {
        QTest::qWait(400);
        widget.grab().save(m_folder + u'/' + name + m_suffix + QStringLiteral(".png"));
        QTextStream(stdout) << name << m_suffix << '\n';
    }
    void shootIcons() {
        QPixmap sheet(420, 80);
        sheet.fill(QApplication::palette().color(QPalette::Window));
        QPainter painter(&sheet);
        int x = 8;
        for (const int unread : {0, 7, 42, 128, 12345})
            for (const int size : {22, 44}) {
                unreadIcon(unread).paint(&painter, x, 16, size, size);
                x += size + 12;
            }
        painter.end();
        sheet.save(m_folder + QStringLiteral("/tray-icons") + m_suffix + QStringLiteral(".png"));
    }

private:
    QString m_folder;
    QPalette m_desktop;
    QString m_suffix;
};

void write(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
}

/// A home in which two readers were used.
void useReaders(const QString& home) {
    write(home + QStringLiteral("/.newsboat/urls"), "https://gazeta.example/rss Albania\n");
    write(home + QStringLiteral("/.config/liferea/feedlist.opml"), "<opml version=\"1.0\"><body/></opml>");
}

std::unique_ptr<MainWindow> window(Library& library, QSettings& settings) {
    auto made = std::make_unique<MainWindow>(library, settings);
    made->resize(1200, 760);
    made->show();
    QTest::qWait(300);
    return made;
}

void shootTour(Photographer& photographer, MainWindow& main) {
    main.tourInvitation()->show();
    photographer.shoot(main, QStringLiteral("tour-invitation"));
    main.tourInvitation()->hide();
    main.actions()[Act::Tour]->trigger();
    auto* tour = main.findChild<Tour*>();
    for (int stop = 0; tour && stop < 5; ++stop) {
        photographer.shoot(main, QStringLiteral("tour-%1").arg(stop + 1));
        if (stop < 4) QTest::mouseClick(tour->nextButton(), Qt::LeftButton);
    }
    if (tour) delete tour;
}

void shootAll(Photographer& photographer, const QString& language, Theme theme) {
    photographer.wear(language, theme);
    const QTemporaryDir folder;
    const Profile profile = Profile::inFolder(folder.path());
    QSettings settings(profile.settings, QSettings::IniFormat);
    auto opened = Library::open(profile);
    if (!opened.ok()) return;
    Library& library = **opened;
    {
        auto first = window(library, settings);
        first->firstStart()->countries()->item(2)->setCheckState(Qt::Checked);
        photographer.shoot(*first, QStringLiteral("first-start"));
        ImportDialog import(library, first.get());
        import.show();
        photographer.shoot(import, QStringLiteral("import"));
        BackgroundDialog background({}, profile, first.get());
        background.show();
        photographer.shoot(background, QStringLiteral("background"));
        first->presence()->tray()->setUnread(128);
        first->presence()->tray()->menu()->popup({});
        photographer.shoot(*first->presence()->tray()->menu(), QStringLiteral("tray-menu"));
        first->presence()->tray()->menu()->hide();
    }
    photographer.shootIcons();
    (void)wait(library.addSampleEdition());
    refreshed(library);
    auto main = window(library, settings);
    shootTour(photographer, *main);
}

} // namespace

int main(int argc, char* argv[]) {
    const QTemporaryDir home;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", (home.path() + QStringLiteral("/.config")).toUtf8());
    qputenv("XDG_DATA_HOME", (home.path() + QStringLiteral("/.local/share")).toUtf8());
    useReaders(home.path());
    QApplication app(argc, argv);
    QApplication::setStyle(new PlainStyle);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(14);
    QApplication::setFont(font);
    Photographer photographer(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("build/shots"),
                              app.palette());
    for (const auto& language : {QStringLiteral("en"), QStringLiteral("ar")})
        for (const Theme theme : {Theme::Light, Theme::Dark})
            shootAll(photographer, language, theme);
    return 0;
}
