#include "app/tell/words.h"

namespace flashnews {

namespace {

bool joinsWord(const QString& text, qsizetype i) {
    if (i == 0 || i + 1 >= text.size() || !text[i - 1].isLetter() || !text[i + 1].isLetter()) return false;
    const QChar c = text[i];
    if (c == u'-' || c == u'\'' || c == u'’') return true;
    // The dots of "U.S." stand between single capitals.
    return c == u'.' && text[i - 1].isUpper() && text[i + 1].isUpper() && (i < 2 || !text[i - 2].isLetter());
}

bool endsSentence(QChar c) {
    return c == u'.' || c == u'!' || c == u'?' || c == u'\n' || c == u':' || c == u'“' || c == u'"' ||
           c == u'„' || c == u'«';
}

} // namespace

QString foldedWord(const QString& word) {
    QString folded;
    folded.reserve(word.size());
    bool plain = true;
    for (const QChar c : word)
        plain = plain && c.unicode() < 128;
    for (const QChar c : plain ? word : word.normalized(QString::NormalizationForm_D)) {
        if (c.isMark()) continue;
        folded += c == u'’' ? QChar(u'\'') : c.toLower();
    }
    if (folded.endsWith(QLatin1String("'s"))) folded.chop(2);
    return folded;
}

QList<Word> wordsOf(const QString& text) {
    QList<Word> words;
    bool opens = true;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber()) {
            opens = opens || endsSentence(text[i]);
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        bool allCaps = text[i].isUpper();
        while (end < text.size() &&
               (text[end].isLetterOrNumber() || text[end].isMark() || joinsWord(text, end))) {
            allCaps = allCaps && !text[end].isLower();
            ++end;
        }
        Word word;
        word.folded = foldedWord(text.mid(i, end - i));
        word.position = int(i);
        word.length = int(end - i);
        word.capital =
            text[i].isUpper() || text[i].isTitleCase() || text[i].category() == QChar::Letter_Other;
        word.allCaps = allCaps && end - i > 1;
        word.opens = opens;
        words.append(word);
        opens = false;
        i = end;
    }
    return words;
}

} // namespace flashnews
