#include "ui/map/country_table.h"

#include "app/tell/country_names.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace flashnews::ui {

namespace {

/// Numbers by size, names as the language sorts them.
class BySize : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        const QVariant a = left.data(CountryTableModel::SortRole),
                       b = right.data(CountryTableModel::SortRole);
        if (a.typeId() == QMetaType::QString) return a.toString().localeAwareCompare(b.toString()) < 0;
        return a.toInt() < b.toInt();
    }
};

} // namespace

void CountryTableModel::setCounts(const CountryCounts& counts) {
    beginResetModel();
    m_rows.clear();
    QSet<CountryCode> codes(counts.about.keyBegin(), counts.about.keyEnd());
    codes.unite(QSet<CountryCode>(counts.publishedIn.keyBegin(), counts.publishedIn.keyEnd()));
    for (const CountryCode& code : std::as_const(codes))
        m_rows.append({code, code == internationalCode ? tr("International") : countryName(code, QLocale()),
                       counts.about.value(code), counts.publishedIn.value(code)});
    endResetModel();
}

void CountryTableModel::setSelected(const QList<CountryCode>& countries) {
    m_selected = countries;
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::FontRole});
}

int CountryTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CountryTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CountryTableModel::data(const QModelIndex& index, int role) const {
    const Row& row = m_rows[index.row()];
    const int count = index.column() == AboutColumn ? row.about : row.publishedIn;
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? row.name : QLocale().toString(count);
    case SortRole:
        return isName ? QVariant(row.name) : QVariant(count);
    case CodeRole:
        return row.code;
    case Qt::TextAlignmentRole:
        return QVariant((isName ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isName && m_selected.contains(row.code));
        return font.bold() ? QVariant(font) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return isName ? row.name
                      : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' +
                            QLocale().toString(count);
    default:
        return {};
    }
}

QVariant CountryTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section != NameColumn) return int(Qt::AlignTrailing);
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeading);
    if (role != Qt::DisplayRole) return {};
    return section == NameColumn ? tr("Country") : section == AboutColumn ? tr("About") : tr("Published in");
}

CountryTable::CountryTable(QWidget* parent)
    : QTableView(parent), m_model(new CountryTableModel(this)), m_sorted(new BySize(this)) {
    m_sorted->setSourceModel(m_model);
    setModel(m_sorted);
    setAccessibleName(tr("Stories by country"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(CountryTableModel::NameColumn, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    sortByColumn(CountryTableModel::AboutColumn, Qt::DescendingOrder);
}

void CountryTable::setCounts(const CountryCounts& counts) {
    const CountryCode kept = currentIndex().data(CountryTableModel::CodeRole).toString();
    m_model->setCounts(counts);
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        if (m_sorted->index(row, 0).data(CountryTableModel::CodeRole).toString() == kept) selectRow(row);
    if (!currentIndex().isValid() && m_sorted->rowCount() > 0) selectRow(0);
}

void CountryTable::setSelected(const QList<CountryCode>& countries) {
    m_model->setSelected(countries);
}

void CountryTable::choose(const QModelIndex& index, bool add) {
    if (index.isValid()) Q_EMIT chosen(index.data(CountryTableModel::CodeRole).toString(), add);
}

void CountryTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex(), event->modifiers() & Qt::ControlModifier);
    else if (event->key() == Qt::Key_T)
        event->ignore(); // the pane's: back to the map
    else
        QTableView::keyPressEvent(event);
}

void CountryTable::mouseDoubleClickEvent(QMouseEvent* event) {
    choose(indexAt(event->position().toPoint()), event->modifiers() & Qt::ControlModifier);
}

} // namespace flashnews::ui
