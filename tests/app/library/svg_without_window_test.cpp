// A command refreshes without a display: drawing must not need what only a window has.
#include "app/library/picture_check.h"

#include <QImage>
#include <QTest>

using namespace flashnews;

class SvgWithoutWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapesAreDrawnAndTextIsLeftOut() {
        const QImage image = QImage::fromData(
            keepablePicture("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' "
                            "height='20' fill='red'/><text x='2' y='15' font-size='20'>M</text></svg>"));
        QCOMPARE(image.size(), QSize(40, 20));
        QCOMPARE(image.pixel(10, 10), 0xffff0000u);
    }
};

QTEST_GUILESS_MAIN(SvgWithoutWindowTest)
#include "svg_without_window_test.moc"
