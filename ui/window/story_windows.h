#pragma once

#include "ui/window/story_window.h"

#include <QSettings>

namespace flashnews::ui {

/// The windows of single stories that stand beside the main window: opened, gone through by keyboard, kept
/// from one start to the next.
class StoryWindows : public QObject {
    Q_OBJECT

public:
    StoryWindows(Library& library, QWidget& main);

    /// In a new window, which comes to the front; a story that has one already is shown in that.
    StoryWindow* open(ArticleId story);
    /// In the order in which they were opened.
    const QList<StoryWindow*>& all() const { return m_windows; }
    /// The one that has the keyboard; null when none has.
    StoryWindow* active() const;
    /// Brings the window after (or before) the active one to the front, the main window among them.
    void goOn(int step);
    void closeAll();

    /// Which stories stand in windows, and where.
    void save(QSettings& settings) const;
    /// Opens them again.
    void restore(QSettings& settings);

Q_SIGNALS:
    /// A window was made; whoever knows more connects it.
    void made(flashnews::ui::StoryWindow* window);

private:
    StoryWindow* make();

    Library& m_library;
    QWidget& m_main;
    QList<StoryWindow*> m_windows;
};

} // namespace flashnews::ui
