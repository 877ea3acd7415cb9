#include "app/html/extract.h"

#include "app/html/main_text.h"
#include "app/html/page_meta.h"
#include "app/html/plain_text.h"
#include "app/html/sanitise.h"
#include "app/html/story.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace flashnews {

namespace {

constexpr qsizetype shortestStory = 140; // letters; below that a page has a menu, a notice, but no story

/// The page as UTF-8: by byte order mark, HTTP charset, <meta charset>, as browsers do (WHATWG Encoding).
QByteArray asUtf8(const QByteArray& page, const QString& contentType) {
    static const QRegularExpression charset(QStringLiteral("charset\\s*=\\s*[\"']?\\s*([\\w-]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (page.startsWith("\xef\xbb\xbf")) return page.mid(3);
    QString name = charset.match(contentType).captured(1);
    if (name.isEmpty()) name = charset.match(QString::fromLatin1(page.left(2048))).captured(1);
    if (name.isEmpty() || name.compare(QLatin1String("utf-8"), Qt::CaseInsensitive) == 0) return page;
    // Browsers read ISO 8859-1 as Windows-1252.
    if (name.compare(QLatin1String("iso-8859-1"), Qt::CaseInsensitive) == 0)
        name = QStringLiteral("windows-1252");
    QStringDecoder decoder(name.toLatin1().constData());
    return decoder.isValid() ? QString(decoder(page)).toUtf8() : page;
}

} // namespace

Result<ExtractedStory> extractStory(const QByteArray& page, const QUrl& url, const QString& contentType) {
    const HtmlTree tree(asUtf8(page, contentType));
    ExtractedStory story = pageMeta(tree, url);
    const QString main = mainText(tree, url, story.title);
    story.content = storyBody(sanitise(main, url).html, story.title);
    story.text = plainText(story.content);
    if (story.text.size() < shortestStory)
        return Error{
            Error::Kind::Format,
            QCoreApplication::translate("Html", "There is no story on this page of %1.").arg(url.host())};
    if (story.excerpt.isEmpty()) story.excerpt = story.text.section(u'\n', 0, 0);
    return story;
}

} // namespace flashnews
