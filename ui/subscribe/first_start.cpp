#include "ui/subscribe/first_start.h"

#include "app/library/catalogue.h"
#include "app/library/find_other_readers.h"
#include "app/tell/country_names.h"
#include "ui/look/empty_hint.h"
#include "ui/settings/speak.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSet>
#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr int firstTicked = 4; // well-known outlets stand first in the catalogue

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* title(const QString& text) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    if (font.pixelSize() > 0)
        font.setPixelSize(font.pixelSize() * 17 / 10);
    else
        font.setPointSizeF(font.pointSizeF() * 1.7);
    label->setFont(font);
    return label;
}

} // namespace

FirstStart::FirstStart(QWidget* parent)
    : QWidget(parent),
      m_find(new QLineEdit),
      m_countries(new QListWidget),
      m_sources(new CatalogueTree),
      m_hint(new QLabel(tr("Tick a country to see its sources."))),
      m_go(new QPushButton),
      m_sample(new QPushButton(tr("&Look at the sample edition"))),
      m_language(new QComboBox),
      m_readers(new QWidget),
      m_readersFound(new QLabel),
      m_takeOver(new QPushButton(tr("&Take over…"))) {
    m_find->setPlaceholderText(tr("Find a country"));
    m_find->setAccessibleName(tr("Find a country"));
    m_find->setClearButtonEnabled(true);
    m_countries->setAccessibleName(tr("Countries"));
    m_countries->setFrameShape(QFrame::NoFrame);
    m_go->setDefault(true);
    new EmptyHint(m_countries, tr("No country by this name."));
    auto* import = new QPushButton(tr("&Import OPML…"));
    auto* address = new QPushButton(tr("Enter an &address…"));
    auto* explanation = new QLabel(
        tr("Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before "
           "you say so. No network, or only a minute? The sample edition shows everything with "
           "invented news, and is as easily removed."));
    explanation->setWordWrap(true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_sample);
    buttons->addWidget(import);
    buttons->addWidget(address);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(48, 36, 48, 36);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title(tr("Whose news do you read?")), 1);
    auto* languageLabel = new QLabel(tr("Lan&guage"));
    languageLabel->setBuddy(m_language);
    head->addWidget(languageLabel);
    head->addWidget(m_language);
    grid->addLayout(head, 0, 0, 1, 2);
    grid->addWidget(explanation, 1, 0, 1, 2);
    auto* found = new QHBoxLayout(m_readers);
    found->setContentsMargins(0, 0, 0, 0);
    m_readersFound->setWordWrap(true);
    found->addWidget(m_readersFound, 1);
    found->addWidget(m_takeOver);
    grid->addWidget(m_readers, 2, 0, 1, 2);
    grid->addWidget(heading(tr("1. Countries")), 3, 0);
    grid->addWidget(heading(tr("2. Sources")), 3, 1);
    grid->addWidget(m_find, 4, 0);
    grid->addWidget(m_countries, 5, 0);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    grid->addWidget(m_sources, 4, 1, 2, 1);
    grid->addWidget(m_hint, 4, 1, 2, 1);
    grid->addLayout(buttons, 6, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(5, 1);

    const auto catalogue = loadCatalogue();
    if (!catalogue.ok()) explanation->setText(catalogue.error().text);
    const QList<Feed> feeds = catalogue.ok() ? *catalogue : QList<Feed>();
    m_sources->setSources(feeds);
    showSourcesOf({});
    connect(m_sources, &CatalogueTree::tickedChanged, this, &FirstStart::showTicked);
    connect(m_countries, &QListWidget::itemChanged, this, &FirstStart::countryTicked);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& letters) {
        for (int i = 0; i < m_countries->count(); ++i)
            m_countries->item(i)->setHidden(
                !m_countries->item(i)->text().contains(letters, Qt::CaseInsensitive));
    });
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT subscribeRequested(m_sources->ticked()); });
    connect(m_sample, &QPushButton::clicked, this, &FirstStart::sampleRequested);
    connect(import, &QPushButton::clicked, this, &FirstStart::importRequested);
    connect(address, &QPushButton::clicked, this, &FirstStart::addressRequested);
    connect(m_takeOver, &QPushButton::clicked, this, &FirstStart::takeOverRequested);
    fillLanguages();
    lookForReaders();
    fillCountries(feeds);
    showTicked(int(m_sources->ticked().size()));
}

void FirstStart::fillLanguages() {
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the desktop"), QString());
    for (const SpokenLanguage& language : spokenLanguages())
        m_language->addItem(language.name, language.code);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

void FirstStart::setLanguage(const QString& language) {
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
}

void FirstStart::lookForReaders() {
    QStringList names;
    for (const OtherReader& reader : findOtherReaders())
        if (!names.contains(reader.name)) names << reader.name;
    m_readers->setVisible(!names.isEmpty());
    m_readersFound->setText(
        tr("Found on this computer: %1. Sources, what you have read and what you starred can come over.")
            .arg(QLocale().createSeparatedList(names)));
}

void FirstStart::fillCountries(const QList<Feed>& feeds) {
    QSet<CountryCode> codes;
    for (const Feed& feed : feeds)
        codes.insert(feed.source.country);
    QList<std::pair<QString, CountryCode>> named;
    for (const CountryCode& code : std::as_const(codes))
        named.append({code == internationalCode ? tr("International") : countryName(code, QLocale()), code});
    std::sort(named.begin(), named.end(),
              [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto& [name, code] : std::as_const(named)) {
        auto* item = new QListWidgetItem(name, m_countries);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    // The desktop's own country is a likely wish.
    const CountryCode own = QLocale::territoryToCode(QLocale::system().territory());
    for (int i = 0; i < m_countries->count(); ++i)
        if (m_countries->item(i)->data(Qt::UserRole).toString() == own)
            m_countries->item(i)->setCheckState(Qt::Checked);
}

void FirstStart::countryTicked(QListWidgetItem* changed) {
    QList<CountryCode> shown;
    for (int i = 0; i < m_countries->count(); ++i)
        if (m_countries->item(i)->checkState() == Qt::Checked)
            shown << m_countries->item(i)->data(Qt::UserRole).toString();
    const CountryCode code = changed->data(Qt::UserRole).toString();
    m_sources->tickFirst(code, changed->checkState() == Qt::Checked ? firstTicked : 0);
    showSourcesOf(shown);
}

void FirstStart::showSourcesOf(const QList<CountryCode>& countries) {
    m_sources->showCountries(countries);
    m_sources->setVisible(!countries.isEmpty());
    m_hint->setVisible(countries.isEmpty());
}

void FirstStart::showTicked(int count) {
    m_go->setEnabled(count > 0);
    m_go->setText(count > 0 ? tr("&Subscribe to %n source(s)", nullptr, count) : tr("&Subscribe"));
}

} // namespace flashnews::ui
