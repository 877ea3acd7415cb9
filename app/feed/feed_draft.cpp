#include "app/feed/feed_draft.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

constexpr qsizetype maxCategories = 100;
constexpr qsizetype maxEnclosures = 100;
constexpr qsizetype maxPeople = 20;
constexpr qsizetype longestId = 2'000;

/// "sq" of "sq-AL", "sq_AL" and "SQ".
QString primaryTag(const QString& language) {
    const QString tag = language.section(u'-', 0, 0).section(u'_', 0, 0).trimmed().toLower();
    return tag.size() == 2 || tag.size() == 3 ? tag : QString();
}

QString joined(const QStringList& names) {
    QStringList once = names;
    once.removeDuplicates();
    once.removeAll(QString());
    return once.mid(0, 20).join(u", ");
}

/// True when there is more than bare mail addresses.
bool namesSomebody(const QStringList& people) {
    return std::any_of(people.begin(), people.end(),
                       [](const QString& name) { return !name.isEmpty() && !name.contains(u'@'); });
}

/// What stays the same when a text is corrected: headline and date; the text itself where there is neither.
QString hashOf(const Article& article) {
    QStringList parts{article.title, article.link.toString(QUrl::FullyEncoded),
                      article.published.toString(Qt::ISODate)};
    if (article.title.isEmpty()) parts += {article.summary, article.content};
    for (const Enclosure& enclosure : article.enclosures)
        parts.append(enclosure.url.toString(QUrl::FullyEncoded));
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256);
    return u"sha256:"_s + QString::fromLatin1(hash.toHex());
}

/// An outlet that moves to https, or counts its visitors in the address, still tells the same news.
QString stable(QString address) {
    if (address.startsWith("http://"_L1)) address.insert(4, u's');
    return address;
}

QString linkKey(const Article& article) {
    if (article.link.isEmpty()) return {};
    QUrl link = article.link;
    if (link.hasQuery() && link.query().contains("utm_"_L1)) {
        QUrlQuery query(link);
        for (const auto& [name, value] : query.queryItems()) {
            if (name.startsWith("utm_"_L1)) query.removeAllQueryItems(name);
        }
        link.setQuery(query.isEmpty() ? QString() : query.toString());
    }
    return stable(link.toString(QUrl::FullyEncoded));
}

/// Keys that stand for more than one article.
QSet<QString> sharedKeys(const QList<Article>& articles,
                         const std::function<QString(const Article&)>& keyOf) {
    QHash<QString, const Article*> first;
    QSet<QString> shared;
    for (const Article& article : articles) {
        const QString key = keyOf(article);
        if (key.isEmpty()) continue;
        const Article*& known = first[key];
        if (known && (known->title != article.title || known->link != article.link)) shared.insert(key);
        if (!known) known = &article;
    }
    return shared;
}

} // namespace

