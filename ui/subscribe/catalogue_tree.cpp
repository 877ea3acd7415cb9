#include "ui/subscribe/catalogue_tree.h"

#include "app/tell/country_names.h"
#include "ui/look/empty_hint.h"

#include <QHeaderView>
#include <QLocale>
#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr int FeedIndexRole = Qt::UserRole + 1, CountryRole = Qt::UserRole + 2;

} // namespace

CatalogueTree::CatalogueTree(QWidget* parent) : QTreeWidget(parent) {
    setHeaderHidden(true);
    setColumnCount(2);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAccessibleName(tr("Sources by country"));
    new EmptyHint(this,
                  tr("The catalogue has no such source. Enter the address of the paper’s site instead."));
    connect(this, &QTreeWidget::itemChanged, this, [this] { Q_EMIT tickedChanged(int(ticked().size())); });
}

void CatalogueTree::setSources(const QList<Feed>& feeds) {
    const QSignalBlocker quiet(this);
    m_feeds = feeds;
    clear();
    QHash<CountryCode, QTreeWidgetItem*> countries;
    for (int i = 0; i < feeds.size(); ++i) {
        const CountryCode& code = feeds[i].source.country;
        QTreeWidgetItem*& country = countries[code];
        if (!country) {
            country = new QTreeWidgetItem(
                this, {code == internationalCode ? tr("International") : countryName(code, QLocale())});
            country->setData(0, CountryRole, code);
            country->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                              Qt::ItemIsAutoTristate);
            country->setCheckState(0, Qt::Unchecked);
        }
        auto* item = new QTreeWidgetItem(
            country, {feeds[i].source.name, languageName(feeds[i].source.language, QLocale())});
        item->setData(0, FeedIndexRole, i);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        item->setToolTip(0, feeds[i].url.toDisplayString());
    }
    // Countries by name; within one the catalogue's own order stays, well-known outlets first.
    QList<QTreeWidgetItem*> sorted;
    while (topLevelItemCount() > 0)
        sorted.append(takeTopLevelItem(0));
    std::sort(sorted.begin(), sorted.end(), [](const QTreeWidgetItem* left, const QTreeWidgetItem* right) {
        return left->text(0).localeAwareCompare(right->text(0)) < 0;
    });
    addTopLevelItems(sorted);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void CatalogueTree::narrow(const QString& letters) {
    m_letters = letters;
    applyVisibility();
}

void CatalogueTree::showCountries(const QList<CountryCode>& countries) {
    m_countries = countries;
    applyVisibility();
}

void CatalogueTree::applyVisibility() {
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* country = topLevelItem(i);
        const bool wanted =
            m_countries.isEmpty() || m_countries.contains(country->data(0, CountryRole).toString());
        const bool whole = country->text(0).contains(m_letters, Qt::CaseInsensitive);
        bool any = false;
        for (int j = 0; j < country->childCount(); ++j) {
            const bool shown =
                wanted && (whole || country->child(j)->text(0).contains(m_letters, Qt::CaseInsensitive));
            country->child(j)->setHidden(!shown);
            any = any || shown;
        }
        country->setHidden(!any);
        country->setExpanded(any && (!m_letters.isEmpty() || !m_countries.isEmpty()));
    }
}

QList<Feed> CatalogueTree::ticked() const {
    QList<Feed> feeds;
    for (int i = 0; i < topLevelItemCount(); ++i)
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            const QTreeWidgetItem* item = topLevelItem(i)->child(j);
            if (item->checkState(0) == Qt::Checked)
                feeds.append(m_feeds[item->data(0, FeedIndexRole).toInt()]);
        }
    return feeds;
}

void CatalogueTree::tickFirst(const CountryCode& country, int count) {
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = topLevelItem(i);
        if (item->data(0, CountryRole).toString() != country) continue;
        for (int j = 0; j < item->childCount(); ++j)
            item->child(j)->setCheckState(0, j < count ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace flashnews::ui
