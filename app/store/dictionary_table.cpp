#include "app/store/dictionary_table.h"

#include "app/store/database.h"

#include <QCryptographicHash>

namespace flashnews::dictionary_table {

namespace {

constexpr qint64 firstAt = 1000;  // articles
constexpr qint64 againAfter = 16; // times as many
constexpr qint64 mostPackedAnew = 4000;
const QByteArrayList tables{"body_dictionary", "body_dictionary_copy"};
constexpr int samplesTaken = 400;

QByteArray hashOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Null when it is not there, or not whole.
Dictionary read(Database& database, const QByteArray& table, quint32 id) {
    try {
        Statement row = database.prepare("SELECT hash, bytes FROM " + table + " WHERE id = ?");
        if (!row.bind(qint64(id)).step()) return nullptr;
        const QByteArray bytes = row.bytes(1);
        return hashOf(bytes) == row.bytes(0) ? BodyDictionary::fromBytes(bytes) : nullptr;
    } catch (const DatabaseFailure&) {
        return nullptr; // a damaged page: there is the copy
    }
}

Dictionary find(Database& database, quint32 id) {
    Dictionary& kept = database.dictionaries()[id];
    for (const QByteArray& table : tables)
        if (!kept) kept = read(database, table, id);
    return kept;
}

qint64 number(Database& database, const QByteArray& sql) {
    Statement row = database.prepare(sql);
    return row.step() ? row.integer(0) : 0;
}

/// From the newest stories, four times as many as are looked at.
QList<QByteArray> samples(Database& database) {
    Statement rows = database.prepare("SELECT packed FROM (SELECT article_id, packed FROM body ORDER BY "
                                      "article_id DESC LIMIT ?) WHERE article_id % 4 = 0 OR ?");
    const bool few = number(database, "SELECT count(*) FROM (SELECT 1 FROM body LIMIT 4000)") < 4000;
    rows.bind(few ? samplesTaken : 4 * samplesTaken).bind(few);
    QList<QByteArray> taken;
    while (rows.step())
        if (const QByteArray bytes = unpack(database, rows.bytes(0)); !bytes.isEmpty()) taken << bytes;
    return taken;
}

void add(Database& database, qint64 id, qint64 learntAt, const QByteArray& bytes) {
    for (const QByteArray& table : tables)
        database.prepare("INSERT INTO " + table + " (id, learnt_at, hash, bytes) VALUES (?, ?, ?, ?)")
            .bind(id)
            .bind(learntAt)
            .bind(hashOf(bytes))
            .bind(bytes)
            .run();
}

/// What was stored before there was a dictionary. Deleted first, so that whole pages become free.
void packAnew(Database& database, const Dictionary& dictionary) {
    QList<std::pair<qint64, QByteArray>> bodies;
    {
        Statement rows = database.prepare("SELECT article_id, packed FROM body");
        while (rows.step())
            if (dictionaryOf(rows.bytes(1)) == 0) bodies.append({rows.integer(0), rows.bytes(1)});
    }
    QList<std::pair<qint64, QByteArray>> smaller;
    for (const auto& [id, packed] : std::as_const(bodies))
        if (const QByteArray anew = repacked(database, packed, dictionary); anew.size() < packed.size())
            smaller.append({id, anew});
    for (const auto& [id, packed] : std::as_const(smaller))
        database.prepare("DELETE FROM body WHERE article_id = ?").bind(id).run();
    for (const auto& [id, packed] : std::as_const(smaller))
        database.prepare("INSERT INTO body (article_id, packed) VALUES (?, ?)").bind(id).bind(packed).run();
}

} // namespace

Dictionary newest(Database& database) {
    Statement row =
        database.prepare("SELECT id FROM body_dictionary WHERE id > 0 ORDER BY learnt_at DESC LIMIT 1");
    return row.step() ? find(database, quint32(row.integer(0))) : nullptr;
}

QByteArray unpack(Database& database, const QByteArray& packed) {
    const quint32 id = dictionaryOf(packed);
    const Dictionary dictionary = id == 0 ? nullptr : find(database, id);
    return unpackBytes(packed, dictionary.get());
}

QByteArray repacked(Database& database, const QByteArray& packed, const Dictionary& dictionary) {
    if (dictionaryOf(packed) == (dictionary ? dictionary->id() : 0)) return packed;
    const QByteArray bytes = unpack(database, packed);
    return bytes.isEmpty() ? packed : packBytes(bytes, dictionary.get());
}

void learnWhenDue(Database& database) {
    const qint64 now = number(database, "SELECT max(article_id) FROM body");
    const qint64 before = number(database, "SELECT max(learnt_at) FROM body_dictionary");
    if (now < std::max(firstAt, againAfter * before)) return;
    const QByteArray bytes = BodyDictionary::learn(samples(database));
    const Dictionary dictionary = BodyDictionary::fromBytes(bytes);
    if (!dictionary) return add(database, -now, now, {});
    add(database, dictionary->id(), now, bytes);
    database.dictionaries()[dictionary->id()] = dictionary;
    if (before == 0 && now < mostPackedAnew) packAnew(database, dictionary);
}

void dropDamaged(Database& database) {
    for (const QByteArray& table : tables) {
        QList<qint64> damagedRows;
        {
            Statement rows = database.prepare("SELECT id, hash, bytes FROM " + table);
            while (rows.step())
                if (hashOf(rows.bytes(2)) != rows.bytes(1)) damagedRows << rows.integer(0);
        }
        for (const qint64 id : std::as_const(damagedRows))
            database.prepare("DELETE FROM " + table + " WHERE id = ?").bind(id).run();
    }
}

} // namespace flashnews::dictionary_table
