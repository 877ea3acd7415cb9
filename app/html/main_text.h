#pragma once

#include "app/html/tree.h"

#include <QUrl>

namespace flashnews {

/// The part of a page that is its story, as safe HTML; empty when nothing on it reads like one.
QString mainText(const HtmlTree& page, const QUrl& url, const QString& title);

} // namespace flashnews
