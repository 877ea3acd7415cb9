#include "ui/filter/flow_strip.h"

#include "ui/look/dates.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr int soonMs = 200;
constexpr int mostBars = 370;
const QList<FlowStrip::Range> ranges = {FlowStrip::Range::Day, FlowStrip::Range::Week,
                                        FlowStrip::Range::Month, FlowStrip::Range::Year,
                                        FlowStrip::Range::AllTime};

/// 0 where there is no end to it.
int daysOf(FlowStrip::Range range) {
    switch (range) {
    case FlowStrip::Range::Day:
        return 1;
    case FlowStrip::Range::Week:
        return 7;
    case FlowStrip::Range::Month:
        return 30;
    case FlowStrip::Range::Year:
        return 365;
    case FlowStrip::Range::AllTime:
        break;
    }
    return 0;
}

QString nameOf(FlowStrip::Range range) {
    switch (range) {
    case FlowStrip::Range::Day:
        return FlowStrip::tr("last 24 hours");
    case FlowStrip::Range::Week:
        return FlowStrip::tr("last 7 days");
    case FlowStrip::Range::Month:
        return FlowStrip::tr("last 30 days");
    case FlowStrip::Range::Year:
        return FlowStrip::tr("last year");
    case FlowStrip::Range::AllTime:
        break;
    }
    return FlowStrip::tr("all time");
}

QDateTime hourOf(QDateTime time) {
    time.setTime(QTime(time.time().hour(), 0));
    return time;
}

/// Empty bars from `start` to now: hours of a day or a week, days of more, and so many days together that
/// ten years still fit.
QList<FlowBar> emptyBars(FlowStrip::Range range, const QDateTime& start, const QDateTime& now) {
    QList<FlowBar> bars;
    if (range == FlowStrip::Range::Day || range == FlowStrip::Range::Week) {
        for (QDateTime at = start; at <= now; at = at.addSecs(3600))
            bars.append(
                {at, at.addSecs(3600), 0,
                 at.time().hour() == 0 || (range == FlowStrip::Range::Day && at.time().hour() % 6 == 0)});
        return bars;
    }
    const qint64 days = start.date().daysTo(now.date()) + 1;
    const qint64 each = std::max<qint64>(1, (days + mostBars - 1) / mostBars);
    for (QDate day = start.date(); day <= now.date(); day = day.addDays(each)) {
        bool tick = false;
        for (qint64 i = 0; i < each; ++i) {
            const QDate one = day.addDays(i);
            tick = tick || (range == FlowStrip::Range::Month                ? one.dayOfWeek() == Qt::Monday
                            : range == FlowStrip::Range::Year || days < 730 ? one.day() == 1
                                                                            : one.dayOfYear() == 1);
        }
        bars.append({day.startOfDay(), day.addDays(each).startOfDay(), 0, tick});
    }
    return bars;
}

} // namespace

FlowStrip::FlowStrip(Library& library, QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_bars(new FlowBars),
      m_rangeButton(new QToolButton),
      m_chip(new QToolButton) {
    m_rangeButton->setAutoRaise(true);
    m_chip->setToolTip(tr("Show all time again"));
    m_chip->setCursor(Qt::PointingHandCursor);
    buildRangeMenu();
    m_chip->setAutoRaise(true);
    auto* words = new QHBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(m_rangeButton);
    words->addStretch(1);
    words->addWidget(m_chip);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bars);
    layout->addLayout(words);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &FlowStrip::ask);
    connect(&library, &Library::articlesChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&library, &Library::statusChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_bars, &FlowBars::chosen, this, &FlowStrip::periodChosen);
    connect(m_bars, &FlowBars::told, this, &FlowStrip::describe);
    connect(m_bars, &FlowBars::zoomed, this, [this](int step) {
        setRange(ranges[std::clamp(int(ranges.indexOf(m_range)) + step, 0, int(ranges.size()) - 1)]);
    });
    connect(m_bars, &FlowBars::cleared, this, [this] { Q_EMIT periodChosen({}, {}); });
    connect(m_chip, &QToolButton::clicked, this, [this] { Q_EMIT periodChosen({}, {}); });
    setRange(m_range);
    showPeriod();
}

void FlowStrip::buildRangeMenu() {
    auto* menu = new QMenu(this);
    for (const Range range : ranges)
        connect(menu->addAction(nameOf(range)), &QAction::triggered, this,
                [this, range] { setRange(range); });
    connect(m_rangeButton, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_rangeButton->mapToGlobal(QPoint(0, m_rangeButton->height()))); });
}

