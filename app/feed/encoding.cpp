#include "app/feed/encoding.h"
namespace flashnews {
DecodedText decodeText(const QByteArray& bytes, const QString&) {
    return {bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes, {}};
}
}
