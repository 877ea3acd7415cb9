#pragma once

#include "app/news/other_reader.h"
#include "app/news/result.h"

namespace flashnews {

/// The databases of other readers, as they are in Debian 12. Each is copied first and the copy read: nothing
/// of theirs is touched, and it does not matter whether the reader is running. Errors: Input where the file
/// cannot be read, Format where it is no such database.
namespace other_readers {

/// newsboat's cache.db: stories only, their flags kept in `starFlag` (newsboat lets a person give articles
/// flags of one letter and has no star of its own; by custom it is "s").
Result<ReaderStock> newsboatCache(const QString& file, QChar starFlag);
/// liferea.db: stories only.
Result<ReaderStock> lifereaItems(const QString& file);
/// QuiteRSS's feeds.db: feeds in their folders, with stories.
Result<ReaderStock> quiteRss(const QString& file);
/// RSS Guard's database.db: the feeds of its plain RSS accounts in their folders, with stories.
Result<ReaderStock> rssGuard(const QString& file);

} // namespace other_readers

} // namespace flashnews
