#pragma once

#include "ui/settings/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace flashnews::ui {

/// The settings, found by typing. What is changed shows at once; Cancel takes it back, Reset goes to what is
/// usual.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences& preferences, QWidget* parent = nullptr);
    Preferences preferences() const;
    QComboBox* language() const { return m_language; }
    QComboBox* theme() const { return m_theme; }
    QComboBox* family() const { return m_family; }
    QSpinBox* fontSize() const { return m_font; }
    QSpinBox* columnWidth() const { return m_column; }
    QCheckBox* foldCopies() const { return m_foldCopies; }
    QLineEdit* search() const { return m_search; }
    QPushButton* resetButton() const { return m_reset; }
    /// Whether a setting's row is there, or was left out by what is searched for.
    bool isShown(QWidget* setting) const { return m_form->isRowVisible(setting); }

Q_SIGNALS:
    void changed(const flashnews::ui::Preferences& preferences);

private:
    void fillChoices();
    void addDownloadFolder();
    void buildForm();
    void addSetting(const QString& label, QWidget* field, const QString& alsoFoundAs = {});
    void connectSettings();
    void showPreferences(const Preferences& preferences);
    void find(const QString& words);

    Preferences m_before;
    QLineEdit* m_search;
    QLabel* m_nothing;
    QFormLayout* m_form;
    QPushButton* m_reset;
    QList<std::pair<QWidget*, QString>> m_findable; ///< each setting with the words it is found by
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_family;
    QSpinBox* m_font;
    QSpinBox* m_column;
    QSpinBox* m_refresh;
    QLineEdit* m_folder;
    QSpinBox* m_download;
    QCheckBox* m_foldCopies;
    QCheckBox* m_readCopies;
};

} // namespace flashnews::ui
