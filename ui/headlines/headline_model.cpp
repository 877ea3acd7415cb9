#include "ui/headlines/headline_model.h"

#include "app/tell/country_names.h"
#include "ui/look/dates.h"
#include "ui/sources/source_icons.h"

#include <QLocale>

namespace flashnews::ui {

namespace {

constexpr int pageSize = 100;
constexpr int pagesHeld = 12;
constexpr qsizetype mostSingleUpdates = 20; // beyond that it is cheaper to read the list anew

QString dayName(const QDate& day) {
    const QDate today = QDate::currentDate();
    if (day == today) return HeadlineModel::tr("Today");
    if (day == today.addDays(-1)) return HeadlineModel::tr("Yesterday");
    return dayInWords(day, QLocale(), day.year() == today.year() ? DayPart::Weekday : DayPart::Year);
}

/// The day stands above a row of today; where something else does, other days are told.
QString whenOf(const Headline& headline, const ArticleFilter& filter) {
    const QDateTime published = headline.published.toLocalTime();
    const bool dayStandsAbove =
        filter.group == ArticleFilter::Group::Day &&
        (filter.sort != ArticleFilter::Sort::BestFirst || filter.text.trimmed().isEmpty());
    if (dayStandsAbove || published.date() == QDate::currentDate())
        return clockTime(published.time(), QLocale());
    return dayInWords(published.date(), QLocale(), DayPart::ShortMonth);
}

/// What stands above a row when the one before has another; nothing where the best stand first.
QString headingOf(const Headline& headline, const ArticleFilter& filter) {
    switch (filter.group) {
    case ArticleFilter::Group::Source:
        return headline.source;
    case ArticleFilter::Group::Country:
        return headline.sourceCountry.isEmpty()              ? HeadlineModel::tr("Country not known")
               : headline.sourceCountry == internationalCode ? HeadlineModel::tr("International")
                                                             : countryName(headline.sourceCountry, QLocale());
    case ArticleFilter::Group::Day:
        break;
    }
    const bool ranked = filter.sort == ArticleFilter::Sort::BestFirst && !filter.text.trimmed().isEmpty();
    return ranked ? QString() : dayName(headline.published.toLocalTime().date());
}

QStringList tagNames(const QList<Tag>& tags) {
    QStringList names;
    for (const Tag& tag : tags)
        names << tag.name;
    return names;
}

} // namespace

HeadlineModel::HeadlineModel(Library& library, QObject* parent)
    : QAbstractListModel(parent), m_library(library), m_rows(pagesHeld) {
    connect(&library, &Library::statusChanged, this, &HeadlineModel::updateStatus);
}

void HeadlineModel::setFilter(const ArticleFilter& filter) {
    beginResetModel();
    m_filter = filter;
    m_pages.clear();
    m_rows.clear();
    m_unfolded.clear();
    m_reading.clear();
    m_count = 0;
    m_more = false;
    ++m_generation;
    endResetModel();
    readPage(0);
}

void HeadlineModel::readPage(int number) {
    std::optional<PageKey> after;
    if (number < m_pages.size())
        after = m_pages[number].after;
    else if (const Headline* last = baseAt(m_count - 1))
        after = pageKey(*last, m_filter);
    else if (m_count > 0)
        return; // the last page has to be read again first; fetchMore() will ask once more
    m_loading = true;
    m_reading.insert(number);
    m_library.headlines(m_filter, after, pageSize)
        .then(this, [this, number, generation = m_generation](const Result<HeadlinePage>& page) {
            if (generation != m_generation) return;
            m_loading = false;
            m_reading.remove(number);
            if (!page.ok())
                Q_EMIT failed(page.error().text);
            else if (number < m_pages.size())
                replacePage(number, *page);
            else
                appendPage(*page);
        });
}

void HeadlineModel::appendPage(const HeadlinePage& page) {
    const int added = int(page.headlines.size());
    const Headline* last = baseAt(m_count - 1);
    const std::optional<PageKey> after = last ? std::optional(pageKey(*last, m_filter)) : std::nullopt;
    m_more = page.more;
    if (added > 0) {
        beginInsertRows({}, rowCount(), rowCount() + added - 1);
        m_rows.insert(int(m_pages.size()), new Rows{page.headlines});
        m_pages.append({after, added});
        m_count += added;
        endInsertRows();
    }
    if (m_pages.size() <= 1) Q_EMIT loaded();
}

void HeadlineModel::replacePage(int number, const HeadlinePage& page) {
    m_rows.insert(number, new Rows{page.headlines});
    const int first = number * pageSize;
    Q_EMIT dataChanged(index(rowOfBase(first)), index(rowOfBase(first + m_pages[number].count - 1)));
}

const Headline* HeadlineModel::baseAt(int base) const {
    if (base < 0 || base >= m_count) return nullptr;
    const Rows* rows = m_rows.object(base / pageSize);
    return rows && base % pageSize < rows->headlines.size() ? &rows->headlines[base % pageSize] : nullptr;
}

const Headline* HeadlineModel::at(int row) const {
    const Place place = placeOf(row);
    if (place.copy < 0) return baseAt(place.base);
    for (const Unfolded& story : m_unfolded)
        if (story.base == place.base) return &story.copies[place.copy];
    return nullptr;
}

std::optional<Headline> HeadlineModel::headlineAt(int row) const {
    const Headline* headline = at(row);
    return headline ? std::optional(*headline) : std::nullopt;
}

int HeadlineModel::rowOf(ArticleId id) const {
    for (const int page : m_rows.keys()) {
        const QList<Headline>& headlines = m_rows.object(page)->headlines;
        for (int i = 0; i < headlines.size(); ++i)
            if (headlines[i].id == id) return rowOfBase(page * pageSize + i);
    }
    for (const Unfolded& story : m_unfolded)
        for (int i = 0; i < story.copies.size(); ++i)
            if (story.copies[i].id == id) return rowOfBase(story.base) + 1 + i;
    return -1;
}

int HeadlineModel::nextUnread(int row, int step) const {
    for (int i = row + step; i >= 0 && i < rowCount(); i += step)
        if (const Headline* headline = at(i); headline && headline->unread) return i;
    return -1;
}

int HeadlineModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    int rows = m_count;
    for (const Unfolded& story : m_unfolded)
        rows += int(story.copies.size());
    return rows;
}

