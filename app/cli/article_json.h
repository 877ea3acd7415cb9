#pragma once

#include "app/news/tag.h"

#include <QJsonArray>
#include <QJsonObject>

namespace flashnews::cli {

/// A headline as `list --json` writes it.
QJsonObject headlineJson(const Headline& headline, const QList<Tag>& tags);
/// [{"code":"UA","mentions":7,"score":0.61}]
QJsonArray countriesJson(const QList<CountryMention>& countries);
/// The codes of the countries that the story is about.
QJsonArray focusJson(const QList<CountryMention>& countries);

} // namespace flashnews::cli
