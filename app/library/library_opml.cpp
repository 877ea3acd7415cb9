// Library: subscription lists in and out.
#include "app/feed/opml.h"
#include "app/library/library.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QtConcurrent>

namespace flashnews {

namespace {

constexpr qint64 largestOpml = 50 * 1024 * 1024;

Result<OpmlFeeds> readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::Input,
            QCoreApplication::translate("Library", "%1 cannot be read: %2").arg(path, file.errorString())};
    if (file.size() > largestOpml)
        return Error{
            Error::Kind::Input,
            QCoreApplication::translate("Library", "%1 is too large to be a subscription list.").arg(path)};
    return readOpml(file.readAll());
}

} // namespace

QFuture<Result<int>> Library::importOpml(const QString& path) {
    return QtConcurrent::run(readFile, path)
        .then(this,
              [this](const Result<OpmlFeeds>& read) -> QFuture<Result<int>> {
                  if (!read.ok()) return QtFuture::makeReadyFuture(Result<int>(read.error()));
                  const auto before = m_feeds.size();
                  return subscribe(read->feeds)
                      .then(this, [this, before](const Result<QList<FeedId>>& ids) -> Result<int> {
                          if (!ids.ok()) return ids.error();
                          return int(m_feeds.size() - before);
                      });
              })
        .unwrap();
}

Result<Done> Library::exportOpml(const QString& path) const {
    QSaveFile file(path);
    const QByteArray bytes =
        writeOpml(m_feeds, QCoreApplication::translate("Library", "Flash News subscriptions"));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{
            Error::Kind::Storage,
            QCoreApplication::translate("Library", "%1 cannot be written: %2").arg(path, file.errorString())};
    return Done{};
}

} // namespace flashnews
