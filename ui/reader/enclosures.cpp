#include "ui/reader/enclosures.h"

#include "app/news/clean_link.h"

#include <QCoreApplication>
#include <QTime>

namespace flashnews::ui {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("StoryPage", text);
}

QString kindOf(const Enclosure& enclosure) {
    const QString type = enclosure.type.section(u';', 0, 0).toLower();
    if (type.startsWith(QLatin1String("audio/"))) return say(QT_TRANSLATE_NOOP("StoryPage", "sound"));
    if (type.startsWith(QLatin1String("video/"))) return say(QT_TRANSLATE_NOOP("StoryPage", "video"));
    if (type.startsWith(QLatin1String("image/"))) return say(QT_TRANSLATE_NOOP("StoryPage", "picture"));
    if (type == QLatin1String("application/pdf")) return QStringLiteral("PDF");
    return type.isEmpty() ? say(QT_TRANSLATE_NOOP("StoryPage", "file")) : type;
}

/// "1:02:03", "2:03", as players show it.
QString clockOf(int seconds) {
    const QTime time = QTime(0, 0).addSecs(seconds % (24 * 3600));
    const int hours = seconds / 3600;
    return hours > 0 ? QString::number(hours) + time.toString(QStringLiteral(":mm:ss"))
                     : time.toString(QStringLiteral("m:ss"));
}

QString linkTo(const QUrl& url, const QString& name) {
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(QString::fromLatin1(withoutTracking(url).toEncoded()).toHtmlEscaped(), name.toHtmlEscaped());
}

} // namespace

QList<Enclosure> listedEnclosures(const Article& article) {
    QList<Enclosure> listed;
    for (const Enclosure& enclosure : article.enclosures) {
        const QString scheme = enclosure.url.scheme();
        const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
        const bool shown =
            enclosure.url == article.image || enclosure.type.startsWith(QLatin1String("image/"));
        if (web && !shown) listed.append(enclosure);
    }
    return listed;
}

QString enclosureName(const Enclosure& enclosure) {
    const QString name = enclosure.url.fileName(QUrl::FullyDecoded);
    return name.isEmpty() ? enclosure.url.host() : name;
}

QString enclosureKind(const Enclosure& enclosure, const QLocale& locale) {
    QString text = kindOf(enclosure);
    if (enclosure.seconds > 0) text += QStringLiteral(", ") + clockOf(enclosure.seconds);
    if (enclosure.length > 0)
        text +=
            QStringLiteral(", ") + locale.formattedDataSize(enclosure.length, 1, QLocale::DataSizeSIFormat);
    return text;
}

QString episodeHtml(const Article& article) {
    QStringList parts;
    if (!article.people.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("StoryPage", "With %1"))
                         .arg(article.people.join(QStringLiteral(", ")).toHtmlEscaped()));
    if (!article.transcript.isEmpty())
        parts.append(linkTo(article.transcript, say(QT_TRANSLATE_NOOP("StoryPage", "Transcript"))));
    if (!article.chaptersFile.isEmpty())
        parts.append(linkTo(article.chaptersFile, say(QT_TRANSLATE_NOOP("StoryPage", "Chapters"))));
    return parts.join(QStringLiteral(" · "));
}

QStringList chapterLines(const Article& article) {
    QStringList lines;
    for (const Chapter& chapter : article.chapters)
        lines.append(
            clockOf(chapter.seconds) + u' ' +
            (chapter.link.isEmpty() ? chapter.title.toHtmlEscaped() : linkTo(chapter.link, chapter.title)));
    return lines;
}

} // namespace flashnews::ui
