#include "app/library/tell_articles.h"
#include "app/story/story_groups.h"
#include "app/tell/teller.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace flashnews;

namespace {

/// What an editor would say of two articles.
struct Labelled {
    QList<StoryItem> items;
    QStringList events, kinds;

    bool load(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return false;
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.isEmpty()) continue;
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            const auto text = [&](const char* name) { return json.value(QLatin1String(name)).toString(); };
            items.append({text("title"),
                          text("text"),
                          text("source"),
                          QDateTime::fromString(text("published"), Qt::ISODate),
                          {text("language"), {}, {}}});
            events << text("event");
            kinds << text("kind");
        }
        return true;
    }
    QString pair(qsizetype a, qsizetype b) const {
        if (items[a].told.language != items[b].told.language) return QStringLiteral("translation");
        return qMin(kinds[a], kinds[b]) + QStringLiteral(" and ") + qMax(kinds[a], kinds[b]);
    }
};

struct Score {
    int right = 0, wrong = 0, missed = 0;
    double precision() const { return right + wrong ? double(right) / (right + wrong) : 1; }
    double recall() const { return right + missed ? double(right) / (right + missed) : 1; }
};

} // namespace

/// Stories that the rules were never tuned on: 28 invented events in 16 languages, 11 of them in translation,
/// as newsrooms edit them, among follow-ups, look-alikes of other languages and 120 articles made after 20
/// templates. make.py beside the fixture made it.
class BlindStoriesTest : public QObject {
    Q_OBJECT

    static void tell(Labelled& news) {
        const auto teller = Teller::load();
        QVERIFY(teller.ok());
        for (StoryItem& item : news.items) {
            const Told told = (*teller)->tell({item.title, item.text, {}, item.told.language, {}, {}});
            item.told = storyToldOf(told.language, told.countries, told.agency);
        }
    }

private Q_SLOTS:
    void storiesThatNobodyTunedOn() {
        Labelled news;
        QVERIFY(news.load(QStringLiteral(FIXTURES "/blind_stories/blind.jsonl")));
        tell(news);
        const QList<qsizetype> groups = groupStories(news.items);
        Score all, translations;
        for (qsizetype a = 0; a < groups.size(); ++a)
            for (qsizetype b = a + 1; b < groups.size(); ++b) {
                const bool same = news.events[a] == news.events[b], joined = groups[a] == groups[b];
                if (!same && !joined) continue;
                const QString pair = news.pair(a, b);
                for (Score* score : {&all, pair == QLatin1String("translation") ? &translations : nullptr}) {
                    if (!score) continue;
                    score->right += same && joined;
                    score->wrong += !same && joined;
                    score->missed += same && !joined;
                }
                if (!same) qInfo("wrongly one: %s", qPrintable(pair));
            }
        qInfo("blind: precision %.4f recall %.3f, of translations %.4f and %.3f", all.precision(),
              all.recall(), translations.precision(), translations.recall());
        QVERIFY(all.precision() >= 0.99);
        QVERIFY(all.recall() >= 0.9);
        QCOMPARE(translations.wrong, 0);
        QVERIFY(translations.recall() >= 0.9);
    }
};

QTEST_GUILESS_MAIN(BlindStoriesTest)
#include "blind_stories_test.moc"
