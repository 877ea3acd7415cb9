#pragma once

#include "app/export/export_stories.h"
#include "ui/reader/reader_view.h"

namespace flashnews::ui {

/// What a person does with a story besides reading it: copy, share, print, save, export.
class StoryActs : public QObject {
    Q_OBJECT

public:
    StoryActs(Library& library, ReaderView& reader, QWidget& window);

    /// The chosen words (or the whole story) with headline, outlet and link below.
    void copyWithSource();
    void copyLink(const QUrl& link = {});
    /// Opens the person's mail program with headline and link.
    void share();
    void print();
    /// Asks for a file unless one is given.
    void savePdf(QString path = {});
    /// Asks for a file; its ending or the chosen filter decides the format.
    void exportStories(const QList<Headline>& stories);
    void exportStories(const QList<Headline>& stories, ExportFormat format, const QString& path);

Q_SIGNALS:
    /// Something for the status bar.
    void said(const QString& text);

private:
    std::unique_ptr<class PrintedStory> printed() const;

    Library& m_library;
    ReaderView& m_reader;
    QWidget& m_window;
};

} // namespace flashnews::ui
