// Organiser: stories, sources, tags, saved filters. Rules are in organiser_rules.cpp.
#include "ui/organise/organiser.h"

#include "ui/filter/filter_words.h"
#include "ui/tags/tags_dialog.h"

#include <QInputDialog>

namespace flashnews::ui {

Organiser::Organiser(Library& library, UndoBar& undo, QWidget& window)
    : QObject(&window), m_library(library), m_undo(undo), m_window(window) {}

template<typename T>
bool Organiser::failed(const Result<T>& result) {
    if (!result.ok()) Q_EMIT said(result.error().text);
    return !result.ok();
}

void Organiser::ask(const QString& title, const QString& label, const QString& text,
                    const std::function<void(const QString&)>& answered) {
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    dialog->setOkButtonText(tr("&Save"));
    dialog->setCancelButtonText(tr("&Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [answered](const QString& typed) {
        if (const QString name = typed.simplified(); !name.isEmpty()) answered(name);
    });
    dialog->open();
}

// --- Stories and sources

void Organiser::markAllRead(const ArticleFilter& filter) {
    m_library.markAllRead(filter).then(this, [this](const Result<QList<ArticleId>>& marked) {
        if (failed(marked)) return;
        if (marked->isEmpty()) return Q_EMIT said(tr("There is nothing unread in this list."));
        m_undo.offer({tr("%n story(s) marked read.", nullptr, int(marked->size())),
                      [this, ids = *marked] { return m_library.setRead(ids, false); }});
    });
}

void Organiser::unsubscribe(const QList<Feed>& feeds) {
    QList<FeedId> ids;
    for (const Feed& feed : feeds)
        ids << feed.id;
    const QString done = feeds.size() == 1
                             ? tr("Unsubscribed from %1.").arg(feeds.first().source.name)
                             : tr("Unsubscribed from %n source(s).", nullptr, int(feeds.size()));
    m_library.departFeeds(ids).then(this, [this, done](const Result<QString>& departed) {
        if (failed(departed)) return;
        m_undo.offer({done, [this, file = *departed] { return m_library.bringBackFeeds(file); }});
        Q_EMIT filterChosen({});
    });
}

void Organiser::moveToFolder(const QList<Feed>& feeds, const QString& folder) {
    QList<Feed> moved = feeds;
    for (Feed& feed : moved)
        feed.folder = folder;
    storeFolders(feeds, moved,
                 folder.isEmpty() ? tr("%n source(s) taken out of their folder.", nullptr, int(feeds.size()))
                                  : tr("%n source(s) moved to %1.", nullptr, int(feeds.size())).arg(folder));
}

void Organiser::storeFolders(const QList<Feed>& before, const QList<Feed>& after, const QString& done) {
    if (before == after) return;
    m_library.updateFeeds(after).then(this, [this, before, done](const Result<Done>& stored) {
        if (failed(stored)) return;
        m_undo.offer({done, [this, before] { return m_library.updateFeeds(before); }});
    });
}

/// The folders inside keep their place in it.
void Organiser::renameFolder(AccountId account, const QString& folder) {
    ask(tr("Rename the folder"), tr("Name of the folder"), folder,
        [this, account, folder](const QString& name) {
            QList<Feed> before, after;
            for (Feed feed : m_library.feeds()) {
                if (feed.account != account || !(feed.folder + u'/').startsWith(folder + u'/')) continue;
                before << feed;
                feed.folder = name + feed.folder.mid(folder.size());
                after << feed;
            }
            storeFolders(before, after, tr("Folder renamed to %1.").arg(name));
        });
}

// --- Tags

void Organiser::editTags() {
    auto* dialog = new TagsDialog(m_library, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TagsDialog::failed, this, &Organiser::said);
    connect(dialog, &TagsDialog::removed, this, [this](const RemovedTag& removed) {
        m_undo.offer({tr("Tag “%1” deleted.").arg(removed.tag.name),
                      [this, removed] { return m_library.restoreTag(removed); }});
    });
    dialog->open();
}

// --- Saved filters

void Organiser::saveFilter(const ArticleFilter& filter) {
    const QString words = filterInWords(filter, m_library.feeds(), m_library.tags());
    if (words.isEmpty())
        return Q_EMIT said(
            tr("Choose what to save in the filter bar first: a country, a source, a tag, words."));
    ask(tr("Save this filter"), tr("Its name in the sidebar"), words, [this, filter](const QString& name) {
        m_library.saveFilter({0, name, filter.conditions()})
            .then(this, [this, name](const Result<qint64>& id) {
                if (failed(id)) return;
                m_undo.offer({tr("Filter “%1” saved.").arg(name),
                              [this, saved = *id] { return m_library.removeFilter(saved); }});
            });
    });
}

void Organiser::renameFilter(const SavedFilter& saved) {
    ask(tr("Rename the filter"), tr("Its name in the sidebar"), saved.name,
        [this, saved](const QString& name) {
            m_library.saveFilter({saved.id, name, saved.filter}).then(this, [this](const Result<qint64>& id) {
                (void)failed(id);
            });
        });
}

void Organiser::replaceFilter(const SavedFilter& saved, const ArticleFilter& filter) {
    m_library.saveFilter({saved.id, saved.name, filter.conditions()})
        .then(this, [this, saved](const Result<qint64>& id) {
            if (failed(id)) return;
            m_undo.offer({tr("Filter “%1” changed.").arg(saved.name), [this, saved] {
                              return m_library.saveFilter(saved).then(
                                  [](const Result<qint64>& back) -> Result<Done> {
                                      if (!back.ok()) return back.error();
                                      return Done{};
                                  });
                          }});
        });
}

void Organiser::removeFilter(const SavedFilter& saved) {
    m_library.removeFilter(saved.id).then(this, [this, saved](const Result<Done>& done) {
        if (failed(done)) return;
        m_undo.offer({tr("Filter “%1” deleted.").arg(saved.name), [this, saved] {
                          return m_library.saveFilter(saved).then(
                              [](const Result<qint64>& back) -> Result<Done> {
                                  if (!back.ok()) return back.error();
                                  return Done{};
                              });
                      }});
    });
}

} // namespace flashnews::ui
