#include "ui/headlines/headline_delegate.h"

#include "app/news/article.h"
#include "ui/headlines/headline_model.h"
#include "ui/look/isolated.h"
#include "ui/look/look.h"
#include "ui/tags/tag_colours.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace flashnews::ui {

namespace {

constexpr int side = 12, above = 8, dotSpace = 16, dotSize = 7, gap = 4, dayAbove = 12, copyIndent = 20,
              foldGap = 2, mostLines = 2;
constexpr qsizetype mostHeights = 4000; // remembered; some windows of the list

QFont titleFont(const QFont& font, bool unread) {
    QFont title = font;
    title.setBold(unread);
    return title;
}

QFont smallFont(const QFont& font) {
    QFont small = font;
    if (font.pixelSize() > 0)
        small.setPixelSize(qMax(11, font.pixelSize() - 1));
    else
        small.setPointSizeF(qMax(8.5, font.pointSizeF() - 1));
    return small;
}

/// Hits as a layout shows them.
QList<QTextLayout::FormatRange> marked(const QList<SearchHit>& hits, const QPalette& palette) {
    QTextCharFormat format;
    format.setBackground(searchMark(palette));
    QList<QTextLayout::FormatRange> ranges;
    for (const SearchHit& hit : hits)
        ranges.append({int(hit.start), int(hit.length), format});
    return ranges;
}

QTextOption titleOption(const QString& text, bool rightToLeft) {
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WordWrap);
    return option;
}

/// What a headline's lines are drawn with.
struct TitleStyle {
    QFont font;
    QPalette palette;
    bool rightToLeft = false;
    const SearchHits& hits;
};

/// Lays out one line and draws it.
void drawLine(QPainter* painter, const QRect& rect, const QString& text, const TitleStyle& style) {
    QTextLayout layout(text, style.font);
    layout.setTextOption(titleOption(text, style.rightToLeft));
    layout.setFormats(marked(style.hits.in(text, SearchHits::In::Title), style.palette));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    line.draw(painter, rect.topLeft());
}

/// Draws at most `most` lines, the last one elided, from the leading side; returns the height.
int drawLines(QPainter* painter, const QRect& rect, const QString& text, const TitleStyle& style, int most) {
    QTextLayout layout(text, style.font);
    layout.setTextOption(titleOption(text, style.rightToLeft));
    layout.setFormats(marked(style.hits.in(text, SearchHits::In::Title), style.palette));
    const QFontMetrics metrics(style.font);
    layout.beginLayout();
    int y = 0;
    for (int number = 1; number <= most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(rect.width());
        const bool cut = number == most && line.textStart() + line.textLength() < text.size();
        if (cut)
            drawLine(painter, rect.translated(0, y),
                     metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width()), style);
        else
            line.draw(painter, QPointF(rect.left(), rect.top() + y));
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return y;
}

/// Source and country, then the tags in their colours.
void drawOrigin(QPainter* painter, const QRect& rect, const QString& origin, const QList<Tag>& tags,
                const QStyleOptionViewItem& option) {
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const auto align =
        int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const QFontMetrics metrics(painter->font());
    QRect room = rect;
    const auto draw = [&](const QString& text) {
        painter->drawText(room, align, metrics.elidedText(text, Qt::ElideRight, room.width()));
        const int used = metrics.horizontalAdvance(text) + side / 2;
        room = rightToLeft ? room.adjusted(0, 0, -used, 0) : room.adjusted(used, 0, 0, 0);
    };
    draw(origin);
    for (const Tag& tag : tags) {
        if (room.width() < metrics.averageCharWidth() * 3) break;
        painter->setPen(tagColour(tag.colour, option.palette));
        draw(isolated(u'#' + tag.name));
    }
    painter->setPen(coloursOf(option.palette).muted);
}

} // namespace

HeadlineDelegate::HeadlineDelegate(Thumbnails& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent), m_thumbnails(thumbnails) {}

void HeadlineDelegate::setHits(const SearchHits& hits) {
    m_hits = hits;
    m_lines.clear(); // another list
}

void HeadlineDelegate::setCards(bool cards) {
    m_cards = cards;
    m_lines.clear();
}

/// What a card's picture takes of the width; the same with and without one, so that lines stay in their
/// column.
int HeadlineDelegate::pictureRoom() const {
    return m_cards ? Thumbnails::width + side : 0;
}

void HeadlineDelegate::drawPicture(QPainter* painter, const QRect& body, const QStyleOptionViewItem& option,
                                   qint64 article) const {
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const QPoint at(rightToLeft ? body.left() : body.right() - Thumbnails::width + 1, body.top());
    const QPixmap picture = m_thumbnails.of(article, painter->device()->devicePixelRatioF());
    if (!picture.isNull()) painter->drawPixmap(at, picture);
}

