#include "app/feed/encoding.h"

#include "app/feed/byte_decoder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <unicode/ucsdet.h>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

constexpr qsizetype declarationWindow = 1'024; // bytes in which an XML declaration is looked for

QString words(const char* text) {
    return QCoreApplication::translate("Feed", text);
}

/// What a label means on the web (WHATWG Encoding), where that is more than what its standard says.
QByteArray meant(const QByteArray& label) {
    const QByteArray name = label.trimmed().toLower().replace('_', '-');
    struct Alias {
        const char* label;
        const char* name;
    };
    static constexpr Alias aliases[] = {
        {"iso-8859-1", "windows-1252"},
        {"iso8859-1", "windows-1252"},
        {"iso-latin-1", "windows-1252"},
        {"latin1", "windows-1252"},
        {"latin-1", "windows-1252"},
        {"us-ascii", "windows-1252"},
        {"ascii", "windows-1252"},
        {"iso-8859-9", "windows-1254"},
        {"iso8859-9", "windows-1254"},
        {"latin5", "windows-1254"},
        {"iso-8859-11", "windows-874"},
        {"tis-620", "windows-874"},
        {"gb2312", "gb18030"},
        {"gbk", "gb18030"},
        {"gb-2312-80", "gb18030"},
        {"x-gbk", "gb18030"},
        {"euc-cn", "gb18030"},
        {"cp936", "gb18030"},
        {"shift-jis", "windows-31j"},
        {"sjis", "windows-31j"},
        {"x-sjis", "windows-31j"},
        {"ks-c-5601-1987", "windows-949"},
        {"euc-kr", "windows-949"},
        {"big5", "big5-hkscs"},
        {"cp1250", "windows-1250"},
        {"cp1251", "windows-1251"},
        {"cp1252", "windows-1252"},
        {"win-1251", "windows-1251"},
        {"windows1251", "windows-1251"},
        {"windows1252", "windows-1252"},
        {"win1251", "windows-1251"},
        {"utf8", "utf-8"},
        {"unicode-1-1-utf-8", "utf-8"},
        {"utf-8n", "utf-8"},
        {"utf", "utf-8"},
        {"unicode", "utf-16"},
        {"ucs-2", "utf-16"},
        {"iso-10646-ucs-2", "utf-16"},
        {"koi8", "koi8-r"},
        {"hz", "hz-gb-2312"},
        {"euc-jis-2004", "euc-jisx0213"},
        {"euc-jisx0213", "euc-jisx0213"},
        {"mac-greek", "x-mac-greek"},
        {"mac-turkish", "x-mac-turkish"},
        {"mac-cyrillic", "x-mac-cyrillic"},
        {"mac-latin2", "x-mac-ce"},
        {"mac-centeuro", "x-mac-ce"},
        {"mac-iceland", "mac-is"},
        {"ptcp154", "pt154"},
        {"shift-jisx0213", "shift_jisx0213"},
    };
    for (const Alias& alias : aliases) {
        if (name == alias.label) return alias.name;
    }
    return name;
}

bool isUnicode(const QByteArray& name) {
    return name.startsWith("utf-16") || name.startsWith("utf-32") || name.startsWith("ucs-4") ||
           name.startsWith("iso-10646-ucs-4");
}

struct Mark {
    QByteArray bytes;
    const char* name;
};

/// The encoding that a byte order mark names, and the mark's length.
std::pair<QByteArray, qsizetype> fromMark(const QByteArray& bytes) {
    static const Mark marks[] = {{QByteArray("\x00\x00\xfe\xff", 4), "utf-32be"},
                                 {QByteArray("\xff\xfe\x00\x00", 4), "utf-32le"},
                                 {"\xef\xbb\xbf", "utf-8"},
                                 {"\xfe\xff", "utf-16be"},
                                 {"\xff\xfe", "utf-16le"}};
    for (const Mark& mark : marks) {
        if (bytes.startsWith(mark.bytes)) return {mark.name, mark.bytes.size()};
    }
    return {};
}

