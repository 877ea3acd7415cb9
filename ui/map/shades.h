#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>

namespace flashnews::ui {

/// The steps of one hue that a map is shaded in: up to five, each holding about as many countries as the
/// others (quantiles), so that one giant does not make all the rest pale.
class Shades {
public:
    Shades() = default;
    explicit Shades(QList<int> counts);

    int size() const { return int(m_from.size()); }
    /// The step of a count, 0 the palest; -1 for none.
    int stepOf(int count) const;
    /// "4–12", in the window's language.
    QString range(int step) const;
    /// From the paper to the accent; only lightness tells the steps apart.
    QColor colour(int step, const QPalette& palette) const;

private:
    QList<int> m_from; ///< the lowest count of each step
    int m_most = 0;
};

/// Paper or ink, whichever reads better on a ground.
QColor inkOn(const QColor& ground, const QPalette& palette);

} // namespace flashnews::ui
