#include "ui/filter/choice_button.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr int popupWidth = 280, popupHeight = 380;

} // namespace

ChoiceButton::ChoiceButton(const QString& name, QWidget* parent)
    : QToolButton(parent),
      m_name(name),
      m_popup(new QWidget(this, Qt::Popup)),
      m_search(new QLineEdit),
      m_list(new QListWidget) {
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAccessibleName(name);
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(tr("Find in the list"));
    m_search->setClearButtonEnabled(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(name);
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(this, &QToolButton::clicked, this, &ChoiceButton::openPopup);
    connect(m_search, &QLineEdit::textChanged, this, &ChoiceButton::fillList);
    connect(m_list, &QListWidget::itemClicked, this, &ChoiceButton::toggle);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    updateText();
}

void ChoiceButton::setChoices(const QList<Choice>& choices) {
    m_choices = choices;
    std::stable_sort(m_choices.begin(), m_choices.end(), [](const Choice& a, const Choice& b) {
        return a.count != b.count ? a.count > b.count : a.label.localeAwareCompare(b.label) < 0;
    });
    updateText();
    if (m_popup->isVisible()) fillList();
}

void ChoiceButton::setChosen(const QStringList& values) {
    m_chosen = values;
    updateText();
    if (m_popup->isVisible()) fillList();
}

QString ChoiceButton::labelOf(const QString& value) const {
    for (const Choice& choice : m_choices)
        if (choice.value == value) return choice.label;
    return value;
}

void ChoiceButton::updateText() {
    QString text = m_name;
    if (m_chosen.size() == 1) text = fontMetrics().elidedText(labelOf(m_chosen.first()), Qt::ElideRight, 150);
    if (m_chosen.size() > 1) text = tr("%1 (%2)").arg(m_name, QLocale().toString(m_chosen.size()));
    QFont bold = font();
    bold.setBold(!m_chosen.isEmpty());
    setFont(bold);
    setText(text + QStringLiteral(" ▾"));
    setToolTip(m_name);
}

void ChoiceButton::openPopup() {
    m_search->clear();
    fillList();
    m_popup->resize(popupWidth, popupHeight);
    QPoint at =
        mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? width() - popupWidth : 0, height()));
    const QRect room = screen()->availableGeometry();
    at.setX(qBound(room.left(), at.x(), room.right() - popupWidth));
    m_popup->move(at);
    m_popup->show();
    m_search->setFocus();
}

void ChoiceButton::fillList() {
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Choice& choice : std::as_const(m_choices)) {
        const bool ticked = m_chosen.contains(choice.value);
        if (choice.count == 0 && !ticked) continue;
        if (!choice.label.contains(m_search->text(), Qt::CaseInsensitive)) continue;
        auto* item =
            new QListWidgetItem(tr("%1  (%2)").arg(choice.label, QLocale().toString(choice.count)), m_list);
        item->setData(Qt::UserRole, choice.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
}

void ChoiceButton::toggle(QListWidgetItem* item) {
    if (!item) return;
    const QString value = item->data(Qt::UserRole).toString();
    if (!m_chosen.removeOne(value)) m_chosen.append(value);
    item->setCheckState(m_chosen.contains(value) ? Qt::Checked : Qt::Unchecked);
    updateText();
    Q_EMIT chosenChanged(m_chosen);
}

/// Keys in the popup: arrows move in the list while the search keeps the focus, Enter ticks and closes, Space
/// ticks.
bool ChoiceButton::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QToolButton::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        toggle(m_list->currentItem());
        m_popup->hide();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Space) {
        toggle(m_list->currentItem());
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    return QToolButton::eventFilter(watched, event);
}

} // namespace flashnews::ui
