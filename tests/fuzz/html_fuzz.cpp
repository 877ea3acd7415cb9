// Sanitiser, plain text and main-text extraction on whatever libFuzzer thinks of: no crash, and what is clean
// stays as it is when cleaned again. Built by tests/fuzz/run.
#include "app/html/discover.h"
#include "app/html/extract.h"
#include "app/html/plain_text.h"
#include "app/html/sanitise.h"
#include "app/html/story.h"

#include <cstdio>
#include <cstdlib>

using namespace flashnews;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QUrl base(QStringLiteral("https://news.example/a/b.html"));
    const QString once = sanitise(QString::fromUtf8(bytes), base).html;
    const QString twice = sanitise(once, base).html;
    if (once != twice) {
        std::fprintf(stderr, "not stable:\n%s\n%s\n", qPrintable(once), qPrintable(twice));
        std::abort();
    }
    (void)plainText(once);
    (void)storyBody(once, QStringLiteral("Ministers sign the grain pact"));
    (void)extractStory(bytes, base);
    (void)discoverFeeds(bytes, base);
    return 0;
}
