// Any bytes as a list of subscriptions: what was read can be written and is read back the same in number.
#include "app/feed/opml.h"
#include "tests/fuzz/promises.h"

#include <cstdint>

using namespace flashnews;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto list = readOpml(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!list.ok()) return 0;
    const auto again = readOpml(writeOpml(list->feeds, QStringLiteral("fuzz")));
    fuzz::check(again.ok());
    fuzz::check(again->feeds.size() == list->feeds.size());
    return 0;
}
