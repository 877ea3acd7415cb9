#include "ui/headlines/arrange_menu.h"

#include <QActionGroup>

namespace flashnews::ui {

ArrangeMenu::ArrangeMenu(QWidget* parent) : QMenu(tr("Arran&ge"), parent) {
    using Sort = ArticleFilter::Sort;
    using Group = ArticleFilter::Group;
    using Panes = Arrangement::Panes;
    addChoices<Sort>(&Arrangement::sort, {{tr("&Newest first"), Sort::NewestFirst},
                                          {tr("&Oldest first"), Sort::OldestFirst},
                                          {tr("Best &fit first, when searching"), Sort::BestFirst}});
    addChoices<Group>(&Arrangement::group, {{tr("Group by &day"), Group::Day},
                                            {tr("Group by &source"), Group::Source},
                                            {tr("Group by &country"), Group::Country}});
    addChoices<bool>(&Arrangement::cards, {{tr("&Lines"), false}, {tr("Cards with &pictures"), true}});
    addChoices<Panes>(&Arrangement::panes, {{tr("Panes as the &window is wide"), Panes::AsWide},
                                            {tr("Story &beside the headlines"), Panes::Beside},
                                            {tr("Story b&elow the headlines"), Panes::Below}});
    setArrangement({});
}

template<typename Value>
void ArrangeMenu::addChoices(Value Arrangement::*field, const QList<std::pair<QString, Value>>& choices) {
    if (!isEmpty()) addSeparator();
    auto* group = new QActionGroup(this);
    for (const auto& [text, value] : choices) {
        QAction* action = group->addAction(addAction(text));
        action->setCheckable(true);
        m_ticks.append(
            [this, action, field, value = value] { action->setChecked(m_arrangement.*field == value); });
        connect(action, &QAction::triggered, this, [this, field, value = value] {
            m_arrangement.*field = value;
            Q_EMIT chosen(m_arrangement);
        });
    }
}

void ArrangeMenu::setArrangement(const Arrangement& arrangement) {
    m_arrangement = arrangement;
    for (const auto& tick : std::as_const(m_ticks))
        tick();
}

} // namespace flashnews::ui
