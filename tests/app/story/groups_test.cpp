#include "app/story/story_groups.h"
#include "tests/app/story/story_maker.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace flashnews;
using flashnews::test::StoryMaker;

namespace {

const QStringList languages{QStringLiteral("en"), QStringLiteral("sq"), QStringLiteral("de"),
                            QStringLiteral("zh"), QStringLiteral("ar")};
const QDateTime monday(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);

/// Articles with the story each belongs to.
struct Labelled {
    QList<StoryItem> items;
    QList<int> stories;

    void add(const StoryMaker::Story& story, int label, const QString& source, double hours) {
        items.append({story.title, story.text(), source, monday.addSecs(qint64(hours * 3600))});
        stories.append(label);
    }
};

struct Score {
    int right = 0, wrong = 0, missed = 0;
    double precision() const { return right + wrong ? double(right) / (right + wrong) : 1; }
    double recall() const { return right + missed ? double(right) / (right + missed) : 1; }
};

/// Counts pairs.
Score score(const Labelled& news, const QList<qsizetype>& groups) {
    Score score;
    for (qsizetype a = 0; a < groups.size(); ++a)
        for (qsizetype b = a + 1; b < groups.size(); ++b) {
            const bool same = news.stories[a] == news.stories[b], joined = groups[a] == groups[b];
            score.right += same && joined;
            score.wrong += joined && !same;
            score.missed += same && !joined;
        }
    return score;
}

QString outlet(int number) {
    return QStringLiteral("outlet%1.example").arg(number);
}

using Edit = std::function<StoryMaker::Story(StoryMaker&, StoryMaker::Story)>;

const QList<std::pair<const char*, Edit>>& edits() {
    static const QList<std::pair<const char*, Edit>> all = {
        {"retitled", [](StoryMaker& m, StoryMaker::Story s) { return m.retitled(s); }},
        {"cut to a third", [](StoryMaker& m, StoryMaker::Story s) { return m.retitled(m.cut(s, 0.34)); }},
        {"cut to two thirds", [](StoryMaker& m, StoryMaker::Story s) { return m.cut(s, 0.67); }},
        {"reordered", [](StoryMaker& m, StoryMaker::Story s) { return m.retitled(m.reordered(s)); }},
        {"merged",
         [](StoryMaker& m, StoryMaker::Story s) { return m.retitled(m.withLocalParagraphs(s, 3)); }},
        {"cut and merged",
         [](StoryMaker& m, StoryMaker::Story s) { return m.withLocalParagraphs(m.cut(s, 0.5), 2); }},
        {"prefix", [](StoryMaker& m, StoryMaker::Story s) { return m.withPrefix(s, QStringLiteral("AFP")); }},
        {"reworded", [](StoryMaker& m, StoryMaker::Story s) { return m.retitled(m.reworded(s, 0.7)); }},
        {"everything",
         [](StoryMaker& m, StoryMaker::Story s) {
             return m.retitled(m.withLocalParagraphs(m.reordered(m.reworded(m.cut(s, 0.6), 0.4)), 1));
         }},
        {"boilerplate",
         [](StoryMaker& m, StoryMaker::Story s) { return m.withBoilerplate(m.cut(s, 0.5), 1); }},
    };
    return all;
}

} // namespace

/// Whether articles are put together as an editor would: the same text in several outlets is one story, the
/// same form with other facts is not.
class GroupsTest : public QObject {
    Q_OBJECT

    void print(const QString& what, const Score& result) {
        qInfo("%-28s precision %.3f recall %.3f (%d right, %d wrong, %d missed)", qPrintable(what),
              result.precision(), result.recall(), result.right, result.wrong, result.missed);
    }

