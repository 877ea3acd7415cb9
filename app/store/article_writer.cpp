// The writing half of article_table.h.
#include "app/store/article_body.h"
#include "app/store/article_table.h"
#include "app/store/country_correction_table.h"
#include "app/store/database.h"
#include "app/store/dictionary_table.h"
#include "app/store/filter_sql.h"
#include "app/store/gone_table.h"
#include "app/store/hidden_table.h"
#include "app/store/page_story_table.h"
#include "app/store/returning_articles.h"
#include "app/store/word_index.h"

#include <QCryptographicHash>

namespace flashnews::article_table {

namespace {

constexpr qsizetype hashBytes = 16; // half a SHA-256 is enough to tell articles apart, and half the index

QByteArray shortHash(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(hashBytes);
}

/// The countries of the list's row: those the story is about, or all where none stands out.
QString rowCountries(const QList<CountryMention>& countries) {
    QStringList focus, all;
    for (const CountryMention& country : countries) {
        all << country.code;
        if (country.focus) focus << country.code;
    }
    return (focus.isEmpty() ? all : focus).join(u' ');
}

/// Changes when anything that is stored of the article changes, what was told about it included.
QByteArray contentHash(const Article& article, const QByteArray& body) {
    QCryptographicHash hash(QCryptographicHash::Blake2b_160); // in Qt the fastest of the strong ones
    hash.addData(article.title.toUtf8() + '\n' + article.link.toEncoded() + '\n' + article.agency.toUtf8() +
                 '\n' + article.language.toUtf8() + '\n');
    hash.addData(body);
    for (const CountryMention& country : article.countries)
        hash.addData(country.code.toUtf8() + QByteArray::number(country.mentions) +
                     (country.focus ? "!" : "."));
    return hash.result().left(hashBytes);
}

class Writer {
public:
    Writer(Database& database, FeedId feed, const CountryCode& country, QSet<QByteArray> keysNow = {})
        : m_database(database),
          m_feed(feed),
          m_country(country),
          m_returning(database, feed, std::move(keysNow)),
          m_dictionary(dictionary_table::newest(database)) {}

    void save(Article article, const PackedArticle& packed, qsizetype index, SavedArticles& saved) {
        std::optional<Known> known = find(packed.key);
        if (!known)
            if (const auto before = m_returning.find(article)) {
                m_database.prepare("UPDATE status SET key = ? WHERE id = ?")
                    .bind(packed.key)
                    .bind(*before)
                    .run();
                known = find(packed.key);
            }
        if (!known) {
            article.id = addStatus(packed.key, article.published);
            insert(article, packed.hash, bodyOf(packed));
            saved.added.append(article.id);
            saved.touched.append({article.id, index});
        } else if (!known->hash.isEmpty() && known->hash != packed.hash) {
            article.id = known->id;
            // It keeps its place in the list: nothing jumps when a publisher corrects a comma.
            article.published = known->published;
            if (const auto page = page_story_table::story(m_database, article.id))
                article.otherText = page->text;
            article.countries =
                corrected(article.countries, country_correction_table::of(m_database, article.id));
            update(article, packed.hash, bodyOf(packed));
            saved.touched.append({article.id, index});
            ++saved.changed;
        } else if (known->gone.isValid()) {
            gone_table::noteSeen(m_database, known->id, known->gone, QDateTime::currentDateTimeUtc());
        }
    }

    void forget(ArticleId id) {
        removeDerived(id);
        m_database.prepare("DELETE FROM article_picture WHERE article_id = ?").bind(id).run();
        m_database.prepare("DELETE FROM body WHERE article_id = ?").bind(id).run();
        page_story_table::forget(m_database, id);
        m_database.prepare("DELETE FROM article WHERE id = ?").bind(id).run();
    }

    /// Takes an article out of the lists, its body kept.
    void takeOut(ArticleId id) {
        removeDerived(id);
        m_database.prepare("DELETE FROM article WHERE id = ?").bind(id).run();
    }

    /// Puts an article back that was taken out.
    void putBack(const Article& article, const QByteArray& hash) {
        insertRow(article, hash);
        addDerived(article);
    }