/// The encoding that "<?", "<r" or "{" betray by the zeros around them (XML 1.0, appendix F).
QByteArray fromShape(const QByteArray& bytes) {
    if (bytes.size() < 4) return {};
    const auto zero = [&](int at) { return bytes[at] == '\0'; };
    if (bytes.startsWith("\x4c\x6f\xa7\x94")) return "ibm-37"; // EBCDIC
    if (zero(0) && zero(1) && zero(2) && !zero(3)) return "utf-32be";
    if (!zero(0) && zero(1) && zero(2) && zero(3)) return "utf-32le";
    if (zero(0) && !zero(1) && zero(2) && !zero(3)) return "utf-16be";
    if (!zero(0) && zero(1) && !zero(2) && zero(3)) return "utf-16le";
    return {};
}

QByteArray fromContentType(const QString& contentType) {
    static const QRegularExpression charset(u"charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(contentType).captured(1).toLatin1();
}

QByteArray fromDeclaration(const QByteArray& bytes) {
    const QByteArray start = bytes.left(declarationWindow);
    const auto begin = start.indexOf("<?xml");
    if (begin < 0) return {};
    const QByteArray declaration = start.mid(begin, start.indexOf('>', begin) - begin);
    static const QRegularExpression encoding(u"encoding\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)"_s);
    return encoding.match(QString::fromLatin1(declaration)).captured(1).toLatin1();
}

/// How much of a text that is not well-formed UTF-8 is UTF-8 nevertheless.
bool isMostlyUtf8(const QByteArray& bytes) {
    qsizetype good = 0, bad = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const uchar c = uchar(bytes[at]);
        if (c < 0x80) {
            ++at;
            continue;
        }
        const int length = c >= 0xf0 && c < 0xf5 ? 4 : c >= 0xe0 ? 3 : c >= 0xc2 ? 2 : 0;
        const bool whole = length > 0 && c < 0xf5 && at + length <= bytes.size() &&
                           std::all_of(bytes.begin() + at + 1, bytes.begin() + at + length,
                                       [](char next) { return (uchar(next) & 0xc0) == 0x80; });
        whole ? ++good : ++bad;
        at += whole ? length : 1;
    }
    return good > 0 && good >= bad; // by chance such sequences are rare in other encodings
}

