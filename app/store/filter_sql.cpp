#include "app/store/filter_sql.h"

#include "app/store/database.h"
#include "app/store/search_words.h"

namespace flashnews {

namespace {

class Builder {
public:
    Builder(const ArticleFilter& filter, FilterUse use) : m_filter(filter), m_use(use) {}

    FilterSql build(const QList<ArticleId>& among = {}) {
        m_among = among;
        chooseDriver();
        addAnyOf("a.id", among);
        addConditions();
        if (m_filter.foldCopies && m_use != FilterUse::Count) {
            const FilterSql earlier = earlierCopy();
            add("(a.story = 0 OR NOT " + earlier.where + ")", earlier.values);
        }
        return finish();
    }

    /// The articles of which an earlier copy fits the filter too.
    FilterSql buildFoldedAway() {
        m_sql.from = "article a CROSS JOIN status s ON s.id = a.id";
        m_sql.published = "a.published";
        m_sql.id = "a.id";
        add("a.story <> 0", {});
        addConditions();
        const FilterSql earlier = earlierCopy();
        add(earlier.where, earlier.values);
        return finish();
    }

private:
    /// The conditions alone, on other names for article and status.
    FilterSql buildConditions(const QByteArray& article, const QByteArray& status) {
        m_article = article;
        m_status = status;
        m_sql.published = article + ".published";
        addConditions();
        return finish();
    }

    /// In `where`, whether another article of the same story, published before, fits the filter too.
    FilterSql earlierCopy() const {
        FilterSql earlier = Builder(m_filter, FilterUse::List).buildConditions("e", "es");
        earlier.where =
            "EXISTS (SELECT 1 FROM article e CROSS JOIN status es ON es.id = e.id WHERE e.story = a.story "
            "AND e.story <> 0 AND (e.published, e.id) < (a.published, a.id) AND " +
            earlier.where + ")";
        return earlier;
    }

    void addConditions() {
        addLists();
        addPeriod();
        addStatus();
        addWords();
    }

    FilterSql finish() {
        m_sql.where = m_clauses.isEmpty() ? QByteArray("1") : m_clauses.join(" AND ");
        return m_sql;
    }

    /// The best of the words come from their index. Tagged articles are few and have an index of their own,
    /// as have unread and bookmarked ones and those of one country. Otherwise the article table itself, by
    /// date.
    void chooseDriver() {
        if (!m_among.isEmpty()) {
            m_sql.from = "article a CROSS JOIN status s ON s.id = a.id";
            m_sql.published = "a.published";
            m_sql.id = "a.id";
        } else if (m_use == FilterUse::Best) {
            m_sql.from =
                "words CROSS JOIN article a ON a.id = words.rowid CROSS JOIN status s ON s.id = a.id";
            m_sql.published = "a.published";
            m_sql.id = "a.id";
        } else if (m_filter.tags.size() == 1) {
            m_sql.from = "tagged g CROSS JOIN article a ON a.id = g.article_id" + joinedStatus();
            m_sql.published = "g.published";
            m_sql.id = "g.article_id";
            m_drivenByTag = true;
        } else if (m_filter.unread || m_filter.bookmarked) {
            m_sql.from = "status s CROSS JOIN article a ON a.id = s.id";
            m_sql.published = "s.published";
            m_sql.id = "s.id";
        } else if (m_filter.aboutCountries.size() == 1 && m_filter.feeds.isEmpty()) {
            m_sql.from = "about c CROSS JOIN article a ON a.id = c.article_id" + joinedStatus();
            m_sql.published = "c.published";
            m_sql.id = "c.article_id";
            m_drivenByCountry = true;
        } else {
            m_sql.from = "article a" + joinedStatus();
            m_sql.published = "a.published";
            m_sql.id = "a.id";
        }
    }

    QByteArray joinedStatus() const {
        const bool needed = m_use != FilterUse::Count || m_filter.unread || m_filter.bookmarked;
        return needed ? QByteArray(" CROSS JOIN status s ON s.id = a.id") : QByteArray();
    }

    void addLists() {
        addAnyOf(feedColumn(), m_filter.feeds);
        addFolders();
        addStory();
        addAnyOf(m_article + ".country", m_filter.sourceCountries);
        addAnyOf(m_article + ".agency", m_filter.agencies);
        // The index holds only articles with an agency, and serves only a query that says so.
        if (!m_filter.agencies.isEmpty()) add(m_article + ".agency <> ''", {});
        addAnyOf(m_article + ".language", m_filter.languages);
        addTags();
        if (m_drivenByCountry)
            addAnyOf("c.country", m_filter.aboutCountries);
        else if (!m_filter.aboutCountries.isEmpty())
            add("EXISTS (SELECT 1 FROM about c WHERE c.published = " + m_article +
                    ".published AND c.article_id = " + m_article +
                    ".id AND "
                    "c.country IN (" +
                    places(m_filter.aboutCountries.size()) + "))",
                toVariants(m_filter.aboutCountries));
    }

