// Anything that begins like a JSON Feed, cut off and broken ones too.
#include "tests/fuzz/promises.h"

#include <cstdint>

using namespace flashnews;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (!bytes.startsWith('{')) bytes.prepend("{\"version\":\"https://jsonfeed.org/version/1.1\",");
    fuzz::checkPromises(parseFeed(bytes, {QUrl(QStringLiteral("https://news.example/feed.json")), {}}));
    return 0;
}
