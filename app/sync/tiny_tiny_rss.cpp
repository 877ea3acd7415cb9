#include "app/sync/tiny_tiny_rss.h"

#include "app/html/plain_text.h"
#include "app/net/fetch_error.h"
#include "app/sync/google_reader_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace flashnews {

namespace {

constexpr int idsAtOnce = 200; // the server gives no more
constexpr int allArticles = -4, allRealFeeds = -3;

QString say(const char* text, const QString& host) {
    return QCoreApplication::translate("Sync", text).arg(host);
}

QString str(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

/// Numbers are strings where they come straight out of its database.
qint64 number(const QJsonValue& value) {
    return value.isString() ? value.toString().toLongLong() : qint64(value.toDouble());
}

Error notUnderstood(const QString& host) {
    return {Error::Kind::Format,
            QCoreApplication::translate("Sync", "%1 answered with something that is not what was asked for. "
                                                "Nothing was changed; it is tried again later.")
                .arg(host)};
}

RemoteArticle readArticle(const QJsonObject& object) {
    RemoteArticle remote;
    remote.id = QString::number(number(object.value(QLatin1String("id"))));
    remote.feed = QString::number(number(object.value(QLatin1String("feed_id"))));
    Article& article = remote.article;
    article.title = plainText(str(object, "title")).simplified();
    article.author = plainText(str(object, "author")).simplified();
    article.link = QUrl(str(object, "link").trimmed());
    if (!article.link.scheme().startsWith(QLatin1String("http"))) article.link = QUrl();
    article.comments = QUrl(str(object, "comments"));
    article.language = str(object, "lang").section(u'-', 0, 0).toLower();
    if (const qint64 seconds = number(object.value(QLatin1String("updated"))); seconds > 0)
        article.published = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    for (const QJsonValue& value : object.value(QLatin1String("attachments")).toArray()) {
        const QJsonObject file = value.toObject();
        const QUrl url(str(file, "content_url"));
        if (url.scheme().startsWith(QLatin1String("http")))
            article.enclosures.append({url, str(file, "content_type"), -1});
    }
    finishRemoteArticle(remote, str(object, "content"));
    return remote;
}

} // namespace

TinyTinyRss::TinyTinyRss(Caller& caller, const QUrl& api, const QString& user, const QString& password)
    : m_caller(caller), m_api(api), m_user(user), m_password(password) {}

Error TinyTinyRss::refusal(const QString& code) const {
    const QString host = m_api.host();
    if (code == QLatin1String("LOGIN_ERROR"))
        return {Error::Kind::Credentials,
                say(QT_TRANSLATE_NOOP("Sync", "%1 refuses this user name and password."), host)};
    if (code == QLatin1String("API_DISABLED"))
        return {
            Error::Kind::Input,
            say(QT_TRANSLATE_NOOP("Sync", "The API of %1 is switched off. In Tiny Tiny RSS it is switched on "
                                          "under Preferences › Enable API."),
                host)};
    if (code == QLatin1String("NOT_LOGGED_IN"))
        return {Error::Kind::Credentials,
                say(QT_TRANSLATE_NOOP("Sync", "%1 ended the session at once."), host)};
    return {Error::Kind::Input,
            QCoreApplication::translate("Sync", "%1 does not take this: %2").arg(host, code)};
}

QCoro::Task<Result<QJsonValue>> TinyTinyRss::send(QJsonObject question) {
    if (!m_session.isEmpty()) question.insert(QStringLiteral("sid"), m_session);
    Call call;
    call.url = m_api;
    call.contentType = "application/json";
    call.body = QJsonDocument(question).toJson(QJsonDocument::Compact);
    QCoro::Task<Result<Called>> calling = m_caller.call(call);
    const Result<Called> called = co_await calling;
    if (!called.ok()) co_return called.error();
    m_restSeconds = called->retryAfterSeconds();
    if (called->status >= 400) co_return statusError(called->status, m_api.host());
    const QJsonObject answer = QJsonDocument::fromJson(called->body).object();
    const QJsonValue content = answer.value(QLatin1String("content"));
    if (called->status != 200 || !answer.contains(QLatin1String("status")) || content.isUndefined())
        co_return notUnderstood(m_api.host());
    m_certain = true;
    if (number(answer.value(QLatin1String("status"))) == 0) co_return content;
    co_return refusal(str(content.toObject(), "error"));
}

/// Asks with a session, and once more with a new one where the old has expired.
QCoro::Task<Result<QJsonValue>> TinyTinyRss::ask(QJsonObject question) {
    for (int attempt = 0;; ++attempt) {
        if (m_session.isEmpty()) {
            QCoro::Task<Result<Done>> opening = signIn();
            const Result<Done> opened = co_await opening;
            if (!opened.ok()) co_return opened.error();
        }
        QCoro::Task<Result<QJsonValue>> sending = send(question);
        const Result<QJsonValue> answer = co_await sending;
        const bool ended = !answer.ok() && answer.error().kind == Error::Kind::Credentials;
        if (!ended || attempt > 0) co_return answer;
        m_session.clear();
    }
}

QCoro::Task<Result<Done>> TinyTinyRss::signIn() {
    m_session.clear();
    QCoro::Task<Result<QJsonValue>> sending = send({{QStringLiteral("op"), QStringLiteral("login")},
                                                    {QStringLiteral("user"), m_user},
                                                    {QStringLiteral("password"), m_password}});
    const Result<QJsonValue> answer = co_await sending;
    if (!answer.ok()) co_return answer.error();
    m_session = str(answer->toObject(), "session_id");
    if (m_session.isEmpty()) co_return notUnderstood(m_api.host());
    co_return Done{};
}

QCoro::Task<Result<QHash<QString, int>>> TinyTinyRss::folders() {
    QCoro::Task<Result<QJsonValue>> asking = ask({{QStringLiteral("op"), QStringLiteral("getCategories")},
                                                  {QStringLiteral("unread_only"), false},
                                                  {QStringLiteral("enable_nested"), false},
                                                  {QStringLiteral("include_empty"), true}});
    const Result<QJsonValue> answer = co_await asking;
    if (!answer.ok()) co_return answer.error();
    if (!answer->isArray()) co_return notUnderstood(m_api.host());
    QHash<QString, int> ids;
    for (const QJsonValue& value : answer->toArray()) {
        const QJsonObject folder = value.toObject();
        const int id = int(number(folder.value(QLatin1String("id"))));
        if (id > 0) ids.insert(str(folder, "title"), id);
    }
    co_return ids;
}

QCoro::Task<Result<QList<RemoteFeed>>> TinyTinyRss::feeds() {
    QCoro::Task<Result<QHash<QString, int>>> listing = folders();
    const Result<QHash<QString, int>> names = co_await listing;
    if (!names.ok()) co_return names.error();
    QCoro::Task<Result<QJsonValue>> asking =
        ask({{QStringLiteral("op"), QStringLiteral("getFeeds")}, {QStringLiteral("cat_id"), allRealFeeds}});
    const Result<QJsonValue> answer = co_await asking;
    if (!answer.ok()) co_return answer.error();
    if (!answer->isArray()) co_return notUnderstood(m_api.host());
    QList<RemoteFeed> feeds;
    for (const QJsonValue& value : answer->toArray()) {
        const QJsonObject object = value.toObject();
        RemoteFeed feed;
        feed.id = QString::number(number(object.value(QLatin1String("id"))));
        feed.url = QUrl(str(object, "feed_url"));
        feed.title = plainText(str(object, "title")).simplified();
        feed.folder = names->key(int(number(object.value(QLatin1String("cat_id")))));
        if (!feed.url.isEmpty()) feeds.append(feed);
    }
    co_return feeds;
}

QCoro::Task<Result<IdPage>> TinyTinyRss::ids(IdQuery query) {
    const int skip = query.position.toInt();
    const QString mode = query.what == IdQuery::What::Unread       ? QStringLiteral("unread")
                         : query.what == IdQuery::What::Bookmarked ? QStringLiteral("marked")
                                                                   : QStringLiteral("all_articles");
    QJsonObject question{{QStringLiteral("op"), QStringLiteral("getHeadlines")},
                         {QStringLiteral("feed_id"), allArticles},
                         {QStringLiteral("view_mode"), mode},
                         {QStringLiteral("limit"), idsAtOnce},
                         {QStringLiteral("skip"), skip},
                         {QStringLiteral("show_content"), false},
                         {QStringLiteral("show_excerpt"), false}};
    const bool news = query.what == IdQuery::What::News;
    if (news && !query.since.isEmpty()) question.insert(QStringLiteral("since_id"), query.since.toLongLong());
    QCoro::Task<Result<QJsonValue>> asking = ask(question);
    const Result<QJsonValue> answer = co_await asking;
    if (!answer.ok()) co_return answer.error();
    if (!answer->isArray()) co_return notUnderstood(m_api.host());
    IdPage page;
    qint64 highest = query.since.toLongLong();
    for (const QJsonValue& value : answer->toArray()) {
        const qint64 id = number(value.toObject().value(QLatin1String("id")));
        if (id <= 0) co_return notUnderstood(m_api.host());
        page.ids.append(QString::number(id));
        highest = std::max(highest, id);
    }
    page.mark = QString::number(highest);
    if (page.ids.size() >= idsAtOnce) page.next = QString::number(skip + idsAtOnce);
    co_return page;
}

QCoro::Task<Result<QList<RemoteArticle>>> TinyTinyRss::articles(QStringList ids) {
    QCoro::Task<Result<QJsonValue>> asking = ask({{QStringLiteral("op"), QStringLiteral("getArticle")},
                                                  {QStringLiteral("article_id"), ids.join(u',')},
                                                  {QStringLiteral("sanitize"), false}});
    const Result<QJsonValue> answer = co_await asking;
    if (!answer.ok()) co_return answer.error();
    if (!answer->isArray()) co_return notUnderstood(m_api.host());
    QList<RemoteArticle> articles;
    for (const QJsonValue& value : answer->toArray())
        articles.append(readArticle(value.toObject()));
    co_return articles;
}

QCoro::Task<Result<Done>> TinyTinyRss::setState(sync_table::Field field, QStringList ids, bool on) {
    const bool read = field == sync_table::Field::Read;
    QCoro::Task<Result<QJsonValue>> asking = ask({{QStringLiteral("op"), QStringLiteral("updateArticle")},
                                                  {QStringLiteral("article_ids"), ids.join(u',')},
                                                  {QStringLiteral("field"), read ? 2 : 0},
                                                  // The field is "unread", which is the other way round.
                                                  {QStringLiteral("mode"), on != read ? 1 : 0}});
    const Result<QJsonValue> answer = co_await asking;
    if (!answer.ok()) co_return answer.error();
    co_return Done{};
}

QCoro::Task<Result<QString>> TinyTinyRss::subscribe(QUrl url, QString, QString folder) {
    int category = 0;
    if (!folder.isEmpty()) {
        QCoro::Task<Result<QHash<QString, int>>> listing = folders();
        const Result<QHash<QString, int>> names = co_await listing;
        if (!names.ok()) co_return names.error();
        category = names->value(folder, 0);
    }
    QCoro::Task<Result<QJsonValue>> asking =
        ask({{QStringLiteral("op"), QStringLiteral("subscribeToFeed")},
             {QStringLiteral("feed_url"), QString::fromLatin1(url.toEncoded())},
             {QStringLiteral("category_id"), category}});
    const Result<QJsonValue> answer = co_await asking;
    if (!answer.ok()) co_return answer.error();
    const QJsonObject status = answer->toObject().value(QLatin1String("status")).toObject();
    const qint64 code = number(status.value(QLatin1String("code")));
    if (code > 1)
        co_return Error{
            Error::Kind::Input,
            QCoreApplication::translate("Sync", "%1 could not subscribe to %2: it finds no feed there.")
                .arg(m_api.host(), url.toDisplayString())};
    const qint64 id = number(status.value(QLatin1String("feed_id")));
    co_return id > 0 ? QString::number(id) : QString();
}

QCoro::Task<Result<Done>> TinyTinyRss::unsubscribe(QString feed) {
    QCoro::Task<Result<QJsonValue>> asking = ask({{QStringLiteral("op"), QStringLiteral("unsubscribeFeed")},
                                                  {QStringLiteral("feed_id"), feed.toInt()}});
    const Result<QJsonValue> answer = co_await asking;
    if (!answer.ok()) co_return answer.error();
    co_return Done{};
}

namespace {

Error onlyOnItsPages(const QString& host) {
    return {
        Error::Kind::Input,
        say(QT_TRANSLATE_NOOP("Sync", "Tiny Tiny RSS lets names and folders be changed only on its own pages "
                                      "at %1; from there they come here."),
            host)};
}

} // namespace

QCoro::Task<Result<Done>> TinyTinyRss::rename(QString, QString) {
    co_return onlyOnItsPages(m_api.host());
}

QCoro::Task<Result<Done>> TinyTinyRss::move(QString, QString, QString) {
    co_return onlyOnItsPages(m_api.host());
}

QCoro::Task<Result<Done>> TinyTinyRss::renameFolder(QString, QString) {
    co_return onlyOnItsPages(m_api.host());
}

} // namespace flashnews
