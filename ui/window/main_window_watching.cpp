// MainWindow: why a story stands where it does, and what the person watches.
#include "app/tell/country_names.h"
#include "ui/dialogs/alert_rule_dialog.h"
#include "ui/dialogs/alerts_dialog.h"
#include "ui/filter/filter_words.h"
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

void MainWindow::watchThis() {
    // A rule is asked by the store alone, so what was typed as source: or about: is taken out of the words
    // now.
    const Result<ArticleFilter> understood = m_library.understood(m_filter);
    if (!understood.ok()) return say(understood.error().text);
    AlertRule rule;
    rule.filter = *understood;
    rule.filter.foldCopies = false; // a copy counts too
    // New stories are unread, not yet bookmarked, and of now.
    rule.filter.unread = rule.filter.bookmarked = false;
    rule.filter.since = rule.filter.until = {};
    rule.filter.sort = {};
    const QString words = filterInWords(rule.filter, m_library.feeds());
    if (words.isEmpty())
        return say(
            tr("Choose what to watch in the filter bar first: a country, an agency, a source, words."));
    auto* dialog = new AlertRuleDialog(rule, words, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_library.saveAlertRule(dialog->changed()).then(this, [this](const Result<qint64>& saved) {
            say(saved.ok() ? tr("Watched from the next refresh on.") : saved.error().text);
        });
    });
    dialog->open();
}

void MainWindow::showWatched() {
    auto* dialog = new AlertsDialog(m_library, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AlertsDialog::failed, this, &MainWindow::say);
    dialog->open();
}

void MainWindow::showWatchedStories(qint64 id) {
    if (id == AlertTeller::everything) return showUnread();
    m_library.alertRules().then(this, [this, id](const Result<QList<AlertRule>>& rules) {
        if (!rules.ok()) return say(rules.error().text);
        for (const AlertRule& rule : *rules)
            if (rule.id == id) setFilter(rule.filter);
        comeToFront();
    });
}

} // namespace flashnews::ui
