#pragma once

#include "app/tell/country_names.h"

#include <QHash>

namespace flashnews {

/// Countries by a small number, as NameEntry::code has it; 0 is no country.
class CountryIndex {
public:
    CountryIndex() : m_codes(QList<CountryCode>{CountryCode()} + allCountries()) {
        for (int i = 1; i < m_codes.size(); ++i)
            m_indexes.insert(m_codes[i], quint16(i));
    }
    const CountryCode& code(quint16 index) const { return m_codes[index]; }
    quint16 of(const CountryCode& code) const { return m_indexes.value(code, 0); }
    size_t count() const { return size_t(m_codes.size()); }

private:
    QList<CountryCode> m_codes;
    QHash<CountryCode, quint16> m_indexes;
};

} // namespace flashnews
