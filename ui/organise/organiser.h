#pragma once

#include "app/library/library.h"
#include "ui/undo/undo_bar.h"

#include <QObject>
#include <QPointer>

namespace flashnews::ui {

/// What a person does to keep order: tags, saved filters, rules, muted words, and whatever changes many
/// things at once. Asks where it must, says what was done, and offers to take it back.
class Organiser : public QObject {
    Q_OBJECT

public:
    /// Dialogs open above `window`.
    Organiser(Library& library, UndoBar& undo, QWidget& window);

    void markAllRead(const ArticleFilter& filter);
    void unsubscribe(const QList<Feed>& feeds);
    void moveToFolder(const QList<Feed>& feeds, const QString& folder);
    void renameFolder(AccountId account, const QString& folder);

    void editTags();

    void saveFilter(const ArticleFilter& filter);
    void renameFilter(const SavedFilter& saved);
    void replaceFilter(const SavedFilter& saved, const ArticleFilter& filter);
    void removeFilter(const SavedFilter& saved);

    /// A rule for new stories under a filter; what holds only for the moment, such as "unread", is left out.
    void makeRule(const ArticleFilter& filter);
    void showRules();
    void showMutedWords();

Q_SIGNALS:
    void said(const QString& text);
    /// The person wants to see what is under this filter.
    void filterChosen(const flashnews::ArticleFilter& filter);

private:
    template<typename T>
    bool failed(const Result<T>& result);
    void editRule(const Rule& rule, const QString& words);
    void storeRule(const Rule& rule, bool alsoNow);
    void applyNow(const Rule& rule);
    void storeFolders(const QList<Feed>& before, const QList<Feed>& after, const QString& done);
    void ask(const QString& title, const QString& label, const QString& text,
             const std::function<void(const QString&)>& answered);

    Library& m_library;
    UndoBar& m_undo;
    QWidget& m_window;
};

} // namespace flashnews::ui