int HeadlineDelegate::titleLines(const QString& title, const QFont& font, int width) const {
    QTextLayout layout(title, font);
    layout.beginLayout();
    int lines = 0;
    while (lines < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return qMax(1, lines);
}

bool HeadlineDelegate::isFoldLine(const QStyleOptionViewItem& option, const QModelIndex& index,
                                  const QPoint& at) const {
    return index.data(HeadlineModel::CopiesRole).toInt() > 0 &&
           at.y() >
               option.rect.bottom() - above - foldGap - QFontMetrics(smallFont(option.font)).lineSpacing();
}

QSize HeadlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (width != m_width) {
        m_width = width;
        m_lines.clear();
    }
    const QVariant value = index.data(HeadlineModel::HeadlineRole);
    const QFont bold = titleFont(option.font, true);
    const int indent = index.data(HeadlineModel::IsCopyRole).toBool() ? copyIndent : 0;
    int lines = mostLines;
    if (value.isValid()) {
        const auto headline = value.value<Headline>();
        // Measured as it comes into the list: a row does not change its height by being read.
        if (m_lines.size() > mostHeights) m_lines.clear();
        if (!m_lines.contains(headline.id))
            m_lines.insert(headline.id, titleLines(headline.title, titleFont(option.font, headline.unread),
                                                   width - 2 * side - dotSpace - indent - pictureRoom()));
        lines = m_lines.value(headline.id);
    }
    int height = 2 * above + lines * QFontMetrics(bold).lineSpacing() + gap +
                 QFontMetrics(smallFont(option.font)).lineSpacing();
    if (m_cards) height = qMax(height, Thumbnails::height + 2 * above);
    if (index.data(HeadlineModel::CopiesRole).toInt() > 0)
        height += foldGap + QFontMetrics(smallFont(option.font)).lineSpacing();
    if (index.data(HeadlineModel::HeadingRole).isValid())
        height += dayAbove + QFontMetrics(smallFont(option.font)).lineSpacing();
    return {width, height};
}

void HeadlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const QVariant value = index.data(HeadlineModel::HeadlineRole);
    if (!value.isValid()) return;
    const auto headline = value.value<Headline>();
    const Colours colours = coloursOf(option.palette);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const QFont small = smallFont(option.font);
    const int smallHeight = QFontMetrics(small).lineSpacing();
    QRect row = option.rect;
    painter->save();

    if (const QVariant heading = index.data(HeadlineModel::HeadingRole); heading.isValid()) {
        QFont headingFont = small;
        headingFont.setBold(true);
        painter->setFont(headingFont);
        painter->setPen(colours.muted);
        painter->drawText(row.adjusted(side, dayAbove - 2, -side, 0),
                          int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                              Qt::AlignTop,
                          heading.toString());
        row.setTop(row.top() + dayAbove + smallHeight);
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, option.palette.color(QPalette::Highlight));
        painter->fillRect(QRect(rightToLeft ? row.right() - 2 : row.left(), row.top(), 3, row.height()),
                          colours.accent);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(colours.accent);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }

    const QFont font = titleFont(option.font, headline.unread);
    const int lineHeight = QFontMetrics(font).lineSpacing();
    QRect body = row.adjusted(side, above, -side, -above);
    if (index.data(HeadlineModel::IsCopyRole).toBool())
        body = rightToLeft ? body.adjusted(0, 0, -copyIndent, 0) : body.adjusted(copyIndent, 0, 0, 0);
    if (headline.unread) {
        const int x = rightToLeft ? body.right() - dotSize : body.left();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(colours.accent);
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(x, body.top() + (lineHeight - dotSize) / 2, dotSize, dotSize);
    }
    body = rightToLeft ? body.adjusted(0, 0, -dotSpace, 0) : body.adjusted(dotSpace, 0, 0, 0);

    if (m_cards) {
        drawPicture(painter, body, option, headline.id);
        body = rightToLeft ? body.adjusted(pictureRoom(), 0, 0, 0) : body.adjusted(0, 0, -pictureRoom(), 0);
    }

    const bool loud = headline.unread || (option.state & QStyle::State_Selected);
    painter->setPen(loud ? option.palette.color(QPalette::Text) : colours.muted);
    const int titleHeight =
        drawLines(painter, body, headline.title, {font, option.palette, rightToLeft, m_hits},
                  m_lines.value(headline.id, mostLines));

    const QRect below(body.left(), body.top() + titleHeight + gap, body.width(), smallHeight);
    QString trailing = index.data(HeadlineModel::WhenRole).toString();
    if (headline.bookmarked) trailing += QStringLiteral("  ★");
    const int trailingWidth = QFontMetrics(small).horizontalAdvance(trailing);
    painter->setFont(small);
    painter->setPen(colours.muted);
    const auto alignLeading =
        int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const auto alignTrailing =
        int(rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;
    QStringList origin{headline.source};
    if (!headline.sourceCountry.isEmpty() && headline.sourceCountry != internationalCode)
        origin << headline.sourceCountry;
    if (!headline.agency.isEmpty()) origin << headline.agency;
    const int room = below.width() - trailingWidth - 12;
    QRect leadingRect(rightToLeft ? below.right() - room : below.left(), below.top(), room, below.height());
    if (const auto icon = index.data(Qt::DecorationRole).value<QPixmap>(); !icon.isNull())
        leadingRect = drawSourceIcon(*painter, icon, leadingRect, rightToLeft);
    drawOrigin(painter, leadingRect, origin.join(QStringLiteral(" · ")),
               index.data(HeadlineModel::TagsRole).value<QList<Tag>>(), option);
    painter->drawText(below, alignTrailing, trailing);
    if (const int copies = index.data(HeadlineModel::CopiesRole).toInt(); copies > 0) {
        const bool unfolded = index.data(HeadlineModel::UnfoldedRole).toBool();
        const QChar arrow = unfolded ? u'▾' : rightToLeft ? u'◂' : u'▸';
        painter->drawText(below.translated(0, smallHeight + foldGap), alignLeading,
                          QString(arrow) + u' ' +
                              HeadlineModel::tr("and %n more outlet(s)", nullptr, copies));
    }
    painter->restore();
}

} // namespace flashnews::ui
