// refresh, sample
#include "app/cli/article_filter_options.h"
#include "app/cli/command.h"
#include "app/library/library.h"
#include "app/tell/country_names.h"

#include <QCoreApplication>
#include <QMap>

namespace flashnews::cli {

namespace {

QString say(const char* text, int n = -1) {
    return QCoreApplication::translate("CommandLine", text, nullptr, n);
}

RefreshReport runRefresh(Invocation& invocation, Library& library, const QList<FeedId>& ids) {
    RefreshReport report;
    QEventLoop loop;
    QObject::connect(&library, &Library::refreshFinished, &loop, [&](const RefreshReport& finished) {
        report = finished;
        loop.quit();
    });
    QObject::connect(&library, &Library::refreshProgressed, &loop, [&](const RefreshProgress& progress) {
        invocation.err
            << '\r'
            << say(QT_TRANSLATE_NOOP("CommandLine", "%1 of %2")).arg(progress.done).arg(progress.total);
        invocation.err.flush();
    });
    QObject::connect(&library, &Library::backupFailed, &loop,
                     [&](const QString& reason) { invocation.err << reason << '\n'; });
    library.refresh(ids);
    loop.exec();
    invocation.err << '\n';
    return report;
}

void writeReport(Invocation& invocation, const RefreshReport& report) {
    invocation.out << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n feed(s)"), report.feeds) << ", "
                   << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n new"), report.newArticles) << ", "
                   << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n changed"), report.changedArticles) << ", "
                   << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n feed(s) unchanged"), report.unchangedFeeds)
                   << ", " << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n picture(s)"), report.pictures)
                   << ", "
                   << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n failed"), int(report.failures.size()))
                   << '\n';
    if (report.accounts > 0)
        invocation.out << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n account(s)"), report.accounts) << ", "
                       << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n act(s) of yours sent"), report.sent)
                       << '\n';
    for (const FeedFailure& failure : report.failures)
        invocation.out << "  " << failure.source << ": " << failure.reason << '\n';
}

/// The main job in the terminal: headlines by the country they were published in.
Result<Done> writeHeadlinesByCountry(Invocation& invocation, Library& library) {
    const auto page = wait(library.headlines({}, {}, 1000));
    if (!page.ok()) return page.error();
    QMap<QString, QList<Headline>> byCountry;
    for (const Headline& headline : page->headlines)
        byCountry[countryName(headline.sourceCountry, QLocale())].append(headline);
    for (auto country = byCountry.begin(); country != byCountry.end(); ++country) {
        invocation.out << '\n' << country.key() << '\n';
        for (const Headline& headline : *country) {
            invocation.out << "  " << headline.title << "  (" << headline.source;
            if (!headline.agency.isEmpty()) invocation.out << ", " << headline.agency;
            invocation.out << "; " << headline.countries.join(u' ') << ")\n";
        }
    }
    return Done{};
}

} // namespace

int refresh(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("feed"), QStringLiteral("Only this feed: its name, number or address."),
                      QStringLiteral("FEED")});
    if (!parse(parser, invocation)) return WrongUsage;
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    QList<FeedId> ids;
    for (const QString& word : parser.values(QStringLiteral("feed"))) {
        const auto feed = feedNamed(word, (*library)->feeds());
        if (!feed.ok()) return fail(invocation, feed.error());
        ids.append(feed->id);
    }
    const RefreshReport report = runRefresh(invocation, **library, ids);
    writeReport(invocation, report);
    if (report.offline)
        return fail(
            invocation,
            {Error::Kind::Unreachable,
             say(QT_TRANSLATE_NOOP("CommandLine", "There is no connection. What is stored can be read."))});
    const int asked = report.feeds + report.accounts;
    return asked > 0 && report.failures.size() == asked ? Failed : Succeeded;
}

int sample(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("remove"), QStringLiteral("Remove the sample edition again.")});
    if (!parse(parser, invocation)) return WrongUsage;
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    if (parser.isSet(QStringLiteral("remove"))) {
        const auto removed = wait((*library)->removeSampleEdition());
        return removed.ok() ? Succeeded : fail(invocation, removed.error());
    }
    const auto added = wait((*library)->addSampleEdition());
    if (!added.ok()) return fail(invocation, added.error());
    writeReport(invocation, runRefresh(invocation, **library, *added));
    const auto written = writeHeadlinesByCountry(invocation, **library);
    return written.ok() ? Succeeded : fail(invocation, written.error());
}

} // namespace flashnews::cli