    void replaceCountries(const Article& article) {
        m_database.prepare("DELETE FROM about WHERE article_id = ?").bind(article.id).run();
        m_database.prepare("UPDATE article SET countries = ? WHERE id = ?")
            .bind(rowCountries(article.countries))
            .bind(article.id)
            .run();
        addCountries(article);
    }

private:
    /// An article seen before; `hash` is empty when only its status is left, `gone` valid when it was cleaned
    /// away.
    struct Known {
        ArticleId id = 0;
        QDateTime published;
        QByteArray hash;
        QDateTime gone;
    };
    std::optional<Known> find(const QByteArray& key) {
        Statement row = m_database.prepare("SELECT s.id, s.published, a.content_hash, s.gone FROM status s "
                                           "LEFT JOIN article a ON a.id = s.id "
                                           "WHERE s.feed_id = ? AND s.key = ?");
        if (!row.bind(m_feed).bind(key).step()) return std::nullopt;
        return Known{row.integer(0), row.time(1), row.bytes(2), row.time(3)};
    }

    QByteArray bodyOf(const PackedArticle& packed) {
        return dictionary_table::repacked(m_database, packed.body, m_dictionary);
    }

    ArticleId addStatus(const QByteArray& key, const QDateTime& published) {
        m_database.prepare("INSERT INTO status (feed_id, key, published) VALUES (?, ?, ?)")
            .bind(m_feed)
            .bind(key)
            .bind(published)
            .run();
        return m_database.lastInsertId();
    }

