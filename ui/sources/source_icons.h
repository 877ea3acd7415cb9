#pragma once

#include "app/library/library.h"

#include <QPixmap>

namespace flashnews::ui {

/// The icons of sources, read once from the library's cache; the windows of a library share one.
class SourceIcons : public QObject {
    Q_OBJECT

public:
    static SourceIcons& of(Library& library);

    /// Null where the source has none, or none are to be shown.
    QPixmap icon(FeedId feed);
    /// Whether icons are fetched with their feeds, and shown.
    void setShown(bool shown);

Q_SIGNALS:
    /// There may be icons where there were none, or the other way round.
    void changed();

private:
    explicit SourceIcons(Library& library);
    void learnFeeds();

    Library& m_library;
    bool m_shown = false;
    QHash<FeedId, QUrl> m_addresses;
    QHash<FeedId, QPixmap> m_icons; ///< also that there is none
};

} // namespace flashnews::ui
