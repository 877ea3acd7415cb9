// Any bytes at all through the feed parser, the list reader and the dates: no crash, no leak, no endless
// loop, and promises kept.
#include "app/feed/dates.h"
#include "app/feed/opml.h"
#include "app/feed/parse_feed.h"

#include <QSet>
#include <cstdint>
#include <cstdlib>

using namespace flashnews;

namespace {

void check(bool promise) {
    if (!promise) std::abort();
}

void readAsFeed(const QByteArray& bytes) {
    // The first byte picks what the server says about the bytes.
    static const char* const types[] = {"", "text/xml", "application/rss+xml; charset=iso-8859-1",
                                        "text/xml; charset=utf-16"};
    const uchar choice = bytes.isEmpty() ? 0 : uchar(bytes[0]);
    FeedContext context;
    context.contentType = QString::fromLatin1(types[choice % std::size(types)]);
    if (choice & 0x10) context.base = QUrl(QStringLiteral("https://news.example/feeds/rss.xml"));
    const auto parsed = parseFeed(bytes.mid(1), context);
    if (!parsed.ok()) return check(!parsed.error().text.isEmpty());
    check(!parsed->format.isEmpty());
    check(parsed->articles.size() == parsed->ids.size());
    for (const Article& article : parsed->articles) {
        check(!article.key.isEmpty());
        check(article.link.scheme() != QStringLiteral("javascript"));
    }
}

void readAsOpml(const QByteArray& bytes) {
    const auto list = readOpml(bytes);
    if (!list.ok()) return;
    const auto again = readOpml(writeOpml(list->feeds, QStringLiteral("fuzz")));
    check(again.ok());
    check(again->feeds.size() == list->feeds.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    readAsFeed(bytes);
    readAsOpml(bytes.mid(1));
    const QDateTime date = parseDate(QString::fromUtf8(bytes.left(100)));
    check(!date.isValid() || date.timeSpec() == Qt::UTC);
    return 0;
}
