#include "ui/dialogs/source_health_dialog.h"

#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/server_answer_dialog.h"
#include "ui/look/dates.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

namespace flashnews::ui {

namespace {

enum Column { NameColumn, StateColumn, SuccessColumn, PaceColumn, NextColumn };
constexpr int sortRole = Qt::UserRole + 1;
constexpr int accountRole = Qt::UserRole + 2;
constexpr int silentDays = 30;

enum class Rank { Failing, Paused, Silent, New, Well };

Rank rankOf(const Feed& feed, const QDateTime& now) {
    if (feed.health.paused) return Rank::Paused;
    if (!feed.health.lastError.isEmpty()) return Rank::Failing;
    if (!feed.health.lastSuccess.isValid()) return Rank::New;
    if (feed.health.lastArticle.isValid() && feed.health.lastArticle.daysTo(now) > silentDays)
        return Rank::Silent;
    return Rank::Well;
}

QString when(const QDateTime& time) {
    return time.isValid() ? shortMoment(time, QLocale()) : SourceHealthDialog::tr("never");
}

QString stateOf(const Feed& feed, Rank rank, const QDateTime& now) {
    switch (rank) {
    case Rank::Failing:
        return feed.health.lastError;
    case Rank::Paused:
        return feed.health.lastError.isEmpty() ? SourceHealthDialog::tr("Paused") : feed.health.lastError;
    case Rank::Silent:
        return SourceHealthDialog::tr("No new story for %n day(s)", nullptr,
                                      int(feed.health.lastArticle.daysTo(now)));
    case Rank::New:
        return SourceHealthDialog::tr("Not fetched yet");
    case Rank::Well:
        return SourceHealthDialog::tr("Well");
    }
    return {};
}

QString paceOf(const Feed& feed) {
    const int minutes = feed.rhythm.usualGapMinutes;
    if (minutes <= 0) return SourceHealthDialog::tr("not known yet");
    if (minutes < 90) return SourceHealthDialog::tr("every %n minute(s)", nullptr, minutes);
    if (minutes < 36 * 60) return SourceHealthDialog::tr("every %n hour(s)", nullptr, qRound(minutes / 60.0));
    return SourceHealthDialog::tr("every %n day(s)", nullptr, qRound(minutes / (24 * 60.0)));
}

/// A row that sorts by what stands behind its words.
class Row : public QTreeWidgetItem {
public:
    using QTreeWidgetItem::QTreeWidgetItem;
    bool operator<(const QTreeWidgetItem& other) const override {
        const int column = treeWidget()->sortColumn();
        const QVariant mine = data(column, sortRole), theirs = other.data(column, sortRole);
        if (!mine.isValid()) return text(column).localeAwareCompare(other.text(column)) < 0;
        if (mine != theirs) return mine.toLongLong() < theirs.toLongLong();
        return text(NameColumn).localeAwareCompare(other.text(NameColumn)) < 0;
    }
};

Row* rowFor(const Feed& feed, const QDateTime& now) {
    const Rank rank = rankOf(feed, now);
    auto* row = new Row;
    row->setText(NameColumn, feed.source.name.isEmpty() ? feed.url.host() : feed.source.name);
    row->setText(StateColumn, stateOf(feed, rank, now));
    row->setToolTip(StateColumn, row->text(StateColumn));
    row->setText(SuccessColumn, when(feed.health.lastSuccess));
    row->setText(PaceColumn, paceOf(feed));
    row->setText(NextColumn,
                 feed.health.paused ? SourceHealthDialog::tr("only by hand") : when(feed.health.nextDue));
    row->setData(NameColumn, Qt::UserRole, feed.id);
    row->setData(StateColumn, sortRole, int(rank));
    row->setData(SuccessColumn, sortRole, feed.health.lastSuccess.toSecsSinceEpoch());
    row->setData(PaceColumn, sortRole, feed.rhythm.usualGapMinutes);
    row->setData(NextColumn, sortRole, feed.health.nextDue.toSecsSinceEpoch());
    return row;
}

/// An account whose server did not answer stands among the sick.
Row* rowFor(const Account& account) {
    auto* row =
        new Row(QStringList{account.name, account.lastError, QString(), QString(), when(account.nextDue)});
    row->setToolTip(StateColumn, account.lastError);
    row->setData(NameColumn, accountRole, account.id);
    row->setData(StateColumn, sortRole, int(Rank::Failing));
    for (const int column : {SuccessColumn, PaceColumn, NextColumn})
        row->setData(column, sortRole, 0);
    return row;
}

} // namespace

SourceHealthDialog::SourceHealthDialog(Library& library, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_list(new QTreeWidget),
      m_message(new QLabel),
      m_retry(new QPushButton(tr("&Try now"))),
      m_answer(new QPushButton(tr("What the server &sends…"))),
      m_home(new QPushButton(tr("Look for its new &home…"))),
      m_password(new QPushButton(tr("&Password…"))) {
    setWindowTitle(tr("How the sources are doing"));
    resize(920, 480);
    m_list->setHeaderLabels(
        {tr("Source"), tr("State"), tr("Last fetched"), tr("Publishes"), tr("Next look")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setSectionResizeMode(StateColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(StateColumn, Qt::AscendingOrder);
    m_message->setWordWrap(true);

    auto* buttons = new QDialogButtonBox;
    for (QPushButton* button : {m_retry, m_answer, m_home, m_password})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &SourceHealthDialog::updateButtons);
    connect(m_retry, &QPushButton::clicked, this, &SourceHealthDialog::retry);
    connect(m_answer, &QPushButton::clicked, this, [this] { showAnswer(chosen().first()); });
    connect(m_home, &QPushButton::clicked, this, [this] { lookForHome(chosen().first()); });
    connect(m_password, &QPushButton::clicked, this, &SourceHealthDialog::askPassword);
    connect(&m_library, &Library::feedsChanged, this, &SourceHealthDialog::fill);
    fill();
}

void SourceHealthDialog::fill() {
    QList<FeedId> selected;
    for (const Feed& feed : chosen())
        selected << feed.id;
    const auto idOf = [](const QTreeWidgetItem* row) {
        return row ? row->data(NameColumn, Qt::UserRole).toLongLong() : 0;
    };
    const FeedId current = idOf(m_list->currentItem());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_list->clear();
    QList<QTreeWidgetItem*> rows;
    int sick = 0;
    for (const Account& account : m_library.accounts()) {
        if (account.lastError.isEmpty()) continue;
        rows << rowFor(account);
        ++sick;
    }
    for (const Feed& feed : m_library.feeds()) {
        rows << rowFor(feed, now);
        if (rankOf(feed, now) <= Rank::Paused) ++sick;
    }
    m_list->addTopLevelItems(rows);
    for (QTreeWidgetItem* row : std::as_const(rows)) {
        row->setSelected(selected.contains(idOf(row)));
        if (current != 0 && idOf(row) == current)
            m_list->setCurrentItem(row, NameColumn, QItemSelectionModel::NoUpdate);
    }
    for (const int column : {NameColumn, SuccessColumn, PaceColumn, NextColumn})
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(NameColumn, qMin(m_list->columnWidth(NameColumn), 260));
    m_message->setText(sick == 0 ? tr("Every source answered.")
                                 : tr("%n source(s) did not answer.", nullptr, sick));
    updateButtons();
}

QList<Feed> SourceHealthDialog::chosen() const {
    QList<Feed> feeds;
    for (const QTreeWidgetItem* row : m_list->selectedItems())
        for (const Feed& feed : m_library.feeds())
            if (feed.id == row->data(NameColumn, Qt::UserRole).toLongLong() ||
                (row->data(NameColumn, accountRole).isValid() &&
                 feed.account == row->data(NameColumn, accountRole).toLongLong()))
                feeds << feed;
    return feeds;
}

void SourceHealthDialog::updateButtons() {
    const qsizetype count = m_list->selectedItems().size() == 1 ? chosen().size() : 0;
    m_retry->setEnabled(m_list->topLevelItemCount() > 0 && !m_library.isRefreshing());
    m_answer->setEnabled(count == 1);
    m_home->setEnabled(count == 1);
    m_password->setEnabled(count == 1);
}

bool SourceHealthDialog::accountFailed(const Feed& feed) const {
    for (const Account& account : m_library.accounts())
        if (feed.account == account.id && !account.lastError.isEmpty()) return true;
    return false;
}

/// The selected ones; without a selection all that failed.
void SourceHealthDialog::retry() {
    QList<Feed> feeds = chosen();
    if (feeds.isEmpty())
        for (const Feed& feed : m_library.feeds())
            if (!feed.health.lastError.isEmpty() || accountFailed(feed)) feeds << feed;
    QList<FeedId> ids;
    for (const Feed& feed : std::as_const(feeds))
        ids << feed.id;
    if (ids.isEmpty()) return;
    m_message->setText(tr("Asking %n source(s) …", nullptr, int(ids.size())));
    m_library.refresh(ids);
}

void SourceHealthDialog::askPassword() {
    const Feed feed = chosen().first();
    auto* dialog = new PasswordDialog(feed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = feed.id] { keepPassword(id, dialog->user(), dialog->password()); });
    dialog->open();
}

QCoro::Task<> SourceHealthDialog::keepPassword(FeedId feed, QString user, QString password) {
    const QPointer<SourceHealthDialog> self(this);
    QCoro::Task<Result<QString>> keeping = m_library.setPassword(feed, user, password);
    const Result<QString> remark = co_await keeping;
    if (!self) co_return;
    m_message->setText(remark.ok() ? *remark : remark.error().text);
    if (remark.ok()) m_library.refresh({feed});
}

QCoro::Task<> SourceHealthDialog::showAnswer(Feed feed) {
    const QPointer<SourceHealthDialog> self(this);
    m_message->setText(tr("Asking %1 …").arg(feed.url.host()));
    QCoro::Task<Result<ServerAnswer>> asking = m_library.askServer(feed.id);
    const Result<ServerAnswer> answer = co_await asking;
    if (!self) co_return;
    m_message->setText(answer.ok() ? QString() : answer.error().text);
    if (!answer.ok()) co_return;
    auto* dialog = new ServerAnswerDialog(*answer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QCoro::Task<> SourceHealthDialog::lookForHome(Feed feed) {
    const QPointer<SourceHealthDialog> self(this);
    const QUrl site = feed.site.isEmpty() ? feed.url.resolved(QUrl(QStringLiteral("/"))) : feed.site;
    m_message->setText(tr("Looking for feeds at %1 …").arg(site.host()));
    QCoro::Task<Result<QList<FoundFeed>>> search = m_library.findFeeds(site.toString());
    const Result<QList<FoundFeed>> found = co_await search;
    if (!self) co_return;
    m_message->setText(found.ok() ? QString() : found.error().text);
    if (found.ok()) offerHome(feed, *found);
}

void SourceHealthDialog::offerHome(const Feed& feed, const QList<FoundFeed>& found) {
    QStringList choices;
    for (const FoundFeed& candidate : found)
        choices << (candidate.title.isEmpty() ? QString() : candidate.title + QStringLiteral(" — ")) +
                       candidate.url.toDisplayString();
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New home of %1").arg(feed.source.name));
    dialog->setLabelText(tr("Read this source from:"));
    dialog->setComboBoxItems(choices);
    dialog->setOkButtonText(tr("&Use this address"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, feed, found, choices](const QString& text) {
                Feed moved = feed;
                moved.url = found.value(choices.indexOf(text)).url;
                m_library.updateFeed(moved).then(this, [this, id = feed.id](const Result<Done>& done) {
                    if (!done.ok()) return m_message->setText(done.error().text);
                    m_library.refresh({id});
                });
            });
    dialog->open();
}

} // namespace flashnews::ui
