#include "ui/settings/settings_dialog.h"

#include "ui/settings/speak.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>

namespace flashnews::ui {

namespace {

/// Families that set text in a person's own script; symbol and emoji fonts are no choice for a story.
void addFamilies(QComboBox* box, const QString& chosen) {
    box->addItem(SettingsDialog::tr("Serif"), QString());
    box->addItem(SettingsDialog::tr("Sans serif"), QStringLiteral("sans-serif"));
    for (const QString& family : QFontDatabase::families(QFontDatabase::Latin))
        if (!QFontDatabase::isPrivateFamily(family) && QFontDatabase::isSmoothlyScalable(family))
            box->addItem(family, family);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent),
      m_before(preferences),
      m_language(new QComboBox),
      m_theme(new QComboBox),
      m_family(new QComboBox),
      m_font(new QSpinBox),
      m_column(new QSpinBox),
      m_refresh(new QSpinBox),
      m_folder(new QLineEdit),
      m_download(new QSpinBox),
      m_foldCopies(new QCheckBox(tr("Show a story &once, whoever printed it"))),
      m_readCopies(new QCheckBox(tr("Reading one &marks its copies read"))),
      m_sourceIcons(new QCheckBox(tr("Fetch and show their &icons"))) {
    setWindowTitle(tr("Settings"));
    m_language->addItem(tr("As the desktop"), QString());
    for (const SpokenLanguage& language : spokenLanguages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
    m_theme->addItem(tr("As the desktop"), int(Theme::Desktop));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Sepia"), int(Theme::Sepia));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_theme->addItem(tr("High contrast"), int(Theme::HighContrast));
    m_theme->setCurrentIndex(m_theme->findData(int(preferences.theme)));
    addFamilies(m_family, preferences.fontFamily);
    m_font->setRange(12, 40);
    m_font->setSuffix(tr(" px"));
    m_font->setValue(preferences.fontPixels);
    m_column->setRange(40, 120);
    m_column->setSuffix(tr(" letters"));
    m_column->setValue(preferences.columnLetters);
    m_refresh->setRange(0, 24 * 60);
    m_refresh->setSpecialValueText(tr("Only by hand"));
    m_refresh->setSuffix(tr(" minutes"));
    m_refresh->setValue(preferences.refreshMinutes);
    m_foldCopies->setChecked(preferences.foldCopies);
    m_readCopies->setChecked(preferences.readCopies);
    m_sourceIcons->setChecked(preferences.sourceIcons);

    m_folder->setText(preferences.downloadFolder);
    m_folder->setMinimumWidth(260);
    QAction* choose =
        m_folder->addAction(symbolicIcon(QStringLiteral("folder"), palette()), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose a folder"));
    connect(choose, &QAction::triggered, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Choose a folder"), m_folder->text());
        if (!folder.isEmpty()) m_folder->setText(folder);
    });
    m_download->setRange(1, 100'000);
    m_download->setSuffix(tr(" MB"));
    m_download->setValue(preferences.downloadMegabytes);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 20);
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(12);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Colours"), m_theme);
    form->addRow(tr("Story &font"), m_family);
    form->addRow(tr("Story &text"), m_font);
    form->addRow(tr("Column &width"), m_column);
    form->addRow(tr("&Refresh at least every"), m_refresh);
    form->addRow(tr("&Download folder"), m_folder);
    form->addRow(tr("La&rgest download"), m_download);
    form->addRow(tr("Stories"), m_foldCopies);
    form->addRow(QString(), m_readCopies);
    form->addRow(tr("Sources"), m_sourceIcons);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("C&ancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    for (const auto& [widget, name] : {std::pair<QWidget*, QString>{m_language, tr("Language")},
                                       {m_theme, tr("Colours")},
                                       {m_family, tr("Story font")},
                                       {m_font, tr("Story text")},
                                       {m_column, tr("Column width")},
                                       {m_refresh, tr("Refresh at least every")},
                                       {m_folder, tr("Download folder")},
                                       {m_download, tr("Largest download")}})
        widget->setAccessibleName(name);

    const auto tell = [this] { Q_EMIT changed(this->preferences()); };
    for (QComboBox* box : {m_language, m_theme, m_family})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_folder, &QLineEdit::textChanged, this, tell);
    for (QSpinBox* box : {m_font, m_column, m_refresh, m_download})
        connect(box, &QSpinBox::valueChanged, this, tell);
    for (QCheckBox* box : {m_foldCopies, m_readCopies, m_sourceIcons})
        connect(box, &QCheckBox::toggled, this, tell);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { Q_EMIT changed(m_before); });
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
    preferences.sourceIcons = m_sourceIcons->isChecked();
    return preferences;
}

} // namespace flashnews::ui
