#include "app/tell/given_names.h"

#include "app/tell/tables.h"
#include "app/tell/words.h"

#include <algorithm>

namespace flashnews {

using namespace Qt::StringLiterals;

Result<GivenNames> GivenNames::load() {
    GivenNames names;
    for (const QString& file : {u"given_names.tsv"_s, u"given_names_en.tsv"_s}) {
        const auto rows = readTable(file, 1);
        if (!rows.ok()) return rows.error();
        for (const QStringList& row : *rows) {
            const bool places = row[0].startsWith(u'!');
            for (const QString& name : cell(row[0])) {
                const Words words = wordsOf(name);
                if (words.size() == 1) (places ? names.m_places : names.m_names).push_back(words[0].hash);
            }
        }
    }
    for (auto* hashes : {&names.m_names, &names.m_places}) {
        std::sort(hashes->begin(), hashes->end());
        hashes->shrink_to_fit();
    }
    return names;
}

bool GivenNames::contains(quint64 hash) const {
    return std::binary_search(m_names.begin(), m_names.end(), hash);
}

bool GivenNames::isPlaceToo(quint64 hash) const {
    return std::binary_search(m_places.begin(), m_places.end(), hash);
}

} // namespace flashnews
