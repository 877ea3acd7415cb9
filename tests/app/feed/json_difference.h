#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace flashnews::test {

using namespace Qt::StringLiterals;

inline QString written(const QJsonValue& value) {
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

/// Where `actual` lacks something of `expected`; empty when all is there.
inline QString difference(const QJsonValue& expected, const QJsonValue& actual, const QString& path) {
    if (expected.isObject() && actual.isObject()) {
        const QJsonObject object = expected.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            const QString found = difference(field.value(), actual[field.key()], path + u'.' + field.key());
            if (!found.isEmpty()) return found;
        }
        return {};
    }
    if (expected.isArray() && actual.isArray() && expected.toArray().size() == actual.toArray().size()) {
        for (qsizetype index = 0; index < expected.toArray().size(); ++index) {
            const QString at = u"%1[%2]"_s.arg(path).arg(index);
            const QString found = difference(expected[index], actual[index], at);
            if (!found.isEmpty()) return found;
        }
        return {};
    }
    if (expected == actual) return {};
    return u"%1: expected %2, got %3"_s.arg(path, written(expected), written(actual));
}

} // namespace flashnews::test
