// Icons are sharp at every scale of the screen and follow light and dark.
#include "ui/look/look.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace flashnews::ui;

namespace {

/// How much of the drawn part of a picture is neither ink nor nothing: edges that were blown up are many.
double blurredShare(const QImage& image) {
    int drawn = 0, between = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(image.pixel(x, y));
            drawn += alpha > 0;
            between += alpha > 0 && alpha < 255;
        }
    return drawn ? double(between) / drawn : 1;
}

} // namespace

class SharpIconsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScaleHasDotsOfItsOwn_data() {
        QTest::addColumn<qreal>("scale");
        for (const qreal scale : {1.0, 1.25, 1.5, 2.0, 3.0})
            QTest::addRow("%g", scale) << scale;
    }
    void everyScaleHasDotsOfItsOwn() {
        QFETCH(qreal, scale);
        const QIcon icon = symbolicIcon(QStringLiteral("view-refresh"), themePalette(Theme::Light, {}));
        const QPixmap pixmap = icon.pixmap(QSize(16, 16), scale);
        QCOMPARE(pixmap.size(), QSize(16, 16) * scale);
        const QImage blown = icon.pixmap(QSize(16, 16), 1.0)
                                 .toImage()
                                 .scaled(pixmap.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        if (scale > 1) QVERIFY(blurredShare(pixmap.toImage()) < blurredShare(blown));
    }

    void everyIconFollowsLightAndDark() {
        const QStringList files =
            QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*-symbolic.svg")});
        QVERIFY(files.size() > 5);
        for (const QString& file : files) {
            const QString name = QString(file).remove(QStringLiteral("-symbolic.svg"));
            const auto lightness = [&](Theme theme) {
                const QImage image =
                    symbolicIcon(name, themePalette(theme, {})).pixmap(QSize(32, 32), 1.0).toImage();
                int brightest = -1;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x)
                        if (qAlpha(image.pixel(x, y)) == 255)
                            brightest = qMax(brightest, qGray(image.pixel(x, y)));
                return brightest;
            };
            QVERIFY2(lightness(Theme::Light) >= 0 && lightness(Theme::Light) < 80, qPrintable(name));
            QVERIFY2(lightness(Theme::Dark) > 160, qPrintable(name));
        }
    }

    void disabledIsPaler() {
        const QIcon icon = symbolicIcon(QStringLiteral("list-add"), themePalette(Theme::Light, {}));
        QVERIFY(icon.pixmap(QSize(32, 32), 1.0, QIcon::Disabled).toImage() !=
                icon.pixmap(QSize(32, 32), 1.0, QIcon::Normal).toImage());
    }
};

QTEST_MAIN(SharpIconsTest)
#include "sharp_icons_test.moc"
