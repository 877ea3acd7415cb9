#pragma once

#include "app/news/rule.h"

#include <QHash>
#include <QObject>

namespace flashnews::ui {

/// Tells of alerts by the desktop's notifications (freedesktop.org, over D-Bus).
class Notifier : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QObject* parent = nullptr);

    /// Shows one notification for what a rule found.
    void show(const Alert& alert);
    /// "Ukraine: 3 new stories"
    static QString summary(const Alert& alert);

Q_SIGNALS:
    /// The person clicked a rule's notification.
    void activated(qint64 rule);
    /// The desktop shows no notifications; the alert must be told in another way.
    void unavailable(const flashnews::Alert& alert);

private Q_SLOTS:
    void noteAction(uint id, const QString& action);

private:
    QHash<uint, qint64> m_rules; ///< by the desktop's number of the notification
};

} // namespace flashnews::ui
