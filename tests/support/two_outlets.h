#pragma once

#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"

#include <QBuffer>
#include <QImage>
#include <QSettings>

namespace flashnews::test {

/// A library that has three stories of two outlets, from a server of its own: "Grain ship leaves" (with a red
/// picture) and "Chess in the park" of Zeri in Albania, "Football night" of Agora in Greece.
struct TwoOutlets {
    TwoOutlets() {
        server.set(QStringLiteral("/red.png"), {redPicture(), "image/png", 200, {}});
        const QString picture = server.url(QStringLiteral("/red.png")).toString();
        set(QStringLiteral("/a"),
            rss(QStringLiteral("Zeri"),
                {{QStringLiteral("a1"), QStringLiteral("Grain ship leaves"),
                  QStringLiteral("<p><img src=\"%1\">The harbour waved at the grain.</p>").arg(picture)},
                 {QStringLiteral("a2"), QStringLiteral("Chess in the park"),
                  QStringLiteral("<p>A pawn won by a grain of luck.</p>")}}));
        set(QStringLiteral("/b"),
            rss(QStringLiteral("Agora"), {{QStringLiteral("b1"), QStringLiteral("Football night"),
                                           QStringLiteral("<p>Two goals.</p>")}}));
        auto opened = Library::open(profile);
        if (!opened.ok()) qFatal("%s", qPrintable(opened.error().text));
        library = std::move(*opened);
        (void)wait(library->subscribe(
            {outlet(QStringLiteral("/a"), QStringLiteral("Zeri"), QStringLiteral("AL")),
             outlet(QStringLiteral("/b"), QStringLiteral("Agora"), QStringLiteral("GR"))}));
        (void)refreshed(*library);
    }

    QTemporaryDir folder;
    WebServer server;
    Profile profile = Profile::inFolder(folder.path());
    QSettings settings{profile.settings, QSettings::IniFormat};
    std::unique_ptr<Library> library;

private:
    void set(const QString& path, const QByteArray& feed) { server.set(path, {feed, "text/xml", 200, {}}); }
    Feed outlet(const QString& path, const QString& name, const CountryCode& country) const {
        Feed feed;
        feed.url = server.url(path);
        feed.source = {name, country, Origin::Person, QStringLiteral("en"), Origin::Person};
        return feed;
    }
    static QByteArray redPicture() {
        QImage image(200, 200, QImage::Format_RGB32);
        image.fill(QColor(255, 0, 0));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
};

} // namespace flashnews::test
