#pragma once

#include "app/export/picture_shelf.h"
#include "app/export/zip_file.h"

namespace flashnews {

/// The entries of an EPUB 3.3 publication (https://www.w3.org/TR/epub-33/), one chapter a story.
QList<ZipEntry> epubEntries(const QList<ExportedStory>& stories, PictureShelf& pictures);

} // namespace flashnews
