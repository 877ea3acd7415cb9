#include "app/sync/google_reader.h"

#include "app/net/fetch_error.h"
#include "app/sync/google_reader_json.h"

#include <QCoreApplication>

namespace flashnews {

namespace {

constexpr int idsAtOnce = 10'000;
// An article's time is when the server began to read its feed, which is before it could be seen; the clock is
// the server's where it tells it.
constexpr int overlapSeconds = 3600;
const QString readState = QStringLiteral("user/-/state/com.google/read"),
              starredState = QStringLiteral("user/-/state/com.google/starred"),
              readingList = QStringLiteral("user/-/state/com.google/reading-list");

QString say(const char* text, const QString& host) {
    return QCoreApplication::translate("Sync", text).arg(host);
}

QByteArray pair(const char* name, const QString& value) {
    return QByteArray(name) + '=' + QUrl::toPercentEncoding(value);
}

QString label(const QString& folder) {
    return QStringLiteral("user/-/label/") + folder;
}

QUrl below(const QUrl& api, const QString& path) {
    return QUrl(api.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + path);
}

Error wrongPassword(const QString& host) {
    return {
        Error::Kind::Credentials,
        say(QT_TRANSLATE_NOOP(
                "Sync",
                "%1 refuses this user name and password. For FreshRSS it is the API password, which is set "
                "in the profile; for Miniflux the one of the Google Reader integration."),
            host)};
}

/// How long a refusal asks us to wait; Inoreader says it in a field of its own.
qint64 restOf(const Called& called) {
    return std::max(called.retryAfterSeconds(), called.header("X-Reader-Limits-Reset-After").toLongLong());
}

Error switchedOff(const QString& host) {
    return {Error::Kind::Input,
            say(QT_TRANSLATE_NOOP(
                    "Sync", "The API of %1 is switched off. In FreshRSS it is switched on under Settings › "
                            "Authentication › Allow API access."),
                host)};
}

/// Words with which the servers themselves refuse; any other 401 or 403 may come from something before them.
bool isOwnRefusal(const QByteArray& body) {
    return body.contains("BadAuthentication") || body.startsWith("Unauthorized!") ||
           body.contains("error_message") || body.contains("Error=");
}

} // namespace

GoogleReader::GoogleReader(Caller& caller, const QUrl& api, const QString& user, const QString& password)
    : m_caller(caller), m_api(api), m_user(user), m_password(password) {}

QCoro::Task<GoogleReader::Attempt> GoogleReader::tryToSignIn(Caller& caller, QUrl api, QString user,
                                                             QString password) {
    Call call;
    call.url = below(api, QStringLiteral("/accounts/ClientLogin"));
    call.body = pair("Email", user) + '&' + pair("Passwd", password) +
                "&service=reader&accountType=HOSTED_OR_GOOGLE&client=FlashNews";
    QCoro::Task<Result<Called>> calling = caller.call(call);
    const Result<Called> called = co_await calling;
    const QString host = api.host();
    if (!called.ok()) co_return Attempt{called.error(), false, {}, 0};
    if (called->status == 200)
        for (const QByteArray& line : called->body.split('\n'))
            if (line.startsWith("Auth=") && line.trimmed().size() > 5)
                co_return Attempt{QString::fromUtf8(line.mid(5).trimmed()), true, {}, 0};
    const qint64 rest = restOf(*called);
    switch (called->status) {
    case 400: // FreshRSS, to a name that no user can have
        if (!called->body.startsWith("Bad Request!")) break;
        co_return Attempt{wrongPassword(host), true, {}, 0};
    case 401:
    case 403:
        co_return Attempt{wrongPassword(host), isOwnRefusal(called->body), {}, 0};
    case 429:
        co_return Attempt{statusError(429, host), true, {}, rest};
    case 503:
        if (called->body.startsWith("Service Unavailable!"))
            co_return Attempt{switchedOff(host), true, {}, rest};
        [[fallthrough]];
    default:
        if (called->status >= 500) co_return Attempt{statusError(called->status, host), false, {}, rest};
        break;
    }
    co_return Attempt{Error{Error::Kind::Format,
                            say(QT_TRANSLATE_NOOP("Sync", "At %1 there is no server of this kind."), host)},
                      false, called->redirect, 0};
}

QCoro::Task<Result<Done>> GoogleReader::openSession() {
    QCoro::Task<Attempt> trying = tryToSignIn(m_caller, m_api, m_user, m_password);
    const Attempt attempt = co_await trying;
    m_restSeconds = attempt.restSeconds;
    if (!attempt.key.ok()) co_return attempt.key.error();
    m_key = *attempt.key;
    m_token.clear();
    co_return Done{};
}

QCoro::Task<Result<Done>> GoogleReader::signIn() {
    QCoro::Task<Result<Done>> opening = openSession();
    const Result<Done> opened = co_await opening;
    if (!opened.ok()) co_return opened.error();
    QCoro::Task<Result<QList<RemoteFeed>>> listing = feeds();
    const Result<QList<RemoteFeed>> list = co_await listing;
    if (list.ok()) co_return Done{};
    if (list.error().kind != Error::Kind::Credentials) co_return list.error();
    co_return Error{
        Error::Kind::Input,
        say(QT_TRANSLATE_NOOP("Sync",
                              "%1 took the password, but not the key it gave for it. Its web server may "
                              "drop the Authorization header of requests."),
            m_api.host())};
}

QCoro::Task<Result<Called>> GoogleReader::send(QString path, std::optional<QByteArray> form) {
    Call call;
    call.url = below(m_api, QStringLiteral("/reader/api/0/") + path);
    call.headers.append({"Authorization", "GoogleLogin auth=" + m_key.toUtf8()});
    call.body = form;
    QCoro::Task<Result<Called>> calling = m_caller.call(call);
    co_return co_await calling;
}

/// Asks with a session, and once more with a new one where the old has expired.
QCoro::Task<Result<Called>> GoogleReader::ask(QString path, std::optional<QByteArray> form) {
    for (int attempt = 0;; ++attempt) {
        if (m_key.isEmpty()) {
            QCoro::Task<Result<Done>> opening = openSession();
            const Result<Done> opened = co_await opening;
            if (!opened.ok()) co_return opened.error();
        }
        QCoro::Task<Result<Called>> sending = send(path, form);
        const Result<Called> called = co_await sending;
        if (!called.ok()) co_return called.error();
        if (called->status == 200) {
            m_restSeconds = 0;
            co_return *called;
        }
        const bool badToken = !called->header("X-Reader-Google-Bad-Token").isEmpty();
        if (called->status != 401 || badToken || attempt > 0) {
            const Error error = refusal(*called);
            co_return error;
        }
        m_key.clear();
    }
}

Error GoogleReader::refusal(const Called& called) {
    const QString host = m_api.host();
    m_restSeconds = restOf(called);
    switch (called.status) {
    case 403:
        if (m_restSeconds > 0)
            return statusError(429, host); // Inoreader, when the day's requests are used up
        return statusError(403, host);
    case 401:
        if (!called.header("X-Reader-Google-Bad-Token").isEmpty()) m_token.clear();
        return wrongPassword(host);
    case 400:
    case 404: {
        const QString words = QString::fromUtf8(called.body.left(200)).simplified();
        return {Error::Kind::Input, QCoreApplication::translate("Sync", "%1 does not take this: %2")
                                        .arg(host, words.isEmpty() ? QString::number(called.status) : words)};
    }
    case 503:
        if (called.body.startsWith("Service Unavailable!")) return switchedOff(host);
        return statusError(503, host);
    default:
        if (called.status < 400)
            return {Error::Kind::Format,
                    say(QT_TRANSLATE_NOOP("Sync", "At %1 there is no server of this kind."), host)};
        return statusError(called.status, host);
    }
}

QCoro::Task<Result<QList<RemoteFeed>>> GoogleReader::feeds() {
    QCoro::Task<Result<Called>> asking = ask(QStringLiteral("subscription/list?output=json"), std::nullopt);
    const Result<Called> called = co_await asking;
    if (!called.ok()) co_return called.error();
    co_return readSubscriptions(called->body, m_api.host());
}

QCoro::Task<Result<IdPage>> GoogleReader::ids(IdQuery query) {
    const QString stream = query.what == IdQuery::What::Bookmarked ? starredState : readingList;
    QByteArray path =
        "stream/items/ids?output=json&" + pair("s", stream) + "&n=" + QByteArray::number(idsAtOnce);
    if (query.what == IdQuery::What::Unread) path += '&' + pair("xt", readState);
    if (query.what == IdQuery::What::News && !query.since.isEmpty()) path += '&' + pair("ot", query.since);
    if (!query.position.isEmpty()) path += '&' + pair("c", query.position);
    QCoro::Task<Result<Called>> asking = ask(QString::fromLatin1(path), std::nullopt);
    const Result<Called> called = co_await asking;
    if (!called.ok()) co_return called.error();
    Result<IdPage> page = readItemIds(called->body, m_api.host());
    const QDateTime now = called->date().isValid() ? called->date() : QDateTime::currentDateTimeUtc();
    if (page.ok()) page->mark = QString::number(now.toSecsSinceEpoch() - overlapSeconds);
    co_return page;
}

QCoro::Task<Result<QList<RemoteArticle>>> GoogleReader::articles(QStringList ids) {
    QByteArray form = "output=json";
    for (const QString& id : ids)
        form += '&' + pair("i", googleReaderLongId(id));
    // A question in a POST, because of its length; servers want a token for every POST.
    if (m_token.isEmpty()) {
        QCoro::Task<Result<Done>> fetching = fetchToken();
        const Result<Done> fetched = co_await fetching;
        if (!fetched.ok()) co_return fetched.error();
    }
    for (int attempt = 0;; ++attempt) {
        const QByteArray whole = form + '&' + pair("T", m_token);
        QCoro::Task<Result<Called>> asking =
            ask(QStringLiteral("stream/items/contents?output=json"), std::optional<QByteArray>(whole));
        const Result<Called> called = co_await asking;
        if (called.ok()) co_return readItems(called->body, m_api.host());
        if (!m_token.isEmpty() || attempt > 0) co_return called.error();
        QCoro::Task<Result<Done>> fetching = fetchToken();
        const Result<Done> fetched = co_await fetching;
        if (!fetched.ok()) co_return fetched.error();
    }
}

QCoro::Task<Result<Done>> GoogleReader::fetchToken() {
    QCoro::Task<Result<Called>> asking = ask(QStringLiteral("token"), std::nullopt);
    const Result<Called> called = co_await asking;
    if (!called.ok()) co_return called.error();
    m_token = QString::fromUtf8(called->body).trimmed();
    co_return Done{};
}

/// An act, with a token, and once more with a new one where the old has expired.
QCoro::Task<Result<Done>> GoogleReader::edit(QString path, QByteArray form) {
    for (int attempt = 0;; ++attempt) {
        if (m_token.isEmpty()) {
            QCoro::Task<Result<Done>> fetching = fetchToken();
            const Result<Done> fetched = co_await fetching;
            if (!fetched.ok()) co_return fetched.error();
        }
        const QByteArray whole = form + '&' + pair("T", m_token);
        QCoro::Task<Result<Called>> asking = ask(path, std::optional<QByteArray>(whole));
        const Result<Called> called = co_await asking;
        if (called.ok()) co_return Done{};
        // A new session or a refused token has emptied it.
        if (!m_token.isEmpty() || attempt > 0) co_return called.error();
    }
}

QCoro::Task<Result<Done>> GoogleReader::setState(sync_table::Field field, QStringList ids, bool on) {
    const QString state = field == sync_table::Field::Read ? readState : starredState;
    QByteArray form = pair(on ? "a" : "r", state);
    for (const QString& id : ids)
        form += '&' + pair("i", googleReaderLongId(id));
    QCoro::Task<Result<Done>> editing = edit(QStringLiteral("edit-tag"), form);
    co_return co_await editing;
}

QCoro::Task<Result<QString>> GoogleReader::subscribe(QUrl url, QString title, QString folder) {
    const QString address = QString::fromLatin1(url.toEncoded());
    QByteArray form = "ac=subscribe&" + pair("s", QStringLiteral("feed/") + address);
    if (!title.isEmpty()) form += '&' + pair("t", title);
    if (!folder.isEmpty()) form += '&' + pair("a", label(folder));
    QCoro::Task<Result<Done>> editing = edit(QStringLiteral("subscription/edit"), form);
    const Result<Done> done = co_await editing;
    if (!done.ok()) co_return done.error();
    co_return QString();
}

QCoro::Task<Result<Done>> GoogleReader::unsubscribe(QString feed) {
    QCoro::Task<Result<Done>> editing =
        edit(QStringLiteral("subscription/edit"), "ac=unsubscribe&" + pair("s", feed));
    co_return co_await editing;
}

QCoro::Task<Result<Done>> GoogleReader::rename(QString feed, QString title) {
    QCoro::Task<Result<Done>> editing =
        edit(QStringLiteral("subscription/edit"), "ac=edit&" + pair("s", feed) + '&' + pair("t", title));
    co_return co_await editing;
}

QCoro::Task<Result<Done>> GoogleReader::move(QString feed, QString from, QString to) {
    QByteArray form = "ac=edit&" + pair("s", feed);
    if (!to.isEmpty()) form += '&' + pair("a", label(to));
    if (!from.isEmpty() && from != to) form += '&' + pair("r", label(from));
    QCoro::Task<Result<Done>> editing = edit(QStringLiteral("subscription/edit"), form);
    co_return co_await editing;
}

QCoro::Task<Result<Done>> GoogleReader::renameFolder(QString from, QString to) {
    const QByteArray form =
        pair("s", label(from)) + '&' + (to.isEmpty() ? QByteArray("t=") : pair("dest", label(to)));
    const QString path = to.isEmpty() ? QStringLiteral("disable-tag") : QStringLiteral("rename-tag");
    QCoro::Task<Result<Done>> editing = edit(path, form);
    co_return co_await editing;
}

} // namespace flashnews
