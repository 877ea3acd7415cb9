#include "app/net/keyring.h"

#include "tests/support/awaited.h"

#include <QTest>

using namespace flashnews;
using namespace flashnews::test;

class KeyringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Nothing of this test may reach the keyring of the person who runs it.
    void initTestCase() {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qunsetenv("XDG_CURRENT_DESKTOP");
        qunsetenv("KDE_FULL_SESSION");
    }

    void withoutAKeyringAPasswordLastsUntilTheEndAndThatIsSaid() {
        Keyring keyring(QStringLiteral("flash-news-test"));
        const QString key = Keyring::keyFor(QStringLiteral("ana"), QStringLiteral("paper.example"));
        QCOMPARE(awaited(keyring.read(key)).error().kind, Error::Kind::NotFound);
        const auto kept = awaited(keyring.write(key, QStringLiteral("fjalë e fshehtë")));
        QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(kept.error().text));
        QCOMPARE(*kept, Keyring::Kept::UntilTheEnd);
        QVERIFY(Keyring::noKeyringWords().contains(QStringLiteral("no keyring")));
        QCOMPARE(*awaited(keyring.read(key)), QStringLiteral("fjalë e fshehtë"));
        QVERIFY(awaited(keyring.remove(key)).ok());
        QVERIFY(!awaited(keyring.read(key)).ok());
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring_test.moc"
