// How fast a story is read: taken out of its page and cleaned, against a bare gumbo parse of the same bytes
// in the same run; then opened in the reader, from the click to the last pixel, with and without pictures.
//   bench_read PAGES-FOLDER
#include "app/html/extract.h"
#include "app/html/sanitise.h"
#include "tests/support/library_helpers.h"
#include "ui/reader/reader_view.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <gumbo.h>

using namespace Qt::StringLiterals;
using namespace flashnews;

namespace {

constexpr double measureFor = 1.5; // seconds of processor time for each contestant

struct Speed {
    double pages = 0, megabytes = 0; ///< a second
};

template<typename Work>
Speed measure(const QList<QByteArray>& pages, Work work) {
    qint64 bytes = 0, count = 0, result = 0;
    const std::clock_t start = std::clock();
    double seconds = 0;
    do {
        for (const QByteArray& page : pages) {
            result += work(page);
            bytes += page.size();
            ++count;
        }
        seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    } while (seconds < measureFor);
    return result < 0 ? Speed() : Speed{double(count) / seconds, double(bytes) / 1e6 / seconds};
}

qint64 bareParse(const QByteArray& page) {
    GumboOutput* output =
        gumbo_parse_with_options(&kGumboDefaultOptions, page.constData(), size_t(page.size()));
    const qint64 children = output->root->v.element.children.length;
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return children;
}

/// Pages as they are on the web: the story with a hundred kilobytes of cards, menus and scripts around it.
QByteArray dressed(const QByteArray& page) {
    QByteArray clutter;
    for (int card = 0; clutter.size() < 100 * 1024; ++card)
        clutter +=
            "<div class=\"card card--" + QByteArray::number(card % 7) + "\" data-id=\"" +
            QByteArray::number(card) + "\"><a href=\"/story/" + QByteArray::number(card) +
            "\"><span class=\"card__media\"><img src=\"/i/" + QByteArray::number(card) +
            ".jpg\" alt=\"\" loading=\"lazy\"></span><h3 class=\"card__title\">A headline of some length, "
            "number " +
            QByteArray::number(card) + "</h3></a><p class=\"card__text\">A line of teaser.</p></div>";
    clutter += "<script>" + QByteArray("var slots=[{id:1,size:[300,250]}];").repeated(1000) + "</script>";
    return QByteArray(page).replace("</body>", "<div class=\"more\">" + clutter + "</div></body>");
}

QString row(const QString& name, const Speed& speed, const Speed& bare) {
    return u"%1 %2 pages/s %3 MB/s, %4 × a bare gumbo parse\n"_s.arg(name, -26)
        .arg(speed.pages, 8, 'f', 0)
        .arg(speed.megabytes, 7, 'f', 1)
        .arg(bare.megabytes / speed.megabytes, 0, 'f', 2);
}

void benchPages(QTextStream& out, const QString& folder) {
    QList<QByteArray> plain, heavy;
    for (const QString& name : QDir(folder).entryList({u"*.html"_s})) {
        QFile file(folder + u'/' + name);
        if (name.startsWith("none_"_L1) || !file.open(QIODevice::ReadOnly)) continue;
        plain << file.readAll();
        heavy << dressed(plain.last());
    }
    const QUrl url(u"https://paper.example/2026/03/story.html"_s);
    for (const auto& [name, pages] : {std::pair(u"bare"_s, plain), std::pair(u"dressed"_s, heavy)}) {
        const Speed bare = measure(pages, bareParse);
        const Speed extract =
            measure(pages, [&](const QByteArray& page) { return extractStory(page, url).ok() ? 1 : 0; });
        const Speed clean = measure(pages, [&](const QByteArray& page) {
            return sanitise(QString::fromUtf8(page), url).html.size();
        });
        out << pages.size() << ' ' << name << " pages: gumbo alone "
            << QString::number(bare.megabytes, 'f', 1) << " MB/s\n"
            << row(u"  extract"_s, extract, bare) << row(u"  sanitise"_s, clean, bare);
        out.flush();
    }
}

void say(QTextStream& out, const QString& name, QList<double> milliseconds) {
    if (milliseconds.isEmpty()) return;
    std::sort(milliseconds.begin(), milliseconds.end());
    out << u"  %1 %2 opened: median %3 ms, 95 of 100 within %4 ms\n"_s.arg(name, -18)
               .arg(milliseconds.size(), 5)
               .arg(milliseconds[milliseconds.size() / 2], 0, 'f', 1)
               .arg(milliseconds[milliseconds.size() * 95 / 100], 0, 'f', 1);
}

void benchOpening(QTextStream& out) {
    const QTemporaryDir folder;
    auto library = Library::open(Profile::inFolder(folder.path()));
    if (!library.ok()) return;
    (void)test::wait((*library)->addSampleEdition());
    (void)test::refreshed(**library);
    ui::ReaderView reader(**library);
    reader.resize(760, 900);
    reader.QWidget::show();
    const auto list = test::wait((*library)->headlines({}, {}, 1000));
    QList<double> withPictures, without;
    for (int round = 0; round < 3; ++round)
        for (const Headline& headline : list->headlines) {
            QElapsedTimer timer;
            timer.start();
            const auto article = (*library)->article(headline.id).result();
            if (!article.ok()) continue;
            reader.show({headline, *article, {}, {}, {}, {}});
            reader.grab();
            const bool pictures = article->content.contains("<img"_L1) || !article->image.isEmpty();
            (pictures ? withPictures : without) << double(timer.nsecsElapsed()) / 1e6;
        }
    out << "A story of the sample edition, from the click to painted\n";
    say(out, u"with pictures"_s, withPictures);
    say(out, u"without"_s, without);
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QTextStream out(stdout);
    if (argc != 2) {
        out << "usage: bench_read PAGES-FOLDER\n";
        return 2;
    }
    benchPages(out, QString::fromLocal8Bit(argv[1]));
    benchOpening(out);
    return 0;
}
