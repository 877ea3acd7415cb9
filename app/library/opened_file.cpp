#include "app/library/opened_file.h"

#include "app/feed/parse_feed.h"

#include <QCoreApplication>
#include <QFile>

namespace flashnews {

namespace {

constexpr qint64 mostRead = 20 * 1024 * 1024;
constexpr qsizetype headBytes = 4096;

} // namespace

Result<OpenedFile> lookIntoFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::Input,
            QCoreApplication::translate("Library", "%1 cannot be read: %2").arg(path, file.errorString())};
    const QByteArray bytes = file.read(mostRead);
    if (bytes.left(headBytes).toLower().contains("<opml")) return OpenedFile{true, {}};
    const auto parsed = parseFeed(bytes, {});
    if (!parsed.ok()) return parsed.error();
    const QUrl address = parsed->feedUrl.isEmpty() ? parsed->link : parsed->feedUrl;
    if (address.isEmpty())
        return Error{Error::Kind::Format, QCoreApplication::translate(
                                              "Library", "The feed in %1 does not say its address. Open it "
                                                         "in the browser and copy the address from there.")
                                              .arg(path)};
    return OpenedFile{false, address};
}

} // namespace flashnews
