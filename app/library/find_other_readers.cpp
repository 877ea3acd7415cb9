#include "app/library/find_other_readers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace flashnews {

namespace {

/// Where a store may be: the file with the subscriptions and what holds the stories. %C, %D and %H stand for
/// the folders of configuration, of data, and home.
struct Place {
    ReaderKind kind;
    QString list;
    QString states;
};

QList<Place> places() {
    const auto s = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {ReaderKind::Newsboat, s("%C/newsboat/urls"), s("%D/newsboat/cache.db")},
        {ReaderKind::Newsboat, s("%H/.newsboat/urls"), s("%H/.newsboat/cache.db")},
        {ReaderKind::Liferea, s("%C/liferea/feedlist.opml"), s("%D/liferea/liferea.db")},
        {ReaderKind::Liferea, s("%H/.var/app/net.sourceforge.liferea/config/liferea/feedlist.opml"),
         s("%H/.var/app/net.sourceforge.liferea/data/liferea/liferea.db")},
        {ReaderKind::QuiteRss, s("%D/QuiteRss/QuiteRss/feeds.db"), s("%D/QuiteRss/QuiteRss/feeds.db")},
        {ReaderKind::RssGuard, s("%C/RSS Guard 4/database/database.db"),
         s("%C/RSS Guard 4/database/database.db")},
        {ReaderKind::RssGuard,
         s("%H/.var/app/io.github.martinrotter.rssguard/config/RSS Guard 4/database/database.db"),
         s("%H/.var/app/io.github.martinrotter.rssguard/config/RSS Guard 4/database/database.db")},
        {ReaderKind::Akregator, s("%D/akregator/data/feeds.opml"), s("%D/akregator/Archive")},
        {ReaderKind::Akregator, s("%H/.var/app/org.kde.akregator/data/akregator/data/feeds.opml"),
         s("%H/.var/app/org.kde.akregator/data/akregator/Archive")},
    };
}

QString placed(QString path) {
    return path
        .replace(QLatin1String("%C"), QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .replace(QLatin1String("%D"), QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .replace(QLatin1String("%H"), QDir::homePath());
}

OtherReader reader(ReaderKind kind) {
    for (const OtherReader& known : knownReaders())
        if (known.kind == kind) return known;
    return {};
}

/// The names of a reader's files, and folders in which they stand below a folder a person may name.
QStringList below(const QString& file) {
    const QFileInfo info(file);
    const QString name = info.fileName();
    return {name, info.dir().dirName() + u'/' + name};
}

QString existing(const QDir& folder, const QStringList& names) {
    for (const QString& name : names)
        if (QFileInfo::exists(folder.filePath(name))) return folder.filePath(name);
    return {};
}

} // namespace

QString commandName(ReaderKind kind) {
    switch (kind) {
    case ReaderKind::Newsboat:
        return QStringLiteral("newsboat");
    case ReaderKind::RssGuard:
        return QStringLiteral("rssguard");
    case ReaderKind::QuiteRss:
        return QStringLiteral("quiterss");
    case ReaderKind::Liferea:
        return QStringLiteral("liferea");
    case ReaderKind::Akregator:
        return QStringLiteral("akregator");
    }
    return {};
}

QList<OtherReader> knownReaders() {
    return {{ReaderKind::Newsboat, QStringLiteral("Newsboat"), {}, {}},
            {ReaderKind::RssGuard, QStringLiteral("RSS Guard"), {}, {}},
            {ReaderKind::QuiteRss, QStringLiteral("QuiteRSS"), {}, {}},
            {ReaderKind::Liferea, QStringLiteral("Liferea"), {}, {}},
            {ReaderKind::Akregator, QStringLiteral("Akregator"), {}, {}}};
}

QList<OtherReader> findOtherReaders() {
    QList<OtherReader> found;
    for (const Place& place : places()) {
        OtherReader candidate = reader(place.kind);
        candidate.list = placed(place.list);
        candidate.states = placed(place.states);
        if (!QFileInfo(candidate.list).isFile()) continue;
        if (!QFileInfo::exists(candidate.states)) candidate.states.clear();
        found.append(candidate);
    }
    return found;
}

Result<OtherReader> otherReaderAt(ReaderKind kind, const QString& path) {
    const QFileInfo given(path);
    OtherReader there = reader(kind);
    QStringList looked;
    for (const Place& place : places()) {
        if (place.kind != kind) continue;
        const QStringList lists = below(place.list), states = below(place.states);
        looked = {lists.first(), states.first()};
        QDir folder(given.isDir() ? given.absoluteFilePath() : given.absolutePath());
        there.list = existing(folder, lists);
        there.states = existing(folder, states);
        // A person may name the file itself, whatever it is called.
        if (given.isFile() && given.fileName() != states.first()) there.list = given.absoluteFilePath();
        if (given.isFile() && place.list == place.states)
            there.states = there.list = given.absoluteFilePath();
        if (!there.list.isEmpty()) return there;
    }
    looked.removeDuplicates();
    return Error{Error::Kind::Input,
                 QCoreApplication::translate("Library", "There is nothing of %1 at %2. Looked for: %3.")
                     .arg(there.name, path, looked.join(QStringLiteral(", ")))};
}

} // namespace flashnews
