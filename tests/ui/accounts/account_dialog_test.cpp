// Adding an account by mouse and by keys, and what the dialog says when it does not work.
#include "tests/support/account_fixture.h"
#include "tests/support/fault_server.h"
#include "ui/accounts/account_dialog.h"

#include <QLayout>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

class AccountDialogTest : public QObject, protected AccountFixture {
    Q_OBJECT

private:
    /// Types into the fields as a person does, from one to the next with the tabulator key.
    static void type(AccountDialog& dialog, const QString& address, const QString& user,
                     const QString& password) {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.address()->hasFocus());
        QTest::keyClicks(dialog.address(), address);
        QTest::keyClick(&dialog, Qt::Key_Tab);
        QVERIFY(dialog.user()->hasFocus());
        QTest::keyClicks(dialog.user(), user);
        QTest::keyClick(&dialog, Qt::Key_Tab);
        QVERIFY(dialog.password()->hasFocus());
        QTest::keyClicks(dialog.password(), password);
    }

private Q_SLOTS:
    void initTestCase() { leaveTheKeyringAlone(); }
    void init() {
        begin();
        m_server->password = u"geheim"_s;
    }
    void cleanup() { end(); }

    void accountIsAddedByKeysAlone() {
        AccountDialog dialog(*m_library);
        QSignalSpy added(&dialog, &AccountDialog::added);
        type(dialog, m_server->address().toString(), m_server->user, m_server->password);
        QCOMPARE(dialog.password()->echoMode(), QLineEdit::Password);
        QTest::keyClick(dialog.password(), Qt::Key_Return);
        QVERIFY(dialog.message()->isVisible()); // it says whom it asks
        QVERIFY(added.wait());
        QVERIFY(added.first().first().toString().contains(u"no keyring"_s)); // said, not swallowed
        QVERIFY(!dialog.isVisible());
        QCOMPARE(m_library->accounts().size(), 1);
        QCOMPARE(m_library->accounts().first().user, m_server->user);
    }

    void accountIsAddedByMouseOnceAllFieldsAreFilled() {
        AccountDialog dialog(*m_library);
        dialog.show();
        QSignalSpy added(&dialog, &AccountDialog::added);
        for (QLineEdit* field : {dialog.address(), dialog.user(), dialog.password()}) {
            QVERIFY(!dialog.addButton()->isEnabled());
            QTest::mouseClick(field, Qt::LeftButton);
            QTest::keyClicks(field, field == dialog.address() ? m_server->address().toString()
                                    : field == dialog.user()  ? m_server->user
                                                              : m_server->password);
        }
        QTest::mouseClick(dialog.addButton(), Qt::LeftButton);
        QVERIFY(!dialog.addButton()->isEnabled()); // one question at a time
        QVERIFY(added.wait());
        QCOMPARE(m_library->accounts().size(), 1);
    }

    void whatIsWrongIsSaidAndCanBeMended() {
        AccountDialog dialog(*m_library);
        QSignalSpy added(&dialog, &AccountDialog::added);
        type(dialog, m_server->address().toString(), m_server->user, u"wrong"_s);
        QTest::keyClick(dialog.password(), Qt::Key_Return);
        QTRY_VERIFY2(dialog.message()->text().contains(u"API password"_s),
                     qPrintable(dialog.message()->text()));
        QVERIFY(m_library->accounts().isEmpty());

        m_server->apiSwitchedOn = false;
        dialog.password()->selectAll();
        QTest::keyClicks(dialog.password(), m_server->password);
        QTest::keyClick(dialog.password(), Qt::Key_Return);
        QTRY_VERIFY2(dialog.message()->text().contains(u"switched off"_s),
                     qPrintable(dialog.message()->text()));

        m_server->apiSwitchedOn = true;
        QTest::keyClick(dialog.password(), Qt::Key_Return);
        QVERIFY(added.wait());
        QCOMPARE(m_library->accounts().size(), 1);
    }

    void everythingFitsWhenAMessageAppears() {
        AccountDialog dialog(*m_library);
        type(dialog, m_server->address().toString(), m_server->user, u"wrong"_s);
        QTest::keyClick(dialog.password(), Qt::Key_Return);
        QTRY_VERIFY(dialog.message()->text().contains(u"API password"_s));
        QTRY_VERIFY(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()));
        QVERIFY(dialog.password()->height() >= dialog.password()->minimumSizeHint().height());
    }

    void serverThatIsNoneIsToldFromOneThatIsAwayAndOneThatIsNotSafe() {
        const RawServer page([](const RawRequest&) {
            return RawAnswer{200, "<html>Hello</html>", "text/html", {}};
        });
        FaultServer unsafe(FaultServer::Wire::SelfSignedTls);
        const QString away = m_server->address().toString();
        m_server->http.stop();
        const QList<QStringList> cases = {
            {page.url().toString(), u"no server that Flash News can sync with"_s},
            {unsafe.url().toString(), u"not safe"_s},
            {away, u"could not be reached"_s},
            {u"two words"_s, u"is not the address of a server"_s}};
        for (const QStringList& one : cases) {
            AccountDialog dialog(*m_library);
            type(dialog, one[0], m_server->user, m_server->password);
            QTest::keyClick(dialog.password(), Qt::Key_Return);
            QTRY_VERIFY2(dialog.message()->text().contains(one[1]), qPrintable(dialog.message()->text()));
            QVERIFY(dialog.addButton()->isEnabled());
        }
        QCOMPARE(unsafe.requests(), 0); // no password went there
        QVERIFY(m_library->accounts().isEmpty());
    }

    void dialogMayBeClosedWhileTheServerIsStillSilent() {
        FaultServer silent;
        auto dialog = std::make_unique<AccountDialog>(*m_library);
        type(*dialog, silent.url().toString(), m_server->user, m_server->password);
        QTest::keyClick(dialog->password(), Qt::Key_Return);
        QTRY_VERIFY(silent.requests() > 0);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        dialog.reset();
        QVERIFY(m_library->accounts().isEmpty());
    }

    void passwordThatChangedIsGivenAgain() {
        addAccount();
        m_server->password = u"neues geheim"_s;
        m_server->expireSessions();
        QCOMPARE(refreshed(*m_library).failures.size(), 1);
        AccountDialog dialog(*m_library, m_library->accounts().first());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.message()->text().contains(u"refuses this user name and password"_s));
        QVERIFY(dialog.password()->hasFocus());
        QVERIFY(dialog.address()->isReadOnly() && dialog.user()->isReadOnly());
        QSignalSpy added(&dialog, &AccountDialog::added);
        QTest::keyClicks(dialog.password(), m_server->password);
        QTest::keyClick(dialog.password(), Qt::Key_Return);
        QVERIFY(added.wait());
        QCOMPARE(m_library->accounts().size(), 1);
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
    }
};

QTEST_MAIN(AccountDialogTest)
#include "account_dialog_test.moc"
