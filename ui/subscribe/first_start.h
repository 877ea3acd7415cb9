#pragma once

#include "ui/subscribe/catalogue_tree.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>

namespace flashnews::ui {

/// What the window shows while there is no subscription: pick countries, tick sources, go. Nothing is fetched
/// before the person says so.
class FirstStart : public QWidget {
    Q_OBJECT

public:
    explicit FirstStart(QWidget* parent = nullptr);

    QListWidget* countries() const { return m_countries; }
    CatalogueTree* sources() const { return m_sources; }
    QPushButton* go() const { return m_go; }
    QPushButton* sample() const { return m_sample; }
    QPushButton* takeOver() const { return m_takeOver; }
    QComboBox* language() const { return m_language; }
    /// Shows the language the window speaks; empty: the desktop's.
    void setLanguage(const QString& language);
    /// Looks again which other readers this computer has.
    void lookForReaders();

Q_SIGNALS:
    void subscribeRequested(const QList<flashnews::Feed>& feeds);
    void sampleRequested();
    void importRequested();
    void addressRequested();
    void takeOverRequested();
    void languageChosen(const QString& language);

private:
    void fillLanguages();
    void fillCountries(const QList<Feed>& feeds);
    void countryTicked(QListWidgetItem* item);
    void showSourcesOf(const QList<CountryCode>& countries);
    void showTicked(int count);

    QLineEdit* m_find;
    QListWidget* m_countries;
    CatalogueTree* m_sources;
    QLabel* m_hint;
    QPushButton* m_go;
    QPushButton* m_sample;
    QComboBox* m_language;
    QWidget* m_readers; ///< the line about other readers
    QLabel* m_readersFound;
    QPushButton* m_takeOver;
};

} // namespace flashnews::ui
