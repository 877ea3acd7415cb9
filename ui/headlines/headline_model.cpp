#include "ui/headlines/headline_model.h"

#include "app/tell/country_names.h"

#include <QLocale>

namespace flashnews::ui {

namespace {

constexpr int pageSize = 100;
constexpr int pagesHeld = 12;
constexpr qsizetype mostSingleUpdates = 20; // beyond that it is cheaper to read the list anew

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
    else if (const Headline* last = at(m_count - 1))
        after = pageKey(*last);
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
    const Headline* last = at(m_count - 1);
    const std::optional<PageKey> after = last ? std::optional(pageKey(*last)) : std::nullopt;
    m_more = page.more;
    if (added > 0) {
        beginInsertRows({}, m_count, m_count + added - 1);
        m_rows.insert(int(m_pages.size()), new Rows{page.headlines});
        m_pages.append({after, added});
        m_count += added;
        endInsertRows();
    }
    if (m_pages.size() <= 1) Q_EMIT loaded();
}

void HeadlineModel::replacePage(int number, const HeadlinePage& page) {
    m_rows.insert(number, new Rows{page.headlines});
    Q_EMIT dataChanged(index(number * pageSize), index(number * pageSize + m_pages[number].count - 1));
}

const Headline* HeadlineModel::at(int row) const {
    if (row < 0 || row >= m_count) return nullptr;
    const Rows* rows = m_rows.object(row / pageSize);
    return rows && row % pageSize < rows->headlines.size() ? &rows->headlines[row % pageSize] : nullptr;
}

std::optional<Headline> HeadlineModel::headlineAt(int row) const {
    const Headline* headline = at(row);
    return headline ? std::optional(*headline) : std::nullopt;
}

int HeadlineModel::rowOf(ArticleId id) const {
    for (const int page : m_rows.keys()) {
        const QList<Headline>& headlines = m_rows.object(page)->headlines;
        for (int i = 0; i < headlines.size(); ++i)
            if (headlines[i].id == id) return page * pageSize + i;
    }
    return -1;
}

int HeadlineModel::nextUnread(int row, int step) const {
    for (int i = row + step; i >= 0 && i < m_count; i += step)
        if (const Headline* headline = at(i); headline && headline->unread) return i;
    return -1;
}

int HeadlineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_count;
}

QVariant HeadlineModel::data(const QModelIndex& index, int role) const {
    const Headline* headline = at(index.row());
    if (!headline) {
        const int page = index.row() / pageSize;
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
                           QLocale().toString(headline->published.toLocalTime(), QLocale::ShortFormat),
                           headline->unread ? tr("unread") : tr("read"),
                           headline->bookmarked ? tr("bookmarked") : QString()}
            .join(QStringLiteral(", "));
    case HeadlineRole:
        return QVariant::fromValue(*headline);
    case DayRole: {
        const Headline* before = at(index.row() - 1);
        const QDate day = headline->published.toLocalTime().date();
        return !before || before->published.toLocalTime().date() != day ? QVariant(day) : QVariant();
    }
    default:
        return {};
    }
}

bool HeadlineModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_more && !m_loading;
}

void HeadlineModel::fetchMore(const QModelIndex&) {
    readPage(int(m_pages.size()));
}

void HeadlineModel::updateStatus(const QList<ArticleId>& articles) {
    if (articles.size() > mostSingleUpdates) return setFilter(m_filter);
    for (const ArticleId id : articles) {
        if (rowOf(id) < 0) continue;
        m_library.headline(id).then(this, [this, id](const Result<Headline>& fresh) {
            const int row = rowOf(id);
            if (row < 0 || !fresh.ok()) return;
            m_rows.object(row / pageSize)->headlines[row % pageSize] = *fresh;
            Q_EMIT dataChanged(index(row), index(row));
        });
    }
}

} // namespace flashnews::ui
