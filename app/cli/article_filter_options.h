#pragma once

#include "app/news/article_filter.h"
#include "app/news/feed.h"
#include "app/news/tag.h"

#include <QCommandLineParser>

namespace flashnews {
class Library;
}

namespace flashnews::cli {

/// Adds the options that stand for the fields of an ArticleFilter: --source, --published-in, --about, …
void addFilterOptions(QCommandLineParser& parser);

/// The filter the person asked for. Errors (Input) name what is not understood.
Result<ArticleFilter> filterFromOptions(const QCommandLineParser& parser, const Library& library);

/// The tag a person means by its name or number; Errors say that there is none.
Result<Tag> tagNamed(const QString& word, const QList<Tag>& tags);

/// The feed that a word on the command line means: its number, address or name.
Result<Feed> feedNamed(const QString& word, const QList<Feed>& feeds);

} // namespace flashnews::cli
