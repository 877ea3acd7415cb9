#include "ui/window/story_windows.h"

#include <QApplication>
#include <QWindow>

namespace flashnews::ui {

namespace {

const QString storiesKey = QStringLiteral("window/stories"), storyKey = QStringLiteral("story"),
              placeKey = QStringLiteral("geometry");

void bringForward(QWidget& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

StoryWindows::StoryWindows(Library& library, QWidget& main)
    : QObject(&main), m_library(library), m_main(main) {}

StoryWindow* StoryWindows::make() {
    auto* window = new StoryWindow(m_library, &m_main);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->winId();                                     // so that there is a window handle
    window->windowHandle()->setTransientParent(nullptr); // it may lie behind the main window
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
    Q_EMIT made(window);
    return window;
}

StoryWindow* StoryWindows::open(ArticleId story) {
    for (StoryWindow* window : std::as_const(m_windows))
        if (window->story() == story) {
            bringForward(*window);
            return window;
        }
    StoryWindow* window = make();
    window->open(story);
    bringForward(*window);
    return window;
}

StoryWindow* StoryWindows::active() const {
    return qobject_cast<StoryWindow*>(QApplication::activeWindow());
}

void StoryWindows::goOn(int step) {
    QList<QWidget*> ring{&m_main};
    for (StoryWindow* window : std::as_const(m_windows))
        ring.append(window);
    const qsizetype at = qMax(qsizetype(0), ring.indexOf(active()));
    bringForward(*ring[(at + step + ring.size()) % ring.size()]);
}

void StoryWindows::closeAll() {
    for (StoryWindow* window : QList(m_windows))
        window->close();
}

void StoryWindows::save(QSettings& settings) const {
    settings.beginWriteArray(storiesKey, int(m_windows.size()));
    for (int i = 0; i < m_windows.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(storyKey, m_windows[i]->story());
        settings.setValue(placeKey, m_windows[i]->saveGeometry());
    }
    settings.endArray();
}

void StoryWindows::restore(QSettings& settings) {
    const int count = settings.beginReadArray(storiesKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        StoryWindow* window = make();
        window->restoreGeometry(settings.value(placeKey).toByteArray());
        window->open(settings.value(storyKey).toLongLong());
        window->show();
    }
    settings.endArray();
}

} // namespace flashnews::ui
