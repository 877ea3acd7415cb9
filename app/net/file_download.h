#pragma once

#include "app/net/fetcher.h"

#include <QFile>
#include <QNetworkReply>
#include <memory>

namespace flashnews {

/// What to write where.
struct DownloadRequest {
    QUrl url;
    QUrl askedBy;   ///< the story's page, as in FetchRequest
    QString type;   ///< MIME type as the feed gave it
    QString folder; ///< made when missing
    qint64 mostBytes = 0;
};

/// One large file from the web into a folder. It grows beside its place as "….part"; after a failure start()
/// goes on where it stopped, if the server can and the file is still the same (RFC 9110, 14.2 and 13.1.5).
class FileDownload : public QObject {
    Q_OBJECT

public:
    FileDownload(DownloadRequest request, FetchLimits limits = {}, QObject* parent = nullptr);
    ~FileDownload() override;

    void start();
    /// Stops and deletes what has come.
    void cancel();

Q_SIGNALS:
    /// Bytes; total is -1 while not known.
    void progressed(qint64 done, qint64 total);
    void finished(const QString& path);
    void failed(const flashnews::Error& error);

private:
    void ask(const QUrl& url);
    void readHead();
    void readBytes();
    void end();
    void stopWith(const Error& error);
    std::optional<Error> refuseSize() const;
    Error tooLarge() const;
    bool openPart(bool goOn);

    DownloadRequest m_request;
    FetchLimits m_limits;
    QNetworkAccessManager m_network;
    QNetworkReply* m_reply = nullptr;
    QFile m_part;
    QString m_name;
    QByteArray m_validator; ///< strong ETag or date, for If-Range
    qint64 m_total = -1;
    int m_hops = 0;
    bool m_headRead = false;
};

} // namespace flashnews