    /// For whoever tunes: SHOW_WRONG=1 prints the pairs that were joined wrongly or missed.
    static void showWrong(const Labelled& news, const QList<qsizetype>& groups) {
        if (!qEnvironmentVariableIsSet("SHOW_WRONG")) return;
        for (qsizetype a = 0; a < groups.size(); ++a)
            for (qsizetype b = a + 1; b < groups.size(); ++b) {
                const bool same = news.stories[a] == news.stories[b], joined = groups[a] == groups[b];
                if (same == joined) continue;
                const StoryItem &one = news.items[a], &other = news.items[b];
                const StoryLikeness likeness = compareStories(comparable(storyText(one.title, one.text)),
                                                              comparable(storyText(other.title, other.text)));
                qInfo("%s: shared %.2f %.2f, lead %.2f %.2f, words %d, run %d, long %.2f, agreed %d, other "
                      "numbers "
                      "%.2f names %.2f facts %d\n%s\n---\n%s\n",
                      same ? "MISSED" : "WRONG", likeness.ofFirst, likeness.ofSecond, likeness.leadOfFirst,
                      likeness.leadOfSecond, likeness.sharedWords, likeness.longestRun, likeness.longRuns,
                      likeness.agreedFacts, likeness.otherNumbers, likeness.otherNames, likeness.otherFacts,
                      qPrintable(one.text), qPrintable(other.text));
            }
    }

private Q_SLOTS:
    void editedCopiesAreOneStory_data() {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }
    void editedCopiesAreOneStory() {
        QFETCH(QString, language);
        StoryMaker maker(language, 7);
        Labelled all;
        QHash<QByteArray, Labelled> byEdit;
        int label = 0;
        for (int round = 0; round < 5; ++round) {
            for (const auto& [name, edit] : edits()) {
                const StoryMaker::Story original = maker.wire(5 + maker.one(6));
                const StoryMaker::Story copy = edit(maker, original);
                ++label;
                for (Labelled* news : {&all, &byEdit[name]}) {
                    news->add(original, label, outlet(maker.one(8)), 0.1 * label);
                    news->add(copy, label, outlet(8 + maker.one(8)), 0.1 * label + 5);
                }
            }
            const StoryMaker::Story before = maker.wire(8);
            label += 2;
            all.add(before, label - 1, outlet(1), 0.1 * label);
            all.add(maker.followUp(before, 3), label, outlet(2), 24 + 0.1 * label);
        }
        for (int report = 0; report < maker.reports(); ++report)
            for (int i = 0; i < 10; ++i)
                all.add(maker.report(report), ++label, outlet(maker.one(12)), 6.0 * i);
        for (const auto& [name, edit] : edits()) {
            const Labelled& news = byEdit[name];
            const QList<qsizetype> groups = groupStories(news.items);
            print(language + u' ' + QLatin1String(name), score(news, groups));
            showWrong(news, groups);
        }
        const QList<qsizetype> groups = groupStories(all.items);
        const Score result = score(all, groups);
        print(language, result);
        showWrong(all, groups);
        QVERIFY2(result.precision() >= 0.99, "copies and other stories were confused");
        QVERIFY2(result.recall() >= 0.9, "copies were missed");
    }

