#pragma once

#include "app/library/library.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace flashnews::ui {

/// How each source is doing, the sick and the silent first: last success, last error in words, how often it
/// publishes, when it is asked next; and what can be done about it.
class SourceHealthDialog : public QDialog {
    Q_OBJECT

public:
    explicit SourceHealthDialog(Library& library, QWidget* parent = nullptr);
    QTreeWidget* list() const { return m_list; }
    QPushButton* retryButton() const { return m_retry; }
    QPushButton* answerButton() const { return m_answer; }
    QPushButton* homeButton() const { return m_home; }
    QPushButton* passwordButton() const { return m_password; }

private:
    void fill();
    void updateButtons();
    QList<Feed> chosen() const;
    bool accountFailed(const Feed& feed) const;
    void retry();
    void askPassword();
    QCoro::Task<> keepPassword(FeedId feed, QString user, QString password);
    QCoro::Task<> showAnswer(Feed feed);
    QCoro::Task<> lookForHome(Feed feed);
    void offerHome(const Feed& feed, const QList<FoundFeed>& found);

    Library& m_library;
    QTreeWidget* m_list;
    QLabel* m_message;
    QPushButton* m_retry;
    QPushButton* m_answer;
    QPushButton* m_home;
    QPushButton* m_password;
};

} // namespace flashnews::ui
