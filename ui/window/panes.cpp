#include "ui/window/panes.h"

#include <QResizeEvent>

namespace flashnews::ui {

namespace {

constexpr int wideEnough = 900;     // for the story beside the headlines
constexpr int roomForSources = 760; // for the sources beside anything

const QString outerKey = QStringLiteral("window/panes"), besideKey = QStringLiteral("window/storyBeside"),
              belowKey = QStringLiteral("window/storyBelow");

} // namespace

Panes::Panes(QWidget* sources, QWidget* headlines, QWidget* story, QWidget* parent)
    : QSplitter(parent), m_sources(sources), m_reading(new QSplitter) {
    addWidget(sources);
    addWidget(m_reading);
    m_reading->addWidget(headlines);
    m_reading->addWidget(story);
    for (QSplitter* splitter : {static_cast<QSplitter*>(this), m_reading}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
        splitter->setStretchFactor(1, 1);
    }
    sources->setMinimumWidth(140);
    headlines->setMinimumSize(240, 120);
    story->setMinimumSize(240, 120);
    setSizes({220, 1060});
    m_reading->setSizes({380, 680});
}

void Panes::setArrangement(Arrangement::Panes arrangement) {
    m_arrangement = arrangement;
    arrange();
}

bool Panes::isCramped() const {
    return width() < roomForSources;
}

void Panes::arrange() {
    const bool beside = m_arrangement == Arrangement::Panes::Beside ||
                        (m_arrangement == Arrangement::Panes::AsWide && width() >= wideEnough);
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_reading->orientation() != wanted) {
        m_sizes.insert(m_reading->orientation(), m_reading->saveState());
        m_reading->setOrientation(wanted);
        if (const QByteArray sizes = m_sizes.value(wanted); !sizes.isEmpty()) {
            m_reading->restoreState(sizes);
            m_reading->setOrientation(wanted);
        }
    }
    if (!isCramped()) m_summoned = false;
    m_sources->setVisible(!isCramped() || m_summoned);
}

void Panes::showSources() {
    m_summoned = true;
    arrange();
    m_sources->setFocus();
}

void Panes::sourcesDone() {
    m_summoned = false;
    arrange();
}

void Panes::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    arrange();
}

void Panes::restore(const QSettings& settings) {
    restoreState(settings.value(outerKey).toByteArray());
    m_sizes.insert(Qt::Horizontal, settings.value(besideKey).toByteArray());
    m_sizes.insert(Qt::Vertical, settings.value(belowKey).toByteArray());
    const Qt::Orientation now = m_reading->orientation();
    m_reading->restoreState(m_sizes.value(now));
    m_reading->setOrientation(now);
}

void Panes::save(QSettings& settings) const {
    settings.setValue(outerKey, saveState());
    QHash<Qt::Orientation, QByteArray> sizes = m_sizes;
    sizes.insert(m_reading->orientation(), m_reading->saveState());
    settings.setValue(besideKey, sizes.value(Qt::Horizontal));
    settings.setValue(belowKey, sizes.value(Qt::Vertical));
}

} // namespace flashnews::ui
