#include "ui/sources/source_icons.h"

namespace flashnews::ui {

SourceIcons& SourceIcons::of(Library& library) {
    if (auto* icons = library.findChild<SourceIcons*>(QString(), Qt::FindDirectChildrenOnly)) return *icons;
    return *new SourceIcons(library);
}

SourceIcons::SourceIcons(Library& library) : QObject(&library), m_library(library) {
    learnFeeds();
    connect(&library, &Library::feedsChanged, this, &SourceIcons::learnFeeds);
    connect(&library, &Library::refreshFinished, this, [this] {
        if (!m_shown) return;
        m_icons.clear();
        Q_EMIT changed();
    });
}

void SourceIcons::learnFeeds() {
    m_addresses.clear();
    m_icons.clear();
    for (const Feed& feed : m_library.feeds())
        if (!feed.icon.isEmpty()) m_addresses.insert(feed.id, feed.icon);
}

void SourceIcons::setShown(bool shown) {
    m_library.setSourceIcons(shown);
    if (shown == m_shown) return;
    m_shown = shown;
    Q_EMIT changed();
}

QPixmap SourceIcons::icon(FeedId feed) {
    if (!m_shown) return {};
    if (const auto known = m_icons.constFind(feed); known != m_icons.cend()) return *known;
    QPixmap icon;
    if (const QUrl address = m_addresses.value(feed); !address.isEmpty())
        icon.loadFromData(m_library.picture(address));
    m_icons.insert(feed, icon);
    return icon;
}

} // namespace flashnews::ui
