// MainWindow: why a story stands where it does, and what the person watches.
#include "app/tell/country_names.h"
#include "ui/reader/countries_dialog.h"
#include "ui/window/main_window.h"

#include <QLocale>
#include <QMenu>

namespace flashnews::ui {

/// Every decision can be explained: the words that spoke for each country; and corrected.
void MainWindow::explainCountries(const CountryCode& country) {
    if (!m_open) return;
    auto* dialog = new CountriesDialog(m_library, m_open->id, country, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CountriesDialog::corrected, this, [this, id = m_open->id] { showCountriesAgain(id); });
    dialog->open();
}

/// The menu of a country's chip.
void MainWindow::showCountryMenu(const CountryCode& country, const QPoint& at) {
    if (!m_open) return;
    const QString name = countryName(country, QLocale());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, auto act) {
        connect(menu->addAction(text), &QAction::triggered, this, act);
    };
    const auto correct = [this, country, id = m_open->id](CountryVerdict verdict) {
        m_library.correctCountry(id, country, verdict).then(this, [this, id](const Result<Done>& done) {
            if (!done.ok()) return say(done.error().text);
            showCountriesAgain(id);
        });
    };
    add(tr("&Why %1…").arg(name), [this, country] { explainCountries(country); });
    menu->addSeparator();
    add(tr("The story is &about %1").arg(name), [correct] { correct(CountryVerdict::About); });
    add(tr("It only &names %1").arg(name), [correct] { correct(CountryVerdict::Named); });
    add(tr("&Not %1").arg(name), [correct] { correct(CountryVerdict::NotThis); });
    menu->addSeparator();
    add(tr("A&dd a country…"), [this] { explainCountries({}); });
    menu->popup(at);
}

/// Sets the open story's chips anew; the place where the person reads stays.
void MainWindow::showCountriesAgain(ArticleId id) {
    m_library.article(id).then(this, [this, id](const Result<Article>& article) {
        if (!article.ok() || !m_open || m_open->id != id || !m_reader->page()) return;
        StoryPage page = *m_reader->page();
        page.article.countries = article->countries;
        m_reader->append(page);
    });
}

// --- What the person watches

void MainWindow::showWatchedStories(qint64 id) {
    if (id == AlertTeller::everything) return showUnread();
    m_library.rules().then(this, [this, id](const Result<QList<Rule>>& rules) {
        if (!rules.ok()) return say(rules.error().text);
        for (const Rule& rule : *rules)
            if (rule.id == id) setFilter(rule.filter);
        comeToFront();
    });
}

} // namespace flashnews::ui