    void addTags() {
        if (m_drivenByTag)
            addAnyOf("g.tag_id", m_filter.tags);
        else if (!m_filter.tags.isEmpty())
            add("EXISTS (SELECT 1 FROM tagged g WHERE g.article_id = " + m_article + ".id AND g.tag_id IN (" +
                    places(m_filter.tags.size()) + "))",
                toVariants(m_filter.tags));
    }

    void addStory() {
        if (m_filter.story != 0)
            add(m_article + ".story = ? AND " + m_article + ".story <> 0", {m_filter.story});
    }

    /// One feed has its stories in order. For several, SQLite would read all of theirs and sort: the plus
    /// tells it to walk by date instead.
    QByteArray feedColumn() const {
        const bool walks = m_use == FilterUse::List && m_filter.feeds.size() != 1;
        return (walks ? QByteArray("+") : QByteArray()) + m_article + ".feed_id";
    }

    void addFolders() {
        if (m_filter.folders.isEmpty()) return;
        QByteArrayList each;
        QVariantList values;
        for (const QString& folder : m_filter.folders) {
            // "Europe" holds "Europe/Balkans", but not "Europeans".
            each << "folder = ? OR substr(folder, 1, length(?)) = ?";
            values << folder << folder + u'/' << folder + u'/';
        }
        add(feedColumn() + " IN (SELECT id FROM feed WHERE " + each.join(" OR ") + ")", values);
    }

    void addPeriod() {
        if (m_filter.since.isValid()) add(m_sql.published + " >= ?", {m_filter.since.toMSecsSinceEpoch()});
        if (m_filter.until.isValid()) add(m_sql.published + " < ?", {m_filter.until.toMSecsSinceEpoch()});
    }

    void addStatus() {
        if (m_filter.unread) add(m_status + ".read = 0", {});
        if (m_filter.bookmarked) add(m_status + ".bookmarked = 1", {});
    }

    void addWords() {
        if (m_filter.text.trimmed().isEmpty()) return;
        const WordQuery query = wordQuery(m_filter.text);
        if (query.isEmpty()) add("0", {}); // only signs were typed: no story has them
        if (!query.match.isEmpty() && m_use == FilterUse::Best && m_article == "a")
            add("words MATCH ?", {query.match});
        else if (!query.match.isEmpty() && !m_among.isEmpty())
            add("EXISTS (SELECT 1 FROM words WHERE words MATCH ? AND rowid = " + m_article + ".id)",
                {query.match});
        else if (!query.match.isEmpty())
            add(m_article + ".id IN (SELECT rowid FROM words WHERE words MATCH ?)", {query.match});
        if (!query.exclude.isEmpty())
            add(m_article + ".id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)", {query.exclude});
    }

    template<typename T>
    void addAnyOf(const QByteArray& column, const QList<T>& values) {
        if (!values.isEmpty()) add(column + " IN (" + places(values.size()) + ")", toVariants(values));
    }

    void add(const QByteArray& clause, const QVariantList& values) {
        m_clauses << clause;
        m_sql.values << values;
    }

    static QByteArray places(qsizetype count) { return QByteArray("?,").repeated(count).chopped(1); }

    template<typename T>
    static QVariantList toVariants(const QList<T>& values) {
        return QVariantList(values.begin(), values.end());
    }

    const ArticleFilter& m_filter;
    FilterUse m_use;
    QList<ArticleId> m_among; ///< empty: of all
    FilterSql m_sql;
    QByteArray m_article = "a", m_status = "s";
    QByteArrayList m_clauses;
    bool m_drivenByCountry = false;
    bool m_drivenByTag = false;
};

} // namespace

FilterSql filterSql(const ArticleFilter& filter, FilterUse use) {
    return Builder(filter, use).build();
}

FilterSql foldedAwaySql(const ArticleFilter& filter) {
    return Builder(filter, FilterUse::List).buildFoldedAway();
}

FilterSql filterSql(const ArticleFilter& filter, const QList<ArticleId>& among) {
    return Builder(filter, FilterUse::List).build(among);
}

Statement prepareWith(Database& database, const QByteArray& sql, const QVariantList& values) {
    Statement statement = database.prepare(sql);
    for (const QVariant& value : values) {
        if (value.typeId() == QMetaType::QString)
            statement.bind(value.toString());
        else
            statement.bind(value.toLongLong());
    }
    return statement;
}

} // namespace flashnews
