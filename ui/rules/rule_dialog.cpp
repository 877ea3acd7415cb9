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
      m_tag(new QComboBox),
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

    m_tag->setAccessibleName(tr("Tag"));
    m_tag->addItem(tr("No tag"), 0);
    for (const Tag& tag : tags)
        m_tag->addItem(tagIcon(tag.colour, palette()), tag.name, tag.id);
    m_tag->setCurrentIndex(qMax(0, m_tag->findData(rule.tags.value(0))));
    m_tag->setEnabled(!tags.isEmpty());

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
    form->addRow(tr("&Tag them"), m_tag);
    form->addRow(QString(), m_alsoNow);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // A rule that does nothing is no rule.
    const auto check = [this] { m_save->setEnabled(changed().doesSomething()); };
    connect(m_tag, &QComboBox::currentIndexChanged, this, check);
    for (QCheckBox* box : {m_notify, m_bookmark, m_markRead, m_hide})
        connect(box, &QCheckBox::toggled, this, check);
    check();
}

Rule RuleDialog::changed() const {
    Rule rule = m_rule;
    rule.name = m_name->text().simplified();
    rule.notify = m_notify->isChecked();
    rule.bookmark = m_bookmark->isChecked();
    rule.markRead = m_markRead->isChecked();
    rule.hide = m_hide->isChecked();
    const TagId tag = m_tag->currentData().toLongLong();
    if (tag != rule.tags.value(0)) rule.tags = tag == 0 ? QList<TagId>() : QList<TagId>{tag};
    return rule;
}

} // namespace flashnews::ui
