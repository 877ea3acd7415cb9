#pragma once

#include "app/sync/remote.h"

#include <QJsonObject>
#include <QJsonValue>

namespace flashnews {

/// The JSON API of Tiny Tiny RSS. It knows articles by numbers that grow, gives at most 200 at once, and has
/// no way to rename feeds, to move them or to make folders.
class TinyTinyRss : public Remote {
public:
    /// `api` is the folder that takes the questions, e.g. https://rss.example/tt-rss/api/
    TinyTinyRss(Caller& caller, const QUrl& api, const QString& user, const QString& password);

    QCoro::Task<Result<Done>> signIn() override;
    QCoro::Task<Result<QList<RemoteFeed>>> feeds() override;
    QCoro::Task<Result<IdPage>> ids(IdQuery query) override;
    QCoro::Task<Result<QList<RemoteArticle>>> articles(QStringList ids) override;
    int articlesAtOnce() const override { return 100; }
    QCoro::Task<Result<Done>> setState(sync_table::Field field, QStringList ids, bool on) override;
    int statesAtOnce() const override { return 200; }
    QCoro::Task<Result<QString>> subscribe(QUrl url, QString title, QString folder) override;
    QCoro::Task<Result<Done>> unsubscribe(QString feed) override;
    QCoro::Task<Result<Done>> rename(QString feed, QString title) override;
    QCoro::Task<Result<Done>> move(QString feed, QString from, QString to) override;
    QCoro::Task<Result<Done>> renameFolder(QString from, QString to) override;

    /// Whether the last refusal came from such a server, and not from something else at that address.
    bool isCertain() const { return m_certain; }

private:
    QCoro::Task<Result<QJsonValue>> ask(QJsonObject question);
    QCoro::Task<Result<QJsonValue>> send(QJsonObject question);
    QCoro::Task<Result<QHash<QString, int>>> folders();
    Error refusal(const QString& code) const;

    Caller& m_caller;
    QUrl m_api;
    QString m_user;
    QString m_password;
    QString m_session;
    bool m_certain = false;
};

} // namespace flashnews
