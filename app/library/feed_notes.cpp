#include "app/library/feed_notes.h"

#include "app/html/discover.h"
#include "app/library/guess_source.h"

#include <QCoreApplication>
#include <QLocale>

namespace flashnews {

QUrl iconAddress(const Feed& feed) {
    const QUrl& site = feed.site.isEmpty() ? feed.url : feed.site;
    QUrl icon;
    icon.setScheme(site.scheme());
    icon.setHost(site.host());
    icon.setPort(site.port());
    icon.setPath(QStringLiteral("/favicon.ico"));
    return icon.isValid() && !icon.host().isEmpty() ? icon : QUrl();
}

bool hasNoIconOfItsOwn(const Feed& feed) {
    return feed.icon.isEmpty() || feed.icon == iconAddress(feed);
}

bool isOnSiteOf(const Feed& feed, const QUrl& page) {
    const auto nameOf = [](const QUrl& url) {
        const QString host = url.host();
        return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
    };
    const QString site = nameOf(feed.site.isEmpty() ? feed.url : feed.site);
    const QString there = nameOf(page);
    return !site.isEmpty() && (there == site || there.endsWith(u'.' + site) || site.endsWith(u'.' + there));
}

void learnSource(Feed& feed, const ParsedFeed& parsed) {
    if (feed.source.name.isEmpty()) feed.source.name = parsed.title;
    if (!parsed.icon.isEmpty() && hasNoIconOfItsOwn(feed)) feed.icon = parsed.icon;
    if (feed.site.isEmpty()) feed.site = parsed.link;
    if (feed.source.languageOrigin <= Origin::Guess && !parsed.language.isEmpty()) {
        feed.source.language = parsed.language.section(u'-', 0, 0).toLower();
        feed.source.languageOrigin = Origin::Feed;
    }
    guessSource(feed.source, feed.site.isEmpty() ? feed.url : feed.site);
}

bool noteMove(Feed& feed, const QUrl& movedTo) {
    const bool confirmed = !movedTo.isEmpty() && feed.movingTo == movedTo;
    if (confirmed) feed.url = movedTo;
    feed.movingTo = confirmed ? QUrl() : movedTo;
    return confirmed;
}

QDateTime newestArticle(const QList<Article>& articles, const QDateTime& before) {
    QDateTime newest = before;
    for (const Article& article : articles)
        if (!newest.isValid() || article.published > newest) newest = article.published;
    return newest;
}

Error notAFeed(const Error& error, const Feed& feed, const Fetched& fetched) {
    if (fetched.cutOff)
        return {Error::Kind::Network,
                QCoreApplication::translate("Library", "%1 broke off in the middle of the answer.")
                    .arg(fetched.url.host())};
    if (!looksLikeHtml(fetched.body)) return error;
    if (fetched.url.host() != feed.url.host())
        return {Error::Kind::Unreachable,
                QCoreApplication::translate(
                    "Library", "Instead of the feed came a web page of %1. If this network has a "
                               "login page, open it in a browser first.")
                    .arg(fetched.url.host())};
    return {Error::Kind::Format,
            QCoreApplication::translate("Library",
                                        "%1 sent a web page instead of the feed. The feed may have moved, or "
                                        "this network wants a login first.")
                .arg(fetched.url.host())};
}

Error leftAlone(const Feed& feed) {
    return {Error::Kind::Network,
            QCoreApplication::translate("Library", "%1 asks to be left alone until %2.")
                .arg(feed.url.host(),
                     QLocale().toString(feed.health.notBefore.toLocalTime(), QLocale::ShortFormat)),
            feed.health.notBefore};
}

} // namespace flashnews
