#include "app/store/database.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <sqlite3.h>

namespace flashnews {

namespace {

// Long enough for a writer in another process (the command line beside the window) to finish its batch.
constexpr int busyTimeoutMs = 15000;
constexpr size_t mostKeptStatements = 200;

DatabaseFailure failureOf(sqlite3* handle) {
    return {sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle))};
}

} // namespace

Statement::Statement(sqlite3_stmt* statement, bool* lent) : m_statement(statement), m_lent(lent) {
    if (m_lent) *m_lent = true;
}

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)),
      m_lent(std::exchange(other.m_lent, nullptr)),
      m_next(other.m_next) {}

Statement::~Statement() {
    if (!m_statement) return;
    if (!m_lent) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    *m_lent = false;
}

void Statement::check(int code) const {
    if (code != SQLITE_OK) throw failureOf(sqlite3_db_handle(m_statement));
}

Statement& Statement::bind(qint64 value) {
    check(sqlite3_bind_int64(m_statement, ++m_next, value));
    return *this;
}

Statement& Statement::bind(double value) {
    check(sqlite3_bind_double(m_statement, ++m_next, value));
    return *this;
}

Statement& Statement::bind(const QString& value) {
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text64(m_statement, ++m_next, utf8.constData(), sqlite3_uint64(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(const QByteArray& value) {
    const char* data = value.isNull() ? "" : value.constData();
    check(sqlite3_bind_blob64(m_statement, ++m_next, data, sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(const QDateTime& value) {
    return value.isValid() ? bind(value.toMSecsSinceEpoch()) : bindNull();
}

Statement& Statement::bindNull() {
    check(sqlite3_bind_null(m_statement, ++m_next));
    return *this;
}

Statement& Statement::bindColumn(const Statement& row, int column) {
    check(sqlite3_bind_value(m_statement, ++m_next, sqlite3_column_value(row.m_statement, column)));
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) throw failureOf(sqlite3_db_handle(m_statement));
    return false;
}

Statement& Statement::again() {
    sqlite3_reset(m_statement); // its code is that of the last step, which has been told
    m_next = 0;
    return *this;
}

void Statement::run() {
    while (step()) {
    }
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

QDateTime Statement::time(int column) const {
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int Statement::columns() const {
    return sqlite3_column_count(m_statement);
}

Database::Database(const QString& path, Mode mode) {
    const int flags =
        mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        const DatabaseFailure failure =
            m_handle ? failureOf(m_handle) : DatabaseFailure{code, QString::fromUtf8(sqlite3_errstr(code))};
        sqlite3_close_v2(m_handle);
        throw failure;
    }
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

Database::~Database() {
    for (const auto& [sql, kept] : m_statements)
        sqlite3_finalize(kept.statement);
    sqlite3_close_v2(m_handle);
}

Statement Database::prepare(const QByteArray& sql) {
    if (m_statements.size() >= mostKeptStatements) forgetUnusedStatements();
    Kept& kept = m_statements[sql.toStdString()];
    if (kept.lent) return Statement(compile(sql), nullptr);
    if (!kept.statement) kept.statement = compile(sql);
    return Statement(kept.statement, &kept.lent);
}

sqlite3_stmt* Database::compile(const QByteArray& sql) const {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK) throw failureOf(m_handle);
    return statement;
}

/// Filters make many shapes of statements; starting afresh now and then is simpler than a least-recently-used
/// list.
void Database::forgetUnusedStatements() {
    std::erase_if(m_statements, [](const auto& entry) {
        if (entry.second.lent) return false;
        sqlite3_finalize(entry.second.statement);
        return true;
    });
}

void Database::execute(const QByteArray& sql) {
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw failureOf(m_handle);
}

qint64 Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const {
    return sqlite3_changes(m_handle);
}

void Database::setTriggers(bool on) {
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, int(on), nullptr);
}

void Database::transaction(const std::function<void()>& work) {
    between("BEGIN IMMEDIATE", work);
}

void Database::snapshot(const std::function<void()>& work) {
    between("BEGIN", work);
}

void Database::between(const QByteArray& begin, const std::function<void()>& work) {
    execute(begin);
    try {
        work();
        doDeferred();
        execute("COMMIT");
    } catch (...) {
        m_deferred.clear();
        // After some failures (disk full) SQLite has rolled back by itself; then there is nothing left to
        // undo.
        if (!sqlite3_get_autocommit(m_handle)) sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

void Database::defer(qint64 key, std::function<void()> work) {
    constexpr std::size_t most = 1000; // more at once is no faster, and they hold memory
    if (sqlite3_get_autocommit(m_handle)) return work();
    m_deferred[key] = std::move(work);
    if (m_deferred.size() >= most) doDeferred();
}

bool Database::callOff(qint64 key) {
    return m_deferred.erase(key) > 0;
}

void Database::doDeferred() {
    for (const auto deferred = std::exchange(m_deferred, {}); const auto& [key, work] : deferred)
        work();
}

DatabaseFailure damaged() {
    return {SQLITE_CORRUPT, QString::fromUtf8(sqlite3_errstr(SQLITE_CORRUPT))};
}

Error storageError(const DatabaseFailure& failure) {
    const auto say = [](const char* text) { return QCoreApplication::translate("Store", text); };
    switch (failure.code & 0xff) {
    case SQLITE_FULL:
        return {Error::Kind::Storage,
                say(QT_TRANSLATE_NOOP(
                    "Store", "The disk is full. Nothing was changed; free some space and try again."))};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Error::Kind::Storage,
                say(QT_TRANSLATE_NOOP(
                    "Store", "The library may not be written to. Check the permissions of its folder."))};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Storage,
                say(QT_TRANSLATE_NOOP(
                    "Store", "The library's file cannot be opened. Check that its folder exists and may be "
                             "written to."))};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Error::Kind::Storage,
            say(QT_TRANSLATE_NOOP("Store", "Another program is using the library. Close it and try again."))};
    case SQLITE_NOTADB:
        return {Error::Kind::Damaged,
                say(QT_TRANSLATE_NOOP(
                    "Store",
                    "The library's file is not a Flash News library, or its beginning is damaged. It was "
                    "left untouched. “flash-news restore” keeps it aside and saves what can be saved; or "
                    "choose another profile folder."))};
    case SQLITE_CORRUPT:
        return {Error::Kind::Damaged,
                say(QT_TRANSLATE_NOOP(
                    "Store",
                    "The library's file is damaged. Close Flash News and run “flash-news restore”: it keeps "
                    "the damaged file aside and saves what can be saved."))};
    case SQLITE_IOERR:
        return {Error::Kind::Storage,
                say(QT_TRANSLATE_NOOP("Store",
                                      "The disk failed while the library was read or written. Nothing was "
                                      "changed; check the disk and its cable."))};
    default:
        return {Error::Kind::Storage,
                say(QT_TRANSLATE_NOOP("Store", "The library could not do this: %1")).arg(failure.text)};
    }
}

} // namespace flashnews
