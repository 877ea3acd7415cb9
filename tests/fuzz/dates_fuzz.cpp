// Any text as a date, in any of the catalogue's languages: nothing, or a time in UTC that is a real day.
#include "app/feed/dates.h"
#include "tests/fuzz/promises.h"

#include <cstdint>
#include <iterator>

using namespace flashnews;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static constexpr QStringView languages[] = {u"", u"en-us", u"en-gb", u"sq", u"de", u"el", u"ar", u"zh"};
    if (size == 0) return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    const QDateTime date = parseDate(text, languages[data[0] % std::size(languages)]);
    fuzz::check(!date.isValid() || date.timeSpec() == Qt::UTC);
    return 0;
}
