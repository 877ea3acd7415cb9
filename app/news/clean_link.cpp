#include "app/news/clean_link.h"

#include <QList>
#include <QSet>

namespace flashnews {

namespace {

bool isTracking(QByteArray name) {
    static const QSet<QByteArray> names = {
        "fbclid",     "gclid",      "gclsrc",      "dclid",      "gbraid",      "wbraid",      "msclkid",
        "yclid",      "ymclid",     "twclid",      "ttclid",     "igshid",      "igsh",        "li_fat_id",
        "mc_cid",     "mc_eid",     "mkt_tok",     "_hsenc",     "_hsmi",       "__hstc",      "__hssc",
        "vero_id",    "vero_conv",  "oly_anon_id", "oly_enc_id", "_openstat",   "wickedid",    "xtor",
        "wt_mc",      "wt_zmc",     "ocid",        "cmpid",      "icid",        "ncid",        "cmp",
        "srnd",       "sref",       "guccounter",  "at_medium",  "at_campaign", "at_custom1",  "at_custom2",
        "at_custom3", "at_custom4", "ns_mchannel", "ns_source",  "ns_campaign", "ns_linkname", "rss_id"};
    static const QList<QByteArray> prefixes = {"utm_", "pk_", "piwik_", "mtm_", "hsa_", "_ga", "itm_"};
    name = name.toLower();
    if (names.contains(name)) return true;
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const QByteArray& prefix) { return name.startsWith(prefix); });
}

/// Of "a=1&utm_x=2" what is no tracking.
QByteArray kept(const QByteArray& pairs) {
    QList<QByteArray> rest;
    for (const QByteArray& pair : pairs.split('&'))
        if (!isTracking(pair.left(pair.indexOf('=') < 0 ? pair.size() : pair.indexOf('='))))
            rest.append(pair);
    return rest.join('&');
}

} // namespace

QUrl withoutTracking(const QUrl& url) {
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray fragment = url.fragment(QUrl::FullyEncoded).toLatin1();
    QUrl clean = url;
    if (const QByteArray rest = kept(query); rest != query)
        clean.setQuery(rest.isEmpty() ? QString() : QString::fromLatin1(rest), QUrl::StrictMode);
    // Some feeds put it behind the '#', so that the site's own server never sees it.
    if (const QByteArray rest = kept(fragment); rest != fragment)
        clean.setFragment(rest.isEmpty() ? QString() : QString::fromLatin1(rest), QUrl::StrictMode);
    return clean;
}

} // namespace flashnews
