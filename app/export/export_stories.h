#pragma once

#include "app/news/article.h"
#include "app/news/result.h"

#include <functional>
#include <optional>

namespace flashnews {

/// What stories can be written as. HTML is one file with the pictures inside; Markdown has them in a folder
/// beside it ("name-pictures"); EPUB is version 3.3 with the pictures inside.
enum class ExportFormat { Html, Markdown, Epub };

/// "html", "md", "markdown" or "epub", as the name of a format or the ending of a file.
std::optional<ExportFormat> exportFormat(const QString& name);

struct ExportedStory {
    Headline headline;
    Article article;
};

/// The bytes of a picture, empty when it is not kept.
using PictureBytes = std::function<QByteArray(const QUrl&)>;

/// Writes stories into a file, whole or not at all. Pictures that are not kept are left out; nothing in the
/// file refers to the network but links. Errors: Storage, Input (no stories).
Result<Done> exportStories(const QList<ExportedStory>& stories, ExportFormat format, const QString& path,
                           const PictureBytes& pictures);

} // namespace flashnews
