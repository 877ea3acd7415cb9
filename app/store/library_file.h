#pragma once

#include "app/news/result.h"

#include <QDir>
#include <QString>

namespace flashnews {

/// A library on disk: SQLite's file and the companions it may have (-wal, -shm, -journal).

QDir backupFolder(const QString& library);
/// "library.damaged-20260301-0815.sqlite": a name beside the library that nothing has yet.
QString freeName(const QString& library, const QString& why);
void removeLibraryFiles(const QString& library);
/// Moves a library with its companions; false when it cannot be, and then nothing is moved.
bool moveLibrary(const QString& from, const QString& to);
/// Puts a finished file in the place of another, on the disk before it returns.
bool replaceFile(const QString& from, const QString& to);
/// Whether some process has the library open. Only asked before it is replaced.
bool isInUse(const QString& library);

QString sayOfFile(const char* text, const QString& file);
Error cannotWrite(const QString& file);
Error noLibrary(const QString& file);
Error inUse();

} // namespace flashnews
