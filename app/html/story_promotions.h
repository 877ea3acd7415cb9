#pragma once

#include <QString>

namespace flashnews {

/// True for a line in which the site speaks for itself rather than tells the story: "Follow us on …", "Sign
/// up for our newsletter", "Download our app", "All rights reserved", in the catalogue's languages.
bool isPromotion(const QString& line);

} // namespace flashnews
