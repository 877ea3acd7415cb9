#include "ui/reader/story_window.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace flashnews::ui {

StoryWindow::StoryWindow(Library& library, const StoryPage& page, QWidget* parent)
    : QWidget(parent, Qt::Window), m_library(library), m_pane(new ReaderPane(new ReaderView(library))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    resize(760, 800);
    connect(reader(), &ReaderView::linkClicked, this, &StoryWindow::linkClicked);
    connect(reader(), &ReaderView::storyClicked, this, &StoryWindow::open);
    const auto key = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_pane->findBar()->open(); });
    key(QKeySequence(Qt::Key_Escape), [this] {
        if (m_pane->findBar()->isVisible())
            m_pane->findBar()->close();
        else
            close();
    });
    show(page);
    reader()->setFocus();
}

void StoryWindow::show(const StoryPage& page) {
    setWindowTitle(page.headline.title);
    reader()->show(page);
}

/// A story that stands under this one.
void StoryWindow::open(ArticleId id) {
    m_library.headline(id).then(this, [this, id](const Result<Headline>& headline) {
        if (!headline.ok()) return Q_EMIT failed(headline.error().text);
        m_library.article(id).then(this, [this, headline = *headline](const Result<Article>& article) {
            if (!article.ok()) return Q_EMIT failed(article.error().text);
            StoryPage page;
            page.headline = headline;
            page.article = *article;
            show(page);
        });
    });
}

} // namespace flashnews::ui
