#pragma once

#include "app/news/result.h"

#include <QUrl>

namespace flashnews {

/// A file that a browser or file manager handed to the program.
struct OpenedFile {
    bool isSubscriptionList = false; ///< OPML: to be imported
    QUrl feed;                       ///< else the address that the feed in the file gives for itself
};

/// Looks into a file. Errors (Input, Format) say why it is neither a subscription list nor a feed that tells
/// its address. Reads at most 20 MB.
Result<OpenedFile> lookIntoFile(const QString& path);

} // namespace flashnews
