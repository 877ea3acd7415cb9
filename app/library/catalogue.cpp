#include "app/library/catalogue.h"

#include <QCoreApplication>
#include <QFile>

namespace flashnews {

namespace {

enum Column { Country, Name, Site, Address, Language, List, ColumnCount };

Feed feedFromRow(const QStringList& columns) {
    Feed feed;
    feed.url = QUrl(columns[Address]);
    feed.site = QUrl(columns[Site]);
    feed.source.name = columns[Name];
    feed.source.country = columns[Country];
    feed.source.countryOrigin = Origin::Catalogue;
    feed.source.language = columns[Language];
    feed.source.languageOrigin = columns[Language].isEmpty() ? Origin::Unknown : Origin::Catalogue;
    return feed;
}

} // namespace

Result<QList<Feed>> loadCatalogue() {
    QFile file(QStringLiteral(":/catalogue/sources.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("Library",
                                                 "The catalogue of sources is missing. Install Flash News "
                                                 "again, or add a source by its address.")};
    QList<Feed> feeds;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList columns = line.split(u'\t');
        if (line.startsWith(u'#') || columns.size() < ColumnCount ||
            columns[Country] == QLatin1String("country"))
            continue;
        feeds.append(feedFromRow(columns));
    }
    return feeds;
}

} // namespace flashnews
