#include "ui/settings/speak.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace flashnews::ui;

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool numerus = false;
    bool unfinished = false;
};

QList<Message> messagesOf(const QString& path) {
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("message"))
            messages.append(
                {{}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), false});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            messages.last().translations << xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.last().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().numerus) messages.last().translations << xml.readElementText();
        }
    }
    return messages;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%(\\d|n)"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsComplete_data() {
        QTest::addColumn<QString>("path");
        const QDir folder(QDir::cleanPath(QStringLiteral(FIXTURES "/../../../../translations")));
        const QStringList files = folder.entryList({QStringLiteral("*.ts")});
        QVERIFY(files.size() >= 2);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void everyLanguageIsComplete() {
        QFETCH(QString, path);
        const QList<Message> messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            const QByteArray source = message.source.toUtf8();
            QVERIFY2(!message.unfinished, source.constData());
            QVERIFY2(!message.translations.isEmpty(), source.constData());
            if (message.numerus) QVERIFY2(message.translations.size() == 2, source.constData());
            for (const QString& translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), source.constData());
                QVERIFY2(placeholders(translation) == placeholders(message.source), source.constData());
                QVERIFY2(!translation.contains(QStringLiteral("(s)")), source.constData());
            }
        }
    }

    void theProgramSpeaksAlbanian() {
        speak(QStringLiteral("sq"));
        QCOMPARE(QCoreApplication::translate("Menu", "&Refresh"), QStringLiteral("&Rifresko"));
        QCOMPARE(QCoreApplication::translate("StoryPage", "Latest news"), QStringLiteral("Lajmet e fundit"));
        QCOMPARE(QCoreApplication::translate("flashnews::ui::RefreshBar", "%n source(s) did not answer",
                                             nullptr, 1),
                 QStringLiteral("1 burim nuk u përgjigj"));
        QCOMPARE(QLocale().language(), QLocale::Albanian);
        speak(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("Menu", "&Refresh"), QStringLiteral("&Refresh"));
        QCOMPARE(QCoreApplication::translate("flashnews::ui::RefreshBar", "%n source(s) did not answer",
                                             nullptr, 3),
                 QStringLiteral("3 sources did not answer"));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
