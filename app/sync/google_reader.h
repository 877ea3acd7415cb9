#pragma once

#include "app/sync/remote.h"

namespace flashnews {

/// The Google Reader API, as FreshRSS, Miniflux, Inoreader, The Old Reader and BazQux speak it. Only what all
/// of them have is used: ids and contents by ids, never the contents of streams.
class GoogleReader : public Remote {
public:
    /// `api` is what stands before "/accounts/ClientLogin" and "/reader/api/0/".
    GoogleReader(Caller& caller, const QUrl& api, const QString& user, const QString& password);

    QCoro::Task<Result<Done>> signIn() override;
    QCoro::Task<Result<QList<RemoteFeed>>> feeds() override;
    QCoro::Task<Result<IdPage>> ids(IdQuery query) override;
    QCoro::Task<Result<QList<RemoteArticle>>> articles(QStringList ids) override;
    int articlesAtOnce() const override { return 200; }
    QCoro::Task<Result<Done>> setState(sync_table::Field field, QStringList ids, bool on) override;
    int statesAtOnce() const override { return 250; }
    QCoro::Task<Result<QString>> subscribe(QUrl url, QString title, QString folder) override;
    QCoro::Task<Result<Done>> unsubscribe(QString feed) override;
    QCoro::Task<Result<Done>> rename(QString feed, QString title) override;
    QCoro::Task<Result<Done>> move(QString feed, QString from, QString to) override;
    QCoro::Task<Result<Done>> renameFolder(QString from, QString to) override;

    /// One attempt to sign in at an address: the session's key. `certain` tells whether a refusal comes from
    /// such a server, and not from something else on that host.
    struct Attempt {
        Result<QString> key;
        bool certain = false;
        QUrl redirect;
        qint64 restSeconds = 0;
    };
    static QCoro::Task<Attempt> tryToSignIn(Caller& caller, QUrl api, QString user, QString password);

private:
    QCoro::Task<Result<Done>> openSession();
    QCoro::Task<Result<Called>> send(QString path, std::optional<QByteArray> form);
    QCoro::Task<Result<Called>> ask(QString path, std::optional<QByteArray> form);
    QCoro::Task<Result<Done>> edit(QString path, QByteArray form);
    QCoro::Task<Result<Done>> fetchToken();
    Error refusal(const Called& called);

    Caller& m_caller;
    QUrl m_api;
    QString m_user;
    QString m_password;
    QString m_key;   ///< of the session
    QString m_token; ///< for acts; servers let it expire after half an hour or so
};

} // namespace flashnews
