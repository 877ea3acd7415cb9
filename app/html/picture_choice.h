#pragma once

#include "app/html/tree.h"

namespace flashnews {

/// The address of the picture that an <img> means, as written: lazy-loading attributes before a placeholder,
/// of a srcset one sensible width. Empty when there is none.
QString chosenPicture(const GumboNode* image);

/// True for pictures that are only there to count readers.
bool isTrackingPixel(const GumboNode* image);

} // namespace flashnews
