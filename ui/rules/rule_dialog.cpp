#include "ui/rules/rule_dialog.h"

#include "ui/tags/tag_colours.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace flashnews::ui {

RuleDialog::RuleDialog(const Rule& rule, const QString& words, const QList<Tag>& tags, QWidget* parent)
    : QDialog(parent),
      m_rule(rule),
      m_name(new QLineEdit(rule.name.isEmpty() ? words : rule.name)),
      m_notify(new QCheckBox(tr("&Tell me"))),
      m_bookmark(new QCheckBox(tr("&Bookmark them"))),
      m_markRead(new QCheckBox(tr("Mark them &read"))),
      m_hide(new QCheckBox(tr("&Hide them"))),
      m_tags(new QListWidget),
      m_alsoNow(new QCheckBox(tr("&Also do it with the stories that are here already"))),
      m_save(new QPushButton(tr("&Save"))) {
    setWindowTitle(rule.id == 0 ? tr("Make a rule") : tr("Edit the rule"));
    setMinimumWidth(440);
    m_name->setAccessibleName(tr("Name"));
    m_notify->setChecked(rule.notify);
    m_bookmark->setChecked(rule.bookmark);
    m_markRead->setChecked(rule.markRead);
    m_hide->setChecked(rule.hide);
    m_hide->setToolTip(tr("Kept out of all lists. They come back when you say so or delete the rule."));

    fillTags(tags);

    auto* filter = new QLabel(words);
    filter->setWordWrap(true);
    filter->setTextFormat(Qt::PlainText);
    auto* actions = new QVBoxLayout;
    actions->setSpacing(4);
    for (QCheckBox* box : {m_notify, m_bookmark, m_markRead, m_hide})
        actions->addWidget(box);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(12);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("New stories"), filter);
    form->addRow(tr("What to do"), actions);
    form->addRow(tr("&Tag them"), m_tags);
    form->setRowVisible(m_tags, !tags.isEmpty());
    m_tags->setAccessibleName(tr("&Tag them").remove(u'&'));
    form->addRow(QString(), m_alsoNow);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // A rule that does nothing is no rule.
    const auto check = [this] { m_save->setEnabled(changed().doesSomething()); };
    connect(m_tags, &QListWidget::itemChanged, this, check);
    for (QCheckBox* box : {m_notify, m_bookmark, m_markRead, m_hide})
        connect(box, &QCheckBox::toggled, this, check);
    check();
}

/// A box to tick for each tag, as many as a rule may give.
void RuleDialog::fillTags(const QList<Tag>& tags) {
    constexpr int mostSeen = 5;
    for (const Tag& tag : tags) {
        auto* item = new QListWidgetItem(tagIcon(tag.colour, palette()), tag.name, m_tags);
        item->setData(Qt::UserRole, tag.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_rule.tags.contains(tag.id) ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = qMin(mostSeen, int(tags.size()));
    m_tags->setFixedHeight(qMax(0, m_tags->sizeHintForRow(0)) * rows + 2 * m_tags->frameWidth());
}

Rule RuleDialog::changed() const {
    Rule rule = m_rule;
    rule.name = m_name->text().simplified();
    rule.notify = m_notify->isChecked();
    rule.bookmark = m_bookmark->isChecked();
    rule.markRead = m_markRead->isChecked();
    rule.hide = m_hide->isChecked();
    rule.tags.clear();
    for (int row = 0; row < m_tags->count(); ++row)
        if (const QListWidgetItem* item = m_tags->item(row); item->checkState() == Qt::Checked)
            rule.tags.append(item->data(Qt::UserRole).toLongLong());
    return rule;
}

} // namespace flashnews::ui
