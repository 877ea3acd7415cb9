#include "app/feed/opml.h"

#include "app/feed/encoding.h"
#include "app/feed/feed_draft.h"
#include "app/feed/namespaces.h"
#include "app/feed/xml_readers.h"
#include "app/html/plain_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

constexpr qsizetype maxFolderDepth = 20;
constexpr qsizetype longestName = 300;

/// The first attribute that is there. Writers do not agree on names: xmlUrl, xmlurl, url …
QString firstAttribute(const XmlElement& outline, std::initializer_list<QStringView> names) {
    for (const QStringView name : names) {
        const QString value = outline.attribute(name).trimmed();
        if (!value.isEmpty()) return value;
    }
    return {};
}

QString nameIn(const XmlElement& outline) {
    QString name = firstAttribute(outline, {u"title", u"text", u"name"});
    static const QRegularExpression entity(QStringLiteral("&(#\\d+|#x[0-9a-fA-F]+|[A-Za-z]+);"));
    if (name.contains(entity)) name = plainText(name); // escaped twice by many exporters
    return name.simplified().left(longestName);
}

QUrl addressIn(const XmlElement& outline) {
    const QString type = outline.attribute(u"type").toLower();
    QString written = firstAttribute(outline, {u"xmlurl", u"feedurl", u"rssurl"});
    if (written.isEmpty() && type != u"link" && type != u"include")
        written = firstAttribute(outline, {u"url", u"href"});
    if (written.startsWith("feed://"_L1, Qt::CaseInsensitive)) {
        written.replace(0, 4, u"http"_s);
    } else if (written.startsWith("feed:"_L1, Qt::CaseInsensitive)) {
        written.remove(0, 5);
    } else if (written.startsWith("www."_L1)) {
        written.prepend("http://"_L1);
    }
    const QUrl url = webAddress(written, {});
    return url.host().isEmpty() ? QUrl() : url;
}

/// A slash in a folder's name would look like two folders.
QString folderName(QString name) {
    return name.replace(u'/', u'-').simplified();
}

/// OPML 2.0 "category": the first of its comma-separated paths, "/Europe/Balkans".
QString folderFromCategory(const QString& category) {
    QStringList steps;
    for (const QString& step : category.section(u',', 0, 0).split(u'/', Qt::SkipEmptyParts)) {
        const QString name = folderName(step);
        if (!name.isEmpty() && steps.size() < maxFolderDepth) steps.append(name.left(longestName));
    }
    return steps.join(u'/');
}

CountryCode countryIn(const XmlElement& outline) {
    const QString code = outline.attribute(u"country", Ns::FlashNews).trimmed().toUpper();
    const bool letters = code.size() == 2 && code[0].isLetter() && code[1].isLetter();
    return letters || code == internationalCode ? code : CountryCode();
}

Feed feedFrom(const XmlElement& outline, const QUrl& url, const QString& folder) {
    Feed feed;
    feed.url = url;
    feed.site = webAddress(firstAttribute(outline, {u"htmlurl", u"link"}), url);
    feed.folder = folder.isEmpty() ? folderFromCategory(outline.attribute(u"category")) : folder;
    feed.source.name = nameIn(outline);
    const QString guessed = outline.attribute(u"guessed", Ns::FlashNews);
    const auto origin = [&](QStringView fact) {
        return guessed.contains(fact) ? Origin::Guess : Origin::Person;
    };
    feed.source.country = countryIn(outline);
    if (!feed.source.country.isEmpty()) feed.source.countryOrigin = origin(u"country");
    QString language = outline.attribute(u"language", Ns::FlashNews);
    const bool own = !language.isEmpty();
    if (!own) language = outline.attribute(u"language");
    language = language.section(u'-', 0, 0).section(u'_', 0, 0).trimmed().toLower();
    if (language.size() == 2 || language.size() == 3) {
        feed.source.language = language;
        feed.source.languageOrigin = own ? origin(u"language") : Origin::Feed;
    }
    return feed;
}

class OutlineReader {
public:
    void readChildren(const XmlElement& parent, const QStringList& folders) {
        for (const XmlElement* child = parent.firstChild; child; child = child->next) {
            if (child->name == u"outline") {
                read(*child, folders);
            } else if (child->name == u"opml" || child->name == u"body") {
                readChildren(*child, folders);
            }
        }
    }

    OpmlFeeds take() { return std::move(m_result); }

private:
    void read(const XmlElement& outline, const QStringList& folders) {
        const QUrl url = addressIn(outline);
        if (!url.isEmpty()) {
            if (!m_known.contains(url)) m_result.feeds.append(feedFrom(outline, url, folders.join(u'/')));
            m_known.insert(url);
        } else if (!outline.firstChild) {
            // An empty folder is no loss; an entry that names a feed and cannot be read is.
            if (!outline.attributes.isEmpty() && !isFolder(outline)) ++m_result.skipped;
            return;
        }
        if (!outline.firstChild) return;
        QStringList inner = folders;
        const QString name = folderName(nameIn(outline));
        if (url.isEmpty() && !name.isEmpty() && inner.size() < maxFolderDepth) inner.append(name);
        readChildren(outline, inner);
    }

