// A library of an older version is brought forward before the window shows: seen, and stopped at will.
#include "app/library/library.h"
#include "app/store/database.h"
#include "app/store/schema.h"
#include "tests/support/library_helpers.h"
#include "ui/dialogs/bring_forward_dialog.h"

#include <QDir>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

class BringForwardTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Profile m_profile;

    QString copy() const { return m_folder->filePath(u"backups/before-schema-2.sqlite"_s); }
    int version() const {
        Database database(m_profile.database, Database::Mode::ReadOnly);
        return schemaVersion(database);
    }
    /// The first edition's library, some 100 MB large.
    void makeOldLibrary() {
        QFile first(u":/migrations/0001_first_edition.sql"_s);
        QVERIFY(first.open(QIODevice::ReadOnly));
        Database database(m_profile.database, Database::Mode::ReadWrite);
        database.execute("PRAGMA synchronous = OFF; PRAGMA application_id = 0x464e5753;");
        database.execute(first.readAll());
        database.execute("PRAGMA user_version = 1");
        database.execute("CREATE TABLE ballast(bytes BLOB)");
        database.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) "
                         "INSERT INTO ballast SELECT zeroblob(1000000) FROM n");
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = Profile::inFolder(m_folder->path());
        makeOldLibrary();
    }

    void itIsSeenAndThenOpened() {
        QVERIFY(isOfOlderVersion(m_profile));
        BringForwardDialog dialog(m_profile);
        dialog.setMinimumDuration(0);
        int most = 0, changes = 0;
        QObject::connect(dialog.findChild<QProgressBar*>(), &QProgressBar::valueChanged, &dialog,
                         [&](int value) {
                             most = std::max(most, value);
                             ++changes;
                         });
        QVERIFY(dialog.run().ok());
        QVERIFY2(changes > 2 && most >= 50, qPrintable(u"%1 %2"_s.arg(changes).arg(most)));
        QVERIFY(!isOfOlderVersion(m_profile));
        QVERIFY(QFile::exists(copy()));
        QVERIFY(Library::open(m_profile).ok());
    }

    void cancelledItLeavesTheLibraryAsItWas() {
        BringForwardDialog dialog(m_profile);
        dialog.setMinimumDuration(0);
        QObject::connect(dialog.findChild<QProgressBar*>(), &QProgressBar::valueChanged, &dialog,
                         [&](int value) {
                             if (value > 0) dialog.findChild<QPushButton*>()->click();
                         });
        const auto done = dialog.run();
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QCOMPARE(version(), 1);
        QCOMPARE(QDir(m_folder->filePath(u"backups"_s)).entryList(QDir::Files), QStringList());
        // The next start does it whole.
        QVERIFY(BringForwardDialog(m_profile).run().ok());
        QVERIFY(Library::open(m_profile).ok());
    }
};

QTEST_MAIN(BringForwardTest)
#include "bring_forward_test.moc"
