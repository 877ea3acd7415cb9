#include "ui/reader/reader_pane.h"

#include "ui/look/focus_line.h"

#include <QVBoxLayout>

namespace flashnews::ui {

ReaderPane::ReaderPane(ReaderView* view, QWidget* parent)
    : QWidget(parent), m_view(view), m_findBar(new FindBar(*view)), m_downloads(new DownloadList) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new FocusLine(*m_view));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_downloads);
    setFocusProxy(m_view);
    connect(m_view, &ReaderView::rendered, m_findBar, &FindBar::refresh);
}

} // namespace flashnews::ui
