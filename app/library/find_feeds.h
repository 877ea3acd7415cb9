#pragma once

#include "app/html/discover.h"
#include "app/net/fetcher.h"
#include "app/news/result.h"

#include <QCoroTask>

namespace flashnews {

/// What a person typed, as an address: "feed:" and missing "https://" are mended. Invalid when it is no
/// address.
QUrl addressFromTyping(const QString& typed);

/// Finds the feeds at an address: those of a site we know, the feed itself, those its page announces, else
/// one at the places where sites usually have them, else a sitemap of its news. An Error says in words why
/// there is none.
QCoro::Task<Result<QList<FoundFeed>>> findFeedsAt(Fetcher& fetcher, QString typed);

} // namespace flashnews
