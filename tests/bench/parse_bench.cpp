// How fast a feed is read: parseFeed (encoding, structure, dates, sanitised texts) against a bare pass of
// QXmlStreamReader over the same bytes, and against Python's feedparser where it is installed.
//   bench_parse [FILE…]    without files, over feeds made up here in the proportions of the web
#include "app/feed/parse_feed.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QXmlStreamReader>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace flashnews;

namespace {

constexpr int rounds = 9;
constexpr double roundSeconds = 0.4; // of processor time, for each contestant

double processorSeconds() {
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// MB of feeds for each second of processor time; what else the machine does counts for little then.
template<typename Work>
double speedOf(const QList<QByteArray>& feeds, Work work) {
    qint64 bytes = 0;
    [[maybe_unused]] volatile qint64 result = 0; // something counted, so that no work is optimised away
    const double start = processorSeconds();
    double seconds = 0;
    do {
        for (const QByteArray& feed : feeds) {
            result = result + work(feed);
            bytes += feed.size();
        }
        seconds = processorSeconds() - start;
    } while (seconds < roundSeconds);
    return double(bytes) / 1e6 / seconds;
}

double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

qint64 barePass(const QByteArray& bytes) {
    QXmlStreamReader reader(bytes);
    qint64 events = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        ++events;
    }
    return events;
}

qint64 fullParse(const QByteArray& bytes) {
    const auto parsed = parseFeed(bytes, {QUrl(u"https://news.example/rss"_s), {}});
    return parsed.ok() ? parsed->articles.size() : 0;
}

QByteArray paragraph(int seed) {
    static const char* const words[] = {
        "harbour", "minister", "council", "storm", "said",   "the",  "of",  "new", "after",  "budget",
        "vote",    "railway",  "winter",  "price", "doctor", "town", "and", "in",  "league", "border"};
    QByteArray text;
    for (int word = 0; word < 60; ++word)
        text += QByteArray(words[(seed * 31 + word * 7 + word * word) % 20]) + ' ';
    return text.trimmed() + '.';
}

/// Headlines with a teaser, as most outlets publish.
QByteArray teaserFeed() {
    QByteArray feed = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
                      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                      "xmlns:media=\"http://search.yahoo.com/mrss/\"><channel>\n<title>Harbour "
                      "News</title>\n<link>https://news.example/</link>\n"
                      "<description>News</description>\n<language>en</language>\n";
    for (int item = 0; item < 60; ++item) {
        const QByteArray number = QByteArray::number(item);
        feed += "<item>\n  <title>" + paragraph(item).left(70) +
                " &amp; more</title>\n  <link>https://news.example/2026/03/" + number +
                "</link>\n  <guid isPermaLink=\"true\">https://news.example/2026/03/" + number +
                "</guid>\n  <dc:creator>Ann Lee</dc:creator>\n"
                "  <pubDate>Tue, 03 Mar 2026 08:30:15 +0100</pubDate>\n  <category>Politics</category>\n  "
                "<description>" +
                paragraph(item + 1) + "</description>\n  <media:content url=\"https://news.example/i/" +
                number + ".jpg\" medium=\"image\" width=\"800\"/>\n</item>\n";
    }
    return feed + "</channel></rss>\n";
}

QByteArray markup(int seed) {
    QByteArray html;
    for (int part = 0; part < 6; ++part)
        html += "<p>" + paragraph(seed + part) + " <a href=\"/tag/" + QByteArray::number(part) +
                "\">more</a> <strong>" + paragraph(part).left(30) + "</strong></p>\n";
    return html + "<figure><img src=\"https://news.example/p.jpg\" alt=\"x\"/></figure>\n";
}

/// Whole articles, as a blog's engine writes them.
QByteArray fullTextFeed() {
    QByteArray feed = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
                      "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                      "<channel><title>Blog</title><link>https://blog.example/</link>\n";
    for (int item = 0; item < 20; ++item)
        feed += "<item><title>" + paragraph(item).left(50) + "</title><link>https://blog.example/" +
                QByteArray::number(item) +
                "</link><pubDate>Tue, 03 Mar 2026 08:30:15 GMT</pubDate><description><![CDATA[" +
                paragraph(item) + "]]></description><content:encoded><![CDATA[" + markup(item) +
                "]]></content:encoded></item>\n";
    return feed + "</channel></rss>\n";
}

QByteArray atomFeed() {
    QByteArray feed = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed "
                      "xmlns=\"http://www.w3.org/2005/Atom\"><title>Ridge</title><id>urn:r</id>\n";
    for (int item = 0; item < 25; ++item)
        feed += "<entry><title type=\"html\">" + paragraph(item).left(60) +
                "</title><id>urn:r:" + QByteArray::number(item) +
                "</id><link rel=\"alternate\" type=\"text/html\" href=\"/" + QByteArray::number(item) +
                "\"/><published>2026-03-03T08:30:15+01:00</published><updated>2026-03-03T08:30:15Z</"
                "updated><author><name>Bo</name></author>"
                "<content type=\"html\">" +
                QString::fromUtf8(markup(item)).toHtmlEscaped().toUtf8() + "</content></entry>\n";
    return feed + "</feed>\n";
}

/// MB/s of feedparser over the same files, measured in its own process without its start; 0 when not
/// installed.
double feedparserSpeed(const QList<QByteArray>& feeds) {
    const QTemporaryDir folder;
    QStringList arguments{u"-c"_s, u"import sys,time\n"
                                   "import feedparser\n"
                                   "data=[open(f,'rb').read() for f in sys.argv[1:]]\n"
                                   "start=time.process_time();size=0\n"
                                   "while time.process_time()-start<3:\n"
                                   "    for d in data: feedparser.parse(d); size+=len(d)\n"
                                   "print(size/1e6/(time.process_time()-start))\n"_s};
    for (const QByteArray& feed : feeds) {
        QFile file(folder.filePath(QString::number(arguments.size())));
        if (!file.open(QIODevice::WriteOnly)) return 0;
        file.write(feed);
        arguments.append(file.fileName());
    }
    QProcess python;
    python.start(u"/usr/bin/python3"_s, arguments); // that of apt, whatever else is installed
    python.waitForFinished(120'000);
    return python.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QList<QByteArray> feeds;
    for (const QString& path : application.arguments().mid(1)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) feeds.append(file.readAll());
    }
    if (feeds.isEmpty()) feeds = {teaserFeed(), teaserFeed(), fullTextFeed(), atomFeed()};

    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    QList<double> bares, fulls, ratios;
    for (int round = 0; round < rounds; ++round) { // by turns, so that both see the same weather
        bares.append(speedOf(feeds, barePass));
        fulls.append(speedOf(feeds, fullParse));
        ratios.append(fulls.last() / bares.last());
    }
    const double full = median(fulls);
    out << "parse: full " << full << " MB/s, bare QXmlStreamReader pass " << median(bares) << " MB/s, ratio "
        << median(ratios) << " (aim 0.50), by processor time, median of " << rounds << " rounds\n";
    const double python = feedparserSpeed(feeds);
    if (python > 0)
        out << "parse: feedparser " << python << " MB/s, ratio " << full / python << " (aim 10)\n";
    else
        out << "parse: feedparser is not installed (python3-feedparser), not compared\n";
    return 0;
}
