#include "ui/settings/storage_dialog.h"

#include "ui/look/look.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace flashnews::ui {

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr int pauseMs = 250; // after the last key before the effect is looked up
constexpr qsizetype mostReasons = 6;

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QSpinBox* box(int most, const QString& suffix, const QString& noLimit, const QString& name) {
    auto* made = new QSpinBox;
    made->setRange(0, most);
    made->setSuffix(suffix);
    made->setSpecialValueText(noLimit);
    made->setAccessibleName(name);
    made->setGroupSeparatorShown(true);
    return made;
}

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QLabel* paragraph() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

LimitBoxes::LimitBoxes(const QString& noLimit, QWidget* parent)
    : QWidget(parent),
      m_days(box(3650, tr(" days"), noLimit, tr("Keep for"))),
      m_stories(box(10'000'000, tr(" stories"), noLimit, tr("Keep at most"))),
      m_megabytes(box(1'000'000, tr(" MB"), noLimit, tr("Use at most"))) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->addRow(tr("Keep for"), m_days);
    form->addRow(tr("Keep at most"), m_stories);
    form->addRow(tr("Use at most"), m_megabytes);
    for (QSpinBox* one : {m_days, m_stories, m_megabytes})
        connect(one, &QSpinBox::valueChanged, this, &LimitBoxes::changed);
}

KeepLimits LimitBoxes::limits() const {
    return {m_days->value(), m_stories->value(), m_megabytes->value() * megabyte};
}

void LimitBoxes::setLimits(const KeepLimits& limits) {
    const QSignalBlocker quiet(this);
    m_days->setValue(limits.days);
    m_stories->setValue(limits.stories);
    m_megabytes->setValue(int(limits.bytes / megabyte));
}

StorageDialog::StorageDialog(Library& library, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_sources(new QTreeWidget),
      m_overall(new LimitBoxes(tr("No limit"))),
      m_ofSource(new LimitBoxes(tr("As all sources"))),
      m_use(paragraph()),
      m_sourceTitle(heading(QString())),
      m_effect(paragraph()),
      m_offline(paragraph()),
      m_keep(new QPushButton(tr("&Keep these limits and clean up"))),
      m_everything(new QPushButton(tr("&Get everything for offline"))) {
    setWindowTitle(tr("Space and offline"));
    resize(880, 560);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &StorageDialog::preview);
    connect(m_overall, &LimitBoxes::changed, this, &StorageDialog::noteChange);
    connect(m_ofSource, &LimitBoxes::changed, this, &StorageDialog::noteChange);
    connect(m_sources, &QTreeWidget::currentItemChanged, this, &StorageDialog::showSource);
    connect(m_keep, &QPushButton::clicked, this, &StorageDialog::keep);
    connect(m_everything, &QPushButton::clicked, this, &StorageDialog::getEverything);
    connect(&m_library, &Library::cleanedUp, this, [this](const CleanUp& freed) {
        m_keep->setEnabled(true);
        if (!freed.failure.isEmpty()) return m_effect->setText(freed.failure);
        load();
        m_effect->setText(tr("%n story(s) were cleaned away.", nullptr, freed.stories));
    });
    connect(&m_library, &Library::refreshProgressed, this, [this](const RefreshProgress& progress) {
        if (m_fetching)
            m_offline->setText(
                tr("%1 of %2 sources fetched, with their pictures.")
                    .arg(QLocale().toString(progress.done), QLocale().toString(progress.total)));
    });
    connect(&m_library, &Library::refreshFinished, this, [this] {
        m_fetching = false;
        m_everything->setEnabled(true);
        load();
    });
    load();
}

void StorageDialog::build() {
    m_sources->setHeaderLabels({tr("Source"), tr("Stories"), tr("Space"), tr("Own limits")});
    m_sources->setRootIsDecorated(false);
    m_sources->setUniformRowHeights(true);
    m_sources->setAccessibleName(tr("Sources"));
    m_sources->header()->setStretchLastSection(false);
    m_sources->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_sources->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int numbers : {1, 2})
        m_sources->headerItem()->setTextAlignment(numbers, Qt::AlignTrailing | Qt::AlignVCenter);
    auto* boxes = new QVBoxLayout;
    boxes->addWidget(heading(tr("All sources together")));
    boxes->addWidget(m_overall);
    boxes->addSpacing(12);
    boxes->addWidget(m_sourceTitle);
    boxes->addWidget(m_ofSource);
    boxes->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(m_sources, 1);
    middle->addLayout(boxes);
    auto* buttons = new QHBoxLayout;
    auto* closing = new QPushButton(tr("&Close"));
    buttons->addWidget(m_everything);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(closing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(m_use);
    layout->addLayout(middle, 1);
    layout->addWidget(m_effect);
    layout->addWidget(heading(tr("With the plug pulled")));
    layout->addWidget(m_offline);
    layout->addLayout(buttons);
    m_keep->setEnabled(false);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
}

