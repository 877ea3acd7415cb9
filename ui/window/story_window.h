#pragma once

#include "ui/look/status_line.h"
#include "ui/reader/reader_pane.h"
#include "ui/reader/story_acts.h"
#include "ui/window/shortcuts.h"
#include "ui/window/story_history.h"

#include <QMainWindow>

namespace flashnews::ui {

/// A story in a window of its own, to be read beside others, with the main window's keys for what is done
/// with a story; Esc or Ctrl+W closes it. What reaches beyond the story it asks of the main window.
class StoryWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit StoryWindow(Library& library, QWidget* parent = nullptr);

    /// Opens a story, as its next one where one is open already.
    void open(ArticleId story);
    /// The story that is open, or on its way; 0 at the beginning.
    ArticleId story() const { return m_history.current(); }
    /// As the library has it; its id is 0 until the story is there.
    Headline& headline() { return m_headline; }

    ReaderPane* pane() const { return m_pane; }
    ReaderView* reader() const { return m_pane->view(); }
    StoryActs* storyActs() const { return m_acts; }
    QAction* action(Act act) const { return m_actions.value(act); }
    void say(const QString& text) { m_status->say(text); }
    /// Does what can be done within this window.
    void act(Act act);

Q_SIGNALS:
    /// One of its keys was pressed.
    void triggered(flashnews::ui::Act act);
    /// The story that is open is another one.
    void turned();

private:
    void addKeys();
    void go(ArticleId story);
    void showPage(const Headline& headline, const Article& article, int position);
    void keepPlace();
    void closeOneThing();

    Library& m_library;
    ReaderPane* m_pane;
    StoryActs* m_acts;
    StatusLine* m_status;
    QHash<Act, QAction*> m_actions;
    StoryHistory m_history;
    Headline m_headline;
};

} // namespace flashnews::ui
