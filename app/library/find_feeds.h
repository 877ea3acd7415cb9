#pragma once

#include "app/html/discover.h"
#include "app/net/fetcher.h"
#include "app/news/result.h"

#include <QCoroTask>

namespace flashnews {

/// What a person typed, as an address: "feed:" and missing "https://" are mended. Invalid when it is no
/// address.
QUrl addressFromTyping(const QString& typed);

/// Finds the feeds at an address: the feed itself, those its page announces, else those at the places where
/// sites usually have them. An Error says in words why there is none.
QCoro::Task<Result<QList<FoundFeed>>> findFeedsAt(Fetcher& fetcher, QString typed);

} // namespace flashnews
