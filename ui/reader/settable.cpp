#include "ui/reader/settable.h"

#include "ui/look/look.h"

#include <QRegularExpression>

namespace flashnews::ui {

namespace {

QString directionName(const StoryStyle& style) {
    return style.direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

/// Writes other tags for an element; what attributes it has go to the last of the opening ones, which is
/// given without its '>'.
void retag(QString& html, const char* element, const QString& opening, const QString& closing) {
    const QString name = QString::fromLatin1(element);
    html.replace(QLatin1Char('<') + name + u'>', opening + u'>');
    html.replace(QLatin1Char('<') + name + u' ', opening + u' ');
    html.replace(QStringLiteral("</") + name + u'>', closing);
}

/// Pictures are as wide as the column at most, so the size that the page gave them goes.
void dropSizes(QString& html) {
    static const QRegularExpression size(QStringLiteral("(<img [^>]*?) (?:width|height)=\"\\d+\""));
    html.replace(size, QStringLiteral("\\1")).replace(size, QStringLiteral("\\1"));
}

void ruleTables(QString& html, const StoryStyle& style) {
    const QString line = QStringLiteral(" style=\"border-bottom:1px solid %1; padding:5px 12px 5px 0;\"")
                             .arg(coloursOf(style.palette).line.name());
    const QString table =
        QStringLiteral("<table dir=\"%1\" cellspacing=\"0\" style=\"border-collapse:collapse;\"")
            .arg(directionName(style));
    retag(html, "table", table, QStringLiteral("</table>"));
    for (const char* cell : {"td", "th"})
        retag(html, cell, u'<' + QString::fromLatin1(cell) + line,
              QStringLiteral("</%1>").arg(QLatin1String(cell)));
}

/// A quote has a line at its leading edge: a cell's border is the only line there is.
void lineQuotes(QString& html, const StoryStyle& style) {
    const QString quote =
        QStringLiteral("<table class=\"quote\" dir=\"%1\" cellspacing=\"0\" "
                       "style=\"border-collapse:collapse;\"><tr><td class=\"quote\" "
                       "style=\"border-%2:3px solid %3; padding:2px 16px;\"")
            .arg(directionName(style),
                 style.direction == Qt::RightToLeft ? QLatin1String("right") : QLatin1String("left"),
                 coloursOf(style.palette).line.name());
    retag(html, "blockquote", quote, QStringLiteral("</td></tr></table>"));
}

/// Code stands on a ground of its own, with some room around it; only a table's cell has both.
void groundCode(QString& html, const StoryStyle& style) {
    const QString code = QStringLiteral("<table class=\"code\" dir=\"ltr\" cellspacing=\"0\"><tr><td "
                                        "style=\"background-color:%1; padding:10px 14px;\"><pre")
                             .arg(style.palette.color(QPalette::AlternateBase).name());
    retag(html, "pre", code, QStringLiteral("</pre></td></tr></table>"));
}

/// <q> stands for the quotation marks of its language.
void markSpeech(QString& html, const QString& language) {
    if (!html.contains(QLatin1String("<q"))) return;
    const QString marks = QLocale(language).quoteString(QStringView());
    retag(html, "q", marks.left(1) + QLatin1String("<span"), QLatin1String("</span>") + marks.right(1));
}

/// How Chinese characters are read, in brackets behind them.
void bracketReadings(QString& html) {
    static const QRegularExpression brackets(QStringLiteral("<rp[^>]*>[^<]*</rp>"));
    html.remove(brackets);
    static const QRegularExpression reading(QStringLiteral("<rt([^>]*)>"));
    html.replace(reading, QStringLiteral("<small\\1>("));
    html.replace(QLatin1String("</rt>"), QLatin1String(")</small>"));
}

} // namespace

QString settable(QString html, const StoryStyle& style, const QString& language) {
    dropSizes(html);
    ruleTables(html, style);
    lineQuotes(html, style);
    groundCode(html, style);
    markSpeech(html, language);
    bracketReadings(html);
    retag(html, "figure", QStringLiteral("<div class=\"figure\""), QStringLiteral("</div>"));
    retag(html, "figcaption", QStringLiteral("<div class=\"caption\""), QStringLiteral("</div>"));
    retag(html, "details", QStringLiteral("<div"), QStringLiteral("</div>"));
    retag(html, "summary", QStringLiteral("<p class=\"summary\""), QStringLiteral("</p>"));
    return html.replace(QLatin1String("<wbr>"), QLatin1String("&#8203;"));
}

} // namespace flashnews::ui
