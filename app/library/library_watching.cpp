// Library: what the teller got wrong, and what the person watches.
#include "app/library/library.h"
#include "app/library/tell_articles.h"
#include "app/store/article_table.h"
#include "app/store/country_correction_table.h"
#include "app/store/rule_table.h"
#include "app/store/store.h"

namespace flashnews {

namespace {

constexpr int mostAtOnce = 2000; // stories that a rule is applied to by hand: the writer's turn stays short

/// The countries with one told anew: as if it had never been corrected.
QList<CountryMention> withToldAgain(QList<CountryMention> countries, const CountryCode& country,
                                    const QList<CountryMention>& told) {
    countries.removeIf([&](const CountryMention& mention) { return mention.code == country; });
    for (const CountryMention& mention : told)
        if (mention.code == country) countries.append(mention);
    return countries;
}

} // namespace

QFuture<Result<QList<CountryCorrection>>> Library::countryCorrections(ArticleId id) {
    return m_store->read([id](Database& database) { return country_correction_table::of(database, id); });
}

QFuture<Result<Done>> Library::correctCountry(ArticleId id, const CountryCode& country,
                                              std::optional<CountryVerdict> verdict) {
    const auto correct = [id, country, verdict, teller = m_teller, feeds = m_feeds](Database& database) {
        const std::optional<Article> article = article_table::article(database, id);
        if (!article) return;
        country_correction_table::set(database, id, country, verdict);
        QList<CountryMention> countries = article->countries;
        if (!verdict) {
            CountryCode source;
            for (const Feed& feed : feeds)
                if (feed.id == article->feed) source = feed.source.country;
            countries =
                withToldAgain(countries, country, teller->tell(tellingOf(*article, source)).countries);
        }
        article_table::setCountries(database, id,
                                    corrected(countries, country_correction_table::of(database, id)));
    };
    return m_store->write(correct).then(this, [this, id](const Result<Done>& done) {
        if (done.ok()) {
            Q_EMIT statusChanged({id});
            Q_EMIT articlesChanged(0);
        }
        return done;
    });
}

QFuture<Result<QList<Rule>>> Library::rules() {
    return m_store->read(rule_table::all);
}

QFuture<Result<qint64>> Library::saveRule(const Rule& rule) {
    return m_store->write([rule](Database& database) { return rule_table::save(database, rule); });
}

QFuture<Result<RemovedRule>> Library::removeRule(qint64 rule) {
    return m_store->write([rule](Database& database) { return rule_table::remove(database, rule); })
        .then(this, [this](const Result<RemovedRule>& removed) {
            if (removed.ok() && !removed->hidden.isEmpty()) Q_EMIT articlesChanged(0);
            return removed;
        });
}

QFuture<Result<Done>> Library::restoreRule(const RemovedRule& removed) {
    return m_store->write([removed](Database& database) { rule_table::restore(database, removed); })
        .then(this, [this](const Result<Done>& done) {
            if (done.ok()) Q_EMIT articlesChanged(0);
            return done;
        });
}

QFuture<Result<RuleEffects>> Library::applyRule(const Rule& rule) {
    return m_store
        ->write([rule](Database& database) { return rule_table::applyNow(database, rule, mostAtOnce); })
        .then(this, [this](const Result<RuleEffects>& effects) {
            if (effects.ok()) Q_EMIT articlesChanged(0);
            if (effects.ok()) reloadTags();
            return effects;
        });
}

QFuture<Result<Done>> Library::undoRule(const RuleEffects& effects) {
    return m_store->write([effects](Database& database) { rule_table::undo(database, effects); })
        .then(this, [this](const Result<Done>& done) {
            if (done.ok()) Q_EMIT articlesChanged(0);
            if (done.ok()) reloadTags();
            return done;
        });
}

QFuture<Result<QHash<qint64, int>>> Library::hiddenByRules() {
    return m_store->read(rule_table::hidden);
}

QFuture<Result<Done>> Library::bringBackHidden(qint64 rule) {
    return m_store->write([rule](Database& database) { rule_table::bringBack(database, rule); })
        .then(this, [this](const Result<Done>& done) {
            if (done.ok()) Q_EMIT articlesChanged(0);
            return done;
        });
}

} // namespace flashnews
