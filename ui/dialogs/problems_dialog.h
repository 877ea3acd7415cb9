#pragma once

#include "app/news/account.h"

#include <QDialog>
#include <QTreeWidget>

namespace flashnews::ui {

/// The sources that did not answer, each with its reason in words, and a way to try them again.
class ProblemsDialog : public QDialog {
    Q_OBJECT

public:
    ProblemsDialog(const QList<Feed>& feeds, const QList<Account>& accounts, QWidget* parent = nullptr);
    QTreeWidget* list() const { return m_list; }

Q_SIGNALS:
    void tryAgain(const QList<flashnews::FeedId>& feeds);

private:
    QTreeWidget* m_list;
};

} // namespace flashnews::ui
