// account add, list, remove, move
#include "app/cli/article_filter_options.h"
#include "app/cli/batch.h"
#include "app/library/library.h"
#include "app/net/keyring.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace flashnews::cli {

namespace {

QString say(const char* text, int n = -1) {
    return QCoreApplication::translate("CommandLine", text, nullptr, n);
}

Error input(const QString& text) {
    return {Error::Kind::Input, text};
}

/// Switches the terminal's echo off while a password is typed.
class Unseen {
public:
    Unseen() : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0) {
        if (!m_isTerminal) return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    }
    ~Unseen() {
        if (m_isTerminal) tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before{};
    bool m_isTerminal;
};

/// From the environment, else the first line of standard input. Never an argument: others can see those.
QString readPassword(Invocation& invocation) {
    if (const QString given = qEnvironmentVariable("FLASH_NEWS_PASSWORD"); !given.isEmpty()) return given;
    const Unseen unseen;
    if (unseen.isTerminal()) {
        invocation.err << say(QT_TRANSLATE_NOOP("CommandLine", "Password: "));
        invocation.err.flush();
    }
    QByteArray line = invocation.in.readLine();
    if (unseen.isTerminal()) invocation.err << '\n';
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<Account> accountNamed(const QString& word, const QList<Account>& accounts) {
    for (const Account& account : accounts)
        if (QString::number(account.id) == word || account.name == word || account.url.toString() == word)
            return account;
    return input(say(QT_TRANSLATE_NOOP("CommandLine", "There is no account \"%1\". flash-news account list "
                                                      "shows them."))
                     .arg(word));
}

Result<Done> addAccount(Invocation& invocation, Library& library, const QStringList& words,
                        const QString& user) {
    if (words.size() != 1 || user.isEmpty())
        return input(say(QT_TRANSLATE_NOOP("CommandLine", "Usage: flash-news account add URL --user NAME")));
    const QString password = readPassword(invocation);
    if (password.isEmpty())
        return input(say(QT_TRANSLATE_NOOP("CommandLine", "A password is needed: type it, or set "
                                                          "FLASH_NEWS_PASSWORD.")));
    const auto found = wait(library.findAccount(words.first(), user, password));
    if (!found.ok()) return found.error();
    const auto added = wait(library.addAccount(*found, password));
    if (!added.ok()) return added.error();
    invocation.out << say(QT_TRANSLATE_NOOP("CommandLine",
                                            "Added the account %1. flash-news refresh syncs it."))
                          .arg(found->name)
                   << '\n';
    if (!added->isEmpty())
        invocation.err << say(QT_TRANSLATE_NOOP("CommandLine",
                                                "There is no keyring here, so the password is not kept: set "
                                                "FLASH_NEWS_PASSWORD whenever flash-news refresh runs."))
                       << '\n';
    return Done{};
}

QJsonObject accountJson(const Account& account, const QList<Feed>& feeds) {
    int count = 0;
    for (const Feed& feed : feeds)
        count += feed.account == account.id ? 1 : 0;
    const bool greader = account.kind == Account::Kind::GoogleReader;
    return {{QStringLiteral("id"), account.id},
            {QStringLiteral("kind"), greader ? QStringLiteral("google-reader") : QStringLiteral("tt-rss")},
            {QStringLiteral("url"), QString::fromLatin1(account.url.toEncoded())},
            {QStringLiteral("user"), account.user},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("feeds"), count},
            {QStringLiteral("last_sync"), jsonTime(account.lastSync)},
            {QStringLiteral("error"), jsonText(account.lastError)}};
}

Result<Done> listAccounts(Invocation& invocation, const Library& library, bool json) {
    QJsonArray array;
    for (const Account& account : library.accounts()) {
        const QJsonObject object = accountJson(account, library.feeds());
        array.append(object);
        if (json) continue;
        invocation.out << account.id << '\t' << account.name << '\t' << account.url.toDisplayString() << '\t'
                       << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n feed(s)"),
                              object.value(QStringLiteral("feeds")).toInt());
        if (!account.lastError.isEmpty()) invocation.out << "\t! " << account.lastError;
        invocation.out << '\n';
    }
    if (json) invocation.out << QString::fromUtf8(QJsonDocument(array).toJson());
    return Done{};
}

Result<Done> removeAccount(Library& library, const QStringList& words, bool withFeeds) {
    if (words.size() != 1)
        return input(say(QT_TRANSLATE_NOOP("CommandLine", "Usage: flash-news account remove ACCOUNT")));
    const auto account = accountNamed(words.first(), library.accounts());
    if (!account.ok()) return account.error();
    return wait(library.removeAccount(account->id, !withFeeds));
}

Result<Done> moveFeeds(Library& library, const QStringList& words, const QString& to) {
    if (words.isEmpty() || to.isEmpty())
        return input(say(QT_TRANSLATE_NOOP(
            "CommandLine", "Usage: flash-news account move FEED… --to ACCOUNT, or --to local")));
    AccountId target = 0;
    if (to != QLatin1String("local")) {
        const auto account = accountNamed(to, library.accounts());
        if (!account.ok()) return account.error();
        target = account->id;
    }
    QList<FeedId> ids;
    for (const QString& word : words) {
        const auto feed = feedNamed(word, library.feeds());
        if (!feed.ok()) return feed.error();
        ids.append(feed->id);
    }
    return wait(library.moveFeeds(ids, target));
}

} // namespace

int account(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("add URL | list | remove ACCOUNT | move FEED…"), QString());
    parser.addOptions(
        {{QStringLiteral("user"), QStringLiteral("add: your name on the server."), QStringLiteral("NAME")},
         {QStringLiteral("json"), QStringLiteral("list: one JSON array.")},
         {QStringLiteral("with-feeds"), QStringLiteral("remove: unsubscribe here from its feeds too.")},
         {QStringLiteral("to"), QStringLiteral("move: an account, or \"local\"."),
          QStringLiteral("ACCOUNT")}});
    if (!parse(parser, invocation)) return WrongUsage;
    QStringList words = parser.positionalArguments();
    const QString act = words.isEmpty() ? QString() : words.takeFirst();
    const QStringList acts = {QStringLiteral("add"), QStringLiteral("list"), QStringLiteral("remove"),
                              QStringLiteral("move")};
    if (!acts.contains(act)) {
        invocation.err << parser.helpText();
        return WrongUsage;
    }
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    Result<Done> done = Done{};
    if (act == acts[0])
        done = addAccount(invocation, **library, words, parser.value(QStringLiteral("user")));
    else if (act == acts[1])
        done = listAccounts(invocation, **library, parser.isSet(QStringLiteral("json")));
    else if (act == acts[2])
        done = removeAccount(**library, words, parser.isSet(QStringLiteral("with-feeds")));
    else
        done = moveFeeds(**library, words, parser.value(QStringLiteral("to")));
    return done.ok() ? Succeeded : fail(invocation, done.error());
}

} // namespace flashnews::cli
