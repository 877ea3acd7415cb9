#include "ui/settings/speak.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace flashnews::ui {

namespace {

const QString ours = QStringLiteral("translator of flash-news"), qts = QStringLiteral("translator of Qt");

void install(const QString& name, const QLocale& locale, const QString& file, const QString& folder) {
    QCoreApplication* app = QCoreApplication::instance();
    if (auto* old = app->findChild<QTranslator*>(name)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    auto* translator = new QTranslator(app);
    translator->setObjectName(name);
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void speak(const QString& language) {
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // A desktop that says nothing ("C") would show seconds and no month names.
    if (locale.language() == QLocale::C) locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    install(qts, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(ours, locale, QStringLiteral("flash-news"), QStringLiteral(":/translations"));
}

} // namespace flashnews::ui
