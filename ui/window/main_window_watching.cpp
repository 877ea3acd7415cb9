// MainWindow: why a story stands where it does, and what the person watches.
#include "app/tell/country_names.h"
#include "ui/reader/countries_dialog.h"
#include "ui/window/main_window.h"

#include <QLocale>
#include <QMenu>

namespace flashnews::ui {

/// Every decision can be explained: the words that spoke for each country; and corrected.
void MainWindow::explainCountries(const ReaderView& reader, const CountryCode& country) {
    if (!reader.hasStory()) return;
    const ArticleId story = reader.page()->headline.id;
    auto* dialog = new CountriesDialog(m_library, story, country, reader.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CountriesDialog::corrected, this, [this, story] { showCountriesAgain(story); });
    dialog->open();
}

/// The menu of a country's chip.
void MainWindow::showCountryMenu(const ReaderView& reader, const CountryCode& country, const QPoint& at) {
    if (!reader.hasStory()) return;
    const QString name = countryName(country, QLocale());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, auto act) {
        connect(menu->addAction(text), &QAction::triggered, this, act);
    };
    const auto correct = [this, country, id = reader.page()->headline.id](CountryVerdict verdict) {
        m_library.correctCountry(id, country, verdict).then(this, [this, id](const Result<Done>& done) {
            if (!done.ok()) return say(done.error().text);
            showCountriesAgain(id);
        });
    };
    add(tr("&Why %1…").arg(name), [this, &reader, country] { explainCountries(reader, country); });
    menu->addSeparator();
    add(tr("The story is &about %1").arg(name), [correct] { correct(CountryVerdict::About); });
    add(tr("It only &names %1").arg(name), [correct] { correct(CountryVerdict::Named); });
    add(tr("&Not %1").arg(name), [correct] { correct(CountryVerdict::NotThis); });
    menu->addSeparator();
    add(tr("A&dd a country…"), [this, &reader] { explainCountries(reader, {}); });
    menu->popup(at);
}

/// Sets the chips of a story anew wherever it is open; the place where the person reads stays.
void MainWindow::showCountriesAgain(ArticleId id) {
    m_library.article(id).then(this, [this, id](const Result<Article>& article) {
        if (!article.ok()) return;
        QList<ReaderView*> readers{m_reader};
        for (const StoryWindow* window : m_storyWindows->all())
            readers.append(window->reader());
        for (ReaderView* reader : std::as_const(readers)) {
            if (!reader->hasStory() || reader->page()->headline.id != id) continue;
            StoryPage page = *reader->page();
            page.article.countries = article->countries;
            reader->append(page);
        }
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
