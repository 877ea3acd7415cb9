#include "ui/window/shortcuts.h"

#include <QCoreApplication>

namespace flashnews::ui {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Menu", text);
}

QKeySequence key(const char* keys) {
    return QKeySequence(QString::fromLatin1(keys));
}

} // namespace

QList<Shortcut> shortcutTable() {
    const QString news = say(QT_TRANSLATE_NOOP("Menu", "&News")),
                  story = say(QT_TRANSLATE_NOOP("Menu", "&Story")),
                  organise = say(QT_TRANSLATE_NOOP("Menu", "&Organise")),
                  view = say(QT_TRANSLATE_NOOP("Menu", "&View")),
                  help = say(QT_TRANSLATE_NOOP("Menu", "&Help"));
    return {
        {Act::Refresh, news, say(QT_TRANSLATE_NOOP("Menu", "&Refresh")), {key("R"), key("F5")}},
        {Act::StopRefresh, news, say(QT_TRANSLATE_NOOP("Menu", "&Stop refreshing")), {key("Ctrl+.")}},
        {Act::AddSources, news, say(QT_TRANSLATE_NOOP("Menu", "&Add sources…")), {key("Ctrl+N")}, true},
        {Act::AddAccount, news, say(QT_TRANSLATE_NOOP("Menu", "Add an a&ccount…")), {}},
        {Act::Import, news, say(QT_TRANSLATE_NOOP("Menu", "&Import OPML…")), {}},
        {Act::TakeOver, news, say(QT_TRANSLATE_NOOP("Menu", "I&mport from another reader…")), {}},
        {Act::Export, news, say(QT_TRANSLATE_NOOP("Menu", "&Export OPML…")), {}},
        {Act::Sample, news, say(QT_TRANSLATE_NOOP("Menu", "Sample e&dition")), {}},
        {Act::Problems, news, say(QT_TRANSLATE_NOOP("Menu", "&How the sources are doing…")), {}, true},
        {Act::Storage, news, say(QT_TRANSLATE_NOOP("Menu", "Space and &offline…")), {}},
        {Act::BackUp, news, say(QT_TRANSLATE_NOOP("Menu", "&Back up the library…")), {}},
        {Act::Restore, news, say(QT_TRANSLATE_NOOP("Menu", "Restore a backu&p…")), {}},
        {Act::Background, news, say(QT_TRANSLATE_NOOP("Menu", "In the bac&kground…")), {}, true},
        {Act::Settings, news, say(QT_TRANSLATE_NOOP("Menu", "Se&ttings…")), {key("Ctrl+,")}},
        {Act::Quit, news, say(QT_TRANSLATE_NOOP("Menu", "&Quit")), {key("Ctrl+Q")}, true},
        {Act::Next, story, say(QT_TRANSLATE_NOOP("Menu", "&Next headline")), {key("J")}},
        {Act::Previous, story, say(QT_TRANSLATE_NOOP("Menu", "&Previous headline")), {key("K")}},
        {Act::PageOrNext,
         story,
         say(QT_TRANSLATE_NOOP("Menu", "Page &down, then next unread")),
         {key("Space")}},
        {Act::NextUnread, story, say(QT_TRANSLATE_NOOP("Menu", "Next &unread")), {key("N")}},
        {Act::PreviousUnread, story, say(QT_TRANSLATE_NOOP("Menu", "Previous unr&ead")), {key("P")}},
        {Act::Bookmark, story, say(QT_TRANSLATE_NOOP("Menu", "&Bookmark")), {key("S")}, true},
        {Act::ToggleRead, story, say(QT_TRANSLATE_NOOP("Menu", "&Mark read or unread")), {key("M")}},
        {Act::OpenOriginal, story, say(QT_TRANSLATE_NOOP("Menu", "&Open the original")), {key("O")}, true},
        {Act::Pictures, story, say(QT_TRANSLATE_NOOP("Menu", "Look at the p&ictures")), {key("V")}},
        {Act::OtherText, story, say(QT_TRANSLATE_NOOP("Menu", "&Compare page and feed")), {key("C")}},
        {Act::FindInStory,
         story,
         say(QT_TRANSLATE_NOOP("Menu", "&Find in the story")),
         {key("Ctrl+F")},
         true},
        {Act::FindNext, story, say(QT_TRANSLATE_NOOP("Menu", "Find ne&xt")), {key("F3"), key("Ctrl+G")}},
        {Act::FindPrevious,
         story,
         say(QT_TRANSLATE_NOOP("Menu", "Find pre&vious")),
         {key("Shift+F3"), key("Ctrl+Shift+G")}},
        {Act::CopyWithSource,
         story,
         say(QT_TRANSLATE_NOOP("Menu", "Cop&y with its source")),
         {key("Ctrl+Shift+C")},
         true},
        {Act::CopyLink, story, say(QT_TRANSLATE_NOOP("Menu", "Copy the &link")), {key("Y")}},
        {Act::Share, story, say(QT_TRANSLATE_NOOP("Menu", "&Send by mail…")), {key("E")}},
        {Act::Print, story, say(QT_TRANSLATE_NOOP("Menu", "P&rint…")), {key("Ctrl+P")}},
        {Act::SavePdf, story, say(QT_TRANSLATE_NOOP("Menu", "Save t&he story as PDF…")), {}},
        {Act::ExportStories, story, say(QT_TRANSLATE_NOOP("Menu", "Expor&t…")), {key("Ctrl+Shift+S")}},
        {Act::Back, story, say(QT_TRANSLATE_NOOP("Menu", "Bac&k")), {key("Alt+Left")}, true},
        {Act::Forward, story, say(QT_TRANSLATE_NOOP("Menu", "Forward")), {key("Alt+Right")}},
        {Act::OpenInWindow,
         story,
         say(QT_TRANSLATE_NOOP("Menu", "Open in a window")),
         {key("Ctrl+Return"), key("Ctrl+Enter")}},
        {Act::Why, story, say(QT_TRANSLATE_NOOP("Menu", "&Why these countries…")), {key("W")}, true},
        {Act::Fold, story, say(QT_TRANSLATE_NOOP("Menu", "Show or fold its copies")), {key("F")}},
        {Act::Compare, story, say(QT_TRANSLATE_NOOP("Menu", "What differs from its copies…")), {key("D")}},
        {Act::Undo, organise, say(QT_TRANSLATE_NOOP("Menu", "&Undo")), {key("Ctrl+Z")}},
        {Act::MarkAllRead,
         organise,
         say(QT_TRANSLATE_NOOP("Menu", "Mark &all in the list read")),
         {key("Shift+A")},
         true},
        {Act::GiveTag, organise, say(QT_TRANSLATE_NOOP("Menu", "G&ive a tag…")), {key("T")}},
        {Act::SaveFilter,
         organise,
         say(QT_TRANSLATE_NOOP("Menu", "&Save this filter…")),
         {key("Ctrl+S")},
         true},
        {Act::MakeRule, organise, say(QT_TRANSLATE_NOOP("Menu", "Make a &rule of this…")), {key("Shift+W")}},
        {Act::Rules, organise, say(QT_TRANSLATE_NOOP("Menu", "Ru&les…")), {}},
        {Act::MutedWords, organise, say(QT_TRANSLATE_NOOP("Menu", "&Muted words…")), {key("Ctrl+M")}},
        {Act::Search, view, say(QT_TRANSLATE_NOOP("Menu", "&Search")), {key("/")}},
        {Act::OnlyUnread, view, say(QT_TRANSLATE_NOOP("Menu", "Only &unread")), {key("U")}},
        {Act::OnlyBookmarked, view, say(QT_TRANSLATE_NOOP("Menu", "Only &bookmarked")), {key("B")}},
        {Act::ClearFilter, view, say(QT_TRANSLATE_NOOP("Menu", "&Clear the filter")), {key("Esc")}},
        {Act::Map, view, say(QT_TRANSLATE_NOOP("Menu", "Ma&p")), {key("G")}, true},
        {Act::GoToDate, view, say(QT_TRANSLATE_NOOP("Menu", "Go to a date…")), {key("Ctrl+D")}, true},
        {Act::FocusSources, view, say(QT_TRANSLATE_NOOP("Menu", "G&o to the sources")), {key("Alt+1")}},
        {Act::FocusHeadlines, view, say(QT_TRANSLATE_NOOP("Menu", "Go to the &headlines")), {key("Alt+2")}},
        {Act::FocusStory, view, say(QT_TRANSLATE_NOOP("Menu", "Go to the s&tory")), {key("Alt+3")}},
        {Act::GroupByCountry, view, say(QT_TRANSLATE_NOOP("Menu", "Sources by countr&y")), {}, true},
        {Act::GroupByFolder, view, say(QT_TRANSLATE_NOOP("Menu", "Sources by fol&der")), {}},
        {Act::Larger,
         view,
         say(QT_TRANSLATE_NOOP("Menu", "&Larger text")),
         {key("Ctrl++"), key("Ctrl+=")},
         true},
        {Act::Smaller, view, say(QT_TRANSLATE_NOOP("Menu", "S&maller text")), {key("Ctrl+-")}},
        {Act::NormalSize, view, say(QT_TRANSLATE_NOOP("Menu", "&Normal text size")), {key("Ctrl+0")}},
        {Act::FullScreen, view, say(QT_TRANSLATE_NOOP("Menu", "&Full screen")), {key("F11")}, true},
        {Act::NextWindow, view, say(QT_TRANSLATE_NOOP("Menu", "Next window")), {key("Ctrl+Tab")}, true},
        {Act::PreviousWindow,
         view,
         say(QT_TRANSLATE_NOOP("Menu", "Previous window")),
         {key("Ctrl+Shift+Tab")}},
        {Act::CloseWindows, view, say(QT_TRANSLATE_NOOP("Menu", "Close story windows")), {key("Ctrl+W")}},
        {Act::Tour, help, say(QT_TRANSLATE_NOOP("Menu", "&Tour of the window")), {}},
        {Act::Shortcuts, help, say(QT_TRANSLATE_NOOP("Menu", "&Keyboard shortcuts")), {key("?"), key("F1")}},
        {Act::About, help, say(QT_TRANSLATE_NOOP("Menu", "&About Flash News")), {}, true},
    };
}

} // namespace flashnews::ui
