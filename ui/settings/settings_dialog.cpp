#include "ui/settings/settings_dialog.h"

#include "ui/settings/speak.h"

#include <QDialogButtonBox>
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
      m_refresh(new QSpinBox) {
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
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("C&ancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    for (const auto& [widget, name] : {std::pair<QWidget*, QString>{m_language, tr("Language")},
                                       {m_theme, tr("Colours")},
                                       {m_family, tr("Story font")},
                                       {m_font, tr("Story text")},
                                       {m_column, tr("Column width")},
                                       {m_refresh, tr("Refresh at least every")}})
        widget->setAccessibleName(name);

    const auto tell = [this] { Q_EMIT changed(this->preferences()); };
    for (QComboBox* box : {m_language, m_theme, m_family})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    for (QSpinBox* box : {m_font, m_column, m_refresh})
        connect(box, &QSpinBox::valueChanged, this, tell);
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
    return preferences;
}

} // namespace flashnews::ui
