#include "app/html/teasers.h"

#include "app/html/tag_set.h"

#include <QSet>

namespace flashnews {
namespace {

constexpr int fewestCards = 3;
constexpr int shortestCard = 12; // letters
constexpr int longestCard = 450;
constexpr float mostlyLink = 0.8f;

constexpr TagSet cardTags{GUMBO_TAG_ARTICLE, GUMBO_TAG_DIV, GUMBO_TAG_LI, GUMBO_TAG_SECTION,
                          GUMBO_TAG_TD,      GUMBO_TAG_A,   GUMBO_TAG_DL};
constexpr TagSet headings{GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};

QString bareHost(const QUrl& url) {
    const QString host = url.host();
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

/// The page's own names: its address, and what it calls its own address.
QSet<QString> ownHosts(const HtmlTree& tree, const QUrl& page) {
    QSet<QString> hosts{bareHost(page)};
    for (int i = 0; i < tree.size(); ++i) {
        const bool canonical = tree.is(i, GUMBO_TAG_LINK) && tree.attribute(i, "rel") == "canonical";
        if (canonical) hosts.insert(bareHost(QUrl(fromUtf8(tree.attribute(i, "href")))));
        if (tree.is(i, GUMBO_TAG_META) && tree.attribute(i, "property") == "og:url")
            hosts.insert(bareHost(QUrl(fromUtf8(tree.attribute(i, "content")))));
        if (tree.is(i, GUMBO_TAG_BODY)) break;
    }
    return hosts;
}

class Cards {
public:
    Cards(const HtmlTree& tree, const PageFacts& facts, const QUrl& page)
        : m_tree(tree), m_facts(facts), m_hosts(ownHosts(tree, page)) {}

    bool isCard(int i) const {
        const PageFacts::Facts& said = m_facts[i];
        if (!cardTags.has(m_tree[i].tag) || said.letters < shortestCard || said.letters > longestCard)
            return false;
        if (said.linkLetters < shortestCard && said.headingLetters == 0) return false;
        const bool item = m_tree.is(i, GUMBO_TAG_LI);
        return hasLinkedHeading(i) || ((!item || said.pictures > 0) && opensWithLink(i));
    }

private:
    bool leadsWithin(int link) const {
        const std::string_view href = m_tree.attribute(link, "href");
        if (href.empty() || href.front() == '#') return false;
        const auto colon = href.find(':');
        const bool relative =
            !href.starts_with("//") && (colon == href.npos || colon > href.find_first_of("/?#"));
        return relative || m_hosts.contains(bareHost(QUrl(fromUtf8(href))));
    }

    /// The link around a node below the card, or -1.
    int linkAround(int node, int card) const {
        for (int i = node; i >= card; i = m_tree[i].parent)
            if (m_tree.is(i, GUMBO_TAG_A)) return leadsWithin(i) ? i : -1;
        return -1;
    }

    bool hasLinkedHeading(int card) const {
        for (int i = card; i < m_tree[card].end; ++i) {
            if (m_facts.isDropped(i)) {
                i = m_tree[i].end - 1;
            } else if (headings.has(m_tree[i].tag)) {
                if (m_facts[i].linkLetters < float(m_facts[i].letters) * mostlyLink) return false;
                for (int inner = i; inner < m_tree[i].end; ++inner)
                    if (m_tree[inner].text && m_facts[inner].letters > 1) return linkAround(inner, card) >= 0;
            }
        }
        return false;
    }

    bool opensWithLink(int card) const {
        for (int i = card; i < m_tree[card].end; ++i) {
            if (m_facts.isDropped(i))
                i = m_tree[i].end - 1;
            else if (m_tree[i].text && m_facts[i].letters > 1) {
                const int link = linkAround(i, card);
                return link >= 0 && m_facts[link].letters >= shortestCard;
            }
        }
        return false;
    }

    const HtmlTree& m_tree;
    const PageFacts& m_facts;
    QSet<QString> m_hosts;
};

} // namespace

void markTeasers(const HtmlTree& tree, PageFacts& facts, const QUrl& page) {
    const Cards cards(tree, facts, page);
    std::vector<int> found;
    for (int parent = 0; parent < tree.size(); ++parent) {
        if (facts.isDropped(parent)) parent = tree[parent].end - 1;
        if (tree[parent].text || facts.isDropped(parent) || facts.isTeaser(parent)) continue;
        if (facts[parent].letters < fewestCards * shortestCard) continue;
        found.clear();
        for (int i = parent + 1; i < tree[parent].end; i = tree[i].end)
            if (!tree[i].text && !facts.isDropped(i) && cards.isCard(i)) found.push_back(i);
        if (int(found.size()) < fewestCards) continue;
        for (const int card : found)
            facts.markTeaser(card);
    }
}

} // namespace flashnews
