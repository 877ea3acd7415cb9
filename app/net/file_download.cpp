#include "app/net/file_download.h"

#include "app/net/fetch_error.h"
#include "app/net/fetch_rules.h"
#include "app/net/file_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStorageInfo>

namespace flashnews {

namespace {

constexpr int mostRedirects = 8;
constexpr qint64 bufferBytes = 1024 * 1024;
constexpr qint64 spareBytes = 64 * 1024 * 1024; // a disk is never filled to its brim

QString say(const char* text) {
    return QCoreApplication::translate("Fetch", text);
}

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// The whole size by Content-Range "bytes 100-199/200", or -1.
qint64 wholeSize(const QByteArray& contentRange) {
    bool ok = false;
    const qint64 size = contentRange.mid(contentRange.lastIndexOf('/') + 1).toLongLong(&ok);
    return ok ? size : -1;
}

qint64 rangeStart(const QByteArray& contentRange) {
    const qsizetype space = contentRange.indexOf(' '), dash = contentRange.indexOf('-');
    bool ok = false;
    const qint64 start = contentRange.mid(space + 1, dash - space - 1).toLongLong(&ok);
    return ok ? start : -1;
}

} // namespace

FileDownload::FileDownload(DownloadRequest request, FetchLimits limits, QObject* parent)
    : QObject(parent), m_request(std::move(request)), m_limits(limits) {
    m_network.setAutoDeleteReplies(false);
}

FileDownload::~FileDownload() {
    cancel();
}

void FileDownload::start() {
    if (m_reply) return;
    m_hops = 0;
    if (!isWeb(m_request.url))
        return stopWith(
            {Error::Kind::Input, say(QT_TRANSLATE_NOOP("Fetch", "%1 is not an address on the web."))
                                     .arg(m_request.url.toDisplayString())});
    if (!m_request.askedBy.isEmpty())
        if (const auto refused = localRefusal(m_request.askedBy, m_request.url)) return stopWith(*refused);
    if (!QDir().mkpath(m_request.folder))
        return stopWith(
            {Error::Kind::Storage,
             say(QT_TRANSLATE_NOOP("Fetch", "The folder %1 could not be made. Choose another one."))
                 .arg(m_request.folder)});
    ask(m_request.url);
}

void FileDownload::ask(const QUrl& url) {
    FetchRequest request;
    request.url = url;
    // A compressed answer has another length, and a part of it cannot be gone on with.
    request.headers = {{"Accept-Encoding", "identity"}};
    const qint64 have = m_part.fileName().isEmpty() ? 0 : m_part.size();
    if (have > 0 && !m_validator.isEmpty())
        request.headers += {{"Range", "bytes=" + QByteArray::number(have) + '-'}, {"If-Range", m_validator}};
    m_headRead = false;
    m_reply = m_network.get(networkRequest(request, url, m_limits.silenceMs));
    m_reply->setReadBufferSize(bufferBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &FileDownload::readBytes);
    connect(m_reply, &QNetworkReply::finished, this, &FileDownload::end);
}

/// What the answer is, once its head is there.
void FileDownload::readHead() {
    m_headRead = true;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray range = m_reply->rawHeader("Content-Range");
    const bool goOn = status == 206 && !m_part.fileName().isEmpty() && rangeStart(range) == m_part.size();
    if (status != 200 && !goOn) return;
    const QByteArray etag = m_reply->rawHeader("ETag");
    m_validator = etag.isEmpty() || etag.startsWith("W/") ? m_reply->rawHeader("Last-Modified") : etag;
    m_total = goOn ? wholeSize(range) : -1;
    if (bool ok = false; !goOn) {
        const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&ok);
        if (ok) m_total = length;
    }
    m_name = safeFileName(m_reply->url(), m_reply->rawHeader("Content-Disposition"),
                          m_request.type.isEmpty() ? QString::fromLatin1(m_reply->rawHeader("Content-Type"))
                                                   : m_request.type);
    if (const auto refused = refuseSize()) return stopWith(*refused);
    if (!openPart(goOn))
        stopWith({Error::Kind::Storage,
                  say(QT_TRANSLATE_NOOP("Fetch", "%1 could not be written: %2. Choose another folder."))
                      .arg(m_part.fileName(), m_part.errorString())});
}

