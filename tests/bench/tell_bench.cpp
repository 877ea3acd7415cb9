// How fast countries and agency are told: Teller::tell with the language given, against a floor in the same
// run, a bare pass that folds each letter and hashes each word.
//   bench_tell [FILE…]    JSON lines with title and text; without files, over stories made up here
#include "app/tell/teller.h"
#include "app/tell/words.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace flashnews;

namespace {

constexpr double measureFor = 1.5; // seconds of the processor for each contestant

template<typename Work>
double storiesPerSecond(const QList<Telling>& stories, Work work) {
    qint64 done = 0, result = work(stories.first()); // what is read once is read before
    const auto seconds = [start = std::clock()] { return double(std::clock() - start) / CLOCKS_PER_SEC; };
    do {
        for (const Telling& story : stories)
            result += work(story);
        done += stories.size();
    } while (seconds() < measureFor);
    return result < 0 ? 0 : double(done) / seconds();
}

/// What the program holds in memory now, in MB; the system tells in pages.
double residentMegabytes() {
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

qint64 barePass(const Telling& story) {
    return wordsOf(story.title).size() + wordsOf(story.text).size();
}

/// A story of some 450 words, as a wire writes them.
Telling madeStory(int seed) {
    static const char* const places[] = {"Nairobi", "Ohio",   "Germany", "Kharkiv", "Lima",
                                         "Tirana",  "France", "Bristol", "Osaka",   "Texas"};
    static const char* const sentences[] = {
        "The ministry said on Thursday that the bridge near %1 would open before the first snow, two years "
        "late.",
        "Growers in %1 had asked for a lower duty, and officials promised an answer within a month or so.",
        "Prices rose by two percent in the quarter, slower than the bank had feared, a trader in %1 said.",
        "Nobody was hurt, police said, but the line to %1 stayed shut until the evening while crews worked."};
    Telling story;
    story.title = u"Officials in %1 put off the opening of a bridge"_s.arg(QLatin1String(places[seed % 10]));
    story.text = u"%1, March 3 (Reuters) - "_s.arg(QString::fromLatin1(places[seed % 10]).toUpper());
    for (int i = 0; i < 25; ++i)
        story.text +=
            QString::fromLatin1(sentences[(seed + i) % 4]).arg(QLatin1String(places[(seed * 3 + i) % 10])) +
            (i % 3 == 2 ? u'\n' : u' ');
    story.language = u"en"_s;
    return story;
}

QList<Telling> storiesFrom(const QStringList& files) {
    QList<Telling> stories;
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) continue;
        while (!file.atEnd()) {
            const QJsonObject story = QJsonDocument::fromJson(file.readLine()).object();
            stories.append({story["title"_L1].toString(),
                            story["text"_L1].toString(),
                            {},
                            story["language"_L1].toString(),
                            {},
                            {}});
        }
    }
    for (int seed = 0; stories.isEmpty() || (files.isEmpty() && seed < 50); ++seed)
        stories.append(madeStory(seed));
    return stories;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    QElapsedTimer timer;
    timer.start();
    const auto teller = Teller::load();
    if (!teller.ok()) return 1;
    const double loaded = double(timer.nsecsElapsed()) / 1e6;
    const QList<Telling> stories = storiesFrom(application.arguments().mid(1));
    const double before = residentMegabytes();
    timer.restart();
    (void)(*teller)->tell(stories.first());
    out << "tell: ready in " << loaded << " ms, tables read for the first story in "
        << double(timer.nsecsElapsed()) / 1e6 << " ms and " << residentMegabytes() - before << " MB\n";
    const double bare = storiesPerSecond(stories, barePass);
    const double told = storiesPerSecond(
        stories, [&](const Telling& story) { return qint64((*teller)->tell(story).countries.size()); });
    qint64 letters = 0;
    for (const Telling& story : stories)
        letters += story.title.size() + story.text.size();
    out << "tell: " << told * double(letters) / double(stories.size()) / 1e6 << " million letters a second\n";
    out << "tell: " << qint64(told) << " stories a second on a core (aim 5000), bare pass over the words "
        << qint64(bare) << ", ratio " << told / bare << "\n";
    return 0;
}
