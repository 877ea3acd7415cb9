#include "ui/settings/speak.h"

#include <QCollator>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace flashnews::ui {

namespace {

const QString ours = QStringLiteral("translator of flash-news"), qts = QStringLiteral("translator of Qt");

/// Numbers in sentences are written as the language writes numbers: in its digits, by thousands.
class Translator : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* meaning, int n) const override {
        QString text = QTranslator::translate(context, source, meaning, n);
        return n < 0 ? text : text.replace(QStringLiteral("%n"), QStringLiteral("%Ln"));
    }
};

void install(const QString& name, const QLocale& locale, const QString& file, const QString& folder) {
    QCoreApplication* app = QCoreApplication::instance();
    if (auto* old = app->findChild<QTranslator*>(name)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    auto* translator = new Translator(app);
    translator->setObjectName(name);
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QList<SpokenLanguage> spokenLanguages() {
    const QString start = QStringLiteral("flash-news_"), end = QStringLiteral(".qm");
    QList<SpokenLanguage> languages;
    for (const QString& file : QDir(QStringLiteral(":/translations")).entryList({start + u'*' + end})) {
        const QString code = file.mid(start.size()).chopped(end.size());
        const QLocale locale(code);
        QString name = locale.nativeLanguageName();
        // CLDR's own name for it is "American English"; the words are plain English.
        if (locale.language() == QLocale::English) name = QStringLiteral("English");
        if (!name.isEmpty()) languages.append({code, locale.toUpper(name.left(1)) + name.mid(1)});
    }
    const QCollator collator;
    std::sort(languages.begin(), languages.end(),
              [&](const auto& a, const auto& b) { return collator.compare(a.name, b.name) < 0; });
    return languages;
}

void speak(const QString& language) {
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // A desktop that says nothing ("C") would show seconds and no month names.
    if (locale.language() == QLocale::C) locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(locale.textDirection());
    install(qts, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(ours, locale, QStringLiteral("flash-news"), QStringLiteral(":/translations"));
}

} // namespace flashnews::ui
