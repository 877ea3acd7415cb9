#include "ui/reader/story_page.h"

#include "app/news/clean_link.h"
#include "app/tell/country_names.h"
#include "ui/look/dates.h"
#include "ui/look/isolated.h"
#include "ui/look/look.h"
#include "ui/reader/enclosures.h"
#include "ui/reader/reading_time.h"
#include "ui/reader/settable.h"
#include "ui/reader/typeset.h"
#include "ui/tags/tag_colours.h"

#include <QCoreApplication>

namespace flashnews::ui {

namespace {

constexpr qsizetype mostChips = 12;

QString say(const char* text, int n = -1) {
    return QCoreApplication::translate("StoryPage", text, nullptr, n);
}

QString styleSheet(const StoryStyle& style) {
    const Colours colours = coloursOf(style.palette);
    const auto colour = [&](QPalette::ColorRole role) { return style.palette.color(role).name(); };
    return QStringLiteral(
               "body { color:%1; } p.headline { font-size:%2px; font-weight:600; margin:4px 0 10px 0; }"
               "h1, h2 { font-size:%3px; margin:24px 0 8px 0; } h3, h4, h5, h6 { font-size:%4px; "
               "margin:20px 0 8px 0; }"
               "p { margin:0 0 14px 0; } li { margin:0 0 4px 0; } a { color:%5; text-decoration:none; }"
               ".caption, caption, small { font-size:%7px; color:%6; } "
               "ul, ol { margin:0 0 14px 0; } .caption { margin:4px 0 0 0; } .figure { margin:4px 0 18px 0; "
               "} "
               "pre, code, kbd, samp { font-size:%8px; font-family:'Noto Sans Mono','Noto Mono','DejaVu Sans "
               "Mono',monospace; } "
               "pre { margin:0; } code, kbd, samp { background-color:%9; } "
               "mark { background-color:%10; color:%1; } del, s { text-decoration:line-through; } "
               "ins, u { text-decoration:underline; } dfn, address { font-style:italic; } "
               "dt, .summary { font-weight:600; } dd { margin:0 0 8px 24px; } "
               "table { font-size:%8px; margin:10px 0 18px 0; } "
               "caption { margin:0 0 6px 0; } th { font-weight:600; text-align:left; } "
               "table.code { margin:4px 0 18px 0; } td.quote { color:%6; font-size:%11px; } "
               ".quiet { color:%6; font-size:%7px; margin:0 0 4px 0; }"
               ".section { color:%6; font-size:%7px; font-weight:600; margin:8px 0 8px 0; } "
               ".latest { margin:0 0 6px 0; }")
        .arg(colour(QPalette::Text))
        .arg(qRound(style.fontPixels * 1.7))
        .arg(qRound(style.fontPixels * 1.25))
        .arg(qRound(style.fontPixels * 1.1))
        .arg(colour(QPalette::Link), colours.muted.name())
        .arg(qMax(12, qRound(style.fontPixels * 0.8)))
        .arg(qMax(12, qRound(style.fontPixels * 0.86)))
        .arg(colour(QPalette::AlternateBase), colour(QPalette::Highlight))
        .arg(style.fontPixels);
}

/// Our own lines about a story stand at the side where it begins, whichever way their words run.
QLatin1String side(Qt::LayoutDirection direction) {
    return direction == Qt::RightToLeft ? QLatin1String("dir=\"rtl\" align=\"right\"")
                                        : QLatin1String("dir=\"ltr\" align=\"left\"");
}

QString paragraph(const char* cssClass, const QString& html) {
    return QStringLiteral("<p class=\"%1\">%2</p>").arg(QLatin1String(cssClass), html);
}

QString joined(QStringList parts) {
    for (QString& part : parts)
        part = isolated(part);
    return parts.join(QStringLiteral(" · "));
}

QString origin(const StoryPage& page, const QLocale& locale) {
    QStringList parts{page.headline.source.toHtmlEscaped()};
    if (!page.headline.sourceCountry.isEmpty() && page.headline.sourceCountry != internationalCode)
        parts << countryName(page.headline.sourceCountry, locale).toHtmlEscaped();
    if (!page.article.agency.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("StoryPage", "credit %1")).arg(page.article.agency.toHtmlEscaped());
    if (!page.article.author.isEmpty() && page.article.author != page.article.agency)
        parts << page.article.author.toHtmlEscaped();
    return joined(parts);
}

QString when(const StoryPage& page, const QLocale& locale) {
    const int minutes = readingMinutes(page.article.text, page.article.language);
    const QDateTime published = page.headline.published.toLocalTime();
    return joined({dayInWords(published.date(), locale, DayPart::Year) + QStringLiteral(", ") +
                       clockTime(published.time(), locale),
                   say(QT_TRANSLATE_N_NOOP("StoryPage", "%n min to read"), minutes)});
}

QString chips(const StoryPage& page, const StoryStyle& style) {
    const QString paper = style.palette.color(QPalette::Highlight).name();
    const QString ink = style.palette.color(QPalette::Text).name();
    QString html;
    for (const CountryMention& country : page.article.countries.mid(0, mostChips))
        html += QStringLiteral("<a href=\"flashnews:country/%1\" style=\"background-color:%2; "
                               "color:%3;%4\">&nbsp;&nbsp;%5&nbsp;&nbsp;</a>&#8195;")
                    .arg(country.code, paper, ink,
                         country.focus ? QLatin1String(" font-weight:600;") : QLatin1String(),
                         countryName(country.code, style.locale)
                             .toHtmlEscaped()
                             .replace(u' ', QStringLiteral("&nbsp;")));
    const auto rest = page.article.countries.size() - mostChips;
    if (rest > 0) html += QStringLiteral("+%1&#8195;").arg(rest);
    for (const Tag& tag : page.tags)
        html += QStringLiteral("<a href=\"flashnews:tag/%1\" style=\"color:%2;\">%3</a>&#8195;")
                    .arg(tag.id)
                    .arg(tagColour(tag.colour, style.palette).name(),
                         isolated(u'#' + tag.name.toHtmlEscaped().replace(u' ', QStringLiteral("&nbsp;"))));
    return html.isEmpty() ? QString()
                          : QStringLiteral("<p %1 style=\"font-size:%2px; margin:10px 0 18px 0;\">%3</p>")
                                .arg(side(style.direction))
                                .arg(qMax(12, qRound(style.fontPixels * 0.78)))
                                .arg(html);
}

/// Links say where they lead, not who sent the reader.
QString withBareLinks(const QString& html) {
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]*\\?[^\"]*)\""));
    QString bare;
    qsizetype done = 0;
    for (auto matches = link.globalMatch(html); matches.hasNext();) {
        const auto match = matches.next();
        const QString address = match.captured(1).replace(QLatin1String("&amp;"), QLatin1String("&"));
        const QUrl url = withoutTracking(QUrl::fromEncoded(address.toUtf8()));
        bare += QStringView(html).mid(done, match.capturedStart(1) - done);
        bare += QString::fromLatin1(url.toEncoded()).toHtmlEscaped();
        done = match.capturedEnd(1);
    }
    bare += QStringView(html).mid(done);
    return bare;
}

