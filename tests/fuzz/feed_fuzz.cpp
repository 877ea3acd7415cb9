// Any bytes at all through the feed parser: no crash, no leak, no endless loop, and promises kept.
#include "tests/fuzz/promises.h"

#include <cstdint>
#include <iterator>

using namespace flashnews;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    // The first byte picks what the server says about the bytes.
    static const char* const types[] = {"", "text/xml", "application/rss+xml; charset=iso-8859-1",
                                        "text/xml; charset=utf-16"};
    const uchar choice = bytes.isEmpty() ? 0 : uchar(bytes[0]);
    FeedContext context;
    context.contentType = QString::fromLatin1(types[choice % std::size(types)]);
    if (choice & 0x10) context.base = QUrl(QStringLiteral("https://news.example/feeds/rss.xml"));
    fuzz::checkPromises(parseFeed(bytes.mid(1), context));
    return 0;
}
