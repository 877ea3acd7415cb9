#pragma once

#include "ui/reader/reader_pane.h"

namespace flashnews::ui {

/// A story in a window of its own, to be read beside others. It closes with Esc or Ctrl+W.
class StoryWindow : public QWidget {
    Q_OBJECT

public:
    StoryWindow(Library& library, const StoryPage& page, QWidget* parent = nullptr);

    ReaderView* reader() const { return m_pane->view(); }

Q_SIGNALS:
    void linkClicked(const QUrl& url);
    void failed(const QString& reason);

private:
    void open(ArticleId id);
    void show(const StoryPage& page);

    Library& m_library;
    ReaderPane* m_pane;
};

} // namespace flashnews::ui
