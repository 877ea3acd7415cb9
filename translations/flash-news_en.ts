<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n feed unchanged</numerusform>
            <numerusform>%n feeds unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n new subscription</numerusform>
            <numerusform>%n new subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n bookmarked</numerusform>
            <numerusform>%n bookmarked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n automatic backup: %1</numerusform>
            <numerusform>%n automatic backups, the newest: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>%n act of yours sent</numerusform>
            <numerusform>%n acts of yours sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n left out, as no feed stands behind it</numerusform>
            <numerusform>%n left out, as no feed stands behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n story</numerusform>
            <numerusform>Flash News: %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n story without a status.</numerusform>
            <numerusform>%n stories without a status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n story of no feed.</numerusform>
            <numerusform>%n stories of no feed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n bookmark whose story is gone.</numerusform>
            <numerusform>%n bookmarks whose stories are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n feed with wrong counts.</numerusform>
            <numerusform>%n feeds with wrong counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n story without readable text.</numerusform>
            <numerusform>%n stories without readable text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n story that search cannot find.</numerusform>
            <numerusform>%n stories that search cannot find.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min to read</numerusform>
            <numerusform>%n min to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>A feed (%1) with %n article.</numerusform>
            <numerusform>A feed (%1) with %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n new story</numerusform>
            <numerusform>%1: %n new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n new story</numerusform>
            <numerusform>%n new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n new story under what you watch</numerusform>
            <numerusform>%n new stories under what you watch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountriesDialog</name>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>and %n more word</numerusform>
            <numerusform>and %n more words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>&amp;Subscribe to %n source</numerusform>
            <numerusform>&amp;Subscribe to %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n story.</numerusform>
            <numerusform>%1: %n stories.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>The %1 of %n story that fit best. Sorted by date, all are here.</numerusform>
            <numerusform>The %1 of %n stories that fit best. Sorted by date, all are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>More than %n story cannot be chosen at once. Narrow the list with a filter first.</numerusform>
            <numerusform>More than %n stories cannot be chosen at once. Narrow the list with a filter first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>and %n more outlet</numerusform>
            <numerusform>and %n more outlets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n new source</numerusform>
            <numerusform>%n new sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n bookmarked</numerusform>
            <numerusform>%n bookmarked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n left out, as no feed stands behind it</numerusform>
            <numerusform>%n left out, as no feed stands behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n new story</numerusform>
            <numerusform>%n new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n new source. Press R to fetch it.</numerusform>
            <numerusform>%n new sources. Press R to fetch them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Open %n link that waited</numerusform>
            <numerusform>Open %n links that waited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n country with stories. T shows the numbers as a table.</numerusform>
            <numerusform>%n countries with stories. T shows the numbers as a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n story about it</numerusform>
            <numerusform>%n stories about it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n story published there</numerusform>
            <numerusform>%n stories published there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n story hidden</numerusform>
            <numerusform>%1 · %n stories hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n story marked read.</numerusform>
            <numerusform>%n stories marked read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Unsubscribed from %n source.</numerusform>
            <numerusform>Unsubscribed from %n sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n source taken out of its folder.</numerusform>
            <numerusform>%n sources taken out of their folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n source moved to %1.</numerusform>
            <numerusform>%n sources moved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Rule “%1” applied to %n story.</numerusform>
            <numerusform>Rule “%1” applied to %n stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>“%1” muted: %n story hidden.</numerusform>
            <numerusform>“%1” muted: %n stories hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n source did not answer</numerusform>
            <numerusform>%n sources did not answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n story saved.</numerusform>
            <numerusform>%n stories saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>hides (%n story so far)</numerusform>
            <numerusform>hides (%n stories so far)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every %n hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>The newest %n story</numerusform>
            <numerusform>The newest %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Edit %n source</numerusform>
            <numerusform>Edit %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>No new story for %n day</numerusform>
            <numerusform>No new story for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every %n hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n source did not answer.</numerusform>
            <numerusform>%n sources did not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Asking %n source …</numerusform>
            <numerusform>Asking %n sources …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>&amp;Settings of %n source…</numerusform>
            <numerusform>&amp;Settings of %n sources…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>%n story was cleaned away.</numerusform>
            <numerusform>%n stories were cleaned away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n story takes up %1, %2 of it pictures.</numerusform>
            <numerusform>%n stories take up %1, %2 of it pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n of them is unread or bookmarked and stays in any case.</numerusform>
            <numerusform>%n of them are unread or bookmarked and stay in any case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>With these limits %n story would go and free %1.</numerusform>
            <numerusform>With these limits %n stories would go and free %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>The %n story opens whole, with all its pictures.</numerusform>
            <numerusform>All %n stories open whole, with all their pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>%1 of %n story opens whole. Missing:</numerusform>
            <numerusform>%1 of %n stories open whole. Missing:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n picture from %1: %2</numerusform>
            <numerusform>%n pictures from %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n story with the feed&apos;s own text only: %1</numerusform>
            <numerusform>%n stories with the feed&apos;s own text only: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>and from %n more server</numerusform>
            <numerusform>and from %n more servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n feed found</numerusform>
            <numerusform>%n feeds found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n story tagged “%1”.</numerusform>
            <numerusform>%n stories tagged “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n story</numerusform>
            <numerusform>%1 · %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n unread story</numerusform>
            <numerusform>%n unread stories</numerusform>
        </translation>
    </message>
</context>
</TS>