QVariant HeadlineModel::data(const QModelIndex& index, int role) const {
    const Headline* headline = at(index.row());
    if (!headline) {
        const int page = placeOf(index.row()).base / pageSize;
        if (page < m_pages.size() && !m_reading.contains(page))
            const_cast<HeadlineModel*>(this)->readPage(page);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return headline->title;
    case Qt::AccessibleTextRole:
        return QStringList{headline->title,
                           headline->source,
                           countryName(headline->sourceCountry, QLocale()),
                           shortMoment(headline->published, QLocale()),
                           headline->unread ? tr("unread") : tr("read"),
                           headline->bookmarked ? tr("bookmarked") : QString(),
                           tagNames(tagsOf(*headline)).join(QStringLiteral(", ")),
                           data(index, CopiesRole).toInt() > 0
                               ? tr("and %n more outlet(s)", nullptr, headline->copies)
                               : QString()}
            .join(QStringLiteral(", "));
    case HeadlineRole:
        return QVariant::fromValue(*headline);
    case Qt::DecorationRole:
        return SourceIcons::of(m_library).icon(headline->feed);
    case CopiesRole:
        return m_filter.foldCopies && placeOf(index.row()).copy < 0 ? headline->copies : 0;
    case UnfoldedRole:
        return placeOf(index.row() + 1).copy == 0;
    case IsCopyRole:
        return placeOf(index.row()).copy >= 0;
    case WhenRole:
        return whenOf(*headline, m_filter);
    case TagsRole:
        return QVariant::fromValue(tagsOf(*headline));
    case HeadingRole: {
        const Place place = placeOf(index.row());
        if (place.copy >= 0) return {};
        const Headline* before = baseAt(place.base - 1);
        const QString heading = headingOf(*headline, m_filter);
        return heading.isEmpty() || (before && headingOf(*before, m_filter) == heading) ? QVariant()
                                                                                        : heading;
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

bool HeadlineModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_more && !m_loading;
}

void HeadlineModel::fetchMore(const QModelIndex&) {
    readPage(int(m_pages.size()));
}

void HeadlineModel::updateStatus(const QList<ArticleId>& articles) {
    QList<ArticleId> shown;
    for (const ArticleId id : articles)
        if (rowOf(id) >= 0) shown.append(id);
    if (shown.size() > mostSingleUpdates) return setFilter(m_filter);
    for (const ArticleId id : std::as_const(shown))
        m_library.headline(id).then(this, [this, id](const Result<Headline>& fresh) {
            Headline* headline = fresh.ok() ? find(id) : nullptr;
            if (!headline) return;
            *headline = *fresh;
            const int row = rowOf(id);
            Q_EMIT dataChanged(index(row), index(row));
        });
}

} // namespace flashnews::ui
