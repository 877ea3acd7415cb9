#include "app/html/embed.h"

#include "app/html/safe_url.h"

namespace flashnews {
namespace {

bool isPlayer(const QString& host) {
    for (const char* known : {"youtube.com",     "youtube-nocookie.com",
                              "youtu.be",        "vimeo.com",
                              "dailymotion.com", "twitch.tv",
                              "soundcloud.com",  "spotify.com",
                              "ted.com",         "streamable.com",
                              "rutube.ru",       "vk.com",
                              "ok.ru",           "bandcamp.com",
                              "archive.org",     "brightcove.net",
                              "jwplayer.com",    "jwplatform.com",
                              "kaltura.com",     "wistia.net",
                              "wistia.com",      "bbc.co.uk",
                              "bbc.com",         "arte.tv",
                              "redbulltv.com",   "podbean.com",
                              "acast.com",       "megaphone.fm",
                              "simplecast.com",  "libsyn.com",
                              "apple.com",       "bilibili.com",
                              "qq.com",          "facebook.com",
                              "odysee.com",      "rumble.com",
                              "loom.com",        "mixcloud.com",
                              "deezer.com",      "buzzsprout.com"}) {
        const QLatin1String name(known);
        if (host.endsWith(name) &&
            (host.size() == name.size() || host[host.size() - name.size() - 1] == u'.'))
            return true;
    }
    return false;
}

bool isVideoId(const QString& id) {
    if (id.size() < 6 || id.size() > 20) return false;
    for (const QChar c : id)
        if (!(c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_'))) return false;
    return true;
}

/// A YouTube player's address names the video, whose own page and still are better to link to.
void preferWatchPage(const QUrl& player, Embed& embed) {
    const QString host = player.host();
    if (!host.endsWith(QLatin1String("youtube.com")) && !host.endsWith(QLatin1String("youtube-nocookie.com")))
        return;
    const QString path = player.path();
    if (!path.startsWith(QLatin1String("/embed/"))) return;
    const QString id = path.section(u'/', 2, 2);
    if (!isVideoId(id) || id == QLatin1String("videoseries")) return;
    embed.link = "https://www.youtube.com/watch?v=" + id.toLatin1();
    embed.poster = "https://img.youtube.com/vi/" + id.toLatin1() + "/hqdefault.jpg";
}

} // namespace

Embed embedOf(const HtmlTree& tree, int element, const QUrl& base) {
    Embed embed;
    for (const char* name : {"src", "data-src", "data-lazy-src"})
        if (embed.link.isEmpty()) embed.link = safeUrl(tree.attribute(element, name), base, UrlUse::Picture);
    if (!tree.is(element, GUMBO_TAG_IFRAME)) {
        for (int i = element + 1; i < tree[element].end && embed.link.isEmpty(); ++i)
            if (tree.is(i, GUMBO_TAG_SOURCE))
                embed.link = safeUrl(tree.attribute(i, "src"), base, UrlUse::Picture);
        embed.poster = safeUrl(tree.attribute(element, "poster"), base, UrlUse::Picture);
    }
    if (embed.link.isEmpty()) return {};
    const QUrl url = QUrl::fromEncoded(embed.link);
    if (tree.is(element, GUMBO_TAG_IFRAME)) {
        if (!isPlayer(url.host())) return {};
        preferWatchPage(url, embed);
    }
    const auto title = tree.attribute(element, "title");
    embed.label = title.empty() ? url.host().toUtf8() : QByteArray(title.data(), qsizetype(title.size()));
    return embed;
}

} // namespace flashnews
