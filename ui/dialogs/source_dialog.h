#pragma once

#include "app/library/library.h"
#include "ui/dialogs/mixed_choice.h"

#include <QDialog>
#include <QFormLayout>
#include <QLineEdit>

namespace flashnews::ui {

/// The settings of one source or of several: name, folder, country, language, how often to look, what is
/// fetched, whether to tell of new stories, how much is kept, user and password. For several, what is not
/// touched stays as it is in each. A guess is said to be one.
class SourceDialog : public QDialog {
    Q_OBJECT

public:
    SourceDialog(Library& library, const QList<Feed>& feeds, QWidget* parent = nullptr);

    /// The feeds with what the person changed.
    QList<Feed> changed() const;
    QLineEdit* name() const { return m_name; }
    QComboBox* folder() const { return m_folder; }
    MixedChoice* country() const { return m_country; }
    MixedChoice* language() const { return m_language; }
    MixedChoice* interval() const { return m_interval; }
    MixedChoice* fullText() const { return m_fullText; }
    MixedChoice* pictures() const { return m_pictures; }
    MixedChoice* notify() const { return m_notify; }
    MixedChoice* keepDays() const { return m_keepDays; }
    MixedChoice* keepStories() const { return m_keepStories; }
    QLineEdit* user() const { return m_user; }
    QLineEdit* password() const { return m_password; }

public Q_SLOTS:
    /// Stores everything and closes; where something cannot be stored it stays open.
    void accept() override;

Q_SIGNALS:
    void said(const QString& text);

private:
    void fillChoices();
    void addRow(QFormLayout* form, const QString& label, QWidget* field);
    void readKept();
    void readNotices();
    void storeKept();
    void storeNotices();
    QCoro::Task<> storePasswords();
    template<typename T>
    void await(const QFuture<Result<T>>& storing);
    void settle(const QString& trouble);
    bool isOne() const { return m_feeds.size() == 1; }

    Library& m_library;
    QList<Feed> m_feeds;
    KeepRules m_kept;
    QList<Rule> m_rules;
    int m_storing = 0; ///< parts that are still being stored
    bool m_failed = false;
    QLineEdit* m_name;
    QComboBox* m_folder;
    MixedChoice* m_country;
    MixedChoice* m_language;
    MixedChoice* m_interval;
    MixedChoice* m_fullText;
    MixedChoice* m_pictures;
    MixedChoice* m_notify;
    MixedChoice* m_keepDays;
    MixedChoice* m_keepStories;
    QLineEdit* m_user;
    QLineEdit* m_password;
};

} // namespace flashnews::ui
