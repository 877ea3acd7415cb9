#pragma once

#include "app/news/other_reader.h"
#include "app/news/result.h"

namespace flashnews {

/// The name a reader has on the command line: "newsboat", "rssguard", "quiterss", "liferea", "akregator".
QString commandName(ReaderKind kind);
/// All readers whose stores can be read, without a store.
QList<OtherReader> knownReaders();
/// The readers that this person has used on this computer, in the places where Debian's and Flathub's
/// packages keep their stores.
QList<OtherReader> findOtherReaders();
/// A reader's store at a place the person names: its folder, or one of its files. Errors (Input) say what was
/// looked for.
Result<OtherReader> otherReaderAt(ReaderKind kind, const QString& path);

} // namespace flashnews
