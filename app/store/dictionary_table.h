#pragma once

#include "app/store/body_dictionary.h"

namespace flashnews {

class Database;

/// The dictionaries that a library's bodies are packed with. They are learnt from the first thousand stories,
/// and again each time there are sixteen times as many; the old ones stay. Functions throw DatabaseFailure.
namespace dictionary_table {

using Dictionary = std::shared_ptr<const BodyDictionary>;

/// What new bodies are packed with; null while the library is too small.
Dictionary newest(Database& database);
/// Unpacks bytes with the dictionary they were packed with; empty when they are damaged or it is lost.
QByteArray unpack(Database& database, const QByteArray& packed);
/// The same bytes, packed with this dictionary.
QByteArray repacked(Database& database, const QByteArray& packed, const Dictionary& dictionary);
/// Learns a dictionary when it is time; with the first of a young library, what is stored already is packed
/// anew. The caller opens the transaction.
void learnWhenDue(Database& database);
/// Takes out what is not whole, so that copies from a backup find room. Triggers must be off.
void dropDamaged(Database& database);

} // namespace dictionary_table

} // namespace flashnews
