#include "app/store/picture_files.h"

#include "app/store/database.h"
#include "app/store/picture_table.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace flashnews {

PictureFiles::PictureFiles(const QString& database, const QString& folder)
    : m_databasePath(database), m_folder(folder) {}

PictureFiles::~PictureFiles() = default;

QByteArray PictureFiles::load(const QUrl& url) const {
    QByteArray file;
    try {
        const std::lock_guard lock(m_mutex);
        if (!m_database) m_database = std::make_unique<Database>(m_databasePath, Database::Mode::ReadOnly);
        file = picture_table::file(*m_database, url);
    } catch (const DatabaseFailure&) {
        return {}; // shown as a missing picture; the failure itself is reported where the article is read
    }
    if (file.isEmpty()) return {};
    QFile content(path(file));
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

Result<QByteArray> PictureFiles::keep(const QByteArray& bytes) const {
    const QByteArray file = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const QString target = path(file);
    if (QFile::exists(target)) return file;
    QSaveFile out(target);
    if (!QDir().mkpath(QFileInfo(target).path()) || !out.open(QIODevice::WriteOnly) ||
        out.write(bytes) != bytes.size() || !out.commit())
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("Store", "A picture could not be kept in %1: %2")
                         .arg(m_folder, out.errorString())};
    return file;
}

void PictureFiles::remove(const QByteArray& file) const {
    QFile::remove(path(file));
}

QString PictureFiles::path(const QByteArray& file) const {
    const QString hex = QString::fromLatin1(file.toHex());
    return m_folder + u'/' + hex.left(2) + u'/' + hex.mid(2);
}

} // namespace flashnews
