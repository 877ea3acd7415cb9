#pragma once

#include "app/library/library.h"

#include <QMenu>
#include <functional>

namespace flashnews::ui {

/// The menu of tags: each is given to the chosen stories or taken from them, by the mouse or its digit.
class TagMenu : public QMenu {
    Q_OBJECT

public:
    /// `chosen` tells which stories are meant at the moment.
    TagMenu(Library& library, std::function<QList<Headline>()> chosen, QWidget* parent = nullptr);

    /// The actions that have a digit for a key, as long as the tags stay the same.
    QList<QAction*> withKeys() const { return m_withKeys; }
    QAction* newTag() const { return m_new; }

Q_SIGNALS:
    void said(const QString& text);
    /// The person wants to edit the tags.
    void editRequested();
    /// The actions were made anew.
    void rebuilt();

private:
    void rebuild();
    void tick();
    void toggle(const Tag& tag);
    void make();
    void give(TagId tag, const QString& name, const QList<ArticleId>& stories);

    Library& m_library;
    std::function<QList<Headline>()> m_chosen;
    QHash<TagId, QAction*> m_actions;
    QList<QAction*> m_withKeys;
    QAction* m_new = nullptr;
};

} // namespace flashnews::ui
