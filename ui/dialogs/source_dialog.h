#pragma once

#include "app/news/feed.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QSpinBox>

namespace flashnews::ui {

/// A source as the person knows it: name, folder, country, language, how often to look. A guess is said to be
/// one.
class SourceDialog : public QDialog {
    Q_OBJECT

public:
    SourceDialog(const Feed& feed, const QStringList& folders, QWidget* parent = nullptr);

    /// The feed with what the person changed.
    Feed changed() const;
    QComboBox* country() const { return m_country; }
    QComboBox* folder() const { return m_folder; }
    QLineEdit* name() const { return m_name; }

private:
    Feed m_feed;
    QLineEdit* m_name;
    QComboBox* m_folder;
    QComboBox* m_country;
    QComboBox* m_language;
    QSpinBox* m_interval;
    QComboBox* m_fullText;
};

} // namespace flashnews::ui
