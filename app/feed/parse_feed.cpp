#include "app/feed/parse_feed.h"

#include "app/feed/encoding.h"
#include "app/feed/feed_draft.h"
#include "app/feed/xml_readers.h"
#include "app/html/discover.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Feed", text);
}

/// Turns one XML document into a feed. An article is made as soon as its element is whole.
class XmlFeed {
public:
    explicit XmlFeed(const FeedContext& context)
        : m_builder([this](const XmlElement& item) { return addItem(item); }), m_context(context) {}

    TreeBuilder& builder() { return m_builder; }
    bool hasArticles() const { return !m_feed.articles.isEmpty(); }
    /// The root's name where it is that of a feed.
    bool isFeed() const { return !formatOf(m_builder).isEmpty(); }
    QString rootName() const { return m_builder.root() ? m_builder.root()->name : QString(); }

    ParsedFeed finish() {
        m_feed.format = formatOf(m_builder);
        fillHead(readHead(), m_feed);
        for (const QString& prefix : m_builder.undeclaredPrefixes())
            m_feed.warnings.append(
                words(QT_TRANSLATE_NOOP("Feed", "The prefix \"%1\" is not declared.")).arg(prefix));
        if (m_feed.articles.size() >= maxArticles)
            m_feed.warnings.append(
                words(QT_TRANSLATE_NOOP("Feed", "Only the first %1 articles were read.")).arg(maxArticles));
        if (m_builder.tooLarge())
            m_feed.warnings.append(
                words(QT_TRANSLATE_NOOP("Feed", "The feed is too large and was not read whole.")));
        return std::move(m_feed);
    }

private:
    /// One of ParsedFeed::format, "sitemap", or empty.
    static QString formatOf(const TreeBuilder& builder) {
        const XmlElement* root = builder.root();
        if (!root) return {};
        const auto& namespaces = builder.rootNamespaces();
        const auto speaks = [&](QLatin1StringView part) {
            return std::any_of(namespaces.begin(), namespaces.end(),
                               [&](const QString& uri) { return uri.contains(part, Qt::CaseInsensitive); });
        };
        if (root->name == u"rss") {
            const QString version = root->attribute(u"version").trimmed();
            return version.startsWith("0.9"_L1) ? u"rss0.9x"_s : u"rss2.0"_s;
        }
        if (root->name == u"rdf") return speaks("rdf/simple/0.9"_L1) ? u"rss0.9x"_s : u"rss1.0"_s;
        if (root->name == u"feed" || root->name == u"entry") {
            const bool old = root->attribute(u"version").startsWith("0."_L1) ||
                             (!namespaces.isEmpty() && namespaces.first().contains("purl.org/atom/ns"_L1));
            return old ? u"atom0.3"_s : u"atom1.0"_s;
        }
        if (root->name == u"channel") {
            const bool cdf = root->hasAttribute(u"href") || root->hasAttribute(u"lastmod") ||
                             root->hasAttribute(u"base") || speaks("cdf"_L1);
            return cdf ? u"cdf"_s : u"rss2.0"_s;
        }
        return root->name == u"urlset" ? u"sitemap"_s : QString();
    }

    bool addItem(const XmlElement& item) {
        if (m_format.isEmpty()) learnFromHead();
        if (m_format == u"sitemap") {
            if (const auto draft = readNewsSitemapUrl(item))
                m_feed.articles.append(articleFrom(*draft, m_feed.embedded));
        } else if (m_format == u"cdf") {
            m_feed.articles.append(articleFrom(readCdfItem(item, m_reading), m_feed.embedded));
        } else {
            m_feed.articles.append(articleFrom(readItem(item), m_feed.embedded));
        }
        return m_feed.articles.size() < maxArticles;
    }

    /// What an article's reading needs to know from the head that precedes it.
    void learnFromHead() {
        m_format = formatOf(m_builder);
        if (m_format.isEmpty()) m_format = u"rss2.0"_s;
        m_reading.atom = m_format.startsWith("atom"_L1);
        m_reading.base = m_context.base;
        const HeadDraft head = readHead();
        m_reading.language = head.language.value();
        for (const QUrl& own : {head.feedUrl.value(), head.link.value()}) {
            if (m_reading.base.isEmpty() && !own.isRelative()) m_reading.base = own;
        }
        m_feedAuthors = head.authors;
    }

    ItemDraft readItem(const XmlElement& element) const {
        ItemDraft item;
        item.id.offer(element.attribute(u"about", Ns::Rdf).trimmed(), FromRelated);
        item.idIsAddress = item.id.isSet();
        if (m_reading.atom || element.hasAttribute(u"lang", Ns::Xml))
            item.language.offer(languageOf(element).left(50), FromModule);
        for (const XmlElement* child = element.firstChild; child; child = child->next) {
            if (child->ns == Ns::Atom || (child->ns == Ns::Plain && m_reading.atom)) {
                readAtomItemElement(*child, m_reading, item);
            } else if (child->ns == Ns::Plain) {
                readRssItemElement(*child, m_reading, item);
            } else {
                readModuleItemElement(*child, m_reading, item);
            }
        }
        if (item.abstract.isSet()) {
            if (item.summary.isSet()) item.content.offer(item.summary.value(), LastResort);
            item.summary.offer(item.abstract.value(), FromBestField);
        }
        // Atom says that an entry without an author is its feed's author's (RFC 4287, 4.2.1).
        if (m_reading.atom && item.authors.isEmpty()) item.authors = item.moduleAuthors;
        if (m_reading.atom && item.authors.isEmpty()) item.authors = m_feedAuthors;
        return item;
    }

