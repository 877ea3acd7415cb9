#include "app/feed/byte_decoder.h"

#include <array>
#include <cerrno>
#include <iconv.h>
#include <memory>
#include <unicode/ucnv.h>

namespace flashnews {
namespace {

using IcuConverter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

IcuConverter icuConverter(const QByteArray& name) {
    UErrorCode status = U_ZERO_ERROR;
    IcuConverter converter(name.isEmpty() ? nullptr : ucnv_open(name.constData(), &status), &ucnv_close);
    if (U_FAILURE(status)) converter.reset();
    return converter;
}

std::optional<QString> throughIcu(const QByteArray& bytes, UConverter* converter) {
    QString text(bytes.size() + 16,
                 Qt::Uninitialized); // UTF-16 never has more units than bytes, but for marks
    for (int tries = 0; tries < 2; ++tries) {
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length =
            ucnv_toUChars(converter, reinterpret_cast<UChar*>(text.data()), int32_t(text.size()),
                          bytes.constData(), int32_t(bytes.size()), &status);
        text.resize(length);
        if (status == U_BUFFER_OVERFLOW_ERROR) continue;
        if (U_FAILURE(status)) return {};
        // For some East Asian encodings ICU answers a lone byte with SUBSTITUTE instead of U+FFFD.
        return text.replace(QChar(0x1a), QChar(QChar::ReplacementCharacter));
    }
    return {};
}

/// The C library's converter to UTF-16 of this machine.
class Iconv {
public:
    explicit Iconv(const QByteArray& name) : m_handle(iconv_open("UTF-16LE", name.constData())) {}
    ~Iconv() {
        if (isOpen()) iconv_close(m_handle);
    }
    Iconv(const Iconv&) = delete;
    Iconv& operator=(const Iconv&) = delete;

    bool isOpen() const { return m_handle != iconv_t(-1); }

    QString decode(QByteArray bytes) const {
        QString text;
        char* in = bytes.data();
        size_t left = size_t(bytes.size());
        std::array<char16_t, 4'096> window;
        while (left > 0) {
            char* out = reinterpret_cast<char*>(window.data());
            size_t room = sizeof window;
            const bool failed = iconv(m_handle, &in, &left, &out, &room) == size_t(-1);
            text += QStringView(window.data(), qsizetype((sizeof window - room) / sizeof(char16_t)));
            if (!failed || errno == E2BIG) continue;
            text += QChar(QChar::ReplacementCharacter);
            ++in;
            --left;
        }
        return text;
    }

private:
    iconv_t m_handle;
};

} // namespace

bool isKnownEncoding(const QByteArray& name) {
    return !name.isEmpty() && (icuConverter(name) || Iconv(name).isOpen());
}

std::optional<QString> decodeBytes(const QByteArray& bytes, const QByteArray& name) {
    if (const IcuConverter converter = icuConverter(name)) return throughIcu(bytes, converter.get());
    if (name.isEmpty()) return {};
    const Iconv converter(name);
    return converter.isOpen() ? std::optional(converter.decode(bytes)) : std::nullopt;
}

} // namespace flashnews
