#include "app/export/epub.h"

#include "app/export/story_section.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

namespace flashnews {

namespace {

const QUuid ours(QStringLiteral("6b0c2c34-9a5e-4d53-9f0e-2b1f6f1c7d10")); // names our identifiers

QString languageOf(const Article& article) {
    return article.language.isEmpty() ? QStringLiteral("und") : article.language;
}

QString chapterName(qsizetype index) {
    return QStringLiteral("story-%1.xhtml").arg(index + 1);
}

QString bookTitle(const QList<ExportedStory>& stories) {
    if (stories.size() == 1) return stories.first().article.title;
    return QCoreApplication::translate("Export", "Flash News: %n story(s)", nullptr, int(stories.size()));
}

QString page(const QString& title, const QString& language, const QString& body) {
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
                          "<html xmlns=\"http://www.w3.org/1999/xhtml\" "
                          "xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"%1\" xml:lang=\"%1\">\n"
                          "<head><title>%2</title><link rel=\"stylesheet\" type=\"text/css\" "
                          "href=\"style.css\"/></head>\n<body>\n%3</body>\n</html>\n")
        .arg(xmlText(language), xmlText(title), body);
}

QString navigation(const QList<ExportedStory>& stories) {
    QString items;
    for (qsizetype i = 0; i < stories.size(); ++i)
        items += QStringLiteral("<li><a href=\"%1\">%2</a></li>\n")
                     .arg(chapterName(i), xmlText(stories[i].article.title));
    const QString title = bookTitle(stories);
    return page(title, languageOf(stories.first().article),
                QStringLiteral("<nav epub:type=\"toc\"><h1>%1</h1>\n<ol>\n%2</ol></nav>\n")
                    .arg(xmlText(title), items));
}

QString metadata(const QList<ExportedStory>& stories) {
    QByteArray identity;
    QStringList languages, creators;
    for (const ExportedStory& story : stories) {
        identity += story.article.link.toEncoded() + '\n' + story.article.title.toUtf8() + '\n';
        if (!languages.contains(languageOf(story.article))) languages << languageOf(story.article);
        if (!creators.contains(story.headline.source)) creators << story.headline.source;
    }
    QString xml =
        QStringLiteral("<dc:identifier id=\"id\">urn:uuid:%1</dc:identifier>\n<dc:title>%2</dc:title>\n"
                       "<meta property=\"dcterms:modified\">%3</meta>\n")
            .arg(QUuid::createUuidV5(ours, identity).toString(QUuid::WithoutBraces),
                 xmlText(bookTitle(stories)),
                 QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
    for (const QString& language : std::as_const(languages))
        xml += QStringLiteral("<dc:language>%1</dc:language>\n").arg(xmlText(language));
    for (const QString& creator : std::as_const(creators))
        if (!creator.isEmpty()) xml += QStringLiteral("<dc:creator>%1</dc:creator>\n").arg(xmlText(creator));
    if (stories.size() == 1 && !stories.first().article.link.isEmpty())
        xml += QStringLiteral("<dc:source>%1</dc:source>\n")
                   .arg(xmlText(QString::fromLatin1(stories.first().article.link.toEncoded())));
    return xml;
}

QString package(const QList<ExportedStory>& stories, const QList<PictureShelf::Picture>& pictures) {
    QString manifest, spine;
    for (qsizetype i = 0; i < stories.size(); ++i) {
        manifest +=
            QStringLiteral("<item id=\"story-%1\" href=\"%2\" media-type=\"application/xhtml+xml\"/>\n")
                .arg(i + 1)
                .arg(chapterName(i));
        spine += QStringLiteral("<itemref idref=\"story-%1\"/>\n").arg(i + 1);
    }
    for (qsizetype i = 0; i < pictures.size(); ++i)
        manifest += QStringLiteral("<item id=\"picture-%1\" href=\"pictures/%2\" media-type=\"%3\"/>\n")
                        .arg(i + 1)
                        .arg(pictures[i].name, QString::fromLatin1(pictures[i].mediaType));
    const bool rightToLeft = writingDirection(stories.first().article.text) == QLatin1String("rtl");
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" "
                          "unique-identifier=\"id\">\n"
                          "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n%1</metadata>\n"
                          "<manifest>\n<item id=\"nav\" href=\"nav.xhtml\" "
                          "media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n"
                          "<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n%2</manifest>\n"
                          "<spine%3>\n%4</spine>\n</package>\n")
        .arg(metadata(stories), manifest,
             rightToLeft ? QStringLiteral(" page-progression-direction=\"rtl\"") : QString(), spine);
}

} // namespace

QList<ZipEntry> epubEntries(const QList<ExportedStory>& stories, PictureShelf& pictures) {
    const PicturePlace place = [&](const QUrl& url) {
        const PictureShelf::Picture* picture = pictures.take(url);
        return picture ? QStringLiteral("pictures/") + picture->name : QString();
    };
    const auto folder = [](const QString& name) { return QStringLiteral("EPUB/") + name; };
    // The first entry says what the file is, uncompressed, so that it can be told from its first bytes.
    QList<ZipEntry> entries = {
        {QStringLiteral("mimetype"), "application/epub+zip", false},
        {QStringLiteral("META-INF/container.xml"),
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<container version=\"1.0\" "
         "xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
         "full-path=\"EPUB/package.opf\" "
         "media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n"},
        {folder(QStringLiteral("nav.xhtml")), navigation(stories).toUtf8()},
        {folder(QStringLiteral("style.css")), exportStyle().toUtf8()}};
    for (qsizetype i = 0; i < stories.size(); ++i)
        entries.append({folder(chapterName(i)), page(stories[i].article.title, languageOf(stories[i].article),
                                                     storySection(stories[i], QString(), place))
                                                    .toUtf8()});
    const QList<PictureShelf::Picture> all = pictures.all();
    for (const PictureShelf::Picture& picture : all)
        entries.append({folder(QStringLiteral("pictures/") + picture.name), picture.bytes, false});
    entries.insert(2, {folder(QStringLiteral("package.opf")), package(stories, all).toUtf8()});
    return entries;
}

} // namespace flashnews
