#include "ui/settings/speak.h"
#include "ui/window/shortcuts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeySequence>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
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

QString languageOf(const QString& path) {
    return QFileInfo(path).completeBaseName().section(u'_', 1);
}

bool isComplete(const Message& message) {
    return !message.unfinished && !message.translations.isEmpty() &&
           !message.translations.contains(QString());
}

/// How many forms a language has for a number in Qt's rules.
int pluralForms(const QString& language) {
    static const QHash<QString, int> forms{
        {QStringLiteral("ar"), 6}, {QStringLiteral("zh_CN"), 1}, {QStringLiteral("ja"), 1},
        {QStringLiteral("tr"), 1}, {QStringLiteral("hu"), 1},    {QStringLiteral("sr"), 3},
        {QStringLiteral("hr"), 3}, {QStringLiteral("bs"), 3},    {QStringLiteral("sr_Latn"), 3},
        {QStringLiteral("uk"), 3}, {QStringLiteral("ru"), 3},    {QStringLiteral("pl"), 3},
        {QStringLiteral("ro"), 3}, {QStringLiteral("mk"), 3}};
    return forms.value(language, 2);
}

/// The languages that every change of words fills at once.
const QStringList tended{QStringLiteral("en"), QStringLiteral("sq")};

/// Every language is complete and no letter stands twice in a menu. While several people add words at once it
/// may be false for a while: then only the tended languages must keep up.
constexpr bool strict = true;

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageKeepsItsPlaceholdersAndPlurals_data() {
        QTest::addColumn<QString>("path");
        const QDir folder(QDir::cleanPath(QStringLiteral(FIXTURES "/../../../../translations")));
        const QStringList files = folder.entryList({QStringLiteral("*.ts")});
        QVERIFY(files.size() >= 2);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void everyLanguageKeepsItsPlaceholdersAndPlurals() {
        QFETCH(QString, path);
        const QList<Message> messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        const QString language = languageOf(path);
        int done = 0;
        for (const Message& message : messages) {
            const QByteArray source = message.source.toUtf8();
            if (isComplete(message))
                ++done;
            else if (tended.contains(language))
                QFAIL(source.constData());
            else
                continue;
            if (message.numerus) QVERIFY2(message.translations.size() == pluralForms(language), source);
            for (const QString& translation : message.translations) {
                QVERIFY2(placeholders(translation) == placeholders(message.source), source);
                QVERIFY2(!translation.contains(QStringLiteral("(s)")), source);
            }
        }
        qInfo().noquote() << language << 100 * done / messages.size() << "% of" << messages.size();
    }

    void noMenuUsesAMnemonicTwice_data() {
        QTest::addColumn<QString>("language");
        for (const SpokenLanguage& language : spokenLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void noMenuUsesAMnemonicTwice() {
        QFETCH(QString, language);
        speak(QStringLiteral("en"));
        QSet<QString> english;
        for (const Shortcut& shortcut : shortcutTable())
            english << shortcut.text;
        speak(language);
        QMap<QString, QMap<QString, QString>> menus;
        for (const Shortcut& shortcut : shortcutTable()) {
            const QString mnemonic = QKeySequence::mnemonic(shortcut.text).toString();
            // What is not translated yet has its English letter.
            if (mnemonic.isEmpty() ||
                (!strict && english.contains(shortcut.text) && !tended.contains(language)))
                continue;
            QString& owner = menus[shortcut.menu][mnemonic];
            const QString clash = owner + QStringLiteral(" / ") + shortcut.text;
            QVERIFY2(owner.isEmpty() || !strict, qPrintable(clash));
            if (!owner.isEmpty()) qWarning().noquote() << "one letter in one menu:" << clash;
            owner = shortcut.text;
        }
        QSet<QString> bar;
        for (auto menu = menus.cbegin(); menu != menus.cend(); ++menu)
            bar << QKeySequence::mnemonic(menu.key()).toString();
        QCOMPARE(bar.size(), menus.size());
        speak(QStringLiteral("en"));
    }

    void everyLanguageShippedCanBeChosenByItsOwnName() {
        QStringList codes, names;
        for (const SpokenLanguage& language : spokenLanguages()) {
            codes << language.code;
            names << language.name;
        }
        QVERIFY(codes.contains(QStringLiteral("sq")));
        QVERIFY(names.contains(QStringLiteral("Shqip")));
        QVERIFY(names.contains(QStringLiteral("English")));
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void serbianIsSpokenInTheScriptThatWasChosen() {
        speak(QStringLiteral("sr"));
        QCOMPARE(QCoreApplication::translate("StoryPage", "Latest news"), QStringLiteral("Најновије вести"));
        speak(QStringLiteral("sr_Latn"));
        QCOMPARE(QCoreApplication::translate("StoryPage", "Latest news"), QStringLiteral("Najnovije vesti"));
        for (const auto& [number, words] : {std::pair{1, "1 izvor nije odgovorio"},
                                            {3, "3 izvora nisu odgovorila"},
                                            {11, "11 izvora nije odgovorilo"}})
            QCOMPARE(QCoreApplication::translate("flashnews::ui::RefreshBar", "%n source(s) did not answer",
                                                 nullptr, number),
                     QString::fromUtf8(words));
        speak(QStringLiteral("en"));
    }

    void chineseIsFoundByItsCountry() {
        speak(QStringLiteral("zh_CN"));
        QCOMPARE(QCoreApplication::translate("StoryPage", "Latest news"), QStringLiteral("最新消息"));
        speak(QStringLiteral("en"));
    }

    void theProgramSpeaksAlbanian() {
        speak(QStringLiteral("sq"));
        QCOMPARE(QCoreApplication::translate("Menu", "&Refresh").remove(u'&'), QStringLiteral("Rifresko"));
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

    void numbersAreWrittenAsTheLanguageWritesThem_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("number");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("1,234");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("1.234");
        QTest::newRow("Arabic") << QStringLiteral("ar") << QStringLiteral("١٬٢٣٤");
    }
    void numbersAreWrittenAsTheLanguageWritesThem() {
        QFETCH(QString, language);
        QFETCH(QString, number);
        speak(language);
        const QString said =
            QCoreApplication::translate("flashnews::ui::MainWindow", "%n new story(s)", nullptr, 1234);
        speak(QStringLiteral("en"));
        QVERIFY2(said.contains(number), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
