#pragma once

#include "app/library/library.h"
#include "ui/reader/story_page.h"

#include <QTextBrowser>

namespace flashnews::ui {

/// The reader pane. It shows sanitised HTML and takes pictures from the library's cache only: it has no way
/// to the network or to files.
class ReaderView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReaderView(Library& library, QWidget* parent = nullptr);

    void show(const StoryPage& page);
    /// Shows the same story with more under it; the place where the person reads stays.
    void append(const StoryPage& page);
    /// Says what this pane is for while no story is open.
    void showEmpty(const QString& text);
    void setType(int fontPixels, int columnLetters);
    int fontPixels() const { return m_fontPixels; }
    bool hasStory() const { return m_page.has_value(); }
    const std::optional<StoryPage>& page() const { return m_page; }
    /// Pages down; false at the end of the story.
    bool pageDown();
    void render();

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void countryClicked(const flashnews::CountryCode& country);
    void storyClicked(flashnews::ArticleId id);
    void linkClicked(const QUrl& url);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow(const QUrl& url);
    int columnWidth() const;
    void setMargins();

    Library& m_library;
    std::optional<StoryPage> m_page;
    QString m_emptyText;
    int m_fontPixels = 18;
    int m_columnLetters = 66;
    int m_renderedWidth = 0;
};

} // namespace flashnews::ui
