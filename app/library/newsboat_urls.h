#pragma once

#include "app/news/other_reader.h"

namespace flashnews {

/// Reads newsboat's list of addresses: one a line, with tags behind it. The first tag becomes the folder,
/// "~name" the name; "!" (hidden) is no tag of ours. Queries and programs (query:, exec:, filter:, file:) are
/// counted as skipped.
ReaderStock readNewsboatUrls(const QByteArray& bytes);

} // namespace flashnews
