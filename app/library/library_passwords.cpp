// Library: who the person is at servers that ask.
#include "app/library/library.h"
#include "app/net/keyring.h"

#include <QCoroFuture>

namespace flashnews {

QCoro::Task<Result<QString>> Library::setPassword(FeedId id, QString user, QString password) {
    std::optional<Feed> feed = feedWith(id);
    if (!feed) co_return Error{Error::Kind::NotFound, tr("This source is no longer subscribed.")};
    QString remark;
    if (user.isEmpty()) {
        const QString key = Keyring::keyFor(feed->user, feed->url.host());
        QCoro::Task<Result<Done>> removing = m_keyring->remove(key);
        const Result<Done> removed = co_await removing;
        if (!removed.ok()) co_return removed.error();
    } else {
        const QString key = Keyring::keyFor(user, feed->url.host());
        QCoro::Task<Result<Keyring::Kept>> writing = m_keyring->write(key, password);
        const Result<Keyring::Kept> kept = co_await writing;
        if (!kept.ok()) co_return kept.error();
        if (*kept == Keyring::Kept::UntilTheEnd) remark = Keyring::noKeyringWords();
    }
    feed->user = user;
    const Result<Done> stored = co_await updateFeed(*feed);
    if (!stored.ok()) co_return stored.error();
    co_return remark;
}

/// "https://ana:secret@paper.example/feed": no password belongs in the database. Should the keyring refuse
/// it, the first refresh says that the server asks for one.
void Library::takeCredentialsOut(Feed& feed) {
    if (feed.url.userInfo().isEmpty()) return;
    feed.user = feed.url.userName();
    m_keyring->write(Keyring::keyFor(feed.user, feed.url.host()), feed.url.password());
    feed.url.setUserInfo(QString());
}

} // namespace flashnews
