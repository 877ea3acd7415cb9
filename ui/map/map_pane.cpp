#include "ui/map/map_pane.h"

#include "app/tell/country_names.h"
#include "ui/look/look.h"

#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>

namespace flashnews::ui {

namespace {

constexpr int soonMs = 200;
constexpr int chosenPeriod = -1; ///< stands in the box while the filter's period is none of the usual ones

/// The start of a period of so many days that ends now, on the hour, so that a period means the same for all
/// panes until the hour is over.
QDateTime startOf(int days) {
    QDateTime now = QDateTime::currentDateTimeUtc();
    now.setTime(QTime(now.time().hour(), 0));
    return now.addDays(-days);
}

QList<CountryShape> shapesOrNone() {
    auto shapes = loadWorldShapes();
    return shapes.ok() ? *shapes : QList<CountryShape>();
}

} // namespace

MapPane::MapPane(Library& library, QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_about(button(tr("About"), tr("Shade countries by the stories about them"))),
      m_published(button(tr("Published in"), tr("Shade countries by the stories published in them"))),
      m_period(new QComboBox),
      m_tableButton(button(tr("Table"), tr("The same numbers as a table (T)"))),
      m_stack(new QStackedWidget),
      m_map(new MapView(shapesOrNone())),
      m_table(new CountryTable),
      m_legend(new MapLegend) {
    m_about->setCheckable(true);
    m_published->setCheckable(true);
    m_tableButton->setCheckable(true);
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_table);
    auto* header = new QHBoxLayout;
    buildHeader(*header);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_legend);

    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &MapPane::ask);
    connect(m_about, &QToolButton::clicked, this, [this] { setField(Field::About); });
    connect(m_published, &QToolButton::clicked, this, [this] { setField(Field::PublishedIn); });
    connect(m_tableButton, &QToolButton::clicked, this, &MapPane::showTable);
    connect(m_period, &QComboBox::activated, this, &MapPane::choosePeriod);
    connect(m_map, &MapView::clicked, this, &MapPane::choose);
    connect(m_map, &MapView::hovered, this, &MapPane::tell);
    connect(m_table, &CountryTable::chosen, this, &MapPane::choose);
    connect(&library, &Library::feedsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&library, &Library::articlesChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&library, &Library::statusChanged, &m_soon, qOverload<>(&QTimer::start));
    setField(Field::About);
    setFilter({});
}

QToolButton* MapPane::button(const QString& text, const QString& tip) {
    auto* made = new QToolButton(this);
    made->setText(text);
    made->setToolTip(tip);
    made->setAutoRaise(true);
    return made;
}

void MapPane::buildHeader(QBoxLayout& layout) {
    layout.setContentsMargins(8, 4, 8, 4);
    layout.setSpacing(4);
    m_period->setAccessibleName(tr("Period"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->addItem(tr("All time"), 0);
    m_period->addItem(tr("Last 24 hours"), 1);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("Last year"), 365);
    auto* world = button(tr("World"), tr("The whole world (0)"));
    auto* balkans = button(tr("Balkans"), tr("The Balkans close up (1)"));
    auto* europe = button(tr("Europe"), tr("Europe (2)"));
    auto* close = button(tr("Close"), tr("Back to the story (G)"));
    connect(world, &QToolButton::clicked, m_map, &MapView::showWorld);
    connect(balkans, &QToolButton::clicked, m_map, &MapView::showBalkans);
    connect(europe, &QToolButton::clicked, m_map, &MapView::showEurope);
    connect(close, &QToolButton::clicked, this, &MapPane::closed);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_about, m_published, m_period})
        layout.addWidget(widget);
    layout.addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{world, balkans, europe, m_tableButton, close})
        layout.addWidget(widget);
}

void MapPane::setFilter(const ArticleFilter& filter) {
    m_filter = filter;
    m_map->setSelected(chosen());
    m_table->setSelected(chosen());
    showPeriod();
    ask();
}

void MapPane::setField(Field field) {
    m_field = field;
    m_about->setChecked(field == Field::About);
    m_published->setChecked(field == Field::PublishedIn);
    m_map->setSelected(chosen());
    m_table->setSelected(chosen());
    showCounts(m_counts);
}

