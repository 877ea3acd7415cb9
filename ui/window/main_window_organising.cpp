// MainWindow: tags, saved filters, rules, and what can be taken back.
#include "ui/window/main_window.h"

namespace flashnews::ui {

void MainWindow::connectOrganiser() {
    connect(m_organiser, &Organiser::said, this, &MainWindow::say);
    connect(m_organiser, &Organiser::filterChosen, this, &MainWindow::setFilter);
    connect(m_undoBar, &UndoBar::said, this, &MainWindow::say);
    connect(m_sources, &SourceTree::savedFilterChosen, this, &MainWindow::setFilter);
    connect(m_sources, &SourceTree::removeRequested, m_organiser, &Organiser::unsubscribe);
    connect(m_sources, &SourceTree::folderMoveRequested, m_organiser, &Organiser::moveToFolder);
    connect(m_sources, &SourceTree::folderRenameRequested, m_organiser, &Organiser::renameFolder);
    connect(m_sources, &SourceTree::tagsRequested, m_organiser, &Organiser::editTags);
    connect(m_sources, &SourceTree::filterRenameRequested, m_organiser, &Organiser::renameFilter);
    connect(m_sources, &SourceTree::filterRemovalRequested, m_organiser, &Organiser::removeFilter);
    connect(m_sources, &SourceTree::filterRuleRequested, this,
            [this](const SavedFilter& saved) { m_organiser->makeRule(saved.filter); });
    connect(m_sources, &SourceTree::filterReplaceRequested, this,
            [this](const SavedFilter& saved) { m_organiser->replaceFilter(saved, m_filter); });
    connect(m_tagMenu, &TagMenu::said, this, &MainWindow::say);
    connect(m_tagMenu, &TagMenu::editRequested, m_organiser, &Organiser::editTags);
    connect(m_tagMenu, &TagMenu::rebuilt, this, [this] { m_actions->setMoreKeys(m_tagMenu->withKeys()); });
    m_actions->setMoreKeys(m_tagMenu->withKeys());
    m_actions->menuOf(Act::GiveTag)->insertMenu((*m_actions)[Act::GiveTag], m_tagMenu);
    connect(&m_library, &Library::statusChanged, this, &MainWindow::showTagsAgain);
}

/// What is selected in the list, else what is being read.
QList<Headline> MainWindow::chosenStories() const {
    const QList<Headline> selected = m_headlines->selection();
    if (selected.size() > 1 || !m_open) return selected;
    for (const Headline& headline : selected)
        if (headline.id == m_open->id) return selected; // as the list knows it: freshly read
    return {*m_open};
}

void MainWindow::showTagMenu() {
    if (chosenStories().isEmpty()) return say(tr("Choose a story to tag first."));
    m_tagMenu->popup(m_reader->mapToGlobal(QPoint(24, 24)));
    if (!m_tagMenu->actions().isEmpty()) m_tagMenu->setActiveAction(m_tagMenu->actions().first());
}

/// The open story's chips follow; the place where the person reads stays.
void MainWindow::showTagsAgain(const QList<ArticleId>& changed) {
    if (!m_open || !changed.contains(m_open->id)) return;
    m_library.headline(m_open->id).then(this, [this](const Result<Headline>& fresh) {
        if (!fresh.ok() || !m_open || m_open->id != fresh->id) return;
        m_open->tags = fresh->tags;
        m_open->unread = fresh->unread;
        m_open->bookmarked = fresh->bookmarked;
        if (!m_reader->page()) return;
        StoryPage page = *m_reader->page();
        if (page.headline.tags == fresh->tags || page.headline.id != fresh->id) return;
        wearTags(page, fresh->tags);
        m_reader->append(page);
    });
}

void MainWindow::wearTags(StoryPage& page, const QList<TagId>& tags) const {
    page.headline.tags = tags;
    page.tags.clear();
    for (const TagId id : tags)
        if (const auto tag = m_library.tag(id)) page.tags.append(*tag);
}

} // namespace flashnews::ui
