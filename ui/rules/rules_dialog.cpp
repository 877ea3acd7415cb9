#include "ui/rules/rules_dialog.h"

#include "ui/filter/filter_words.h"
#include "ui/rules/rule_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace flashnews::ui {

RulesDialog::RulesDialog(Library& library, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_list(new QListWidget),
      m_empty(new QLabel(
          tr("There are no rules yet. Choose a country, an agency, a source or words in the filter bar, "
             "then “Make a rule of this…” in the Organise menu."))),
      m_edit(new QPushButton(tr("&Edit…"))),
      m_remove(new QPushButton(tr("&Delete"))),
      m_apply(new QPushButton(tr("&Apply now"))),
      m_show(new QPushButton(tr("&Show its stories"))),
      m_bringBack(new QPushButton(tr("&Bring hidden stories back"))) {
    setWindowTitle(tr("Rules"));
    resize(640, 400);
    m_list->setAccessibleName(windowTitle());
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty->setWordWrap(true);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_edit, m_apply, m_show, m_bringBack, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesDialog::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, &RulesDialog::toggle);
    connect(m_list, &QListWidget::itemActivated, this, &RulesDialog::edit);
    connect(m_edit, &QPushButton::clicked, this, &RulesDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &RulesDialog::remove);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const Rule* rule = current()) Q_EMIT applyRequested(*rule);
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const Rule* rule = current()) Q_EMIT showRequested(rule->filter);
    });
    connect(&library, &Library::articlesChanged, this, &RulesDialog::read);
    connect(m_bringBack, &QPushButton::clicked, this, [this] {
        if (const Rule* rule = current()) after(m_library.bringBackHidden(rule->id));
    });
    showButtons();
    read();
}

/// Reads all anew once a change is stored.
template<typename T>
void RulesDialog::after(const QFuture<Result<T>>& change) {
    QFuture<Result<T>> stored = change;
    stored.then(this, [this](const Result<T>& done) {
        if (!done.ok()) Q_EMIT failed(done.error().text);
        read();
    });
}

void RulesDialog::read() {
    m_library.rules().then(this, [this](const Result<QList<Rule>>& rules) {
        if (!rules.ok()) return Q_EMIT failed(rules.error().text);
        m_rules = *rules;
        m_rules.removeIf(isMute);
        m_library.hiddenByRules().then(this, [this](const Result<QHash<qint64, int>>& hidden) {
            if (hidden.ok()) m_hidden = *hidden;
            fill();
        });
    });
}

void RulesDialog::fill() {
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Rule& rule : std::as_const(m_rules)) {
        auto* item = new QListWidgetItem(rule.name + u'\n' +
                                             filterInWords(rule.filter, m_library.feeds(), m_library.tags()) +
                                             QStringLiteral(" → ") + actionsOf(rule),
                                         m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(tr("Without the tick it rests."));
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_empty->setVisible(m_rules.isEmpty());
    showButtons();
}

QString RulesDialog::actionsOf(const Rule& rule) const {
    QStringList does;
    if (rule.notify) does << tr("tells you");
    for (const TagId id : rule.tags)
        if (const auto tag = m_library.tag(id)) does << tr("tags “%1”").arg(tag->name);
    if (rule.bookmark) does << tr("bookmarks");
    if (rule.markRead) does << tr("marks read");
    if (rule.hide) does << tr("hides (%n story(s) so far)", nullptr, m_hidden.value(rule.id));
    return does.join(QStringLiteral(", "));
}

void RulesDialog::remove() {
    const Rule* rule = current();
    if (!rule) return;
    m_library.removeRule(rule->id).then(this, [this](const Result<RemovedRule>& gone) {
        if (gone.ok())
            Q_EMIT removed(*gone);
        else
            Q_EMIT failed(gone.error().text);
        read();
    });
}

const Rule* RulesDialog::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_rules.size() ? &m_rules[row] : nullptr;
}

void RulesDialog::showButtons() {
    const Rule* rule = current();
    m_edit->setEnabled(rule);
    m_remove->setEnabled(rule);
    m_apply->setEnabled(rule);
    m_show->setEnabled(rule);
    m_bringBack->setEnabled(rule && m_hidden.value(rule->id) > 0);
}

void RulesDialog::toggle(QListWidgetItem* item) {
    Rule rule = m_rules.value(m_list->row(item));
    rule.enabled = item->checkState() == Qt::Checked;
    if (rule.id != 0) after(m_library.saveRule(rule));
}

void RulesDialog::edit() {
    const Rule* rule = current();
    if (!rule) return;
    auto* dialog = new RuleDialog(*rule, filterInWords(rule->filter, m_library.feeds(), m_library.tags()),
                                  m_library.tags(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Rule changed = dialog->changed();
        after(m_library.saveRule(changed));
        if (dialog->alsoNow()->isChecked()) Q_EMIT applyRequested(changed);
    });
    dialog->open();
}

} // namespace flashnews::ui