const QList<CountryCode>& MapPane::chosen() const {
    return m_field == Field::About ? m_filter.aboutCountries : m_filter.sourceCountries;
}

/// Asks for the numbers, but only while somebody looks.
void MapPane::ask() {
    m_soon.stop();
    m_stale = !isVisible();
    if (m_stale) return;
    m_library.countryCounts(m_filter).then(
        this, [this, generation = ++m_generation](const Result<CountryCounts>& counts) {
            if (generation != m_generation) return;
            if (counts.ok())
                showCounts(*counts);
            else
                Q_EMIT failed(counts.error().text);
        });
}

void MapPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) ask();
}

void MapPane::showCounts(const CountryCounts& counts) {
    m_counts = counts;
    const QHash<CountryCode, int>& shaded = m_field == Field::About ? counts.about : counts.publishedIn;
    m_map->setCounts(shaded);
    m_table->setCounts(counts);
    m_table->setSelected(chosen());
    m_legend->setShades(m_map->shades(), m_field == Field::About ? tr("Stories about a country")
                                                                 : tr("Stories published in a country"));
    m_map->setAccessibleDescription(
        tr("%n country(s) with stories. T shows the numbers as a table.", nullptr, int(shaded.size())));
}

/// A click chooses one country, or sets it free again; with Ctrl it is taken besides the others.
void MapPane::choose(const CountryCode& country, bool add) {
    QList<CountryCode> countries = chosen();
    const bool was = countries.removeOne(country);
    if (!add) countries.clear();
    if (!was) countries.append(country);
    (m_field == Field::About ? m_filter.aboutCountries : m_filter.sourceCountries) = countries;
    const ArticleFilter filter = m_filter;
    setFilter(filter);
    Q_EMIT filterChanged(filter);
}

void MapPane::choosePeriod(int index) {
    const int days = m_period->itemData(index).toInt();
    if (days == chosenPeriod) return;
    m_filter.since = days > 0 ? startOf(days) : QDateTime();
    m_filter.until = {};
    const ArticleFilter filter = m_filter;
    setFilter(filter);
    Q_EMIT filterChanged(filter);
}

/// The box names the filter's period; one that was chosen elsewhere is told by its dates.
void MapPane::showPeriod() {
    if (const int old = m_period->findData(chosenPeriod); old >= 0) m_period->removeItem(old);
    int index = m_period->findData(0);
    if (m_filter.since.isValid() || m_filter.until.isValid()) {
        index = -1;
        for (int i = 0; i < m_period->count() && !m_filter.until.isValid(); ++i)
            if (const int days = m_period->itemData(i).toInt();
                days > 0 && qAbs(m_filter.since.secsTo(startOf(days))) <= 3600)
                index = i;
    }
    if (index < 0) {
        const QLocale locale;
        const auto day = [&](const QDateTime& time) {
            return locale.toString(time.toLocalTime(), QLocale::ShortFormat);
        };
        m_period->addItem(!m_filter.until.isValid() ? tr("Since %1").arg(day(m_filter.since))
                          : !m_filter.since.isValid()
                              ? tr("Until %1").arg(day(m_filter.until))
                              : tr("%1 to %2").arg(day(m_filter.since), day(m_filter.until)),
                          chosenPeriod);
        index = m_period->count() - 1;
    }
    m_period->setCurrentIndex(index);
}

void MapPane::tell(const CountryCode& country, const QPoint& at) {
    if (country.isEmpty()) return QToolTip::hideText();
    QToolTip::showText(
        at,
        QStringLiteral("<b>%1</b><br>%2<br>%3")
            .arg(countryName(country, QLocale()).toHtmlEscaped(),
                 tr("%n story(s) about it", nullptr, m_counts.about.value(country)),
                 tr("%n story(s) published there", nullptr, m_counts.publishedIn.value(country))),
        m_map);
}

void MapPane::showTable(bool on) {
    m_tableButton->setChecked(on);
    m_stack->setCurrentWidget(on ? static_cast<QWidget*>(m_table) : m_map);
    m_legend->setVisible(!on);
    focusMap();
}

/// T is the table's here, also where the window has given the letter to something else.
bool MapPane::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void MapPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_T)
        showTable(!showsTable());
    else
        QWidget::keyPressEvent(event);
}

} // namespace flashnews::ui