QUrl webAddress(const QString& written, const QUrl& base) {
    QString text = written.trimmed();
    if (text.isEmpty() || text.size() > 8'000) return {};
    text.remove(u'\n').remove(u'\r').remove(u'\t');
    text.replace("&amp;"_L1, "&"_L1); // escaped once too often
    if (text.startsWith("www."_L1)) text.prepend("http://"_L1);
    QUrl url(text, QUrl::TolerantMode);
    if (url.isRelative() && !base.isEmpty()) url = base.resolved(url);
    const QString scheme = url.scheme();
    const bool web = scheme.isEmpty() || scheme == "http"_L1 || scheme == "https"_L1 || scheme == "ftp"_L1;
    return url.isValid() && web ? url : QUrl();
}

bool isWebAddress(const QString& id) {
    return id.startsWith("http://"_L1) || id.startsWith("https://"_L1);
}

QString personName(const QString& written) {
    const QString text = written.simplified().left(500);
    const auto at = text.indexOf(u'@');
    if (at < 0 && text.startsWith(u'(') && text.endsWith(u')')) return text.mid(1, text.size() - 2).trimmed();
    if (at < 0) return text;
    const auto paren = text.indexOf(u'(');
    if (paren >= 0) { // "mail (name)", "name (mail)"
        const auto close = text.indexOf(u')', paren);
        const QString inside = text.mid(paren + 1, close < 0 ? -1 : close - paren - 1).trimmed();
        const QString before = text.left(paren).trimmed();
        const QString name = inside.contains(u'@') ? before : inside;
        return name.isEmpty() ? (before.isEmpty() ? inside : before) : name;
    }
    const auto angle = text.indexOf(u'<');
    if (angle > 0) {
        QString name = text.left(angle).trimmed();
        if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
            name = name.mid(1, name.size() - 2);
        if (!name.isEmpty()) return name;
    }
    // "mail name": the word with the @ goes
    QStringList words = text.split(u' ');
    if (words.size() > 1) {
        words.removeIf([](const QString& word) { return word.contains(u'@'); });
        if (!words.isEmpty()) return words.join(u' ');
    }
    QString mail = text;
    return mail.remove(u'<').remove(u'>').remove("mailto:"_L1);
}

void addCategory(QStringList& categories, const QString& category) {
    const QString name = category.simplified().left(300);
    if (!name.isEmpty() && categories.size() < maxCategories && !categories.contains(name))
        categories.append(name);
}

void addKeywords(QStringList& categories, const QString& list) {
    for (const QString& word : list.left(5'000).split(u','))
        addCategory(categories, word);
}

int durationOf(const QString& written) {
    constexpr int longest = 7 * 24 * 3'600;
    qint64 seconds = 0;
    for (const QString& part : written.trimmed().split(u':')) {
        bool ok = false;
        const double value = part.toDouble(&ok);
        if (!ok || value < 0 || value > longest) return 0;
        seconds = seconds * 60 + qint64(value);
    }
    return seconds <= longest ? int(seconds) : 0;
}

qint64 byteCount(const QString& written) {
    bool ok = false;
    const qint64 bytes = written.trimmed().remove(u',').toLongLong(&ok);
    return ok && bytes > 0 ? bytes : -1;
}

void addEnclosure(ItemDraft& item, Enclosure enclosure) {
    if (enclosure.url.isEmpty() || item.enclosures.size() >= maxEnclosures) return;
    for (Enclosure& known : item.enclosures) {
        if (known.url != enclosure.url) continue;
        if (known.type.isEmpty()) known.type = enclosure.type;
        if (known.length < 0) known.length = enclosure.length;
        if (known.seconds == 0) known.seconds = enclosure.seconds;
        return;
    }
    item.enclosures.append(std::move(enclosure));
}

Article articleFrom(const ItemDraft& item, EmbeddedPictures& embedded) {
    Article article;
    article.key = item.id.value().left(longestId);
    article.title = plainOf(item.title.value());
    const bool formatNames =
        namesSomebody(item.authors) || (!item.authors.isEmpty() && !namesSomebody(item.moduleAuthors));
    const QStringList& named = formatNames ? item.authors : item.moduleAuthors;
    article.author = joined(named.isEmpty() ? item.people : named);
    article.link = item.link.value();
    if (article.link.isEmpty() && item.idIsAddress) article.link = webAddress(article.key, {});
    article.published = item.published.value();
    article.updated = item.updated.value();
    article.language = primaryTag(item.language.value());
    article.categories = item.categories;
    article.enclosures = item.enclosures;
    if (!article.enclosures.isEmpty() && article.enclosures.first().seconds == 0)
        article.enclosures.first().seconds = item.seconds;
    article.comments = item.comments.value();
    article.transcript = item.transcript.value();
    article.chaptersFile = item.chaptersFile.value();
    article.chapters = item.chapters;
    article.people = item.people.mid(0, maxPeople);
    article.people.removeDuplicates();
    if (item.latitude && item.longitude) article.place = GeoPoint{*item.latitude, *item.longitude};
    const CleanHtml content = cleanOf(item.content.value());
    // Many feeds write the same text twice, which need not be cleaned twice.
    const bool same = item.summary.value() == item.content.value();
    const CleanHtml summary = same ? content : cleanOf(item.summary.value());
    article.content = content.html;
    article.summary = summary.html;
    article.image = item.image.value();
    for (const Enclosure& enclosure : article.enclosures) {
        if (article.image.isEmpty() && enclosure.type.startsWith("image/"_L1)) article.image = enclosure.url;
    }
    for (const CleanHtml* html : {&content, &summary}) {
        embedded.insert(html->embedded);
        if (article.image.isEmpty() && !html->pictures.isEmpty()) article.image = html->pictures.first();
    }
    return article;
}

void fillHead(const HeadDraft& head, ParsedFeed& feed) {
    feed.title = plainOf(head.title.value());
    feed.description = plainOf(head.description.value());
    feed.link = head.link.value();
    feed.image = head.image.value();
    feed.icon = head.icon.value();
    feed.feedUrl = head.feedUrl.value();
    feed.hub = head.hub.value();
    feed.language = head.language.value().left(50);
    feed.updated = head.updated.value();
    feed.ttlMinutes = head.ttlMinutes;
    if (!feed.ttlMinutes && head.periodMinutes)
        feed.ttlMinutes = *head.periodMinutes / qMax(1, head.updatesPerPeriod.value_or(1));
    feed.skipHours = head.skipHours;
    feed.skipDays = head.skipDays;
}

void giveKeys(ParsedFeed& feed) {
    feed.ids.clear();
    for (Article& article : feed.articles) {
        feed.ids.append(article.key);
        article.key = stable(article.key);
    }
    const QSet<QString> sharedIds =
        sharedKeys(feed.articles, [](const Article& article) { return article.key; });
    const QSet<QString> sharedLinks = sharedKeys(feed.articles, linkKey);
    for (Article& article : feed.articles) {
        if (!article.key.isEmpty() && !sharedIds.contains(article.key)) continue;
        article.key = linkKey(article);
        if (article.key.isEmpty() || sharedLinks.contains(article.key)) article.key = hashOf(article);
    }
    if (!sharedIds.isEmpty())
        feed.warnings.append(QCoreApplication::translate(
            "Feed",
            "Several articles have the same identifier; they were told apart by their links and texts."));
}

} // namespace flashnews
