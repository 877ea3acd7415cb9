#include "app/sync/find_server.h"

#include "app/sync/google_reader.h"
#include "app/sync/remote.h"
#include "app/sync/tiny_tiny_rss.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace flashnews {

namespace {

QString say(const char* text, const QString& what) {
    return QCoreApplication::translate("Sync", text).arg(what);
}

bool isThisMachine(const QString& host) {
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// What was typed as an address without what follows the API's own path; invalid when it is none.
QUrl addressOf(const QString& typed) {
    QString text = typed.trimmed();
    if (!text.contains(QLatin1String("://"))) {
        const QUrl guess(QStringLiteral("https://") + text);
        text = (isThisMachine(guess.host()) ? QStringLiteral("http://") : QStringLiteral("https://")) + text;
    }
    QUrl url(text, QUrl::TolerantMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || !web) return {};
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    QString path = url.path();
    // What people copy: the address of an interface or of a page inside.
    path.replace(QLatin1String("/fever.php"), QLatin1String("/greader.php"));
    for (const char* tail :
         {"/reader/api/0", "/check/", "/accounts/ClientLogin", "/reader", "/index.php", "/index.html"})
        if (const auto at = path.indexOf(QLatin1String(tail)); at >= 0) path.truncate(at);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

QUrl withPath(const QUrl& url, const QString& path) {
    QUrl other = url;
    other.setPath(path);
    return other;
}

/// Where the servers we know have their API, the most likely first.
QList<QUrl> googleReaderPlaces(const QUrl& address) {
    const QString path = address.path();
    if (path.endsWith(QLatin1String("/greader.php"))) return {address};
    QList<QUrl> places{withPath(address, path + QStringLiteral("/api/greader.php")), address};
    if (path.endsWith(QLatin1String("/api")))
        places.prepend(withPath(address, path + QStringLiteral("/greader.php")));
    places.append(withPath(address, path + QStringLiteral("/p/api/greader.php")));
    // The address of a page inside: FreshRSS shows itself at …/i/.
    for (const char* inside : {"/i", "/p/i", "/p"})
        if (path.endsWith(QLatin1String(inside)))
            places.append(withPath(address, path.chopped(qsizetype(qstrlen(inside))) +
                                                QStringLiteral("/api/greader.php")));
    return places;
}

QList<QUrl> tinyTinyRssPlaces(const QUrl& address) {
    const QString path = address.path();
    if (path.endsWith(QLatin1String("/api"))) return {withPath(address, path + u'/')};
    return {withPath(address, path + QStringLiteral("/api/")),
            withPath(address, path + QStringLiteral("/tt-rss/api/"))};
}

Account accountAt(Account::Kind kind, const QUrl& api, const QString& user) {
    Account account;
    account.kind = kind;
    account.url = api;
    account.user = user;
    account.name = user + u'@' + api.host();
    return account;
}

/// A redirect that may be followed with a password: to the same host, and not away from safety.
bool mayFollow(const QUrl& from, const QUrl& to) {
    const bool lessSafe = from.scheme() == QLatin1String("https") && to.scheme() != QLatin1String("https");
    return !to.isEmpty() && from.host() == to.host() && !lessSafe;
}

QUrl apiOf(const QUrl& loginPlace) {
    QUrl url = loginPlace;
    QString path = url.path();
    path.truncate(std::max<qsizetype>(0, path.indexOf(QLatin1String("/accounts/ClientLogin"))));
    url.setPath(path);
    url.setQuery(QString());
    return url;
}

/// One place of the Google Reader API, with the redirect that many sites have from http to https.
struct Tried {
    GoogleReader::Attempt attempt;
    QUrl api;
};

QCoro::Task<Tried> tryPlace(Caller& caller, QUrl place, QString user, QString password) {
    QCoro::Task<GoogleReader::Attempt> trying = GoogleReader::tryToSignIn(caller, place, user, password);
    GoogleReader::Attempt attempt = co_await trying;
    if (!mayFollow(place, attempt.redirect)) co_return Tried{attempt, place};
    const QUrl next = apiOf(attempt.redirect);
    QCoro::Task<GoogleReader::Attempt> again = GoogleReader::tryToSignIn(caller, next, user, password);
    attempt = co_await again;
    co_return Tried{attempt, next};
}

} // namespace

QCoro::Task<Result<Account>> findServer(Caller& caller, QString typed, QString user, QString password) {
    const QUrl address = addressOf(typed);
    if (address.isEmpty())
        co_return Error{
            Error::Kind::Input,
            say(QT_TRANSLATE_NOOP("Sync", "%1 is not the address of a server."), typed.trimmed())};
    std::optional<Error> likely; // the most telling of the refusals
    for (const QUrl& place : googleReaderPlaces(address)) {
        QCoro::Task<Tried> trying = tryPlace(caller, place, user, password);
        const Tried tried = co_await trying;
        if (tried.attempt.key.ok()) {
            const Account account = accountAt(Account::Kind::GoogleReader, tried.api, user);
            const std::unique_ptr<Remote> remote = makeRemote(caller, account, password);
            QCoro::Task<Result<Done>> testing = remote->signIn();
            if (const Result<Done> works = co_await testing; !works.ok()) co_return works.error();
            co_return account;
        }
        const Error error = tried.attempt.key.error();
        const bool connection = error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Network;
        if (tried.attempt.certain || error.kind == Error::Kind::Cancelled) co_return error;
        if (connection && !likely) likely = error;
        if (error.kind == Error::Kind::Unreachable) co_return error;
        if (error.kind == Error::Kind::Credentials) likely = error;
    }
    for (const QUrl& place : tinyTinyRssPlaces(address)) {
        TinyTinyRss server(caller, place, user, password);
        QCoro::Task<Result<Done>> signingIn = server.signIn();
        const Result<Done> signedIn = co_await signingIn;
        if (signedIn.ok()) co_return accountAt(Account::Kind::TinyTinyRss, place, user);
        if (server.isCertain() || signedIn.error().kind == Error::Kind::Cancelled) co_return signedIn.error();
    }
    if (likely) co_return *likely;
    co_return Error{
        Error::Kind::Input,
        say(QT_TRANSLATE_NOOP("Sync",
                              "At %1 there is no server that Flash News can sync with. It works with "
                              "FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; "
                              "the address is the one you read at in the browser."),
            address.host())};
}

} // namespace flashnews
