#pragma once

#include "app/library/library.h"
#include "ui/subscribe/catalogue_tree.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace flashnews::ui {

/// Subscribe: an address of a feed or a site, or a pick from the catalogue.
class SubscribeDialog : public QDialog {
    Q_OBJECT

public:
    explicit SubscribeDialog(Library& library, const QString& address = {}, QWidget* parent = nullptr);

    QLineEdit* address() const { return m_address; }
    QListWidget* found() const { return m_found; }
    CatalogueTree* catalogue() const { return m_catalogue; }
    QPushButton* subscribeButton() const { return m_subscribe; }
    QLabel* message() const { return m_message; }

Q_SIGNALS:
    /// Stored; their ids, so that they can be fetched.
    void subscribed(const QList<flashnews::FeedId>& feeds);

private:
    QCoro::Task<> find();
    void offer(const QList<FoundFeed>& feeds);
    void showFound(const Result<QList<FoundFeed>>& found);
    void subscribe();
    void updateButton();
    QList<Feed> chosen() const;

    Library& m_library;
    QLineEdit* m_address;
    QPushButton* m_findButton;
    QLabel* m_message;
    QListWidget* m_found;
    QLineEdit* m_narrow;
    CatalogueTree* m_catalogue;
    QPushButton* m_subscribe;
    int m_generation = 0;
};

} // namespace flashnews::ui
