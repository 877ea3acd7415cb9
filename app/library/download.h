#pragma once

#include "app/news/article.h"
#include "app/news/result.h"

#include <QObject>
#include <memory>

namespace flashnews {

class FileDownload;

/// A file that comes with a story, on its way into a folder. Deleting it stops it and takes the half of a
/// file away.
class Download : public QObject {
    Q_OBJECT

public:
    /// `story` is the page it came with; more than `mostBytes` is not written.
    Download(const Enclosure& enclosure, const QUrl& story, const QString& folder, qint64 mostBytes,
             QObject* parent = nullptr);
    ~Download() override;

    const Enclosure& enclosure() const { return m_enclosure; }
    /// Begins, or goes on after a failure where it stopped.
    void start();
    void cancel();

Q_SIGNALS:
    /// Bytes; total is -1 while not known.
    void progressed(qint64 done, qint64 total);
    void finished(const QString& path);
    void failed(const flashnews::Error& error);

private:
    Enclosure m_enclosure;
    std::unique_ptr<FileDownload> m_file;
};

} // namespace flashnews
