#include "ui/reader/enclosures.h"

#include <QCoreApplication>

namespace flashnews::ui {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("StoryPage", text);
}

QString kindOf(const Enclosure& enclosure) {
    const QString type = enclosure.type.section(u';', 0, 0).toLower();
    if (type.startsWith(QLatin1String("audio/"))) return say(QT_TRANSLATE_NOOP("StoryPage", "sound"));
    if (type.startsWith(QLatin1String("video/"))) return say(QT_TRANSLATE_NOOP("StoryPage", "video"));
    if (type.startsWith(QLatin1String("image/"))) return say(QT_TRANSLATE_NOOP("StoryPage", "picture"));
    if (type == QLatin1String("application/pdf")) return QStringLiteral("PDF");
    return type.isEmpty() ? say(QT_TRANSLATE_NOOP("StoryPage", "file")) : type;
}

} // namespace

QList<Enclosure> listedEnclosures(const Article& article) {
    QList<Enclosure> listed;
    for (const Enclosure& enclosure : article.enclosures) {
        const QString scheme = enclosure.url.scheme();
        const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
        const bool shown =
            enclosure.url == article.image || enclosure.type.startsWith(QLatin1String("image/"));
        if (web && !shown) listed.append(enclosure);
    }
    return listed;
}

QString enclosureName(const Enclosure& enclosure) {
    const QString name = enclosure.url.fileName(QUrl::FullyDecoded);
    return name.isEmpty() ? enclosure.url.host() : name;
}

QString enclosureKind(const Enclosure& enclosure, const QLocale& locale) {
    QString text = kindOf(enclosure);
    if (enclosure.length > 0)
        text +=
            QStringLiteral(", ") + locale.formattedDataSize(enclosure.length, 1, QLocale::DataSizeSIFormat);
    return text;
}

} // namespace flashnews::ui
