#pragma once

#include "app/news/result.h"

#include <QCoroTask>
#include <QFuture>
#include <QHash>
#include <QMutex>
#include <QPromise>
#include <QString>
#include <atomic>
#include <memory>

namespace flashnews {

/// Passwords in the desktop's keyring (Secret Service or KWallet, through QtKeychain); never in the database,
/// a log or an export. Where there is no keyring they are kept in memory until the program ends. Any thread
/// may ask; the keyring itself is spoken to in the application's thread.
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
    /// Answers whoever still waits, and all who ask later, as where there is no keyring: for a program that
    /// ends while another thread waits for a keyring that stays locked.
    void giveUp();

    /// Says plainly where a password went when there is no keyring.
    static QString noKeyringWords();
    /// The key under which a user's password for a host is kept.
    static QString keyFor(const QString& user, const QString& host) { return user + u'@' + host; }

    /// What a job of QtKeychain came to.
    struct Answer {
        int error = 0; ///< QKeychain::Error
        QString words;
        QString text;
    };

private:
    /// A question that is answered once, by its job or by giveUp().
    class Waiting {
    public:
        Waiting() { m_promise.start(); }
        QFuture<Answer> future() { return m_promise.future(); }
        bool isAnswered() const { return m_answered; }
        void answer(const Answer& given);

    private:
        QPromise<Answer> m_promise;
        std::atomic_bool m_answered = false;
    };
    template<typename Job>
    QFuture<Answer> run(const QString& key, const QString& password);
    void forget(const QString& key);
    std::optional<QString> remembered(const QString& key) const;
    void remember(const QString& key, const QString& password);

    QString m_service;
    mutable QMutex m_lock;
    QHash<QString, QString> m_untilTheEnd;
    QList<std::shared_ptr<Waiting>> m_waiting;
    bool m_givenUp = false;
};

} // namespace flashnews
