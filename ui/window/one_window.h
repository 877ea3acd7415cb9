#pragma once

#include "app/library/opening.h"
#include "app/library/profile.h"

#include <QObject>
#include <QVariantMap>

namespace flashnews::ui {

/// Keeps a profile to one running window: a second start hands what it was asked to do over to the first and
/// ends. Speaks org.freedesktop.Application (Desktop Entry Specification, D-Bus activation); without a
/// session bus every start is the first.
class OneWindow : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit OneWindow(const Profile& profile, QObject* parent = nullptr);
    ~OneWindow() override;

    /// Takes the place of the first. False when another window of this profile has it; then it was told.
    bool takeOver(const Opening& opening);

    /// The bus name of a profile's window.
    static QString busName(const Profile& profile);

public Q_SLOTS:
    // What D-Bus calls.
    Q_SCRIPTABLE void Activate(const QVariantMap& platformData);
    Q_SCRIPTABLE void Open(const QStringList& addresses, const QVariantMap& platformData);
    Q_SCRIPTABLE void ActivateAction(const QString& action, const QVariantList& parameters,
                                     const QVariantMap& platformData);

Q_SIGNALS:
    /// Another start asked for this.
    void asked(const flashnews::Opening& opening);

private:
    void handOver(const Opening& opening);

    QString m_name;
};

} // namespace flashnews::ui
