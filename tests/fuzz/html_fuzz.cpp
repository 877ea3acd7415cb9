// Sanitiser, plain text and main-text extraction on whatever libFuzzer thinks of: no crash, what is clean
// stays as it is when cleaned again, and holds nothing but what is allowed. Built by tests/fuzz/run. The last
// byte chooses the mode, so that files that are plain HTML are inputs as well.
#include "app/html/discover.h"
#include "app/html/extract.h"
#include "app/html/plain_text.h"
#include "app/html/sanitise.h"
#include "app/html/story.h"
#include "app/html/story_pages.h"
#include "tests/support/clean_html.h"

#include <cstdio>
#include <cstdlib>

using namespace flashnews;
using namespace Qt::StringLiterals;

namespace {

const QUrl base(u"https://news.example/a/b.html"_s);

void promise(bool kept, const char* what, const QString& first, const QString& second = {}) {
    if (kept) return;
    std::fprintf(stderr, "%s:\n%s\n%s\n", what, qPrintable(first), qPrintable(second));
    std::abort();
}

void checkClean(const QString& html) {
    promise(test::fault(html).isEmpty(), "not allowed", test::fault(html), html);
    const QString again = sanitise(html, base).html;
    promise(again == html, "not stable", html, again);
}

void cleanOnce(const QString& html, Embedded embedded) {
    const CleanHtml clean = sanitise(html, base, embedded);
    checkClean(clean.html);
    for (auto picture = clean.embedded.begin(); picture != clean.embedded.end(); ++picture)
        promise(clean.pictures.contains(picture.key()), "picture nobody shows", picture.key().toString());
    (void)plainText(clean.html);
    (void)storyBody(clean.html, u"Ministers sign the grain pact"_s);
}

void takeStory(const QByteArray& page) {
    const auto story = extractStory(page, base);
    if (story.ok()) checkClean(story->content);
    (void)discoverFeeds(page, base);
}

/// The input's two halves as two pages of one story.
void joinPages(const QByteArray& bytes) {
    const qsizetype middle = bytes.size() / 2;
    auto first = extractStory(bytes.first(middle), base);
    const auto second = extractStory(bytes.sliced(middle), base);
    if (!first.ok() || !second.ok()) return;
    addPage(*first, *second);
    checkClean(first->content);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0) return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size - 1));
    switch (data[size - 1] % 4) {
    case 0:
        cleanOnce(QString::fromUtf8(bytes), Embedded::Keep);
        break;
    case 1:
        joinPages(bytes);
        break;
    case 2: // a line's end: what the fixtures end with
        cleanOnce(QString::fromUtf8(bytes), Embedded::Drop);
        takeStory(bytes);
        break;
    default:
        takeStory(bytes);
    }
    return 0;
}
