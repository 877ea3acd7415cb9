#include "app/store/article_body.h"
#include "app/store/article_table.h"
#include "app/store/backup.h"
#include "app/store/dictionary_table.h"
#include "app/store/feed_table.h"
#include "app/store/store.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace flashnews;

namespace {

QString sentences(QRandomGenerator& dice) {
    static const QStringList words =
        QStringLiteral("the minister said harvest of wheat river council port bridge was opened after talks "
                       "on grain prices between Tirana and Skopje while engineers warned about the dam")
            .split(u' ');
    QStringList text;
    for (int i = 0; i < 120; ++i)
        text << words[dice.bounded(int(words.size()))];
    return text.join(u' ');
}

QList<Article> news(int first, int count) {
    QRandomGenerator dice{quint32(first + 1)};
    QList<Article> articles;
    for (int i = first; i < first + count; ++i) {
        Article article;
        article.key = QString::number(i);
        article.title = QStringLiteral("Story %1").arg(i);
        article.published = QDateTime(QDate(2026, 3, 3), QTime(8, 0), Qt::UTC).addSecs(i);
        article.text = sentences(dice);
        article.content = QStringLiteral("<p>%1</p>").arg(article.text);
        articles << article;
    }
    return articles;
}

} // namespace

class BodyDictionaryTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;

    /// A library of these stories of one feed.
    QString library(const QList<Article>& articles) {
        const QString path = m_folder.filePath(QStringLiteral("%1/library.sqlite").arg(++m_count));
        const auto store = std::move(*Store::open(path));
        (void)store
            ->write([=](Database& database) {
                Feed feed;
                feed.url = QUrl(QStringLiteral("https://paper.example/feed"));
                (void)feed_table::add(database, feed);
            })
            .result();
        save(*store, articles);
        return path;
    }

    static void save(Store& store, const QList<Article>& articles) {
        for (qsizetype i = 0; i < articles.size(); i += 50) {
            const auto saved =
                store
                    .write([=](Database& database) {
                        return article_table::save(database, 1, QStringLiteral("AL"), articles.mid(i, 50));
                    })
                    .result();
            QVERIFY(saved.ok());
        }
    }

    static qint64 number(const QString& path, const QByteArray& sql) {
        Database database(path, Database::Mode::ReadOnly);
        Statement row = database.prepare(sql);
        return row.step() ? row.integer(0) : 0;
    }

    static void verifyTexts(const QString& path, const QList<Article>& articles) {
        Database database(path, Database::Mode::ReadOnly);
        for (qsizetype i = 0; i < articles.size(); ++i) {
            const auto read = article_table::article(database, i + 1);
            QVERIFY(read);
            QCOMPARE(read->text, articles[i].text);
            QCOMPARE(read->content, articles[i].content);
        }
    }

