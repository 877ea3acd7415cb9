<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>במסנן הזה יש חלק שאי אפשר לקרוא: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>אי אפשר לכתוב את %1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>„%1” אינו קוד מדינה. יש לתת שתי אותיות, כגון AL או XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>„%1” אינו זמן. יש לתת יום, כגון 2026-03-03, או 2d, או 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>רק ידיעות עם המילים האלה.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>רק המקור הזה: שם, מספר או כתובת.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>רק מקורות מהתיקייה הזאת.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>רק מקורות מהמדינה הזאת.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>רק ידיעות שמדברות על המדינה הזאת.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>רק ידיעות של הסוכנות הזאת.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>רק ידיעות בשפה הזאת.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>רק ידיעות שלא נקראו.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>רק ידיעות מסומנות.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>רק ידיעות מאז: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>רק ידיעות שלפני הזמן הזה.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>להתחיל בישנות ביותר.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>אין מינוי „%1”. הפקודה flash-news feeds מציגה את כולם.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>השורה הזאת אינה עצם JSON: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>אי אפשר לקרוא את %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 גדול מדי (%2 מ״ב).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>לכל היותר כמספר הזה.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>מערך JSON אחד.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>לבטל.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>כ־HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>כ־JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n ערוץ</numerusform>
            <numerusform>%n ערוצים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n חדשה</numerusform>
            <numerusform>%n חדשות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n שונתה</numerusform>
            <numerusform>%n שונו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n ערוץ ללא שינוי</numerusform>
            <numerusform>%n ערוצים ללא שינוי</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n תמונה</numerusform>
            <numerusform>%n תמונות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n נכשל</numerusform>
            <numerusform>%n נכשלו</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>אין חיבור. אפשר לקרוא את מה שנשמר.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>נרשם מינוי: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>כבר קיים: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  יש שם גם: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n מינוי חדש</numerusform>
            <numerusform>%n מינויים חדשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n תקול</numerusform>
            <numerusform>%n תקולים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n ידיעה</numerusform>
            <numerusform>%n ידיעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n לא נקראה</numerusform>
            <numerusform>%n לא נקראו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n מסומנת</numerusform>
            <numerusform>%n מסומנות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>מזה %1 פנוי</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>הכול תקין.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>עוד אין גיבוי אוטומטי; הרענון הבא ייצור אותו.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n גיבוי אוטומטי, החדש ביותר: %1</numerusform>
            <numerusform>%n גיבויים אוטומטיים, החדש ביותר: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>הקובץ הישן נשמר בשם %1. מה שחסר ועדיין נמצא בערוצים יגיע ברענון הבא.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>הפקודה „flash-news restore” מצילה את מה שאפשר ושומרת את הקובץ הישן.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>הפקודה „flash-news check --repair” מתקנת זאת.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>הספרייה שהוחלפה נשמרה בשם %1.</translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html,‏ markdown או epub; בלי זה קובעת סיומת הקובץ.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>סיסמה: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>אין חשבון „%1”. הפקודה flash-news account list מציגה את כולם.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>שימוש: flash-news account add URL --user NAME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>נדרשת סיסמה: יש להקליד אותה או להגדיר את FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>החשבון %1 נוסף. הפקודה flash-news refresh מסנכרנת אותו.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>אין כאן צרור מפתחות, ולכן הסיסמה אינה נשמרת: יש להגדיר את FLASH_NEWS_PASSWORD בכל הרצה של flash-news refresh.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>שימוש: flash-news account remove ACCOUNT</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>שימוש: flash-news account move FEED… --to ACCOUNT, או --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>ידיעה שפרסמו כמה כלי תקשורת – פעם אחת בלבד.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>רק הכתבות שהן הידיעה הזאת.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n חשבון</numerusform>
            <numerusform>%n חשבונות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>נשלחה %n פעולה שלכם</numerusform>
            <numerusform>נשלחו %n פעולות שלכם</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>לכתבה הזאת אין מזהה.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>השדה „%1” אינו טקסט.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>לכתבה הזאת אין כותרת ואין טקסט.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>רק ידיעות עם התגית הזאת.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>להתחיל בידיעות שמתאימות ביותר למילים.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>אין תגית „%1”. הפקודה flash-news tags מציגה את כולן.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>‏%1 לא נמצא כאן. יש לציין את התיקייה שלו: flash-news import --from %2 FOLDER</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>אין קורא חדשות „%1”. המוכרים הם: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n נקראה</numerusform>
            <numerusform>%n נקראו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n הושמטה, כי אין מאחוריה ערוץ</numerusform>
            <numerusform>%n הושמטו, כי אין מאחוריהן ערוץ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>הסרת התגית מהן.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>לא ניתן היה לקרוא את הידיעות של %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n ידיעה</numerusform>
            <numerusform>Flash News: %n ידיעות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>אי אפשר לכתוב את %1: %2. בחרו מקום אחר.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>בחרו לפחות ידיעה אחת לייצוא.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>הערוץ מצהיר על הקידוד %1, אבל הוא ב־%2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>חלק מהתווים אינם קריאים בקידוד של הערוץ.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>לכמה כתבות אותו מזהה; הן הובחנו לפי הקישור והטקסט.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>ה־JSON הזה קטוע או פגום בתו %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>זה JSON, אבל לא JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>הערוץ קטוע; נקרא מה שהגיע.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>הקובץ ריק.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>הקובץ הזה אינו רשימת מינויים (OPML), או שתחילתו חסרה.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>הקידומת „%1” לא הוצהרה.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>נקראו רק %1 הכתבות הראשונות.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>הערוץ גדול מדי ולא נקרא כולו.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>זו רשימת מינויים (OPML), לא ערוץ. אפשר לייבא אותה.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>זה דף אינטרנט, לא ערוץ.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>הערוץ נקטע לפני הכתבה הראשונה.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>זה אינו ערוץ.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>זו מפת אתר ללא חדשות, לא ערוץ.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>התשובה ריקה: אין בה ערוץ.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>יש רכיבים שלא נסגרו או שקוננו לא נכון.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>מירכאות סביב מאפיינים חסרות או לא נסגרו.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>יש סוגריים זוויתיים שלא נכתבו כ־&amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>יש סימני &amp; שלא נכתבו כ־&amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>יש תווי בקרה, והם הושמטו.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>הערה או קטע CDATA לא נסגרו.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>משהו עומד לפני הערוץ; דילגנו עליו.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>שורה %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>הרכיבים מקוננים עמוק מדי.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 דורש שם משתמש וסיסמה.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 מסרב למסור את הכתובת הזאת (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>ל־%1 אין דבר בכתובת הזאת (404). אולי היא עברה.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 מודיע שהערוץ הזה נסגר לתמיד (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 מבקש שנניח לו לזמן מה (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 מפנה הלאה, אבל אינו אומר לאן.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>ל־%1 יש תקלה משלו (שגיאה %2). אולי יעזור לנסות מאוחר יותר.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 השיב בשגיאה %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 לא נמצא. יש לבדוק את הכתובת ואת החיבור.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>אי אפשר להגיע אל %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 לא השיב בזמן.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 נקטע באמצע התשובה.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>המתווך בדרך אל %1 לא השיב.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>המתווך בדרך אל %1 דורש סיסמה.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 שלח תשובה שאי אפשר לפרוס.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>אי אפשר לקרוא את %1: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>נעצר.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 מפנה למחשב ברשת המקומית. לא הלכנו אחריו.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 מפנה לכתובת שאינה באינטרנט.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 מפנה מחיבור בטוח לחיבור פתוח. לא הלכנו אחריו.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 מבקש שנניח לו עד %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 אינו כתובת אינטרנט.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 מסובב אותנו במעגל.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>מה ש־%1 שולח גדול מדי לערוץ.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>החיבור אל %1 לא נוצר בזמן.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 לא סיים את תשובתו בתוך דקה.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>אי אפשר ליצור את התיקייה %1. בחרו אחרת.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>אי אפשר לכתוב את %1: %2. בחרו תיקייה אחרת.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 גדול מ־%2 שההגדרות מתירות.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 צריך %2, אבל רק %3 פנויים ב־%4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>מה ש־%1 שולח גדול מדי.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>החיבור אל %1 אינו בטוח: האישור שלו בוטל.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>החיבור אל %1 אינו בטוח: אף גורם שהמחשב הזה סומך עליו אינו ערב לאישור שלו.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>החיבור אל %1 אינו בטוח: האישור שלו הוא לשם אחר.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>החיבור אל %1 אינו בטוח: תוקף האישור שלו פג. אם כך בכולם, יש לבדוק את השעון של המחשב.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>החיבור אל %1 אינו בטוח: האישור שלו עדיין אינו בתוקף. יש לבדוק את השעון של המחשב.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>אי אפשר היה ליצור חיבור בטוח אל %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>אי אפשר היה להגיע אל %1 דרך השרת המתווך %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>על %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>פורסם ב: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>מאת %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>עם התגית „%1”</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>לא נקראו</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>מסומנות</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>מאז %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>לפני %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>אין ידיעה בדף הזה.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>האתר מציג את הידיעה הזאת למנויים בלבד.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>האתר מציג את המשך הידיעה הזאת למנויים בלבד.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>מחזיק המפתחות של שולחן העבודה לא מסר את הסיסמה: %1. יש לפתוח את נעילתו ולנסות שוב.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>אין סיסמה שמורה לכך.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>לשולחן העבודה הזה אין מחזיק מפתחות (כגון GNOME Keyring או KWallet), ולכן הסיסמה נשמרת רק עד לסגירת Flash News.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>קטלוג המקורות חסר. יש להתקין שוב את Flash News, או להוסיף מקור לפי כתובתו.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 נקטע באמצע התשובה.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>במקום הערוץ הגיע דף אינטרנט של %1. אם לרשת הזאת יש דף כניסה, פתחו אותו קודם בדפדפן.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 שלח דף אינטרנט במקום הערוץ. אולי הערוץ עבר, או שהרשת הזאת דורשת כניסה תחילה.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 מבקש שנניח לו עד %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>ל־%1 אין ערוץ, והדף שלו אינו מצביע על אחד. יש לחפש באתר „RSS” או „Feed” ולתת את הכתובת ההיא.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>„%1” אינו כתובת. יש לתת כתובת כגון https://example.org או https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>הכתבה הזאת כבר אינה בספרייה.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>אי אפשר לקרוא את %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 גדול מדי לרשימת מינויים.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>המינויים של Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>אי אפשר לכתוב את %1: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>גיליון הדוגמה חסר. יש להתקין שוב את Flash News.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>מה שהגיע אינו תמונה שאפשר לשמור.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>הערוץ שב־%1 אינו מציין את כתובתו. יש לפתוח אותו בדפדפן ולהעתיק משם את הכתובת.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>אין דבר של %1 ב־%2. חיפשנו: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>הארכיון פגום או מסוג לא מוכר.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>‏Flash News כבר פתוח (תהליך %1). יש להשתמש בחלון שלו או לסגור אותו קודם.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>‏Flash News פתוח עם הפרופיל הזה במחשב „%1”. יש לסגור אותו שם קודם. אם הוא כבר לא פועל, יש למחוק את %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>&amp;חדשות</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;ידיעה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;עזרה</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;רענון</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;עצירת הרענון</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>הוספת &amp;מקורות…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>יי&amp;בוא OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>ייצוא &amp;OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>&amp;גיליון דוגמה</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;הגדרות…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>הכ&amp;ותרת הבאה</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>&amp;הכותרת הקודמת</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>&amp;דף למטה, ואז הבאה שלא נקראה</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>הבאה שלא &amp;נקראה</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>הקודמת &amp;שלא נקראה</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>ס&amp;ימנייה</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>סימון &amp;כנקראה או כלא נקראה</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>&amp;פתיחת המקור</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>&amp;צפייה בתמונות</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>&amp;למה המדינות האלה…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;סימון כל הרשימה כנקראה</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;חיפוש</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>רק &amp;שלא נקראו</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>רק מ&amp;סומנות</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;ניקוי המסנן</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>&amp;אל המקורות</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>אל ה&amp;כותרות</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>אל &amp;הידיעה</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>מ&amp;קורות לפי מדינה</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>מקורות &amp;לפי תיקייה</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>טקסט &amp;גדול יותר</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;טקסט קטן יותר</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>גודל טקסט &amp;רגיל</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;מסך מלא</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;קיצורי מקלדת</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;על אודות Flash News</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>מ&amp;פה</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>השווא&amp;ת הדף והערוץ</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>חיפוש &amp;בידיעה</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>חיפוש הב&amp;א</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>חיפוש ה&amp;קודם</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>העתקה ע&amp;ם המקור</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>ה&amp;עתקת הקישור</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>שלי&amp;חה בדוא״ל…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>הדפ&amp;סה…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>שמירת הידיעה כ־&amp;PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>מקום ועבודה &amp;לא מקוונת…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>הוספת &amp;חשבון…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>מ&amp;צב המקורות…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>הצגה או קיפול של העותקים</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>ההבדלים מהעותקים…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;ארגון</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>ייבוא מקורא חדשות &amp;אחר…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>גיב&amp;וי הספרייה…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>&amp;שחזור גיבוי…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>בר&amp;קע…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>אחו&amp;רה</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>קדימה</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>פתיחה בחלון</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול הפעולה</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;הוספת תגית…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;שמירת המסנן…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;יצירת כלל מזה…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;כללים…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;מילים מושתקות…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;סיור בחלון</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>מעבר לתאריך…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>החלון הבא</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>החלון הקודם</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>סגירת חלונות הידיעות</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>סימן מינוס בא לפני מילים, לא לפני %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>אין מקור שלכם בשם „%1”.</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>אין מדינה בשם „%1”. יש לתת שם או קוד כגון AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>„%1” אינו תאריך. יש לתת תאריך כגון 2026-03-01, ‏2026-03 או 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 אינו מוכר. יש is:unread ו־is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>אין תגית שלכם בשם „%1”.</translation>
    </message>
</context>
<context>
    <name>Shades</name>
    <message>
        <source>%1–%2</source>
        <comment>from and to, of numbers</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>הדיסק מלא. דבר לא שונה; יש לפנות מקום ולנסות שוב.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>אי אפשר לכתוב לספרייה. יש לבדוק את ההרשאות של התיקייה שלה.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>אי אפשר לפתוח את קובץ הספרייה. יש לבדוק שהתיקייה שלו קיימת ושאפשר לכתוב בה.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>תוכנית אחרת משתמשת בספרייה. יש לסגור אותה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>הספרייה לא הצליחה לעשות זאת: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>אי אפשר לשמור תמונה ב־%1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>מסד הנתונים הזה שייך לתוכנית אחרת. לא נגענו בו; יש לבחור תיקיית פרופיל אחרת או להעביר את הקובץ.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>את הספרייה הזאת כתבה גרסה חדשה יותר של Flash News. לא נגענו בה; יש להתקין את הגרסה החדשה כדי לפתוח אותה.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>ההתקנה הזאת חסרה. יש להתקין שוב את Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>אי אפשר ליצור את התיקייה %1. יש לבדוק את ההרשאות שלה.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 אינו עותק שלם של ספרייה. דבר לא שונה.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>הקובץ אינו ספרייה של Flash News, או שתחילתו פגומה. לא נגענו בו. הפקודה „flash-news restore” מניחה אותו בצד ומצילה את מה שאפשר; או בחרו תיקיית פרופיל אחרת.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>קובץ הספרייה פגום. סגרו את Flash News והריצו „flash-news restore”: הפקודה מניחה את הקובץ הפגום בצד ומצילה את מה שאפשר.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>הדיסק כשל בקריאת הספרייה או בכתיבתה. דבר לא שונה; בדקו את הדיסק ואת הכבל שלו.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>הקובץ פגום: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n ידיעה ללא מצב.</numerusform>
            <numerusform>%n ידיעות ללא מצב.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n ידיעה ללא ערוץ.</numerusform>
            <numerusform>%n ידיעות ללא ערוץ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n סימנייה שהידיעה שלה נעלמה.</numerusform>
            <numerusform>%n סימניות שהידיעות שלהן נעלמו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n ערוץ עם ספירה שגויה.</numerusform>
            <numerusform>%n ערוצים עם ספירה שגויה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n ידיעה ללא טקסט קריא.</numerusform>
            <numerusform>%n ידיעות ללא טקסט קריא.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n ידיעה שהחיפוש אינו מוצא.</numerusform>
            <numerusform>%n ידיעות שהחיפוש אינו מוצא.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>אי אפשר לכתוב את %1. בדקו את הרשאות התיקייה ואת המקום בדיסק.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>אין קובץ %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News פועל. סגרו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>הספרייה שלכם נמצאת בכונן רשת, שבו רק תוכנית אחת בכל פעם יכולה להשתמש בה בבטחה. תהליך %1 ב־„%2” מחזיק בה: יש לסגור אותו קודם. אם הוא כבר לא פועל, יש למחוק את %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>אי אפשר לקרוא את %1. יש לבדוק את ההרשאות שלו.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>‏%1 אינו כפי שהוא צריך להיות: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>מקור: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n דקת קריאה</numerusform>
            <numerusform>%n דקות קריאה</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>המשך קריאה באתר %1</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>החדשות האחרונות</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>אי אפשר היה להביא את הידיעה כולה: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>קול</translation>
    </message>
    <message>
        <source>video</source>
        <translation>וידאו</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>file</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>ניגון</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>הורדה</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>קבצים של הידיעה</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>פורסם גם אצל</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>מה ההבדל</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>קשורות</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>עם %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>תמליל</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>פרקים</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>לא נשמרה סיסמה עבור %1. יש להזין אותה שוב בחלון, או להגדיר את FLASH_NEWS_PASSWORD לשורת הפקודה.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>‏%1 חוזר על עצמו במקום לסיים את הרשימה. דבר לא שונה; יהיה ניסיון נוסף מאוחר יותר.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>‏%1 אינו כתובת של שרת.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>ב־%1 אין שרת ש־Flash News יכול להסתנכרן איתו. הוא עובד עם FreshRSS,‏ Miniflux,‏ Inoreader,‏ The Old Reader,‏ BazQux ו־Tiny Tiny RSS; הכתובת היא זו שבה קוראים בדפדפן.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>‏%1 דוחה את שם המשתמש והסיסמה האלה. ב־FreshRSS זו סיסמת ה־API, שנקבעת בפרופיל; ב־Miniflux זו של השילוב עם Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>ה־API של %1 כבוי. ב־FreshRSS מפעילים אותו תחת Settings › Authentication › Allow API access.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>ב־%1 אין שרת מהסוג הזה.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>‏%1 קיבל את הסיסמה, אבל לא את המפתח שנתן עבורה. ייתכן ששרת האינטרנט שלו משמיט את הכותרת Authorization מהבקשות.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>‏%1 אינו מקבל זאת: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>‏%1 השיב במשהו שונה ממה שהתבקש. דבר לא שונה; יהיה ניסיון נוסף מאוחר יותר.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>‏%1 דוחה את שם המשתמש והסיסמה האלה.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>ה־API של %1 כבוי. ב־Tiny Tiny RSS מפעילים אותו תחת Preferences › Enable API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>‏%1 סיים את ההפעלה מיד.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>‏%1 לא הצליח להירשם ל־%2: הוא לא מוצא שם ערוץ.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>‏Tiny Tiny RSS מאפשר לשנות שמות ותיקיות רק בדפים שלו, ב־%1; משם הם מגיעים לכאן.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>כחול</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>ירוק</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>כתום</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>סגול</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>טורקיז</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ורוד</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>זית</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>אפור</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>טבלה של ההתקנה הזאת חסרה (%1). יש להתקין שוב את Flash News.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>‏%1, %2 (היכן שהערוץ ממקם את הידיעה)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1k</source>
        <comment>thousands of unread stories</comment>
        <translation>%1 אלף</translation>
    </message>
</context>
<context>
    <name>WorldShapes</name>
    <message>
        <source>This installation has no map. Install Flash News again.</source>
        <translation>להתקנה הזאת אין מפה. יש להתקין שוב את Flash News.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>אין עוד מינוי למקור הזה.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>ערוץ (%1) עם %n כתבה.</numerusform>
            <numerusform>ערוץ (%1) עם %n כתבות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>רישום מינוי לערוצים או לערוצים של אתר</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>ביטול מינוי; ידיעות מסומנות נשארות</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>רשימת המינויים ומצבם</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>כתיבת המינויים כ־OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>הבאת החדש</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>קריאת גיליון הדוגמה, ללא רשת</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>רשימת כותרות</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>רשימת כותרות של ידיעות עם המילים האלה</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>הצגת ידיעה</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>סימון ידיעות בסימנייה</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>סימון ידיעות כנקראו</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>הצגת מה שמובן מערוץ</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>המדינות והסוכנות של טקסט</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>אילו כתבות הן ידיעה אחת</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>חילוץ הידיעה מדף אינטרנט</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>הפיכת HTML לבטוח להצגה</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>מסירת מצב הספרייה</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>העתקת הספרייה לקובץ</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>הנחת עותק במקום הספרייה, או הצלת מה שאפשר מספרייה פגומה</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>כתיבת ידיעות כ־HTML,‏ Markdown או EPUB, עם התמונות שלהן</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>סנכרון עם שרת: FreshRSS,‏ Miniflux,‏ Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>רישום מינוי לערוצים של קובץ OPML, או העברה של מה שקורא חדשות אחר שומר</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>הוספת תגית לידיעות</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>רשימת התגיות</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;הוספת חשבון</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>הוספת חשבון</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>היכן שקוראים בדפדפן, כגון rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>חשבון בשרת שומר על המקורות, על מה שנקרא ועל הסימניות זהים בכל המחשבים שלכם. Flash News עובד עם FreshRSS,‏ Miniflux,‏ Inoreader,‏ The Old Reader,‏ BazQux ו־Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>מה השרת השיב</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;כתובת</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>שם &amp;משתמש</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;סיסמה</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>ב־FreshRSS וב־Miniflux זו הסיסמה של ה־API, שנקבעת שם בפרופיל או בשילובים.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>הסיסמה של %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>פנייה אל %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: ידיעה %n חדשה</numerusform>
            <numerusform>%1: %n ידיעות חדשות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>ידיעה %n חדשה</numerusform>
            <numerusform>%n ידיעות חדשות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>ידיעה %n חדשה במעקב שלכם</numerusform>
            <numerusform>%n ידיעות חדשות במעקב שלכם</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>&amp;סידור</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>החדשות &amp;ביותר תחילה</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>ה&amp;ישנות ביותר תחילה</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>המתאימות ביותר &amp;תחילה, בחיפוש</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>&amp;קיבוץ לפי יום</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>קיבוץ לפי &amp;מקור</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>קיב&amp;וץ לפי מדינה</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;שורות</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;כרטיסים עם תמונות</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>&amp;חלוניות לפי רוחב החלון</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>הידיעה &amp;לצד הכותרות</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;הידיעה מתחת לכותרות</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>&amp;סמל במגש המערכת, עם מספר הידיעות שלא נקראו</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>הצגת המספר &amp;גם במשגר</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;להמשיך לפעול כשהחלון נסגר</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>&amp;הפעלה בכניסה למערכת, כשהחלון מוסתר</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>התראה &amp;על ידיעות חדשות אחרי כל רענון</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;שעות שקט: דבר לא קופץ</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>רענון &amp;ידני בלבד כשהרשת מוגבלת בנפח</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>&amp;רענון ידני בלבד בעבודה על סוללה</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>שקט מ־</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>שקט עד</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>ברקע</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>משעה</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>עד שעה</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>על מה שבמעקב תמיד יש התראה; על מה שמגיע בשעות השקט – בסופן.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;אישור</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>תמיד בהישג יד</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>רשת וחשמל</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>הספרייה מותאמת לגרסה זו של Flash News. תחילה נוצר עותק שלה; הדבר עשוי להימשך כמה דקות.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>מקורות לפי מדינה</translation>
    </message>
    <message>
        <source>International</source>
        <translation>בינלאומי</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>אין מקור כזה בקטלוג. אפשר להזין במקומו את כתובת האתר של העיתון.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>חיפוש ברשימה</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountriesDialog</name>
    <message>
        <source>It is &amp;about it</source>
        <translation>הידיעה &amp;עוסקת בה</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>היא &amp;רק מוזכרת</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;לא המדינה הזאת</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;ביטול התיקון שלי</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;הוספה</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>למה המדינות האלה</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>מה העיד עליה</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>מדינות והמילים שהעידו עליהן</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>מדינה שחסרה…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>מדינה שחסרה</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>הידיעה עוסקת בה</translation>
    </message>
    <message>
        <source>named</source>
        <translation>מוזכרת</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>‏%1, כפי שציינתם</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>הוסרה על ידיכם</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>אין</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>אין בידיעה הזאת מילה שמעידה על מדינה.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>ועוד %n מילה</numerusform>
            <numerusform>ועוד %n מילים</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>אין מילה: המדינה של המקור מובנת מאליה.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>שם או עם</translation>
    </message>
    <message>
        <source>place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>מוסד או חוק</translation>
    </message>
    <message>
        <source>person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>מועדון או ליגה</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>חברה או ארגון</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>כסף או בורסה</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>צורת ביטוי</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>רמז</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>מקום הדיווח</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>מה זה</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>ידיעות לפי מדינה</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>בינלאומי</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>About</source>
        <translation>על</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>פורסם ב</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>מעבר לתאריך</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>הורדה של %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>נכתב אל %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>בינלאומי</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>פורסם ב</translation>
    </message>
    <message>
        <source>About</source>
        <translation>על</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>סוכנות</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>לא נקראו</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>רק ידיעות שלא נקראו</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>רק ידיעות מסומנות</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>חיפוש בכותרות ובטקסט</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>להציג שוב הכול (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ניקוי המסנן</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>לא נקראו %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>תגית</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>המקום הקודם</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>המקום הבא</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>חיפוש בידיעה הזאת</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>לא בידיעה הזאת</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>יש לסמן מדינה כדי לראות את מקורותיה.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;צפייה בגיליון הדוגמה</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>חיפוש מדינה</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>מדינות</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;ייבוא OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>&amp;הזנת כתובת…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>בחרו את המדינות שאתם עוקבים אחריהן, סמנו את המקורות הרצויים וצאו לדרך. דבר אינו יורד לפני שתאמרו. אין רשת, או שיש רק דקה? גיליון הדוגמה מראה הכול בחדשות בדויות, ומוסר באותה קלות.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>חדשות של מי אתם קוראים?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. מדינות</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. מקורות</translation>
    </message>
    <message>
        <source>International</source>
        <translation>בינלאומי</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>רישום &amp;מינוי ל־%n מקור</numerusform>
            <numerusform>רישום &amp;מינוי ל־%n מקורות</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;רישום מינוי</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>ה&amp;עברה…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>אין מדינה בשם הזה.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>כמו בשולחן העבודה</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>נמצאו במחשב הזה: %1. אפשר להעביר מקורות, את מה שקראתם ואת מה שסימנתם בכוכב.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>זרימת הידיעות לאורך הזמן</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n ידיעה</numerusform>
            <numerusform>%n ידיעות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>24 השעות האחרונות</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>השנה האחרונה</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>כל הזמן</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>הצגת כל הזמן שוב</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>הזמן המוצג: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>מאז %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>תקופה %1. הקישו כדי להציג שוב את כל הזמן.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n ידיעה.</numerusform>
            <numerusform>%1: %n ידיעות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>הכי הרבה: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>החצים מזיזים, Shift עם חצים בוחר, Enter מציג רק את הזמן הזה.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>כותרות</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n חדשה</numerusform>
            <numerusform>%n חדשות</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>עדיין אין כותרות.
הקישו R לרענון, או הוסיפו מקור עם Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>לא נמצא דבר עבור „%1”.
Esc מנקה את המסנן.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>הכול נקרא.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>כאן נשמרות הידיעות שסימנתם.
הקישו S על ידיעה כדי לסמן אותה.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>אין ידיעה שמתאימה למסנן הזה.
Esc מנקה את המסנן.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>ידיעות עם התגית הזאת נשמרות כאן.
הקישו T על ידיעה כדי לתייג אותה.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>%1 המתאימות ביותר מתוך %n ידיעה. לפי תאריך כולן כאן.</numerusform>
            <numerusform>%1 המתאימות ביותר מתוך %n ידיעות. לפי תאריך כולן כאן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>אי אפשר לבחור יותר מידיעה אחת (%n) בבת אחת. צמצמו קודם את הרשימה בעזרת מסנן.</numerusform>
            <numerusform>אי אפשר לבחור יותר מ־%n ידיעות בבת אחת. צמצמו קודם את הרשימה בעזרת מסנן.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>לא נקראה</translation>
    </message>
    <message>
        <source>read</source>
        <translation>נקראה</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>מסומנת</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>ועוד כלי %n תקשורת</numerusform>
            <numerusform>ועוד %n כלי תקשורת</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>מדינה לא ידועה</translation>
    </message>
    <message>
        <source>International</source>
        <translation>בינלאומי</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;מקום אחר</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;העברה</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>ייבוא מקורא חדשות אחר</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>עוברים המקורות עם התיקיות שלהם, הידיעות עם מה שקראתם, ומה שסימנתם בכוכב – כסימניות. קורא החדשות האחר נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>קוראי חדשות שנמצאו במחשב הזה</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>לא נמצא קורא חדשות אחר במחשב הזה.
בחרו „מקום אחר” אם התיקייה שלו נמצאת במקום אחר, או ייצאו שם קובץ OPML וייבאו אותו כאן.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>בהעברה</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;קובץ OPML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>התיקייה של קורא החדשות</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>מקור %n חדש</numerusform>
            <numerusform>%n מקורות חדשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n ידיעה</numerusform>
            <numerusform>%n ידיעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n נקראה</numerusform>
            <numerusform>%n נקראו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n מסומנת</numerusform>
            <numerusform>%n מסומנות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n הושמטה, כי אין מאחוריה ערוץ</numerusform>
            <numerusform>%n הושמטו, כי אין מאחוריהן ערוץ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>לא ניתן היה לקרוא את הידיעות של %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> ימים</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>לשמור למשך</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> ידיעות</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>לשמור לכל היותר</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> מ״ב</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>להשתמש לכל היותר</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MainWindow</name>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>Choose a headline to read it here.</source>
        <translation>בחרו כותרת כדי לקרוא אותה כאן.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n ידיעה חדשה</numerusform>
            <numerusform>%n ידיעות חדשות</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>אין חדש.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>אין עוד ידיעות שלא נקראו ברשימה הזאת.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>על אודות Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>ייבוא OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>רשימות מינויים (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n מקור חדש. הקישו R כדי להביא אותו.</numerusform>
            <numerusform>%n מקורות חדשים. הקישו R כדי להביא אותם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>ייצוא OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>רשימות מינויים (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>נכתב אל %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>גיליון הדוגמה הוסר.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>אין תמונות בידיעה הזאת.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>סומנה.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>הסימנייה הוסרה.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>אין תוכנית שפותחת את הכתובת הזאת: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
קורא שקט לחדשות של כמה מדינות.
רישיון MIT. שמות המדינות: Unicode CLDR. מפה: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>מהידיעה הזאת יש רק הטקסט של הערוץ.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>הידיעה כפי שהיא בדף שלה.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>הטקסט של הערוץ.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>הגיבוי של היום לא הצליח: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>פתיחת הקישור</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>העתקת הקישור</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>צפייה בתמונה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>אין תוכנית שמנגנת את הקובץ הזה. אפשר להוריד אותו.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>הסרת החשבון</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>להסיר את החשבון %1 מ־Flash News?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>השרת שומר הכול. המקורות שלו יכולים להישאר כאן כשלכם, עם מה שקראתם ועם הסימניות.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>להשאיר &amp;את המקורות כאן</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>להסיר &amp;גם את המקורות</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>אין רשת. הקישור אל %1 ממתין עד שתחזור.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>פתיחת %n קישור שהמתין</numerusform>
            <numerusform>פתיחת %n קישורים שהמתינו</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>איש מלבדו לא פרסם את הידיעה הזאת.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>ל&amp;מה %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>הידיעה &amp;עוסקת ב: %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>הידיעה &amp;רק מזכירה את %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;לא %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;הוספת מדינה…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>אין מה לבטל.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>גיבוי הספרייה</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>ספריות (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>הספרייה מועתקת…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>הספרייה הועתקה אל %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>שחזור גיבוי</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>להציב את %1 במקום הספרייה שלכם? הספרייה הנוכחית תישמר לצידו.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;שחזור</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>בחרו קודם ידיעה לתיוג.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>אין ידיעה אחרת לעבור אליה.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>בחרו קודם מקורות: הסיור מראה מה עושים בהם.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>המקורות שלכם</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>לפי מדינה, עם מה שלא נקרא; תצוגה ← מקורות לפי תיקייה מקבצת אותם בדרך שלכם. לחיצה מציגה רק את הידיעות האלה, ובלחצן הימני יש עוד.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>מסנן אחד</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>מקור, מדינת פרסום, סוכנות, מילים – ועל: המדינות שהידיעה מדברת עליהן. Esc מציג שוב את הכול.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>כותרות</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>‏J ו־K עוברים בין הכותרות, רווח מדפדף עד הבאה שלא נקראה, S מסמן בסימנייה. מה שפרסמו כמה כלי תקשורת הוא שורה אחת; F פורס אותה.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>הידיעה</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>במלואה, עם התמונות שלה, גם בלי רשת. מתחת לכותרת המדינות שהיא עוסקת בהן; W אומר למה. G פותח את המפה.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>שום דבר מאחורי הגב</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>‏R מביא את מה שחדש. Flash News פונה אל המקורות שלכם ולא אל אף אחד אחר. ? מציג את כל המקשים.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>בסדר לפי התאמה אין תאריכים.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>מקרא</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>על</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>צביעת המדינות לפי הידיעות עליהן</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>פורסם ב</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>צביעת המדינות לפי הידיעות שפורסמו בהן</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>אותם מספרים בטבלה (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>כל הזמן</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 השעות האחרונות</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>השנה האחרונה</translation>
    </message>
    <message>
        <source>World</source>
        <translation>עולם</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>כל העולם (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>הבלקן</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>הבלקן מקרוב (1)</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>אירופה</translation>
    </message>
    <message>
        <source>Europe (2)</source>
        <translation>אירופה (2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>חזרה לידיעה (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>ידיעות על מדינה</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>ידיעות שפורסמו במדינה</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n מדינה עם ידיעות. T מציג את המספרים בטבלה.</numerusform>
            <numerusform>%n מדינות עם ידיעות. T מציג את המספרים בטבלה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>מאז %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 עד %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n ידיעה עליה</numerusform>
            <numerusform>%n ידיעות עליה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n ידיעה שפורסמה שם</numerusform>
            <numerusform>%n ידיעות שפורסמו שם</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>מפת העולם</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>שונים</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;השתקה</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;ביטול ההשתקה</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>מילים מושתקות</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>ידיעות עם אחת המילים או הצירופים האלה אינן מופיעות בשום רשימה. מה שסומן בסימנייה או תויג נשאר. ביטול ההשתקה מחזיר את השאר.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>מילה או צירוף</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n ידיעה מוסתרת</numerusform>
            <numerusform>%1 · %n ידיעות מוסתרות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>הצגת הידיעות</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>סימון כנקראו</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>סימנייה</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>אין ברשימה הזאת דבר שלא נקרא.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n ידיעה סומנה כנקראה.</numerusform>
            <numerusform>%n ידיעות סומנו כנקראו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>המינוי אל %1 בוטל.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>בוטל המינוי %n למקור.</numerusform>
            <numerusform>בוטל המינוי ל־%n מקורות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n מקור הוצא מהתיקייה שלו.</numerusform>
            <numerusform>%n מקורות הוצאו מהתיקייה שלהם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n מקור הועבר אל %1.</numerusform>
            <numerusform>%n מקורות הועברו אל %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>שינוי שם התיקייה</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>שם התיקייה</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>שם התיקייה שונה ל־%1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>התגית „%1” נמחקה.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>בחרו קודם בסרגל הסינון מה לשמור: מדינה, מקור, תגית, מילים.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>שמירת המסנן</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>השם שלו בסרגל הצד</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>המסנן „%1” נשמר.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>שינוי שם המסנן</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>המסנן „%1” שונה.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>המסנן „%1” נמחק.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>בחרו קודם בסרגל הסינון במה עוסק הכלל: מדינה, סוכנות, מקור, מילים.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>הכלל תקף מהרענון הבא.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>הכלל „%1” הוחל על %n ידיעה.</numerusform>
            <numerusform>הכלל „%1” הוחל על %n ידיעות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>הכלל „%1” נמחק.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>„%1” בהשתקה: %n ידיעה הוסתרה.</numerusform>
            <numerusform>„%1” בהשתקה: %n ידיעות הוסתרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>„%1” כבר לא בהשתקה.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>סיסמה עבור %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>משתמש</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>הסיסמה נשמרת בצרור המפתחות של שולחן העבודה ונמסרת אל %1 בלבד. כדי לשכוח אותה יש להשאיר את המשתמש ריק.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;משתמש</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;סיסמה</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>תמונה %1 מתוך %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>התמונה הזאת עוד לא הובאה. היא תגיע ברענון הבא.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>הרשת הזאת בתשלום לפי נפח: המקורות מתרעננים ידנית בלבד.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>על סוללה: המקורות מתרעננים ידנית בלבד.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>ידיעה</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>התקדמות הרענון</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>עצירת הרענון</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>רענון (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>רענון</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>לא מקוון. אפשר לקרוא את מה שנשמר.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n מקור לא השיב</numerusform>
            <numerusform>%n מקורות לא השיבו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;הצלת מה שאפשר</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>הקובץ הפגום נשמר. מינויים, ידיעות מסומנות ומה שנקרא מגיעים גם מהגיבוי האוטומטי.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>מציל… בספרייה גדולה זה עשוי להימשך כמה דקות.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n ידיעה ניצלה.</numerusform>
            <numerusform>%n ידיעות ניצלו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>הקובץ הפגום נשמר בשם %1. מה שחסר ועדיין נמצא בערוצים יגיע ברענון הבא.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;פתיחת Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>ל&amp;התריע</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>&amp;לסמן בסימנייה</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>לסמן &amp;כנקראו</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>לה&amp;סתיר</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>&amp;גם בידיעות שכבר נמצאות כאן</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ש&amp;מירה</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>יצירת כלל</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>עריכת הכלל</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>אינן מופיעות בשום רשימה. הן חוזרות כשתבקשו או כשתמחקו את הכלל.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;שם</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>ידיעות חדשות</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>מה לעשות</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>ל&amp;תייג</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>עוד אין כללים. בחרו מדינה, סוכנות, מקור או מילים בסרגל הסינון, ואז „יצירת כלל מזה…” בתפריט ארגון.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ע&amp;ריכה…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;מחיקה</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>החלה &amp;עכשיו</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>הצגת הידיעות &amp;שלו</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;החזרת ידיעות מוסתרות</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>בלי הסימון הכלל נח.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>מתריע</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>מתייג „%1”</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>מסמן בסימנייה</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>מסמן כנקראו</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>מסתיר %n (ידיעה עד כה)</numerusform>
            <numerusform>מסתיר (%n ידיעות עד כה)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>הצעות</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>מה ש־%1 שולח</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>לא צוין סוג</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>הגיבוי הוא עכשיו הספרייה שלכם. הקודמת נשמרה בשם %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>עם תגים</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>ללא תגים</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>כמו שולחן העבודה</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>ספיה</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> אותיות</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>רק ידנית</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> דקות</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;צבעים</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>&amp;גופן הידיעה</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;טקסט הידיעה</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>רוחב &amp;הטור</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>&amp;רענון לפחות בכל</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;אישור</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>בחירת תיקייה</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> מ״ב</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>&amp;תיקיית ההורדות</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>הה&amp;ורדה הגדולה ביותר</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>&amp;כל ידיעה פעם אחת, לא משנה מי פרסם אותה</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>&amp;קריאת אחת מסמנת את עותקיה כנקראו</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>ידיעות</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>אין הגדרה בשם הזה.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>א&amp;יפוס הכול</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>הור&amp;דה והצגה של הסמלים שלהם</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>חיפוש הגדרה</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>ערכת נושא כהה בהיר ספיה ניגודיות</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>גופן אותיות קריאה</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>גודל גדול קטן זום</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>אורך שורה קריאה</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>מרווח עדכון הורדה אוטומטי</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>קבצים פודקאסטים</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>קבצים פודקאסטים גודל</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>כפילויות עותקים קיפול</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>כפילויות עותקים נקרא</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>מקורות</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>סמלי אתרים תמונות</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>הוספה או הסרה של התג שזה המקש שלו</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>ניחוש לפי הכתובת; תקנו אם צריך.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>עריכת מקור</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>בקצב של המקור עצמו</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ש&amp;ם</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;תיקייה</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;מדינה</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ש&amp;פה</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>תקלה</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>מהדף כשהערוץ מקצר</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>תמיד מהדף</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>רק מה שיש בערוץ</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;הידיעה כולה</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>כל %n שעה</numerusform>
            <numerusform>כל %n שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>כל %n דקה</numerusform>
            <numerusform>כל %n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>כמו בספרייה כולה</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n יום</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>ללא הגבלת מספר</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>%n הידיעות החדשות ביותר</numerusform>
            <numerusform>%n הידיעות החדשות ביותר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>עריכת %n מקור</numerusform>
            <numerusform>עריכת %n מקורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>ב&amp;דיקה</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>תמו&amp;נות</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>&amp;ידיעות חדשות</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>לשמ&amp;ור שנקראו</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;לשמור לכל היותר</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>משתמש</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;סיסמה</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>להביא אותן, שיהיו גם בלי רשת</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>להשמיט אותן</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>מגיעות בשקט</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>התראה על כל אחת</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>רק למקורות שמבקשים סיסמה</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>נשמר בצרור המפתחות של שולחן העבודה</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>אין ידיעה חדשה כבר %n יום</numerusform>
            <numerusform>אין ידיעה חדשה כבר %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>עוד לא הובא</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>תקין</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>עוד לא ידוע</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>כל %n דקה</numerusform>
            <numerusform>כל %n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>כל %n שעה</numerusform>
            <numerusform>כל %n שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>כל %n יום</numerusform>
            <numerusform>כל %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>רק ידנית</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;לנסות עכשיו</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;מה השרת שולח…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>&amp;חיפוש הכתובת החדשה…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>ס&amp;יסמה…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>מצב המקורות</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>הובא לאחרונה</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>מפרסם</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>הבדיקה הבאה</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>כל המקורות השיבו.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n מקור לא השיב.</numerusform>
            <numerusform>%n מקורות לא השיבו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>פנייה %n למקור …</numerusform>
            <numerusform>פנייה ל־%n מקורות …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>פנייה אל %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>מחפש ערוצים ב־%1…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>הכתובת החדשה של %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>לקרוא את המקור הזה מ־:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;שימוש בכתובת הזאת</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>מקורות</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>לא נקראו</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>סימניות</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>מדינה לא ידועה</translation>
    </message>
    <message>
        <source>International</source>
        <translation>בינלאומי</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;רענון</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>מפה</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>ידיעות לפי מדינה על מפת העולם (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>סונכרן %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>עוד לא סונכרן</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>ס&amp;נכרון עכשיו</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>ה&amp;זנת הסיסמה…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>ה&amp;סרת החשבון…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>העברה &amp;אל</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;עריכת תגיות…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>&amp;הגדרות של %n מקור…</numerusform>
            <numerusform>&amp;הגדרות של %n מקורות…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>&amp;שינוי שם התיקייה…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>ביט&amp;ול המינוי</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>העברה &amp;לתיקייה</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>ללא &amp;תיקייה</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>תיקייה &amp;חדשה…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>תיקייה חדשה</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>שם התיקייה; „אירופה/הבלקן” נמצאת בתוך „אירופה”</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>העברה לש&amp;ם</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>בי&amp;טול</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>מסננים</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>ש&amp;ינוי שם המסנן…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>החלפה &amp;במה שהרשימה מציגה עכשיו</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>יצירת &amp;כלל מזה…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;מחיקת המסנן</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>ללא הגבלה</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>כמו כל המקורות</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>&amp;שמירת המגבלות וניקוי</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;להביא הכול לשימוש לא מקוון</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>מקום ועבודה לא מקוונת</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>%n ידיעה נוקתה.</numerusform>
            <numerusform>%n ידיעות נוקו.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>הובאו %1 מתוך %2 מקורות, עם התמונות שלהם.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>ידיעות</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>מגבלות משלו</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>מקורות</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>כל המקורות יחד</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>כשהרשת מנותקת</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n ידיעה תופסת %1, מתוכם %2 תמונות.</numerusform>
            <numerusform>%n ידיעות תופסות %1, מתוכם %2 תמונות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n מהן לא נקראה או מסומנת ונשארת בכל מקרה.</numerusform>
            <numerusform>%n מהן לא נקראו או מסומנות ונשארות בכל מקרה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>רק %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>מקור אחד</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>במגבלות האלה לא יימחק דבר עכשיו.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>במגבלות האלה תימחק %n ידיעה ויתפנו %1.</numerusform>
            <numerusform>במגבלות האלה יימחקו %n ידיעות ויתפנו %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>בהבאה…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n ידיעה נפתחת במלואה, עם כל התמונות שלה.</numerusform>
            <numerusform>כל %n הידיעות נפתחות במלואן, עם כל התמונות שלהן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>%1 מתוך %n ידיעה נפתחת במלואה. חסר:</numerusform>
            <numerusform>%1 מתוך %n ידיעות נפתחות במלואן. חסר:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n תמונה מ־%1: %2</numerusform>
            <numerusform>%n תמונות מ־%1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>עוד לא הובא</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n ידיעה עם הטקסט של הערוץ בלבד: %1</numerusform>
            <numerusform>%n ידיעות עם הטקסט של הערוץ בלבד: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>ועוד %n משרת</numerusform>
            <numerusform>ועוד מ־%n שרתים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>הידיעה הועתקה עם המקור שלה.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>המילים שנבחרו הועתקו עם המקור שלהן.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>הידיעה הזאת הגיעה ללא קישור.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>הקישור הועתק.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>לא נמצאה תוכנית דואר. אפשר להעתיק את הקישור.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>שמירה כ־PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>קובצי PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>נכתב אל %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>אי אפשר לכתוב את %1. בחרו מקום אחר.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>בחרו תחילה ידיעה לייצוא.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>ידיעות</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>ספרי EPUB (*.epub);;דפי אינטרנט (*.html);;טקסטים של Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;חיפוש</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;רישום מינוי</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>הוספת מקורות</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>כתובת של ערוץ או של אתר, כגון example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>ערוצים שנמצאו</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>או חיפוש מקור בקטלוג</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>חיפוש בקטלוג</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>מחפש ערוצים ב־%1…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>נמצא %n ערוץ</numerusform>
            <numerusform>נמצאו %n ערוצים</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>אפשר בכל זאת להירשם כמנוי; הערוץ יובא כשהרשת תחזור.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>ת&amp;גיות</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;תגית חדשה…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;עריכת תגיות…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>בחרו קודם ידיעה לתיוג.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>התגית „%1” הוסרה.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n ידיעה תויגה „%1”.</numerusform>
            <numerusform>%n ידיעות תויגו „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>תגית חדשה</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>שם התגית</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;הוספה</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>תגית חדשה</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>תגית חדשה %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>עוד אין תגיות. תגית היא מילה משלכם לידיעות: „מתכון”, „לשיחה”. מה שתויג נשמר.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;תגית חדשה</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>מ&amp;חיקה</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מקש</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;שם</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;צבע</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;מקש</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n ידיעה</numerusform>
            <numerusform>%1 · %n ידיעות</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · מקש %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;דילוג על הסיור</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>סיור בחלון</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;הבא</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;סיום</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>ל&amp;סיור</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;לא, תודה</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>המקורות שלכם בדרך. בינתיים, סיור של דקה בחלון?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;נא לא להפריע</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;ברקע…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n ידיעה שלא נקראה</numerusform>
            <numerusform>%n ידיעות שלא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>הכול נקרא</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>ה&amp;סתרת החלון</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;הצגת החלון</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;עצירת הרענון</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;רענון</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול הפעולה</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>ביטול הפעולה (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>בוטל: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>רק ב־%1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ההבדלים</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>גרסה אחרת</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>הבדלים</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>מ־%1 אל:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
</context>
</TS>
