// Keeping order: rules in general, muted words, saved filters, groups, ranking, and what can be taken back.
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;

class OrganisingTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<WebServer> m_server;
    QList<FeedId> m_feeds;

    void serve(const QString& path, const QString& name, const QList<QStringList>& items) {
        m_server->set(path, {rss(name, items), "text/xml", 200, {}});
    }
    void open() {
        m_library.reset();
        auto opened = Library::open(Profile::inFolder(m_folder->path()));
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
    }
    Headline named(const QString& title) {
        const auto page = wait(m_library->headlines({}, {}, 100));
        for (const Headline& headline : page.ok() ? page->headlines : QList<Headline>())
            if (headline.title == title) return headline;
        return {};
    }
    ArticleFilter words(const QString& text) {
        ArticleFilter filter;
        filter.text = text;
        return filter;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<WebServer>();
        serve(u"/a"_s, u"Zeri"_s,
              {{u"a1"_s, u"Grain ship leaves"_s, u"<p>The harbour waved at the captain.</p>"_s},
               {u"a2"_s, u"Chess in the park"_s,
                u"<p>An old man won with a pawn and some grain of luck.</p>"_s}});
        serve(u"/b"_s, u"Agora"_s,
              {{u"b1"_s, u"Football night"_s, u"<p>Two goals and a broken lamp.</p>"_s}});
        open();
        Feed a, b;
        a.url = m_server->url(u"/a"_s);
        a.source = {u"Zeri"_s, u"AL"_s, Origin::Person, u"en"_s, Origin::Person};
        b.url = m_server->url(u"/b"_s);
        b.source = {u"Agora"_s, u"GR"_s, Origin::Person, u"en"_s, Origin::Person};
        m_feeds = *wait(m_library->subscribe({a, b}));
        (void)refreshed(*m_library);
        QCOMPARE(titles(*m_library).size(), 3);
    }

    void aRuleTagsWhatComesAndWhatIsThere() {
        const TagId tag = *wait(m_library->saveTag({0, u"Harvest"_s, 0, 0, 0, 0}));
        Rule rule;
        rule.name = u"Grain"_s;
        rule.filter = words(u"grain "_s);
        rule.notify = false;
        rule.tags = {tag};
        rule.id = *wait(m_library->saveRule(rule));
        QCOMPARE(wait(m_library->rules())->first(), rule);
        const auto effects = wait(m_library->applyRule(rule));
        QVERIFY(effects.ok());
        QCOMPARE(effects->stories, 2);
        ArticleFilter tagged;
        tagged.tags = {tag};
        QCOMPARE(titles(*m_library, tagged).size(), 2);
        QVERIFY(wait(m_library->undoRule(*effects)).ok());
        QCOMPARE(titles(*m_library, tagged).size(), 0);

        serve(u"/b"_s, u"Agora"_s, {{u"b2"_s, u"Grain prices fall"_s, u"<p>Bakers are glad.</p>"_s}});
        (void)refreshed(*m_library);
        QCOMPARE(titles(*m_library, tagged), QStringList{u"Grain prices fall"_s});
        QTRY_COMPARE(m_library->tag(tag)->total, 1);
    }

    void aMutedWordHidesAndComesBack() {
        Rule rule = muteRule(u"chess"_s);
        QVERIFY(isMute(rule));
        rule.id = *wait(m_library->saveRule(rule));
        QVERIFY(isMute(wait(m_library->rules())->first()));
        const auto effects = wait(m_library->applyRule(rule));
        QCOMPARE(effects->hidden.size(), 1);
        QCOMPARE(titles(*m_library).size(), 2);
        // The word inside another is another word.
        serve(u"/b"_s, u"Agora"_s,
              {{u"b2"_s, u"Chessboards burn"_s, u"<p>Smoke.</p>"_s},
               {u"b3"_s, u"Chess again"_s, u"<p>Mate.</p>"_s}});
        (void)refreshed(*m_library);
        QVERIFY(titles(*m_library).contains(u"Chessboards burn"_s));
        QVERIFY(!titles(*m_library).contains(u"Chess again"_s));

        const auto removed = wait(m_library->removeRule(rule.id));
        QCOMPARE(removed->hidden.size(), 2);
        QCOMPARE(titles(*m_library).size(), 5);
        QVERIFY(wait(m_library->restoreRule(*removed)).ok());
        QCOMPARE(titles(*m_library).size(), 3);
        // Taking the application back shows what it had hidden, unread as it was, and nothing else.
        QVERIFY(wait(m_library->undoRule(*effects)).ok());
        QCOMPARE(titles(*m_library).size(), 4);
        QVERIFY(named(u"Chess in the park"_s).unread);
    }

    void rulesOfAShapeAreKnown() {
        Rule rule = muteRule(u" war  of words "_s);
        QCOMPARE(mutedWords(rule), u"war of words"_s);
        rule.bookmark = true;
        QVERIFY(!isMute(rule));
        Rule notice = noticeRule(3, u"Zeri"_s);
        QVERIFY(isNotice(notice, 3) && !isNotice(notice, 4));
        notice.filter.text = u"x"_s;
        QVERIFY(!isNotice(notice, 3));
    }

    void savedFiltersAreCountedAndComeBack() {
        QSignalSpy changed(m_library.get(), &Library::savedFiltersChanged);
        SavedFilter saved{0, u"Grain"_s, words(u"title:grain "_s)};
        saved.id = *wait(m_library->saveFilter(saved));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_library->savedFilters(), QList<SavedFilter>{saved});
        QCOMPARE(*wait(m_library->savedCounts()), (QHash<qint64, int>{{saved.id, 1}}));
        QVERIFY(wait(m_library->setRead({named(u"Grain ship leaves"_s).id}, true)).ok());
        QCOMPARE(*wait(m_library->savedCounts()), (QHash<qint64, int>{{saved.id, 0}}));
        QVERIFY(wait(m_library->removeFilter(saved.id)).ok());
        QCOMPARE(m_library->savedFilters().size(), 0);
        QCOMPARE(*wait(m_library->saveFilter(saved)), saved.id);
        open();
        QCOMPARE(m_library->savedFilters(), QList<SavedFilter>{saved});
    }

    /// Everything is as before: read states, tags, words, what a rule hides; only the order of events
    /// differs.
    void unsubscribingCanBeTakenBack() {
        const TagId tag = *wait(m_library->saveTag({0, u"Keep"_s, 0, 0, 0, 0}));
        QVERIFY(wait(m_library->setTagged({named(u"Grain ship leaves"_s).id}, tag, true)).ok());
        QVERIFY(wait(m_library->setRead({named(u"Chess in the park"_s).id}, true)).ok());
        const Headline chess = named(u"Chess in the park"_s), grain = named(u"Grain ship leaves"_s);
        const UnreadCounts before = *wait(m_library->unreadCounts());
        const auto departed = wait(m_library->departFeeds({m_feeds[0]}));
        QVERIFY(departed.ok());
        QCOMPARE(m_library->feeds().size(), 1);
        QVERIFY(!titles(*m_library).contains(u"Chess in the park"_s));
        QVERIFY(titles(*m_library).contains(u"Grain ship leaves"_s)); // it is tagged

        QVERIFY(wait(m_library->bringBackFeeds(*departed)).ok());
        QCOMPARE(m_library->feeds().size(), 2);
        QCOMPARE(m_library->feeds().first().source.name, u"Zeri"_s);
        QCOMPARE(titles(*m_library).size(), 3);
        QCOMPARE(named(u"Chess in the park"_s), chess);
        QCOMPARE(named(u"Grain ship leaves"_s), grain);
        QCOMPARE(*wait(m_library->unreadCounts()), before);
        QCOMPARE(titles(*m_library, words(u"pawn "_s)), QStringList{u"Chess in the park"_s});
        QVERIFY(wait(m_library->article(chess.id))->content.contains(u"pawn"_s));
        // What comes again is known.
        QCOMPARE(refreshed(*m_library).newArticles, 0);
    }

    void listsAreGroupedByName() {
        ArticleFilter filter;
        filter.group = ArticleFilter::Group::Source;
        QCOMPARE(titles(*m_library, filter).first(), u"Football night"_s); // Agora before Zeri
        filter.group = ArticleFilter::Group::Country;
        QCOMPARE(titles(*m_library, filter).last(), u"Football night"_s); // Albania before Greece
        // One row a page, from group to group.
        QStringList paged;
        std::optional<PageKey> after;
        for (bool more = true; more;) {
            const auto page = wait(m_library->headlines(filter, after, 1));
            QVERIFY(page.ok());
            for (const Headline& headline : page->headlines)
                paged << headline.title;
            more = page->more && paged.size() < 9;
            if (more) after = pageKey(page->headlines.last(), filter);
        }
        QCOMPARE(paged, titles(*m_library, filter));
        filter.text = u"grain "_s;
        QCOMPARE(titles(*m_library, filter).size(), 2);
    }

    void theBestStandsFirst() {
        ArticleFilter filter = words(u"grain "_s);
        filter.sort = ArticleFilter::Sort::BestFirst;
        QCOMPARE(titles(*m_library, filter), (QStringList{u"Grain ship leaves"_s, u"Chess in the park"_s}));
        filter.unread = true;
        QVERIFY(wait(m_library->setRead({named(u"Grain ship leaves"_s).id}, true)).ok());
        QCOMPARE(titles(*m_library, filter), QStringList{u"Chess in the park"_s});
        filter.text = u"-grain"_s; // nothing to rank by
        filter.unread = false;
        QCOMPARE(titles(*m_library, filter), QStringList{u"Football night"_s});
    }

    void tagsAreFoundByTheirNames() {
        const TagId tag = *wait(m_library->saveTag({0, u"Për më vonë"_s, 0, 0, 0, 0}));
        QVERIFY(wait(m_library->setTagged({named(u"Football night"_s).id}, tag, true)).ok());
        QCOMPARE(titles(*m_library, words(u"tag:\"per me vone\" "_s)), QStringList{u"Football night"_s});
        QCOMPARE(titles(*m_library, words(u"tag:vone football "_s)), QStringList{u"Football night"_s});
        const auto wrong = m_library->understood(words(u"tag:nonsense "_s));
        QVERIFY(!wrong.ok());
        QVERIFY2(wrong.error().text.contains(u"nonsense"_s), qPrintable(wrong.error().text));
    }

    void picturesAreFetchedWhereTheyAreWanted() {
        m_server->set(u"/lamp.png"_s, {"no picture", "image/png", 200, {}});
        serve(u"/b"_s, u"Agora"_s,
              {{u"b2"_s, u"A lamp"_s,
                u"<p><img src=\"%1\">Light.</p>"_s.arg(m_server->url(u"/lamp.png"_s).toString())}});
        Feed feed = m_library->feeds().last();
        feed.pictures = false;
        QVERIFY(wait(m_library->updateFeed(feed)).ok());
        open();
        QCOMPARE(m_library->feeds().last().pictures, false);
        const auto asked = [&] {
            int times = 0;
            for (const auto& request : m_server->requests())
                if (request.path == u"/lamp.png"_s) ++times;
            return times;
        };
        (void)refreshed(*m_library);
        QCOMPARE(asked(), 0);
        feed.pictures = true;
        QVERIFY(wait(m_library->updateFeed(feed)).ok());
        (void)refreshed(*m_library);
        QCOMPARE(asked(), 1);
    }
};

QTEST_GUILESS_MAIN(OrganisingTest)
#include "organising_test.moc"
