#include "ui/dialogs/rescue_dialog.h"

#include "app/library/safekeeping.h"

#include <QDir>
#include <QPushButton>

namespace flashnews::ui {

RescueDialog::RescueDialog(const Error& reason, const Profile& profile, QWidget* parent)
    : QMessageBox(QMessageBox::Critical, QStringLiteral("Flash News"), reason.text, QMessageBox::Close,
                  parent),
      m_profile(profile),
      m_save(addButton(tr("&Save what can be saved"), QMessageBox::ActionRole)) {
    setTextFormat(Qt::PlainText);
    setInformativeText(
        tr("The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the "
           "automatic backup."));
    setDefaultButton(m_save);
    // A message box closes with any of its buttons; this one first has work to do.
    m_save->disconnect(this);
    connect(m_save, &QPushButton::clicked, this, &RescueDialog::rescue);
}

void RescueDialog::rescue() {
    m_save->setEnabled(false);
    setInformativeText(tr("Saving… This may take some minutes for a large library."));
    rescueProfile(m_profile).then(this, [this](const Result<Rescued>& rescued) {
        if (!rescued.ok()) {
            setText(rescued.error().text);
            setInformativeText({});
            m_save->setEnabled(true);
            return;
        }
        setIcon(QMessageBox::Information);
        setText(tr("%n story(s) saved.", nullptr, rescued->articles));
        setInformativeText(tr("The damaged file is kept as %1. What is missing and still in the feeds comes "
                              "with the next refresh.")
                               .arg(QDir::toNativeSeparators(rescued->keptAside)));
        m_save->setText(tr("&Open Flash News"));
        m_save->disconnect(this);
        connect(m_save, &QPushButton::clicked, this, [this] { done(QDialog::Accepted); });
        m_save->setEnabled(true);
    });
}

} // namespace flashnews::ui
