// MainWindow: the news at a glance.
#include "ui/window/main_window.h"

namespace flashnews::ui {

void MainWindow::showMap(bool on) {
    if (!on) {
        m_thirdPane->setCurrentWidget(m_reader);
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