/// What the letters' frequencies say, for bytes that carry no label or a false one.
QByteArray guessed(const QByteArray& bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    if (U_FAILURE(status)) return "windows-1252";
    ucsdet_setText(detector.get(), bytes.constData(), int32_t(qMin<qsizetype>(bytes.size(), 100'000)),
                   &status);
    ucsdet_enableInputFilter(detector.get(), true);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match || ucsdet_getConfidence(match, &status) < 30) return "windows-1252";
    const QByteArray name = meant(ucsdet_getName(match, &status));
    return isUnicode(name) || name == "utf-8" ? QByteArray("windows-1252") : name;
}

QByteArray withoutDeclaration(const QByteArray& utf8) {
    qsizetype begin = 0;
    while (begin < utf8.size() && std::isspace(uchar(utf8[begin])))
        ++begin;
    if (utf8.mid(begin, 5) != "<?xml" || begin + 5 >= utf8.size() || !std::isspace(uchar(utf8[begin + 5])))
        return utf8;
    const auto end = utf8.indexOf("?>", begin);
    return end < 0 || end > begin + declarationWindow ? utf8 : utf8.mid(end + 2);
}

/// Chooses between what the labels say and what the bytes are.
class Decoder {
public:
    Decoder(const QByteArray& bytes, const QString& contentType)
        : m_bytes(bytes),
          m_http(meant(fromContentType(contentType))),
          m_declared(meant(fromDeclaration(bytes))) {
        // An answer that is said to be ASCII and is not was labelled by a server that knows no better.
        if (fromContentType(contentType).toLower() == "us-ascii" && !m_declared.isEmpty()) m_http.clear();
    }

    DecodedText decode() {
        const auto [marked, length] = fromMark(m_bytes);
        if (!marked.isEmpty()) {
            m_bytes = m_bytes.mid(length);
            return take(marked);
        }
        const QByteArray shape = fromShape(m_bytes);
        if (!shape.isEmpty()) return takeShaped(shape);
        QByteArray label = m_http.isEmpty() ? m_declared : m_http;
        if (m_bytes.isValidUtf8() && !isSevenBit(label)) return takeUtf8(label);
        if (isUnicode(label) || label == "utf-8" || label.isEmpty() || !isKnownEncoding(label))
            label = second(label);
        return take(label);
    }

private:
    /// Encodings whose bytes are all ASCII, so that being well-formed UTF-8 says nothing.
    static bool isSevenBit(const QByteArray& name) {
        return name == "utf-7" || name.startsWith("iso-2022") || name == "hz-gb-2312" ||
               name.startsWith("ibm") || name.startsWith("cp037") || name.startsWith("ebcdic");
    }

    DecodedText takeUtf8(const QByteArray& label) {
        const bool ascii =
            std::all_of(m_bytes.begin(), m_bytes.end(), [](char c) { return uchar(c) < 0x80; });
        if (!ascii && !label.isEmpty() && label != "utf-8") warnWrong(label, "utf-8");
        return {withoutDeclaration(m_bytes), m_warnings};
    }

    /// An EBCDIC text's own declaration says which of that family it is.
    DecodedText takeShaped(const QByteArray& shape) {
        if (shape != "ibm-37") return take(shape);
        const auto start = decodeBytes(m_bytes.left(declarationWindow), shape);
        const QByteArray declared = start ? fromDeclaration(start->toLatin1()) : QByteArray();
        return take(isKnownEncoding(declared) ? declared : shape);
    }

    /// The label was no use: the other one, or what the bytes look like.
    QByteArray second(const QByteArray& label) {
        if (!isUnicode(label) && isMostlyUtf8(m_bytes)) return "utf-8";
        for (const QByteArray& other : {m_declared, m_http}) {
            if (other != label && other != "utf-8" && !isUnicode(other) && isKnownEncoding(other)) {
                warnWrong(label, other);
                return other;
            }
        }
        const QByteArray guess = guessed(m_bytes);
        warnWrong(label.isEmpty() ? "utf-8" : label, guess);
        return guess;
    }

    void warnWrong(const QByteArray& label, const QByteArray& truth) {
        m_warnings.append(
            words(QT_TRANSLATE_NOOP("Feed", "The feed says that it is written in %1, but it is in %2."))
                .arg(QString::fromLatin1(label), QString::fromLatin1(truth)));
    }

    DecodedText take(const QByteArray& name) {
        QString text;
        if (name == "utf-8") {
            if (m_bytes.isValidUtf8()) return {withoutDeclaration(m_bytes), m_warnings};
            text = QString::fromUtf8(m_bytes);
        } else {
            text = decodeBytes(m_bytes, name).value_or(QString());
            if (text.isEmpty() && !m_bytes.isEmpty()) text = QString::fromLatin1(m_bytes);
        }
        if (text.contains(QChar::ReplacementCharacter))
            m_warnings.append(
                words(QT_TRANSLATE_NOOP("Feed", "Some characters cannot be read in the feed's encoding.")));
        return {withoutDeclaration(text.toUtf8()), m_warnings};
    }

    QByteArray m_bytes;
    QByteArray m_http;
    QByteArray m_declared;
    QStringList m_warnings;
};

} // namespace

QString DecodedText::characters() const {
    QString text = QString::fromUtf8(utf8);
    if (text.contains(u'\r')) text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return text;
}

DecodedText decodeText(const QByteArray& bytes, const QString& contentType) {
    return Decoder(bytes, contentType).decode();
}

} // namespace flashnews