void StorageDialog::load() {
    m_library.keepRules().then(this, [this](const Result<KeepRules>& rules) {
        if (!rules.ok()) return m_use->setText(rules.error().text);
        m_rules = *rules;
        m_overall->setLimits(m_rules.overall);
        m_library.storeUse().then(this, [this](const Result<StoreUse>& use) {
            if (use.ok())
                showUse(*use);
            else
                m_use->setText(use.error().text);
        });
    });
    showOffline();
}

void StorageDialog::showUse(const StoreUse& use) {
    m_storeUse = use;
    m_use->setText(
        tr("%n story(s) take up %1, %2 of it pictures.", nullptr, use.stories)
            .arg(sizeText(use.bytes()), sizeText(use.pictureBytes)) +
        u' ' +
        tr("%n of them is/are unread or bookmarked and stay(s) in any case.", nullptr, use.protectedStories));
    const QTreeWidgetItem* before = m_sources->currentItem();
    const QVariant chosen = before ? before->data(0, Qt::UserRole) : QVariant();
    const QSignalBlocker quiet(m_sources);
    m_sources->clear();
    for (const SourceUse& source : use.sources) {
        auto* item = new QTreeWidgetItem(
            m_sources, {source.name, QLocale().toString(source.stories), sizeText(source.bytes),
                        m_rules.sources.contains(source.feed) ? QStringLiteral("•") : QString()});
        item->setData(0, Qt::UserRole, source.feed);
        for (const int column : {1, 2})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setTextAlignment(3, Qt::AlignCenter);
        if (chosen.isValid() ? chosen == source.feed : m_sources->topLevelItemCount() == 1)
            m_sources->setCurrentItem(item);
    }
    showSource();
}

void StorageDialog::showSource() {
    const QTreeWidgetItem* item = m_sources->currentItem();
    m_ofSource->setEnabled(item);
    m_sourceTitle->setText(item ? tr("Only %1").arg(item->text(0)) : tr("One source"));
    m_ofSource->setLimits(item ? m_rules.sources.value(item->data(0, Qt::UserRole).toLongLong())
                               : KeepLimits());
}

void StorageDialog::noteChange() {
    m_rules.overall = m_overall->limits();
    if (QTreeWidgetItem* item = m_sources->currentItem()) {
        const FeedId feed = item->data(0, Qt::UserRole).toLongLong();
        const KeepLimits limits = m_ofSource->limits();
        if (limits.isEmpty())
            m_rules.sources.remove(feed);
        else
            m_rules.sources.insert(feed, limits);
        item->setText(3, limits.isEmpty() ? QString() : QStringLiteral("•"));
    }
    m_keep->setEnabled(true);
    m_pause.start();
}

void StorageDialog::preview() {
    const int generation = ++m_generation;
    m_library.previewCleanUp(m_rules).then(this, [this, generation](const Result<CleanUp>& freed) {
        if (generation != m_generation) return;
        if (!freed.ok()) return m_effect->setText(freed.error().text);
        m_effect->setText(freed->stories == 0 ? tr("With these limits nothing would go now.")
                                              : tr("With these limits %n story(s) would go and free %1.",
                                                   nullptr, freed->stories)
                                                    .arg(sizeText(freed->bytes)));
    });
}

void StorageDialog::keep() {
    m_keep->setEnabled(false);
    m_library.setKeepRules(m_rules).then(this, [this](const Result<Done>& done) {
        if (done.ok()) return m_library.cleanUp();
        m_keep->setEnabled(true);
        m_effect->setText(done.error().text);
    });
}

void StorageDialog::getEverything() {
    m_fetching = true;
    m_everything->setEnabled(false);
    m_offline->setText(tr("Fetching…"));
    m_library.getEverything().then(this, [this](const Result<Done>& done) {
        if (done.ok()) return;
        m_fetching = false;
        m_everything->setEnabled(true);
        m_offline->setText(done.error().text);
    });
}

/// What is there, and what is missing and why; nothing is rounded up.
void StorageDialog::showOffline() {
    m_library.offlineReport().then(this, [this](const Result<OfflineReport>& report) {
        if (m_fetching) return;
        if (!report.ok()) return m_offline->setText(report.error().text);
        if (report->whole == report->stories)
            return m_offline->setText(
                tr("All %n story(s) open whole, with all their pictures.", nullptr, report->stories));
        QStringList lines{tr("%1 of %n story(s) open whole. Missing:", nullptr, report->stories)
                              .arg(QLocale().toString(report->whole))};
        for (const MissingPictures& missing : report->missing.mid(0, mostReasons))
            lines << tr("%n picture(s) from %1: %2", nullptr, missing.pictures)
                         .arg(missing.host,
                              missing.reason.isEmpty() ? tr("not fetched yet") : missing.reason);
        for (const MissingPages& pages : report->pages)
            lines << tr("%n story(s) with the feed's own text only: %1", nullptr, pages.stories)
                         .arg(pages.reason.isEmpty() ? tr("not fetched yet") : pages.reason);
        if (const auto more = report->missing.size() - mostReasons; more > 0)
            lines << tr("and from %n more server(s)", nullptr, int(more));
        m_offline->setText(lines.join(u'\n'));
    });
}

} // namespace flashnews::ui
