#pragma once

#include "app/net/fetcher.h"
#include "app/news/feed.h"
#include "app/news/result.h"

namespace flashnews {

/// The edition that ships with the program: invented outlets whose feeds and pictures lie in the resources
/// and are read through the same line as any feed.
namespace sample_edition {

Result<QList<Feed>> feeds();
/// True for addresses of the sample edition's outlets.
bool holds(const QUrl& url);
/// Answers for the sample edition's servers, nothing for any other address. The stories' times are set
/// relative to now, as resources/sample/README.md describes.
std::optional<Fetched> answer(const QUrl& url);

} // namespace sample_edition

} // namespace flashnews
