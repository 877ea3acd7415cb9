#pragma once

#include "app/news/overview.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace flashnews::ui {

/// The map's numbers as rows: country, stories about it, stories published in it.
class CountryTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, AboutColumn, PublishedColumn, ColumnCount };
    enum Role { CodeRole = Qt::UserRole + 1, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setCounts(const CountryCounts& counts);
    void setSelected(const QList<CountryCode>& countries);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        CountryCode code;
        QString name;
        int about = 0;
        int publishedIn = 0;
    };
    QList<Row> m_rows;
    QList<CountryCode> m_selected;
};

/// The same numbers as the map, sortable, for those who would rather read or hear them. Enter chooses.
class CountryTable : public QTableView {
    Q_OBJECT

public:
    explicit CountryTable(QWidget* parent = nullptr);

    void setCounts(const CountryCounts& counts);
    void setSelected(const QList<CountryCode>& countries);

Q_SIGNALS:
    void chosen(const flashnews::CountryCode& country, bool add);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void choose(const QModelIndex& index, bool add);

    CountryTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
};

} // namespace flashnews::ui
