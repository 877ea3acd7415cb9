#pragma once

#include "app/library/profile.h"
#include "app/news/result.h"

#include <QCommandLineParser>
#include <QCoroTask>
#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QIODevice>
#include <QTextStream>
#include <optional>

namespace flashnews::cli {

/// How a command ended, as the shell sees it.
enum ExitCode { Succeeded = 0, Failed = 1, WrongUsage = 2 };

/// What a command is given: its words after the name, the profile, and where to read and write.
struct Invocation {
    QStringList arguments;
    Profile profile;
    QIODevice& in;
    QTextStream& out;
    QTextStream& err;
};

/// One command of the program.
struct Command {
    QString name;
    QString usage;   ///< its arguments, e.g. "URL…"
    QString summary; ///< one line
    int (*run)(Invocation&);
};

/// All commands, in the order of the help text.
const QList<Command>& commands();

/// Parses the command's words. False after an error was written; the command then returns WrongUsage.
bool parse(QCommandLineParser& parser, Invocation& invocation);

/// Writes the reason and returns Failed.
int fail(Invocation& invocation, const Error& error);

/// Waits for an answer while events go on.
template<typename T>
Result<T> wait(const QFuture<Result<T>>& future) {
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) loop.exec();
    return future.result();
}

/// Waits for a task while events go on.
template<typename T>
Result<T> wait(QCoro::Task<Result<T>> task) {
    std::optional<Result<T>> answer;
    QEventLoop loop;
    const auto watch = [&]() -> QCoro::Task<> {
        answer = co_await task;
        loop.quit();
    };
    const QCoro::Task<> watching = watch();
    if (!answer) loop.exec();
    return std::move(*answer);
}

// The commands.
int add(Invocation& invocation);
int remove(Invocation& invocation);
int feeds(Invocation& invocation);
int account(Invocation& invocation);
int importFeeds(Invocation& invocation);
int exportFeeds(Invocation& invocation);
int refresh(Invocation& invocation);
int sample(Invocation& invocation);
int list(Invocation& invocation);
int search(Invocation& invocation);
int show(Invocation& invocation);
int check(Invocation& invocation);
int backup(Invocation& invocation);
int restore(Invocation& invocation);
int exportStory(Invocation& invocation);
int bookmark(Invocation& invocation);
int read(Invocation& invocation);
int tag(Invocation& invocation);
int tags(Invocation& invocation);
int inspect(Invocation& invocation);
int places(Invocation& invocation);
int stories(Invocation& invocation);
int extract(Invocation& invocation);
int sanitize(Invocation& invocation);

} // namespace flashnews::cli
