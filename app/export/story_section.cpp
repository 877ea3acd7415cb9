#include "app/export/story_section.h"

#include "app/news/clean_link.h"

#include <QLocale>

namespace flashnews {

bool hasLeadPicture(const Article& article) {
    return !article.image.isEmpty() && !article.content.contains(QLatin1String("<img"));
}

QString sourceLine(const ExportedStory& story) {
    QStringList parts;
    for (const QString& part : {story.headline.source, story.article.author, story.article.agency})
        if (!part.isEmpty() && !parts.contains(part)) parts << part;
    parts << QLocale().toString(story.article.published.toLocalTime(), QStringLiteral("d MMMM yyyy HH:mm"));
    return parts.join(QStringLiteral(" · "));
}

QString writingDirection(const QString& text) {
    int right = 0, left = 0;
    for (const QChar c : QStringView(text).left(2000)) {
        right += c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        left += c.direction() == QChar::DirL && c.isLetter();
    }
    return right > left ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

QString storySection(const ExportedStory& story, const QString& idPrefix, const PicturePlace& place) {
    const Article& article = story.article;
    QString html = QStringLiteral("<section dir=\"%1\"").arg(writingDirection(article.text));
    if (!article.language.isEmpty())
        html += QStringLiteral(" lang=\"%1\" xml:lang=\"%1\"").arg(xmlText(article.language));
    html += QStringLiteral(">\n<h1>%1</h1>\n<p class=\"source\">%2</p>\n")
                .arg(xmlText(article.title), xmlText(sourceLine(story)));
    if (hasLeadPicture(article))
        if (const QString lead = place(article.image); !lead.isEmpty())
            html += QStringLiteral("<p><img src=\"%1\" alt=\"\"/></p>\n").arg(xmlText(lead));
    html += QStringLiteral("<div>%1</div>\n").arg(xhtml(article.content, idPrefix, place));
    if (!article.link.isEmpty()) {
        const QString link = xmlText(QString::fromLatin1(withoutTracking(article.link).toEncoded()));
        html += QStringLiteral("<p class=\"source\"><a href=\"%1\">%1</a></p>\n").arg(link);
    }
    return html + QStringLiteral("</section>\n");
}

QString exportStyle() {
    return QStringLiteral(
        "body { font-family: serif; line-height: 1.55; margin: 0 auto; max-width: 40em; padding: 1em; }\n"
        "h1 { font-size: 1.7em; line-height: 1.25; } h2 { font-size: 1.25em; }\n"
        ".source, figcaption { color: #5c5750; font-size: 0.85em; }\n"
        "img { max-width: 100%; height: auto; } figure { margin: 1em 0; }\n"
        "blockquote { border-inline-start: 3px solid #d8d3cb; margin: 1em 0; padding-inline-start: 1em; }\n"
        "pre { white-space: pre-wrap; } table { border-collapse: collapse; }\n"
        "td, th { border-bottom: 1px solid #d8d3cb; padding: 0.3em 0.8em 0.3em 0; text-align: start; }\n"
        "section + section { border-top: 1px solid #d8d3cb; margin-top: 3em; }\n");
}

} // namespace flashnews
