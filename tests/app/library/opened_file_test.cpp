#include "app/library/opened_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;

class OpenedFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Result<OpenedFile> look(const QByteArray& bytes) {
        QFile file(m_folder.filePath(u"handed-over"_s));
        if (!file.open(QIODevice::WriteOnly)) return Error{};
        file.write(bytes);
        file.close();
        return lookIntoFile(file.fileName());
    }

private Q_SLOTS:
    void subscriptionListIsKnown() {
        QVERIFY(look("<?xml version='1.0'?><opml version='2.0'><body/></opml>")->isSubscriptionList);
    }
    void feedIsFollowedToItsAddress() {
        const auto file =
            look("<feed xmlns='http://www.w3.org/2005/Atom'><title>Paper</title><link rel='self' "
                 "href='https://paper.example/atom'/><entry><id>1</id><title>One</title></entry></feed>");
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().text));
        QCOMPARE(file->feed, QUrl(u"https://paper.example/atom"_s));
    }
    void otherFilesAreRefusedInWords() {
        QVERIFY(!look("<rss><channel><title>No address</title><item><title>x</title></item></channel></rss>")
                     .ok());
        QVERIFY(!look("Dear diary").ok());
        QVERIFY(!lookIntoFile(m_folder.filePath(u"missing"_s)).error().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OpenedFileTest)
#include "opened_file_test.moc"
