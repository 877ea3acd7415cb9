#pragma once

#include "app/tell/placed_hit.h"

namespace flashnews {

/// How much a name says for its country where it stands.
double evidenceOf(const PlacedHit& placed);

/// What all names of one sort together may say as hints.
double mostEvidence(NameSort sort);

/// How much a name helps to tell what a shared name means: "Georgia" beside "grand jury"; 1 for a country's
/// name.
float helpForShared(const PlacedHit& placed);

/// The kind of witness a name is, as the person is told.
WitnessKind witnessKind(const PlacedHit& placed);

} // namespace flashnews
