#include "ui/desktop/background_dialog.h"

#include "ui/desktop/autostart.h"
#include "ui/look/dates.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr int margin = 20, gap = 8, groupGap = 20, leastWidth = 480;

QTimeEdit* timeEdit(const QTime& time, const QString& name) {
    auto* edit = new QTimeEdit(time);
    edit->setDisplayFormat(clockFormat(QLocale()));
    edit->setAccessibleName(name);
    return edit;
}

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

BackgroundDialog::BackgroundDialog(const BackgroundPreferences& preferences, const Profile& profile,
                                   QWidget* parent)
    : QDialog(parent),
      m_profile(profile),
      m_before(preferences),
      m_startedBefore(startsAtLogin(profile)),
      m_tray(new QCheckBox(tr("Show an icon in the &tray, with the number of unread stories"))),
      m_badge(new QCheckBox(tr("Show the number on the &launcher too"))),
      m_keepRunning(new QCheckBox(tr("&Keep running when the window is closed"))),
      m_autostart(new QCheckBox(tr("&Start at login, with the window hidden"))),
      m_notifyNew(new QCheckBox(tr("&Notify me of new stories after each refresh"))),
      m_quiet(new QCheckBox(tr("&Quiet hours: nothing pops up"))),
      m_metered(new QCheckBox(tr("Refresh only by hand while the network is &metered"))),
      m_battery(new QCheckBox(tr("Refresh only by hand while on &battery"))),
      m_from(timeEdit(preferences.quiet.from, tr("Quiet from"))),
      m_until(timeEdit(preferences.quiet.until, tr("Quiet until"))),
      m_trouble(new QLabel) {
    setWindowTitle(tr("In the background"));
    m_tray->setChecked(preferences.tray);
    m_badge->setChecked(preferences.badge);
    m_keepRunning->setChecked(preferences.keepRunning);
    m_autostart->setChecked(m_startedBefore);
    m_notifyNew->setChecked(preferences.notifyNew);
    m_quiet->setChecked(preferences.quiet.on);
    m_metered->setChecked(preferences.restOnMetered);
    m_battery->setChecked(preferences.restOnBattery);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    build();
    // A layout knows the height of words that wrap only for a width.
    const int wide = std::max(leastWidth, sizeHint().width());
    resize(wide, layout()->totalHeightForWidth(wide));
    for (QCheckBox* box : {m_tray, m_badge, m_keepRunning, m_notifyNew, m_quiet, m_metered, m_battery})
        connect(box, &QCheckBox::toggled, this, &BackgroundDialog::tell);
    for (QTimeEdit* edit : {m_from, m_until}) {
        edit->setEnabled(preferences.quiet.on);
        connect(m_quiet, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(edit, &QTimeEdit::timeChanged, this, &BackgroundDialog::tell);
    }
    connect(m_autostart, &QCheckBox::toggled, this, &BackgroundDialog::setAutostart);
    connect(this, &QDialog::rejected, this, [this] {
        if (m_autostart->isChecked() != m_startedBefore) setAutostart(m_startedBefore);
        Q_EMIT changed(m_before);
    });
}

void BackgroundDialog::build() {
    auto* times = new QHBoxLayout;
    times->setSpacing(gap);
    times->setContentsMargins(28, 0, 0, 0);
    times->addWidget(new QLabel(tr("from", "quiet hours: from 22:00 until 07:00")));
    times->addWidget(m_from);
    times->addWidget(new QLabel(tr("until", "quiet hours: from 22:00 until 07:00")));
    times->addWidget(m_until);
    times->addStretch(1);
    auto* alerts = new QLabel(tr("What you watch is always told; what comes in quiet hours, at their end."));
    alerts->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(heading(tr("Always at hand")));
    for (QWidget* widget : {m_tray, m_badge, m_keepRunning, m_autostart})
        layout->addWidget(widget);
    layout->addWidget(m_trouble);
    layout->addSpacing(groupGap - gap);
    layout->addWidget(heading(tr("Notifications")));
    layout->addWidget(m_notifyNew);
    layout->addWidget(alerts);
    layout->addWidget(m_quiet);
    layout->addLayout(times);
    layout->addSpacing(groupGap - gap);
    layout->addWidget(heading(tr("Network and power")));
    layout->addWidget(m_metered);
    layout->addWidget(m_battery);
    layout->addSpacing(groupGap - gap);
    layout->addWidget(buttons);
}

BackgroundPreferences BackgroundDialog::preferences() const {
    BackgroundPreferences preferences;
    preferences.tray = m_tray->isChecked();
    preferences.badge = m_badge->isChecked();
    preferences.keepRunning = m_keepRunning->isChecked();
    preferences.notifyNew = m_notifyNew->isChecked();
    preferences.quiet = {m_quiet->isChecked(), m_from->time(), m_until->time()};
    preferences.restOnMetered = m_metered->isChecked();
    preferences.restOnBattery = m_battery->isChecked();
    return preferences;
}

void BackgroundDialog::setAutostart(bool on) {
    const Result<Done> done = setStartsAtLogin(m_profile, on);
    m_trouble->setVisible(!done.ok());
    if (!done.ok()) m_trouble->setText(done.error().text);
}

void BackgroundDialog::tell() {
    Q_EMIT changed(preferences());
}

} // namespace flashnews::ui
