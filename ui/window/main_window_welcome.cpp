// MainWindow: the first minutes.
#include "ui/welcome/import_dialog.h"
#include "ui/welcome/tour.h"
#include "ui/window/main_window.h"

namespace flashnews::ui {

void MainWindow::connectWelcome() {
    m_firstStart->setLanguage(m_preferences.language);
    connect(m_firstStart, &FirstStart::takeOverRequested, this, &MainWindow::takeOverReaders);
    connect(m_firstStart, &FirstStart::languageChosen, this, [this](const QString& language) {
        Preferences preferences = m_preferences;
        preferences.language = language;
        Q_EMIT preferencesChanged(preferences);
    });
    connect(m_invitation, &TourInvitation::accepted, this, &MainWindow::startTour);
}

void MainWindow::takeOverReaders() {
    auto* dialog = new ImportDialog(m_library, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::opmlRequested, this, &MainWindow::importOpml);
    connect(dialog, &ImportDialog::tookOver, this, [this] { m_library.refresh(); });
    dialog->open();
}

void MainWindow::startTour() {
    if (m_library.feeds().isEmpty() && m_library.accounts().isEmpty())
        return say(tr("Choose sources first: the tour shows what is done with them."));
    showMap(false);
    new Tour(
        {{m_sources, tr("Your sources"),
          tr("By country, with what is unread; View → Sources by folder groups them in your own way. A click "
             "shows only these stories, the right button has more.")},
         {m_filterBar, tr("One filter"),
          tr("Source, country of publication, agency, words – and About: the countries a story speaks of. "
             "Esc shows everything again.")},
         {m_headlines, tr("Headlines"),
          tr("J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed "
             "is one row; F unfolds it.")},
         {m_thirdPane, tr("The story"),
          tr("Whole, with its pictures, also without a network. Under the headline stand the countries it "
             "is about; W tells why. G opens the map.")},
         {m_refreshBar, tr("Nothing behind your back"),
          tr("R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.")}},
        this);
}

} // namespace flashnews::ui
