#include "ui/window/run_window.h"

#include "app/library/window_lock.h"
#include "ui/look/plain_style.h"
#include "ui/window/one_window.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QMessageBox>
#include <QStyle>
#include <QTextStream>

namespace flashnews::ui {

int runWindow(QApplication& app, const Profile& profile, const Opening& opening) {
    OneWindow one(profile);
    if (!one.takeOver(opening)) return 0;
    // Without a desktop's own style Qt falls back to one of the last century.
    const QString style = QApplication::style()->name();
    if (style == QLatin1String("windows") || style == QLatin1String("fusion"))
        QApplication::setStyle(new PlainStyle);
    Session session(app, profile);
    const auto lock = lockWindow(profile);
    if (!lock.ok()) {
        QTextStream(stderr) << lock.error().text << '\n'; // for who started it in a terminal
        QMessageBox::critical(nullptr, QStringLiteral("Flash News"), lock.error().text);
        return 1;
    }
    if (!session.openLibrary()) return 1;
    session.openWindow(!opening.hidden);
    QObject::connect(&one, &OneWindow::asked, &session, &Session::doAsked);
    if (opening != Opening{})
        QMetaObject::invokeMethod(
            &session, [&] { session.doAsked(opening); }, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace flashnews::ui
