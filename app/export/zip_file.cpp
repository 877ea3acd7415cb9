#include "app/export/zip_file.h"

#include <QCoreApplication>
#include <QFile>
#include <zip.h>

namespace flashnews {

namespace {

Error notWritten(const QString& path, const char* reason) {
    return {Error::Kind::Storage,
            QCoreApplication::translate("Export", "%1 could not be written: %2. Choose another place.")
                .arg(path, QString::fromLocal8Bit(reason))};
}

bool add(zip_t* archive, const ZipEntry& entry) {
    zip_source_t* source =
        zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    if (!source) return false;
    const zip_int64_t index =
        zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, zip_uint64_t(index),
                                    entry.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0;
}

} // namespace

Result<Done> writeZip(const QString& path, const QList<ZipEntry>& entries) {
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive) {
        zip_error_t reason;
        zip_error_init_with_code(&reason, code);
        const Error error = notWritten(path, zip_error_strerror(&reason));
        zip_error_fini(&reason);
        return error;
    }
    for (const ZipEntry& entry : entries)
        if (!add(archive, entry)) {
            const Error error = notWritten(path, zip_strerror(archive));
            zip_discard(archive);
            return error;
        }
    // libzip writes beside the file and renames at the end.
    if (zip_close(archive) != 0) {
        const Error error = notWritten(path, zip_strerror(archive));
        zip_discard(archive);
        return error;
    }
    return Done{};
}

} // namespace flashnews
