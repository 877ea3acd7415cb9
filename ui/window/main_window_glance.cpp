// MainWindow: the news at a glance.
#include "ui/window/main_window.h"

namespace flashnews::ui {

/// The sidebar decides where from; the words and countries of the filter bar stay, and a period that was
/// drawn in the flow, unless the entry is one of time itself or everything.
ArticleFilter MainWindow::withSidebar(const ArticleFilter& chosen) const {
    ArticleFilter filter = chosen;
    filter.text = m_filter.text;
    filter.aboutCountries = m_filter.aboutCountries;
    filter.agencies = m_filter.agencies;
    if (!chosen.since.isValid() && !chosen.isEmpty() && !SourceTree::isToday(m_filter)) {
        filter.since = m_filter.since;
        filter.until = m_filter.until;
    }
    return filter;
}

void MainWindow::setPeriod(const QDateTime& since, const QDateTime& until) {
    ArticleFilter filter = m_filter;
    filter.since = since;
    filter.until = until;
    setFilter(filter);
}

void MainWindow::showMap(bool on) {
    if (!on) {
        m_thirdPane->setCurrentWidget(m_readerPane);
        return;
    }
    if (!m_map) {
        m_map = new MapPane(m_library);
        m_thirdPane->addWidget(m_map);
        m_map->setFilter(m_filter);
        connect(m_map, &MapPane::filterChanged, this, &MainWindow::setFilter);
        connect(m_map, &MapPane::closed, this, [this] { showMap(false); });
        connect(m_map, &MapPane::failed, this, &MainWindow::say);
    }
    m_thirdPane->setCurrentWidget(m_map);
    m_map->focusMap();
}

} // namespace flashnews::ui
