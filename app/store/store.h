#pragma once

#include "app/news/result.h"
#include "app/store/database.h"
#include "app/store/facet_keeper.h"
#include "app/store/network_disk.h"

#include <QFuture>
#include <QPromise>
#include <memory>
#include <type_traits>

namespace flashnews {

class StoreThread;

/// Work for one of the store's threads.
struct StoreTask {
    enum class Manner { Read, Durable, Refetchable };
    Manner manner = Manner::Read;
    std::function<void(Database&)> work; ///< throws DatabaseFailure
    /// Tells whoever asked: once, when it is committed, or why it is not.
    std::function<void(const DatabaseFailure*)> answer;
};

/// The library's file and its threads: one that writes, one that reads for the list and the reader pane, one
/// that counts, so that a slow count never keeps a page waiting. Work is given as a function of the Database;
/// it runs on that thread and its answer comes as a future. A DatabaseFailure in it becomes an Error.
class Store {
public:
    /// Opens or makes the file, brings its schema forward and starts the threads. On a network disk it is
    /// this process's alone until the store is closed (see network_disk.h).
    static Result<std::unique_ptr<Store>> open(const QString& path) { return open(path, diskOf(path)); }
    static Result<std::unique_ptr<Store>> open(const QString& path, Disk disk);
    ~Store();

    /// Runs `work(Database&) -> T` in one transaction on the writer's thread; it is on the disk when
    /// answered. For what a person does.
    template<typename Work>
    auto write(Work work) {
        return run(*m_writer, std::move(work), Manner::Durable);
    }
    /// As write(), but a power cut may undo the last of them (never a part of one), and those that wait
    /// together are committed together. `work` is called again, alone, where another of them failed. For what
    /// a refresh can fetch again.
    template<typename Work>
    auto writeRefetchable(Work work) {
        return run(*m_writer, std::move(work), Manner::Refetchable);
    }
    /// Runs `work(Database&) -> T` on the readers' thread.
    template<typename Work>
    auto read(Work work) {
        return run(*m_reader, std::move(work), Manner::Read);
    }
    /// As read(), for counts and other long looks over the whole library.
    template<typename Work>
    auto count(Work work) {
        return run(*m_counter, std::move(work), Manner::Read);
    }

    /// What read() and count() may ask instead of SQL.
    FacetKeeper& facets() { return m_facets; }

private:
    using Manner = StoreTask::Manner;

    Store() = default;

    template<typename Work>
    auto run(StoreThread& thread, Work work, Manner manner) {
        using Value = std::invoke_result_t<Work, Database&>;
        using Answer = std::conditional_t<std::is_void_v<Value>, Done, Value>;
        struct Asked {
            Work work;
            QPromise<Result<Answer>> promise;
            std::optional<Answer> value;
        };
        auto asked = std::make_shared<Asked>(Asked{std::move(work), {}, {}});
        asked->promise.start();
        StoreTask task;
        task.manner = manner;
        task.work = [asked](Database& database) {
            if constexpr (std::is_void_v<Value>) {
                asked->work(database);
                asked->value.emplace();
            } else {
                asked->value = asked->work(database);
            }
        };
        task.answer = [asked](const DatabaseFailure* failure) {
            asked->promise.addResult(failure ? Result<Answer>(storageError(*failure))
                                             : Result<Answer>(std::move(*asked->value)));
            asked->promise.finish();
        };
        auto future = asked->promise.future();
        post(thread, std::move(task));
        return future;
    }

    static void post(StoreThread& thread, StoreTask task);

    FacetKeeper m_facets;              // outlives the threads
    std::unique_ptr<QLockFile> m_lock; ///< on a network disk; outlives the connections
    std::unique_ptr<StoreThread> m_writer;
    std::unique_ptr<StoreThread> m_reader;
    std::unique_ptr<StoreThread> m_counter;
};

} // namespace flashnews
