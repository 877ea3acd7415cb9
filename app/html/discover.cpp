#include "app/html/discover.h"

#include "app/html/tree.h"

#include <QRegularExpression>

namespace flashnews {

namespace {

constexpr qsizetype mostFound = 40;

const QStringList feedTypes = {
    QStringLiteral("application/rss+xml"),    QStringLiteral("application/atom+xml"),
    QStringLiteral("application/feed+json"),  QStringLiteral("application/rdf+xml"),
    QStringLiteral("application/x.atom+xml"), QStringLiteral("text/rss+xml")};

/// Walks a page and keeps the feeds it announces, the sure ones apart from the likely.
class Finder {
public:
    explicit Finder(const QUrl& base) : m_base(base) {}

    void look(const GumboNode* node) {
        if (isElement(node, "base") && !m_baseSeen) {
            m_baseSeen = true;
            m_base = m_base.resolved(QUrl(attribute(node, "href")));
        } else if (isElement(node, "link")) {
            lookAtLink(node);
        } else if (isElement(node, "a")) {
            lookAtAnchor(node);
        }
        for (const GumboNode* child : Children(node))
            look(child);
    }

    QList<FoundFeed> found() const {
        return !m_announced.isEmpty() || !m_comments.isEmpty() ? m_announced + m_comments : m_likely;
    }

private:
    void lookAtLink(const GumboNode* node) {
        const QStringList relations = attribute(node, "rel").toLower().split(u' ', Qt::SkipEmptyParts);
        const QString type = attribute(node, "type").section(u';', 0, 0).trimmed().toLower();
        const bool feed = relations.contains(QLatin1String("alternate")) && feedTypes.contains(type);
        if (!feed && !relations.contains(QLatin1String("feed"))) return;
        const QString title = attribute(node, "title").simplified();
        const QString href = attribute(node, "href");
        static const QRegularExpression comments(QStringLiteral("comments?(/|\\b)"),
                                                 QRegularExpression::CaseInsensitiveOption);
        add(href.contains(comments) || title.contains(comments) ? m_comments : m_announced, href, title);
    }

    void lookAtAnchor(const GumboNode* node) {
        static const QRegularExpression feedAddress(
            QStringLiteral(
                "(^|[/.?=_-])(rss|atom|feed|feeds)(/|\\.xml|\\.json|\\.php|\\.rss|$)|\\.(rss|rdf|atom)$"),
            QRegularExpression::CaseInsensitiveOption);
        const QString href = attribute(node, "href");
        if (href.contains(feedAddress)) add(m_likely, href, attribute(node, "title").simplified());
    }

    void add(QList<FoundFeed>& list, const QString& href, const QString& title) {
        if (href.isEmpty()) return;
        QUrl url = m_base.resolved(QUrl(href.trimmed()));
        if (url.scheme() == QLatin1String("feed")) url.setScheme(QStringLiteral("https"));
        const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
        const bool known =
            std::any_of(list.begin(), list.end(), [&](const FoundFeed& feed) { return feed.url == url; });
        if (web && !known && list.size() < mostFound) list.append({url, title});
    }

    QUrl m_base;
    bool m_baseSeen = false;
    QList<FoundFeed> m_announced, m_comments, m_likely;
};

} // namespace

QList<FoundFeed> discoverFeeds(const QByteArray& page, const QUrl& base) {
    const HtmlTree tree(page);
    Finder finder(base);
    finder.look(tree.root());
    return finder.found();
}

bool looksLikeHtml(const QByteArray& bytes) {
    static const QRegularExpression start(
        QStringLiteral(
            "^\\W*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(bytes.left(4096)).contains(start);
}

} // namespace flashnews
