#pragma once

#include "app/news/article_filter.h"

#include <QSettings>

namespace flashnews::ui {

/// How the headlines and the panes are laid out; kept from one start to the next.
struct Arrangement {
    /// Where the story stands: beside the headlines, below them, or as the window is wide.
    enum class Panes { AsWide, Beside, Below };

    ArticleFilter::Sort sort = ArticleFilter::Sort::NewestFirst;
    ArticleFilter::Group group = ArticleFilter::Group::Day;
    bool cards = false; ///< with a picture of each story
    Panes panes = Panes::AsWide;
    bool operator==(const Arrangement&) const = default;
};

Arrangement loadArrangement(const QSettings& settings);
void saveArrangement(const Arrangement& arrangement, QSettings& settings);

} // namespace flashnews::ui
