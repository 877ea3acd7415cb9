#pragma once

#include "ui/look/look.h"
#include "ui/settings/speak.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTextStream>
#include <QWidget>

namespace flashnews::test {

/// Takes screenshots into a folder.
class Photographer {
public:
    Photographer(const QString& folder, const QPalette& desktop) : m_folder(folder), m_desktop(desktop) {
        QDir().mkpath(folder);
    }

    void wear(ui::Theme theme, const QString& language) {
        ui::speak(language);
        QApplication::setPalette(ui::themePalette(theme, m_desktop));
    }
    void shoot(QWidget& widget, const QString& name) {
        QTest::qWait(500);
        widget.grab().save(m_folder + u'/' + name + QStringLiteral(".png"));
        QTextStream(stdout) << name << '\n';
    }

private:
    QString m_folder;
    QPalette m_desktop;
};

} // namespace flashnews::test
