#include "ui/reader/reader_view.h"

#include "ui/look/look.h"
#include "ui/reader/no_resource.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QImageReader>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

namespace flashnews::ui {

namespace {

constexpr int narrowestMargin = 20, topMargin = 28;
constexpr int stoppedMs = 1500; // so long in one place is reading, not scrolling past

/// A picture as wide as the column at most, sharp on a screen of `ratio` dots a pixel; what is missing leaves
/// no broken sign.
QImage columnImage(const QByteArray& bytes, int width, qreal ratio) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    // What a picture's own dots fill is never made larger: it would only be blurred.
    if (const int dots = qRound(width * ratio); size.width() > dots)
        reader.setScaledSize(size.scaled(dots, size.height(), Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (!image.isNull()) {
        if (image.width() > width) image.setDevicePixelRatio(qreal(image.width()) / width);
        return image;
    }
    return noResource();
}

} // namespace

ReaderView::ReaderView(Library& library, QWidget* parent) : QTextBrowser(parent), m_library(library) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Story"));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    m_stopped.setSingleShot(true);
    m_stopped.setInterval(stoppedMs);
    connect(&m_stopped, &QTimer::timeout, this, &ReaderView::readingStopped);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_page) m_stopped.start();
    });
    connect(this, &QTextBrowser::anchorClicked, this, &ReaderView::follow);
}

void ReaderView::show(const StoryPage& page, int position) {
    m_page = page;
    m_jumps.clear();
    render();
    if (position > 0)
        scrollToLetter(m_range.start + position);
    else
        verticalScrollBar()->setValue(0);
    m_stopped.stop(); // it was not the person who moved
}

void ReaderView::append(const StoryPage& page) {
    m_page = page;
    render();
}

void ReaderView::showEmpty(const QString& text) {
    m_page.reset();
    m_emptyText = text;
    m_jumps.clear();
    m_stopped.stop();
    render();
}

void ReaderView::setType(const QString& family, int fontPixels, int columnLetters) {
    m_family = family;
    m_fontPixels = fontPixels;
    m_columnLetters = columnLetters;
    render();
}

void ReaderView::render() {
    // Setting a page may show or hide the scroll bar, which resizes the pane, which sets the page.
    if (m_rendering) return;
    const QScopedValueRollback<bool> rendering(m_rendering, true);
    const int top = verticalScrollBar()->value() > 0 ? topLetter() : 0;
    setPage();
    if (columnWidth() != m_renderedWidth) setPage();
    setMargins();
    if (top > 0) scrollToLetter(top);
    Q_EMIT rendered();
}

void ReaderView::setPage() {
    m_script = m_page ? scriptOf(m_page->article.text, m_page->article.language) : Script::Latin;
    document()->setDefaultFont(readerFont(m_family, m_script, m_fontPixels));
    m_renderedWidth = columnWidth();
    document()->clear(); // also forgets the pictures as wide as the column was
    if (m_page) {
        setHtml(storyHtml(
            *m_page, {document()->defaultFont().pixelSize(), palette(), QLocale(), directionOf(m_script)}));
        m_range = typeset(*document(), m_script);
        markHits();
    } else {
        setHtml(QStringLiteral("<p align=\"center\" style=\"color:%1; margin-top:120px;\">%2</p>")
                    .arg(coloursOf(palette()).muted.name(), m_emptyText.toHtmlEscaped()));
    }
    setMargins();
}

void ReaderView::setSearch(const QString& typed) {
    const SearchHits hits(typed);
    if (hits == m_hits) return;
    m_hits = hits;
    if (m_page) render();
}

