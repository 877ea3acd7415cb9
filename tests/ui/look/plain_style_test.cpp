// Our own drawing of controls: seen in every theme, at rest, and whole in scripts whose letters join.
#include "tests/support/contrast.h"
#include "ui/look/look.h"
#include "ui/look/plain_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace flashnews::test;
using namespace flashnews::ui;

class PlainStyleTest : public QObject {
    Q_OBJECT

private:
    /// The darkest or lightest dots, whichever stand out most from `ground`, in the row through the middle of
    /// a control.
    static double strongestEdge(QWidget& control, const QColor& ground) {
        const QImage seen = control.grab().toImage();
        double strongest = 1;
        for (int x = 0; x < 3; ++x)
            strongest = qMax(strongest, contrast(seen.pixelColor(x, seen.height() / 2), ground));
        return strongest;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new PlainStyle); }
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    /// WCAG 2.2, 1.4.11: what shows where a field is has 3:1.
    void fieldsAndBoxesAreSeen_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("sepia") << int(Theme::Sepia);
        QTest::newRow("dark") << int(Theme::Dark);
        QTest::newRow("high contrast") << int(Theme::HighContrast);
    }
    void fieldsAndBoxesAreSeen() {
        QFETCH(int, theme);
        const QPalette palette = themePalette(static_cast<Theme>(theme), {});
        const double least = static_cast<Theme>(theme) == Theme::HighContrast ? 7 : 3;
        QWidget window;
        window.setPalette(palette);
        auto* layout = new QVBoxLayout(&window);
        const QList<QWidget*> controls{new QLineEdit, new QComboBox, new QSpinBox, new QCheckBox};
        for (QWidget* control : controls)
            layout->addWidget(control);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        if (QWidget* focused = QApplication::focusWidget()) focused->clearFocus();
        for (QWidget* control : controls)
            for (const auto ground : {QPalette::Base, QPalette::Window})
                QVERIFY2(strongestEdge(*control, palette.color(ground)) >= least,
                         control->metaObject()->className());
    }

    void nothingMovesByItself() {
        QProgressBar bar;
        bar.setRange(0, 0); // nobody knows how long it takes
        bar.resize(200, 20);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const QImage before = bar.grab().toImage();
        QTest::qWait(300);
        QCOMPARE(bar.grab().toImage(), before);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        for (const auto effect :
             {Qt::UI_AnimateMenu, Qt::UI_AnimateCombo, Qt::UI_FadeMenu, Qt::UI_AnimateTooltip})
            QVERIFY(!QApplication::isEffectEnabled(effect));
    }

    void theEndOfALongListIsReachedByMouse() {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1'000'000);
        bar.setPageStep(10);
        bar.resize(bar.sizeHint().width(), 300);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 250));
        QCOMPARE(bar.value(), 10); // a page
        bar.setValue(0);
        QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(6, 14)); // wide enough to be caught
        QTest::mouseMove(&bar, QPoint(6, 299));
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(6, 299));
        QCOMPARE(bar.value(), bar.maximum());
    }

    void joinedLettersStayJoined() {
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QLabel marked(u"ال&لغة"_s), plain(u"اللغة"_s);
        QLineEdit field;
        marked.setBuddy(&field);
        marked.resize(plain.sizeHint());
        plain.resize(plain.sizeHint());
        QCOMPARE(marked.grab().toImage(), plain.grab().toImage());
        QLocale::setDefault(QLocale(QLocale::German));
        QVERIFY(
            QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut)); // elsewhere letters are shown
    }
};

QTEST_MAIN(PlainStyleTest)
#include "plain_style_test.moc"