void FlowStrip::setFilter(const ArticleFilter& filter) {
    m_filter = filter;
    // A period that lies further back than what is shown must be seen.
    if (filter.since.isValid())
        if (const Range needed = rangeFor(filter.since);
            daysOf(needed) == 0 || daysOf(needed) > daysOf(m_range))
            if (daysOf(m_range) != 0) m_range = needed;
    showPeriod();
    ask();
}

void FlowStrip::setRange(Range range) {
    m_range = range;
    showPeriod();
    ask();
}

FlowStrip::Range FlowStrip::rangeFor(const QDateTime& since) const {
    for (const Range range : ranges)
        if (const int days = daysOf(range);
            days > 0 && since >= QDateTime::currentDateTimeUtc().addDays(-days).addSecs(-3600))
            return range;
    return Range::AllTime;
}

/// Where the strip begins, local time.
QDateTime FlowStrip::start(const QList<FlowHour>& hours) const {
    const QDateTime now = QDateTime::currentDateTime();
    const int days = daysOf(m_range);
    if (days == 1) return hourOf(now).addSecs(-23 * 3600);
    if (days == 7) return hourOf(now.addDays(-7));
    if (days > 0) return now.date().addDays(1 - days).startOfDay();
    return hours.isEmpty() ? now.date().startOfDay()
                           : QDateTime::fromMSecsSinceEpoch(hours.first().start).date().startOfDay();
}

void FlowStrip::ask() {
    m_soon.stop();
    ArticleFilter shown = m_filter;
    shown.until = {};
    shown.since = daysOf(m_range) > 0 ? start({}).toUTC() : QDateTime();
    m_library.flow(shown).then(this,
                               [this, generation = ++m_generation](const Result<QList<FlowHour>>& hours) {
                                   if (generation != m_generation) return;
                                   if (hours.ok())
                                       showHours(*hours);
                                   else
                                       Q_EMIT failed(hours.error().text);
                               });
}

void FlowStrip::showHours(const QList<FlowHour>& hours) {
    QList<FlowBar> bars = emptyBars(m_range, start(hours), QDateTime::currentDateTime());
    qsizetype bar = 0;
    for (const FlowHour& hour : hours) {
        while (bar + 1 < bars.size() && bars[bar].end.toMSecsSinceEpoch() <= hour.start)
            ++bar;
        if (!bars.isEmpty()) bars[bar].stories += hour.stories;
    }
    m_bars->setBars(bars);
    describe({});
}

void FlowStrip::showPeriod() {
    m_bars->setPeriod(m_filter.since, m_filter.until);
    m_rangeButton->setText(nameOf(m_range) + QStringLiteral(" ▾"));
    m_rangeButton->setAccessibleName(tr("Time shown: %1").arg(nameOf(m_range)));
    const QLocale locale;
    const auto say = [&](const QDateTime& time) {
        const QDateTime local = time.toLocalTime();
        const bool thisYear = local.date().year() == QDate::currentDate().year();
        const QString day = dayInWords(local.date(), locale,
                                       thisYear ? DayPart::ShortMonth : DayPart::ShortMonth | DayPart::Year);
        if (local.time() == QTime(0, 0)) return day;
        return tr("%1, %2", "day and time").arg(day, clockTime(local.time(), locale));
    };
    const bool since = m_filter.since.isValid(), until = m_filter.until.isValid();
    const QString period = since && until ? tr("%1 – %2").arg(say(m_filter.since), say(m_filter.until))
                           : since        ? tr("Since %1").arg(say(m_filter.since))
                           : until        ? tr("Until %1").arg(say(m_filter.until))
                                          : QString();
    m_chip->setText(period + QStringLiteral("  ✕"));
    m_chip->setAccessibleName(tr("Period %1. Press to show all time again.").arg(period));
    m_chip->setVisible(since || until);
}

void FlowStrip::describe(const QString& cursor) {
    int stories = 0;
    const FlowBar* most = nullptr;
    for (const FlowBar& bar : m_bars->bars()) {
        stories += bar.stories;
        if (bar.stories > 0 && (!most || bar.stories > most->stories)) most = &bar;
    }
    QStringList parts{tr("%1: %n story(s).", "a period", stories).arg(nameOf(m_range))};
    if (most) parts << tr("The most: %1.").arg(FlowBars::tell(*most));
    parts << tr("Arrows move, Shift with arrows selects, Enter shows only that time.");
    if (!cursor.isEmpty()) parts.prepend(cursor + u'.');
    m_bars->setAccessibleDescription(parts.join(u' '));
    QAccessibleEvent changed(m_bars, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace flashnews::ui
