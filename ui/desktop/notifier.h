#pragma once

#include "app/news/article.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace flashnews::ui {

/// One thing to tell the person, with the stories it is about.
struct Notice {
    qint64 subject = 0; ///< a newer notice of the same subject takes the older one's place on the screen
    QString summary;    ///< plain text
    QStringList lines;  ///< plain text
    QList<ArticleId> articles; ///< what can be marked read or bookmarked right there; may be empty
    bool operator==(const Notice&) const = default;
};

/// Tells by the desktop's notifications (Desktop Notifications Specification 1.2, over D-Bus). Asks first
/// what the desktop can show: marked-up text and buttons only where it can.
class Notifier : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QObject* parent = nullptr);

    void show(const Notice& notice);
    /// Takes everything that is still on the screen away, as when the window shows the stories itself.
    void closeAll();

Q_SIGNALS:
    /// The person clicked a notice, or its "Show".
    void activated(qint64 subject);
    void markReadClicked(const QList<flashnews::ArticleId>& articles);
    void bookmarkClicked(const QList<flashnews::ArticleId>& articles);
    /// The desktop shows no notifications; this must be told in another way.
    void unavailable(const flashnews::ui::Notice& notice);

private Q_SLOTS:
    // What D-Bus calls.
    void noteAction(uint id, const QString& action);
    void noteClosed(uint id, uint reason);
    void noteToken(uint id, const QString& token);

private:
    void send(const Notice& notice);
    QStringList actionsFor(const Notice& notice) const;
    uint shownFor(qint64 subject) const;

    QHash<uint, Notice> m_shown; ///< by the desktop's number of the notification
    QStringList m_capabilities;
    bool m_asked = false;
    QList<Notice> m_waiting; ///< until the desktop has said what it can
};

} // namespace flashnews::ui
