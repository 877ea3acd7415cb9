#pragma once

#include <QList>
#include <QString>

namespace flashnews::ui {

/// A language that the windows can speak.
struct SpokenLanguage {
    QString code; ///< as speak() takes it: "sq", "sr", "sr_Latn", "zh_CN"
    QString name; ///< in itself: "Shqip", "Српски", "Srpski"
};

/// The languages whose translations are built in, by name; English among them.
QList<SpokenLanguage> spokenLanguages();

/// Loads the translation of a language (empty: the desktop's) for our own and Qt's strings, and makes it the
/// default locale, with its direction of writing. Windows made before keep their words: they are made anew.
void speak(const QString& language);

} // namespace flashnews::ui
