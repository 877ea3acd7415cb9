#include "ui/reader/printed_story.h"

#include "app/news/clean_link.h"
#include "ui/look/look.h"
#include "ui/reader/no_resource.h"
#include "ui/reader/typeset.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPrinter>
#include <QTextBlock>
#include <QTextCursor>

namespace flashnews::ui {

namespace {

constexpr int fontPixels = 15; // 11 points
constexpr double pixelsAPoint = 96.0 / 72.0;
constexpr int printedRatio = 2; // dots of a picture for each pixel of the column

} // namespace

PrintedStory::PrintedStory(const StoryPage& page, const QString& fontFamily, Loader load, QObject* parent)
    : QTextDocument(parent), m_load(std::move(load)), m_page(page), m_family(fontFamily) {
    m_page.latest.clear();
    m_page.article.countries.clear();
    m_page.article.enclosures.clear();
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
}

QVariant PrintedStory::loadResource(int type, const QUrl& name) {
    if (type != ImageResource) return noResource();
    QImage image = QImage::fromData(m_load(name));
    if (image.isNull()) return noResource();
    const int widest = m_width * printedRatio;
    if (image.width() > widest) image = image.scaledToWidth(widest, Qt::SmoothTransformation);
    if (image.width() > m_width) image.setDevicePixelRatio(qreal(image.width()) / m_width);
    return image;
}

void PrintedStory::printOn(QPrinter& printer) {
    const QSizeF paper = printer.pageLayout().paintRect(QPageLayout::Point).size() * pixelsAPoint;
    m_width = int(paper.width());
    clear();
    const Script script = scriptOf(m_page.article.text, m_page.article.language);
    const QPalette palette = themePalette(Theme::Light, {});
    setDefaultFont(readerFont(m_family, script, fontPixels));
    setHtml(storyHtml(m_page, {defaultFont().pixelSize(), palette, QLocale(), directionOf(script)}));
    typeset(*this, script);
    if (!m_page.article.link.isEmpty()) {
        QTextCursor end(this);
        end.movePosition(QTextCursor::End);
        end.insertBlock();
        end.insertText(withoutTracking(m_page.article.link).toDisplayString());
    }
    setPageSize(paper);
    print(&printer);
}

} // namespace flashnews::ui
