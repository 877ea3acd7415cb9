#pragma once

#include "app/library/library.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace flashnews::ui {

/// Small pictures for the cards, from the library's own store; decoded on another thread, a few hundred held.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    static constexpr int width = 64, height = 48;

    explicit Thumbnails(Library& library, QObject* parent = nullptr);

    /// The picture of a story; null while it is being read, or where there is none. `ratio` is the screen's.
    QPixmap of(ArticleId article, qreal ratio);
    /// Forgets that a story had none: new pictures may have come.
    void forgetMissing();

Q_SIGNALS:
    void ready(flashnews::ArticleId article);

private:
    Library& m_library;
    QCache<ArticleId, QPixmap> m_held;
    QSet<ArticleId> m_asked; ///< being read, or known to have none
};

} // namespace flashnews::ui
