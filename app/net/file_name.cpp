#include "app/net/file_name.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>

namespace flashnews {

namespace {

constexpr qsizetype longestName = 180, longestSuffix = 12; // bytes; file systems allow 255

/// RFC 6266: filename*=UTF-8''… before filename="…".
QString dispositionName(const QByteArray& header) {
    static const QRegularExpression extended(QStringLiteral("filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(QStringLiteral("filename\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(header);
    if (const auto match = extended.match(text); match.hasMatch())
        return QUrl::fromPercentEncoding(match.captured(1).toLatin1());
    if (const auto match = plain.match(text); match.hasMatch()) return match.captured(1) + match.captured(2);
    return {};
}

QString cutTo(QString text, qsizetype bytes) {
    while (text.toUtf8().size() > bytes)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

/// Names that mean a device on some systems.
bool isReserved(const QString& base) {
    static const QRegularExpression reserved(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)$"),
                                             QRegularExpression::CaseInsensitiveOption);
    return reserved.match(base).hasMatch();
}

} // namespace

QString safeFileName(const QUrl& url, const QByteArray& contentDisposition, const QString& type) {
    QString name = dispositionName(contentDisposition);
    if (name.isEmpty()) name = url.fileName(QUrl::FullyDecoded);
    // Only what stands behind the last folder, and nothing that a shell or file system could misread.
    name = name.section(u'/', -1).section(u'\\', -1);
    static const QRegularExpression unsafe(QStringLiteral(
        "[\\x00-\\x1f\\x7f\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\"*:<>?|]+"));
    name = name.replace(unsafe, QStringLiteral("_")).simplified();
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u'~'))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);

    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasSuffix = dot > 0 && name.size() - dot - 1 <= longestSuffix;
    QString base = hasSuffix ? name.left(dot) : name;
    QString suffix = hasSuffix ? name.mid(dot + 1) : QString();
    if (suffix.isEmpty())
        suffix = QMimeDatabase().mimeTypeForName(type.section(u';', 0, 0)).preferredSuffix();
    if (base.isEmpty()) base = QStringLiteral("download");
    if (isReserved(base)) base += u'_';
    base = cutTo(base, longestName);
    return suffix.isEmpty() ? base : base + u'.' + suffix;
}

QString unusedPath(const QString& folder, const QString& name) {
    const QDir dir(folder);
    const QFileInfo info(name);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString path = dir.filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = dir.filePath(QStringLiteral("%1 (%2)%3").arg(info.completeBaseName()).arg(number).arg(suffix));
    return path;
}

} // namespace flashnews
