#include "app/html/safe_url.h"

#include <QUrlQuery>

namespace flashnews {
namespace {

constexpr std::size_t longestUrl = 8192;

bool isAlnum(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
bool isHex(char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

/// An http(s) address with nothing in it that any parser could read in two ways. Nearly every address on the
/// web is one, and QUrl, which is slow, need not see it.
bool isPlainWebUrl(std::string_view url) {
    if (url.starts_with("https://"))
        url.remove_prefix(8);
    else if (url.starts_with("http://"))
        url.remove_prefix(7);
    else
        return false;
    std::size_t at = 0;
    while (at < url.size() && (isAlnum(url[at]) || url[at] == '-' || url[at] == '.'))
        ++at;
    if (at == 0 || url[0] == '.' || url[0] == '-') return false;
    if (at < url.size() && url[at] != '/') return false;
    bool fragment = false;
    for (; at < url.size(); ++at) {
        const char c = url[at];
        if (isAlnum(c)) continue;
        if (c == '%') {
            if (at + 2 >= url.size() || !isHex(url[at + 1]) || !isHex(url[at + 2])) return false;
        } else if (c == '#') {
            if (fragment) return false;
            fragment = true;
        } else if (std::string_view("-._~:/?@!$&'()*+,;=").find(c) == std::string_view::npos) {
            return false;
        }
    }
    return true;
}

/// As browsers read an address: spaces and control characters around it, tabs and line ends inside do not
/// count.
QByteArray trimmed(std::string_view value) {
    const auto isPadding = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
    while (!value.empty() && isPadding(value.front()))
        value.remove_prefix(1);
    while (!value.empty() && isPadding(value.back()))
        value.remove_suffix(1);
    QByteArray url;
    url.reserve(qsizetype(value.size()));
    for (const char c : value)
        if (c != '\t' && c != '\n' && c != '\r') url += c;
    return url;
}

bool isAllowed(const QUrl& url, UrlUse use) {
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("mailto")) return use == UrlUse::Link && !url.path().isEmpty();
    return (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty();
}

/// A letter may come with its subject and text. Other fields (attach, bcc, …) would have the mail program do
/// what the reader did not ask for.
void keepHarmlessFields(QUrl& mail) {
    const QUrlQuery query(mail);
    QUrlQuery kept;
    for (const auto& [field, value] : query.queryItems(QUrl::FullyEncoded))
        if (const QString name = field.toLower();
            name == QLatin1String("subject") || name == QLatin1String("body"))
            kept.addQueryItem(name, value);
    mail.setQuery(kept.isEmpty() ? QString() : kept.toString(QUrl::FullyEncoded));
}

} // namespace

QByteArray safeUrl(std::string_view value, const QUrl& base, UrlUse use) {
    if (value.size() > longestUrl) return {};
    if (isPlainWebUrl(value)) return QByteArray(value.data(), qsizetype(value.size()));
    const QByteArray text = trimmed(value);
    if (text.isEmpty()) return {};
    QUrl url(QString::fromUtf8(text), QUrl::TolerantMode);
    if (url.isRelative()) {
        if (!base.isValid() || base.isRelative()) return {};
        url = base.resolved(url);
    }
    if (!url.isValid() || !isAllowed(url, use)) return {};
    if (url.scheme() == QLatin1String("mailto"))
        keepHarmlessFields(url);
    else
        url.setUserInfo(QString()); // "https://bank.example@evil.example" only serves to deceive
    QByteArray encoded = url.toEncoded();
    // QUrl normalises step by step; only an address that has come to rest is stable when parsed again.
    for (int round = 0; round < 4; ++round) {
        if (isPlainWebUrl({encoded.constData(), std::size_t(encoded.size())})) return encoded;
        const QUrl again(QString::fromUtf8(encoded), QUrl::TolerantMode);
        if (!again.isValid() || !isAllowed(again, use) || again.isRelative()) return {};
        const QByteArray next = again.toEncoded();
        if (next == encoded && trimmed({next.constData(), std::size_t(next.size())}) == next) return next;
        encoded = next;
    }
    return {};
}

} // namespace flashnews
