// Library: a look at what a feed's server sends, without storing it.
#include "app/feed/parse_feed.h"
#include "app/html/page_encoding.h"
#include "app/library/library.h"
#include "app/net/fetcher.h"
#include "app/net/keyring.h"

#include <QCoroFuture>
#include <QtConcurrent>
#include <algorithm>

namespace flashnews {

namespace {

constexpr qsizetype mostShown = 200 * 1024;

ServerAnswer understood(const Fetched& fetched) {
    ServerAnswer answer;
    answer.url = fetched.url;
    answer.contentType = QString::fromLatin1(fetched.contentType);
    answer.bytes = fetched.body.size();
    answer.text = QString::fromUtf8(toUtf8(fetched.body.left(mostShown), answer.contentType));
    const auto parsed = parseFeed(fetched.body, {fetched.url, answer.contentType});
    if (!parsed.ok()) {
        answer.verdict = parsed.error().text;
        return answer;
    }
    answer.verdict = Library::tr("A feed (%1) with %n article(s).", nullptr, int(parsed->articles.size()))
                         .arg(parsed->format);
    answer.warnings = parsed->warnings;
    return answer;
}

QFuture<ServerAnswer> startUnderstanding(const Fetched& fetched) {
    return QtConcurrent::run(understood, fetched);
}

} // namespace

std::optional<Feed> Library::feedWith(FeedId id) const {
    const auto feed = std::find_if(m_feeds.begin(), m_feeds.end(),
                                   [id](const Feed& candidate) { return candidate.id == id; });
    return feed == m_feeds.end() ? std::nullopt : std::optional<Feed>(*feed);
}

QCoro::Task<Result<ServerAnswer>> Library::askServer(FeedId id) {
    const std::optional<Feed> feed = feedWith(id);
    if (!feed) co_return Error{Error::Kind::NotFound, tr("This source is no longer subscribed.")};
    FetchRequest request;
    request.url = feed->url;
    if (!feed->user.isEmpty()) {
        QCoro::Task<Result<QString>> reading = m_keyring->read(Keyring::keyFor(feed->user, feed->url.host()));
        const Result<QString> password = co_await reading;
        if (password.ok()) request.credentials = Credentials{feed->user, *password};
    }
    QCoro::Task<Result<Fetched>> fetching = m_fetcher->fetch(request);
    const Result<Fetched> fetched = co_await fetching;
    if (!fetched.ok()) co_return fetched.error();
    co_return co_await startUnderstanding(*fetched);
}

} // namespace flashnews
