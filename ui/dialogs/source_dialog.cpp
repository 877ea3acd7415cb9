#include "ui/dialogs/source_dialog.h"

#include "app/tell/country_names.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <algorithm>

namespace flashnews::ui {

namespace {

const QStringList languages = {
    QStringLiteral("en"), QStringLiteral("sq"), QStringLiteral("sr"), QStringLiteral("hr"),
    QStringLiteral("bs"), QStringLiteral("mk"), QStringLiteral("bg"), QStringLiteral("ro"),
    QStringLiteral("el"), QStringLiteral("tr"), QStringLiteral("uk"), QStringLiteral("ru"),
    QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("it"), QStringLiteral("es"),
    QStringLiteral("pt"), QStringLiteral("pl"), QStringLiteral("hu"), QStringLiteral("ar"),
    QStringLiteral("he"), QStringLiteral("zh"), QStringLiteral("ja"), QStringLiteral("nl"),
    QStringLiteral("sv"), QStringLiteral("da"), QStringLiteral("nb"), QStringLiteral("fi"),
    QStringLiteral("cs"), QStringLiteral("sk"), QStringLiteral("sl"), QStringLiteral("lt"),
    QStringLiteral("lv"), QStringLiteral("et"), QStringLiteral("fa"), QStringLiteral("hi"),
    QStringLiteral("ko"), QStringLiteral("vi"), QStringLiteral("th"), QStringLiteral("id")};

/// Fills a box with codes by their names, an empty one first, and selects `current`.
void fill(QComboBox* box, const QStringList& codes, const QString& current,
          QString (*name)(const QString&, const QLocale&)) {
    QList<std::pair<QString, QString>> named;
    for (const QString& code : codes)
        named.append({name(code, QLocale()), code});
    std::sort(named.begin(), named.end(),
              [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    box->addItem(SourceDialog::tr("Not known"), QString());
    for (const auto& [label, code] : std::as_const(named))
        box->addItem(label, code);
    if (box->findData(current) < 0) box->addItem(name(current, QLocale()), current);
    box->setCurrentIndex(box->findData(current));
}

/// A box with a quiet line under it where its value is only a guess.
QWidget* withOrigin(QComboBox* box, Origin origin) {
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(box);
    if (origin == Origin::Guess)
        layout->addWidget(new QLabel(SourceDialog::tr("A guess from the address; please correct it.")));
    return widget;
}

} // namespace

SourceDialog::SourceDialog(const Feed& feed, const QStringList& folders, QWidget* parent)
    : QDialog(parent),
      m_feed(feed),
      m_name(new QLineEdit(feed.source.name)),
      m_folder(new QComboBox),
      m_country(new QComboBox),
      m_language(new QComboBox),
      m_interval(new QSpinBox),
      m_fullText(new QComboBox) {
    setWindowTitle(tr("Edit source"));
    setMinimumWidth(440);
    m_folder->setEditable(true);
    m_folder->addItems(folders);
    m_folder->setCurrentText(feed.folder);
    fill(m_country, allCountries() + QStringList{internationalCode}, feed.source.country, countryName);
    fill(m_language, languages, feed.source.language, languageName);
    m_fullText->addItem(tr("From its page where the feed cuts it short"), int(FullText::WhereCutShort));
    m_fullText->addItem(tr("Always from its page"), int(FullText::Always));
    m_fullText->addItem(tr("Only what the feed has"), int(FullText::Never));
    m_fullText->setCurrentIndex(m_fullText->findData(int(feed.fullText)));
    m_interval->setRange(0, 24 * 60);
    m_interval->setSpecialValueText(tr("By the source's own rhythm"));
    m_interval->setSuffix(tr(" minutes"));
    m_interval->setValue(feed.intervalMinutes.value_or(0));

    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(12);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Folder"), m_folder);
    auto* countryRow = withOrigin(m_country, feed.source.countryOrigin);
    auto* languageRow = withOrigin(m_language, feed.source.languageOrigin);
    form->addRow(tr("&Country"), countryRow);
    form->addRow(tr("&Language"), languageRow);
    form->addRow(tr("Look every"), m_interval);
    form->addRow(tr("&Whole story"), m_fullText);
    auto* address = new QLabel(feed.url.toDisplayString());
    address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    address->setWordWrap(true);
    form->addRow(tr("Address"), address);
    if (!feed.health.lastError.isEmpty()) {
        auto* trouble = new QLabel(feed.health.lastError);
        trouble->setWordWrap(true);
        form->addRow(tr("Trouble"), trouble);
    }
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto& [widget, label] : {std::pair<QWidget*, QString>{m_name, tr("Name")},
                                        {m_folder, tr("Folder")},
                                        {m_country, tr("Country")},
                                        {m_language, tr("Language")},
                                        {m_interval, tr("Look every")},
                                        {m_fullText, tr("Whole story")}})
        widget->setAccessibleName(label);
}

Feed SourceDialog::changed() const {
    Feed feed = m_feed;
    feed.source.name = m_name->text().simplified();
    feed.folder = m_folder->currentText().simplified();
    if (const QString country = m_country->currentData().toString(); country != feed.source.country) {
        feed.source.country = country;
        feed.source.countryOrigin = Origin::Person;
    }
    if (const QString language = m_language->currentData().toString(); language != feed.source.language) {
        feed.source.language = language;
        feed.source.languageOrigin = Origin::Person;
    }
    feed.fullText = static_cast<FullText>(m_fullText->currentData().toInt());
    feed.intervalMinutes = m_interval->value() > 0 ? std::optional(m_interval->value()) : std::nullopt;
    return feed;
}

} // namespace flashnews::ui
