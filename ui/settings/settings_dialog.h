#pragma once

#include "ui/settings/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QSpinBox>

namespace flashnews::ui {

/// The settings. What is changed shows at once; Cancel takes it back.
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

Q_SIGNALS:
    void changed(const flashnews::ui::Preferences& preferences);

private:
    Preferences m_before;
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
    QCheckBox* m_sourceIcons;
};

} // namespace flashnews::ui