Error FileDownload::tooLarge() const {
    return {Error::Kind::Format,
            say(QT_TRANSLATE_NOOP("Fetch", "%1 is larger than the %2 that the settings allow."))
                .arg(m_name, sizeText(m_request.mostBytes))};
}

std::optional<Error> FileDownload::refuseSize() const {
    if (m_total > m_request.mostBytes) return tooLarge();
    const QStorageInfo disk(m_request.folder);
    if (m_total > 0 && disk.isValid() && disk.bytesAvailable() < m_total + spareBytes)
        return Error{Error::Kind::Storage,
                     say(QT_TRANSLATE_NOOP("Fetch", "%1 needs %2, but only %3 are free in %4."))
                         .arg(m_name, sizeText(m_total), sizeText(disk.bytesAvailable()), m_request.folder)};
    return std::nullopt;
}

bool FileDownload::openPart(bool goOn) {
    if (goOn) return m_part.isOpen() || m_part.open(QIODevice::WriteOnly | QIODevice::Append);
    m_part.close();
    if (m_part.fileName().isEmpty())
        m_part.setFileName(unusedPath(m_request.folder, m_name + QStringLiteral(".part")));
    return m_part.open(QIODevice::WriteOnly | QIODevice::Truncate);
}

void FileDownload::readBytes() {
    if (!m_reply) return;
    if (!m_headRead) readHead();
    if (!m_reply || !m_part.isOpen()) return; // stopped, or the body of a redirect or an error
    const QByteArray bytes = m_reply->readAll();
    if (m_part.write(bytes) != bytes.size())
        return stopWith(
            {Error::Kind::Storage,
             say(QT_TRANSLATE_NOOP("Fetch", "%1 could not be written: %2. Choose another folder."))
                 .arg(m_part.fileName(), m_part.errorString())});
    if (m_part.size() > m_request.mostBytes) return stopWith(tooLarge());
    Q_EMIT progressed(m_part.size(), m_total);
}

void FileDownload::end() {
    readBytes();
    if (!m_reply) return;
    QNetworkReply* reply = m_reply;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status >= 300 && status < 400 && !target.isEmpty()) {
        const QUrl next = reply->url().resolved(target);
        if (const auto refused = refusal(reply->url(), next)) return stopWith(*refused);
        if (++m_hops > mostRedirects)
            return stopWith(
                {Error::Kind::Network,
                 say(QT_TRANSLATE_NOOP("Fetch", "%1 sends us in circles.")).arg(m_request.url.host())});
        m_reply = nullptr;
        reply->deleteLater();
        return ask(next);
    }
    if (status == 416 || (status == 206 && !m_part.isOpen())) m_validator.clear(); // next time from the start
    const bool short_ = m_total >= 0 && m_part.isOpen() && m_part.size() < m_total;
    if (reply->error() != QNetworkReply::NoError || !m_part.isOpen()) return stopWith(fetchError(*reply));
    if (short_)
        return stopWith({Error::Kind::Network,
                         say(QT_TRANSLATE_NOOP("Fetch", "%1 broke off in the middle of the answer."))
                             .arg(reply->url().host())});
    m_reply = nullptr;
    reply->deleteLater();
    m_part.close();
    const QString path = unusedPath(m_request.folder, m_name);
    if (!m_part.rename(path))
        return stopWith(
            {Error::Kind::Storage,
             say(QT_TRANSLATE_NOOP("Fetch", "%1 could not be written: %2. Choose another folder."))
                 .arg(path, m_part.errorString())});
    m_part.setFileName(QString());
    Q_EMIT finished(path);
}

/// Ends the request; what has come stays, to go on with.
void FileDownload::stopWith(const Error& error) {
    if (QNetworkReply* reply = std::exchange(m_reply, nullptr)) {
        disconnect(reply, nullptr, this, nullptr);
        reply->abort();
        reply->deleteLater();
    }
    m_part.close();
    Q_EMIT failed(error);
}

void FileDownload::cancel() {
    if (QNetworkReply* reply = std::exchange(m_reply, nullptr)) {
        disconnect(reply, nullptr, this, nullptr);
        reply->abort();
        reply->deleteLater();
    }
    m_part.close();
    if (!m_part.fileName().isEmpty()) m_part.remove();
    m_part.setFileName(QString());
    m_validator.clear();
}

} // namespace flashnews
