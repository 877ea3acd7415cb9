#include "ui/reader/countries_dialog.h"

#include "app/tell/country_names.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr qsizetype contextLetters = 40;
constexpr int mostWords = 12; // of one country; more explain nothing more
constexpr int codeRole = Qt::UserRole + 1;

} // namespace

QString witnessInContext(const QString& text, const CountryWitness& witness) {
    qsizetype at = witness.position;
    if (text.mid(at, witness.word.size()) != witness.word) at = text.indexOf(witness.word);
    if (at < 0) return witness.word;
    const qsizetype end = at + witness.word.size();
    qsizetype from = std::max<qsizetype>(0, at - contextLetters),
              to = std::min(text.size(), end + contextLetters);
    // Whole words only.
    while (from > 0 && from < at && !text[from - 1].isSpace())
        ++from;
    while (to < text.size() && to > end && !text[to].isSpace())
        --to;
    return (from > 0 ? QStringLiteral("… ") : QString()) + text.mid(from, at - from).replace(u'\n', u' ') +
           QStringLiteral("‹") + witness.word + QStringLiteral("›") +
           text.mid(end, to - end).replace(u'\n', u' ') +
           (to < text.size() ? QStringLiteral(" …") : QString());
}

QString witnessKindName(WitnessKind kind) {
    const auto words = [](const char* text) { return CountriesDialog::tr(text); };
    switch (kind) {
    case WitnessKind::Name:
        return words(QT_TRANSLATE_NOOP("flashnews::ui::CountriesDialog", "name or people"));
    case WitnessKind::Place:
        return words(QT_TRANSLATE_NOOP("flashnews::ui::CountriesDialog", "place"));
    case WitnessKind::Institution:
        return words(QT_TRANSLATE_NOOP("flashnews::ui::CountriesDialog", "institution or law"));
    case WitnessKind::Person:
        return words(QT_TRANSLATE_NOOP("flashnews::ui::CountriesDialog", "person"));
    case WitnessKind::Club:
        return words(QT_TRANSLATE_NOOP("flashnews::ui::CountriesDialog", "club or league"));
    case WitnessKind::Company:
        return words(QT_TRANSLATE_NOOP("flashnews::ui::CountriesDialog", "company or organisation"));
    case WitnessKind::Money:
        return words(QT_TRANSLATE_NOOP("flashnews::ui::CountriesDialog", "money or exchange"));
    case WitnessKind::Usage:
        return words(QT_TRANSLATE_NOOP("flashnews::ui::CountriesDialog", "way of speaking"));
    case WitnessKind::Sign:
        return words(QT_TRANSLATE_NOOP("flashnews::ui::CountriesDialog", "hint"));
    case WitnessKind::Dateline:
        return words(QT_TRANSLATE_NOOP("flashnews::ui::CountriesDialog", "dateline"));
    }
    return {};
}

