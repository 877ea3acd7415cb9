#include "app/library/sample_edition.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace flashnews::sample_edition {

namespace {

const QString hostEnding = QStringLiteral(".sample.flash-news.example");

enum Column { Address, FileName, Name, Site, Country, Language, Folder, ColumnCount };

Result<QList<QStringList>> editionRows() {
    QFile file(QStringLiteral(":/sample/edition.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("Library",
                                                 "The sample edition is missing. Install Flash News again.")};
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList columns = line.split(u'\t');
        if (!line.startsWith(u'#') && columns.size() >= ColumnCount &&
            QUrl(columns[Address]).host().endsWith(hostEnding))
            rows.append(columns);
    }
    return rows;
}

/// Sets the stories' times: {{iso:-0d3h20m}} becomes three hours and twenty minutes ago.
QByteArray withTimes(const QByteArray& bytes, const QDateTime& now) {
    static const QRegularExpression placeholder(
        QStringLiteral(R"(\{\{(rfc822|iso):-(\d+)d(\d+)h(\d+)m\}\})"));
    const QString text = QString::fromUtf8(bytes);
    QString filled;
    qsizetype from = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qint64 minutes = (match.captured(2).toLongLong() * 24 + match.captured(3).toLongLong()) * 60 +
                               match.captured(4).toLongLong();
        const QDateTime time = now.addSecs(-minutes * 60);
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        filled += match.captured(1) == QLatin1String("iso") ? time.toString(Qt::ISODate)
                                                            : time.toString(Qt::RFC2822Date);
        from = match.capturedEnd();
    }
    filled += QStringView(text).mid(from);
    return filled.toUtf8();
}

std::optional<QByteArray> readResource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return file.readAll();
}

} // namespace

Result<QList<Feed>> feeds() {
    const auto rows = editionRows();
    if (!rows.ok()) return rows.error();
    QList<Feed> feeds;
    for (const QStringList& columns : *rows) {
        Feed feed;
        feed.url = QUrl(columns[Address]);
        feed.site = QUrl(columns[Site]);
        feed.folder = columns[Folder];
        feed.source = {columns[Name], columns[Country], Origin::Catalogue, columns[Language],
                       Origin::Catalogue};
        feeds.append(feed);
    }
    return feeds;
}

bool holds(const QUrl& url) {
    return url.host().endsWith(hostEnding);
}

std::optional<Fetched> answer(const QUrl& url) {
    if (!holds(url)) return std::nullopt;
    Fetched fetched;
    fetched.url = url;
    if (const auto rows = editionRows(); rows.ok()) {
        for (const QStringList& columns : *rows) {
            if (QUrl(columns[Address]) != url) continue;
            const auto bytes = readResource(QStringLiteral(":/sample/") + columns[FileName]);
            if (bytes) fetched.body = withTimes(*bytes, QDateTime::currentDateTimeUtc());
            return fetched;
        }
    }
    // https://tirana.sample…/pictures/port.jpg lies in :/sample/pictures/tirana/port.jpg
    const QString outlet = url.host().chopped(hostEnding.size());
    const QString name = url.path().section(u'/', -1);
    if (url.path().startsWith(QLatin1String("/pictures/")))
        if (const auto bytes = readResource(QStringLiteral(":/sample/pictures/%1/%2").arg(outlet, name)))
            fetched.body = *bytes;
    return fetched;
}

} // namespace flashnews::sample_edition
