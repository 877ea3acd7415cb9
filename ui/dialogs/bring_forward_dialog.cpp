#include "ui/dialogs/bring_forward_dialog.h"

#include <QEventLoop>

namespace flashnews::ui {

BringForwardDialog::BringForwardDialog(const Profile& profile, QWidget* parent)
    : QProgressDialog(parent), m_profile(profile) {
    setWindowTitle(QStringLiteral("Flash News"));
    setLabelText(tr("The library is brought forward to this version of Flash News. First a copy of it is "
                    "made; this may take some minutes."));
    setAutoClose(false);
    setAutoReset(false);
    setRange(0, 100);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this, [this](int percent) {
        // How long the steps behind the copy take, nobody knows.
        if (percent >= 100) setRange(0, 0);
        setValue(percent);
    });
    connect(this, &QProgressDialog::canceled, &m_work, &QFutureWatcherBase::cancel);
}

BringForwardDialog::~BringForwardDialog() {
    m_work.cancel();
    m_work.waitForFinished();
}

Result<Done> BringForwardDialog::run() {
    QEventLoop waiting;
    connect(&m_work, &QFutureWatcherBase::finished, &waiting, &QEventLoop::quit);
    m_work.setFuture(bringForward(m_profile));
    setValue(0);
    waiting.exec();
    hide();
    // What was done before the person's click came through is done.
    if (m_work.future().resultCount() == 0) return Error{Error::Kind::Cancelled, {}};
    return m_work.result();
}

} // namespace flashnews::ui
