// Every theme's text stands out from what is under it as WCAG 2.2 asks for (1.4.3: AA 4.5:1; high contrast:
// 1.4.6, AAA 7:1), and its lines and signs as 1.4.11 does (3:1 in high contrast).
#include "tests/support/contrast.h"
#include "ui/look/look.h"

#include <QTest>

using namespace flashnews::test;
using namespace flashnews::ui;

class ContrastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMeasureItself() {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void textStandsOut_data() {
        QTest::addColumn<int>("theme");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << int(Theme::Light) << 4.5;
        QTest::newRow("sepia") << int(Theme::Sepia) << 4.5;
        QTest::newRow("dark") << int(Theme::Dark) << 4.5;
        QTest::newRow("high contrast") << int(Theme::HighContrast) << 7.0;
    }

    void textStandsOut() {
        QFETCH(int, theme);
        QFETCH(double, least);
        const QPalette palette = themePalette(static_cast<Theme>(theme), {});
        const Colours colours = coloursOf(palette);
        const auto of = [&](QPalette::ColorRole role) { return palette.color(role); };
        const QList<std::tuple<const char*, QColor, QColor>> pairs = {
            {"text on paper", of(QPalette::Text), of(QPalette::Base)},
            {"text on tinted paper", of(QPalette::Text), of(QPalette::AlternateBase)},
            {"text on window", of(QPalette::WindowText), of(QPalette::Window)},
            {"text on button", of(QPalette::ButtonText), of(QPalette::Button)},
            {"chosen text", of(QPalette::HighlightedText), of(QPalette::Highlight)},
            {"chips", of(QPalette::Text), of(QPalette::Highlight)},
            {"links", of(QPalette::Link), of(QPalette::Base)},
            {"links on tinted paper", of(QPalette::Link), of(QPalette::AlternateBase)},
            {"muted text on paper", colours.muted, of(QPalette::Base)},
            {"muted text on window", colours.muted, of(QPalette::Window)},
            {"muted text in the chosen row", colours.muted, of(QPalette::Highlight)},
            {"accent on paper", colours.accent, of(QPalette::Base)},
            {"hints of fields", of(QPalette::PlaceholderText), of(QPalette::Base)},
            {"tool tips", of(QPalette::ToolTipText), of(QPalette::ToolTipBase)},
        };
        for (const auto& [name, ink, paper] : pairs)
            QVERIFY2(contrast(ink, paper) >= least,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(contrast(ink, paper))));
        if (static_cast<Theme>(theme) == Theme::HighContrast) {
            QVERIFY(contrast(colours.line, of(QPalette::Base)) >= 3);
            QVERIFY(contrast(of(QPalette::Mid), of(QPalette::Window)) >= 3);
        }
    }

    void theDesktopsThemeIsLightOrDark() {
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x202020));
        QVERIFY(isDark(themePalette(Theme::Desktop, dark)));
        QVERIFY(!isDark(themePalette(Theme::Desktop, QPalette(Qt::white))));
    }
};

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
