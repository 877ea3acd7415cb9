// Organiser: rules and muted words.
#include "ui/filter/filter_words.h"
#include "ui/organise/organiser.h"
#include "ui/rules/mute_dialog.h"
#include "ui/rules/rule_dialog.h"
#include "ui/rules/rules_dialog.h"

namespace flashnews::ui {

void Organiser::makeRule(const ArticleFilter& filter) {
    // A rule is asked by the store alone, so what was typed as source: or about: is taken out of the words
    // now.
    const Result<ArticleFilter> understood = m_library.understood(filter);
    if (!understood.ok()) return Q_EMIT said(understood.error().text);
    Rule rule;
    rule.filter = understood->conditions(); // a copy counts too
    // New stories are unread, not yet bookmarked, and of now.
    rule.filter.unread = rule.filter.bookmarked = false;
    rule.filter.since = rule.filter.until = {};
    const QString words = filterInWords(rule.filter, m_library.feeds(), m_library.tags());
    if (words.isEmpty())
        return Q_EMIT said(
            tr("Choose what the rule is about in the filter bar first: a country, an agency, a "
               "source, words."));
    editRule(rule, words);
}

void Organiser::editRule(const Rule& rule, const QString& words) {
    auto* dialog = new RuleDialog(rule, words, m_library.tags(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { storeRule(dialog->changed(), dialog->alsoNow()->isChecked()); });
    dialog->open();
}

void Organiser::storeRule(const Rule& rule, bool alsoNow) {
    m_library.saveRule(rule).then(this, [this, rule, alsoNow](const Result<qint64>& id) {
        if (!id.ok()) return Q_EMIT said(id.error().text);
        Rule stored = rule;
        stored.id = *id;
        if (alsoNow)
            applyNow(stored);
        else
            Q_EMIT said(tr("The rule holds from the next refresh on."));
    });
}

void Organiser::applyNow(const Rule& rule) {
    m_library.applyRule(rule).then(this, [this, rule](const Result<RuleEffects>& effects) {
        if (!effects.ok()) return Q_EMIT said(effects.error().text);
        m_undo.offer({tr("Rule “%1” applied to %n story(s).", nullptr, effects->stories).arg(rule.name),
                      [this, effects = *effects] { return m_library.undoRule(effects); }});
    });
}

void Organiser::showRules() {
    auto* dialog = new RulesDialog(m_library, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RulesDialog::failed, this, &Organiser::said);
    connect(dialog, &RulesDialog::removed, this, [this](const RemovedRule& removed) {
        m_undo.offer({tr("Rule “%1” deleted.").arg(removed.rule.name),
                      [this, removed] { return m_library.restoreRule(removed); }});
    });
    connect(dialog, &RulesDialog::applyRequested, this, &Organiser::applyNow);
    connect(dialog, &RulesDialog::showRequested, this, &Organiser::filterChosen);
    dialog->open();
}

void Organiser::showMutedWords() {
    auto* dialog = new MuteDialog(m_library, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MuteDialog::failed, this, &Organiser::said);
    connect(dialog, &MuteDialog::muted, this, [this](const RuleEffects& effects, const QString& words) {
        m_undo.offer({tr("“%1” muted: %n story(s) hidden.", nullptr, int(effects.hidden.size())).arg(words),
                      [this, rule = effects.rule, effects] {
                          return m_library.undoRule(effects).then(this,
                                                                  [this, rule](const Result<Done>& done) {
                                                                      if (done.ok())
                                                                          m_library.removeRule(rule);
                                                                      return done;
                                                                  });
                      }});
    });
    connect(dialog, &MuteDialog::removed, this, [this](const RemovedRule& removed) {
        m_undo.offer({tr("“%1” is no longer muted.").arg(mutedWords(removed.rule)),
                      [this, removed] { return m_library.restoreRule(removed); }});
    });
    dialog->open();
}

} // namespace flashnews::ui
