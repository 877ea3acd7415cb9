#include "app/net/keyring.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <qt6keychain/keychain.h>

namespace flashnews {

namespace {

// A job is deleted by us, later: it answers from inside its own signal.
struct DeleteLater {
    void operator()(QKeychain::Job* job) const { job->deleteLater(); }
};
template<typename Job>
using JobPointer = std::unique_ptr<Job, DeleteLater>;

template<typename Job>
JobPointer<Job> jobFor(const QString& service, const QString& key) {
    JobPointer<Job> job(new Job(service));
    job->setAutoDelete(false);
    job->setKey(key);
    return job;
}

/// libsecret calls a missing session bus or service an unknown error.
bool noKeyring(QKeychain::Error error) {
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented ||
           error == QKeychain::OtherError;
}

Error keyringError(const QKeychain::Job& job) {
    return {
        Error::Kind::Credentials,
        QCoreApplication::translate(
            "Keyring", "The keyring of this desktop did not give the password: %1. Unlock it and try again.")
            .arg(job.errorString())};
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

QCoro::Task<Result<QString>> Keyring::read(QString key) {
    if (const auto password = remembered(key)) co_return *password;
    const auto job = jobFor<QKeychain::ReadPasswordJob>(m_service, key);
    job->start();
    co_await qCoro(job.get(), &QKeychain::Job::finished);
    if (job->error() == QKeychain::NoError) co_return job->textData();
    if (job->error() == QKeychain::EntryNotFound || noKeyring(job->error())) co_return noPassword();
    co_return keyringError(*job);
}

QCoro::Task<Result<Keyring::Kept>> Keyring::write(QString key, QString password) {
    const auto job = jobFor<QKeychain::WritePasswordJob>(m_service, key);
    job->setTextData(password);
    job->start();
    co_await qCoro(job.get(), &QKeychain::Job::finished);
    if (job->error() == QKeychain::NoError) co_return Kept::InKeyring;
    if (!noKeyring(job->error())) co_return keyringError(*job);
    remember(key, password);
    co_return Kept::UntilTheEnd;
}

QCoro::Task<Result<Done>> Keyring::remove(QString key) {
    {
        const QMutexLocker lock(&m_lock);
        m_untilTheEnd.remove(key);
    }
    const auto job = jobFor<QKeychain::DeletePasswordJob>(m_service, key);
    job->start();
    co_await qCoro(job.get(), &QKeychain::Job::finished);
    const QKeychain::Error error = job->error();
    if (error == QKeychain::NoError || error == QKeychain::EntryNotFound || noKeyring(error))
        co_return Done{};
    co_return keyringError(*job);
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
