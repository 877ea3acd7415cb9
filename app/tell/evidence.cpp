#include "app/tell/evidence.h"

#include <array>

namespace flashnews {

namespace {

/// What a sort of name says once, what all of it may say as hints, and what the person is told it is.
struct Saying {
    double once;
    double most;
    WitnessKind kind;
};

constexpr double commonWord = 0.12; // of a Sign written small, such as "neighbour"

// Tuned on the half of tests/corpus that is for tuning; in the order of NameSort.
constexpr std::array<Saying, size_t(NameSort::Spelling) + 1> sayings{{
    {1.0, 2, WitnessKind::Name},         // Country
    {0.9, 2, WitnessKind::Name},         // People
    {0.9, 2, WitnessKind::Place},        // Capital
    {0.9, 2, WitnessKind::Place},        // City
    {0.9, 2, WitnessKind::Place},        // Region
    {0.9, 2, WitnessKind::Institution},  // Seat
    {0.8, 2, WitnessKind::Person},       // Person
    {0.4, 3, WitnessKind::Sign},         // Sign
    {0.8, 2.5, WitnessKind::Place},      // State
    {0.5, 2, WitnessKind::Place},        // Town
    {0.45, 3, WitnessKind::Institution}, // Institution
    {0.5, 2.5, WitnessKind::Person},     // Figure
    {0.45, 2.5, WitnessKind::Club},      // Club
    {0.35, 2, WitnessKind::Company},     // Company
    {0.2, 1, WitnessKind::Sign},         // Media
    {0.3, 2.5, WitnessKind::Money},      // Money
    {0.12, 1.2, WitnessKind::Usage},     // Usage
    {0.04, 0.25, WitnessKind::Usage},    // Spelling
}};

const Saying& sayingOf(NameSort sort) {
    return sayings[size_t(sort)];
}

} // namespace

double evidenceOf(const PlacedHit& placed) {
    const NameSort sort = placed.sort();
    double once = sayingOf(sort).once;
    // A place in an organisation's name hints like a sign.
    if (placed.sign && !onlyHints(sort)) once = sayingOf(NameSort::Sign).once;
    if (sort == NameSort::Sign && !placed.hit.entry->capital && placed.hit.wordCount == 1) once = commonWord;
    return once * double(placed.emphasis);
}

double mostEvidence(NameSort sort) {
    return sayingOf(sort).most;
}

float helpForShared(const PlacedHit& placed) {
    if (!placed.sign) return 1;
    switch (placed.sort()) {
    case NameSort::Usage:
        return 0.08F;
    case NameSort::Company:
    case NameSort::Media:
    case NameSort::Money:
        return 0.25F;
    case NameSort::Spelling:
        return 0;
    default:
        return 0.5F;
    }
}

WitnessKind witnessKind(const PlacedHit& placed) {
    if (placed.where == PlacedHit::Where::Dateline) return WitnessKind::Dateline;
    if (placed.sign && !onlyHints(placed.sort())) return WitnessKind::Company;
    return sayingOf(placed.sort()).kind;
}

} // namespace flashnews