private Q_SLOTS:
    void textsPackSmallerOnceTheLibraryHasLearnt() {
        const QList<Article> articles = news(0, 1200);
        const QString path = library(articles);
        QCOMPARE(number(path, "SELECT count(*) FROM body_dictionary"), 1);
        qint64 alone = 0;
        for (const Article& article : articles)
            alone += packBytes(bodyBytes(article), nullptr).size();
        const qint64 together = number(path, "SELECT sum(length(packed)) FROM body");
        QVERIFY2(together < 3 * alone / 4, qPrintable(QStringLiteral("%1 of %2").arg(together).arg(alone)));
        verifyTexts(path, articles); // those from before it had learnt, too
    }

    void aLibraryOfTheSchemaBeforeKeepsItsTextsAndLearns() {
        const QList<Article> articles = news(0, 900);
        const QString path = library(articles);
        {
            Database old(path, Database::Mode::ReadWrite);
            old.execute("DROP TABLE word_index_waste; DROP INDEX status_gone; ALTER TABLE status DROP COLUMN "
                        "gone; DROP INDEX "
                        "feed_folder; DROP INDEX feed_country; DROP TABLE body_dictionary; DROP "
                        "TABLE body_dictionary_copy; PRAGMA user_version = 12");
        }
        const auto store = std::move(*Store::open(path));
        verifyTexts(path, articles);
        const QList<Article> more = news(900, 300);
        save(*store, more);
        QCOMPARE(number(path, "SELECT count(*) FROM body_dictionary"), 1);
        verifyTexts(path, articles + more);
    }

    void storiesWithNothingInCommonAreStoredAllTheSame() {
        QList<Article> articles = news(0, 1100);
        for (Article& article : articles)
            article.text = article.content = QString();
        const QString path = library(articles);
        verifyTexts(path, articles);
        QVERIFY(number(path, "SELECT count(*) FROM body_dictionary") <= 1);
    }

    void aDamagedDictionaryHasACopy_data() {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<bool>("readable");
        QTest::newRow("whole") << QByteArray() << true;
        QTest::newRow("wrong bytes") << QByteArray(
                                            "UPDATE body_dictionary SET bytes = zeroblob(length(bytes))")
                                     << true;
        QTest::newRow("cut off") << QByteArray("UPDATE body_dictionary SET bytes = substr(bytes, 1, 999)")
                                 << true;
        QTest::newRow("both wrong") << QByteArray("UPDATE body_dictionary SET bytes = substr(bytes, 1, 999); "
                                                  "UPDATE body_dictionary_copy SET bytes = x'00'")
                                    << false;
    }
    void aDamagedDictionaryHasACopy() {
        QFETCH(QByteArray, damage);
        QFETCH(bool, readable);
        // A dictionary that this process has not seen yet.
        QList<QByteArray> samples;
        for (const Article& article : news(10'000, 400))
            samples << bodyBytes(article);
        const QByteArray bytes = BodyDictionary::learn(samples);
        const auto dictionary = BodyDictionary::fromBytes(bytes);
        QVERIFY(dictionary);
        const QString path = library(news(0, 1));
        Database database(path, Database::Mode::ReadWrite);
        for (const QByteArray table : {"body_dictionary", "body_dictionary_copy"})
            database.prepare("INSERT INTO " + table + " (id, learnt_at, hash, bytes) VALUES (?, 1000, ?, ?)")
                .bind(qint64(dictionary->id()))
                .bind(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256))
                .bind(bytes)
                .run();
        database.execute(damage);
        const QByteArray packed = packBytes(samples.first(), dictionary.get());
        QCOMPARE(dictionary_table::unpack(database, packed) == samples.first(), readable);
    }

    void aDictionaryIsNeverThrownAway() {
        const QString path = library(news(0, 1000));
        Database database(path, Database::Mode::ReadWrite);
        QVERIFY_THROWS_EXCEPTION(DatabaseFailure, database.execute("DELETE FROM body_dictionary"));
        QVERIFY_THROWS_EXCEPTION(DatabaseFailure, database.execute("DELETE FROM body_dictionary_copy"));
    }

    void whatBelongsToThePersonIsBackedUpWithItsDictionary() {
        const QString path = library(news(0, 1000));
        {
            Database database(path, Database::Mode::ReadWrite);
            article_table::setBookmarked(database, {7}, true);
        }
        const QString backup = m_folder.filePath(QStringLiteral("personal.sqlite"));
        QVERIFY(backUpPersonal(path, backup).ok());
        QCOMPARE(number(backup, "SELECT count(*) FROM body"), 1);
        QCOMPARE(number(backup, "SELECT id FROM body_dictionary"),
                 number(path, "SELECT id FROM body_dictionary"));
        QCOMPARE(number(backup, "SELECT id FROM body_dictionary_copy"),
                 number(path, "SELECT id FROM body_dictionary"));
    }
};

QTEST_GUILESS_MAIN(BodyDictionaryTest)
#include "body_dictionary_test.moc"
