#include "app/html/page_encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <unicode/ucnv.h>

namespace flashnews {
namespace {

constexpr qsizetype metaWithin = 8192;

QByteArray charsetIn(const QByteArray& text) {
    const QByteArray lower = text.toLower();
    for (qsizetype at = lower.indexOf("charset"); at >= 0; at = lower.indexOf("charset", at + 7)) {
        qsizetype from = at + 7;
        while (from < lower.size() && strchr(" \t\n\r=\"'", lower[from]))
            ++from;
        qsizetype to = from;
        while (to < lower.size() && !strchr(" \t\n\r;\"'>/", lower[to]))
            ++to;
        if (to > from && lower.mid(at, from - at).contains('=')) return lower.mid(from, to - from);
    }
    return {};
}

QByteArray charsetOfMeta(const QByteArray& page) {
    const QByteArray head = page.left(metaWithin);
    const QByteArray lower = head.toLower();
    if (lower.startsWith("<?xml")) {
        const qsizetype at = lower.indexOf("encoding=");
        if (at > 0 && at < lower.indexOf("?>")) {
            const char quote = lower[at + 9];
            return lower.mid(at + 10, lower.indexOf(quote, at + 10) - at - 10);
        }
    }
    for (qsizetype at = lower.indexOf("<meta"); at >= 0; at = lower.indexOf("<meta", at + 5)) {
        const QByteArray tag = lower.mid(at, lower.indexOf('>', at) - at);
        if (QByteArray charset = charsetIn(tag); !charset.isEmpty()) return charset;
    }
    return {};
}

/// Names that browsers read as a larger encoding than the one they are registered for.
QByteArray asBrowsersRead(const QByteArray& label) {
    static constexpr struct {
        const char* label;
        const char* meaning;
    } meanings[] = {{"iso-8859-1", "windows-1252"},
                    {"latin1", "windows-1252"},
                    {"us-ascii", "windows-1252"},
                    {"ascii", "windows-1252"},
                    {"iso8859-1", "windows-1252"},
                    {"iso-8859-9", "windows-1254"},
                    {"iso-8859-11", "windows-874"},
                    {"tis-620", "windows-874"},
                    {"gb2312", "gb18030"},
                    {"gbk", "gb18030"},
                    {"x-gbk", "gb18030"},
                    {"shift_jis", "ibm-943_P15A-2003"},
                    {"shift-jis", "ibm-943_P15A-2003"},
                    {"x-sjis", "ibm-943_P15A-2003"},
                    {"euc-kr", "windows-949"},
                    {"ks_c_5601-1987", "windows-949"},
                    {"big5", "big5-hkscs"},
                    {"utf-16", "utf-16le"},
                    {"x-cp1251", "windows-1251"},
                    {"cp1251", "windows-1251"},
                    {"cp1250", "windows-1250"}};
    for (const auto& known : meanings)
        if (label == known.label) return known.meaning;
    return label;
}

bool isUtf8(const QByteArray& label) {
    return label == "utf-8" || label == "utf8" || label == "unicode-1-1-utf-8";
}

/// Empty where ICU does not know the encoding.
QByteArray converted(const QByteArray& page, const QByteArray& label) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(asBrowsersRead(label).constData(), &status);
    if (U_FAILURE(status)) return {};
    QString text(page.size() + 16, Qt::Uninitialized);
    status = U_ZERO_ERROR;
    auto* const out = reinterpret_cast<UChar*>(text.data());
    int32_t length =
        ucnv_toUChars(converter, out, int32_t(text.size()), page.constData(), int32_t(page.size()), &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        text.resize(length + 16);
        status = U_ZERO_ERROR;
        length = ucnv_toUChars(converter, reinterpret_cast<UChar*>(text.data()), int32_t(text.size()),
                               page.constData(), int32_t(page.size()), &status);
    }
    ucnv_close(converter);
    if (U_FAILURE(status)) return {};
    text.truncate(length);
    return text.toUtf8();
}

bool isValidUtf8(const QByteArray& page) {
    return QUtf8StringView(page).isValidUtf8();
}

} // namespace

QByteArray toUtf8(const QByteArray& page, const QString& contentType) {
    if (page.startsWith("\xef\xbb\xbf")) return page.mid(3);
    if (page.startsWith("\xff\xfe")) return converted(page.mid(2), "utf-16le");
    if (page.startsWith("\xfe\xff")) return converted(page.mid(2), "utf-16be");
    QByteArray label = charsetIn(contentType.toLatin1());
    if (label.isEmpty()) label = charsetOfMeta(page);
    // A page that could be read could not say "utf-16" in ASCII.
    if (label.startsWith("utf-16")) label = "utf-8";
    if (label.isEmpty() || isUtf8(label)) {
        if (!label.isEmpty() || isValidUtf8(page)) return page;
        label = "windows-1252";
    }
    const QByteArray text = converted(page, label);
    return text.isEmpty() ? page : text;
}

} // namespace flashnews
