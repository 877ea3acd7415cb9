#include "ui/headlines/headline_list.h"

#include "ui/sources/source_icons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace flashnews::ui {

namespace {

/// Keys that are held down, or pressed as fast, follow each other closer than this.
constexpr int restMs = 90;

} // namespace

HeadlineList::HeadlineList(Library& library, QWidget* parent)
    : QWidget(parent),
      m_model(new HeadlineModel(library, this)),
      m_thumbnails(new Thumbnails(library, this)),
      m_delegate(new HeadlineDelegate(*m_thumbnails, this)),
      m_view(new QListView),
      m_bar(new ListBar(*m_view, *m_model)),
      m_newBar(new QPushButton),
      m_bestOf(new QLabel),
      m_empty(new EmptyHint(m_view, {})) {
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // m_bar is the whole list's
    m_view->setAccessibleName(tr("Headlines"));
    m_newBar->setFlat(true);
    m_newBar->hide();
    m_bestOf->setAlignment(Qt::AlignCenter);
    m_bestOf->setWordWrap(true);
    m_bestOf->setMargin(6);
    m_bestOf->hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_newBar);
    auto* list = new QHBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_view, 1);
    list->addWidget(m_bar);
    layout->addLayout(list, 1);
    layout->addWidget(m_bestOf);

    // Selected, not current: a list makes its first row current when it gets the focus, and that is no
    // reading.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HeadlineList::noteSelection);
    connect(&m_rest, &QTimer::timeout, this, &HeadlineList::openSoon);
    connect(m_bar, &ListBar::rankWanted, this, &HeadlineList::goToRank);
    connect(m_bar, &ListBar::beginningWanted, this, [this] { jump([this] { m_model->openBeginning(); }); });
    connect(m_bar, &ListBar::endWanted, this, [this] { jump([this] { m_model->openEnd(); }); });
    connect(m_model, &HeadlineModel::aboutToMove, this, [this] { m_quiet = true; });
    connect(m_model, &HeadlineModel::moved, this, [this] {
        m_quiet = false;
        reselect();
        if (m_choosingAll) selectAllOnceThere();
    });
    m_widthChanged.setSingleShot(true);
    connect(&m_widthChanged, &QTimer::timeout, this, &HeadlineList::measureRows);
    connect(m_model, &HeadlineModel::outdated, this, &HeadlineList::readAnew);
    connect(m_model, &HeadlineModel::placed, this, &HeadlineList::updateEmptyState);
    connect(m_model, &HeadlineModel::loaded, this, &HeadlineList::land);
    connect(m_thumbnails, &Thumbnails::ready, this, [this](ArticleId article) {
        if (const int row = m_model->rowOf(article); row >= 0) m_view->update(m_model->index(row));
    });
    connect(&library, &Library::refreshFinished, m_thumbnails, &Thumbnails::forgetMissing);
    connect(&SourceIcons::of(library), &SourceIcons::changed, m_view->viewport(),
            qOverload<>(&QWidget::update));
    connect(m_model, &HeadlineModel::failed, this, &HeadlineList::failed);
    connect(m_newBar, &QPushButton::clicked, this, &HeadlineList::showNew);
    connect(&library, &Library::articlesChanged, this, &HeadlineList::noteNew);
}

void HeadlineList::setFilter(const ArticleFilter& filter) {
    if (filter != m_model->filter()) m_view->scrollToTop(); // another list begins at its beginning
    m_new = 0;
    m_newBar->hide();
    m_delegate->setHits(SearchHits(filter.text));
    m_reading.reset();
    m_rest.stop();
    jump([&] { m_model->setFilter(filter); });
}

void HeadlineList::setCards(bool cards) {
    if (cards == m_delegate->cards()) return;
    m_delegate->setCards(cards);
    m_view->doItemsLayout();
}

int HeadlineList::selectedRow() const {
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? -1 : selected.first().row();
}

std::optional<Headline> HeadlineList::current() const {
    return m_model->headlineAt(selectedRow());
}

QList<Headline> HeadlineList::selection() const {
    QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QList<Headline> headlines;
    for (const QModelIndex& index : chosen)
        if (const auto headline = m_model->headlineAt(index.row())) headlines.append(*headline);
    return headlines;
}

/// QAbstractItemView::setCurrentIndex() would ask which keys are held down, and add to the selection with
/// Ctrl.
void HeadlineList::select(int row) {
    m_view->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
}

