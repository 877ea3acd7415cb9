#pragma once

#include <QList>
#include <QString>

namespace flashnews {

/// True for letters of scripts that are written without spaces between words: Chinese, Japanese, Thai and the
/// like. Each is a word of its own for the search.
bool isWrittenWithoutSpaces(char16_t unit);

/// A stretch of a text that a search found.
struct SearchHit {
    qsizetype start = 0, length = 0;
    bool operator==(const SearchHit&) const = default;
};

/// Where the words of a typed search stand in a text, told apart as the search index does: accents and case
/// aside, whole words, the last one also as a beginning while it is typed. Fields (source:, about: …) and
/// excluded words are no hits.
class SearchHits {
public:
    enum class In { Title, Text };

    SearchHits() = default;
    explicit SearchHits(const QString& typed);

    bool isEmpty() const { return m_phrases.isEmpty(); }
    /// In order; at most `most` of them.
    QList<SearchHit> in(const QString& text, In where, int most = 500) const;
    bool operator==(const SearchHits&) const = default;

private:
    struct Phrase {
        QStringList words;    ///< folded
        bool growing = false; ///< the last word may go on
        bool onlyTitle = false;
        bool operator==(const Phrase&) const = default;
    };
    QList<Phrase> m_phrases;
};

} // namespace flashnews
