#include "app/export/export_stories.h"

#include "app/export/epub.h"
#include "app/export/markdown.h"
#include "app/export/picture_shelf.h"
#include "app/export/story_section.h"
#include "app/news/clean_link.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace flashnews {

namespace {

Result<Done> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Storage, QCoreApplication::translate(
                                               "Export", "%1 could not be written: %2. Choose another place.")
                                               .arg(path, file.errorString())};
    return Done{};
}

QByteArray htmlFile(const QList<ExportedStory>& stories, PictureShelf& pictures) {
    const PicturePlace place = [&](const QUrl& url) {
        const PictureShelf::Picture* picture = pictures.take(url);
        return picture ? QString::fromLatin1("data:" + picture->mediaType + ";base64," +
                                             picture->bytes.toBase64())
                       : QString();
    };
    QString body;
    for (qsizetype i = 0; i < stories.size(); ++i)
        body += storySection(stories[i], QStringLiteral("s%1-").arg(i + 1), place);
    // Nothing in it can run or ask the network, whatever a story holds.
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "img-src data:; style-src 'unsafe-inline'\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<title>%1</title>\n<style>\n%2</style></head>\n<body>\n%3</body></html>\n")
        .arg(xmlText(stories.first().article.title), exportStyle(), body)
        .toUtf8();
}

QString markdownStory(const ExportedStory& story, const PicturePlace& place) {
    QStringList parts = {QStringLiteral("# ") + markdownText(story.article.title),
                         QStringLiteral("*%1*").arg(markdownText(sourceLine(story)))};
    if (hasLeadPicture(story.article))
        if (const QString lead = place(story.article.image); !lead.isEmpty())
            parts << QStringLiteral("![](<%1>)").arg(lead);
    parts << markdown(story.article.content, place);
    if (!story.article.link.isEmpty())
        parts << QStringLiteral("<%1>").arg(
            QString::fromLatin1(withoutTracking(story.article.link).toEncoded()));
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

Result<Done> writeMarkdown(const QList<ExportedStory>& stories, const QString& path, PictureShelf& pictures) {
    const QFileInfo file(path);
    const QString folder = file.completeBaseName() + QStringLiteral("-pictures");
    const PicturePlace place = [&](const QUrl& url) {
        const PictureShelf::Picture* picture = pictures.take(url);
        return picture ? folder + u'/' + picture->name : QString();
    };
    QStringList texts;
    for (const ExportedStory& story : stories)
        texts << markdownStory(story, place);
    const QList<PictureShelf::Picture> all = pictures.all();
    if (!all.isEmpty()) file.dir().mkpath(folder);
    for (const PictureShelf::Picture& picture : all)
        if (const auto done = writeFile(file.dir().filePath(folder + u'/' + picture.name), picture.bytes);
            !done.ok())
            return done;
    return writeFile(path, texts.join(QStringLiteral("\n---\n\n")).toUtf8());
}

} // namespace

std::optional<ExportFormat> exportFormat(const QString& name) {
    const QString lower = name.toLower();
    if (lower == QLatin1String("html") || lower == QLatin1String("htm")) return ExportFormat::Html;
    if (lower == QLatin1String("md") || lower == QLatin1String("markdown")) return ExportFormat::Markdown;
    if (lower == QLatin1String("epub")) return ExportFormat::Epub;
    return std::nullopt;
}

Result<Done> exportStories(const QList<ExportedStory>& stories, ExportFormat format, const QString& path,
                           const PictureBytes& pictures) {
    if (stories.isEmpty())
        return Error{Error::Kind::Input,
                     QCoreApplication::translate("Export", "Choose at least one story to export.")};
    PictureShelf shelf(pictures);
    switch (format) {
    case ExportFormat::Html:
        return writeFile(path, htmlFile(stories, shelf));
    case ExportFormat::Markdown:
        return writeMarkdown(stories, path, shelf);
    case ExportFormat::Epub:
        break;
    }
    return writeZip(path, epubEntries(stories, shelf));
}

} // namespace flashnews
