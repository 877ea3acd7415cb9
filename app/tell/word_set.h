#pragma once

#include "app/tell/words.h"

#include <QSet>

namespace flashnews {

/// A set of folded words, asked without taking memory.
class WordSet {
public:
    explicit WordSet(QStringView list) {
        const Words words = wordsOf(list);
        for (const Word& word : words.words)
            m_hashes.insert(word.hash);
    }
    bool contains(const Words& words, int at) const {
        return at >= 0 && at < words.size() && m_hashes.contains(words[at].hash);
    }

private:
    QSet<quint64> m_hashes;
};

} // namespace flashnews
