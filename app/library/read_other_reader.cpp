#include "app/library/read_other_reader.h"

#include "app/feed/opml.h"
#include "app/library/akregator_archive.h"
#include "app/library/newsboat_urls.h"
#include "app/store/other_readers.h"

#include <QCoreApplication>
#include <QFile>

namespace flashnews {

namespace {

constexpr qint64 mostListBytes = 50 * 1024 * 1024;
constexpr QChar newsboatStar = u's';

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::Input,
            QCoreApplication::translate("Library", "%1 cannot be read: %2").arg(path, file.errorString())};
    return file.read(mostListBytes);
}

Result<ReaderStock> feedsOfOpml(const QString& path) {
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes.ok()) return bytes.error();
    const Result<OpmlFeeds> opml = readOpml(*bytes);
    if (!opml.ok()) return opml.error();
    return ReaderStock{opml->feeds, {}, opml->skipped};
}

Result<ReaderStock> feedsOfUrls(const QString& path) {
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes.ok()) return bytes.error();
    return readNewsboatUrls(*bytes);
}

/// The subscriptions of one file with the stories of another, where there is one.
Result<ReaderStock> joined(Result<ReaderStock> feeds, const QString& states,
                           const std::function<Result<ReaderStock>()>& readStories) {
    if (!feeds.ok() || states.isEmpty()) return feeds;
    const Result<ReaderStock> stories = readStories();
    if (!stories.ok()) return stories.error();
    feeds->stories = stories->stories;
    feeds->unreadable = stories->unreadable;
    return feeds;
}

} // namespace

Result<ReaderStock> readOtherReader(const OtherReader& reader) {
    const QString& states = reader.states;
    switch (reader.kind) {
    case ReaderKind::Newsboat:
        return joined(feedsOfUrls(reader.list), states,
                      [&] { return other_readers::newsboatCache(states, newsboatStar); });
    case ReaderKind::Liferea:
        return joined(feedsOfOpml(reader.list), states, [&] { return other_readers::lifereaItems(states); });
    case ReaderKind::Akregator: {
        const Result<ReaderStock> feeds = feedsOfOpml(reader.list);
        return joined(feeds, states, [&] { return readAkregatorArchive(states, feeds->feeds); });
    }
    case ReaderKind::QuiteRss:
        return other_readers::quiteRss(reader.list);
    case ReaderKind::RssGuard:
        return other_readers::rssGuard(reader.list);
    }
    return Error{Error::Kind::Input, {}};
}

} // namespace flashnews
