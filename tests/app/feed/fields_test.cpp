// What each element of each format and module means, one line a case: fixtures/fields/TOPIC.jsonl holds
// {"name", KIND: markup, "base", "want"}. KIND is where the markup stands: rss and rdf (in an item), channel,
// entry and feed (Atom 1.0), entry03 and feed03, or document. "want" is compared with the feed where the
// markup stands in its head, else with its first article; only what is written there is compared.
#include "app/feed/feed_json.h"
#include "app/feed/parse_feed.h"
#include "tests/app/feed/json_difference.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace flashnews;
using namespace flashnews::test;

namespace {

QByteArray declarations() {
    static const QByteArray all =
        " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'"
        " xmlns:content='http://purl.org/rss/1.0/modules/content/' "
        "xmlns:media='http://search.yahoo.com/mrss/'"
        " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:atom='http://www.w3.org/2005/Atom'"
        " xmlns:podcast='https://podcastindex.org/namespace/1.0' "
        "xmlns:thr='http://purl.org/syndication/thread/1.0'"
        " xmlns:georss='http://www.georss.org/georss' xmlns:gml='http://www.opengis.net/gml'"
        " xmlns:geo='http://www.w3.org/2003/01/geo/wgs84_pos#' xmlns:xhtml='http://www.w3.org/1999/xhtml'"
        " xmlns:slash='http://purl.org/rss/1.0/modules/slash/' "
        "xmlns:wfw='http://wellformedweb.org/CommentAPI/'"
        " xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'"
        " xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'"
        " xmlns:prism='http://prismstandard.org/namespaces/1.2/basic/'"
        " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
        " xmlns:googleplay='http://www.google.com/schemas/play-podcasts/1.0'";
    return all;
}

struct Frame {
    const char* kind;
    const char* before; ///< with %NS where the modules are declared
    const char* after;
    bool isHead;
};

constexpr Frame frames[] = {
    {"rss", "<rss version='2.0'%NS><channel><item>", "</item></channel></rss>", false},
    {"channel", "<rss version='2.0'%NS><channel>", "</channel></rss>", true},
    {"rdf", "<rdf:RDF xmlns='http://purl.org/rss/1.0/'%NS><item rdf:about='http://n.example/1'>",
     "</item></rdf:RDF>", false},
    {"entry", "<feed xmlns='http://www.w3.org/2005/Atom'%NS><entry>", "</entry></feed>", false},
    {"feed", "<feed xmlns='http://www.w3.org/2005/Atom'%NS>", "</feed>", true},
    {"entry03", "<feed version='0.3' xmlns='http://purl.org/atom/ns#'%NS><entry>", "</entry></feed>", false},
    {"feed03", "<feed version='0.3' xmlns='http://purl.org/atom/ns#'%NS>", "</feed>", true},
    {"document", "", "", true},
};

} // namespace

class FieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void means_data() {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QJsonObject>("want");
        QTest::addColumn<bool>("isHead");
        const QDir folder(QStringLiteral(FIXTURES "/fields"));
        for (const QString& name : folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (int line = 1; !file.atEnd(); ++line) {
                const QString row = name.section(u'.', 0, 0) + u':' + QString::number(line);
                addRow(row, QJsonDocument::fromJson(file.readLine()).object());
            }
        }
    }

    void means() {
        QFETCH(QByteArray, document);
        QFETCH(QString, base);
        QFETCH(QJsonObject, want);
        QFETCH(bool, isHead);
        const auto parsed = parseFeed(document, {QUrl(base), {}});
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().text));
        const QJsonObject feed = toJson(*parsed);
        const QString missing = isHead ? difference(want, feed, QStringLiteral("feed"))
                                       : difference(want, feed["articles"_L1][0], QStringLiteral("article"));
        QVERIFY2(missing.isEmpty(), qPrintable(missing + u"\n"_s + QString::fromUtf8(document)));
    }

private:
    static void addRow(const QString& row, const QJsonObject& fields) {
        const auto frame = std::find_if(std::begin(frames), std::end(frames), [&](const Frame& candidate) {
            return fields.contains(QLatin1StringView(candidate.kind));
        });
        QVERIFY2(frame != std::end(frames) && fields.contains("want"_L1), qPrintable(row));
        const QByteArray markup = fields[QLatin1StringView(frame->kind)].toString().toUtf8();
        const QByteArray document =
            QByteArray(frame->before).replace("%NS", declarations()) + markup + frame->after;
        QTest::newRow(qPrintable(row + u' ' + fields["name"_L1].toString()))
            << document << fields["base"_L1].toString() << fields["want"_L1].toObject() << frame->isHead;
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "fields_test.moc"
