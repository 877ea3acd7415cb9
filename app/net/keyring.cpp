#include "app/net/keyring.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <qt6keychain/keychain.h>

namespace flashnews {

namespace {

using KeyringAnswer = Keyring::Answer;

/// QtKeychain runs its jobs one after the other from one place that belongs to no thread but the first: all
/// of them are started in the application's own.
template<typename Job>
void startJob(const QString& service, const QString& key, const QString& password,
              std::function<void(KeyringAnswer)> answer) {
    const auto start = [=] {
        auto* job = new Job(service);
        job->setKey(key);
        if constexpr (std::is_same_v<Job, QKeychain::WritePasswordJob>) job->setTextData(password);
        QObject::connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job* done) {
            KeyringAnswer got{done->error(), done->errorString(), {}};
            if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                got.text = static_cast<QKeychain::ReadPasswordJob*>(done)->textData();
            answer(got);
        });
        job->start();
    };
    QMetaObject::invokeMethod(QCoreApplication::instance(), start);
}

/// libsecret calls a missing session bus or service an unknown error.
bool noKeyring(int error) {
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented ||
           error == QKeychain::OtherError;
}

Error keyringError(const KeyringAnswer& answer) {
    return {
        Error::Kind::Credentials,
        QCoreApplication::translate(
            "Keyring", "The keyring of this desktop did not give the password: %1. Unlock it and try again.")
            .arg(answer.words)};
}

Error noPassword() {
    return {Error::Kind::NotFound, QCoreApplication::translate("Keyring", "No password is kept for this.")};
}

} // namespace

QString Keyring::noKeyringWords() {
    return QCoreApplication::translate(
        "Keyring",
        "This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until "
        "Flash News is closed.");
}

void Keyring::giveUp() {
    QList<std::shared_ptr<Waiting>> waiting;
    {
        const QMutexLocker lock(&m_lock);
        m_givenUp = true;
        waiting = std::exchange(m_waiting, {});
    }
    for (const auto& one : waiting)
        one->answer({QKeychain::NoBackendAvailable, {}, {}});
}

void Keyring::Waiting::answer(const Answer& given) {
    if (m_answered.exchange(true)) return;
    m_promise.addResult(given);
    m_promise.finish();
}

template<typename Job>
QFuture<Keyring::Answer> Keyring::run(const QString& key, const QString& password) {
    auto waiting = std::make_shared<Waiting>();
    const QFuture<Answer> future = waiting->future();
    {
        const QMutexLocker lock(&m_lock);
        m_waiting.removeIf([](const auto& one) { return one->isAnswered(); });
        if (m_givenUp)
            waiting->answer({QKeychain::NoBackendAvailable, {}, {}});
        else
            m_waiting.append(waiting);
    }
    if (!waiting->isAnswered())
        startJob<Job>(m_service, key, password, [waiting](const Answer& given) { waiting->answer(given); });
    return future;
}

QCoro::Task<Result<QString>> Keyring::read(QString key) {
    if (const auto password = remembered(key)) co_return *password;
    const QFuture<Answer> answering = run<QKeychain::ReadPasswordJob>(key, QString());
    const Answer answer = co_await answering;
    if (answer.error == QKeychain::NoError) co_return answer.text;
    if (answer.error == QKeychain::EntryNotFound || noKeyring(answer.error)) co_return noPassword();
    co_return keyringError(answer);
}

QCoro::Task<Result<Keyring::Kept>> Keyring::write(QString key, QString password) {
    const QFuture<Answer> answering = run<QKeychain::WritePasswordJob>(key, password);
    const Answer answer = co_await answering;
    if (answer.error == QKeychain::NoError) {
        forget(key);
        co_return Kept::InKeyring;
    }
    if (!noKeyring(answer.error)) co_return keyringError(answer);
    remember(key, password);
    co_return Kept::UntilTheEnd;
}

QCoro::Task<Result<Done>> Keyring::remove(QString key) {
    forget(key);
    const QFuture<Answer> answering = run<QKeychain::DeletePasswordJob>(key, QString());
    const Answer answer = co_await answering;
    if (answer.error == QKeychain::NoError || answer.error == QKeychain::EntryNotFound ||
        noKeyring(answer.error))
        co_return Done{};
    co_return keyringError(answer);
}

void Keyring::forget(const QString& key) {
    const QMutexLocker lock(&m_lock);
    m_untilTheEnd.remove(key);
}

std::optional<QString> Keyring::remembered(const QString& key) const {
    const QMutexLocker lock(&m_lock);
    const auto found = m_untilTheEnd.find(key);
    return found == m_untilTheEnd.end() ? std::nullopt : std::optional<QString>(*found);
}

void Keyring::remember(const QString& key, const QString& password) {
    const QMutexLocker lock(&m_lock);
    m_untilTheEnd.insert(key, password);
}

} // namespace flashnews
