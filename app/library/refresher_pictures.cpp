// Refresher: the pictures of stories and the icons of sources.
#include "app/html/embedded_picture.h"
#include "app/library/picture_check.h"
#include "app/library/refresher.h"
#include "app/library/sample_edition.h"
#include "app/store/feed_table.h"
#include "app/store/picture_table.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QtConcurrent>

namespace flashnews {

namespace {

constexpr qint64 largestPicture = 8 * 1024 * 1024;
constexpr qint64 largestIcon = 512 * 1024;
constexpr int picturesPerFeed = 400;

QFuture<Result<QList<QUrl>>> startFindingPictures(Store& store, FeedId feed) {
    return store.read(
        [=](Database& database) { return picture_table::missing(database, feed, picturesPerFeed); });
}

QFuture<QByteArray> startChecking(const QByteArray& picture) {
    return QtConcurrent::run(keepablePicture, picture);
}

QFuture<QByteArray> startCheckingIcon(const QByteArray& icon) {
    return QtConcurrent::run(keepableIcon, icon);
}

/// The address of the feed's icon, empty where it need not be asked for.
QFuture<Result<QUrl>> startWantingIcon(Store& store, FeedId feed) {
    return store.writeRefetchable([=](Database& database) {
        const QUrl icon = feed_table::icon(database, feed); // its stories' pages may have named it since
        return !icon.isEmpty() && picture_table::wantIcon(database, icon) ? icon : QUrl();
    });
}

QFuture<Result<Done>> startNotingPicture(Store& store, const QUrl& url, const QByteArray& file, qint64 bytes,
                                         const QString& reason) {
    return store.writeRefetchable([=](Database& database) {
        if (file.isEmpty())
            picture_table::noteFailed(database, url, reason);
        else
            picture_table::noteFetched(database, url, file, bytes);
    });
}

QString noPicture() {
    return QCoreApplication::translate("Library", "what came is no picture that can be kept.");
}

/// Whether it is worth saying that a picture could not be had: a missing network says nothing about it.
bool tellsOfThePicture(const Error& error) {
    return error.kind != Error::Kind::Cancelled && error.kind != Error::Kind::Unreachable;
}

} // namespace

/// Pictures are part of the article: without them it would not open whole offline. One that cannot be had is
/// no failure of the feed.
QCoro::Task<> Refresher::fetchPictures(const Feed& feed) {
    if (!feed.pictures) co_return;
    const Result<QList<QUrl>> missing = co_await startFindingPictures(m_store, feed.id);
    if (!missing.ok()) co_return;
    std::vector<QCoro::Task<bool>> running;
    for (const QUrl& url : *missing)
        if (!isEmbeddedAddress(url)) running.push_back(fetchPicture(url, feed.url));
    for (auto& task : running)
        if (co_await task) ++m_report.pictures;
}

QCoro::Task<bool> Refresher::fetchPicture(QUrl url, QUrl askedBy) {
    FetchRequest request;
    request.url = url;
    request.askedBy = askedBy;
    request.accept = "image/webp, image/*";
    request.mostBytes = largestPicture;
    QCoro::Task<Result<Fetched>> fetching = m_fetcher.fetch(request);
    const Result<Fetched> fetched = co_await fetching;
    if (fetched.ok() && fetched->cutOff) co_return false; // the rest may come another time
    if (fetched.ok()) {
        QCoro::Task<bool> keeping = keepPicture(url, fetched->body);
        co_return co_await keeping;
    }
    if (tellsOfThePicture(fetched.error()))
        co_await startNotingPicture(m_store, url, {}, 0, fetched.error().text);
    co_return false;
}

QCoro::Task<bool> Refresher::keepPicture(QUrl url, QByteArray bytes) {
    const QByteArray picture = co_await startChecking(bytes);
    QByteArray file;
    if (!picture.isEmpty())
        if (const auto kept = m_pictures.keep(picture); kept.ok()) file = *kept;
    const Result<Done> noted = co_await startNotingPicture(m_store, url, file, picture.size(), noPicture());
    co_return noted.ok() && !file.isEmpty();
}

/// Pictures that came in the feed's own markup need no request.
QCoro::Task<> Refresher::keepEmbedded(FeedId feed, EmbeddedPictures embedded) {
    if (embedded.isEmpty()) co_return;
    const Result<QList<QUrl>> missing = co_await startFindingPictures(m_store, feed);
    if (!missing.ok()) co_return;
    for (const QUrl& url : *missing) {
        if (!embedded.contains(url)) continue;
        QCoro::Task<bool> keeping = keepPicture(url, embedded.value(url));
        if (co_await keeping) ++m_report.pictures;
    }
}

/// A source's icon comes once, where the person shows icons: the one that its page or its feed names, else
/// the one at the usual place of its site.
QCoro::Task<> Refresher::fetchIcon(const Feed& feed) {
    if (!m_wantsIcons || sample_edition::holds(feed.url)) co_return;
    const Result<QUrl> wanted = co_await startWantingIcon(m_store, feed.id);
    if (!wanted.ok() || wanted->isEmpty()) co_return;
    FetchRequest request;
    request.url = *wanted;
    request.askedBy = feed.url;
    request.accept = "image/png, image/x-icon, image/*";
    request.mostBytes = largestIcon;
    QCoro::Task<Result<Fetched>> fetching = m_fetcher.fetch(request);
    const Result<Fetched> fetched = co_await fetching;
    if (!fetched.ok()) {
        if (tellsOfThePicture(fetched.error()))
            co_await startNotingPicture(m_store, *wanted, {}, 0, fetched.error().text);
        co_return;
    }
    const QByteArray icon = co_await startCheckingIcon(fetched->body);
    QByteArray file;
    if (!icon.isEmpty())
        if (const auto kept = m_pictures.keep(icon); kept.ok()) file = *kept;
    co_await startNotingPicture(m_store, *wanted, file, icon.size(), noPicture());
}

} // namespace flashnews
