#pragma once

#include "app/library/library.h"
#include "ui/map/country_table.h"
#include "ui/map/map_legend.h"
#include "ui/map/map_view.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace flashnews::ui {

/// The news on the map: countries by number of stories under the filter, about or published in, and the same
/// as a table. It shows and changes the one ArticleFilter.
class MapPane : public QWidget {
    Q_OBJECT

public:
    enum class Field { About, PublishedIn };

    explicit MapPane(Library& library, QWidget* parent = nullptr);

    /// Shows a filter that was chosen elsewhere; does not emit filterChanged().
    void setFilter(const ArticleFilter& filter);
    Field field() const { return m_field; }
    void setField(Field field);
    void showTable(bool on);
    bool showsTable() const { return m_stack->currentWidget() == m_table; }
    /// Gives the keys to the map, or to the table where that is shown.
    void focusMap() { m_stack->currentWidget()->setFocus(); }
    MapView* map() const { return m_map; }
    CountryTable* table() const { return m_table; }
    QComboBox* period() const { return m_period; }
    QToolButton* aboutButton() const { return m_about; }
    QToolButton* publishedButton() const { return m_published; }
    const CountryCounts& counts() const { return m_counts; }

Q_SIGNALS:
    void filterChanged(const flashnews::ArticleFilter& filter);
    void closed();
    void failed(const QString& reason);

protected:
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* button(const QString& text, const QString& tip);
    void buildHeader(QBoxLayout& layout);
    void ask();
    void showCounts(const CountryCounts& counts);
    void choose(const CountryCode& country, bool add);
    void choosePeriod(int index);
    void showPeriod();
    void tell(const CountryCode& country, const QPoint& at);
    const QList<CountryCode>& chosen() const;

    Library& m_library;
    ArticleFilter m_filter;
    CountryCounts m_counts;
    Field m_field = Field::About;
    QToolButton* m_about;
    QToolButton* m_published;
    QComboBox* m_period;
    QToolButton* m_tableButton;
    QStackedWidget* m_stack;
    MapView* m_map;
    CountryTable* m_table;
    MapLegend* m_legend;
    QTimer m_soon; ///< many feeds bring news at once; one count will do
    int m_generation = 0;
    bool m_stale = true;
};

} // namespace flashnews::ui