/// In the headline and in the story, not in what stands under it.
void ReaderView::markHits() {
    if (m_hits.isEmpty()) return;
    QTextCharFormat format;
    format.setBackground(searchMark(palette()));
    QTextCursor cursor(document());
    for (const SearchHit& hit :
         m_hits.in(document()->toPlainText().left(m_range.end), SearchHits::In::Title)) {
        cursor.setPosition(int(hit.start));
        cursor.setPosition(int(hit.start + hit.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

int ReaderView::columnWidth() const {
    const QFontMetrics metrics(readerFont(m_family, Script::Latin, m_fontPixels));
    return qMax(
        120, qMin(metrics.averageCharWidth() * m_columnLetters, viewport()->width() - 2 * narrowestMargin));
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

// --- Where the person reads

/// The beginning of the first line that is whole: going there and asking again gives the same answer.
int ReaderView::topLetter() const {
    QTextCursor cursor = cursorForPosition(QPoint(viewport()->width() / 2, 1));
    cursor.movePosition(QTextCursor::StartOfLine);
    if (cursorRect(cursor).top() < -1) cursor.movePosition(QTextCursor::Down);
    return cursor.position();
}

void ReaderView::scrollToLetter(int letter) {
    QTextCursor cursor(document());
    cursor.setPosition(qBound(0, letter, document()->characterCount() - 1));
    (void)document()->size(); // lays the whole story out, so that the scroll bar knows its length
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top());
}

int ReaderView::readingPosition() const {
    if (!m_page || verticalScrollBar()->value() == 0) return 0;
    QTextCursor end(document());
    end.setPosition(m_range.end);
    if (cursorRect(end).top() <= viewport()->height()) return 0;
    return qMax(0, topLetter() - m_range.start);
}

bool ReaderView::goBack() {
    if (m_jumps.isEmpty()) return false;
    scrollToLetter(m_jumps.takeLast());
    return true;
}

bool ReaderView::hasAnchor(const QString& name) const {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().anchorNames().contains(name)) return true;
    return false;
}

/// A link to a place of this very story, such as a footnote. The sanitiser writes the places that links lead
/// to as "n-…" and the links with the page's whole address.
bool ReaderView::jumpInPage(const QUrl& url) {
    if (!m_page || !url.hasFragment()) return false;
    const QString name = QStringLiteral("n-") + url.fragment(QUrl::FullyDecoded);
    if (!hasAnchor(name)) return false;
    m_jumps.append(topLetter());
    scrollToAnchor(name);
    return true;
}

// --- Pictures

QVariant ReaderView::loadResource(int type, const QUrl& name) {
    // Style sheets, other documents and files are never loaded: the base class would read them from disk.
    if (type != QTextDocument::ImageResource) return noResource();
    // The width the page is set for: while it is being set the scroll bar may be gone for a moment.
    return columnImage(m_library.picture(name), m_renderedWidth, devicePixelRatioF());
}

QUrl ReaderView::pictureAt(const QPoint& position) const {
    const QPointF place = position + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return QUrl(document()->documentLayout()->imageAt(place));
}

QList<QUrl> ReaderView::pictures() const {
    QList<QUrl> pictures;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (const QTextImageFormat format = it.fragment().charFormat().toImageFormat(); format.isValid())
                if (const QUrl url(format.name()); !pictures.contains(url)) pictures.append(url);
    return pictures;
}

// --- Events

void ReaderView::follow(const QUrl& url) {
    const QString scheme = url.scheme();
    const QString rest = url.path().section(u'/', 1);
    if (scheme == QLatin1String("flashnews") && url.path().startsWith(QLatin1String("country/")))
        Q_EMIT countryClicked(rest);
    else if (scheme == QLatin1String("flashnews") && url.path().startsWith(QLatin1String("tag/")))
        Q_EMIT tagClicked(rest.toLongLong());
    else if (scheme == QLatin1String("flashnews") && url.path().startsWith(QLatin1String("story/")))
        Q_EMIT storyClicked(rest.toLongLong());
    else if (scheme == QLatin1String("flashnews") && url.path().startsWith(QLatin1String("play/")))
        Q_EMIT playClicked(rest.toInt());
    else if (scheme == QLatin1String("flashnews") && url.path().startsWith(QLatin1String("download/")))
        Q_EMIT downloadClicked(rest.toInt());
    else if (scheme == QLatin1String("flashnews") && url.path().startsWith(QLatin1String("compare/")))
        Q_EMIT compareClicked(rest.toLongLong());
    else if (scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
             scheme == QLatin1String("mailto"))
        if (!jumpInPage(url)) Q_EMIT linkClicked(url);
}

void ReaderView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    // Pictures are as wide as the column, so a change of the column sets the page anew.
    if (m_rendering) return;
    if (columnWidth() != m_renderedWidth)
        render();
    else
        setMargins();
}

void ReaderView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) render();
}

void ReaderView::wheelEvent(QWheelEvent* event) {
    // The base class would zoom by itself, behind the back of the preferences.
    if (!(event->modifiers() & Qt::ControlModifier)) return QTextBrowser::wheelEvent(event);
    if (event->angleDelta().y() != 0) Q_EMIT zoomRequested(event->angleDelta().y() > 0 ? +1 : -1);
    event->accept();
}

void ReaderView::contextMenuEvent(QContextMenuEvent* event) {
    const QUrl link(anchorAt(event->pos()));
    if (link.scheme() == QLatin1String("flashnews") && link.path().startsWith(QLatin1String("country/")))
        return Q_EMIT countryMenuRequested(link.path().section(u'/', 1), event->globalPos());
    Q_EMIT menuRequested(event->globalPos(), link.scheme() == QLatin1String("flashnews") ? QUrl() : link,
                         pictureAt(event->pos()));
}

void ReaderView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->pos();
    QTextBrowser::mousePressEvent(event);
}

void ReaderView::mouseMoveEvent(QMouseEvent* event) {
    QTextBrowser::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton || !anchorAt(event->pos()).isEmpty()) return;
    viewport()->setCursor(pictureAt(event->pos()).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event) {
    QTextBrowser::mouseReleaseEvent(event);
    const bool clicked = event->button() == Qt::LeftButton &&
                         (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (!clicked || !anchorAt(event->pos()).isEmpty()) return;
    if (const QUrl picture = pictureAt(event->pos()); !picture.isEmpty()) Q_EMIT pictureClicked(picture);
}

} // namespace flashnews::ui
