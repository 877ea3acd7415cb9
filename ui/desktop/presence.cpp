#include "ui/desktop/presence.h"

#include "ui/desktop/badge.h"

#include <QApplication>
#include <QDBusConnection>
#include <QEvent>

namespace flashnews::ui {

namespace {

constexpr int countDelayMs = 400; // a refresh tells of every feed

} // namespace

Presence::Presence(Library& library, QSettings& settings, QWidget& window)
    : QObject(&window),
      m_library(library),
      m_settings(settings),
      m_window(window),
      m_preferences(loadBackgroundPreferences(settings)),
      m_notifier(new Notifier(this)),
      m_teller(new AlertTeller(*m_notifier, this)),
      m_tray(new Tray(this)) {
    connectNotices();
    connectTray();
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countDelayMs);
    connect(&m_countTimer, &QTimer::timeout, this, &Presence::count);
    connect(&library, &Library::articlesChanged, this, &Presence::countSoon);
    connect(&library, &Library::statusChanged, this, &Presence::countSoon);
    connect(&library, &Library::feedsChanged, this, &Presence::countSoon);
    window.installEventFilter(this);
    setPreferences(m_preferences);
    countSoon();
}

Presence::~Presence() {
    showBadge(0);
}

void Presence::connectNotices() {
    connect(&m_library, &Library::alerted, this, [this](const QList<Alert>& alerts) {
        m_teller->collect(alerts);
        if (!m_library.isRefreshing()) m_teller->tell();
    });
    connect(&m_library, &Library::refreshFinished, this, [this](const RefreshReport& report) {
        // Who looks at the window sees what is new there.
        if (m_preferences.notifyNew && !m_window.isActiveWindow()) m_teller->collectNew(report.newArticles);
        m_teller->tell();
    });
    connect(m_notifier, &Notifier::activated, this, &Presence::noticeClicked);
    connect(m_notifier, &Notifier::unavailable, this,
            [this](const Notice& notice) { Q_EMIT said(notice.summary); });
    const auto sayFailure = [this](const Result<Done>& done) {
        if (!done.ok()) Q_EMIT said(done.error().text);
    };
    connect(m_notifier, &Notifier::markReadClicked, this, [=, this](const QList<ArticleId>& articles) {
        m_library.setReadWithCopies(articles).then(this, sayFailure);
    });
    connect(m_notifier, &Notifier::bookmarkClicked, this, [=, this](const QList<ArticleId>& articles) {
        m_library.setBookmarked(articles, true).then(this, sayFailure);
    });
}

void Presence::connectTray() {
    connect(m_tray, &Tray::windowToggled, this, &Presence::windowToggled);
    connect(m_tray, &Tray::unreadRequested, this, &Presence::unreadRequested);
    connect(m_tray, &Tray::settingsRequested, this, &Presence::settingsRequested);
    connect(m_tray, &Tray::quitRequested, this, &Presence::quitRequested);
    connect(m_tray, &Tray::refreshRequested, this, [this] { m_library.refresh(); });
    connect(m_tray, &Tray::stopRequested, &m_library, &Library::cancelRefresh);
    connect(m_tray->doNotDisturb(), &QAction::toggled, m_teller, &AlertTeller::setDoNotDisturb);
    connect(&m_library, &Library::refreshStarted, m_tray, [this] { m_tray->setRefreshing(true); });
    connect(&m_library, &Library::refreshFinished, m_tray, [this] { m_tray->setRefreshing(false); });
    m_tray->setRefreshing(m_library.isRefreshing());
}

void Presence::setPreferences(const BackgroundPreferences& preferences) {
    m_preferences = preferences;
    saveBackgroundPreferences(preferences, m_settings);
    m_tray->setVisible(preferences.tray);
    m_teller->setQuietHours(preferences.quiet);
    if (!preferences.badge) showBadge(0);
    if ((preferences.restOnMetered || preferences.restOnBattery) && !m_surroundings) {
        m_surroundings = new Surroundings(this);
        connect(m_surroundings, &Surroundings::changed, this, &Presence::applyRest);
    }
    countSoon();
    applyRest();
    applyQuitRule();
}

bool Presence::keepsRunning() const {
    const bool wayBack = (m_preferences.tray && QSystemTrayIcon::isSystemTrayAvailable()) ||
                         QDBusConnection::sessionBus().isConnected(); // a second start shows the window
    return m_preferences.keepRunning && wayBack;
}

/// A dialog that closes while the window is hidden must not end the program.
void Presence::applyQuitRule() {
    QApplication::setQuitOnLastWindowClosed(!keepsRunning() && m_window.isVisible());
}

bool Presence::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        m_tray->setWindowVisible(m_window.isVisible());
        // A window that closes for good is hidden too, and then the program ends.
        if (event->type() == QEvent::Show) applyQuitRule();
    }
    if (event->type() == QEvent::WindowActivate) m_notifier->closeAll();
    return QObject::eventFilter(watched, event);
}

// --- Counting

void Presence::countSoon() {
    if (!m_countTimer.isActive()) m_countTimer.start();
}

void Presence::count() {
    m_library.unreadCounts(true).then(this, [this](const Result<UnreadCounts>& counts) {
        // The list of sources asks the same and says what went wrong.
        if (!counts.ok()) return;
        m_tray->setUnread(counts->unread);
        if (m_preferences.badge) showBadge(counts->unread);
    });
}

// --- When the timer rests

void Presence::setRefreshMinutes(int minutes) {
    m_refreshMinutes = minutes;
    applyRest();
}

void Presence::applyRest() {
    const bool metered = m_preferences.restOnMetered && m_surroundings && m_surroundings->isMetered();
    const bool battery = m_preferences.restOnBattery && m_surroundings && m_surroundings->isOnBattery();
    const bool resting = metered || battery;
    m_library.setRefreshInterval(resting ? 0 : m_refreshMinutes);
    if (std::exchange(m_resting, resting) == resting) return;
    if (metered)
        Q_EMIT said(tr("This network is paid by volume: sources are refreshed only by hand."));
    else if (battery)
        Q_EMIT said(tr("On battery: sources are refreshed only by hand."));
}

} // namespace flashnews::ui
