#include "app/library/library.h"
#include "tests/support/library_helpers.h"
#include "ui/dialogs/rescue_dialog.h"

#include <QPushButton>

using namespace flashnews;

class RescueDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneClickSavesAndOpens() {
        const QTemporaryDir folder;
        const Profile profile = Profile::inFolder(folder.path());
        {
            auto library = Library::open(profile);
            QVERIFY(library.ok());
            QVERIFY(test::wait((*library)->addSampleEdition()).ok());
            test::refreshed(**library);
            ArticleFilter all;
            const auto page = test::wait((*library)->headlines(all, {}, 3));
            QVERIFY(test::wait((*library)->setBookmarked({page->headlines[0].id}, true)).ok());
        }
        {
            QFile file(profile.database);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write(QByteArray(4096, 'x')); // the first page: not even the schema can be read
        }
        const auto damaged = Library::open(profile);
        QVERIFY(!damaged.ok());
        QCOMPARE(damaged.error().kind, Error::Kind::Damaged);

        ui::RescueDialog dialog(damaged.error(), profile);
        dialog.show();
        auto* save = qobject_cast<QPushButton*>(dialog.defaultButton());
        QVERIFY(save);
        const QString before = save->text();
        save->click();
        QVERIFY(QTest::qWaitFor([&] { return save->isEnabled() && save->text() != before; }, 20000));
        QVERIFY2(dialog.informativeText().contains(QStringLiteral("damaged-")), qPrintable(dialog.text()));
        save->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));

        auto library = Library::open(profile);
        QVERIFY2(library.ok(), library.ok() ? "" : qPrintable(library.error().text));
        QVERIFY((*library)->hasSampleEdition());
    }
};

QTEST_MAIN(RescueDialogTest)
#include "rescue_dialog_test.moc"
