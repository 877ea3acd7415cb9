#include "app/html/story_edges.h"

#include "app/html/clean_writer.h"
#include "app/html/plain_text.h"
#include "app/html/story_blocks.h"
#include "app/html/tag_set.h"
#include "app/html/tree_text.h"

#include <QRegularExpression>
#include <algorithm>

namespace flashnews {
namespace {

constexpr qsizetype paragraphLetters = 120;
constexpr qsizetype longestLine = 90;
constexpr qsizetype longestBiography = 400;
constexpr qsizetype longestStamp = 120;
constexpr qsizetype longestContact = 160;
constexpr int mostEdges = 8; // lines looked at on either side
constexpr double nearlyAllLink = 0.85;
constexpr double mostlyLink = 0.5;

constexpr TagSet neverEdge{GUMBO_TAG_FIGURE, GUMBO_TAG_TABLE, GUMBO_TAG_PRE, GUMBO_TAG_BLOCKQUOTE,
                           GUMBO_TAG_UL,     GUMBO_TAG_OL,    GUMBO_TAG_DL,  GUMBO_TAG_HR};

qsizetype lettersIn(const QString& line) {
    return std::count_if(line.begin(), line.end(), [](QChar c) { return c.isLetter(); });
}

bool isCounter(const QString& line) {
    return line.size() <= 7 && std::all_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
}

bool endsLikeSentence(const QString& line) {
    return QStringLiteral(".!?…:。！？؟।\"”»").contains(line.back());
}

/// The author's name with little around it, or a word for "by" and names.
bool isBylineOf(const QString& line, const QString& byline) {
    static const QRegularExpression by(
        QStringLiteral(
            "^(by|words by|written by|story by|von|par|por|di|de|nga|autor|autore|auteur|author|text|texte|"
            "testo|tekst|piše|pišu|автор|текст|пише|пишува|γράφει|γράφουν|yazan|haber|door|av|af|od|"
            "scris de|írta|szerző|kirjoittaja|بقلم|كتب|כתב|מאת|लेखक|作者|记者|記者|文)"
            "[:：\\s]+[\\p{Lu}\\p{Lo}]"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > longestLine) return false;
    if (byline.size() > 4 && line.contains(byline, Qt::CaseInsensitive))
        return line.size() - byline.size() < 45 &&
               (!endsLikeSentence(line) || line.size() - byline.size() < 6);
    return !endsLikeSentence(line) && line.count(u' ') < 8 && by.match(line).hasMatch();
}

/// "6 min read", "Lesezeit: 4 Minuten".
bool isReadingTime(const QString& line) {
    static const QRegularExpression time(
        QStringLiteral(
            "\\b\\d{1,3}[\\s-]*(min|mins|minute|minutes|mn)\\b\\.?[\\s-]*(read\\b|de "
            "(lecture|lectura|leitura)|"
            "di lettura|čitanja|чтения|okuma)|^(reading time|lesezeit|lesedauer|temps de lecture|"
            "tiempo de lectura|tempo (di lettura|de leitura)|leestijd|läsningstid|czas czytania|"
            "время чтения|vreme čitanja|χρόνος ανάγνωσης|okuma süresi|وقت القراءة|זמן קריאה|阅读时间)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() < longestLine && time.match(line).hasMatch();
}

/// Who published it when, to the minute: "Owen Hart, staff writer. Published 6:02 a.m. March 3, 2026".
bool isStamp(const QString& line) {
    static const QRegularExpression year(QStringLiteral("\\b(19|20)\\d\\d\\b"));
    static const QRegularExpression clock(QStringLiteral("\\b\\d{1,2}[:.h]\\d\\d\\b"));
    static const QRegularExpression half(QStringLiteral("\\b[ap]\\.m\\.$"));
    static const QRegularExpression publishedIn(QStringLiteral("^(published|posted|filed) (in|on|by|at)\\b"),
                                                QRegularExpression::CaseInsensitiveOption);
    if (line.size() > longestStamp || (endsLikeSentence(line) && !half.match(line).hasMatch())) return false;
    return (year.match(line).hasMatch() && clock.match(line).hasMatch()) ||
           publishedIn.match(line).hasMatch();
}

/// The last line of a story that only says where its author can be reached.
bool isContact(const QString& line) {
    static const QRegularExpression mail(QStringLiteral("\\b[\\w.+-]+@[\\w-]+\\.[\\w.-]+"));
    return line.size() < longestContact && mail.match(line).hasMatch();
}

/// "© The Hill Chronicle": whose it is, not what it says.
bool isOwnership(const QString& line) {
    return line.size() < longestLine &&
           (line.startsWith(u'©') || line.startsWith(QLatin1String("(c) "), Qt::CaseInsensitive));
}

class EdgeTrimmer {
public:
    EdgeTrimmer(const HtmlTree& tree, const QString& byline)
        : m_tree(tree), m_byline(byline), m_blocks(storyBlocks(tree)), m_dropped(std::size_t(tree.size())) {}

    bool trim() {
        int seen = 0;
        for (qsizetype i = 0; i < m_blocks.size() && seen < mostEdges; ++i, ++seen) {
            const QString words = text(i);
            if (words.size() > paragraphLetters) break;
            if (!words.isEmpty() && isHead(i, words)) leaveOut(i);
        }
        seen = 0;
        for (qsizetype i = m_blocks.size() - 1; i > 0 && seen < mostEdges; --i, ++seen) {
            const QString words = text(i);
            if (words.isEmpty() && !isPicture(i)) continue;
            if (!isTail(i, words)) break;
            leaveOut(i);
        }
        return m_changed;
    }
    const std::vector<char>& dropped() const { return m_dropped; }

private:
    QString text(qsizetype i) const { return readableText(m_tree, m_blocks[i], m_tree[m_blocks[i]].end); }
    double density(qsizetype i) const { return linkShare(m_tree, m_blocks[i]); }
    bool isPicture(qsizetype i) const {
        for (int node = m_blocks[i]; node < m_tree[m_blocks[i]].end; ++node)
            if (m_tree.is(node, GUMBO_TAG_IMG)) return true;
        return false;
    }

    bool isHead(qsizetype i, const QString& words) const {
        if (neverEdge.has(m_tree[m_blocks[i]].tag) || isPicture(i)) return false;
        if (isDateLine(words) || isBylineOf(words, m_byline) || isCounter(words)) return true;
        if (isReadingTime(words) || isStamp(words)) return true;
        return words.size() < longestLine && density(i) > nearlyAllLink;
    }

    bool isTail(qsizetype i, const QString& words) const {
        if (neverEdge.has(m_tree[m_blocks[i]].tag) || isPicture(i)) return false;
        if (isDateLine(words) || isCounter(words) || isBylineOf(words, m_byline)) return true;
        if (isContact(words) || isOwnership(words)) return true;
        const bool aboutAuthor = m_byline.contains(u' ') && words.startsWith(m_byline);
        return (words.size() < longestLine && density(i) > mostlyLink) ||
               (aboutAuthor && words.size() < longestBiography);
    }

    void leaveOut(qsizetype i) {
        m_dropped[std::size_t(m_blocks[i])] = true;
        m_changed = true;
    }

    const HtmlTree& m_tree;
    QString m_byline;
    QList<int> m_blocks;
    std::vector<char> m_dropped;
    bool m_changed = false;
};

} // namespace

bool isDateLine(const QString& line) {
    static const QRegularExpression numbers(
        QStringLiteral("\\b\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(19|20)?\\d\\d\\b|"
                       "\\b(19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}|"
                       "\\b\\d{1,2}/\\d{1,2}\\s?[(（][日月火水木金土][)）]|"
                       "(19|20)\\d\\d\\s?年\\s?\\d{1,2}\\s?月"));
    static const QRegularExpression year(QStringLiteral("\\b(19|20)\\d\\d\\b"));
    static const QRegularExpression day(QStringLiteral("\\b\\d{1,2}\\b"));
    if (line.size() > longestLine || lettersIn(line) > 40 || line.count(u' ') > 14) return false;
    if (numbers.match(line).hasMatch()) return lettersIn(line) < 32;
    return year.match(line).hasMatch() && day.match(line).hasMatch() && lettersIn(line) < 32 &&
           !endsLikeSentence(line);
}

StoryBody withoutEdges(const StoryBody& story, const QString& byline) {
    const HtmlTree tree(story.html.toUtf8());
    EdgeTrimmer trimmer(tree, byline);
    if (!trimmer.trim()) return story;
    const QUrl noBase;
    CleanWriter writer(tree, noBase);
    writer.leaveOut(&trimmer.dropped());
    writer.write(0);
    const QString html = writer.take().html;
    return {html, plainText(html)};
}

} // namespace flashnews