void HeadlineList::toggleFold() {
    const QModelIndex index = m_model->index(selectedRow());
    if (!index.isValid()) return;
    const bool open =
        index.data(HeadlineModel::UnfoldedRole).toBool() || index.data(HeadlineModel::IsCopyRole).toBool();
    setFolded(index.row(), open);
}

void HeadlineList::setFolded(int row, bool folded) {
    const QModelIndex index = m_model->index(row);
    // Folding takes the row of a selected copy away; the story's own row is selected instead.
    if (folded && index.data(HeadlineModel::IsCopyRole).toBool()) {
        while (row > 0 && m_model->index(row).data(HeadlineModel::IsCopyRole).toBool())
            --row;
        m_view->setCurrentIndex(m_model->index(row));
    }
    m_model->setUnfolded(row, !folded);
}

bool HeadlineList::clickFoldLine(const QPoint& at) {
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid()) return false;
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.rect = m_view->visualRect(index);
    if (!m_delegate->isFoldLine(option, index, at)) return false;
    setFolded(index.row(), index.data(HeadlineModel::UnfoldedRole).toBool());
    return true;
}

bool HeadlineList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent*>(event)))
        return true;
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        const auto* resized = static_cast<QResizeEvent*>(event);
        if (resized->size().width() != resized->oldSize().width()) m_widthChanged.start();
    }
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto* pressed = static_cast<QMouseEvent*>(event);
        const auto under = m_model->headlineAt(m_view->indexAt(pressed->position().toPoint()).row());
        if (pressed->button() == Qt::MiddleButton && under) {
            Q_EMIT windowRequested(*under);
            return true;
        }
        if (pressed->button() == Qt::LeftButton && clickFoldLine(pressed->position().toPoint())) return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// QListView measures its rows anew only when its height changes; ours are as high as the width makes them.
/// What was at the top stays there.
void HeadlineList::measureRows() {
    const QPersistentModelIndex top = m_view->indexAt({0, 0});
    const int above = m_view->visualRect(top).top();
    m_view->doItemsLayout();
    if (!top.isValid() || m_view->verticalScrollBar()->value() == 0) return;
    QScrollBar* bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + m_view->visualRect(top).top() - above);
}

/// Nothing jumps: while something is being read, what is new waits behind a bar.
void HeadlineList::noteNew(int added) {
    const bool atTop =
        !m_model->hasMore(PageDirection::Backwards) && m_view->verticalScrollBar()->value() == 0;
    if (!m_reading && atTop) {
        jump([this] { m_model->setFilter(m_model->filter()); });
        return;
    }
    m_new += added;
    if (m_new == 0) return;
    m_newBar->setText(tr("%n new", nullptr, m_new));
    m_newBar->show();
}

void HeadlineList::showNew() {
    m_new = 0;
    m_newBar->hide();
    jump([this] { m_model->openBeginning(); });
}

void HeadlineList::updateEmptyState() {
    if (m_model->isOpening()) return;
    const bool empty = m_model->rowCount() == 0;
    const bool best = m_model->isByFit() && m_model->found() > m_model->rowCount() && !empty;
    if (best)
        m_bestOf->setText(tr("The %1 of %n story(s) that fit best. Sorted by date, all are here.", nullptr,
                             m_model->found())
                              .arg(QLocale().toString(m_model->rowCount())));
    m_bestOf->setVisible(best);
    m_empty->setText(empty ? emptyText() : QString());
}

QString HeadlineList::emptyText() const {
    const ArticleFilter& filter = m_model->filter();
    if (filter.isEmpty())
        return tr("There are no headlines yet.\nPress R to refresh, or add a source with Ctrl+N.");
    if (!filter.text.isEmpty())
        return tr("Nothing was found for “%1”.\nEsc clears the filter.").arg(filter.text.trimmed());
    ArticleFilter unread, bookmarked, tagged;
    unread.unread = bookmarked.bookmarked = true;
    tagged.tags = filter.tags;
    if (filter.conditions() == unread) return tr("Everything is read.");
    if (filter.conditions() == tagged)
        return tr("Stories with this tag are kept here.\nPress T on a story to tag it.");
    if (filter.conditions() == bookmarked)
        return tr("Stories that you bookmark are kept here.\nPress S on a story to bookmark it.");
    return tr("No story matches this filter.\nEsc clears the filter.");
}

} // namespace flashnews::ui
