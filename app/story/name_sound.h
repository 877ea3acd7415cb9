#pragma once

#include <QStringList>
#include <vector>

namespace flashnews {

/// What names sound like, as sorted hashes: their first consonants in classes that survive being written in
/// another alphabet, declined, or spelt after another language ("Lubinets", "Лубінцем", "Lubinec"). Names
/// that are too short to tell anything, months and titles are left out.
std::vector<quint32> soundsOf(const QStringList& names);

} // namespace flashnews
