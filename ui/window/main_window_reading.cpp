// MainWindow: what happens with stories.
#include "app/news/clean_link.h"
#include "ui/reader/enclosures.h"
#include "ui/reader/picture_viewer.h"
#include "ui/reader/read_around.h"
#include "ui/window/main_window.h"

#include <QDesktopServices>
#include <QLocale>
#include <QPushButton>

namespace flashnews::ui {

void MainWindow::open(const Headline& headline) {
    keepPlace();
    showMap(false);
    m_open = headline;
    m_history.visit(headline.id);
    m_panes->sourcesDone();
    const int generation = ++m_generation;
    markOpened(headline);
    if (const auto known = m_places.constFind(headline.id); known != m_places.constEnd())
        return openAt(*known);
    m_library.readingPosition(headline.id).then(this, [this, generation](const Result<int>& position) {
        if (generation == m_generation) openAt(position.ok() ? *position : 0);
    });
}

void MainWindow::openAt(int position) {
    if (!m_open) return;
    const int generation = m_generation;
    m_library.article(m_open->id).then(this, [this, position, generation](const Result<Article>& article) {
        if (generation != m_generation || !m_open) return;
        if (article.ok())
            showStory(*m_open, *article, position); // as it is by now: a key may have taken a tag off
        else
            m_reader->showEmpty(article.error().text);
    });
}

// --- What can be done with a story

void MainWindow::exportChosen() {
    QList<Headline> chosen = m_headlines->selection();
    if (chosen.size() < 2 && m_open) chosen = {*m_open};
    m_storyActs->exportStories(chosen);
}

void MainWindow::play(const ReaderView& reader, int enclosure) {
    if (!reader.hasStory()) return;
    const QList<Enclosure> files = listedEnclosures(reader.page()->article);
    if (enclosure >= 0 && enclosure < files.size() && !QDesktopServices::openUrl(files[enclosure].url))
        say(tr("No program plays this file. It can be downloaded instead."));
}

void MainWindow::download(const ReaderPane& pane, int enclosure) {
    if (!pane.view()->hasStory()) return;
    const Article& article = pane.view()->page()->article;
    const QList<Enclosure> files = listedEnclosures(article);
    if (enclosure < 0 || enclosure >= files.size()) return;
    constexpr qint64 megabyte = 1'000'000;
    pane.downloads()->add(std::make_unique<Download>(files[enclosure], feedOf(article),
                                                     m_preferences.downloadFolder,
                                                     m_preferences.downloadMegabytes * megabyte),
                          enclosureName(files[enclosure]));
}

/// Who sent the story: a feed of the public web has no business in the local network.
QUrl MainWindow::feedOf(const Article& article) const {
    for (const Feed& feed : m_library.feeds())
        if (feed.id == article.feed) return feed.url;
    return article.link;
}

void MainWindow::openById(ArticleId id) {
    if (const int row = m_headlines->model()->rowOf(id); row >= 0) {
        m_headlines->select(row);
        return;
    }
    m_library.headline(id).then(this, [this](const Result<Headline>& headline) {
        if (headline.ok())
            open(*headline);
        else
            say(headline.error().text);
    });
}

void MainWindow::showStory(const Headline& headline, const Article& article, int position) {
    StoryPage page{headline, article, {}, {}, {}, {}};
    wearTags(page, headline.tags);
    m_reader->show(page, position);
    m_places.insert(headline.id, m_reader->readingPosition());
    readAround(m_library, this, page, [this, generation = m_generation](const Result<StoryPage>& whole) {
        if (generation != m_generation || !m_open) return;
        if (!whole.ok()) return say(whole.error().text);
        StoryPage now = *whole;
        wearTags(now, m_open->tags); // a key may have changed them meanwhile
        m_reader->append(now);
    });
}

/// Remembers where the person stopped, so that the story opens there again.
void MainWindow::keepPlace() {
    if (!m_reader->hasStory()) return;
    const ArticleId id = m_reader->page()->headline.id;
    const int position = m_reader->readingPosition();
    if (position == m_places.value(id)) return;
    m_places.insert(id, position);
    m_library.setReadingPosition(id, position).then(this, [this](const Result<Done>& done) {
        if (!done.ok()) say(done.error().text);
    });
}

/// Between the story as its page has it and what the feed said.
void MainWindow::showOtherText(ReaderView& reader) {
    if (!reader.hasStory()) return;
    StoryPage page = *reader.page();
    if (page.article.otherContent.isEmpty())
        return say(tr("There is only the feed's own text of this story."));
    turnOver(page.article);
    reader.show(page);
    say(page.article.fromPage ? tr("The story as its page has it.") : tr("The feed's own text."));
}

void MainWindow::showPictures(ReaderView& reader, const QUrl& first) {
    const QList<QUrl> pictures = reader.pictures();
    if (pictures.isEmpty()) return say(tr("This story has no pictures."));
    auto* viewer = new PictureViewer(
        pictures, first, [this](const QUrl& url) { return m_library.picture(url); }, reader.window());
    viewer->show();
    viewer->activateWindow();
}

void MainWindow::markOpened(const Headline& headline) {
    if (!headline.unread) return;
    if (m_open && m_open->id == headline.id) m_open->unread = false;
    auto marked = m_preferences.readCopies ? m_library.setReadWithCopies({headline.id})
                                           : m_library.setRead({headline.id}, true);
    marked.then(this, [this](const Result<Done>& done) {
        if (!done.ok()) say(done.error().text);
    });
}

void MainWindow::toggleRead(Headline& story) {
    story.unread = !story.unread;
    m_library.setRead({story.id}, !story.unread).then(this, [this](const Result<Done>& done) {
        if (!done.ok()) say(done.error().text);
    });
}

void MainWindow::toggleBookmark(Headline& story) {
    story.bookmarked = !story.bookmarked;
    const bool on = story.bookmarked;
    m_library.setBookmarked({story.id}, on).then(this, [this, on](const Result<Done>& done) {
        say(!done.ok() ? done.error().text : on ? tr("Bookmarked.") : tr("Bookmark removed."));
    });
}

void MainWindow::pageOrNext() {
    if (m_reader->hasStory() && m_reader->pageDown()) return;
    m_headlines->moveToUnread(+1);
}

void MainWindow::openOriginal() {
    if (m_open && !m_open->link.isEmpty()) openLink(m_open->link);
}

void MainWindow::openLink(const QUrl& link) {
    const QUrl url = withoutTracking(link);
    if (m_refreshBar->isOffline() && url.scheme() != QLatin1String("mailto")) {
        if (!m_waiting.contains(url)) m_waiting.append(url);
        return say(tr("There is no network. The link to %1 waits until it is back.").arg(url.host()));
    }
    if (!QDesktopServices::openUrl(url))
        say(tr("No program opens this address: %1").arg(url.toDisplayString()));
}

/// Links that were followed without a network are offered once it is back; none opens by itself.
void MainWindow::offerWaitingLinks() {
    if (m_waiting.isEmpty()) return;
    auto* offer = new QPushButton(tr("Open %n link(s) that waited", nullptr, int(m_waiting.size())));
    m_status->offer(offer);
    connect(offer, &QPushButton::clicked, this, [this, offer, links = m_waiting] {
        offer->deleteLater();
        for (const QUrl& link : links)
            openLink(link);
    });
    m_waiting.clear();
}

} // namespace flashnews::ui
