#pragma once

#include <QString>

namespace flashnews {

/// The places on disk of one person's library.
struct Profile {
    QString database; ///< the SQLite file
    QString pictures; ///< folder of pictures by content hash
    QString settings; ///< the .ini file of preferences and window layout

    /// By the freedesktop base directories: data in $XDG_DATA_HOME/flash-news, settings in
    /// $XDG_CONFIG_HOME/flash-news.
    static Profile standard();
    /// Everything in one folder (`--profile DIR`), which is made when first written to.
    static Profile inFolder(const QString& folder);
};

} // namespace flashnews
