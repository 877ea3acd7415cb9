#pragma once

#include "app/news/article.h"
#include "app/news/result.h"
#include "app/tell/focus_model.h"

#include <QDate>
#include <memory>

namespace flashnews {

/// A text to be told about.
struct Telling {
    QString title;
    QString text;                       ///< plain text, paragraphs on lines of their own
    QString author;                     ///< byline, where an agency is often named
    QString language;                   ///< as the feed or page says, may be empty
    CountryCode sourceCountry;          ///< where it was published, may be empty
    QDate published = {};               ///< says whose leaders were in office, may be invalid
    std::optional<GeoPoint> place = {}; ///< where the publisher says that it happened
};

/// What was understood.
struct Told {
    QString language; ///< BCP 47 primary tag, by the given word, else detected (CLD2); may be empty
    QString title;    ///< without an agency's prefix ("Reuters: …")
    QString agency;   ///< "Reuters", empty if none is credited
    QList<CountryMention> countries; ///< strongest first
    QList<CountryWitness> witnesses; ///< why, in order of the text
};

/// Tells language, agency and countries of a text. Made once from the gazetteer in resources; afterwards it
/// is only read, so any number of threads may share one.
class Teller {
public:
    /// Loads the tables that ship in the resources. An Error means a broken installation.
    static Result<std::shared_ptr<const Teller>> load();
    ~Teller();

    Told tell(const Telling& telling) const;
    /// What the focus is decided by, for each country that a text names; for tools/focus, which fits the
    /// weights.
    QList<std::pair<CountryCode, FocusFeatures>> focusFeatures(const Telling& telling) const;

private:
    struct Tables;
    struct Reading;
    Reading read(const Telling& telling, const QString& title) const;
    explicit Teller(std::unique_ptr<const Tables> tables);
    std::unique_ptr<const Tables> m_tables;
};

} // namespace flashnews
