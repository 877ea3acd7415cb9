#include "app/library/full_text.h"

#include <QRegularExpression>

namespace flashnews {

namespace {

constexpr qsizetype twoLines = 300; // letters
constexpr qsizetype fewestToTell = 3;

bool endsUnfinished(const QString& text) {
    static const QRegularExpression tail(
        QStringLiteral(
            "(\\[?(…|\\.\\.\\.|&hellip;)\\]?|"
            "(read|see|learn) more|continue reading|read (the )?(full|whole|entire) (story|article)|full "
            "story|"
            "weiterlesen|mehr lesen|lire la suite|en savoir plus|leer más|seguir leyendo|leggi tutto|"
            "continua a leggere|ler mais|leia mais|lexo më shumë|vazhdo leximin|pročitaj(te)? više|opširnije|"
            "прочитај више|опширније|читать далее|читать полностью|подробнее|читати далі|czytaj "
            "(więcej|dalej)|"
            "číst dál|citește mai (mult|departe)|devamını oku|devamı|διαβάστε περισσότερα|συνέχεια|lees "
            "(meer|verder)|"
            "läs mer|les mer|læs mere|lue lisää|اقرأ المزيد|קרא עוד|阅读全文|続きを読む|もっと見る|더 보기)"
            "\\s*[→»›>\\]\\)…\\.]*\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return tail.match(text.right(120)).hasMatch();
}

} // namespace

bool isCutShort(const QString& text) {
    const QString words = text.trimmed();
    return words.size() < twoLines || (words.size() < 5 * twoLines && endsUnfinished(words));
}

QList<qsizetype> wantingWholeStory(const Feed& feed, const QList<Article>& articles) {
    QList<qsizetype> wanting;
    if (feed.fullText == FullText::Never) return wanting;
    for (qsizetype i = 0; i < articles.size(); ++i)
        if (!articles[i].link.isEmpty() &&
            (feed.fullText == FullText::Always || isCutShort(articles[i].text)))
            wanting.append(i);
    if (feed.fullText == FullText::Always) return wanting;
    const bool most = articles.size() >= fewestToTell && wanting.size() * 5 >= articles.size() * 3;
    return most ? wanting : QList<qsizetype>();
}

QList<QUrl> picturesIn(const QString& html) {
    // The content was written by our own serialiser, whose attributes are always quoted and escaped this way.
    static const QRegularExpression source(QStringLiteral("<img [^>]*?src=\"(https?:[^\"]+)\""));
    QList<QUrl> pictures;
    if (!html.contains(QLatin1String("<img "))) return pictures;
    for (auto matches = source.globalMatch(html); matches.hasNext();) {
        const QUrl url(matches.next().captured(1).replace(QLatin1String("&amp;"), QLatin1String("&")));
        if (url.isValid() && !pictures.contains(url)) pictures.append(url);
    }
    return pictures;
}

} // namespace flashnews
