// What the person corrects and what they watch, over real refreshes.
#include "app/news/country_correction.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"

using namespace flashnews;
using namespace flashnews::test;

namespace {

const QString AL = QStringLiteral("AL"), UA = QStringLiteral("UA"), XK = QStringLiteral("XK"),
              IS = QStringLiteral("IS");

ArticleFilter about(const CountryCode& country) {
    ArticleFilter filter;
    filter.aboutCountries = {country};
    return filter;
}

} // namespace

class WatchingTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<WebServer> m_server;

    void serve(const QList<QStringList>& items) {
        m_server->set(QStringLiteral("/feed"), {rss(QStringLiteral("Gazeta"), items), "text/xml", 200, {}});
    }
    void open() {
        m_library.reset();
        auto opened = Library::open(Profile::inFolder(m_folder->path()));
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
    }
    ArticleId idOf(const QString& title) {
        const auto page = wait(m_library->headlines({}, {}, 100));
        for (const Headline& headline : page->headlines)
            if (headline.title == title) return headline.id;
        return 0;
    }
    QList<CountryCode> focusOf(ArticleId id) {
        QList<CountryCode> codes;
        const auto article = wait(m_library->article(id));
        for (const CountryMention& country : article->countries)
            if (country.focus) codes << country.code;
        return codes;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<WebServer>();
        serve({{QStringLiteral("a"), QStringLiteral("Ukraine sends grain"),
                QStringLiteral("<p>Kyiv said so, and Kyiv will say it again.</p>")},
               {QStringLiteral("b"), QStringLiteral("Albania builds a dam"),
                QStringLiteral("<p>Tirana pays for it.</p>")}});
        open();
        Feed feed;
        feed.url = m_server->url(QStringLiteral("/feed"));
        QVERIFY(wait(m_library->subscribe({feed})).ok());
    }

    void correctedListsKeepTheirOrder() {
        const QList<CountryMention> told = {{UA, 3, 0.7, true}, {AL, 1, 0.3, false}};
        const auto fixed = corrected(told, {{UA, CountryVerdict::NotThis}, {XK, CountryVerdict::About}});
        QCOMPARE(fixed, (QList<CountryMention>{{XK, 0, 1, true}, {AL, 1, 0.3, false}}));
        QCOMPARE(corrected(told, {{UA, CountryVerdict::Named}}).first().focus, false);
        QCOMPARE(corrected(told, {}), told);
    }

    void aCorrectionStays() {
        refreshed(*m_library);
        const ArticleId id = idOf(QStringLiteral("Ukraine sends grain"));
        QCOMPARE(focusOf(id), QList<CountryCode>{UA});
        QVERIFY(wait(m_library->correctCountry(id, UA, CountryVerdict::NotThis)).ok());
        QVERIFY(wait(m_library->correctCountry(id, IS, CountryVerdict::About)).ok());
        const auto holds = [&] {
            QCOMPARE(focusOf(id), QList<CountryCode>{IS});
            QCOMPARE(titles(*m_library, about(UA)), QStringList());
            QCOMPARE(titles(*m_library, about(IS)).size(), 1);
            QCOMPARE(wait(m_library->counts({}))->about.value(UA), 0);
            QCOMPARE(wait(m_library->countryCounts({}))->about.value(IS), 1);
            QCOMPARE(wait(m_library->headline(id))->countries, QList<CountryCode>{IS});
        };
        holds();
        // The publisher changes the story, so that it is told anew.
        serve({{QStringLiteral("a"), QStringLiteral("Ukraine sends grain"),
                QStringLiteral("<p>Kyiv said so; Kyiv, Odesa and Lviv cheer.</p>")}});
        QCOMPARE(refreshed(*m_library).changedArticles, 1);
        holds();
        open();
        holds();
        // Taken back, the country is told again, with the words of now.
        QVERIFY(wait(m_library->correctCountry(id, UA, std::nullopt)).ok());
        QVERIFY(wait(m_library->correctCountry(id, IS, std::nullopt)).ok());
        QCOMPARE(focusOf(id), QList<CountryCode>{UA});
        QCOMPARE(wait(m_library->countryCorrections(id))->size(), 0);
    }

    void aRuleActsOnNewStoriesOnly() {
        Rule rule;
        rule.name = QStringLiteral("Grain");
        rule.filter = about(UA);
        rule.bookmark = rule.markRead = true;
        QVERIFY(wait(m_library->saveRule(rule)).ok());
        QSignalSpy alerted(m_library.get(), &Library::alerted);
        refreshed(*m_library);
        QCOMPARE(alerted.size(), 1);
        const auto alerts = alerted.first().first().value<QList<Alert>>();
        QCOMPARE(alerts.size(), 1);
        QCOMPARE(alerts.first().name, QStringLiteral("Grain"));
        QCOMPARE(alerts.first().titles, QStringList{QStringLiteral("Ukraine sends grain")});
        const auto headline = wait(m_library->headline(idOf(QStringLiteral("Ukraine sends grain"))));
        QVERIFY(headline->bookmarked);
        QVERIFY(!headline->unread);
        QVERIFY(wait(m_library->headline(idOf(QStringLiteral("Albania builds a dam"))))->unread);
        refreshed(*m_library);
        QCOMPARE(alerted.size(), 1); // known stories are not told again
    }

    void everyFieldOfTheFilterCounts() {
        Rule words, other, resting;
        words.name = QStringLiteral("words");
        words.filter.text = QStringLiteral("dam");
        other.name = QStringLiteral("other");
        other.filter.text = QStringLiteral("dam");
        other.filter.aboutCountries = {UA};
        resting = words;
        resting.enabled = false;
        for (const Rule& rule : {words, other, resting})
            QVERIFY(wait(m_library->saveRule(rule)).ok());
        QSignalSpy alerted(m_library.get(), &Library::alerted);
        refreshed(*m_library);
        QCOMPARE(alerted.size(), 1);
        QCOMPARE(alerted.first().first().value<QList<Alert>>().size(), 1);
        const auto rules = wait(m_library->rules());
        QCOMPARE(rules->size(), 3);
        QCOMPARE((*rules)[1].filter, other.filter);
        QVERIFY(!(*rules)[2].enabled);
    }

    void hiddenStoriesComeBackWhole() {
        Rule rule;
        rule.name = QStringLiteral("No grain");
        rule.filter = about(UA);
        rule.notify = false;
        rule.hide = true;
        const auto id = wait(m_library->saveRule(rule));
        QVERIFY(id.ok());
        refreshed(*m_library);
        QCOMPARE(titles(*m_library), QStringList{QStringLiteral("Albania builds a dam")});
        QCOMPARE(wait(m_library->unreadCounts())->all, 1);
        QCOMPARE(wait(m_library->counts({}))->about.value(UA), 0);
        QCOMPARE(wait(m_library->hiddenByRules())->value(*id), 1);
        refreshed(*m_library); // what is hidden does not return by itself
        QCOMPARE(titles(*m_library).size(), 1);
        QVERIFY(wait(m_library->removeRule(*id)).ok());
        QCOMPARE(titles(*m_library).size(), 2);
        ArticleFilter words;
        words.text = QStringLiteral("Kyiv");
        QCOMPARE(titles(*m_library, words), QStringList{QStringLiteral("Ukraine sends grain")});
        const auto article = wait(m_library->article(idOf(QStringLiteral("Ukraine sends grain"))));
        QVERIFY(article->content.contains(QStringLiteral("Kyiv said so")));
        QCOMPARE(focusOf(article->id), QList<CountryCode>{UA});
        QCOMPARE(wait(m_library->hiddenByRules())->size(), 0);
    }

    void aBookmarkedStoryIsNeverHidden() {
        Rule keep, hide;
        keep.name = hide.name = QStringLiteral("Both");
        keep.filter = hide.filter = about(UA);
        hide.hide = true;
        keep.bookmark = true;
        QVERIFY(wait(m_library->saveRule(hide)).ok());
        QVERIFY(wait(m_library->saveRule(keep)).ok());
        refreshed(*m_library);
        QCOMPARE(titles(*m_library).size(), 2);
    }

    void unsubscribingTakesHiddenAndCorrectedAway() {
        Rule rule;
        rule.name = QStringLiteral("No grain");
        rule.filter = about(UA);
        rule.hide = true;
        const auto id = wait(m_library->saveRule(rule));
        refreshed(*m_library);
        const ArticleId dam = idOf(QStringLiteral("Albania builds a dam"));
        QVERIFY(wait(m_library->correctCountry(dam, IS, CountryVerdict::About)).ok());
        QVERIFY(wait(m_library->removeFeeds({m_library->feeds().first().id})).ok());
        QCOMPARE(wait(m_library->hiddenByRules())->size(), 0);
        QVERIFY(wait(m_library->bringBackHidden(*id)).ok());
        QCOMPARE(titles(*m_library), QStringList());
    }
};

QTEST_GUILESS_MAIN(WatchingTest)
#include "watching_test.moc"
