#include "ui/dialogs/problems_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashnews::ui {

ProblemsDialog::ProblemsDialog(const QList<Feed>& feeds, const QList<Account>& accounts, QWidget* parent)
    : QDialog(parent), m_list(new QTreeWidget) {
    setWindowTitle(tr("Sources that did not answer"));
    resize(760, 360);
    m_list->setHeaderLabels({tr("Source"), tr("What happened"), tr("Trying again")});
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(windowTitle());
    QList<FeedId> ids;
    for (const Account& account : accounts) {
        if (account.lastError.isEmpty()) continue;
        const QString next = QLocale().toString(account.nextDue.toLocalTime(), QLocale::ShortFormat);
        auto* item = new QTreeWidgetItem(m_list, {account.name, account.lastError, next});
        item->setToolTip(1, account.lastError);
        for (const Feed& feed : feeds)
            if (feed.account == account.id) ids << feed.id;
    }
    for (const Feed& feed : feeds) {
        if (feed.health.lastError.isEmpty()) continue;
        const QString next =
            feed.health.paused || !feed.health.nextDue.isValid()
                ? tr("only by hand")
                : QLocale().toString(feed.health.nextDue.toLocalTime(), QLocale::ShortFormat);
        auto* item = new QTreeWidgetItem(m_list, {feed.source.name, feed.health.lastError, next});
        item->setToolTip(1, feed.health.lastError);
        ids << feed.id;
    }
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->resizeColumnToContents(0);
    auto* buttons = new QDialogButtonBox;
    QPushButton* retry = buttons->addButton(tr("&Try now"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    retry->setEnabled(m_list->topLevelItemCount() > 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    if (m_list->topLevelItemCount() == 0) layout->addWidget(new QLabel(tr("Every source answered.")));
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, ids] {
        Q_EMIT tryAgain(ids);
        accept();
    });
}

} // namespace flashnews::ui
