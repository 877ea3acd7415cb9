#pragma once

#include "ui/map/shades.h"

#include <QWidget>

namespace flashnews::ui {

/// What the map's shades mean, in numbers.
class MapLegend : public QWidget {
    Q_OBJECT

public:
    explicit MapLegend(QWidget* parent = nullptr);

    void setShades(const Shades& shades, const QString& of);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Shades m_shades;
    QString m_of; ///< what is counted, in words
};

} // namespace flashnews::ui
