#!/usr/bin/env python3
"""Fits the weights of app/tell/focus_model.cpp: logistic regression with a small ridge on the stories for tuning.

    cmake --build --preset release --target focus_features
    build/release/focus_features tests/corpus/tune-*.jsonl | tools/focus/fit.py

Prints what ten-fold cross-validation reaches and the table to put into focusModel(). Nothing but Python is needed.
"""
import json
import math
import sys
import zlib

RIDGE = 1.0  # keeps weights of rare features small
LIKELY, LEAST_LIKELY, MOST = 0.5, 0.2, 5  # as in focus_model.cpp
FOLDS = 10


def solved(matrix, right):
    """Gauss with pivots; the matrix is small and positive definite."""
    n = len(right)
    rows = [list(matrix[i]) + [right[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, n):
            factor = rows[r][i] / rows[i][i]
            for c in range(i, n + 1):
                rows[r][c] -= factor * rows[i][c]
    answer = [0.0] * n
    for i in reversed(range(n)):
        answer[i] = (rows[i][n] - sum(rows[i][c] * answer[c] for c in range(i + 1, n))) / rows[i][i]
    return answer


def likelihood(weights, row):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(w * x for w, x in zip(weights, row))))))


def fitted(examples, size):
    """Newton's method; `examples` are (row, is in focus)."""
    weights = [0.0] * size
    for _ in range(12):
        gradient = [-RIDGE * w if i else 0.0 for i, w in enumerate(weights)]
        curvature = [[(RIDGE if i else 1e-6) if i == j else 0.0 for j in range(size)] for i in range(size)]
        for row, label in examples:
            p = likelihood(weights, row)
            for i, x in enumerate(row):
                if x == 0:
                    continue
                gradient[i] += (label - p) * x
                for j, y in enumerate(row):
                    curvature[i][j] += p * (1 - p) * x * y
        weights = [w + d for w, d in zip(weights, solved(curvature, gradient))]
    return weights


def told(weights, rows):
    ranked = sorted(((likelihood(weights, row), code) for code, row in rows.items()), reverse=True)
    focus = [code for p, code in ranked[:MOST] if p >= LIKELY]
    if not focus and ranked and ranked[0][0] >= LEAST_LIKELY:
        focus = [ranked[0][1]]
    return focus


def examples_of(stories):
    return [(row, code in story["focus"]) for story in stories for code, row in story["rows"].items()]


def main():
    lines = [json.loads(line) for line in sys.stdin]
    names, stories = lines[0]["names"], [line for line in lines[1:] if line["rows"]]
    right = common = of_told = of_labelled = several = several_right = 0
    for fold in range(FOLDS):
        apart = [s for s in stories if zlib.crc32(s["id"].encode()) % FOLDS == fold]
        rest = [s for s in stories if zlib.crc32(s["id"].encode()) % FOLDS != fold]
        weights = fitted(examples_of(rest), len(names))
        for story in apart:
            focus, label = set(told(weights, story["rows"])), set(story["focus"]) & set(story["rows"])
            right += focus == label
            if len(story["rows"]) > 1:
                several += 1
                several_right += focus == label
            common += len(focus & label)
            of_told += len(focus)
            of_labelled += len(label)
            if focus != label and "-v" in sys.argv:
                print(story["id"], "labelled", sorted(label), "told", sorted(focus))
    print(f"{len(stories)} stories that name a country; apart from what was fitted: focus right in "
          f"{right / len(stories):.3f}, {several_right / max(1, several):.3f} of the {several} with several countries; "
          f"F1 {2 * common / (of_told + of_labelled):.3f}")
    for name, weight in zip(names, fitted(examples_of(stories), len(names))):
        print(f'        {{"{name}", {weight:.2f}}},')


if __name__ == "__main__":
    main()
