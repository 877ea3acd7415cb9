#pragma once

#include "app/news/article_filter.h"
#include "app/news/headline_page.h"

#include <optional>
#include <roaring/roaring.hh>
#include <vector>

// Newer versions of the library keep the class in this namespace.
namespace roaring {}
using namespace roaring;

namespace flashnews {

class Database;

/// What the filter asks of each article, in memory: for every feed, country spoken of and agency the set of
/// its articles, and the sets of those unread and bookmarked, as compressed bitmaps (Roaring). Any
/// combination of choices, and the counts of all of them, are then a few intersections, at a million articles
/// too.
///
/// An article is named by its place: its rank by time when the index was built. Articles that came since
/// stand behind, in the order of their coming, until so many have come that the index is better built anew.
///
/// Used by one thread at a time; every function that takes a Database throws DatabaseFailure.
class FacetIndex {
public:
    using Place = quint32;
    using Bitmap = Roaring;

    /// Reads the library's indexes: about a second of processor time for a million articles. Must run in a
    /// transaction. Nothing where the library's numbers do not fit.
    static std::unique_ptr<FacetIndex> build(Database& database);

    /// Takes in what changed since, as this transaction sees it. False when so much has changed that it is to
    /// be built anew; it must not be asked any more then.
    bool catchUp(Database& database);

    /// Takes notes of changes away that hardly an index has not seen yet.
    static void sweepChanges(Database& database);

    /// The articles under a filter; nothing for a condition that no bitmap knows (then SQL is to be asked).
    std::optional<Bitmap> matching(Database& database, const ArticleFilter& filter) const;

    /// How many of these stand in the list: one of each story when copies are folded.
    int count(const Bitmap& articles, bool foldCopies) const;
    /// True when the filter leaves a copy of this article's story that was published before it.
    bool hasEarlierCopy(Database& database, const Bitmap& articles, Place article, ArticleId story) const;

    /// When the one of these was published before which `rank` others were; in whole seconds since 1970.
    quint32 secondOf(const Bitmap& articles, bool foldCopies, quint32 rank) const;

    /// In the list's order from behind `after`, at most `most` of them and a few that stand before: those of
    /// the same second, which only their rows can tell.
    std::vector<Place> next(const Bitmap& articles, const std::optional<PageKey>& after, bool newestFirst,
                            qsizetype most) const;

    ArticleId idAt(Place place) const { return m_ids[place]; }
    /// When it was published, in whole seconds since 1970.
    quint32 secondsAt(Place place) const { return m_seconds[place]; }

    const QHash<FeedId, Bitmap>& feeds() const { return m_feeds; }
    const QHash<QString, Bitmap>& about() const { return m_about; }
    const QHash<QString, Bitmap>& agencies() const { return m_agencies; }
    const Bitmap& all() const { return m_all; }
    const Bitmap& unread() const { return m_unread; }
    const Bitmap& bookmarked() const { return m_bookmarked; }

private:
    struct Member {
        quint32 story = 0;
        Place place = 0;
        auto operator<=>(const Member&) const = default;
    };
    struct Seconds {
        Place first = 0, end = 0;
    };

    // facet_reader.cpp
    bool read(Database& database);
    void readPlaces(Database& database);
    std::vector<Place> placesById() const;
    void updateStatus(Database& database, Place place);
    std::optional<Member> update(Database& database, ArticleId id, qint64 published);
    Place append(ArticleId id, qint64 published);
    void forget(Place place);
    std::optional<Place> placeOf(ArticleId id, qint64 published) const;

    static quint32 wholeSeconds(qint64 published);
    Seconds ofSecond(quint32 second) const;
    bool isBefore(Database& database, Place a, Place b) const;
    Bitmap withoutCopies(const Bitmap& articles) const;
    Bitmap publishedBefore(Database& database, const QDateTime& time) const;
    Bitmap withWords(Database& database, const QString& text) const;
    Bitmap placesOf(Database& database, const QByteArray& match) const;
    std::vector<Place> latecomers(const Bitmap& articles, const std::optional<PageKey>& after,
                                  bool newestFirst, qsizetype most) const;

    std::vector<quint32> m_ids;     ///< by place
    std::vector<quint32> m_seconds; ///< by place
    Place m_sorted = 0;             ///< places before this one are in order
    QHash<ArticleId, Place> m_late; ///< the places behind it
    std::vector<Member> m_members;  ///< sorted; only of articles that share a story
    QHash<FeedId, Bitmap> m_feeds;
    QHash<QString, Bitmap> m_about, m_agencies;
    Bitmap m_all, m_unread, m_bookmarked;
    qint64 m_seen = 0; ///< the last change that is in here
};

} // namespace flashnews
