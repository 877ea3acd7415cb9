#pragma once

#include <QtGlobal>
#include <set>
#include <vector>

namespace flashnews {

/// Finds the articles that may be copies of one another, by the fingerprints of storyPrints(). Looking up and
/// adding take the same time however many it holds; an article takes some 400 bytes.
class StoryIndex {
public:
    /// `time` is when the article was published, in milliseconds; 0 when that is not known.
    void add(qint64 id, qint64 time, const std::vector<quint32>& prints);
    /// Articles of the same days that share enough of these prints, those with most first, at most `most`.
    std::vector<qint64> candidates(qint64 time, const std::vector<quint32>& prints, size_t most) const;
    void clear();
    /// Lets go of the articles that are of other days than this time, so that a long way back through the
    /// years takes no more memory than a day.
    void keepNear(qint64 time);
    /// How many articles it holds.
    size_t size() const { return m_articles.size(); }
    /// The span of days that a time is in: articles near one another are of the same or of neighbouring ones.
    static qint64 spanOf(qint64 time);

private:
    struct Entry {
        quint32 print = 0;
        quint32 article = 0; ///< index in m_articles
        quint32 next = 0;    ///< index in m_entries plus one of an older entry of the same chain
    };
    struct Indexed {
        qint64 id = 0;
        qint64 time = 0;
    };

    void grow();
    void link(quint32 entry);
    quint32 chainOf(quint32 print, qint64 span) const;
    std::vector<qint64> spansNear(qint64 time) const;
    void holders(quint32 print, qint64 time, const std::vector<qint64>& spans,
                 std::vector<quint32>& found) const;

    std::vector<Indexed> m_articles;
    std::vector<Entry> m_entries;
    std::vector<quint32> m_heads; ///< a power of two of chains, each begun by its newest entry
    std::set<qint64> m_spans;     ///< of the articles; a chain is of one print in one span of days
};

/// Two articles published further apart than this are never taken for one story.
constexpr qint64 storyWindowMs = qint64(4) * 24 * 3600 * 1000;

} // namespace flashnews
