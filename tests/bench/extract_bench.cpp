// How many pages a second the main text is taken out of, by processor time, on the pages of the tests: as
// they are, and dressed in a hundred kilobytes of cards, menus and scripts, as pages are on the web.
//   bench_extract PAGES-FOLDER DRESSED-FOLDER   (the dressed pages are written there, for a peer to read)
#include "app/html/extract.h"

#include <QDir>
#include <QFile>
#include <QTextStream>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace flashnews;

namespace {

constexpr double measureFor = 3; // seconds

double pagesASecond(const QList<QByteArray>& pages) {
    const QUrl url(u"https://paper.example/2026/03/story.html"_s);
    qint64 count = 0, letters = 0;
    const std::clock_t start = std::clock();
    double seconds = 0;
    do {
        for (const QByteArray& page : pages) {
            if (const auto story = extractStory(page, url); story.ok()) letters += story->text.size();
            ++count;
        }
        seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    } while (seconds < measureFor);
    return letters > 0 ? double(count) / seconds : 0;
}

QByteArray dressed(const QByteArray& page) {
    QByteArray clutter;
    for (int card = 0; clutter.size() < 100 * 1024; ++card) {
        const QByteArray number = QByteArray::number(card);
        clutter += "<div class=\"card card--" + QByteArray::number(card % 7) + "\" data-id=\"" + number +
                   "\"><a href=\"/story/" + number + "\"><span class=\"card__media\"><img src=\"/i/" +
                   number +
                   ".jpg\" alt=\"\" loading=\"lazy\"></span><h3 class=\"card__title\">A headline of some "
                   "length, number " +
                   number + "</h3></a><p class=\"card__text\">A line of teaser.</p></div>";
    }
    clutter += "<script>" + QByteArray("var slots=[{id:1,size:[300,250]}];").repeated(1000) + "</script>";
    return QByteArray(page).replace("</body>", "<div class=\"more\">" + clutter + "</div></body>");
}

} // namespace

int main(int argc, char** argv) {
    QTextStream out(stdout);
    if (argc != 3) {
        out << "usage: bench_extract PAGES-FOLDER DRESSED-FOLDER\n";
        return 2;
    }
    const QString from = QString::fromLocal8Bit(argv[1]), to = QString::fromLocal8Bit(argv[2]);
    QList<QByteArray> plain, heavy;
    for (const QString& name : QDir(from).entryList({u"*.html"_s}, QDir::Files, QDir::Name)) {
        QFile file(from + u'/' + name), copy(to + u'/' + name);
        if (name.startsWith("none_"_L1) || !file.open(QIODevice::ReadOnly)) continue;
        plain << file.readAll();
        heavy << dressed(plain.last());
        if (!copy.open(QIODevice::WriteOnly) || copy.write(heavy.last()) != heavy.last().size()) {
            out << copy.fileName() << ": " << copy.errorString() << '\n';
            return 1;
        }
    }
    out << u"flash-news extract: %1 pages/s, dressed %2 pages/s (%3 pages, processor time)\n"_s
               .arg(pagesASecond(plain), 0, 'f', 0)
               .arg(pagesASecond(heavy), 0, 'f', 0)
               .arg(plain.size());
    return 0;
}
