#pragma once

#include "app/library/profile.h"
#include "app/news/result.h"

#include <QMessageBox>

namespace flashnews::ui {

/// Asked when the library's file is damaged: one button saves what can be saved. exec() answers Accepted when
/// the profile can be opened again.
class RescueDialog : public QMessageBox {
    Q_OBJECT

public:
    RescueDialog(const Error& reason, const Profile& profile, QWidget* parent = nullptr);

private:
    void rescue();

    Profile m_profile;
    QPushButton* m_save;
};

} // namespace flashnews::ui
