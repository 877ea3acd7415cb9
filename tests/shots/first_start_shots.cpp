#include "tests/shots/shots.h"
#include "ui/desktop/background_dialog.h"
#include "ui/desktop/unread_icon.h"
#include "ui/welcome/import_dialog.h"
#include "ui/welcome/tour.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace flashnews::ui;

namespace flashnews::test {

namespace {

/// The tray's icon at its two usual sizes, with few and many unread stories.
QPixmap trayIcons(qreal scale) {
    QPixmap sheet(QSize(420, 80) * scale);
    sheet.setDevicePixelRatio(scale);
    sheet.fill(QApplication::palette().color(QPalette::Window));
    QPainter painter(&sheet);
    int x = 8;
    for (const int unread : {0, 7, 42, 128, 12345})
        for (const int size : {22, 44}) {
            unreadIcon(unread).paint(&painter, x, 16, size, size);
            x += size + 12;
        }
    return sheet;
}

} // namespace

void shootFirstStart(Photographer& photographer, Library& library, const Profile& profile,
                     MainWindow& window) {
    photographer.shoot(window, u"first-start"_s);
    window.firstStart()->countries()->item(2)->setCheckState(Qt::Checked);
    photographer.shoot(window, u"first-start-ticked"_s);
    photographer.shootOnce(ImportDialog(library, &window), u"import"_s);
    photographer.shootOnce(BackgroundDialog({}, profile, &window), u"background"_s);
    window.presence()->tray()->setUnread(128);
    QMenu& menu = *window.presence()->tray()->menu();
    menu.popup({});
    photographer.shootOnce(menu, u"tray-menu"_s);
    photographer.keep(trayIcons(window.devicePixelRatioF()), u"tray-icons"_s);
}

void shootTour(const Scene& scene) {
    scene.window.tourInvitation()->show();
    scene.photographer.shoot(scene.window, u"tour-invitation"_s);
    scene.window.tourInvitation()->hide();
    scene.window.actions()[Act::Tour]->trigger();
    const QPointer<Tour> tour = scene.window.findChild<Tour*>();
    for (int stop = 1; tour; ++stop) {
        scene.photographer.shoot(scene.window, u"tour-%1"_s.arg(stop));
        QTest::mouseClick(tour->nextButton(), Qt::LeftButton);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace flashnews::test
