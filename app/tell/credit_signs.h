#pragma once

#include "app/tell/words.h"

namespace flashnews {

// The signs around an agency's name, by which a credit is told from a mention.

bool isDash(QChar c);
bool isOpening(QChar c);
bool isClosing(QChar c);

/// Where a word ends in the text.
qsizetype endOf(const Words& words, int word);
/// The first sign before or behind a word that is no space; null at the text's edge.
QChar signBefore(QStringView text, const Words& words, int word);
QChar signBehind(QStringView text, const Words& words, int word);
/// There is a space at a place of the text.
bool isSet(QStringView text, qsizetype at);
/// Words first to last stand in brackets of their own.
bool isBracketed(QStringView text, const Words& words, int first, int last);
/// A word that stands in a credit beside the agency's name: "source", "Quelle", a number, initials.
bool isCreditWord(const Words& words, int at);

} // namespace flashnews
