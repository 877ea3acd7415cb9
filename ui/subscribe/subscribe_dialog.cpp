#include "ui/subscribe/subscribe_dialog.h"

#include "app/library/catalogue.h"
#include "app/library/find_feeds.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace flashnews::ui {

SubscribeDialog::SubscribeDialog(Library& library, const QString& address, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_address(new QLineEdit(address)),
      m_findButton(new QPushButton(tr("&Find"))),
      m_message(new QLabel),
      m_found(new QListWidget),
      m_narrow(new QLineEdit),
      m_catalogue(new CatalogueTree),
      m_subscribe(new QPushButton(tr("&Subscribe"))) {
    setWindowTitle(tr("Add sources"));
    resize(640, 600);
    m_address->setPlaceholderText(tr("Address of a feed or of a site, such as example.org"));
    m_address->setAccessibleName(tr("Address"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_found->setAccessibleName(tr("Feeds found"));
    m_found->setMaximumHeight(140);
    m_found->hide();
    m_narrow->setPlaceholderText(tr("Or find a source in the catalogue"));
    m_narrow->setAccessibleName(tr("Find in the catalogue"));
    m_narrow->setClearButtonEnabled(true);

    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_address, 1);
    line->addWidget(m_findButton);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_subscribe, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(line);
    layout->addWidget(m_message);
    layout->addWidget(m_found);
    layout->addWidget(m_narrow);
    layout->addWidget(m_catalogue, 1);
    layout->addWidget(buttons);

    const auto catalogue = loadCatalogue();
    if (catalogue.ok()) m_catalogue->setSources(*catalogue);
    connect(m_findButton, &QPushButton::clicked, this, [this] { find(); });
    connect(m_narrow, &QLineEdit::textChanged, m_catalogue, &CatalogueTree::narrow);
    connect(m_catalogue, &CatalogueTree::tickedChanged, this, &SubscribeDialog::updateButton);
    connect(m_found, &QListWidget::itemChanged, this, &SubscribeDialog::updateButton);
    connect(m_address, &QLineEdit::textChanged, this, &SubscribeDialog::updateButton);
    connect(m_subscribe, &QPushButton::clicked, this, &SubscribeDialog::subscribe);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButton();
    if (!address.isEmpty()) find();
}

QCoro::Task<> SubscribeDialog::find() {
    m_found->clear();
    m_found->hide();
    m_message->setText(tr("Looking for feeds at %1 …").arg(m_address->text().trimmed()));
    m_message->show();
    m_findButton->setEnabled(false);
    // The dialog may be closed, or asked for another address, before the answer comes.
    const QPointer<SubscribeDialog> self(this);
    const int generation = ++m_generation;
    const QString address = m_address->text();
    QCoro::Task<Result<QList<FoundFeed>>> search = m_library.findFeeds(address);
    const Result<QList<FoundFeed>> found = co_await search;
    if (self && generation == m_generation) showFound(found);
}

void SubscribeDialog::showFound(const Result<QList<FoundFeed>>& found) {
    m_findButton->setEnabled(true);
    if (!found.ok()) {
        m_message->setText(found.error().text);
        if (found.error().kind != Error::Kind::Unreachable) return;
        m_message->setText(found.error().text + u'\n' +
                           tr("You can subscribe all the same; it is fetched when the network is back."));
        return offer({{addressFromTyping(m_address->text()), {}}});
    }
    m_message->setText(tr("%n feed(s) found", nullptr, int(found->size())));
    offer(*found);
}

void SubscribeDialog::offer(const QList<FoundFeed>& feeds) {
    for (const FoundFeed& feed : feeds) {
        const QString title = feed.title.isEmpty() ? feed.url.host() : feed.title;
        auto* item = new QListWidgetItem(title + QStringLiteral(" — ") + feed.url.toDisplayString(), m_found);
        item->setData(Qt::UserRole, feed.url);
        item->setData(Qt::UserRole + 1, feed.title);
        item->setData(Qt::UserRole + 2, feed.icon);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_found->count() == 1 ? Qt::Checked : Qt::Unchecked);
    }
    m_found->show();
    updateButton();
}

QList<Feed> SubscribeDialog::chosen() const {
    QList<Feed> feeds = m_catalogue->ticked();
    for (int i = 0; i < m_found->count(); ++i) {
        if (m_found->item(i)->checkState() != Qt::Checked) continue;
        Feed feed;
        feed.url = m_found->item(i)->data(Qt::UserRole).toUrl();
        feed.source.name = m_found->item(i)->data(Qt::UserRole + 1).toString();
        feed.icon = m_found->item(i)->data(Qt::UserRole + 2).toUrl();
        feeds.append(feed);
    }
    return feeds;
}

void SubscribeDialog::updateButton() {
    const bool any = !chosen().isEmpty();
    m_subscribe->setEnabled(any);
    // Enter does the next step: find what was typed, then subscribe to what is ticked.
    m_findButton->setDefault(!any);
    m_subscribe->setDefault(any);
}

void SubscribeDialog::subscribe() {
    m_subscribe->setEnabled(false);
    m_library.subscribe(chosen()).then(this, [this](const Result<QList<FeedId>>& ids) {
        if (!ids.ok()) {
            m_message->setText(ids.error().text);
            m_message->show();
            return updateButton();
        }
        Q_EMIT subscribed(*ids);
        accept();
    });
}

} // namespace flashnews::ui
