#include "ui/settings/settings_dialog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews::ui;

class SettingsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSettingIsFoundByTyping() {
        SettingsDialog dialog(usualPreferences());
        dialog.show();
        QTest::keyClicks(dialog.search(), u"dark"_s); // not its label, but what it is about
        QVERIFY(dialog.isShown(dialog.theme()));
        QVERIFY(!dialog.isShown(dialog.language()));
        QVERIFY(!dialog.fontSize()->isVisible());
        dialog.search()->clear();
        QVERIFY(dialog.isShown(dialog.language()));
        QTest::keyClicks(dialog.search(), u"once"_s);
        QVERIFY(dialog.foldCopies()->isVisible());
        QVERIFY(!dialog.theme()->isVisible());
    }

    void whatIsChangedShowsAtOnceAndCancelTakesItBack() {
        const Preferences before = usualPreferences();
        SettingsDialog dialog(before);
        dialog.show();
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        dialog.fontSize()->setValue(24);
        QCOMPARE(changed.last().first().value<Preferences>().fontPixels, 24);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(changed.last().first().value<Preferences>(), before);
    }

    void resetGoesToWhatIsUsual() {
        Preferences odd = usualPreferences();
        odd.fontPixels = 30;
        odd.theme = Theme::Sepia;
        odd.foldCopies = false;
        SettingsDialog dialog(odd);
        dialog.show();
        QCOMPARE(dialog.preferences(), odd);
        QTest::mouseClick(dialog.resetButton(), Qt::LeftButton);
        QCOMPARE(dialog.preferences(), usualPreferences());
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