    HeadDraft readHead() const {
        HeadDraft head;
        const XmlElement* root = m_builder.root();
        if (!root) return head;
        Reading reading = m_reading;
        if (reading.base.isEmpty()) reading.base = m_context.base;
        const QString format = formatOf(m_builder);
        reading.atom = format.startsWith("atom"_L1);
        if (format == u"cdf") {
            readCdfHead(*root, reading, head);
            return head;
        }
        readHeadElements(*root, reading, head);
        for (const XmlElement* child = root->firstChild; child; child = child->next) {
            if (child->name == u"channel") readHeadElements(*child, reading, head);
        }
        head.language.offer(languageOf(*root), FromModule);
        return head;
    }

    static void readHeadElements(const XmlElement& parent, const Reading& reading, HeadDraft& head) {
        for (const XmlElement* child = parent.firstChild; child; child = child->next) {
            if (child->ns == Ns::Atom || (child->ns == Ns::Plain && reading.atom)) {
                readAtomHeadElement(*child, reading, head);
            } else if (child->ns == Ns::Plain) {
                readRssHeadElement(*child, reading, head);
            } else {
                readModuleHeadElement(*child, reading, head);
            }
        }
        head.language.offer(languageOf(parent), LastResort);
    }

    TreeBuilder m_builder;
    const FeedContext& m_context;
    ParsedFeed m_feed;
    Reading m_reading;
    QString m_format;
    QStringList m_feedAuthors;
};

Error formatError(const char* text) {
    return {Error::Kind::Format, words(text)};
}

/// Why bytes in which no feed was found are none.
Error whyNoFeed(const QByteArray& utf8, const QString& rootName, bool cutOff) {
    if (rootName == u"opml")
        return formatError(QT_TRANSLATE_NOOP(
            "Feed", "This is a list of subscriptions (OPML), not a feed. It can be imported instead."));
    if (rootName == u"html" || looksLikeHtml(utf8))
        return formatError(QT_TRANSLATE_NOOP("Feed", "This is a web page, not a feed."));
    if (cutOff)
        return formatError(QT_TRANSLATE_NOOP("Feed", "The feed is cut off before its first article."));
    return formatError(QT_TRANSLATE_NOOP("Feed", "This is not a feed."));
}

Result<ParsedFeed> parseXmlFeed(const DecodedText& text, const FeedContext& context) {
    const QString characters = text.characters();
    auto feed = std::make_unique<XmlFeed>(context);
    ReadingEnd end = readStrictly(characters, feed->builder());
    const bool isSomethingElse = feed->rootName() == u"html" || feed->rootName() == u"opml";
    if ((end.kind != ReadingEnd::Whole || !feed->isFeed()) && !isSomethingElse) {
        const QStringList first = end.problems; // with the line where it begins
        feed = std::make_unique<XmlFeed>(context);
        end = readTolerantly(characters, feed->builder());
        end.problems.removeIf(
            [&](const QString& problem) { return !first.isEmpty() && first[0].endsWith(problem); });
        end.problems = first + end.problems;
    }
    const bool cutOff = end.kind == ReadingEnd::CutOff;
    if (!feed->isFeed() || ((cutOff || end.kind == ReadingEnd::Broken) && !feed->hasArticles()))
        return whyNoFeed(text.utf8, feed->rootName(), cutOff);
    ParsedFeed parsed = feed->finish();
    if (parsed.format == u"sitemap" && parsed.articles.isEmpty())
        return formatError(QT_TRANSLATE_NOOP("Feed", "This is a sitemap without news in it, not a feed."));
    parsed.warnings = end.problems + parsed.warnings;
    return parsed;
}

/// Nothing when this JSON is not RSS in another spelling.
std::optional<ParsedFeed> parseRssInJson(const QByteArray& utf8, const FeedContext& context) {
    constexpr qsizetype window = 200; // bytes in which the one name at the top stands
    if (!utf8.left(window).contains("\"rss\"")) return {};
    XmlFeed feed(context);
    if (!readRssInJson(QJsonDocument::fromJson(utf8).object(), feed.builder())) return {};
    return feed.finish();
}

Result<ParsedFeed> parseAnyJson(const QByteArray& utf8, const FeedContext& context) {
    if (auto feed = parseRssInJson(utf8, context)) return std::move(*feed);
    return parseJsonFeed(utf8, context);
}

bool isBlank(const QByteArray& utf8) {
    return std::all_of(utf8.begin(), utf8.end(), [](char c) { return c == '\0' || std::isspace(uchar(c)); });
}

} // namespace

Result<ParsedFeed> parseFeed(const QByteArray& bytes, const FeedContext& context) {
    const DecodedText text = decodeText(bytes, context.contentType);
    if (isBlank(text.utf8))
        return formatError(QT_TRANSLATE_NOOP("Feed", "The answer is empty: there is no feed in it."));
    const char first =
        *std::find_if_not(text.utf8.begin(), text.utf8.end(), [](char c) { return std::isspace(uchar(c)); });
    Result<ParsedFeed> parsed =
        first == '{' || first == '[' ? parseAnyJson(text.utf8, context) : parseXmlFeed(text, context);
    if (!parsed.ok()) return parsed;
    parsed->warnings = text.warnings + parsed->warnings;
    giveKeys(*parsed);
    return parsed;
}

} // namespace flashnews
