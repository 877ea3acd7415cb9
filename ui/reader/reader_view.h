#pragma once

#include "app/library/library.h"
#include "app/news/search_hits.h"
#include "ui/reader/story_page.h"
#include "ui/reader/typeset.h"

#include <QTextBrowser>
#include <QTimer>

namespace flashnews::ui {

/// The reader pane. It shows sanitised HTML and takes pictures from the library's cache only: it has no way
/// to the network or to files.
class ReaderView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReaderView(Library& library, QWidget* parent = nullptr);

    /// Shows a story, from where reading stopped last time (see readingPosition()).
    void show(const StoryPage& page, int position = 0);
    /// Shows the same story with more under it; the place where the person reads stays.
    void append(const StoryPage& page);
    /// Says what this pane is for while no story is open.
    void showEmpty(const QString& text);
    /// Family as in readerFont(), size in pixels, column in average letters.
    void setType(const QString& family, int fontPixels, int columnLetters);
    /// Marks where the words of a search stand in the story.
    void setSearch(const QString& typed);
    const QString& fontFamily() const { return m_family; }
    int fontPixels() const { return m_fontPixels; }
    int columnWidth() const;
    Script script() const { return m_script; }
    bool hasStory() const { return m_page.has_value(); }
    const std::optional<StoryPage>& page() const { return m_page; }
    /// Pages down; false at the end of the story.
    bool pageDown();
    void render();

    /// Letters of the story proper above the pane's upper edge; 0 at its beginning and once it was read to
    /// the end, so that a finished story opens at its beginning again.
    int readingPosition() const;
    /// Back to where an in-page link (a footnote) was followed; false when none was.
    bool goBack();
    /// The pictures of the story, in order.
    QList<QUrl> pictures() const;

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void countryClicked(const flashnews::CountryCode& country);
    /// The menu of a country's chip is wanted; `at` is on the screen.
    void countryMenuRequested(const flashnews::CountryCode& country, const QPoint& at);
    void storyClicked(flashnews::ArticleId id);
    /// What differs between the open story and this copy of it was asked for.
    void compareClicked(flashnews::ArticleId id);
    void tagClicked(flashnews::TagId tag);
    void linkClicked(const QUrl& url);
    void pictureClicked(const QUrl& picture);
    /// A file that comes with the story, by its place among listedEnclosures().
    void playClicked(int enclosure);
    void downloadClicked(int enclosure);
    /// The page was set anew: positions in the document are others.
    void rendered();
    /// The person asked for the menu; `link` is what is under the mouse, if any.
    void menuRequested(const QPoint& position, const QUrl& link, const QUrl& picture);
    /// Ctrl and the wheel: +1 larger, -1 smaller.
    void zoomRequested(int step);
    /// The person has stopped at another place of the story for a moment.
    void readingStopped();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void follow(const QUrl& url);
    bool jumpInPage(const QUrl& url);
    bool hasAnchor(const QString& name) const;
    QUrl pictureAt(const QPoint& position) const;
    int topLetter() const;
    void scrollToLetter(int letter);
    void setMargins();
    void setPage();
    void markHits();

    Library& m_library;
    std::optional<StoryPage> m_page;
    QString m_emptyText;
    QString m_family;
    SearchHits m_hits;
    Script m_script = Script::Latin;
    StoryRange m_range;
    int m_fontPixels = 18;
    int m_columnLetters = 66;
    int m_renderedWidth = 0;
    bool m_rendering = false;
    QPoint m_pressed;
    QList<int> m_jumps; ///< letters at the top before each in-page jump
    QTimer m_stopped;
};

} // namespace flashnews::ui
