#include "ui/rules/mute_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>

namespace flashnews::ui {

MuteDialog::MuteDialog(Library& library, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_words(new QLineEdit),
      m_list(new QListWidget),
      m_add(new QPushButton(tr("&Mute"))),
      m_remove(new QPushButton(tr("&Unmute"))) {
    setWindowTitle(tr("Muted words"));
    resize(440, 400);
    auto* why =
        new QLabel(tr("Stories with one of these words or phrases are kept out of all lists. What you "
                      "bookmarked or tagged stays. Unmuting brings the others back."));
    why->setWordWrap(true);
    m_words->setPlaceholderText(tr("A word or a phrase"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_list->setAccessibleName(windowTitle());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_add->setDefault(true);
    m_remove->setAutoDefault(false);
    auto* adding = new QHBoxLayout;
    adding->addWidget(m_words, 1);
    adding->addWidget(m_add);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(why);
    layout->addLayout(adding);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &MuteDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &MuteDialog::remove);
    const auto enable = [this] {
        m_add->setEnabled(!m_words->text().simplified().isEmpty());
        m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    };
    connect(m_words, &QLineEdit::textChanged, this, enable);
    connect(m_list, &QListWidget::itemSelectionChanged, this, enable);
    // Taken back elsewhere, the list is another.
    connect(&library, &Library::articlesChanged, this, &MuteDialog::read);
    enable();
    read();
}

void MuteDialog::read() {
    m_library.rules().then(this, [this](const Result<QList<Rule>>& rules) {
        if (!rules.ok()) return Q_EMIT failed(rules.error().text);
        m_rules = *rules;
        m_rules.removeIf([](const Rule& rule) { return !isMute(rule); });
        m_library.hiddenByRules().then(this, [this](const Result<QHash<qint64, int>>& hidden) {
            if (hidden.ok()) m_hidden = *hidden;
            fill();
        });
    });
}

void MuteDialog::fill() {
    m_list->clear();
    for (const Rule& rule : std::as_const(m_rules)) {
        auto* item = new QListWidgetItem(
            tr("%1 · %n story(s) hidden", nullptr, m_hidden.value(rule.id)).arg(mutedWords(rule)), m_list);
        item->setData(Qt::UserRole, rule.id);
    }
}

/// Several words are a phrase: they are muted where they stand together.
void MuteDialog::add() {
    QString words = m_words->text().simplified();
    if (words.isEmpty()) return;
    if (words.contains(u' ') && !words.contains(u'"')) words = u'"' + words + u'"';
    m_words->clear();
    m_words->setFocus();
    const Rule rule = muteRule(words);
    m_library.saveRule(rule).then(this, [this, rule](const Result<qint64>& id) {
        if (!id.ok()) return Q_EMIT failed(id.error().text);
        Rule stored = rule;
        stored.id = *id;
        m_library.applyRule(stored).then(this, [this, stored](const Result<RuleEffects>& effects) {
            if (!effects.ok()) return Q_EMIT failed(effects.error().text);
            Q_EMIT muted(*effects, mutedWords(stored));
            read();
        });
    });
}

void MuteDialog::remove() {
    for (const QListWidgetItem* item : m_list->selectedItems())
        m_library.removeRule(item->data(Qt::UserRole).toLongLong())
            .then(this, [this](const Result<RemovedRule>& gone) {
                if (gone.ok())
                    Q_EMIT removed(*gone);
                else
                    Q_EMIT failed(gone.error().text);
                read();
            });
}

} // namespace flashnews::ui
