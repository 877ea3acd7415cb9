#pragma once

#include "app/news/result.h"

#include <QCoroTask>
#include <QHash>
#include <QMutex>
#include <QString>

namespace flashnews {

/// Passwords in the desktop's keyring (Secret Service or KWallet, through QtKeychain); never in the database,
/// a log or an export. Where there is no keyring they are kept in memory until the program ends. Any thread
/// with an event loop may ask.
class Keyring {
public:
    enum class Kept { InKeyring, UntilTheEnd };

    /// `service` tells our passwords from those of other programs.
    explicit Keyring(QString service = QStringLiteral("flash-news")) : m_service(std::move(service)) {}

    /// The password kept under a key such as "user@host". Errors: NotFound; Credentials where the keyring
    /// stays locked.
    QCoro::Task<Result<QString>> read(QString key);
    /// Keeps a password, in the keyring if there is one. Errors: Credentials where the keyring refuses.
    QCoro::Task<Result<Kept>> write(QString key, QString password);
    QCoro::Task<Result<Done>> remove(QString key);

    /// Says plainly where a password went when there is no keyring.
    static QString noKeyringWords();
    /// The key under which a user's password for a host is kept.
    static QString keyFor(const QString& user, const QString& host) { return user + u'@' + host; }

private:
    std::optional<QString> remembered(const QString& key) const;
    void remember(const QString& key, const QString& password);

    QString m_service;
    mutable QMutex m_lock;
    QHash<QString, QString> m_untilTheEnd;
};

} // namespace flashnews
