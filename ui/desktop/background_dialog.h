#pragma once

#include "app/library/profile.h"
#include "ui/desktop/background_preferences.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QTimeEdit>

namespace flashnews::ui {

/// What Flash News does in the background. What is changed holds at once; Cancel takes it back.
class BackgroundDialog : public QDialog {
    Q_OBJECT

public:
    BackgroundDialog(const BackgroundPreferences& preferences, const Profile& profile,
                     QWidget* parent = nullptr);

    BackgroundPreferences preferences() const;
    QCheckBox* tray() const { return m_tray; }
    QCheckBox* keepRunning() const { return m_keepRunning; }
    QCheckBox* autostart() const { return m_autostart; }
    QCheckBox* quiet() const { return m_quiet; }
    QTimeEdit* quietFrom() const { return m_from; }

Q_SIGNALS:
    void changed(const flashnews::ui::BackgroundPreferences& preferences);

private:
    void build();
    void setAutostart(bool on);
    void tell();

    Profile m_profile;
    BackgroundPreferences m_before;
    bool m_startedBefore;
    QCheckBox *m_tray, *m_badge, *m_keepRunning, *m_autostart, *m_notifyNew, *m_quiet, *m_metered, *m_battery;
    QTimeEdit *m_from, *m_until;
    QLabel* m_trouble;
};

} // namespace flashnews::ui
