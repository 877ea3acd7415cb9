// MainWindow: the news at a glance.
#include "ui/dialogs/date_dialog.h"
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

void MainWindow::goToDate() {
    const HeadlineModel* model = m_headlines->model();
    if (model->isByFit()) return say(tr("In the order of the best fit there are no dates."));
    const auto top = model->headlineAt(std::max(0, m_headlines->bar()->topRow()));
    auto* dialog = new DateDialog(top ? top->published.toLocalTime().date() : QDate::currentDate(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DateDialog::chosen, this, [this](const QDate& day) {
        m_headlines->goToDate(day);
        m_headlines->focusList();
    });
    dialog->open();
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
