// Writes what the focus of stories is decided by, for fit.py: JSON lines
//   {"id", "focus": [labelled], "rows": {"US": [features]}}, the first line with the features' names.
//   focus_features FILE…    labelled stories as in tests/corpus
#include "app/tell/teller.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace flashnews;

namespace {

QByteArray line(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject rowsOf(const Teller& teller, const QJsonObject& story) {
    Telling telling;
    telling.title = story["title"_L1].toString();
    telling.text = story["text"_L1].toString();
    telling.language = story["language"_L1].toString();
    QJsonObject rows;
    for (const auto& [code, features] : teller.focusFeatures(telling)) {
        QJsonArray row;
        for (const double feature : features)
            row.append(feature);
        rows.insert(code, row);
    }
    return {{u"id"_s, story["id"_L1]}, {u"focus"_s, story["focus"_L1]}, {u"rows"_s, rows}};
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const auto teller = Teller::load();
    if (!teller.ok()) return 1;
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly)) return 1;
    QJsonArray names;
    for (const FocusFeature& feature : focusModel())
        names.append(QString::fromUtf8(feature.name));
    out.write(line({{u"names"_s, names}}));
    for (const QString& path : application.arguments().mid(1)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return 1;
        while (!file.atEnd())
            out.write(line(rowsOf(**teller, QJsonDocument::fromJson(file.readLine()).object())));
    }
    return 0;
}
