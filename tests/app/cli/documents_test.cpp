// The manual page and the shells' completions know every command and every option that the program has.
#include "app/cli/command.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;

class DocumentsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QString m_resources = QDir::cleanPath(QStringLiteral(FIXTURES "/../../../../resources")) + u'/';

    const QString m_manual =
        QFileInfo(QStringLiteral(PROGRAM)).absolutePath() + QStringLiteral("/flash-news.1");

    static QStringList optionsIn(const QString& text) {
        static const QRegularExpression option(u"--[a-z][a-z-]*"_s);
        QSet<QString> found;
        for (auto match = option.globalMatch(text); match.hasNext();)
            found.insert(match.next().captured());
        QStringList options = found.values();
        options.sort();
        return options;
    }
    QString run(const QString& program, const QStringList& arguments) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, QFileInfo(QStringLiteral(PROGRAM)).absolutePath() + u':' +
                                          environment.value(u"PATH"_s));
        environment.insert(u"HOME"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(600'000)) return u"did not end"_s;
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    }
    QStringList optionsOf(const QString& command) const {
        return optionsIn(run(QStringLiteral(PROGRAM), {command, u"--help"_s}));
    }
    /// The manual page that the build made.
    QString manualPage() const {
        QFile opened(m_manual);
        return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
    }
    /// What bash, zsh or fish offers behind these words.
    QString offered(const QString& shell, const QString& line) const {
        const QString file = m_resources + u"completions/"_s;
        if (shell == u"bash"_s)
            return run(u"bash"_s,
                       {u"-c"_s, uR"(source "$1"; COMP_WORDS=($2); [[ $2 == *' ' ]] && COMP_WORDS+=("");
                          COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _flash_news; printf '%s\n' "${COMPREPLY[@]}")"_s,
                        u"bash"_s, file + u"flash-news.bash"_s, line});
        return run(u"fish"_s, {u"--no-config"_s, u"-c"_s,
                               u"source %1flash-news.fish; complete -C '%2'"_s.arg(file, line)});
    }

private Q_SLOTS:
    void theManualNamesEveryCommandAndOption() {
        const QString manual = manualPage().replace(u"\\-"_s, u"-"_s);
        QVERIFY(!manual.isEmpty());
        for (const cli::Command& command : cli::commands()) {
            const QString heading = u".SS "_s + command.name + u'\n';
            const qsizetype begin = manual.indexOf(heading);
            QVERIFY2(begin >= 0, qPrintable(command.name));
            const QString section = manual.mid(begin, manual.indexOf(u"\n.S"_s, begin + 4) - begin);
            for (const QString& option : optionsOf(command.name))
                if (!option.startsWith(u"--help"_s)) // Qt's own
                    QVERIFY2(section.contains(option), qPrintable(command.name + u' ' + option));
        }
        for (const QString& option :
             {u"--profile"_s, u"--refresh"_s, u"--add"_s, u"--hidden"_s, u"--version"_s})
            QVERIFY2(manual.contains(option), qPrintable(option));
    }

    void theManualIsWellFormed() {
        QCOMPARE(
            run(u"man"_s, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s, m_manual})
                .contains(u"warning"_s),
            false);
    }

    void completionKnowsCommandsAndOptions_data() {
        QTest::addColumn<QString>("shell");
        QTest::newRow("bash") << u"bash"_s;
        QTest::newRow("fish") << u"fish"_s;
    }
    void completionKnowsCommandsAndOptions() {
        QFETCH(QString, shell);
        QVERIFY2(!QStandardPaths::findExecutable(shell).isEmpty(), "./dev test installs it");
        const QString commands = offered(shell, u"flash-news "_s);
        for (const cli::Command& command : cli::commands())
            QVERIFY2(QRegularExpression(u"^%1\\b"_s.arg(command.name), QRegularExpression::MultilineOption)
                         .match(commands)
                         .hasMatch(),
                     qPrintable(command.name + u" is not in: "_s + commands));
        for (const QString& name : {u"import"_s, u"list"_s, u"export-story"_s}) {
            const QString line = u"flash-news --profile /tmp "_s + name + u" --"_s;
            QCOMPARE(optionsIn(offered(shell, line)), optionsOf(name));
        }
        QVERIFY(offered(shell, u"flash-news import --from r"_s).contains(u"rssguard"_s));
        QCOMPARE(optionsIn(offered(shell, u"flash-news --"_s)),
                 (QStringList{u"--add"_s, u"--help"_s, u"--hidden"_s, u"--profile"_s, u"--refresh"_s,
                              u"--version"_s}));
    }

    void zshReadsItsCompletion() {
        QVERIFY2(!QStandardPaths::findExecutable(u"zsh"_s).isEmpty(), "./dev test installs it");
        // compadd and _files stand for the line editor, which only a terminal has.
        const QString script = uR"(compadd() { print -l -- "$@" ${(P)${@[-1]}} }; _files() { print files };
            words=(${(z)2}); CURRENT=$((${#words} + 1)); words+=($3); source "$1")"_s;
        const auto zsh = [&](const QString& line, const QString& current) {
            return run(u"zsh"_s, {u"-f"_s, u"-c"_s, script, u"zsh"_s,
                                  m_resources + u"completions/_flash-news"_s, line, current});
        };
        const QString commands = zsh(u"flash-news"_s, u"e"_s);
        for (const cli::Command& command : cli::commands())
            QVERIFY2(commands.split(u'\n').contains(command.name),
                     qPrintable(command.name + u": "_s + commands));
        const QString options = zsh(u"flash-news import"_s, u"--"_s);
        for (const QString& option : optionsOf(u"import"_s))
            QVERIFY2(options.split(u'\n').contains(option), qPrintable(options));
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "documents_test.moc"