bool showsPicture(const Article& article) {
    return !article.image.isEmpty() && !article.content.contains(QLatin1String("<img"));
}

/// The line under the story. An anchor takes no hold on a link, so a letter without width stands before it.
QString endHtml(const StoryPage& page, const StoryStyle& style) {
    QString link;
    if (!page.article.link.isEmpty())
        link = QStringLiteral("<a href=\"%1\">%2</a>")
                   .arg(QString::fromLatin1(withoutTracking(page.article.link).toEncoded()).toHtmlEscaped(),
                        say(QT_TRANSLATE_NOOP("StoryPage", "Read on the site of %1"))
                            .arg(page.headline.source.toHtmlEscaped()));
    if (!page.article.pageTrouble.isEmpty())
        link.prepend(say(QT_TRANSLATE_NOOP("StoryPage", "The whole story could not be fetched: %1"))
                         .arg(page.article.pageTrouble.toHtmlEscaped()) +
                     QLatin1String("<br>"));
    return QStringLiteral("<p class=\"quiet\" %1 id=\"%2\">&#8203;%3</p>")
        .arg(side(style.direction), endAnchor, link);
}

QString filesHtml(const StoryPage& page, const StoryStyle& style) {
    QString html;
    const QList<Enclosure> files = listedEnclosures(page.article);
    for (qsizetype i = 0; i < files.size(); ++i)
        html += QStringLiteral(
                    "<p class=\"latest\" %1>%2 <small>%3</small>&#8195;"
                    "<a href=\"flashnews:play/%4\">%5</a>&#8195;<a href=\"flashnews:download/%4\">%6</a></p>")
                    .arg(side(style.direction), enclosureName(files[i]).toHtmlEscaped(),
                         enclosureKind(files[i], style.locale).toHtmlEscaped())
                    .arg(i)
                    .arg(say(QT_TRANSLATE_NOOP("StoryPage", "Play")),
                         say(QT_TRANSLATE_NOOP("StoryPage", "Download")));
    if (const QString episode = episodeHtml(page.article); !episode.isEmpty())
        html += QStringLiteral("<p class=\"quiet\" %1>%2</p>").arg(side(style.direction), episode);
    for (const QString& line : chapterLines(page.article))
        html += QStringLiteral("<p class=\"latest\" %1>%2</p>").arg(side(style.direction), line);
    return html.isEmpty() ? html
                          : QStringLiteral("<p class=\"section\" %1>%2</p>")
                                    .arg(side(style.direction),
                                         say(QT_TRANSLATE_NOOP("StoryPage", "Files with this story"))) +
                                html;
}

