#include "ui/tags/tag_menu.h"

#include "ui/tags/tag_colours.h"

#include <QInputDialog>
#include <algorithm>

namespace flashnews::ui {

namespace {

QList<ArticleId> idsOf(const QList<Headline>& headlines) {
    QList<ArticleId> ids;
    for (const Headline& headline : headlines)
        ids << headline.id;
    return ids;
}

bool allCarry(const QList<Headline>& headlines, TagId tag) {
    return !headlines.isEmpty() &&
           std::all_of(headlines.begin(), headlines.end(),
                       [tag](const Headline& headline) { return headline.tags.contains(tag); });
}

} // namespace

TagMenu::TagMenu(Library& library, std::function<QList<Headline>()> chosen, QWidget* parent)
    : QMenu(tr("&Tags"), parent), m_library(library), m_chosen(std::move(chosen)) {
    connect(&library, &Library::tagsChanged, this, &TagMenu::rebuild);
    connect(this, &QMenu::aboutToShow, this, &TagMenu::tick);
    rebuild();
}

void TagMenu::rebuild() {
    clear();
    m_actions.clear();
    m_withKeys.clear();
    for (const Tag& tag : m_library.tags()) {
        QAction* action =
            addAction(tagIcon(tag.colour, palette()), QString(tag.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        m_actions.insert(tag.id, action);
        if (tag.key > 0) {
            action->setShortcut(QKeySequence(Qt::Key_0 + tag.key));
            m_withKeys.append(action);
        }
        connect(action, &QAction::triggered, this, [this, tag] { toggle(tag); });
    }
    if (!isEmpty()) addSeparator();
    m_new = addAction(tr("&New tag…"), this, &TagMenu::make);
    addAction(tr("&Edit tags…"), this, &TagMenu::editRequested);
    Q_EMIT rebuilt();
}

void TagMenu::tick() {
    const QList<Headline> chosen = m_chosen();
    for (auto it = m_actions.constBegin(); it != m_actions.constEnd(); ++it) {
        it.value()->setChecked(allCarry(chosen, it.key()));
        it.value()->setEnabled(!chosen.isEmpty());
    }
}

void TagMenu::toggle(const Tag& tag) {
    const QList<Headline> chosen = m_chosen();
    if (chosen.isEmpty()) return Q_EMIT said(tr("Choose a story to tag first."));
    if (!allCarry(chosen, tag.id)) return give(tag.id, tag.name, idsOf(chosen));
    m_library.setTagged(idsOf(chosen), tag.id, false)
        .then(this, [this, tag](const Result<QList<ArticleId>>& changed) {
            Q_EMIT said(changed.ok() ? tr("Tag “%1” taken off.").arg(tag.name) : changed.error().text);
        });
}

void TagMenu::give(TagId tag, const QString& name, const QList<ArticleId>& stories) {
    m_library.setTagged(stories, tag, true).then(this, [this, name](const Result<QList<ArticleId>>& changed) {
        if (!changed.ok()) return Q_EMIT said(changed.error().text);
        Q_EMIT said(tr("%n story(s) tagged “%1”.", nullptr, int(changed->size())).arg(name));
    });
}

/// The stories that are chosen now get the new tag.
void TagMenu::make() {
    auto* dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New tag"));
    dialog->setLabelText(tr("Name of the tag"));
    dialog->setOkButtonText(tr("&Add"));
    dialog->setCancelButtonText(tr("&Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, stories = idsOf(m_chosen())](const QString& text) {
                Tag tag;
                tag.name = text.simplified();
                if (tag.name.isEmpty()) return;
                tag.colour = int(m_library.tags().size()) % tagColourCount();
                tag.key = freeTagKey(m_library.tags());
                m_library.saveTag(tag).then(this, [this, tag, stories](const Result<TagId>& id) {
                    if (!id.ok()) return Q_EMIT said(id.error().text);
                    if (!stories.isEmpty()) give(*id, tag.name, stories);
                });
            });
    dialog->open();
}

} // namespace flashnews::ui
