#include "app/story/name_sound.h"

#include <QSet>
#include <algorithm>
#include <memory>
#include <unicode/translit.h>

namespace flashnews {

namespace {

constexpr qsizetype shortest = 3, longest = 4;

/// ICU's transliterator of a script; none for scripts that need none or whose names do not survive.
const icu::Transliterator* transliterator(QChar::Script script) {
    const auto make = [](const char* id) {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    };
    // Their use is not safe from several threads at once.
    switch (script) {
    case QChar::Script_Cyrillic: {
        thread_local const auto cyrillic = make("Cyrillic-Latin");
        return cyrillic.get();
    }
    case QChar::Script_Greek: {
        thread_local const auto greek = make("Greek-Latin/UNGEGN");
        return greek.get();
    }
    case QChar::Script_Arabic: {
        thread_local const auto arabic = make("Arabic-Latin");
        return arabic.get();
    }
    default:
        return nullptr;
    }
}

/// All at once, as each call costs.
QStringList inLatin(const QStringList& names, QChar::Script script) {
    const icu::Transliterator* to = transliterator(script);
    if (!to) return names;
    const QString joined = names.join(u'\n');
    icu::UnicodeString text(reinterpret_cast<const char16_t*>(joined.utf16()), int32_t(joined.size()));
    to->transliterate(text);
    return QString::fromUtf16(text.getBuffer(), text.length()).split(u'\n');
}

bool isSibilant(QChar letter) {
    return QStringLiteral("čćçšśşșžźżßţț").contains(letter);
}

bool softens(QChar letter) {
    return letter == u'e' || letter == u'i' || letter == u'y';
}

/// The class of a Latin letter between its neighbours; a null for one that says nothing.
QChar soundOf(QChar letter, QChar before, QChar after) {
    switch (letter.unicode()) {
    case 'p':
        return after == u'h' ? u'f' : u'p';
    case 'b':
        return u'p';
    case 'f':
    case 'v':
    case 'w':
        return u'f';
    case 't':
        return after == u's' || after == u'z' || after == u'c' ? QChar() : QChar(u't');
    case 'd':
        return u't';
    case 'c':
        return after == u'h' || after == u'z' || after == u's' || softens(after) || after.isNull() ? u's'
                                                                                                   : u'k';
    case 's':
    case 'z':
        return u's';
    case 'k':
    case 'g':
    case 'q':
    case 'x':
        return u'k';
    case 'h':
        return before.isNull() ? QChar(u'k') : QChar();
    case 'm':
    case 'n':
    case 'l':
    case 'r':
        return letter;
    default:
        return {};
    }
}

bool isAscii(const QString& name) {
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 128; });
}

/// In plain small letters; signs such as the soft one go.
QString withoutAccents(const QString& name) {
    QString plain;
    plain.reserve(name.size());
    if (isAscii(name)) { // as most are
        for (const QChar c : name)
            if (const char16_t letter = c.unicode() | 0x20; letter >= u'a' && letter <= u'z')
                plain += QChar(letter);
        return plain;
    }
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_C)) {
        QChar letter = c;
        if (isSibilant(c))
            letter = u's';
        else if (c == u'đ' || c == u'ð')
            letter = u'd';
        else if (c == u'ł')
            letter = u'l';
        else if (!c.decomposition().isEmpty())
            letter = c.decomposition().front();
        if (letter >= u'a' && letter <= u'z') plain += letter;
    }
    return plain;
}

QString soundOf(const QString& latinName) {
    const QString name = withoutAccents(latinName);
    QString sound;
    for (qsizetype i = 0; i < name.size() && sound.size() < longest; ++i) {
        const QChar before = i > 0 ? name[i - 1] : QChar(),
                    after = i + 1 < name.size() ? name[i + 1] : QChar();
        const QChar letter = soundOf(name[i], before, after);
        if (letter.isNull() && i == 0) sound += u'a'; // that it begins with a vowel is heard
        if (!letter.isNull() && !sound.endsWith(letter)) sound += letter;
    }
    return sound;
}

/// Words that many languages have in common.
bool isEverybodys(const QString& sound) {
    static const QSet<QString> sounds = [] {
        QSet<QString> made;
        for (const QString& word :
             QStringLiteral(
                 "january february march april june july august september october november december "
                 "minister ministry president premier director doctor professor general euro dollar "
                 "million milliard internet parliament police university institute")
                 .split(u' '))
            made << soundOf(word);
        return made;
    }();
    return sounds.contains(sound);
}

} // namespace

std::vector<quint32> soundsOf(const QStringList& names) {
    std::vector<quint32> hashes;
    QHash<QChar::Script, QStringList> byScript;
    for (const QString& name : names)
        if (!name.isEmpty()) byScript[name.front().script()] << name;
    for (auto script = byScript.cbegin(); script != byScript.cend(); ++script)
        for (const QString& name : inLatin(*script, script.key())) {
            const QString sound = soundOf(name);
            if (sound.size() < shortest || isEverybodys(sound)) continue;
            quint32 hash = 0;
            for (const QChar letter : sound)
                hash = hash << 8 | letter.unicode();
            hashes.push_back(hash);
        }
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

} // namespace flashnews
