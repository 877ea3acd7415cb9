#pragma once

#include "app/library/library.h"
#include "ui/filter/flow_bars.h"

#include <QTimer>
#include <QToolButton>

namespace flashnews::ui {

/// The flow of stories over time under the filter, by hour or by day; a drag in it makes a period of the
/// filter, which a chip shows and a click on the chip takes away.
class FlowStrip : public QWidget {
    Q_OBJECT

public:
    /// How much time is shown.
    enum class Range { Day, Week, Month, Year, AllTime };

    explicit FlowStrip(Library& library, QWidget* parent = nullptr);

    /// Shows a filter that was chosen elsewhere; does not emit periodChosen().
    void setFilter(const ArticleFilter& filter);
    Range range() const { return m_range; }
    void setRange(Range range);
    FlowBars* bars() const { return m_bars; }
    QToolButton* chip() const { return m_chip; }
    QToolButton* rangeButton() const { return m_rangeButton; }

Q_SIGNALS:
    /// Both invalid: the period was taken away.
    void periodChosen(const QDateTime& since, const QDateTime& until);
    void failed(const QString& reason);

private:
    void buildRangeMenu();
    void ask();
    void showHours(const QList<FlowHour>& hours);
    void showPeriod();
    void describe(const QString& cursor);
    Range rangeFor(const QDateTime& since) const;
    QDateTime start(const QList<FlowHour>& hours) const;

    Library& m_library;
    ArticleFilter m_filter;
    Range m_range = Range::Week;
    FlowBars* m_bars;
    QToolButton* m_rangeButton;
    QToolButton* m_chip;
    QTimer m_soon; ///< many feeds bring news at once; one count will do
    int m_generation = 0;
};

} // namespace flashnews::ui
