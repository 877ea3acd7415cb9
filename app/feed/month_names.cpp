#include "app/feed/month_names.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

// In the order in which an ambiguous word is read.
constexpr QLocale::Language languages[] = {
    QLocale::English,       QLocale::German,          QLocale::French,      QLocale::Spanish,
    QLocale::Portuguese,    QLocale::Italian,         QLocale::Dutch,       QLocale::Russian,
    QLocale::Ukrainian,     QLocale::Polish,          QLocale::Turkish,     QLocale::Greek,
    QLocale::Albanian,      QLocale::Bulgarian,       QLocale::Serbian,     QLocale::Croatian,
    QLocale::Bosnian,       QLocale::Slovenian,       QLocale::Macedonian,  QLocale::Romanian,
    QLocale::Hungarian,     QLocale::Czech,           QLocale::Slovak,      QLocale::Lithuanian,
    QLocale::Latvian,       QLocale::Estonian,        QLocale::Finnish,     QLocale::Swedish,
    QLocale::Danish,        QLocale::NorwegianBokmal, QLocale::Icelandic,   QLocale::Catalan,
    QLocale::Galician,      QLocale::Basque,          QLocale::Irish,       QLocale::Belarusian,
    QLocale::Georgian,      QLocale::Armenian,        QLocale::Azerbaijani, QLocale::Kazakh,
    QLocale::Uzbek,         QLocale::Arabic,          QLocale::Persian,     QLocale::Hebrew,
    QLocale::Urdu,          QLocale::Hindi,           QLocale::Bengali,     QLocale::Tamil,
    QLocale::Indonesian,    QLocale::Malay,           QLocale::Vietnamese,  QLocale::Thai,
    QLocale::Swahili,       QLocale::Amharic,         QLocale::Korean,      QLocale::Japanese,
    QLocale::Chinese,       QLocale::Mongolian,       QLocale::Afrikaans,   QLocale::Maltese,
    QLocale::Luxembourgish, QLocale::Welsh,           QLocale::Nepali,      QLocale::Sinhala,
    QLocale::Khmer,         QLocale::Burmese,         QLocale::Lao,         QLocale::Somali,
    QLocale::Kirghiz,       QLocale::Tajik,
};

using Months = QHash<QString, int>;

QString folded(QString name) {
    name = name.toLower().normalized(QString::NormalizationForm_KC);
    // Full stops, the Hebrew geresh, joiners; and what is left of the dot when a Turkish İ becomes small.
    name.removeIf(
        [](QChar c) { return !(c.isLetterOrNumber() || c.isMark() || c.isSpace()) || c == QChar(0x307); });
    return name;
}

/// "Meán Fómhair" is known by its first word, unless another month begins with it as well.
void addFirstWords(Months& months, const QLocale& locale) {
    QStringList words;
    for (int month = 1; month <= 12; ++month)
        words.append(folded(locale.monthName(month)).section(u' ', 0, 0));
    if (QStringList(words).removeDuplicates() > 0) return;
    for (int month = 1; month <= 12; ++month) {
        const QString& word = words[month - 1];
        if (word.size() >= 3 && !word[0].isDigit() && !months.contains(word)) months.insert(word, month);
    }
}

void addNames(Months& months, const QLocale& locale) {
    addFirstWords(months, locale);
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (const QString& written :
                 {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                const QString name = folded(written);
                if (name.size() < 2 || name[0].isDigit()) continue;
                if (!months.contains(name)) months.insert(name, month);
            }
        }
    }
}

// Forms in use that CLDR does not list.
void addExtraNames(Months& months) {
    struct Extra {
        const char16_t* name;
        int month;
    };
    constexpr Extra extras[] = {
        {u"sept", 9},     {u"agt", 8},       {u"juin", 6},      {u"juil", 7},    {u"mrz", 3},
        {u"maerz", 3},    {u"μαϊ", 5},       {u"μαι", 5},       {u"ιουν", 6},    {u"ιουλ", 7},
        {u"ιούλ", 7},     {u"ιούν", 6},      {u"αυγ", 8},       {u"αύγ", 8},     {u"σεπτ", 9},
        {u"οκτ", 10},     {u"νοέ", 11},      {u"νοε", 11},      {u"δεκ", 12},    {u"ιαν", 1},
        {u"φεβ", 2},      {u"μάρ", 3},       {u"μαρ", 3},       {u"απρ", 4},     {u"μάι", 5},
        {u"μάϊ", 5},      {u"ιολ", 7},       {u"ιον", 6},       {u"januar", 1},  {u"februar", 2},
        {u"februári", 2}, {u"március", 3},   {u"márc", 3},      {u"április", 4}, {u"ápr", 4},
        {u"május", 5},    {u"máj", 5},       {u"június", 6},    {u"jún", 6},     {u"július", 7},
        {u"júl", 7},      {u"augusztus", 8}, {u"szept", 9},     {u"okt", 10},    {u"dhjetor", 12},
        {u"nëntor", 11},  {u"nentor", 11},   {u"sht", 9},       {u"shtator", 9}, {u"tetor", 10},
        {u"gusht", 8},    {u"korrik", 7},    {u"qershor", 6},   {u"maj", 5},     {u"prill", 4},
        {u"shkurt", 2},   {u"janar", 1},     {u"mars", 3},      {u"dez", 12},    {u"set", 9},
        {u"ago", 8},      {u"out", 10},      {u"fev", 2},       {u"abr", 4},     {u"ene", 1},
        {u"dic", 12},     {u"июня", 6},      {u"июля", 7},      {u"сент", 9},    {u"нояб", 11},
        {u"мая", 5},      {u"kas", 11},      {u"ocak", 1},      {u"subat", 2},   {u"agustos", 8},
        {u"eylul", 9},    {u"kasim", 11},    {u"aralik", 12},   {u"marca", 3},   {u"maja", 5},
        {u"aout", 8},     {u"fevrier", 2},   {u"decembre", 12},
    };
    for (const Extra& extra : extras) {
        const QString name = folded(QString::fromUtf16(extra.name));
        if (!months.contains(name)) months.insert(name, extra.month);
    }
}

const Months& allMonths() {
    static const Months months = [] {
        Months all;
        for (const auto language : languages)
            addNames(all, QLocale(language));
        addNames(all, QLocale(QLocale::Serbian, QLocale::LatinScript, QLocale::Serbia));
        addNames(all, QLocale(QLocale::Uzbek, QLocale::CyrillicScript, QLocale::Uzbekistan));
        addExtraNames(all);
        return all;
    }();
    return months;
}

} // namespace

int monthNamed(QStringView word, QStringView language) {
    if (word.size() < 2 || word.size() > 24) return 0;
    const QString name = folded(word.toString());
    auto found = allMonths().constFind(name);
    if (found == allMonths().constEnd() && name.startsWith(u'ב')) // Hebrew "in"
        found = allMonths().constFind(name.sliced(1));
    int month = found == allMonths().constEnd() ? 0 : *found;
    if (month > 0 && !language.isEmpty() && !language.startsWith("en"_L1)) {
        Months own;
        addNames(own, QLocale(language.toString().replace(u'-', u'_')));
        month = own.value(name, month);
    }
    if (month > 0) return month;
    // "Januaris", "Decemberr": a slip or an unknown inflection of a name whose beginning is plain.
    constexpr QStringView english[] = {u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                       u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    for (int index = 0; index < 12 && name.size() > 3; ++index) {
        if (name.startsWith(english[index]) && index != 2 && index != 4) return index + 1;
    }
    return 0;
}

} // namespace flashnews
