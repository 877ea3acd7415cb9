#include "ui/dialogs/alerts_dialog.h"

#include "ui/dialogs/alert_rule_dialog.h"
#include "ui/filter/filter_words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace flashnews::ui {

AlertsDialog::AlertsDialog(Library& library, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_list(new QListWidget),
      m_empty(
          new QLabel(tr("You watch nothing yet. Choose a country, an agency, a source or words in the filter "
                        "bar, then “Watch this…” in the News menu."))),
      m_edit(new QPushButton(tr("&Edit…"))),
      m_remove(new QPushButton(tr("Stop &watching"))),
      m_bringBack(new QPushButton(tr("&Bring hidden stories back"))) {
    setWindowTitle(tr("What you watch"));
    resize(520, 400);
    m_list->setAccessibleName(windowTitle());
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty->setWordWrap(true);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_edit, m_remove, m_bringBack}) {
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
    connect(m_list, &QListWidget::currentRowChanged, this, &AlertsDialog::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, &AlertsDialog::toggle);
    connect(m_list, &QListWidget::itemActivated, this, &AlertsDialog::edit);
    connect(m_edit, &QPushButton::clicked, this, &AlertsDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const AlertRule* rule = current()) after(m_library.removeAlertRule(rule->id));
    });
    connect(m_bringBack, &QPushButton::clicked, this, [this] {
        if (const AlertRule* rule = current()) after(m_library.bringBackHidden(rule->id));
    });
    showButtons();
    read();
}

/// Reads all anew once a change is stored.
template<typename T>
void AlertsDialog::after(const QFuture<Result<T>>& change) {
    QFuture<Result<T>> stored = change;
    stored.then(this, [this](const Result<T>& done) {
        if (!done.ok()) Q_EMIT failed(done.error().text);
        read();
    });
}

void AlertsDialog::read() {
    m_library.alertRules().then(this, [this](const Result<QList<AlertRule>>& rules) {
        if (!rules.ok()) return Q_EMIT failed(rules.error().text);
        m_rules = *rules;
        m_library.hiddenByRules().then(this, [this](const Result<QHash<qint64, int>>& hidden) {
            if (hidden.ok()) m_hidden = *hidden;
            fill();
        });
    });
}

void AlertsDialog::fill() {
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const AlertRule& rule : std::as_const(m_rules)) {
        QStringList does;
        if (rule.notify) does << tr("tells you");
        if (rule.bookmark) does << tr("bookmarks");
        if (rule.markRead) does << tr("marks read");
        if (rule.hide) does << tr("hides (%n story(s) so far)", nullptr, m_hidden.value(rule.id));
        auto* item = new QListWidgetItem(rule.name + u'\n' + filterInWords(rule.filter, m_library.feeds()) +
                                             QStringLiteral(" → ") + does.join(QStringLiteral(", ")),
                                         m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(tr("Without the tick it rests."));
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_empty->setVisible(m_rules.isEmpty());
    showButtons();
}

const AlertRule* AlertsDialog::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_rules.size() ? &m_rules[row] : nullptr;
}

void AlertsDialog::showButtons() {
    const AlertRule* rule = current();
    m_edit->setEnabled(rule);
    m_remove->setEnabled(rule);
    m_bringBack->setEnabled(rule && m_hidden.value(rule->id) > 0);
}

void AlertsDialog::toggle(QListWidgetItem* item) {
    AlertRule rule = m_rules.value(m_list->row(item));
    rule.enabled = item->checkState() == Qt::Checked;
    if (rule.id != 0) after(m_library.saveAlertRule(rule));
}

void AlertsDialog::edit() {
    const AlertRule* rule = current();
    if (!rule) return;
    auto* dialog = new AlertRuleDialog(*rule, filterInWords(rule->filter, m_library.feeds()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { after(m_library.saveAlertRule(dialog->changed())); });
    dialog->open();
}

} // namespace flashnews::ui
