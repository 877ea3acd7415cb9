// The file ends with where the root stands: its size and place. The root says how the tables are built
// ("articles[guid:S,hash:I,…]"), and where the columns of each are: size and place for every column; for
// strings also those of their lengths, and of the long ones, which are kept apart ("memos"). Numbers of this
// kind are written in groups of seven bits, the last of them marked.
#include "app/library/metakit_file.h"

#include <QCoreApplication>
#include <QtEndian>

namespace flashnews {

namespace {

struct Damaged {};

constexpr qsizetype footerBytes = 16, mostRows = 10'000'000;

/// Reads numbers and places out of a part of the file.
class Cursor {
public:
    Cursor(const QByteArray& file, qint64 at, qint64 size) : m_file(file), m_at(at), m_end(at + size) {
        if (at < 0 || size < 0 || m_end > file.size()) throw Damaged{};
    }
    bool atEnd() const { return m_at >= m_end; }
    qint64 number() {
        qint64 value = 0;
        for (;;) {
            if (atEnd() || value > (qint64(1) << 48)) throw Damaged{};
            const auto byte = quint8(m_file[m_at++]);
            value = (value << 7) | (byte & 0x7f);
            if (byte & 0x80) return value;
        }
    }
    QByteArray bytes(qint64 count) {
        if (count < 0 || m_at + count > m_end) throw Damaged{};
        m_at += count;
        return m_file.mid(m_at - count, count);
    }
    /// A column: its size, and where it has one, its place.
    QByteArray column() {
        const qint64 size = number();
        if (size == 0) return {};
        Cursor there(m_file, number(), size);
        return there.bytes(size);
    }

private:
    const QByteArray& m_file;
    qint64 m_at, m_end;
};

/// How many bits each number of a column takes. A column of few rows is padded to whole bytes, so that its
/// size alone would not tell; there the size itself is a code.
int bitsOf(qint64 rows, qint64 size) {
    static constexpr int few[7][6] = {{8, 16, 1, 32, 2, 4}, {4, 8, 1, 16, 2, 0}, {2, 4, 8, 1, 0, 16},
                                      {2, 4, 0, 8, 1, 0},   {1, 2, 4, 0, 8, 0},  {1, 2, 4, 0, 0, 8},
                                      {1, 2, 4, 0, 0, 8}};
    if (rows <= 7 && size <= 6) return few[rows - 1][size - 1];
    return int(size * 8 / rows);
}

QList<qint64> numbers(const QByteArray& column, qint64 rows) {
    QList<qint64> values(rows, 0);
    if (column.isEmpty()) return values; // all are 0
    const int bits = bitsOf(rows, column.size());
    if (bits <= 0 || (rows * bits + 7) / 8 > column.size()) throw Damaged{};
    const char* data = column.constData();
    for (qint64 row = 0; row < rows; ++row) {
        if (bits < 8)
            values[row] = (quint8(data[row * bits / 8]) >> (row * bits % 8)) & ((1 << bits) - 1);
        else if (bits == 8)
            values[row] = qint8(data[row]);
        else if (bits == 16)
            values[row] = qFromLittleEndian<qint16>(data + row * 2);
        else if (bits == 32)
            values[row] = qFromLittleEndian<qint32>(data + row * 4);
        else
            throw Damaged{};
    }
    return values;
}

QList<QByteArray> strings(Cursor& cursor, const QByteArray& file, qint64 rows) {
    const QByteArray data = cursor.column();
    const QList<qint64> sizes = data.isEmpty() ? QList<qint64>(rows, 0) : numbers(cursor.column(), rows);
    const QByteArray memos = cursor.column();
    QList<QByteArray> values;
    qint64 at = 0;
    for (const qint64 size : sizes) {
        if (size < 0 || at + size > data.size()) throw Damaged{};
        values.append(data.mid(at, size));
        at += size;
    }
    Cursor memo(memos, 0, memos.size());
    for (qint64 row = 0; !memo.atEnd(); ++row) {
        row += memo.number();
        const qint64 size = memo.number();
        if (row >= rows) throw Damaged{};
        if (size > 0) values[row] = Cursor(file, memo.number(), size).bytes(size);
    }
    for (QByteArray& value : values)
        if (value.endsWith('\0')) value.chop(1);
    return values;
}

struct Property {
    QByteArray name;
    char type = 0; ///< I, S, or V for a table within the table
};

/// The properties of "articles[guid:S,tags[tag:S],status:I],archiveHash[…]" that stand in its first brackets.
QList<Property> propertiesOf(const QByteArray& description) {
    QList<Property> properties;
    QByteArray name;
    int depth = 0;
    for (qsizetype i = description.indexOf('['); i >= 0 && i < description.size(); ++i) {
        const char letter = description[i];
        if (letter == '[') {
            if (++depth == 2) properties.append({std::exchange(name, {}), 'V'});
        } else if (letter == ']') {
            if (--depth == 0) break;
        } else if (depth == 1 && letter == ':') {
            if (i + 1 >= description.size()) throw Damaged{};
            properties.append({std::exchange(name, {}), description[++i]});
        } else if (depth == 1 && letter != ',') {
            name += letter;
        }
    }
    return properties;
}

QList<MetakitRow> readTable(const QByteArray& file, Cursor table, const QList<Property>& properties) {
    (void)table.number();
    const qint64 count = table.number();
    if (count > mostRows || count > file.size()) throw Damaged{};
    QList<MetakitRow> rows(count);
    if (count == 0) return rows;
    for (const Property& property : properties) {
        if (property.type == 'V') {
            (void)table.column();
        } else if (property.type == 'I') {
            const QList<qint64> values = numbers(table.column(), count);
            for (qint64 row = 0; row < count; ++row)
                rows[row].insert(property.name, values[row]);
        } else if (property.type == 'S') {
            const QList<QByteArray> values = strings(table, file, count);
            for (qint64 row = 0; row < count; ++row)
                rows[row].insert(property.name, QString::fromUtf8(values[row]));
        } else {
            throw Damaged{};
        }
    }
    return rows;
}

QList<MetakitRow> readFile(const QByteArray& file) {
    if (!file.startsWith("JL") || file.size() < footerBytes) throw Damaged{};
    const char* footer = file.constData() + file.size() - footerBytes;
    const qint64 size = qFromBigEndian<quint32>(footer + 8) & 0xffffff,
                 at = qFromBigEndian<quint32>(footer + 12);
    Cursor root(file, at, size);
    (void)root.number();
    const QList<Property> properties = propertiesOf(root.bytes(root.number()));
    if (root.number() == 0) return {};
    const qint64 tableSize = root.number();
    if (tableSize == 0) return {};
    return readTable(file, Cursor(file, root.number(), tableSize), properties);
}

} // namespace

Result<QList<MetakitRow>> readMetakit(const QByteArray& file) {
    try {
        return readFile(file);
    } catch (const Damaged&) {
        return Error{
            Error::Kind::Format,
            QCoreApplication::translate("Library", "The archive is damaged or of a kind that is not known.")};
    }
}

} // namespace flashnews
