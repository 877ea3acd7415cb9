#include "app/library/download.h"

#include "app/net/file_download.h"

namespace flashnews {

Download::Download(const Enclosure& enclosure, const QUrl& story, const QString& folder, qint64 mostBytes,
                   QObject* parent)
    : QObject(parent),
      m_enclosure(enclosure),
      m_file(std::make_unique<FileDownload>(
          DownloadRequest{enclosure.url, story, enclosure.type, folder, mostBytes})) {
    connect(m_file.get(), &FileDownload::progressed, this, &Download::progressed);
    connect(m_file.get(), &FileDownload::finished, this, &Download::finished);
    connect(m_file.get(), &FileDownload::failed, this, &Download::failed);
}

Download::~Download() = default;

void Download::start() {
    m_file->start();
}

void Download::cancel() {
    m_file->cancel();
}

} // namespace flashnews
