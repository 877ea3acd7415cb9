#pragma once

#include "app/news/rule.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/quiet_hours.h"

#include <QMap>
#include <QTimer>

namespace flashnews::ui {

/// Gathers what rules found while feeds come in, and tells it once for each rule when all are in; many rules
/// at once make one notice. In quiet hours it waits and tells at their end.
class AlertTeller : public QObject {
    Q_OBJECT

public:
    /// The subject of a notice about several rules or about all that is new.
    static constexpr qint64 everything = 0;

    explicit AlertTeller(Notifier& notifier, QObject* parent = nullptr);

    void collect(const QList<Alert>& alerts);
    /// A refresh brought so many new stories and the person wants to be told of each refresh.
    void collectNew(int stories);
    /// Tells what was gathered, or keeps it until it may.
    void tell();
    void setQuietHours(const QuietHours& hours);
    /// By hand, until it is taken back.
    void setDoNotDisturb(bool on);

    /// "Ukraine: 3 new stories"
    static QString summary(const Alert& alert);

private:
    bool isQuiet() const;
    void waitForTheEnd();
    void tellTogether();

    Notifier& m_notifier;
    QMap<qint64, Alert> m_alerts; ///< by rule, still to be told
    int m_new = 0;
    QuietHours m_hours;
    bool m_disturbNot = false;
    QTimer m_end;
};

} // namespace flashnews::ui
