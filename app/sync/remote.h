#pragma once

#include "app/net/caller.h"
#include "app/news/account.h"
#include "app/store/sync_table.h"

#include <memory>

namespace flashnews {

/// Which ids to ask an account's server for.
struct IdQuery {
    enum class What { Unread, Bookmarked, News };
    What what = What::Unread;
    QString since;    ///< with News: only what came after this mark of an earlier answer; empty means all
    QString position; ///< where the last page ended, empty for the first
};

/// A page of ids, newest first.
struct IdPage {
    QStringList ids;
    QString next; ///< the position of the next page, empty after the last
    QString mark; ///< of the first page of News: where the next increment starts
};

/// The server side of an account, whatever its interface: small questions, each one or a few requests. Signs
/// in by itself, and once more where a session has expired. Errors are in words about this server;
/// Credentials means that the user name or the password is wrong, Input that the server refuses this one
/// thing for good. Every act may be said twice: the second time changes nothing.
class Remote {
public:
    virtual ~Remote() = default;

    /// Signs in and looks whether the session is good for anything.
    virtual QCoro::Task<Result<Done>> signIn() = 0;
    virtual QCoro::Task<Result<QList<RemoteFeed>>> feeds() = 0;
    virtual QCoro::Task<Result<IdPage>> ids(IdQuery query) = 0;
    /// The articles of these ids, as far as the server has them; contents are sanitised. At most
    /// articlesAtOnce().
    virtual QCoro::Task<Result<QList<RemoteArticle>>> articles(QStringList ids) = 0;
    virtual int articlesAtOnce() const = 0;

    virtual QCoro::Task<Result<Done>> setState(sync_table::Field field, QStringList ids, bool on) = 0;
    /// How many ids setState takes at once.
    virtual int statesAtOnce() const = 0;

    /// Returns the server's id of the feed, empty where the server does not tell it.
    virtual QCoro::Task<Result<QString>> subscribe(QUrl url, QString title, QString folder) = 0;
    virtual QCoro::Task<Result<Done>> unsubscribe(QString feed) = 0;
    virtual QCoro::Task<Result<Done>> rename(QString feed, QString title) = 0;
    /// From one folder to another; an empty name is the top.
    virtual QCoro::Task<Result<Done>> move(QString feed, QString from, QString to) = 0;
    virtual QCoro::Task<Result<Done>> renameFolder(QString from, QString to) = 0;

    /// Seconds that the server asked to be left alone for in its last refusal, 0 for none.
    qint64 restSeconds() const { return m_restSeconds; }

protected:
    qint64 m_restSeconds = 0;
};

/// Speaks to the server of an account. The caller must outlive it.
std::unique_ptr<Remote> makeRemote(Caller& caller, const Account& account, const QString& password);

} // namespace flashnews
