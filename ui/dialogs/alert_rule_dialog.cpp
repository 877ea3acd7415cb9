#include "ui/dialogs/alert_rule_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace flashnews::ui {

AlertRuleDialog::AlertRuleDialog(const AlertRule& rule, const QString& words, QWidget* parent)
    : QDialog(parent),
      m_rule(rule),
      m_name(new QLineEdit(rule.name.isEmpty() ? words : rule.name)),
      m_notify(new QCheckBox(tr("&Tell me"))),
      m_bookmark(new QCheckBox(tr("&Bookmark them"))),
      m_markRead(new QCheckBox(tr("Mark them &read"))),
      m_hide(new QCheckBox(tr("&Hide them"))),
      m_save(new QPushButton(rule.id == 0 ? tr("&Watch") : tr("&Save"))) {
    setWindowTitle(rule.id == 0 ? tr("Watch this") : tr("Edit what you watch"));
    setMinimumWidth(440);
    m_name->setAccessibleName(tr("Name"));
    m_notify->setChecked(rule.notify);
    m_bookmark->setChecked(rule.bookmark);
    m_markRead->setChecked(rule.markRead);
    m_hide->setChecked(rule.hide);
    m_hide->setToolTip(tr("Kept out of all lists. They come back when you say so or stop watching."));

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
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // A rule that does nothing is no rule.
    const auto check = [this] {
        m_save->setEnabled(m_notify->isChecked() || m_bookmark->isChecked() || m_markRead->isChecked() ||
                           m_hide->isChecked());
    };
    for (QCheckBox* box : {m_notify, m_bookmark, m_markRead, m_hide})
        connect(box, &QCheckBox::toggled, this, check);
    check();
}

AlertRule AlertRuleDialog::changed() const {
    AlertRule rule = m_rule;
    rule.name = m_name->text().simplified();
    rule.notify = m_notify->isChecked();
    rule.bookmark = m_bookmark->isChecked();
    rule.markRead = m_markRead->isChecked();
    rule.hide = m_hide->isChecked();
    return rule;
}

} // namespace flashnews::ui
