#pragma once

#include <QString>

namespace flashnews {

/// What a page's <title> says of its story: "Ministers sign a pact | The Paper" → "Ministers sign a pact".
/// `heading` is the page's first <h1>; where it stands in the title it settles what is headline. Without its
/// word a title is cut only at separators, and only where a headline of some words is left.
QString titleOfStory(const QString& title, const QString& heading, const QString& site);

/// A headline as a page's metadata gives it, without the site's name behind it where the heading agrees.
QString headlineOfMeta(const QString& headline, const QString& heading, const QString& site);

/// Whether two headlines share most of their words.
bool areAlike(const QString& one, const QString& other);

} // namespace flashnews
