#include "app/library/newsboat_urls.h"

namespace flashnews {

namespace {

/// The words of a line: bare, or in double quotes with backslashes; "#" begins a remark.
QStringList wordsOf(const QString& line) {
    QStringList words;
    QString word;
    bool quoted = false, begun = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line[i];
        if (quoted && letter == u'\\' && i + 1 < line.size()) {
            word += line[++i];
        } else if (letter == u'"') {
            quoted = !quoted;
            begun = true;
        } else if (!quoted && letter == u'#' && !begun) {
            break;
        } else if (!quoted && letter.isSpace()) {
            if (begun) words << std::exchange(word, {});
            begun = false;
        } else {
            word += letter;
            begun = true;
        }
    }
    if (begun) words << word;
    return words;
}

} // namespace

ReaderStock readNewsboatUrls(const QByteArray& bytes) {
    ReaderStock stock;
    for (const QByteArray& line : bytes.split('\n')) {
        QStringList words = wordsOf(QString::fromUtf8(line));
        if (words.isEmpty()) continue;
        Feed feed;
        feed.url = QUrl(words.takeFirst());
        if (!feed.url.isValid() || !feed.url.scheme().startsWith(QLatin1String("http"))) {
            ++stock.skipped;
            continue;
        }
        for (QString& tag : words) {
            if (tag.startsWith(u'~'))
                feed.source.name = tag.mid(1);
            else if (!tag.startsWith(u'!') && feed.folder.isEmpty())
                feed.folder = tag.replace(u'/', u'-');
        }
        stock.feeds.append(feed);
    }
    return stock;
}

} // namespace flashnews
