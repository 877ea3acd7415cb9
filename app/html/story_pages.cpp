#include "app/html/story_pages.h"

#include "app/html/clean_writer.h"
#include "app/html/safe_url.h"
#include "app/html/sanitise.h"
#include "app/html/story_blocks.h"
#include "app/html/tree_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>
#include <optional>

namespace flashnews {
namespace {

constexpr qsizetype longestLabel = 60;      // letters, of a link to a page
constexpr qsizetype shortestRepeated = 20;  // letters, of a block known from the page before
constexpr qsizetype shortestAddition = 100; // letters

/// An address without the number of its page.
struct Numbered {
    QString address;
    int number = 1;
};

/// Without the file's ending and the last slash, which pages of one story write as they like.
QString bare(const QUrl& url, const QString& path) {
    static const QRegularExpression ending(QStringLiteral("(/|/index)?(\\.[a-z]{3,5})?/?$"));
    return url.host() + QString(path).remove(ending) + u'?' + url.query();
}

std::optional<Numbered> byQuery(const QUrl& url) {
    static const QSet<QString> keys{
        QStringLiteral("page"),  QStringLiteral("p"),      QStringLiteral("pg"),   QStringLiteral("pagina"),
        QStringLiteral("seite"), QStringLiteral("sida"),   QStringLiteral("side"), QStringLiteral("strana"),
        QStringLiteral("sayfa"), QStringLiteral("pagenum")};
    QUrlQuery query(url);
    for (const auto& [key, value] : query.queryItems()) {
        bool ok = false;
        const int number = value.toInt(&ok);
        if (!ok || !keys.contains(key.toLower())) continue;
        query.removeQueryItem(key);
        QUrl rest = url;
        rest.setQuery(query);
        return Numbered{bare(rest, rest.path()), number};
    }
    return std::nullopt;
}

std::optional<Numbered> byPath(const QUrl& url) {
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(.+?)(\\.[a-z]{3,5})?[-_/,.](?:page|pg|p|seite|pagina|pag|sida|side|strana|str|sayfa|"
            "halaman|trang)?[-_/=,]?(\\d{1,2})(/|/index)?(\\.[a-z]{3,5})?/?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(url.path());
    if (!match.hasMatch()) return std::nullopt;
    return Numbered{bare(url, match.captured(1)), match.captured(3).toInt()};
}

bool saysNext(const QString& label, int number) {
    static const QRegularExpression next(
        QStringLiteral(
            "^\\W*(next|continue|weiter|nächste|suivant|page suivante|siguiente|seguinte|próxima|"
            "avanti|successiva|pagina successiva|volgende|nästa|neste|næste|seuraava|następna|další|"
            "ďalšia|következő|tjetra|faqja tjetër|sledeća|sljedeća|следећа|следна|следваща|"
            "următoarea|επόμενη|sonraki|далее|следующая|далі|наступна|التالي|הבא|次|次へ|下一页|"
            "下一頁|다음|अगला|ถัดไป|tiếp|berikutnya|selanjutnya)(?!\\p{L})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression arrow(QStringLiteral("^\\s*[»›→>▶]+\\s*$"));
    static const QRegularExpression numbers(QStringLiteral("\\d+"));
    if (label.size() > longestLabel) return false;
    return numbers.match(label).captured() == QString::number(number) || next.match(label).hasMatch() ||
           arrow.match(label).hasMatch();
}

bool isRelNext(const HtmlTree& tree, int i) {
    const std::string_view rel = tree.attribute(i, "rel");
    return rel == "next" || rel.starts_with("next ") || rel.ends_with(" next");
}

/// Most links lead elsewhere: a page's address ends in its number, or nearly so.
bool endsInNumber(std::string_view href) {
    const auto last = href.find_last_of("0123456789");
    if (last == std::string_view::npos || last + 16 < href.size()) return false;
    const auto before = href.find_last_not_of("0123456789", last);
    return before != std::string_view::npos && last - before <= 2;
}

/// The number of the page at this address, as far as the address alone can tell.
int numberOf(const QUrl& address, const QUrl& next) {
    if (isPageOf(address, next, 2)) return 1;
    for (const auto& [here, there] :
         {std::pair(byQuery(address), byQuery(next)), std::pair(byPath(address), byPath(next))})
        if (here && there && here->number > 1 && here->address == there->address &&
            there->number == here->number + 1)
            return here->number;
    return 0;
}

} // namespace

bool isPageOf(const QUrl& first, const QUrl& other, int number) {
    const QString address = bare(first, first.path());
    for (const auto& numbered : {byQuery(other), byPath(other)})
        if (numbered && numbered->number == number && numbered->address == address) return true;
    return false;
}

QUrl nextPageOf(const HtmlTree& tree, const QUrl& address, const QUrl& base) {
    for (int i = 0; i < tree.size(); ++i) {
        if (!tree.is(i, GUMBO_TAG_A) && !tree.is(i, GUMBO_TAG_LINK)) continue;
        const std::string_view href = tree.attribute(i, "href");
        if (!endsInNumber(href)) continue;
        const QUrl next = QUrl::fromEncoded(safeUrl(href, base, UrlUse::Link));
        const int number = next.isEmpty() ? 0 : numberOf(address, next);
        if (number == 0) continue;
        const bool link = tree.is(i, GUMBO_TAG_LINK);
        if (isRelNext(tree, i) ||
            (!link && saysNext(readableText(tree, i, tree[i].end).simplified(), number + 1)))
            return next;
    }
    return {};
}

bool addPage(ExtractedStory& story, const ExtractedStory& page) {
    QSet<QString> known;
    const HtmlTree before(story.content.toUtf8());
    for (const int block : storyBlocks(before))
        known.insert(readableText(before, block, before[block].end));
    const HtmlTree tree(page.content.toUtf8());
    std::vector<char> repeated(std::size_t(tree.size()));
    for (const int block : storyBlocks(tree)) {
        const QString text = readableText(tree, block, tree[block].end);
        repeated[std::size_t(block)] = text.size() >= shortestRepeated && known.contains(text);
    }
    const QUrl noBase;
    CleanWriter writer(tree, noBase);
    writer.leaveOut(&repeated);
    writer.write(0);
    const QString added = writer.take().html;
    const HtmlTree addition(added.toUtf8());
    const QString text = readableText(addition, 0, addition.size());
    if (text.size() < shortestAddition) return false;
    // Cleaned once more as one text: a place that both pages name may stand in it only once.
    story.content = sanitise(story.content + added, noBase).html;
    story.text += u'\n' + text;
    story.nextPage = page.nextPage;
    return true;
}

} // namespace flashnews
