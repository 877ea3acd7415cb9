#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace flashnews::ui {

/// Everything the keyboard and the menus can do.
enum class Act {
    Next,
    Previous,
    NextUnread,
    PreviousUnread,
    PageOrNext,
    OpenOriginal,
    Back,
    Forward,
    OpenInWindow,
    NextWindow,
    PreviousWindow,
    CloseWindows,
    Pictures,
    OtherText,
    FindInStory,
    FindNext,
    FindPrevious,
    CopyWithSource,
    CopyLink,
    Share,
    Print,
    SavePdf,
    ExportStories,
    Bookmark,
    ToggleRead,
    MarkAllRead,
    Undo,
    GiveTag,
    SaveFilter,
    MakeRule,
    Rules,
    MutedWords,
    Why,
    Fold,
    Compare,
    Refresh,
    StopRefresh,
    Search,
    ClearFilter,
    OnlyUnread,
    OnlyBookmarked,
    Map,
    GoToDate,
    FocusSources,
    FocusHeadlines,
    FocusStory,
    GroupByCountry,
    GroupByFolder,
    Larger,
    Smaller,
    NormalSize,
    FullScreen,
    AddSources,
    AddAccount,
    Import,
    Export,
    TakeOver,
    Sample,
    Settings,
    Background,
    BackUp,
    Restore,
    Tour,
    Shortcuts,
    Problems,
    Storage,
    About,
    Quit
};

/// One line of the table.
struct Shortcut {
    Act act;
    QString menu; ///< name of its menu
    QString text; ///< as in the menu, with its mnemonic
    QList<QKeySequence> keys;
    bool beginsGroup = false; ///< a line stands before it in its menu
};

/// The one table that menus, keys and the shortcut sheet are made from.
QList<Shortcut> shortcutTable();

} // namespace flashnews::ui
