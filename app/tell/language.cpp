#include "app/tell/language.h"

#include <QLocale>
#include <cld2/public/compact_lang_det.h>

namespace flashnews {

namespace {

constexpr qsizetype enoughText = 2000; // letters; more does not make the detector surer

QString tagOf(const QString& given) {
    const QString tag = QString(given).replace(u'_', u'-').section(u'-', 0, 0).trimmed().toLower();
    if (tag.size() < 2 || tag.size() > 3) return {};
    if (tag == QLatin1String("cnr") || tag == QLatin1String("sh")) return tag;
    return QLocale::codeToLanguage(tag) == QLocale::AnyLanguage ? QString() : tag;
}

QString detected(const QString& text) {
    const QByteArray utf8 = text.left(enoughText).toUtf8();
    bool reliable = false;
    const CLD2::Language language = CLD2::DetectLanguage(utf8.constData(), int(utf8.size()), true, &reliable);
    if (!reliable || language == CLD2::UNKNOWN_LANGUAGE) return {};
    return QString::fromLatin1(CLD2::LanguageCode(language)).section(u'-', 0, 0).toLower();
}

} // namespace

QString languageOf(const QString& given, const QString& text) {
    const QString tag = tagOf(given);
    return tag.isEmpty() ? detected(text) : tag;
}

} // namespace flashnews
