#pragma once

#include "app/news/other_reader.h"
#include "app/news/result.h"

namespace flashnews {

/// Reads another reader's store; slow where it is large, so not for the window's thread. Errors say which
/// file cannot be read or is not what it should be.
Result<ReaderStock> readOtherReader(const OtherReader& reader);

} // namespace flashnews
