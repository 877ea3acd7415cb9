#include "ui/reader/story_page.h"

#include "app/tell/country_names.h"
#include "ui/look/look.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace flashnews::ui {

namespace {

constexpr int wordsAMinute = 220, signsAMinute = 500;
constexpr qsizetype mostChips = 12;

QString say(const char* text, int n = -1) {
    return QCoreApplication::translate("StoryPage", text, nullptr, n);
}

QString styleSheet(const StoryStyle& style) {
    const Colours colours = coloursOf(style.palette);
    const QString ink = style.palette.color(QPalette::Text).name();
    return QStringLiteral(
               "body { color:%1; } p.headline { font-size:%2px; font-weight:600; margin:4px 0 10px 0; "
               "line-height:115%; }"
               "h2 { font-size:%3px; margin:24px 0 8px 0; } h3, h4, h5, h6 { font-size:%4px; "
               "margin:20px 0 8px 0; }"
               "p, li, dd { line-height:155%; } p { margin:0 0 14px 0; } a { color:%5; "
               "text-decoration:none; }"
               "blockquote { margin:12px 28px; color:%6; } figcaption, caption, small { "
               "font-size:%7px; color:%6; }"
               ".figure { margin:4px 0 16px 0; } pre, code { font-size:%7px; } td, th { padding:4px 10px; } "
               ".quiet { color:%6; "
               "font-size:%7px; margin:0 0 4px 0; }"
               ".section { color:%6; font-size:%7px; font-weight:600; margin:8px 0 8px 0; } "
               ".latest { margin:0 0 6px 0; line-height:130%; }")
        .arg(ink)
        .arg(qRound(style.fontPixels * 1.7))
        .arg(qRound(style.fontPixels * 1.25))
        .arg(qRound(style.fontPixels * 1.1))
        .arg(style.palette.color(QPalette::Link).name(), colours.muted.name())
        .arg(qMax(12, qRound(style.fontPixels * 0.8)));
}

QString paragraph(const char* cssClass, const QString& html) {
    return QStringLiteral("<p class=\"%1\">%2</p>").arg(QLatin1String(cssClass), html);
}

QString origin(const StoryPage& page, const QLocale& locale) {
    QStringList parts{page.headline.source.toHtmlEscaped()};
    if (!page.headline.sourceCountry.isEmpty() && page.headline.sourceCountry != internationalCode)
        parts << countryName(page.headline.sourceCountry, locale).toHtmlEscaped();
    if (!page.article.agency.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("StoryPage", "credit %1")).arg(page.article.agency.toHtmlEscaped());
    if (!page.article.author.isEmpty() && page.article.author != page.article.agency)
        parts << page.article.author.toHtmlEscaped();
    return parts.join(QStringLiteral(" · "));
}

QString when(const StoryPage& page, const QLocale& locale) {
    const int minutes = readingMinutes(page.article.text);
    return locale.toString(page.headline.published.toLocalTime(),
                           locale.dateTimeFormat(QLocale::LongFormat).contains(u't')
                               ? QStringLiteral("d MMMM yyyy, HH:mm")
                               : locale.dateTimeFormat(QLocale::LongFormat)) +
           QStringLiteral(" · ") + say(QT_TRANSLATE_N_NOOP("StoryPage", "%n min to read"), minutes);
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
    if (rest > 0) html += QStringLiteral("+%1").arg(rest);
    return html.isEmpty()
               ? QString()
               : QStringLiteral("<p style=\"line-height:170%; font-size:%1px; margin:10px 0 18px 0;\">%2</p>")
                     .arg(qMax(12, qRound(style.fontPixels * 0.78)))
                     .arg(html);
}

/// Pictures are as wide as the column at most, so the size that the page gave them goes.
QString withoutPictureSizes(QString html) {
    static const QRegularExpression size(QStringLiteral("(<img [^>]*?) (?:width|height)=\"\\d+\""));
    html.replace(QLatin1String("<figure>"), QLatin1String("<div class=\"figure\">"))
        .replace(QLatin1String("</figure>"), QLatin1String("</div>"));
    return html.replace(size, QStringLiteral("\\1")).replace(size, QStringLiteral("\\1"));
}

bool showsPicture(const Article& article) {
    return !article.image.isEmpty() && !article.content.contains(QLatin1String("<img"));
}

QString latestHtml(const QList<Headline>& latest, const QLocale& locale) {
    if (latest.isEmpty()) return {};
    QString html =
        QStringLiteral("<hr>") + paragraph("section", say(QT_TRANSLATE_NOOP("StoryPage", "Latest news")));
    for (const Headline& headline : latest)
        html += QStringLiteral(
                    "<p class=\"latest\"><a href=\"flashnews:story/%1\">%2</a> <small>%3 · %4</small></p>")
                    .arg(headline.id)
                    .arg(headline.title.toHtmlEscaped(), headline.source.toHtmlEscaped(),
                         locale.toString(headline.published.toLocalTime(), QLocale::ShortFormat));
    return html;
}

} // namespace

int readingMinutes(const QString& text) {
    int words = 0, signs = 0;
    bool inWord = false;
    for (const QChar c : text) {
        if (c.unicode() >= 0x2e80 && c.unicode() <= 0x9fff) {
            ++signs;
            inWord = false;
        } else if (c.isLetterOrNumber()) {
            words += inWord ? 0 : 1;
            inWord = true;
        } else if (c.isSpace()) {
            inWord = false;
        }
    }
    return qMax(1, qRound(double(words) / wordsAMinute + double(signs) / signsAMinute));
}

QString storyHtml(const StoryPage& page, const StoryStyle& style) {
    QString html = QStringLiteral("<html><head><style>%1</style></head><body>").arg(styleSheet(style));
    html += paragraph("quiet", origin(page, style.locale));
    html += paragraph("headline", page.article.title.toHtmlEscaped());
    html += paragraph("quiet", when(page, style.locale));
    html += chips(page, style);
    if (showsPicture(page.article))
        html += QStringLiteral("<p><img src=\"%1\"></p>")
                    .arg(QString::fromLatin1(page.article.image.toEncoded()).toHtmlEscaped());
    html += QStringLiteral("<div>%1</div>").arg(withoutPictureSizes(page.article.content));
    if (!page.article.link.isEmpty())
        html += QStringLiteral("<p class=\"quiet\"><a href=\"%1\">%2</a></p>")
                    .arg(QString::fromLatin1(page.article.link.toEncoded()).toHtmlEscaped(),
                         say(QT_TRANSLATE_NOOP("StoryPage", "Read on the site of %1"))
                             .arg(page.headline.source.toHtmlEscaped()));
    return html + latestHtml(page.latest, style.locale) + QStringLiteral("</body></html>");
}

} // namespace flashnews::ui
