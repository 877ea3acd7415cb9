#pragma once

#include "app/library/safekeeping.h"

#include <QFutureWatcher>
#include <QProgressDialog>

namespace flashnews::ui {

/// Brings the profile of an older Flash News forward before its window opens, and shows how far it is; for a
/// large library that takes minutes. Cancelling leaves the library whole.
class BringForwardDialog : public QProgressDialog {
    Q_OBJECT

public:
    explicit BringForwardDialog(const Profile& profile, QWidget* parent = nullptr);
    ~BringForwardDialog() override;

    /// Begins, and waits for the end while events go on. Errors: Cancelled, or why it could not be (Storage).
    Result<Done> run();

private:
    Profile m_profile;
    QFutureWatcher<Result<Done>> m_work;
};

} // namespace flashnews::ui
