#include "ui/window/story_window.h"

#include "ui/reader/read_around.h"

#include <QAction>
#include <QShortcut>

namespace flashnews::ui {

namespace {

/// What a window of one story has of the main window's keys.
const QSet<Act> ourActs = {
    Act::PageOrNext,  Act::Bookmark,    Act::ToggleRead, Act::OpenOriginal, Act::Pictures,
    Act::OtherText,   Act::FindInStory, Act::FindNext,   Act::FindPrevious, Act::CopyWithSource,
    Act::CopyLink,    Act::Share,       Act::Print,      Act::SavePdf,      Act::ExportStories,
    Act::Back,        Act::Forward,     Act::Why,        Act::Compare,      Act::Larger,
    Act::Smaller,     Act::NormalSize,  Act::FullScreen, Act::NextWindow,   Act::PreviousWindow,
    Act::CloseWindows};

} // namespace

StoryWindow::StoryWindow(Library& library, QWidget* parent)
    : QMainWindow(parent, Qt::Window),
      m_library(library),
      m_pane(new ReaderPane(new ReaderView(library))),
      m_acts(new StoryActs(library, *reader(), *this)),
      m_status(new StatusLine) {
    setCentralWidget(m_pane);
    setStatusBar(m_status);
    setWindowTitle(reader()->accessibleName());
    resize(760, 800);
    connect(reader(), &ReaderView::storyClicked, this, &StoryWindow::open);
    connect(reader(), &ReaderView::readingStopped, this, &StoryWindow::keepPlace);
    connect(m_acts, &StoryActs::said, this, &StoryWindow::say);
    connect(&library, &Library::statusChanged, this, [this](const QList<ArticleId>& changed) {
        if (!changed.contains(m_headline.id)) return;
        m_library.headline(m_headline.id).then(this, [this](const Result<Headline>& fresh) {
            if (fresh.ok() && fresh->id == m_headline.id) m_headline = *fresh;
        });
    });
    addKeys();
    reader()->setFocus();
}

void StoryWindow::addKeys() {
    for (const Shortcut& shortcut : shortcutTable()) {
        if (!ourActs.contains(shortcut.act)) continue;
        auto* action = new QAction(shortcut.text, this);
        action->setShortcuts(shortcut.keys);
        connect(action, &QAction::triggered, this, [this, act = shortcut.act] { Q_EMIT triggered(act); });
        addAction(action);
        m_actions.insert(shortcut.act, action);
    }
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this,
            &StoryWindow::closeOneThing);
}

void StoryWindow::act(Act act) {
    switch (act) {
    case Act::PageOrNext:
        reader()->pageDown();
        return;
    case Act::FindInStory:
        return m_pane->findBar()->open();
    case Act::FindNext:
        return m_pane->findBar()->findNext();
    case Act::FindPrevious:
        return m_pane->findBar()->findPrevious();
    case Act::CopyWithSource:
        return m_acts->copyWithSource();
    case Act::CopyLink:
        return m_acts->copyLink();
    case Act::Share:
        return m_acts->share();
    case Act::Print:
        return m_acts->print();
    case Act::SavePdf:
        return m_acts->savePdf();
    case Act::ExportStories:
        return m_acts->exportStories({m_headline});
    case Act::Back:
        if (!reader()->goBack()) go(m_history.back());
        return;
    case Act::Forward:
        return go(m_history.forward());
    case Act::FullScreen:
        return setWindowState(windowState() ^ Qt::WindowFullScreen);
    case Act::CloseWindows:
        close();
        return;
    default:
        return;
    }
}

/// Esc: the find bar first, then full screen, then the window.
void StoryWindow::closeOneThing() {
    if (m_pane->findBar()->isVisible()) return m_pane->findBar()->close();
    if (isFullScreen()) return act(Act::FullScreen);
    close();
}

void StoryWindow::open(ArticleId story) {
    m_history.visit(story);
    go(story);
}

void StoryWindow::go(ArticleId story) {
    if (story == 0) return;
    keepPlace();
    const auto isWanted = [this, story] { return this->story() == story; };
    // The store answers in the order it was asked.
    const auto position = std::make_shared<int>(0);
    const auto headline = std::make_shared<Headline>();
    m_library.readingPosition(story).then(this, [position](const Result<int>& known) {
        if (known.ok()) *position = *known;
    });
    m_library.headline(story).then(this, [headline](const Result<Headline>& known) {
        if (known.ok()) *headline = *known;
    });
    m_library.article(story).then(this, [this, isWanted, headline, position](const Result<Article>& article) {
        if (!isWanted()) return;
        if (article.ok())
            showPage(*headline, *article, *position);
        else
            reader()->showEmpty(article.error().text);
    });
}

void StoryWindow::showPage(const Headline& headline, const Article& article, int position) {
    m_headline = headline;
    StoryPage page{headline, article, {}, {}, {}, {}};
    for (const TagId id : headline.tags)
        if (const auto tag = m_library.tag(id)) page.tags.append(*tag);
    setWindowTitle(headline.title);
    reader()->show(page, position);
    Q_EMIT turned();
    readAround(m_library, this, page, [this, id = headline.id](const Result<StoryPage>& whole) {
        if (id != m_headline.id) return;
        if (whole.ok())
            reader()->append(*whole);
        else
            say(whole.error().text);
    });
}

/// So that the story opens there again.
void StoryWindow::keepPlace() {
    if (!reader()->hasStory()) return;
    m_library.setReadingPosition(m_headline.id, reader()->readingPosition())
        .then(this, [this](const Result<Done>& done) {
            if (!done.ok()) say(done.error().text);
        });
}

} // namespace flashnews::ui
