#pragma once

#include <QUrl>

namespace flashnews {

/// Whether an address names this machine or the network it stands in (loopback, private, link-local, unique
/// local, ".local", "localhost"), which a page of the public web has no business to send us to.
bool isLocalAddress(const QUrl& url);

} // namespace flashnews
