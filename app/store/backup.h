#pragma once

#include "app/news/result.h"

#include <QDateTime>
#include <QStringList>
#include <functional>

namespace flashnews {

/// Copies of a library and the way back from them. A copy appears under its name only when it is whole. Every
/// copy is itself a library. Errors (Storage) say what stood in the way; nothing is changed then.

/// Is told how much of the work is done, from another thread than the person's; answers false to stop it.
using Progress = std::function<bool(int percent)>;

/// What stopped work answers with.
Error stopped();

/// Copies the whole library, also while it is in use. Cancelled where `progress` stops it.
Result<Done> backUp(const QString& library, const QString& file, const Progress& progress = {});

/// Copies what belongs to the person and cannot be fetched again: subscriptions, bookmarked stories with
/// their text, what was read in the last year, and whatever else is not news.
Result<Done> backUpPersonal(const QString& library, const QString& file);

/// Copies a library of an older schema before it is brought forward: all of it, or where the disk is too full
/// for that, what belongs to the person. Once for each version.
Result<Done> backUpBeforeMigration(const QString& library, int version, const Progress& progress = {});

/// Puts a copy in the place of the library, which must not be open. The library it replaces is kept aside;
/// returns its new name, empty when there was none.
Result<QString> restore(const QString& file, const QString& library);

/// The rolling backups beside the library, newest first.
QStringList rollingBackups(const QString& library);

/// Makes today's rolling backup if it is missing. Keeps the last three days and one for each of four weeks.
Result<Done> rollBackups(const QString& library, const QDateTime& now);

/// What was saved from a damaged library.
struct Rescued {
    int feeds = 0;
    int articles = 0;
    int bookmarks = 0;
    QString keptAside; ///< the damaged file's new name
};

/// Makes a new library of all that can be read in the damaged one and of the newest rolling backup that can
/// be read. The damaged file is kept aside. The library must not be open.
Result<Rescued> rescue(const QString& library);

} // namespace flashnews
