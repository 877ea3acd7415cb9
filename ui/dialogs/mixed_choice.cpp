#include "ui/dialogs/mixed_choice.h"

#include <algorithm>

namespace flashnews::ui {

void MixedChoice::setValues(const QVariantList& values, const QString& words) {
    const bool same = std::all_of(values.begin(), values.end(),
                                  [&](const QVariant& value) { return value == values.first(); });
    if (!same)
        insertItem(0, tr("Various"));
    else if (!values.isEmpty() && findData(values.first()) < 0)
        addItem(words.isEmpty() ? values.first().toString() : words, values.first());
    setCurrentIndex(same && !values.isEmpty() ? findData(values.first()) : 0);
    m_before = currentIndex();
}

QVariant MixedChoice::chosen() const {
    return currentIndex() == m_before ? QVariant() : currentData();
}

} // namespace flashnews::ui
