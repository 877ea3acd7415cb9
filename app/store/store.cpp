#include "app/store/store.h"

#include "app/store/open_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <span>
#include <vector>

namespace flashnews {

/// A thread with a connection of its own and a queue of work. It finishes what it was given before it ends,
/// so that what the person did last is never lost by closing the window.
class StoreThread {
public:
    StoreThread(std::unique_ptr<Database> database, const QString& name)
        : m_database(std::move(database)), m_thread(QThread::create([this] { work(); })) {
        m_thread->setObjectName(name);
        m_thread->start();
    }

    ~StoreThread() {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_wake.notify_one();
        m_thread->wait();
    }

    void post(StoreTask task) {
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(std::move(task));
        }
        m_wake.notify_one();
    }

private:
    using Manner = StoreTask::Manner;

    void work() {
        for (std::vector<StoreTask> tasks = next(); !tasks.empty(); tasks = next())
            if (!runTogether(tasks))
                for (StoreTask& task : tasks) // one of them failed, and it alone is to
                    runTogether({&task, 1});
    }

    /// The next task, with those behind it that may share its commit; none when the thread is to end. They
    /// are few, so that what a person does next need not wait long.
    std::vector<StoreTask> next() {
        constexpr size_t mostTogether = 12;
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
        std::vector<StoreTask> tasks;
        while (!m_tasks.empty() && tasks.size() < mostTogether &&
               (tasks.empty() || (tasks.front().manner == Manner::Refetchable &&
                                  m_tasks.front().manner == Manner::Refetchable))) {
            tasks.push_back(std::move(m_tasks.front()));
            m_tasks.pop_front();
        }
        return tasks;
    }

    /// False when they have to be run one by one; otherwise whoever asked has been told.
    bool runTogether(std::span<StoreTask> tasks) {
        const auto work = [&] {
            for (const StoreTask& task : tasks)
                task.work(*m_database);
        };
        try {
            inManner(tasks.front().manner, work);
        } catch (const DatabaseFailure& failure) {
            if (tasks.size() > 1) return false;
            tasks.front().answer(&failure);
            return true;
        }
        for (const StoreTask& task : tasks)
            task.answer(nullptr);
        return true;
    }

    void inManner(Manner manner, const std::function<void()>& work) {
        if (manner == Manner::Read) return work();
        // In WAL mode, NORMAL survives a crash of the program whole; only a power cut can undo the last
        // commits.
        m_database->execute(manner == Manner::Durable ? "PRAGMA synchronous = FULL"
                                                      : "PRAGMA synchronous = NORMAL");
        m_database->transaction(work);
    }

    std::unique_ptr<Database> m_database;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<StoreTask> m_tasks;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

namespace {

constexpr auto writerPragmas =
    "PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY;";
// WAL lets readers read while the writer writes. A refresh writes the same pages feed after feed, so they are
// brought home every 16 MB only.
constexpr auto localJournal = "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA "
                              "journal_size_limit = 16777216;";
constexpr auto networkJournal =
    "PRAGMA journal_mode = TRUNCATE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_schema;";
constexpr auto readerPragmas = "PRAGMA cache_size = -4000; PRAGMA temp_store = MEMORY;";

std::unique_ptr<Database> openReader(const QString& path) {
    auto database = std::make_unique<Database>(path, Database::Mode::ReadOnly);
    database->execute(readerPragmas);
    return database;
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString& path, Disk disk) {
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{
            Error::Kind::Storage,
            QCoreApplication::translate("Store", "The folder %1 cannot be made. Check its permissions.")
                .arg(folder)};
    try {
        auto opened = openWriter(path, disk);
        if (!opened.ok()) return opened.error();
        std::unique_ptr<Database> writer = std::move(opened->database);
        writer->execute(disk == Disk::Network ? networkJournal : localJournal);
        writer->execute(writerPragmas);
        std::unique_ptr<Store> store(new Store);
        store->m_lock = std::move(opened->lock);
        store->m_reader = std::make_unique<StoreThread>(openReader(path), QStringLiteral("store-reader"));
        store->m_counter = std::make_unique<StoreThread>(openReader(path), QStringLiteral("store-counter"));
        store->m_writer = std::make_unique<StoreThread>(std::move(writer), QStringLiteral("store-writer"));
        return store;
    } catch (const DatabaseFailure& failure) {
        return storageError(failure);
    }
}

Store::~Store() = default;

void Store::post(StoreThread& thread, StoreTask task) {
    thread.post(std::move(task));
}

} // namespace flashnews
