#pragma once

#include "app/news/feed.h"

#include <QTreeWidget>

namespace flashnews::ui {

/// The catalogue's sources by country, with a box to tick before each.
class CatalogueTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit CatalogueTree(QWidget* parent = nullptr);

    void setSources(const QList<Feed>& feeds);
    /// Shows only sources whose name or country has these letters.
    void narrow(const QString& letters);
    /// Shows only these countries; an empty list shows all.
    void showCountries(const QList<CountryCode>& countries);
    QList<Feed> ticked() const;
    void tickFirst(const CountryCode& country, int count);

Q_SIGNALS:
    void tickedChanged(int count);

private:
    void applyVisibility();

    QList<Feed> m_feeds;
    QString m_letters;
    QList<CountryCode> m_countries;
};

} // namespace flashnews::ui
