#include "app/html/main_text.h"

#include "app/html/serialise.h"
#include "app/html/text_of.h"

#include <QRegularExpression>
#include <cmath>

namespace flashnews {

namespace {

constexpr qsizetype paragraphLetters = 25;
constexpr double siblingShare = 0.2; // of the best candidate's score, for a sibling to be part of the story

QString hints(const GumboNode* node) {
    return attribute(node, "class") + u' ' + attribute(node, "id");
}

/// Parts that are never the story, by their element, their role or what their authors call them.
bool isAside(const GumboNode* node, const QByteArray& name) {
    if (isUnreadable(name) || name == "nav" || name == "aside" || name == "footer") return true;
    if (!attribute(node, "hidden").isNull() || attribute(node, "aria-hidden") == QLatin1String("true"))
        return name != "img";
    static const QRegularExpression invisible(
        QStringLiteral("display\\s*:\\s*none|visibility\\s*:\\s*hidden"),
        QRegularExpression::CaseInsensitiveOption);
    if (attribute(node, "style").contains(invisible)) return true;
    static const QRegularExpression role(
        QStringLiteral("^(navigation|complementary|banner|contentinfo|search|menu|dialog|alert)$"));
    if (attribute(node, "role").contains(role)) return true;
    if (name == "body" || name == "html" || name == "article" || name == "main" || name == "a") return false;
    static const QRegularExpression aside(
        QStringLiteral(
            "\\b(comments?|disqus|sidebar|side-bar|breadcrumbs?|cookies?|consent|gdpr|newsletter|subscribe|"
            "subscription|paywall|share|sharing|social|related|recommend(ed|ations?)?|promo|popup|modal|"
            "masthead|menu|nav|navbar|footer|site-header|pagination|pager|tags?|tag-list|author-bio|about-"
            "author|"
            "widget|outbrain|taboola|advert(s|isement)?|ads?|ad-slot|sponsor(ed)?|banner|skip-link|toolbar|"
            "most-read|popular|trending|read-more|more-news|latest-news|byline|print-only|screen-reader-text|"
            "visually-hidden|sr-only|noprint)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression story(
        QStringLiteral("\\b(article|story|post|entry|content)[-_]?(body|content|text)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QString words = hints(node).replace(u'_', u'-');
    return words.contains(aside) && !words.contains(story);
}

int hintWeight(const GumboNode* node) {
    static const QRegularExpression good(QStringLiteral("article|body|content|entry|hentry|h-entry|main|page|"
                                                        "post|text|blog|story|artikull|lajm|vest|clanak"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bad(
        QStringLiteral("hidden|banner|combx|comment|contact|foot|gdpr|masthead|media|meta|"
                       "outbrain|promo|related|scroll|share|sidebar|sponsor|shopping|tags|widget"),
        QRegularExpression::CaseInsensitiveOption);
    const QString words = hints(node);
    return (words.contains(good) ? 25 : 0) - (words.contains(bad) ? 25 : 0);
}

/// Scores the ancestors of every paragraph and picks the one that holds the story.
class Picker {
public:
    void look(const GumboNode* node) {
        const QByteArray name = elementName(node);
        if (name.isEmpty() && node->type != GUMBO_NODE_DOCUMENT) return;
        if (isAside(node, name)) {
            m_asides.append(node);
            return;
        }
        if (isParagraph(node, name)) score(node);
        for (const GumboNode* child : Children(node))
            look(child);
    }

    const GumboNode* best() const {
        const GumboNode* best = nullptr;
        double bestScore = 0;
        for (auto it = m_scores.begin(); it != m_scores.end(); ++it) {
            const double score = finalScore(it.key());
            if (score > bestScore) {
                best = it.key();
                bestScore = score;
            }
        }
        return best;
    }

    double finalScore(const GumboNode* node) const {
        return m_scores.contains(node) ? m_scores.value(node) * (1 - linkDensity(node)) : 0;
    }

    const QList<const GumboNode*>& asides() const { return m_asides; }

private:
    /// A paragraph, or a box used as one: it holds text itself and no blocks.
    static bool isParagraph(const GumboNode* node, const QByteArray& name) {
        if (name == "p" || name == "pre" || name == "td" || name == "blockquote") return true;
        if (name != "div" && name != "section" && name != "article") return false;
        bool ownText = false;
        for (const GumboNode* child : Children(node)) {
            if (isBlock(elementName(child))) return false;
            ownText =
                ownText || (isText(child) &&
                            QString::fromUtf8(child->v.text.text).simplified().size() >= paragraphLetters);
        }
        return ownText;
    }

    void score(const GumboNode* node) {
        const QString text = textOf(node);
        if (text.size() < paragraphLetters) return;
        static const QRegularExpression commas(QStringLiteral("[,،、，;]"));
        const double value = (1 + double(text.count(commas)) + std::min(double(text.size()) / 100, 4.0)) *
                             (1 - linkDensity(node));
        const GumboNode* ancestor = elementName(node) == "p" ? node->parent : node;
        for (int level = 0; ancestor && level < 4; ++level, ancestor = ancestor->parent) {
            const QByteArray name = elementName(ancestor);
            if (name.isEmpty() || name == "html") break;
            if (!m_scores.contains(ancestor)) m_scores.insert(ancestor, startScore(ancestor, name));
            m_scores[ancestor] += value / (level == 0 ? 1 : level == 1 ? 1.6 : level * 3);
        }
    }

    static double startScore(const GumboNode* node, const QByteArray& name) {
        double score = hintWeight(node);
        if (name == "article" || name == "main") score += 15;
        if (name == "div" || name == "section") score += 5;
        if (name == "ul" || name == "ol" || name == "form" || name == "td") score -= 3;
        return score;
    }

    QHash<const GumboNode*, double> m_scores;
    QList<const GumboNode*> m_asides;
};

/// A child of the candidate's parent that belongs to the story: another part of the text, a lead picture.
bool joins(const GumboNode* sibling, const Picker& picker, double bestScore) {
    const QByteArray name = elementName(sibling);
    if (picker.finalScore(sibling) > std::max(10.0, bestScore * siblingShare)) return true;
    if (name == "figure") return true;
    if (name != "p") return false;
    const QString text = textOf(sibling);
    return text.size() > 80 && linkDensity(sibling) < 0.25;
}

/// Small boxes of links inside the story: teasers, tags, galleries of other stories.
void leaveOutLinkBoxes(const GumboNode* node, Serialiser& serialiser) {
    for (const GumboNode* child : Children(node)) {
        const QByteArray name = elementName(child);
        const bool box = name == "div" || name == "ul" || name == "ol" || name == "section" ||
                         name == "table" || name == "form" || name == "header";
        if (box && linkDensity(child) > 0.6 && textOf(child).size() < 1500)
            serialiser.leaveOut(child);
        else
            leaveOutLinkBoxes(child, serialiser);
    }
}

} // namespace

QString mainText(const HtmlTree& page, const QUrl& url, const QString&) {
    Picker picker;
    picker.look(page.root());
    const GumboNode* best = picker.best();
    if (!best) return {};
    Serialiser serialiser(url);
    for (const GumboNode* aside : picker.asides())
        serialiser.leaveOut(aside);
    leaveOutLinkBoxes(best, serialiser);
    const double bestScore = picker.finalScore(best);
    if (!best->parent || isElement(best, "body")) {
        serialiser.writeChildren(best);
        return serialiser.html();
    }
    for (const GumboNode* sibling : Children(best->parent)) {
        if (sibling == best)
            serialiser.writeChildren(best);
        else if (joins(sibling, picker, bestScore))
            serialiser.write(sibling);
    }
    return serialiser.html();
}

} // namespace flashnews
