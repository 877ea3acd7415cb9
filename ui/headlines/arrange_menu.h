#pragma once

#include "ui/headlines/arrangement.h"

#include <QMenu>
#include <functional>

namespace flashnews::ui {

/// The menu of orders, groups and layouts.
class ArrangeMenu : public QMenu {
    Q_OBJECT

public:
    explicit ArrangeMenu(QWidget* parent = nullptr);

    void setArrangement(const Arrangement& arrangement);

Q_SIGNALS:
    void chosen(const flashnews::ui::Arrangement& arrangement);

private:
    template<typename Value>
    void addChoices(Value Arrangement::*field, const QList<std::pair<QString, Value>>& choices);

    Arrangement m_arrangement;
    QList<std::function<void()>> m_ticks; ///< tick the action that stands for what is chosen
};

} // namespace flashnews::ui
