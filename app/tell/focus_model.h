#pragma once

#include "app/tell/tally.h"

#include <array>

namespace flashnews {

/// What decides whether a story is about a country that it names. The weights, in focus_model.cpp, are fitted
/// by tools/focus/fit.py on the half of tests/corpus that is for tuning.
struct FocusFeature {
    const char* name;
    double weight;
};

constexpr size_t focusFeatureCount = 15;
using FocusFeatures = std::array<double, focusFeatureCount>;

const std::array<FocusFeature, focusFeatureCount>& focusModel();

/// The features of one of the countries (all, strongest first), each between 0 and about 1.
FocusFeatures focusFeatures(const Tally& tally, const std::vector<Tally>& all);

/// 0 … 1: how likely the story is about a country that it names.
double focusLikelihood(const FocusFeatures& features);

/// Which of the countries the story is about, in their order.
std::vector<bool> focusOf(const std::vector<Tally>& all);

} // namespace flashnews