    void insertRow(const Article& article, const QByteArray& hash) {
        m_database
            .prepare("INSERT INTO article (id, feed_id, published, title, link, agency, language, country, "
                     "countries, "
                     "content_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(article.id)
            .bind(m_feed)
            .bind(article.published)
            .bind(article.title)
            .bind(QString::fromLatin1(article.link.toEncoded()))
            .bind(article.agency)
            .bind(article.language)
            .bind(m_country)
            .bind(rowCountries(article.countries))
            .bind(hash)
            .run();
    }

    void insert(const Article& article, const QByteArray& hash, const QByteArray& packed) {
        insertRow(article, hash);
        m_database.prepare("INSERT INTO body (article_id, packed) VALUES (?, ?)")
            .bind(article.id)
            .bind(packed)
            .run();
        addDerived(article);
    }

    void update(const Article& article, const QByteArray& hash, const QByteArray& packed) {
        removeDerived(article.id);
        m_database
            .prepare("UPDATE article SET title = ?, link = ?, agency = ?, language = ?, countries = ?, "
                     "content_hash = ? WHERE id = ?")
            .bind(article.title)
            .bind(QString::fromLatin1(article.link.toEncoded()))
            .bind(article.agency)
            .bind(article.language)
            .bind(rowCountries(article.countries))
            .bind(hash)
            .bind(article.id)
            .run();
        m_database.prepare("UPDATE body SET packed = ? WHERE article_id = ?")
            .bind(packed)
            .bind(article.id)
            .run();
        addDerived(article);
    }

    void addDerived(const Article& article) {
        word_index::add(m_database, article.id, article.title, word_index::textOf(article));
        addCountries(article);
    }

    void addCountries(const Article& article) {
        Statement row = m_database.prepare(
            "INSERT OR IGNORE INTO about (country, published, article_id, mentions, score, focus) "
            "VALUES (?, ?, ?, ?, ?, ?)");
        for (const CountryMention& country : article.countries)
            row.again()
                .bind(country.code)
                .bind(article.published)
                .bind(article.id)
                .bind(country.mentions)
                .bind(country.score)
                .bind(country.focus)
                .run();
    }

    /// Takes an article's words and countries out. The index has no copy of the words, so it must be told
    /// exactly what was put in.
    void removeDerived(ArticleId id) {
        m_database.prepare("DELETE FROM about WHERE article_id = ?").bind(id).run();
        if (const std::optional<Article> old = article_table::article(m_database, id))
            word_index::remove(m_database, id, old->title, word_index::textOf(*old));
    }

    Database& m_database;
    FeedId m_feed;
    CountryCode m_country;
    ReturningArticles m_returning;
    dictionary_table::Dictionary m_dictionary;
};

void setFlag(Database& database, const QByteArray& sql, const QList<ArticleId>& articles, bool on) {
    for (const ArticleId id : articles)
        database.prepare(sql).bind(on).bind(id).bind(on).run();
}

} // namespace

QByteArray keyHash(const QString& key) {
    return shortHash(key.toUtf8());
}

QList<PackedArticle> pack(const QList<Article>& articles, const BodyDictionary* dictionary) {
    QList<PackedArticle> packed;
    for (const Article& article : articles) {
        const QByteArray bytes = bodyBytes(article);
        packed.append({keyHash(article.key), contentHash(article, bytes), packBytes(bytes, dictionary)});
    }
    return packed;
}

QList<PackedArticle> pack(Database& database, const QList<Article>& articles) {
    return pack(articles, dictionary_table::newest(database).get());
}

SavedArticles save(Database& database, FeedId feed, const CountryCode& sourceCountry,
                   const QList<Article>& articles) {
    return save(database, feed, sourceCountry, articles, pack(database, articles));
}

SavedArticles save(Database& database, FeedId feed, const CountryCode& sourceCountry,
                   const QList<Article>& articles, const QList<PackedArticle>& packed) {
    SavedArticles saved;
    QSet<QByteArray> keys;
    for (const PackedArticle& article : packed)
        keys.insert(article.key);
    Writer writer(database, feed, sourceCountry, keys);
    for (qsizetype index = 0; index < articles.size(); ++index)
        writer.save(articles[index], packed[index], index, saved);
    if (!saved.added.isEmpty()) dictionary_table::learnWhenDue(database);
    saved.dictionary = dictionary_table::newest(database);
    return saved;
}

void setRead(Database& database, const QList<ArticleId>& articles, bool read) {
    setFlag(database, "UPDATE status SET read = ? WHERE id = ? AND read <> ?", articles, read);
}

void setBookmarked(Database& database, const QList<ArticleId>& articles, bool bookmarked) {
    setFlag(database, "UPDATE status SET bookmarked = ? WHERE id = ? AND bookmarked <> ?", articles,
            bookmarked);
}

QList<ArticleId> markAllRead(Database& database, const ArticleFilter& filter) {
    ArticleFilter unread = filter;
    unread.unread = true;
    unread.foldCopies = false; // what is folded away is read with the rest
    const FilterSql sql = filterSql(unread);
    QList<ArticleId> ids;
    {
        Statement rows = prepareWith(
            database, "SELECT " + sql.id + " FROM " + sql.from + " WHERE " + sql.where, sql.values);
        while (rows.step())
            ids.append(rows.integer(0));
    }
    setRead(database, ids, true);
    return ids;
}

void setCountries(Database& database, ArticleId id, const QList<CountryMention>& countries) {
    Article article;
    {
        Statement row = database.prepare("SELECT feed_id, published FROM article WHERE id = ?");
        if (!row.bind(id).step()) return;
        article.feed = row.integer(0);
        article.published = row.time(1);
    }
    article.id = id;
    article.countries = countries;
    Writer(database, article.feed, {}).replaceCountries(article);
}

QList<ArticleId> hide(Database& database, const QList<ArticleId>& articles, qint64 rule) {
    Writer writer(database, 0, {});
    QList<ArticleId> hidden;
    for (const ArticleId id : articles) {
        if (!hidden_table::note(database, id, rule)) continue;
        writer.takeOut(id);
        hidden.append(id);
    }
    return hidden;
}

void bringBack(Database& database, qint64 rule, const QList<ArticleId>& only) {
    const QSet<ArticleId> wanted(only.begin(), only.end());
    for (const hidden_table::Hidden& hidden : hidden_table::of(database, rule)) {
        if (!wanted.isEmpty() && !wanted.contains(hidden.article.id)) continue;
        Writer writer(database, hidden.article.feed, hidden.sourceCountry);
        Article article = hidden.article;
        if (const auto page = page_story_table::story(database, article.id)) article.otherText = page->text;
        writer.putBack(article, hidden.contentHash);
        hidden_table::clear(database, article.id);
    }
}

void setSourceCountry(Database& database, FeedId feed, const CountryCode& country) {
    database.prepare("UPDATE article SET country = ? WHERE feed_id = ? AND country <> ?")
        .bind(country)
        .bind(feed)
        .bind(country)
        .run();
}

void forget(Database& database, const QList<ArticleId>& articles) {
    Writer writer(database, 0, {});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const ArticleId id : articles) {
        writer.forget(id);
        gone_table::note(database, id, now);
    }
}

void removeUnkept(Database& database, FeedId feed) {
    QList<ArticleId> ids;
    {
        Statement rows = database.prepare("SELECT a.id FROM article a JOIN status s ON s.id = a.id WHERE "
                                          "a.feed_id = ? AND s.bookmarked = 0 AND s.tags = 0");
        rows.bind(feed);
        while (rows.step())
            ids.append(rows.integer(0));
    }
    hidden_table::removeOf(database, feed);
    Writer writer(database, feed, {});
    for (const ArticleId id : std::as_const(ids)) {
        writer.forget(id);
        database.prepare("DELETE FROM status WHERE id = ?").bind(id).run();
    }
}

} // namespace flashnews::article_table
