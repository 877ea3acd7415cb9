#include "ui/headlines/arrangement.h"

#include <algorithm>

namespace flashnews::ui {

namespace {

const QString sortKey = QStringLiteral("list/sort"), groupKey = QStringLiteral("list/group"),
              cardsKey = QStringLiteral("list/cards"), panesKey = QStringLiteral("list/panes");

template<typename Enum>
Enum choice(const QSettings& settings, const QString& key, Enum last) {
    return static_cast<Enum>(std::clamp(settings.value(key, 0).toInt(), 0, int(last)));
}

} // namespace

Arrangement loadArrangement(const QSettings& settings) {
    return {choice(settings, sortKey, ArticleFilter::Sort::BestFirst),
            choice(settings, groupKey, ArticleFilter::Group::Country), settings.value(cardsKey).toBool(),
            choice(settings, panesKey, Arrangement::Panes::Below)};
}

void saveArrangement(const Arrangement& arrangement, QSettings& settings) {
    settings.setValue(sortKey, int(arrangement.sort));
    settings.setValue(groupKey, int(arrangement.group));
    settings.setValue(cardsKey, arrangement.cards);
    settings.setValue(panesKey, int(arrangement.panes));
}

} // namespace flashnews::ui
