// SourceTree: the person's saved filters and tags above the sources.
#include "ui/sources/count_delegate.h"
#include "ui/sources/source_tree.h"
#include "ui/tags/tag_colours.h"

#include <QMenu>

namespace flashnews::ui {

QTreeWidgetItem* SourceTree::addSection(const QString& name) {
    auto* section = new QTreeWidgetItem(this, {name});
    section->setData(0, KindRole, Section);
    section->setFlags(Qt::ItemIsEnabled);
    ++m_fixedEntries;
    return section;
}

/// Filters with a name, each with the number of unread stories under it.
void SourceTree::addSavedFilters() {
    const QList<SavedFilter> filters = m_library.savedFilters();
    if (filters.isEmpty()) return;
    QTreeWidgetItem* section = addSection(tr("Filters"));
    for (const SavedFilter& saved : filters) {
        auto* item = new QTreeWidgetItem(section, {saved.name});
        item->setData(0, KindRole, SavedEntry);
        item->setData(0, IdRole, saved.id);
        item->setData(0, FilterRole, QVariant::fromValue(saved.filter));
    }
    section->setExpanded(true);
}

void SourceTree::addTags() {
    const QList<Tag> tags = m_library.tags();
    if (tags.isEmpty()) return;
    QTreeWidgetItem* section = addSection(tr("Tags"));
    for (const Tag& tag : tags) {
        ArticleFilter filter;
        filter.tags = {tag.id};
        auto* item = new QTreeWidgetItem(section, {tag.name});
        item->setIcon(0, tagIcon(tag.colour, palette()));
        item->setData(0, KindRole, TagEntry);
        item->setData(0, IdRole, tag.id);
        item->setData(0, FilterRole, QVariant::fromValue(filter));
    }
    section->setExpanded(true);
}

std::optional<SavedFilter> SourceTree::savedFilterOf(const QTreeWidgetItem* item) const {
    if (!item || item->data(0, KindRole).toInt() != SavedEntry) return std::nullopt;
    for (const SavedFilter& saved : m_library.savedFilters())
        if (saved.id == item->data(0, IdRole).toLongLong()) return saved;
    return std::nullopt;
}

void SourceTree::addFilterActions(QMenu& menu, const SavedFilter& saved) {
    const auto add = [&](const QString& text, void (SourceTree::*signal)(const SavedFilter&)) {
        connect(menu.addAction(text), &QAction::triggered, this, [this, saved, signal] {
            Q_EMIT(this->*signal)(saved);
        });
    };
    add(tr("&Rename the filter…"), &SourceTree::filterRenameRequested);
    add(tr("Re&place it with what the list shows now"), &SourceTree::filterReplaceRequested);
    add(tr("Make a r&ule of it…"), &SourceTree::filterRuleRequested);
    menu.addSeparator();
    add(tr("&Delete the filter"), &SourceTree::filterRemovalRequested);
}

/// Counted on its own thread, a moment after something changed: a burst of changes is one count.
void SourceTree::updateSavedCounts() {
    if (m_library.savedFilters().isEmpty()) return;
    m_library.savedCounts().then(this, [this](const Result<QHash<qint64, int>>& counts) {
        if (!counts.ok()) return; // a newer count is on its way
        for (QTreeWidgetItemIterator it(this); *it; ++it)
            if ((*it)->data(0, KindRole).toInt() == SavedEntry)
                showCount(*it, counts->value((*it)->data(0, IdRole).toLongLong()));
    });
}

} // namespace flashnews::ui
