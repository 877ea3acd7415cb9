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
    /// As write(), but a power cut may undo the last of them (never a part of one). For what a refresh can
    /// fetch again.
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
    enum class Manner { Read, Durable, Refetchable };

    Store() = default;

    template<typename Work>
    auto run(StoreThread& thread, Work work, Manner manner) {
        using Value = std::invoke_result_t<Work, Database&>;
        using Answer = std::conditional_t<std::is_void_v<Value>, Done, Value>;
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        post(thread, [promise, work = std::move(work), manner](Database& database) mutable {
            promise->addResult(answer<Answer>(database, work, manner));
            promise->finish();
        });
        return promise->future();
    }

    template<typename Answer, typename Work>
    static Result<Answer> answer(Database& database, Work& work, Manner manner) {
        try {
            std::optional<Answer> value;
            const auto call = [&] {
                if constexpr (std::is_void_v<std::invoke_result_t<Work, Database&>>) {
                    work(database);
                    value.emplace();
                } else {
                    value.emplace(work(database));
                }
            };
            inManner(database, manner, call);
            return std::move(*value);
        } catch (const DatabaseFailure& failure) {
            return storageError(failure);
        }
    }

    static void inManner(Database& database, Manner manner, const std::function<void()>& call);
    static void post(StoreThread& thread, std::function<void(Database&)> work);

    FacetKeeper m_facets;              // outlives the threads
    std::unique_ptr<QLockFile> m_lock; ///< on a network disk; outlives the connections
    std::unique_ptr<StoreThread> m_writer;
    std::unique_ptr<StoreThread> m_reader;
    std::unique_ptr<StoreThread> m_counter;
};

} // namespace flashnews