    static bool isFolder(const XmlElement& outline) {
        for (const XmlAttribute& attribute : outline.attributes) {
            if (attribute.name.endsWith("url"_L1) || attribute.name == u"type") return false;
        }
        return true;
    }

    OpmlFeeds m_result;
    QSet<QUrl> m_known;
};

/// Folders as a tree, in the order in which feeds name them.
struct Folder {
    QString name;
    std::vector<Folder> folders;
    QList<const Feed*> feeds;

    Folder& at(const QStringList& path) {
        Folder* folder = this;
        for (const QString& step : path) {
            auto& inner = folder->folders;
            auto found =
                std::find_if(inner.begin(), inner.end(), [&](const Folder& one) { return one.name == step; });
            if (found == inner.end()) found = inner.insert(inner.end(), Folder{step, {}, {}});
            folder = &*found;
        }
        return *folder;
    }
};

/// XML cannot hold control characters, and one of them would make the whole file unreadable.
QString writable(const QString& text) {
    QString clean = text;
    clean.removeIf([](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n') || c.unicode() == 0xfffe || c.unicode() == 0xffff;
    });
    return clean;
}

class OutlineWriter {
public:
    explicit OutlineWriter(QXmlStreamWriter& writer) : m_writer(writer) {}

    void writeInside(const Folder& folder) {
        for (const Folder& inner : folder.folders) {
            m_writer.writeStartElement(u"outline"_s);
            attribute(u"text"_s, inner.name);
            attribute(u"title"_s, inner.name);
            writeInside(inner);
            m_writer.writeEndElement();
        }
        for (const Feed* feed : folder.feeds)
            writeFeed(*feed);
    }

private:
    void writeFeed(const Feed& feed) {
        const QString address = feed.url.toString(QUrl::FullyEncoded);
        const QString name = feed.source.name.isEmpty() ? address : feed.source.name;
        m_writer.writeStartElement(u"outline"_s);
        attribute(u"type"_s, u"rss"_s);
        attribute(u"text"_s, name);
        attribute(u"title"_s, name);
        attribute(u"xmlUrl"_s, address);
        attribute(u"htmlUrl"_s, feed.site.toString(QUrl::FullyEncoded));
        attribute(u"language"_s, feed.source.language);
        own(u"country"_s, feed.source.country);
        own(u"language"_s, feed.source.language);
        QStringList guessed;
        if (feed.source.countryOrigin == Origin::Guess) guessed.append(u"country"_s);
        if (feed.source.languageOrigin == Origin::Guess) guessed.append(u"language"_s);
        own(u"guessed"_s, guessed.join(u' '));
        m_writer.writeEndElement();
    }

    void attribute(const QString& name, const QString& value) {
        if (!value.isEmpty()) m_writer.writeAttribute(name, writable(value));
    }
    void own(const QString& name, const QString& value) {
        if (!value.isEmpty()) m_writer.writeAttribute(flashNewsNamespace.toString(), name, writable(value));
    }

    QXmlStreamWriter& m_writer;
};

Error formatError(const char* text) {
    return {Error::Kind::Format, QCoreApplication::translate("Feed", text)};
}

} // namespace

Result<OpmlFeeds> readOpml(const QByteArray& bytes) {
    const DecodedText text = decodeText(bytes, {});
    if (text.utf8.trimmed().isEmpty()) return formatError(QT_TRANSLATE_NOOP("Feed", "The file is empty."));
    const QString characters = text.characters();
    auto builder = std::make_unique<TreeBuilder>();
    if (readStrictly(characters, *builder).kind != ReadingEnd::Whole) {
        builder = std::make_unique<TreeBuilder>();
        readTolerantly(characters, *builder);
    }
    const XmlElement* root = builder->root();
    const bool isOpml = root && (root->name == u"opml" || root->name == u"outlinedocument" ||
                                 root->name == u"body" || root->name == u"outline");
    if (!isOpml)
        return formatError(QT_TRANSLATE_NOOP(
            "Feed", "This file is not a list of subscriptions (OPML), or it is cut off at its start."));
    OutlineReader reader;
    reader.readChildren(*root, {});
    return reader.take();
}

QByteArray writeOpml(const QList<Feed>& feeds, const QString& title) {
    Folder top;
    for (const Feed& feed : feeds)
        top.at(feed.folder.split(u'/', Qt::SkipEmptyParts)).feeds.append(&feed);

    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    writer.writeStartDocument();
    writer.writeNamespace(flashNewsNamespace.toString(), u"flashnews"_s);
    writer.writeStartElement(u"opml"_s);
    writer.writeAttribute(u"version"_s, u"2.0"_s);
    writer.writeStartElement(u"head"_s);
    writer.writeTextElement(u"title"_s, writable(title));
    writer.writeTextElement(u"dateCreated"_s, QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date));
    writer.writeEndElement();
    writer.writeStartElement(u"body"_s);
    OutlineWriter(writer).writeInside(top);
    writer.writeEndDocument();
    return bytes;
}

} // namespace flashnews
