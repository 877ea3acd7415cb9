#pragma once

#include "app/feed/parse_feed.h"
#include "app/feed/text_construct.h"

namespace flashnews {

/// The best of several ways in which a feed may say the same thing: the highest rank counts, then the largest
/// size, the first among equals.
template<typename T>
class Best {
public:
    void offer(T value, int rank, int size = 0) {
        if (rank < m_rank || (rank == m_rank && size <= m_size) || isNothing(value)) return;
        m_value = std::move(value);
        m_rank = rank;
        m_size = size;
    }
    const T& value() const { return m_value; }
    bool isSet() const { return m_rank > 0; }

private:
    static bool isNothing(const QDateTime& value) { return !value.isValid(); }
    template<typename U>
    static bool isNothing(const U& value) {
        return value.isEmpty();
    }
    T m_value;
    int m_rank = 0;
    int m_size = -1;
};

/// How sure a field's meaning is, for Best.
enum Rank { LastResort = 1, FromModule = 2, FromRelated = 3, FromFormat = 4, FromBestField = 5 };

/// What is known while a document is read.
struct Reading {
    QUrl base;         ///< of the document, for relative addresses
    QString language;  ///< for ambiguous dates
    bool atom = false; ///< elements without a namespace mean Atom
};

/// An article before its texts are cleaned and its identity is decided.
struct ItemDraft {
    Best<QString> id;
    bool idIsAddress = false;
    Best<QUrl> link;
    Best<TextConstruct> title;
    Best<TextConstruct> summary;
    Best<TextConstruct> content;
    Best<TextConstruct> abstract; ///< RSS <summary>: with it, <description> is the text itself
    QStringList authors;          ///< as the format names them
    QStringList moduleAuthors;    ///< from Dublin Core, iTunes, Media RSS; used when the format names none
    QStringList people;           ///< from Podcasting 2.0, used when nobody else is named
    Best<QDateTime> published;
    Best<QDateTime> updated;
    QStringList categories;
    QList<Enclosure> enclosures;
    Best<QUrl> image;
    Best<QUrl> comments;
    Best<QString> language;
    Best<QUrl> transcript;
    Best<QUrl> chaptersFile;
    QList<Chapter> chapters;
    int seconds = 0;                 ///< of the episode, where the file itself does not tell
    std::optional<double> latitude;  ///< degrees
    std::optional<double> longitude; ///< degrees
};

/// A feed before its texts are cleaned.
struct HeadDraft {
    Best<TextConstruct> title;
    Best<TextConstruct> description;
    Best<QUrl> link;
    Best<QUrl> image;
    Best<QUrl> icon;
    Best<QUrl> feedUrl;
    Best<QUrl> hub;
    Best<QString> language;
    Best<QDateTime> updated;
    QStringList authors;
    std::optional<int> ttlMinutes;
    std::optional<int> updatesPerPeriod; ///< sy:updateFrequency
    std::optional<int> periodMinutes;    ///< sy:updatePeriod
    QList<int> skipHours;
    QStringList skipDays;
};

/// One element under a feed's or an article's element, read by the module its namespace belongs to.
void readRssHeadElement(const XmlElement& element, const Reading& reading, HeadDraft& head);
void readRssItemElement(const XmlElement& element, const Reading& reading, ItemDraft& item);
void readAtomHeadElement(const XmlElement& element, const Reading& reading, HeadDraft& head);
void readAtomItemElement(const XmlElement& element, const Reading& reading, ItemDraft& item);
void readModuleHeadElement(const XmlElement& element, const Reading& reading, HeadDraft& head);
void readModuleItemElement(const XmlElement& element, const Reading& reading, ItemDraft& item);
/// An item's NITF, with or without its namespace.
void readNitf(const XmlElement& element, const Reading& reading, ItemDraft& item);
/// iTunes, Google Play and Podcasting 2.0.
void readPodcast(const XmlElement& element, const Reading& reading, ItemDraft& item);
/// Podlove Simple Chapters, the whole list.
void readChapters(const XmlElement& list, const Reading& reading, ItemDraft& item);
/// GeoRSS in its simple and its GML form, and W3C geo.
void readPlace(const XmlElement& element, ItemDraft& item);
/// "geo:41.33,19.82" (RFC 5870).
void readGeoUri(const QString& uri, ItemDraft& item);

/// Whole elements of formats that are built otherwise.
ItemDraft readCdfItem(const XmlElement& item, const Reading& reading);
void readCdfHead(const XmlElement& channel, const Reading& reading, HeadDraft& head);
/// A sitemap's url element; nothing for a page that is no news.
std::optional<ItemDraft> readNewsSitemapUrl(const XmlElement& url);

Result<ParsedFeed> parseJsonFeed(const QByteArray& utf8, const FeedContext& context);

/// Texts cleaned and addresses chosen; pictures out of the markup are added to `embedded`. The key is the id
/// as the feed gives it, empty when there is none.
Article articleFrom(const ItemDraft& item, EmbeddedPictures& embedded);
void fillHead(const HeadDraft& head, ParsedFeed& feed);
/// Decides the keys: id, else link, else a hash of what the author wrote. An id that a feed gives to
/// different articles identifies none of them. A move from http to https changes no key.
void giveKeys(ParsedFeed& feed);

/// An address as a feed writes it, absolute where a base is known. Empty unless it leads to the web.
QUrl webAddress(const QString& written, const QUrl& base);
/// True for an identifier that is the address of a page.
bool isWebAddress(const QString& id);
/// "name", "mail (name)", "name <mail>", "mail" → the name where there is one.
QString personName(const QString& written);
void addCategory(QStringList& categories, const QString& category);
/// "a, b": the categories of a list with commas.
void addKeywords(QStringList& categories, const QString& list);
/// "1:02:03", "62:03", "62:03.5" or "3723" → whole seconds; 0 for anything else.
int durationOf(const QString& written);
/// A number of bytes; -1 for anything else.
qint64 byteCount(const QString& written);
void addEnclosure(ItemDraft& item, Enclosure enclosure);
/// How many articles of one feed are read; newest feeds have some hundred at most.
inline constexpr qsizetype maxArticles = 10'000;

} // namespace flashnews
