#include "app/html/extract.h"

#include "app/html/clean_writer.h"
#include "app/html/main_text.h"
#include "app/html/page_encoding.h"
#include "app/html/page_meta.h"
#include "app/html/plain_text.h"
#include "app/html/side_parts.h"
#include "app/html/story.h"
#include "app/html/story_edges.h"
#include "app/html/story_pages.h"
#include "app/html/teasers.h"
#include "app/html/tree_text.h"

#include <QCoreApplication>

namespace flashnews {
namespace {

constexpr qsizetype shortestStory = 140; // letters; below that a page has a menu, a notice, but no story
constexpr qsizetype surelyAStory = 500;
constexpr qsizetype longestTaste = 2000; // of a story that is held back; more is the whole of it
constexpr qsizetype shortestOffer = 20;
constexpr float mostLinks = 0.5f; // of the letters; beyond that it is a list of stories

/// What of a page's own word is believed.
struct Trust {
    bool names = true;
    bool ariaHidden = true;
};

StoryBody readBody(const HtmlTree& tree, const PageMeta& meta, Trust trust) {
    PageFacts facts(tree);
    dropSideElements(tree, facts, trust.ariaHidden);
    facts.count();
    dropOtherArticles(tree, facts, meta.story.title);
    markTeasers(tree, facts, meta.base);
    facts.count();
    if (trust.names) {
        dropNamedSideParts(tree, facts);
        facts.count();
    }
    const std::vector<int> parts = findStory(tree, facts, meta.articleBody);
    for (const int part : parts)
        cleanPart(tree, facts, part);
    if (!parts.empty()) dropHeadline(tree, facts, parts.front());
    if (!parts.empty()) dropEmptyHeadings(tree, facts, parts.back());
    facts.count();
    CleanWriter writer(tree, meta.base);
    writer.leaveOut(&facts.dropped());
    writer.write(parts);
    float linked = 0, letters = 0;
    for (const int part : parts) {
        letters += float(facts[part].letters);
        linked += facts[part].linkLetters;
    }
    if (linked > letters * mostLinks) return {};
    return withoutEdges(storyBody(writer.take().html, meta.story.title), meta.story.byline);
}

QString asParagraphs(const QString& text) {
    QString html;
    for (const QString& line :
         plainText(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))).split(u'\n'))
        html += QLatin1String("<p>") + line.toHtmlEscaped() + QLatin1String("</p>");
    return html;
}

Error noStory() {
    return {Error::Kind::Format, QCoreApplication::translate("Html", "There is no story on this page.")};
}

Error onlyForSubscribers() {
    return {Error::Kind::Format,
            QCoreApplication::translate("Html", "The site shows this story to its subscribers only.")};
}

/// The page says so itself, or shows a box that does.
bool isHeldBack(const HtmlTree& tree, const PageMeta& meta) {
    if (meta.forSubscribers) return true;
    for (int i = tree.body(); i < tree.size(); ++i)
        for (const char* name : {"class", "id"})
            for (const char* wall : {"paywall", "regwall", "subscriber-only", "subscription-required"})
                if (tree.attribute(i, name).find(wall) != std::string_view::npos &&
                    !isInvisible(tree, i, true) && readableText(tree, i, tree[i].end).size() > shortestOffer)
                    return true;
    return false;
}

/// The story as the page's metadata has it, where the page itself holds much less (drawn by a script).
void preferToldBody(StoryBody& body, const QString& told) {
    if (told.size() < surelyAStory || body.text.size() * 2 > told.size()) return;
    const bool markup = told.contains(QLatin1String("<p"));
    body.html = sanitise(markup ? told : asParagraphs(told), QUrl()).html;
    body.text = plainText(body.html);
}

/// Not the heading, the date or the list of contents above it.
QString firstParagraph(const QString& content) {
    const HtmlTree tree(content.toUtf8());
    for (int i = 0; i < tree.size(); ++i)
        if (tree.is(i, GUMBO_TAG_P))
            if (const QString text = readableText(tree, i, tree[i].end).simplified(); !text.isEmpty())
                return text;
    return readableText(tree, 0, tree.size()).section(u'\n', 0, 0);
}

} // namespace

Result<ExtractedStory> extractStory(const QByteArray& page, const QUrl& url, const QString& contentType) {
    const HtmlTree tree(toUtf8(page, contentType));
    PageMeta meta = readPageMeta(tree, url);
    StoryBody body = readBody(tree, meta, {});
    if (body.text.size() < shortestStory) body = readBody(tree, meta, {true, false});
    if (body.text.size() < surelyAStory) {
        StoryBody other = readBody(tree, meta, {false, false});
        if (other.text.size() > body.text.size() * 2) body = std::move(other);
    }
    preferToldBody(body, meta.articleBody);
    if (body.text.size() < shortestStory) return isHeldBack(tree, meta) ? onlyForSubscribers() : noStory();
    ExtractedStory story = std::move(meta.story);
    story.content = std::move(body.html);
    story.text = std::move(body.text);
    story.nextPage = nextPageOf(tree, url, meta.base);
    story.forSubscribers = story.text.size() < longestTaste && isHeldBack(tree, meta);
    if (story.excerpt.isEmpty()) story.excerpt = firstParagraph(story.content);
    return story;
}

} // namespace flashnews
