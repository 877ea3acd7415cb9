#pragma once

#include "app/news/result.h"

#include <QByteArray>
#include <QUrl>
#include <memory>
#include <mutex>

namespace flashnews {

class Database;

/// The pictures on disk, each once, named by the hash of its content. Any thread may use it.
class PictureFiles {
public:
    /// `database` is the library's file, asked which content an address has; `folder` is made when first
    /// written to.
    PictureFiles(const QString& database, const QString& folder);
    ~PictureFiles();

    /// The bytes kept for an address; empty when there are none.
    QByteArray load(const QUrl& url) const;
    /// Writes the bytes, whole or not at all; returns the hash that names them.
    Result<QByteArray> keep(const QByteArray& bytes) const;
    void remove(const QByteArray& file) const;

private:
    QString path(const QByteArray& file) const;

    QString m_databasePath;
    QString m_folder;
    mutable std::mutex m_mutex;
    mutable std::unique_ptr<Database> m_database;
};

} // namespace flashnews