    /// The labelled stories of tests/corpus are all different; a retitled copy of each is not.
    void differentStoriesStayApartAndTheirCopiesAreFound() {
        Labelled news;
        StoryMaker maker(QStringLiteral("en"), 3);
        const QDir corpus(QDir::cleanPath(QStringLiteral(FIXTURES "/../../../corpus")));
        for (const QString& name : corpus.entryList({QStringLiteral("*.jsonl")})) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QByteArray& line : file.readAll().split('\n')) {
                const QJsonObject json = QJsonDocument::fromJson(line).object();
                StoryMaker::Story story{json.value(QLatin1String("title")).toString(),
                                        json.value(QLatin1String("text")).toString().split(u'\n')};
                const int label = int(news.items.size());
                if (story.text().size() < 60) continue;
                news.add(story, label, outlet(maker.one(4)), maker.one(40));
                story.title = story.title.left(24);
                news.add(maker.withBoilerplate(maker.reordered(story), 0), label, outlet(4 + maker.one(4)),
                         maker.one(40));
            }
        }
        QVERIFY(news.items.size() > 300);
        const QList<qsizetype> groups = groupStories(news.items);
        const Score result = score(news, groups);
        print(QStringLiteral("corpus"), result);
        showWrong(news, groups);
        QVERIFY(result.precision() >= 0.99);
        QVERIFY(result.recall() >= 0.9);
    }

    /// "Local" paragraphs that stand in another story too do not make the two one.
    void anArticleThatHoldsTwoStoriesDoesNotJoinThem() {
        StoryMaker maker(QStringLiteral("en"), 21);
        Labelled news;
        for (int i = 0; i < 12; ++i) {
            const StoryMaker::Story one = maker.wire(8), other = maker.wire(8);
            StoryMaker::Story both = maker.cut(one, 0.7);
            both.paragraphs << other.paragraphs.mid(0, 2);
            news.add(one, 2 * i, outlet(1), 3 * i);
            news.add(other, 2 * i + 1, outlet(2), 3 * i + 1);
            news.add(both, 2 * i, outlet(3), 3 * i + 2);
        }
        const Score result = score(news, groupStories(news.items));
        QCOMPARE(result.wrong, 0);
        QVERIFY(result.recall() >= 0.9);
    }

    void brokenLinesAreNoSentences() {
        const QString flowing = QStringLiteral(
            "The central bank of Varnok cut its rate by 25 points on Monday, saying that prices had stopped "
            "rising. Governor Mira Kolbran told reporters that 14 of 19 members had agreed to the step.");
        const QString broken = QStringLiteral("The central bank of Varnok cut its rate by 25 points on\n"
                                              "Monday, saying that prices had stopped rising. Governor\n"
                                              "Mira Kolbran told reporters that 14 of 19 members had\n"
                                              "agreed to the step.");
        const StoryText one = storyText({}, flowing), other = storyText({}, broken);
        QCOMPARE(other.sentences.size(), one.sentences.size());
        QCOMPARE(storyPrints(other), storyPrints(one));
    }

    void serbianIsTheSameInBothAlphabets() {
        QCOMPARE(
            storyPrints(storyText({}, QStringLiteral("Градоначелник Новог Сада отворио је нову школу."))),
            storyPrints(storyText({}, QStringLiteral("Gradonačelnik Novog Sada otvorio je novu školu."))));
    }

    void theSameWordsAreOneStoryWhateverLanguageTheFeedSays() {
        StoryMaker maker(QStringLiteral("en"), 3);
        const StoryMaker::Story wire = maker.wire(6);
        Labelled news;
        news.add(wire, 0, outlet(1), 0);
        news.add(maker.retitled(maker.cut(wire, 0.67)), 0, outlet(2), 1);
        news.add(maker.wire(6), 1, outlet(3), 2);
        news.items[0].told.language = news.items[2].told.language = QStringLiteral("sq");
        news.items[1].told.language = QStringLiteral("en");
        const QList<qsizetype> groups = groupStories(news.items);
        QCOMPARE(groups[0], groups[1]);
        QVERIFY(groups[1] != groups[2]);
    }

    void storiesOfOneOutletWithTheSameTailStayApart() {
        for (const QString& language : languages) {
            StoryMaker maker(language, 11);
            Labelled news;
            for (int i = 0; i < 30; ++i) {
                StoryMaker::Story item = maker.wire(1);
                for (int tail = 0; tail < 3; ++tail)
                    item = maker.withBoilerplate(item, tail);
                news.add(item, i, outlet(1 + i % 2), i);
            }
            const Score result = score(news, groupStories(news.items));
            QCOMPARE(result.wrong, 0);
        }
    }
};

QTEST_GUILESS_MAIN(GroupsTest)
#include "groups_test.moc"
