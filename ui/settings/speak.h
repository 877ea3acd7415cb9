#pragma once

#include <QString>

namespace flashnews::ui {

/// Loads the translation of a language (empty: the desktop's) for our own and Qt's strings, and makes it the
/// default locale. Windows made before keep their words: they are made anew.
void speak(const QString& language);

} // namespace flashnews::ui
