#pragma once

#include "ui/reader/story_page.h"

#include <QTextDocument>
#include <functional>

class QPrinter;

namespace flashnews::ui {

/// A story as it is printed: dark ink on white, without what only serves the screen, its address written out.
class PrintedStory : public QTextDocument {
    Q_OBJECT

public:
    using Loader = std::function<QByteArray(const QUrl&)>;

    PrintedStory(const StoryPage& page, const QString& fontFamily, Loader load, QObject* parent = nullptr);

    /// Writes it onto the printer's pages. Blocks for some tens of milliseconds a page.
    void printOn(QPrinter& printer);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    Loader m_load;
    StoryPage m_page;
    QString m_family;
    int m_width = 640; ///< of the column, in pixels of 1/96 inch
};

} // namespace flashnews::ui
