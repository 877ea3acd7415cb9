#pragma once

#include "app/news/other_reader.h"
#include "app/news/result.h"

namespace flashnews {

/// The stories of feeds in Akregator's archive: one Metakit file for each in the folder. A feed without a
/// file has none; one whose file cannot be read is named in `unreadable`.
Result<ReaderStock> readAkregatorArchive(const QString& folder, const QList<Feed>& feeds);

} // namespace flashnews
