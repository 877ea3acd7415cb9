#pragma once

#include "app/news/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace flashnews {

class BodyDictionary;

/// A failed statement inside the store. It never leaves the room: Store turns it into an Error.
struct DatabaseFailure {
    int code = 0; ///< SQLite's extended result code
    QString text;
};

/// One prepared statement: bind, step, read columns. Lent by the Database's cache and given back, reset, when
/// it goes out of scope.
class Statement {
public:
    Statement(sqlite3_stmt* statement, bool* lent);
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds the next parameter, from the left.
    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(qint64(value)); }
    Statement& bind(bool value) { return bind(qint64(value)); }
    Statement& bind(double value);
    Statement& bind(const QString& value);
    Statement& bind(const QByteArray& value);
    Statement& bind(const QDateTime& value); ///< milliseconds UTC, NULL when invalid
    Statement& bindNull();
    /// Binds another statement's column as it is.
    Statement& bindColumn(const Statement& row, int column);

    /// True while there is a row. Throws DatabaseFailure.
    bool step();
    /// For another run with other values, where many follow each other.
    Statement& again();
    /// Runs a statement that has no rows.
    void run();

    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDateTime time(int column) const;
    bool isNull(int column) const;
    int columns() const;

private:
    void check(int code) const;
    sqlite3_stmt* m_statement;
    bool* m_lent; ///< the cache's note that it is in use; null for one outside the cache, which ends here
    int m_next = 0;
};

/// One SQLite connection, used by one thread. Prepared statements are kept.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// Throws DatabaseFailure.
    Database(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Statement prepare(const QByteArray& sql);
    /// Runs one or more statements without parameters.
    void execute(const QByteArray& sql);
    qint64 lastInsertId() const;
    int changes() const;
    /// Switches this connection's triggers off or on: rows that are copied bring their counts along.
    void setTriggers(bool on);
    /// Runs `work` in one transaction; rolls back when it throws.
    void transaction(const std::function<void()>& work);
    /// Runs `work`, which only reads: whatever it asks, it sees the library at one moment.
    void snapshot(const std::function<void()>& work);
    /// Puts off `work` to the end of this transaction, where much of a kind is done at once; outside one it
    /// is done now. `key` is by what it can be called off, and one key has one work.
    void defer(qint64 key, std::function<void()> work);
    /// True when work under this key was waiting, and now is not.
    bool callOff(qint64 key);
    /// Does what waits before the end comes.
    void doDeferred();
    sqlite3* handle() const { return m_handle; }
    /// Those this connection has unpacked with, by their number (see dictionary_table.h).
    QHash<quint32, std::shared_ptr<const BodyDictionary>>& dictionaries() { return m_dictionaries; }

private:
    struct Kept {
        sqlite3_stmt* statement = nullptr;
        bool lent = false;
    };
    void between(const QByteArray& begin, const std::function<void()>& work);
    sqlite3_stmt* compile(const QByteArray& sql) const;
    void forgetUnusedStatements();

    sqlite3* m_handle = nullptr;
    std::unordered_map<std::string, Kept> m_statements;
    std::map<qint64, std::function<void()>> m_deferred;
    QHash<quint32, std::shared_ptr<const BodyDictionary>> m_dictionaries;
};

/// For bytes that SQLite gave back whole but that we cannot read.
DatabaseFailure damaged();

/// The Error a person sees for a failure of the database.
Error storageError(const DatabaseFailure& failure);

} // namespace flashnews
