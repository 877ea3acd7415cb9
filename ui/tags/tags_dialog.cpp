#include "ui/tags/tags_dialog.h"

#include "ui/tags/tag_colours.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace flashnews::ui {

namespace {

/// "New tag", "New tag 2" …
QString freshName(const QList<Tag>& tags) {
    const auto taken = [&](const QString& name) {
        return std::any_of(tags.begin(), tags.end(),
                           [&](const Tag& tag) { return tag.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = TagsDialog::tr("New tag");
    for (int number = 2; taken(name); ++number)
        name = TagsDialog::tr("New tag %1").arg(QLocale().toString(number));
    return name;
}

} // namespace

TagsDialog::TagsDialog(Library& library, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_list(new QListWidget),
      m_empty(new QLabel(tr("There are no tags yet. A tag is a word of your own for stories: “recipe”, “to "
                            "discuss”. What is tagged is kept."))),
      m_name(new QLineEdit),
      m_colour(new QComboBox),
      m_key(new QComboBox),
      m_add(new QPushButton(tr("&New tag"))),
      m_remove(new QPushButton(tr("&Delete"))) {
    setWindowTitle(tr("Tags"));
    resize(480, 420);
    m_list->setAccessibleName(windowTitle());
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty->setWordWrap(true);
    m_name->setAccessibleName(tr("Name"));
    m_colour->setAccessibleName(tr("Colour"));
    m_key->setAccessibleName(tr("Key"));
    for (int number = 0; number < tagColourCount(); ++number)
        m_colour->addItem(tagIcon(number, palette()), tagColourName(number));
    m_key->addItem(tr("None"), 0);
    for (int digit = 1; digit <= 9; ++digit)
        m_key->addItem(QString::number(digit), digit);
    auto* form = new QFormLayout;
    form->setSpacing(12);
    form->addRow(tr("N&ame"), m_name);
    form->addRow(tr("C&olour"), m_colour);
    form->addRow(tr("&Key"), m_key);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &TagsDialog::showCurrent);
    connect(m_add, &QPushButton::clicked, this, &TagsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &TagsDialog::remove);
    connect(m_name, &QLineEdit::editingFinished, this, &TagsDialog::store);
    connect(m_colour, &QComboBox::activated, this, &TagsDialog::store);
    connect(m_key, &QComboBox::activated, this, &TagsDialog::store);
    connect(&library, &Library::tagsChanged, this, &TagsDialog::fill);
    fill();
}

void TagsDialog::fill() {
    const auto kept = current();
    const TagId wanted = m_select != 0 ? m_select : kept ? kept->id : 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Tag& tag : m_library.tags()) {
            auto* item =
                new QListWidgetItem(tagIcon(tag.colour, palette()),
                                    tr("%1 · %n story(s)", nullptr, tag.total).arg(tag.name), m_list);
            if (tag.key > 0) item->setText(item->text() + tr(" · key %1").arg(tag.key));
            item->setData(Qt::UserRole, tag.id);
            if (tag.id == wanted) m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->count() > 0) m_list->setCurrentRow(0);
    }
    if (const auto now = current(); now && now->id == m_select) m_select = 0;
    m_empty->setVisible(m_list->count() == 0);
    showCurrent();
}

std::optional<Tag> TagsDialog::current() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? m_library.tag(item->data(Qt::UserRole).toLongLong()) : std::nullopt;
}

void TagsDialog::showCurrent() {
    const auto tag = current();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_colour, m_key, m_remove})
        widget->setEnabled(tag.has_value());
    m_name->setText(tag ? tag->name : QString());
    m_colour->setCurrentIndex(tag ? tag->colour % tagColourCount() : 0);
    m_key->setCurrentIndex(tag ? tag->key : 0);
}

void TagsDialog::add() {
    Tag tag;
    tag.name = freshName(m_library.tags());
    tag.colour = int(m_library.tags().size()) % tagColourCount();
    tag.key = freeTagKey(m_library.tags());
    saveAndSelect(tag);
    m_name->setFocus();
}

void TagsDialog::store() {
    auto tag = current();
    if (!tag) return;
    const Tag before = *tag;
    if (const QString name = m_name->text().simplified(); !name.isEmpty()) tag->name = name;
    tag->colour = m_colour->currentIndex();
    tag->key = m_key->currentData().toInt();
    if (*tag != before) saveAndSelect(*tag);
}

void TagsDialog::saveAndSelect(const Tag& tag) {
    m_library.saveTag(tag).then(this, [this, fresh = tag.id == 0](const Result<TagId>& id) {
        if (!id.ok()) return Q_EMIT failed(id.error().text);
        m_select = *id;
        fill();
        if (fresh) m_name->selectAll();
    });
}

void TagsDialog::remove() {
    const auto tag = current();
    if (!tag) return;
    m_library.removeTag(tag->id).then(this, [this](const Result<RemovedTag>& gone) {
        if (gone.ok())
            Q_EMIT removed(*gone);
        else
            Q_EMIT failed(gone.error().text);
    });
}

} // namespace flashnews::ui
