#include "ui/reader/story_acts.h"

#include "app/news/clean_link.h"
#include "ui/reader/printed_story.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QUrlQuery>

namespace flashnews::ui {

namespace {

constexpr int longestName = 80;
constexpr double marginMillimetres = 20;

/// A headline as a file name.
QString fileName(const QString& title) {
    static const QRegularExpression unsafe(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name =
        QString(title).replace(unsafe, QStringLiteral(" ")).simplified().left(longestName).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("story") : name;
}

QString linkOf(const StoryPage& page) {
    return QString::fromLatin1(withoutTracking(page.article.link).toEncoded());
}

void setUp(QPrinter& printer) {
    printer.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter);
    printer.setFullPage(false);
}

} // namespace

StoryActs::StoryActs(Library& library, ReaderView& reader, QWidget& window)
    : QObject(&window), m_library(library), m_reader(reader), m_window(window) {}

void StoryActs::copyWithSource() {
    if (!m_reader.hasStory()) return;
    const StoryPage& page = *m_reader.page();
    const QTextDocumentFragment chosen = m_reader.textCursor().selection();
    const QString text = (chosen.isEmpty() ? page.article.text : chosen.toPlainText()).trimmed();
    const QString line = QStringLiteral("%1 (%2)").arg(page.article.title, page.headline.source);
    const QString link = linkOf(page);
    auto* data = new QMimeData;
    data->setText(text + QStringLiteral("\n\n") + line + u'\n' + link);
    data->setHtml(
        (chosen.isEmpty() ? page.article.content : chosen.toHtml()) +
        QStringLiteral("<p>%1<br><a href=\"%2\">%2</a></p>").arg(line.toHtmlEscaped(), link.toHtmlEscaped()));
    QApplication::clipboard()->setMimeData(data);
    Q_EMIT said(chosen.isEmpty() ? tr("The story was copied with its source.")
                                 : tr("The chosen words were copied with their source."));
}

void StoryActs::copyLink(const QUrl& link) {
    if (link.isEmpty() && !m_reader.hasStory()) return;
    const QUrl copied = withoutTracking(link.isEmpty() ? m_reader.page()->article.link : link);
    if (copied.isEmpty()) return Q_EMIT said(tr("This story came without a link."));
    QApplication::clipboard()->setText(QString::fromLatin1(copied.toEncoded()));
    Q_EMIT said(tr("The link was copied."));
}

void StoryActs::share() {
    if (!m_reader.hasStory()) return;
    const StoryPage& page = *m_reader.page();
    // RFC 6068: everything percent-encoded, line ends as CRLF.
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    const QUrl mail(QStringLiteral("mailto:?subject=%1&body=%2")
                        .arg(encoded(page.article.title),
                             encoded(QStringLiteral("%1 (%2)\r\n%3")
                                         .arg(page.article.title, page.headline.source, linkOf(page)))),
                    QUrl::StrictMode);
    if (!QDesktopServices::openUrl(mail))
        Q_EMIT said(tr("No mail program was found. The link can be copied instead."));
}

std::unique_ptr<PrintedStory> StoryActs::printed() const {
    return std::make_unique<PrintedStory>(*m_reader.page(), m_reader.fontFamily(),
                                          [this](const QUrl& url) { return m_library.picture(url); });
}

void StoryActs::print() {
    if (!m_reader.hasStory()) return;
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer);
    printer.setDocName(m_reader.page()->article.title);
    QPrintPreviewDialog dialog(&printer, &m_window);
    const std::shared_ptr<PrintedStory> story = printed();
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [story](QPrinter* on) { story->printOn(*on); });
    dialog.exec();
}

void StoryActs::savePdf(QString path) {
    if (!m_reader.hasStory()) return;
    if (path.isEmpty())
        path = QFileDialog::getSaveFileName(&m_window, tr("Save as PDF"),
                                            fileName(m_reader.page()->article.title) + QStringLiteral(".pdf"),
                                            tr("PDF files (*.pdf)"));
    if (path.isEmpty()) return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setCreator(QStringLiteral("Flash News"));
    printer.setDocName(m_reader.page()->article.title);
    setUp(printer);
    printed()->printOn(printer);
    Q_EMIT said(QFileInfo(path).size() > 0 ? tr("Written to %1.").arg(path)
                                           : tr("%1 could not be written. Choose another place.").arg(path));
}

void StoryActs::exportStories(const QList<Headline>& stories) {
    if (stories.isEmpty()) return Q_EMIT said(tr("Choose a story to export first."));
    const QString name = stories.size() == 1 ? fileName(stories.first().title) : tr("stories");
    QString filter;
    QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Export"), name + QStringLiteral(".epub"),
        tr("EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)"), &filter);
    if (path.isEmpty()) return;
    auto format = exportFormat(QFileInfo(path).suffix());
    if (!format) {
        const QString ending = filter.contains(QLatin1String("*.md"))     ? QStringLiteral("md")
                               : filter.contains(QLatin1String("*.html")) ? QStringLiteral("html")
                                                                          : QStringLiteral("epub");
        path += u'.' + ending;
        format = exportFormat(ending);
    }
    exportStories(stories, *format, path);
}

void StoryActs::exportStories(const QList<Headline>& stories, ExportFormat format, const QString& path) {
    QList<ArticleId> ids;
    for (const Headline& story : stories)
        ids.append(story.id);
    m_library.exportStories(ids, format, path).then(this, [this, path](const Result<Done>& done) {
        Q_EMIT said(done.ok() ? tr("Written to %1.").arg(path) : done.error().text);
    });
}

} // namespace flashnews::ui