CountriesDialog::CountriesDialog(Library& library, ArticleId article, const CountryCode& country,
                                 QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_id(article),
      m_chosen(country),
      m_title(new QLabel),
      m_tree(new QTreeWidget),
      m_about(new QPushButton(tr("It is &about it"))),
      m_named(new QPushButton(tr("It only &names it"))),
      m_not(new QPushButton(tr("&Not this country"))),
      m_undo(new QPushButton(tr("&Undo my correction"))),
      m_missing(new QComboBox),
      m_add(new QPushButton(tr("A&dd"))) {
    setWindowTitle(tr("Why these countries"));
    resize(620, 520);
    build();
    const auto verdict = [this](CountryVerdict given) {
        return [this, given] { correct(current(), given); };
    };
    connect(m_about, &QPushButton::clicked, this, verdict(CountryVerdict::About));
    connect(m_named, &QPushButton::clicked, this, verdict(CountryVerdict::Named));
    connect(m_not, &QPushButton::clicked, this, verdict(CountryVerdict::NotThis));
    connect(m_undo, &QPushButton::clicked, this, [this] { correct(current(), std::nullopt); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (const CountryCode added = m_missing->currentData().toString(); !added.isEmpty())
            correct(added, CountryVerdict::About);
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &CountriesDialog::showButtons);
    showButtons();
    read();
}

void CountriesDialog::build() {
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_tree->setHeaderLabels({tr("Country"), tr("What spoke for it"), tr("What it is")});
    m_tree->setAccessibleName(tr("Countries and the words that spoke for them"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setWordWrap(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    QList<std::pair<QString, CountryCode>> named;
    for (const CountryCode& code : allCountries())
        named.append({countryName(code, QLocale()), code});
    std::sort(named.begin(), named.end(),
              [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    m_missing->addItem(tr("A country that is missing…"), QString());
    for (const auto& [name, code] : std::as_const(named))
        m_missing->addItem(name, code);
    m_missing->setAccessibleName(tr("A country that is missing"));
    auto* verdicts = new QHBoxLayout;
    for (QPushButton* button : {m_about, m_named, m_not, m_undo}) {
        button->setAutoDefault(false);
        verdicts->addWidget(button);
    }
    m_add->setAutoDefault(false);
    auto* adding = new QHBoxLayout;
    adding->addWidget(m_missing, 1);
    adding->addWidget(m_add);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_tree, 1);
    layout->addLayout(verdicts);
    layout->addLayout(adding);
    layout->addWidget(buttons);
}

/// Reads the story, the words and the corrections, one after the other.
void CountriesDialog::read() {
    m_library.article(m_id).then(this, [this](const Result<Article>& article) {
        if (!article.ok()) return m_title->setText(article.error().text);
        m_article = *article;
        m_title->setText(m_article.title);
        m_library.witnesses(m_id).then(this, [this](const Result<QList<CountryWitness>>& witnesses) {
            if (witnesses.ok()) m_witnesses = *witnesses;
            m_library.countryCorrections(m_id).then(
                this, [this](const Result<QList<CountryCorrection>>& corrections) {
                    if (corrections.ok()) m_corrections = *corrections;
                    fill();
                });
        });
    });
}

std::optional<CountryVerdict> CountriesDialog::verdictOf(const CountryCode& country) const {
    for (const CountryCorrection& correction : m_corrections)
        if (correction.country == country) return correction.verdict;
    return std::nullopt;
}

void CountriesDialog::fill() {
    const CountryCode kept = current().isEmpty() ? m_chosen : current();
    m_tree->clear();
    for (const CountryMention& mention : std::as_const(m_article.countries)) {
        const QString state = mention.focus ? tr("the story is about it") : tr("named");
        addCountry(mention.code,
                   verdictOf(mention.code) ? tr("%1, as you said", "about it, or named").arg(state) : state,
                   mention.focus);
    }
    for (const CountryCorrection& correction : std::as_const(m_corrections))
        if (correction.verdict == CountryVerdict::NotThis)
            addCountry(correction.country, tr("taken away by you"), false);
    if (m_tree->topLevelItemCount() == 0)
        //: No country: of the gender that "country" has.
        new QTreeWidgetItem(m_tree, {tr("None"), tr("No word of this story speaks for a country.")});
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        m_tree->topLevelItem(i)->setExpanded(true);
        if (m_tree->topLevelItem(i)->data(0, codeRole).toString() == kept)
            m_tree->setCurrentItem(m_tree->topLevelItem(i));
    }
    if (!m_tree->currentItem()) m_tree->setCurrentItem(m_tree->topLevelItem(0));
    showButtons();
}

void CountriesDialog::addCountry(const CountryCode& code, const QString& state, bool bold) {
    auto* item = new QTreeWidgetItem(m_tree, {countryName(code, QLocale()), state});
    item->setData(0, codeRole, code);
    QFont font = m_tree->font();
    font.setBold(bold);
    item->setFont(0, font);
    int words = 0, more = 0;
    for (const CountryWitness& witness : std::as_const(m_witnesses)) {
        if (witness.code != code) continue;
        if (++words > mostWords) {
            ++more;
            continue;
        }
        const QString text = witnessInContext(witness.inTitle ? m_article.title : m_article.text, witness);
        new QTreeWidgetItem(
            item, {witness.inTitle ? tr("Headline") : tr("Text"), text, witnessKindName(witness.kind)});
    }
    if (more > 0) new QTreeWidgetItem(item, {{}, tr("and %n more word(s)", nullptr, more)});
    if (words == 0 && !verdictOf(code))
        new QTreeWidgetItem(item, {{}, tr("No word: the source's own country goes without saying.")});
    for (int i = 0; i < item->childCount(); ++i)
        item->child(i)->setData(0, codeRole, code);
}

CountryCode CountriesDialog::current() const {
    return m_tree->currentItem() ? m_tree->currentItem()->data(0, codeRole).toString() : CountryCode();
}

void CountriesDialog::showButtons() {
    const CountryCode country = current();
    const auto mention =
        std::find_if(m_article.countries.begin(), m_article.countries.end(),
                     [&](const CountryMention& candidate) { return candidate.code == country; });
    const bool there = mention != m_article.countries.end();
    m_about->setEnabled(!country.isEmpty() && (!there || !mention->focus));
    m_named->setEnabled(!country.isEmpty() && (!there || mention->focus));
    m_not->setEnabled(there);
    m_undo->setEnabled(verdictOf(country).has_value());
}

void CountriesDialog::correct(const CountryCode& country, std::optional<CountryVerdict> verdict) {
    if (country.isEmpty()) return;
    m_chosen = country;
    m_library.correctCountry(m_id, country, verdict).then(this, [this](const Result<Done>& done) {
        if (!done.ok()) return m_title->setText(done.error().text);
        m_missing->setCurrentIndex(0);
        m_tree->clear(); // so that the corrected country is chosen when it is filled again
        read();
        Q_EMIT corrected();
    });
}

} // namespace flashnews::ui