QString storyLink(const Headline& headline, const QLocale& locale) {
    return QStringLiteral(
               "<p class=\"latest\"><a href=\"flashnews:story/%1\">%2</a> <small>%3 · %4</small></p>")
        .arg(headline.id)
        .arg(headline.title.toHtmlEscaped(), headline.source.toHtmlEscaped(),
             shortMoment(headline.published, locale));
}

QString section(const QString& name, const QList<Headline>& headlines, const QLocale& locale) {
    if (headlines.isEmpty()) return {};
    QString html = QStringLiteral("<hr>") + paragraph("section", name);
    for (const Headline& headline : headlines)
        html += storyLink(headline, locale);
    return html;
}

/// The outlet first: who else printed it is what a person wants to know.
QString copiesHtml(const StoryPage& page, const QLocale& locale) {
    if (page.copies.isEmpty()) return {};
    QString html =
        QStringLiteral("<hr>") + paragraph("section", say(QT_TRANSLATE_NOOP("StoryPage", "Also printed by")));
    for (const Headline& copy : page.copies) {
        const QString country =
            copy.sourceCountry.isEmpty() || copy.sourceCountry == internationalCode
                ? QString()
                : QStringLiteral(" · ") + countryName(copy.sourceCountry, locale).toHtmlEscaped();
        html += QStringLiteral("<p class=\"latest\"><b>%1</b><small>%2 · %3 · <a "
                               "href=\"flashnews:compare/%4\">%5</a></small><br><a "
                               "href=\"flashnews:story/%4\">%6</a></p>")
                    .arg(copy.source.toHtmlEscaped(), country, shortMoment(copy.published, locale),
                         QString::number(copy.id), say(QT_TRANSLATE_NOOP("StoryPage", "what differs")),
                         copy.title.toHtmlEscaped());
    }
    return html;
}

} // namespace

QString storyHtml(const StoryPage& page, const StoryStyle& style) {
    QString html = QStringLiteral("<html><head><style>%1</style></head><body>").arg(styleSheet(style));
    const QString quiet = QStringLiteral("<p class=\"quiet\" %1>%2</p>");
    html += quiet.arg(side(style.direction), origin(page, style.locale));
    html += paragraph("headline", page.article.title.toHtmlEscaped());
    html += quiet.arg(side(style.direction), when(page, style.locale));
    html += chips(page, style);
    if (showsPicture(page.article))
        html += QStringLiteral("<p><img src=\"%1\"></p>")
                    .arg(QString::fromLatin1(page.article.image.toEncoded()).toHtmlEscaped());
    html +=
        QStringLiteral("<div id=\"%1\">%2</div>")
            .arg(contentAnchor, settable(withBareLinks(page.article.content), style, page.article.language));
    return html + endHtml(page, style) + filesHtml(page, style) + copiesHtml(page, style.locale) +
           section(say(QT_TRANSLATE_NOOP("StoryPage", "Related")), page.related, style.locale) +
           section(say(QT_TRANSLATE_NOOP("StoryPage", "Latest news")), page.latest, style.locale) +
           QStringLiteral("</body></html>");
}

} // namespace flashnews::ui
