#include "ui/headlines/headline_delegate.h"

#include "app/news/article.h"
#include "ui/headlines/headline_model.h"
#include "ui/look/look.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace flashnews::ui {

namespace {

constexpr int side = 12, above = 8, dotSpace = 16, dotSize = 7, gap = 4, dayAbove = 12, copyIndent = 20,
              foldGap = 2;

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

QString dayName(const QDate& day) {
    const QDate today = QDate::currentDate();
    if (day == today) return HeadlineModel::tr("Today");
    if (day == today.addDays(-1)) return HeadlineModel::tr("Yesterday");
    return QLocale().toString(day, day.year() == today.year() ? QStringLiteral("dddd, d MMMM")
                                                              : QStringLiteral("d MMMM yyyy"));
}

/// The time of day, short: only English reads well with its "PM".
QString clock(const QTime& time) {
    const QLocale locale;
    const bool halves = locale.timeFormat(QLocale::ShortFormat).contains(u'A', Qt::CaseInsensitive);
    return halves && locale.language() != QLocale::English ? locale.toString(time, QStringLiteral("HH:mm"))
                                                           : locale.toString(time, QLocale::ShortFormat);
}

/// Draws at most `most` lines, the last one elided, from the leading side; returns the height.
int drawLines(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, int most,
              bool rightToLeft) {
    QTextLayout layout(text, font);
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    const QFontMetrics metrics(font);
    layout.beginLayout();
    int y = 0;
    for (int number = 1; number <= most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(rect.width());
        const bool cut = number == most && line.textStart() + line.textLength() < text.size();
        if (cut) {
            const QString rest = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width());
            painter->setFont(font);
            painter->drawText(QRect(rect.left(), rect.top() + y, rect.width(), metrics.lineSpacing()),
                              int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                                  Qt::AlignVCenter,
                              rest);
        } else {
            line.setPosition(QPointF(0, 0));
            line.draw(painter, QPointF(rect.left(), rect.top() + y));
        }
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return y;
}

} // namespace

int HeadlineDelegate::titleLines(const QString& title, const QFont& font, int width) const {
    QTextLayout layout(title, font);
    layout.beginLayout();
    int lines = 0;
    while (lines < 2) {
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
    int lines = 2;
    if (value.isValid()) {
        const auto headline = value.value<Headline>();
        // Always measured bold: a row does not change its height by being read.
        if (!m_lines.contains(headline.id))
            m_lines.insert(headline.id,
                           titleLines(headline.title, bold, width - 2 * side - dotSpace - indent));
        lines = m_lines.value(headline.id);
    }
    int height = 2 * above + lines * QFontMetrics(bold).lineSpacing() + gap +
                 QFontMetrics(smallFont(option.font)).lineSpacing();
    if (index.data(HeadlineModel::CopiesRole).toInt() > 0)
        height += foldGap + QFontMetrics(smallFont(option.font)).lineSpacing();
    if (index.data(HeadlineModel::DayRole).isValid())
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

    if (const QVariant day = index.data(HeadlineModel::DayRole); day.isValid()) {
        QFont dayFont = small;
        dayFont.setBold(true);
        painter->setFont(dayFont);
        painter->setPen(colours.muted);
        painter->drawText(row.adjusted(side, dayAbove - 2, -side, 0),
                          int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                              Qt::AlignTop,
                          dayName(day.toDate()));
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

    const bool loud = headline.unread || (option.state & QStyle::State_Selected);
    painter->setPen(loud ? option.palette.color(QPalette::Text) : colours.muted);
    const int titleHeight = drawLines(painter, body, headline.title, font, 2, rightToLeft);

    const QRect below(body.left(), body.top() + titleHeight + gap, body.width(), smallHeight);
    const QString time = clock(headline.published.toLocalTime().time());
    QString trailing = time;
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
    painter->drawText(leadingRect, alignLeading,
                      QFontMetrics(small).elidedText(origin.join(QStringLiteral(" · ")), Qt::ElideRight,
                                                     leadingRect.width()));
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
