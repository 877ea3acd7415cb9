// MainWindow: what another program handed over, such as a browser's feed link.
#include "app/library/opened_file.h"
#include "ui/window/main_window.h"

#include <QFileInfo>

namespace flashnews::ui {

void MainWindow::doAsked(const Opening& opening) {
    if (!opening.hidden) comeToFront();
    for (const QString& address : opening.addresses)
        openAddress(address);
    if (opening.add) addSources();
    if (opening.refresh) m_library.refresh();
}

void MainWindow::openAddress(const QString& address) {
    const QUrl url(address);
    const QString path = url.isLocalFile() ? url.toLocalFile() : address;
    if (!QFileInfo(path).isFile()) return addSources(address);
    const Result<OpenedFile> file = lookIntoFile(path);
    if (!file.ok())
        say(file.error().text);
    else if (file->isSubscriptionList)
        importOpmlFrom(path);
    else
        addSources(file->feed.toString());
}

} // namespace flashnews::ui
