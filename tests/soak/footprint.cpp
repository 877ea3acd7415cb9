#include "tests/soak/footprint.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <cstdio>

namespace flashnews::test {

namespace {

constexpr double tolerated = 1.10;
constexpr double megabyte = 1e6;

double entries(const QString& folder) {
    return double(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

double residentMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

double filesBelow(const QString& folder) {
    double files = 0;
    for (QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories); all.hasNext(); all.next())
        ++files;
    return files;
}

struct Measure {
    const char* name;
    double Footprint::*value;
};
constexpr Measure measures[] = {{"resident MB", &Footprint::residentMegabytes},
                                {"handles", &Footprint::handles},
                                {"threads", &Footprint::threads},
                                {"database MB", &Footprint::databaseMegabytes},
                                {"files", &Footprint::files}};

double mean(const QList<Footprint>& footprints, double Footprint::*value) {
    double sum = 0;
    for (const Footprint& one : footprints)
        sum += one.*value;
    return sum / double(footprints.size());
}

} // namespace

Footprint footprint(const Profile& profile) {
    const qint64 database =
        QFile(profile.database).size() + QFile(profile.database + QStringLiteral("-wal")).size();
    return {residentMegabytes(), entries(QStringLiteral("/proc/self/fd")),
            entries(QStringLiteral("/proc/self/task")), double(database) / megabyte,
            filesBelow(QFileInfo(profile.database).path())};
}

bool isFlat(const QList<Footprint>& footprints) {
    const qsizetype half = footprints.size() / 2;
    bool flat = half > 0;
    for (const auto& [name, value] : measures) {
        const double before = mean(footprints.first(half), value), after = mean(footprints.last(half), value);
        const bool kept = after <= before * tolerated;
        std::printf("%-12s %8.1f then %8.1f%s\n", name, before, after, kept ? "" : "   GROWS");
        flat = flat && kept;
    }
    return flat;
}

} // namespace flashnews::test
