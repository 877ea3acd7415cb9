#include "ui/settings/settings_dialog.h"

#include "ui/settings/speak.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QVBoxLayout>
#include <algorithm>

namespace flashnews::ui {

namespace {

/// Families that set text in a person's own script; symbol and emoji fonts are no choice for a story.
void addFamilies(QComboBox* box) {
    box->addItem(SettingsDialog::tr("Serif"), QString());
    box->addItem(SettingsDialog::tr("Sans serif"), QStringLiteral("sans-serif"));
    for (const QString& family : QFontDatabase::families(QFontDatabase::Latin))
        if (!QFontDatabase::isPrivateFamily(family) && QFontDatabase::isSmoothlyScalable(family))
            box->addItem(family, family);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
}

void choose(QComboBox* box, const QVariant& value) {
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent),
      m_before(preferences),
      m_search(new QLineEdit),
      m_nothing(new QLabel(tr("No setting is called so."))),
      m_form(new QFormLayout),
      m_reset(new QPushButton(tr("R&eset all"))),
      m_language(new QComboBox),
      m_theme(new QComboBox),
      m_family(new QComboBox),
      m_font(new QSpinBox),
      m_column(new QSpinBox),
      m_refresh(new QSpinBox),
      m_folder(new QLineEdit),
      m_download(new QSpinBox),
      m_foldCopies(new QCheckBox(tr("Show a story &once, whoever printed it"))),
      m_readCopies(new QCheckBox(tr("Reading one &marks its copies read"))) {
    setWindowTitle(tr("Settings"));
    fillChoices();
    addDownloadFolder();
    buildForm();
    showPreferences(preferences);
    connectSettings();
}

void SettingsDialog::fillChoices() {
    m_language->addItem(tr("As the desktop"), QString());
    for (const SpokenLanguage& language : spokenLanguages())
        m_language->addItem(language.name, language.code);
    m_theme->addItem(tr("As the desktop"), int(Theme::Desktop));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Sepia"), int(Theme::Sepia));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_theme->addItem(tr("High contrast"), int(Theme::HighContrast));
    addFamilies(m_family);
    m_font->setRange(12, 40);
    m_font->setSuffix(tr(" px"));
    m_column->setRange(40, 120);
    m_column->setSuffix(tr(" letters"));
    m_refresh->setRange(0, 24 * 60);
    m_refresh->setSpecialValueText(tr("Only by hand"));
    m_refresh->setSuffix(tr(" minutes"));
    m_download->setRange(1, 100'000);
    m_download->setSuffix(tr(" MB"));
}

void SettingsDialog::addDownloadFolder() {
    m_folder->setMinimumWidth(260);
    QAction* choose =
        m_folder->addAction(symbolicIcon(QStringLiteral("folder"), palette()), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose a folder"));
    connect(choose, &QAction::triggered, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Choose a folder"), m_folder->text());
        if (!folder.isEmpty()) m_folder->setText(folder);
    });
}

void SettingsDialog::buildForm() {
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_nothing->setVisible(false);
    m_form->setHorizontalSpacing(20);
    m_form->setVerticalSpacing(12);
    addSetting(tr("&Language"), m_language);
    addSetting(tr("&Colours"), m_theme, tr("theme dark light sepia contrast"));
    addSetting(tr("Story &font"), m_family, tr("typeface letters reader"));
    addSetting(tr("Story &text"), m_font, tr("size larger smaller zoom"));
    addSetting(tr("Column &width"), m_column, tr("line length reader"));
    addSetting(tr("&Refresh at least every"), m_refresh, tr("interval update fetch automatic"));
    addSetting(tr("&Download folder"), m_folder, tr("files podcasts"));
    addSetting(tr("La&rgest download"), m_download, tr("files podcasts size"));
    addSetting(tr("Stories"), m_foldCopies, tr("duplicates copies fold"));
    addSetting(QString(), m_readCopies, tr("duplicates copies read"));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("C&ancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_reset, QDialogButtonBox::ResetRole);
    m_reset->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(16);
    layout->addWidget(m_search);
    layout->addLayout(m_form);
    layout->addWidget(m_nothing);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::addSetting(const QString& label, QWidget* field, const QString& alsoFoundAs) {
    m_form->addRow(label, field);
    const auto* box = qobject_cast<QCheckBox*>(field);
    const QString name = QString(box ? box->text() : label).remove(u'&');
    if (!box) field->setAccessibleName(name);
    m_findable.append({field, name + u' ' + QString(label).remove(u'&') + u' ' + alsoFoundAs});
}

void SettingsDialog::connectSettings() {
    const auto tell = [this] { Q_EMIT changed(this->preferences()); };
    for (QComboBox* box : {m_language, m_theme, m_family})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_folder, &QLineEdit::textChanged, this, tell);
    for (QSpinBox* box : {m_font, m_column, m_refresh, m_download})
        connect(box, &QSpinBox::valueChanged, this, tell);
    for (QCheckBox* box : {m_foldCopies, m_readCopies})
        connect(box, &QCheckBox::toggled, this, tell);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(m_reset, &QPushButton::clicked, this, [this] { showPreferences(usualPreferences()); });
    connect(this, &QDialog::rejected, this, [this] { Q_EMIT changed(m_before); });
}

void SettingsDialog::showPreferences(const Preferences& preferences) {
    choose(m_language, preferences.language);
    choose(m_theme, int(preferences.theme));
    choose(m_family, preferences.fontFamily);
    m_font->setValue(preferences.fontPixels);
    m_column->setValue(preferences.columnLetters);
    m_refresh->setValue(preferences.refreshMinutes);
    m_folder->setText(preferences.downloadFolder);
    m_download->setValue(preferences.downloadMegabytes);
    m_foldCopies->setChecked(preferences.foldCopies);
    m_readCopies->setChecked(preferences.readCopies);
}

/// Shows the settings that have all the words.
void SettingsDialog::find(const QString& typed) {
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (const auto& [field, text] : std::as_const(m_findable)) {
        const bool fits = std::all_of(words.begin(), words.end(), [&text = text](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        m_form->setRowVisible(field, fits);
        any = any || fits;
    }
    m_nothing->setVisible(!any);
}

Preferences SettingsDialog::preferences() const {
    Preferences preferences = m_before;
    preferences.language = m_language->currentData().toString();
    preferences.theme = static_cast<Theme>(m_theme->currentData().toInt());
    preferences.fontFamily = m_family->currentData().toString();
    preferences.fontPixels = m_font->value();
    preferences.columnLetters = m_column->value();
    preferences.refreshMinutes = m_refresh->value();
    preferences.downloadFolder = m_folder->text();
    preferences.downloadMegabytes = m_download->value();
    preferences.foldCopies = m_foldCopies->isChecked();
    preferences.readCopies = m_readCopies->isChecked();
    return preferences;
}

} // namespace flashnews::ui
