#include "app/html/sanitise.h"

#include "app/html/serialise.h"

namespace flashnews {

namespace {

constexpr int mostRounds = 4;

} // namespace

CleanHtml sanitise(const QString& html, const QUrl& base) {
    // Plain text with neither tags nor entities needs no parser.
    if (!html.contains(u'<') && !html.contains(u'&') && !html.contains(QChar(0)) && !html.contains(u'\r'))
        return {html.contains(u'>') || html.contains(u'"') ? html.toHtmlEscaped() : html, {}};
    CleanHtml clean{html, {}};
    for (int round = 0; round < mostRounds; ++round) {
        const HtmlTree tree(clean.html);
        Serialiser serialiser(base);
        serialiser.writeChildren(tree.body());
        const bool same = serialiser.html() == clean.html;
        clean = {serialiser.html(), serialiser.pictures()};
        if (same || (round == 0 && !serialiser.isUnstable())) break;
    }
    return clean;
}

} // namespace flashnews
