#include "ui/reader/reader_view.h"

#include "ui/look/look.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QImageReader>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextFrame>

namespace flashnews::ui {

namespace {

constexpr int narrowestMargin = 20, topMargin = 28;

QFont readerFont(int pixels) {
    QFont font(QStringLiteral("Noto Serif"));
    if (!QFontDatabase::hasFamily(font.family()))
        font.setFamily(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(pixels);
    return font;
}

/// A picture as wide as the column at most; what is missing leaves no broken sign.
QImage columnImage(const QByteArray& bytes, int width) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > width) reader.setScaledSize(size.scaled(width, size.height(), Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (!image.isNull()) return image;
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace

ReaderView::ReaderView(Library& library, QWidget* parent) : QTextBrowser(parent), m_library(library) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Story"));
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, &ReaderView::follow);
}

void ReaderView::show(const StoryPage& page) {
    m_page = page;
    render();
    verticalScrollBar()->setValue(0);
}

void ReaderView::append(const StoryPage& page) {
    m_page = page;
    render();
}

void ReaderView::showEmpty(const QString& text) {
    m_page.reset();
    m_emptyText = text;
    render();
}

void ReaderView::setType(int fontPixels, int columnLetters) {
    m_fontPixels = fontPixels;
    m_columnLetters = columnLetters;
    render();
}

void ReaderView::render() {
    const int scroll = verticalScrollBar()->value();
    document()->setDefaultFont(readerFont(m_fontPixels));
    m_renderedWidth = columnWidth();
    if (m_page) {
        setHtml(storyHtml(*m_page, {m_fontPixels, palette(), QLocale()}));
    } else {
        setHtml(QStringLiteral("<p align=\"center\" style=\"color:%1; margin-top:120px;\">%2</p>")
                    .arg(coloursOf(palette()).muted.name(), m_emptyText.toHtmlEscaped()));
    }
    setMargins();
    verticalScrollBar()->setValue(scroll);
}

int ReaderView::columnWidth() const {
    const int measure = QFontMetrics(readerFont(m_fontPixels)).averageCharWidth() * m_columnLetters;
    return qMax(120, qMin(measure, viewport()->width() - 2 * narrowestMargin));
}

/// Centres the column; a document has no other way to be narrower than its view.
void ReaderView::setMargins() {
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const int margin = qMax(narrowestMargin, (viewport()->width() - columnWidth()) / 2);
    format.setLeftMargin(margin);
    format.setRightMargin(margin);
    format.setTopMargin(topMargin);
    format.setBottomMargin(2 * topMargin);
    document()->rootFrame()->setFrameFormat(format);
}

bool ReaderView::pageDown() {
    QScrollBar* bar = verticalScrollBar();
    if (bar->value() >= bar->maximum()) return false;
    bar->setValue(bar->value() + bar->pageStep() - QFontMetrics(font()).lineSpacing() * 2);
    return true;
}

QVariant ReaderView::loadResource(int type, const QUrl& name) {
    // Style sheets, other documents and files are never loaded: the base class would read them from disk.
    if (type != QTextDocument::ImageResource) return QByteArray();
    return columnImage(m_library.picture(name), columnWidth());
}

void ReaderView::follow(const QUrl& url) {
    const QString scheme = url.scheme();
    const QString rest = url.path().section(u'/', 1);
    if (scheme == QLatin1String("flashnews") && url.path().startsWith(QLatin1String("country/")))
        Q_EMIT countryClicked(rest);
    else if (scheme == QLatin1String("flashnews") && url.path().startsWith(QLatin1String("story/")))
        Q_EMIT storyClicked(rest.toLongLong());
    else if (scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
             scheme == QLatin1String("mailto"))
        Q_EMIT linkClicked(url);
}

void ReaderView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    // Pictures are as wide as the column, so a change of the column sets the page anew.
    if (columnWidth() != m_renderedWidth)
        render();
    else
        setMargins();
}

void ReaderView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) render();
}

} // namespace flashnews::ui
