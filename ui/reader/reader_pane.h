#pragma once

#include "ui/reader/download_list.h"
#include "ui/reader/find_bar.h"
#include "ui/reader/reader_view.h"

namespace flashnews::ui {

/// The reader with what belongs to it: the bar for finding words and the files being downloaded.
class ReaderPane : public QWidget {
    Q_OBJECT

public:
    explicit ReaderPane(ReaderView* view, QWidget* parent = nullptr);

    ReaderView* view() const { return m_view; }
    FindBar* findBar() const { return m_findBar; }
    DownloadList* downloads() const { return m_downloads; }

private:
    ReaderView* m_view;
    FindBar* m_findBar;
    DownloadList* m_downloads;
};

} // namespace flashnews::ui
