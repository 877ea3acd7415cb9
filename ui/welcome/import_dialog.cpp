#include "ui/welcome/import_dialog.h"

#include "app/library/find_other_readers.h"
#include "ui/look/empty_hint.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace flashnews::ui {

namespace {

constexpr int margin = 20, gap = 12, dialogWidth = 560;

/// A path as a person writes it: below the home folder from "~" on.
QString shortPath(const QString& path) {
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

ImportDialog::ImportDialog(Library& library, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_readers(new QListWidget),
      m_place(new QPushButton(tr("Another &place"))),
      m_take(new QPushButton(tr("&Take over"))),
      m_busy(new QProgressBar),
      m_message(new QLabel) {
    setWindowTitle(tr("Import from another reader"));
    auto* explanation = new QLabel(
        tr("Sources with their folders come over, stories with what you have read, and what you starred as "
           "bookmarks. The other reader stays as it is."));
    explanation->setWordWrap(true);
    m_readers->setAccessibleName(tr("Readers found on this computer"));
    new EmptyHint(m_readers, tr("No other reader was found on this computer.\nChoose “Another place” if its "
                                "folder is elsewhere, or export an OPML file there and import it here."));
    m_readers->setSpacing(4);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Taking over"));
    m_busy->hide();
    m_message->setWordWrap(true);
    m_message->hide();
    auto* opml = new QPushButton(tr("&OPML file…"));
    auto* close = new QPushButton(tr("&Close"));
    for (QPushButton* button : {m_place, opml, close})
        button->setAutoDefault(false);
    auto* places = new QMenu(this);
    for (const OtherReader& known : knownReaders())
        connect(places->addAction(known.name + QStringLiteral("…")), &QAction::triggered, this,
                [this, kind = known.kind] { addPlace(kind); });
    m_place->setMenu(places);

    auto* row = new QHBoxLayout;
    row->addWidget(m_place);
    row->addWidget(opml);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_take);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    for (QWidget* widget : std::initializer_list<QWidget*>{explanation, m_readers, m_busy, m_message})
        layout->addWidget(widget);
    layout->addLayout(row);
    resize(dialogWidth, sizeHint().height());
    connect(m_readers, &QListWidget::itemChanged, this, &ImportDialog::updateButton);
    connect(m_take, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < m_readers->count(); ++i)
            if (m_readers->item(i)->checkState() == Qt::Checked) m_waiting.append(m_offered[i]);
        m_message->clear();
        takeNext();
    });
    connect(opml, &QPushButton::clicked, this, &ImportDialog::opmlRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (const OtherReader& reader : findOtherReaders())
        offer(reader);
    updateButton();
}

void ImportDialog::offer(const OtherReader& reader) {
    m_offered.append(reader);
    auto* item = new QListWidgetItem(reader.name + u'\n' + shortPath(reader.list), m_readers);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
}

void ImportDialog::addPlace(ReaderKind kind) {
    const QString path = QFileDialog::getExistingDirectory(this, tr("The reader's folder"));
    if (path.isEmpty()) return;
    const Result<OtherReader> reader = otherReaderAt(kind, path);
    if (reader.ok()) return offer(*reader);
    m_message->setText(reader.error().text);
    m_message->show();
}

/// One after the other, so that each is told for itself.
void ImportDialog::takeNext() {
    m_busy->setVisible(!m_waiting.isEmpty());
    updateButton();
    if (m_waiting.isEmpty()) {
        Q_EMIT tookOver();
        return;
    }
    const OtherReader reader = m_waiting.takeFirst();
    m_library.takeOver(reader).then(this, [this, reader](const Result<TakenOver>& taken) {
        showTaken(reader, taken);
        takeNext();
    });
}

void ImportDialog::showTaken(const OtherReader& reader, const Result<TakenOver>& taken) {
    QStringList parts;
    if (!taken.ok()) {
        parts << taken.error().text;
    } else {
        parts << tr("%n new source(s)", nullptr, taken->feeds) << tr("%n story(s)", nullptr, taken->stories)
              << tr("%n read", nullptr, taken->read) << tr("%n bookmarked", nullptr, taken->starred);
        if (taken->skipped > 0)
            parts << tr("%n left out, as no feed stands behind it", nullptr, taken->skipped);
        if (!taken->unreadable.isEmpty())
            parts << tr("the stories of %1 could not be read")
                         .arg(QLocale().createSeparatedList(taken->unreadable));
    }
    const QString line =
        tr("%1: %2", "a reader and what came of it").arg(reader.name, parts.join(QStringLiteral(", ")));
    m_message->setText(m_message->text().isEmpty() ? line : m_message->text() + u'\n' + line);
    m_message->show();
}

void ImportDialog::updateButton() {
    bool any = false;
    for (int i = 0; i < m_readers->count(); ++i)
        any = any || m_readers->item(i)->checkState() == Qt::Checked;
    m_take->setEnabled(any && m_busy->isHidden());
}

} // namespace flashnews::ui
