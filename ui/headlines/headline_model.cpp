#include "ui/headlines/headline_model.h"

#include "app/tell/country_names.h"
#include "ui/look/dates.h"
#include "ui/sources/source_icons.h"

#include <QLocale>

namespace flashnews::ui {

namespace {

constexpr qsizetype mostSingleUpdates = 20; // beyond that, what left the filter goes

QString dayName(const QDate& day) {
    const QDate today = QDate::currentDate();
    if (day == today) return HeadlineModel::tr("Today");
    if (day == today.addDays(-1)) return HeadlineModel::tr("Yesterday");
    return dayInWords(day, QLocale(), day.year() == today.year() ? DayPart::Weekday : DayPart::Year);
}

QStringList tagNames(const QList<Tag>& tags) {
    QStringList names;
    for (const Tag& tag : tags)
        names << tag.name;
    return names;
}

} // namespace

HeadlineModel::HeadlineModel(Library& library, QObject* parent)
    : QAbstractListModel(parent), m_library(library) {
    constexpr int placeSoonMs = 300;
    m_placeSoon.setSingleShot(true);
    m_placeSoon.setInterval(placeSoonMs);
    connect(&m_placeSoon, &QTimer::timeout, this, &HeadlineModel::askPlace);
    connect(&library, &Library::articlesChanged, &m_placeSoon, qOverload<>(&QTimer::start));
    connect(&library, &Library::statusChanged, this, &HeadlineModel::updateStatus);
}

bool HeadlineModel::isByFit() const {
    return m_filter.sort == ArticleFilter::Sort::BestFirst && !m_filter.text.trimmed().isEmpty();
}

QList<HeadlineModel::Row> HeadlineModel::rowsOf(const QList<Headline>& headlines, bool copies) const {
    QList<Row> rows;
    rows.reserve(headlines.size());
    for (const Headline& headline : headlines)
        rows.append({headline, headline.published.toLocalTime().date(), copies});
    return rows;
}

std::optional<Headline> HeadlineModel::headlineAt(int row) const {
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows[row].headline) : std::nullopt;
}

int HeadlineModel::rowOf(ArticleId id) const {
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].headline.id == id) return row;
    return -1;
}

int HeadlineModel::nextUnread(int row, int step) const {
    for (int i = row + step; i >= 0 && i < m_rows.size(); i += step)
        if (m_rows[i].headline.unread) return i;
    return -1;
}

int HeadlineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

/// What stands above a row when the one before has another; nothing where the best stand first.
QString HeadlineModel::headingOf(const Row& row) const {
    const Headline& headline = row.headline;
    switch (m_filter.group) {
    case ArticleFilter::Group::Source:
        return headline.source;
    case ArticleFilter::Group::Country:
        return headline.sourceCountry.isEmpty()              ? tr("Country not known")
               : headline.sourceCountry == internationalCode ? tr("International")
                                                             : countryName(headline.sourceCountry, QLocale());
    case ArticleFilter::Group::Day:
        break;
    }
    return isByFit() ? QString() : dayName(row.day);
}

QString HeadlineModel::headingAt(int row) const {
    if (m_rows[row].copy) return {};
    int before = row - 1;
    while (before >= 0 && m_rows[before].copy)
        --before;
    const bool byDay = m_filter.group == ArticleFilter::Group::Day;
    // Groups are long: the window's first row hardly ever begins one.
    if (before < 0 && m_above.more && !byDay) return {};
    if (before >= 0 && byDay && m_rows[before].day == m_rows[row].day) return {};
    const QString heading = headingOf(m_rows[row]);
    return before >= 0 && headingOf(m_rows[before]) == heading ? QString() : heading;
}

QString HeadlineModel::accessibleText(const Row& row) const {
    const Headline& headline = row.headline;
    return QStringList{headline.title,
                       headline.source,
                       countryName(headline.sourceCountry, QLocale()),
                       shortMoment(headline.published, QLocale()),
                       headline.unread ? tr("unread") : tr("read"),
                       headline.bookmarked ? tr("bookmarked") : QString(),
                       tagNames(tagsOf(headline)).join(QStringLiteral(", ")),
                       m_filter.foldCopies && !row.copy && headline.copies > 0
                           ? tr("and %n more outlet(s)", nullptr, headline.copies)
                           : QString()}
        .join(QStringLiteral(", "));
}

QVariant HeadlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.headline.title;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case HeadlineRole:
        return QVariant::fromValue(row.headline);
    case Qt::DecorationRole:
        return SourceIcons::of(m_library).icon(row.headline.feed);
    case CopiesRole:
        return m_filter.foldCopies && !row.copy ? row.headline.copies : 0;
    case UnfoldedRole:
        return !row.copy && index.row() + 1 < m_rows.size() && m_rows[index.row() + 1].copy;
    case IsCopyRole:
        return row.copy;
    case WhenRole: {
        // The day stands above a row of today; where something else does, other days are told.
        const bool dayStandsAbove = m_filter.group == ArticleFilter::Group::Day && !isByFit();
        if (dayStandsAbove || row.day == QDate::currentDate())
            return clockTime(row.headline.published.toLocalTime().time(), QLocale());
        return dayInWords(row.day, QLocale(), DayPart::ShortMonth);
    }
    case TagsRole:
        return QVariant::fromValue(tagsOf(row.headline));
    case HeadingRole: {
        const QString heading = headingAt(index.row());
        return heading.isEmpty() ? QVariant() : heading;
    }
    default:
        return {};
    }
}

QList<Tag> HeadlineModel::tagsOf(const Headline& headline) const {
    QList<Tag> tags;
    for (const TagId id : headline.tags)
        if (const auto tag = m_library.tag(id)) tags.append(*tag);
    return tags;
}

void HeadlineModel::updateStatus(const QList<ArticleId>& articles) {
    // All of a library may have been marked: they are looked for among the rows, not the rows among them.
    QSet<ArticleId> rows;
    for (const Row& row : std::as_const(m_rows))
        rows.insert(row.headline.id);
    QList<ArticleId> shown;
    for (const ArticleId id : articles)
        if (rows.contains(id)) shown.append(id);
    const bool asksForStatus = m_filter.unread || m_filter.bookmarked || !m_filter.tags.isEmpty();
    if (asksForStatus && shown.size() > mostSingleUpdates) return Q_EMIT outdated();
    for (const ArticleId id : std::as_const(shown))
        m_library.headline(id).then(this, [this, id](const Result<Headline>& fresh) {
            const int row = rowOf(id);
            if (row < 0 || !fresh.ok()) return;
            m_rows[row].headline = *fresh;
            Q_EMIT dataChanged(index(row), index(row));
        });
}

} // namespace flashnews::ui
