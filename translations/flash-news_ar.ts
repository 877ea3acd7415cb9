<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>في هذا المرشح جزء لا يمكن قراءته: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذرت الكتابة في %1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>«%1» ليس رمز بلد. أدخل حرفين مثل AL أو XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>«%1» ليس وقتا. أدخل يوما مثل 2026-03-03، أو 2d، أو 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>الأخبار التي فيها هذه الكلمات فقط.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>هذا المصدر فقط: اسمه أو رقمه أو عنوانه.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>مصادر هذا المجلد فقط.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>مصادر هذا البلد فقط.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>الأخبار التي تتحدث عن هذا البلد فقط.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>أخبار هذه الوكالة فقط.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>الأخبار بهذه اللغة فقط.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>الأخبار غير المقروءة فقط.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>الأخبار المعلمة فقط.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>الأخبار منذ هذا الوقت فقط: 2026-03-03 أو 2d أو 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>الأخبار قبل هذا الوقت فقط.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>البدء بالأقدم.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>لا يوجد اشتراك «%1». يسردها كلها flash-news feeds.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>هذا السطر ليس كائن JSON: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 كبير جدا (%2 م.ب).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>هذا العدد على الأكثر.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>مصفوفة JSON واحدة.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>تراجع.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>بصيغة HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>بصيغة JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n خلاصة</numerusform>
            <numerusform>%n خلاصة</numerusform>
            <numerusform>%n خلاصتان</numerusform>
            <numerusform>%n خلاصات</numerusform>
            <numerusform>%n خلاصة</numerusform>
            <numerusform>%n خلاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n جديد</numerusform>
            <numerusform>%n جديد</numerusform>
            <numerusform>%n جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n متغير</numerusform>
            <numerusform>%n متغير</numerusform>
            <numerusform>%n متغيران</numerusform>
            <numerusform>%n متغيرة</numerusform>
            <numerusform>%n متغيرا</numerusform>
            <numerusform>%n متغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n خلاصة بلا تغيير</numerusform>
            <numerusform>%n خلاصة بلا تغيير</numerusform>
            <numerusform>%n خلاصتان بلا تغيير</numerusform>
            <numerusform>%n خلاصات بلا تغيير</numerusform>
            <numerusform>%n خلاصة بلا تغيير</numerusform>
            <numerusform>%n خلاصة بلا تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n فاشلة</numerusform>
            <numerusform>%n فاشلة</numerusform>
            <numerusform>%n فاشلتان</numerusform>
            <numerusform>%n فاشلة</numerusform>
            <numerusform>%n فاشلة</numerusform>
            <numerusform>%n فاشلة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>لا يوجد اتصال. يمكن قراءة ما هو محفوظ.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>تم الاشتراك في %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>موجود من قبل: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  لديه أيضا: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n اشتراك جديد</numerusform>
            <numerusform>%n اشتراك جديد</numerusform>
            <numerusform>%n اشتراكان جديدان</numerusform>
            <numerusform>%n اشتراكات جديدة</numerusform>
            <numerusform>%n اشتراكا جديدا</numerusform>
            <numerusform>%n اشتراك جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n متعطل</numerusform>
            <numerusform>%n متعطل</numerusform>
            <numerusform>%n متعطلان</numerusform>
            <numerusform>%n متعطلة</numerusform>
            <numerusform>%n متعطلا</numerusform>
            <numerusform>%n متعطل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n خبر</numerusform>
            <numerusform>%n خبر</numerusform>
            <numerusform>%n خبران</numerusform>
            <numerusform>%n أخبار</numerusform>
            <numerusform>%n خبرا</numerusform>
            <numerusform>%n خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n غير مقروء</numerusform>
            <numerusform>%n غير مقروء</numerusform>
            <numerusform>%n غير مقروءين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروء</numerusform>
            <numerusform>%n غير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n معلم</numerusform>
            <numerusform>%n معلم</numerusform>
            <numerusform>%n معلمان</numerusform>
            <numerusform>%n معلمة</numerusform>
            <numerusform>%n معلما</numerusform>
            <numerusform>%n معلم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>منها %1 فارغة</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء بخير.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>لا توجد نسخة احتياطية آلية بعد؛ سيصنعها التحديث التالي.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n نسخة آلية، أحدثها: %1</numerusform>
            <numerusform>%n نسخة آلية، أحدثها: %1</numerusform>
            <numerusform>%n نسختان آليتان، أحدثهما: %1</numerusform>
            <numerusform>%n نسخ آلية، أحدثها: %1</numerusform>
            <numerusform>%n نسخة آلية، أحدثها: %1</numerusform>
            <numerusform>%n نسخة آلية، أحدثها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>حفظ الملف القديم باسم %1. ما ينقص ولا يزال في الخلاصات يأتي مع التحديث التالي.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>ينقذ «flash-news restore» ما يمكن إنقاذه ويحفظ الملف القديم.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>يصلح «flash-news check --repair» هذا.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>حفظت المكتبة المستبدلة باسم %1.</translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html أو markdown أو epub؛ وإلا قرر امتداد الملف.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>كلمة المرور: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>لا يوجد حساب «%1». يعرض flash-news account list الحسابات.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>الاستعمال: flash-news account add URL --user NAME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>كلمة المرور مطلوبة: اكتبها، أو عين FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>أضيف الحساب %1. يزامنه flash-news refresh.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>لا توجد سلسلة مفاتيح هنا، فلا تحفظ كلمة المرور: عين FLASH_NEWS_PASSWORD كلما شغلت flash-news refresh.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>الاستعمال: flash-news account remove ACCOUNT</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>الاستعمال: flash-news account move FEED… --to ACCOUNT، أو --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>الخبر الذي نشرته عدة وسائل مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>المقالات التي هي هذا الخبر فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n حساب</numerusform>
            <numerusform>%n حساب</numerusform>
            <numerusform>%n حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>أرسل %n إجراء لك</numerusform>
            <numerusform>أرسل %n إجراء لك</numerusform>
            <numerusform>أرسل %n إجراءان لك</numerusform>
            <numerusform>أرسلت %n إجراءات لك</numerusform>
            <numerusform>أرسل %n إجراء لك</numerusform>
            <numerusform>أرسل %n إجراء لك</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>ليس لهذه المقالة معرف.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>الحقل «%1» ليس نصا.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>ليس لهذه المقالة عنوان ولا نص.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>الأخبار التي لها هذا الوسم فقط.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>البدء بالأخبار الأكثر مطابقة للكلمات.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>لا يوجد وسم «%1». يعرض flash-news tags الوسوم.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>لم يعثر على %1 هنا. حدد مجلده: flash-news import --from %2 FOLDER</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>لا يوجد قارئ «%1». المعروف منها: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n مقروء</numerusform>
            <numerusform>%n مقروء</numerusform>
            <numerusform>%n مقروءان</numerusform>
            <numerusform>%n مقروءة</numerusform>
            <numerusform>%n مقروءا</numerusform>
            <numerusform>%n مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>ترك %n لعدم وجود خلاصة له</numerusform>
            <numerusform>ترك %n لعدم وجود خلاصة له</numerusform>
            <numerusform>ترك %n لعدم وجود خلاصة لهما</numerusform>
            <numerusform>تركت %n لعدم وجود خلاصة لها</numerusform>
            <numerusform>ترك %n لعدم وجود خلاصة لها</numerusform>
            <numerusform>ترك %n لعدم وجود خلاصة لها</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>إزالة الوسم عنها.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>تعذّرت قراءة أخبار %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n خبر</numerusform>
            <numerusform>Flash News: %n خبر</numerusform>
            <numerusform>Flash News: %n خبران</numerusform>
            <numerusform>Flash News: %n أخبار</numerusform>
            <numerusform>Flash News: %n خبرا</numerusform>
            <numerusform>Flash News: %n خبر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>تعذرت كتابة %1: %2. اختر مكانا آخر.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>اختر خبرا واحدا على الأقل لتصديره.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>تقول الخلاصة إنها مكتوبة بترميز %1، لكنها بترميز %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>بعض الأحرف لا يمكن قراءتها بترميز الخلاصة.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>لعدة مقالات المعرف نفسه؛ وقد ميزت بالرابط والنص.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>ملف JSON هذا مقطوع أو تالف عند الحرف %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>هذا JSON، لكنه ليس JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>الخلاصة مقطوعة؛ وقد قرئ ما وصل منها.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>هذا الملف ليس قائمة اشتراكات (OPML)، أو أن بدايته ناقصة.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>السابقة «%1» غير معلنة.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>قرئت أول %1 مقالات فقط.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>الخلاصة كبيرة جدا ولم تقرأ كلها.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>هذه قائمة اشتراكات (OPML) وليست خلاصة. يمكن استيرادها.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>هذه صفحة ويب وليست خلاصة.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>تنقطع الخلاصة قبل أول مقالة.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>هذه ليست خلاصة.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>هذه خريطة موقع بلا أخبار وليست خلاصة.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>الرد فارغ: ليس فيه خلاصة.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>عناصر غير مغلقة أو متداخلة تداخلا خاطئا.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>علامات اقتباس حول الخصائص ناقصة أو غير مغلقة.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>هناك أقواس زاوية لم تكتب على شكل &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>هناك علامات &amp; لم تكتب على شكل &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>هناك أحرف تحكم، وقد أهملت.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>تعليق أو قسم CDATA غير مغلق.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>قبل الخلاصة شيء آخر؛ وقد تم تجاوزه.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>العناصر متداخلة بعمق زائد.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>يطلب %1 اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>يرفض %1 إعطاء هذا العنوان (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>ليس لدى %1 شيء في هذا العنوان (404). ربما انتقل.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>يقول %1 إن هذه الخلاصة لم تعد موجودة (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>يطلب %1 أن نتركه بعض الوقت (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>يحيلنا %1 إلى مكان آخر ولا يقول أين.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>لدى %1 مشكلة عنده (الخطأ %2). قد تفيد المحاولة لاحقا.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>رد %1 بالخطأ %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>لم يعثر على %1. تحقق من العنوان ومن اتصالك.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يرد %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>انقطع %1 في منتصف الرد.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>لم يرد الوكيل في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>يطلب الوكيل في الطريق إلى %1 كلمة مرور.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>أرسل %1 ردا لا يمكن فك ضغطه.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>يحيلنا %1 إلى جهاز في الشبكة المحلية. لم نتبعه.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>يحيلنا %1 إلى عنوان ليس على الويب.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>يحيلنا %1 من اتصال آمن إلى اتصال مكشوف. لم نتبعه.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>يطلب %1 أن نتركه حتى %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 ليس عنوانا على الويب.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>يدور بنا %1 في حلقة.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>ما يرسله %1 أكبر من أن يكون خلاصة.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>تعذر الاتصال مع %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>لم يكمل %1 رده خلال دقيقة.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>تعذر إنشاء المجلد %1. اختر غيره.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>تعذرت كتابة %1: %2. اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 أكبر من %2 التي تسمح بها الإعدادات.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>يحتاج %1 إلى %2، ولا يفرغ سوى %3 في %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>ما يرسله %1 كبير جدا.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>الاتصال مع %1 غير آمن: ألغيت شهادته.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>الاتصال مع %1 غير آمن: لا أحد ممن يثق بهم هذا الحاسوب يضمن شهادته.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>الاتصال مع %1 غير آمن: شهادته لاسم آخر.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>الاتصال مع %1 غير آمن: انتهت صلاحية شهادته. إن حدث ذلك مع الجميع فتحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>الاتصال مع %1 غير آمن: لم تبدأ صلاحية شهادته بعد. تحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>تعذر إنشاء اتصال آمن مع %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>تعذر الوصول إلى %1 عبر الوكيل %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>صادر في %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>بالوسم «%1»</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>معلم</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>قبل %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>لا يوجد خبر في هذه الصفحة.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>يعرض الموقع هذا الخبر لمشتركيه فقط.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>يعرض الموقع بقية هذا الخبر لمشتركيه فقط.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>لم تعط سلسلة مفاتيح سطح المكتب كلمة المرور: %1. افتح قفلها وحاول من جديد.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>لا توجد كلمة مرور محفوظة لهذا.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>ليس لسطح المكتب هذا سلسلة مفاتيح (مثل GNOME Keyring أو KWallet)، لذلك تبقى كلمة المرور حتى إغلاق Flash News فقط.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>دليل المصادر مفقود. ثبت Flash News من جديد، أو أضف مصدرا بعنوانه.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>انقطع %1 في منتصف الرد.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>وصلت صفحة ويب من %1 بدل الخلاصة. إن كان لهذه الشبكة صفحة دخول فافتحها أولا في متصفح.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>أرسل %1 صفحة ويب بدل الخلاصة. ربما انتقلت الخلاصة، أو أن هذه الشبكة تطلب الدخول أولا.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>يطلب %1 أن نتركه حتى %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>ليس لدى %1 خلاصة، ولا تشير صفحته إلى واحدة. ابحث في الموقع عن «RSS» أو «Feed» وأدخل ذلك العنوان.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>«%1» ليس عنوانا. أدخل عنوانا مثل https://example.org أو https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>لم تعد هذه المقالة في المكتبة.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 أكبر من أن يكون قائمة اشتراكات.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>اشتراكات Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>العدد التجريبي مفقود. ثبت Flash News من جديد.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>ما وصل ليس صورة يمكن حفظها.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>الخلاصة في %1 لا تذكر عنوانها. افتحها في المتصفح وانسخ العنوان منه.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>لا شيء من %1 في %2. جرى البحث عن: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>الأرشيف تالف أو من نوع غير معروف.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>برنامج Flash News مفتوح من قبل (العملية %1). استعمل نافذته، أو أغلقه أولا.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>برنامج Flash News مفتوح بهذا الملف الشخصي على الحاسوب «%1». أغلقه هناك أولا. إن لم يعد يعمل فاحذف %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>ال&amp;أخبار</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>ال&amp;خبر</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ا&amp;لعرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;المساعدة</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>إيقاف &amp;التحديث</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>إ&amp;ضافة مصادر…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>استيراد &amp;OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>&amp;تصدير OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>&amp;عدد تجريبي</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>ا&amp;لإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>ال&amp;عنوان التالي</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>&amp;العنوان السابق</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>&amp;صفحة إلى الأسفل، ثم غير المقروء التالي</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>&amp;غير المقروء التالي</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>غ&amp;ير المقروء السابق</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>علامة &amp;مرجعية</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>تعليم &amp;كمقروء أو غير مقروء</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>&amp;فتح الأصل</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>م&amp;شاهدة الصور</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>&amp;لماذا هذه البلدان…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;تعليم كل القائمة كمقروءة</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>&amp;غير المقروء فقط</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>المعلم &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>مسح &amp;المرشح</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>الذ&amp;هاب إلى المصادر</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>الذهاب &amp;إلى العناوين</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>ال&amp;ذهاب إلى الخبر</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>المصادر &amp;حسب البلد</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>الم&amp;صادر حسب المجلد</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص &amp;أكبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;نص أصغر</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>الحجم العادي &amp;للنص</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;حول Flash News</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>ال&amp;خريطة</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>مقارنة الصفحة &amp;والخلاصة</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>بحث في ال&amp;خبر</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>البح&amp;ث عن التالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>ال&amp;بحث عن السابق</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>ن&amp;سخ مع المصدر</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>&amp;نسخ الرابط</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>&amp;إرسال بالبريد…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>&amp;حفظ الخبر بصيغة PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>المساحة &amp;والعمل بلا اتصال…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>إضاف&amp;ة حساب…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>حال الم&amp;صادر…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>إظهار نسخه أو طيها</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>ما يختلف عن نسخه…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;تنظيم</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>استيراد &amp;من قارئ آخر…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>ن&amp;سخ المكتبة احتياطيا…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>استعادة &amp;نسخة احتياطية…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>&amp;في الخلفية…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>فتح في نافذة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>إضافة &amp;وسم…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;حفظ هذا المرشح…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;إنشاء قاعدة من هذا…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>ا&amp;لقواعد…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;الكلمات المكتومة…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;جولة في النافذة</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>الانتقال إلى تاريخ…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>النافذة التالية</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>النافذة السابقة</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>إغلاق نوافذ الأخبار</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>توضع علامة الناقص قبل الكلمات، لا قبل %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>ليس بين مصادرك ما اسمه «%1».</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>لا يوجد بلد اسمه «%1». أدخل اسما أو رمزا مثل AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>«%1» ليس تاريخا. أدخل تاريخا مثل 2026-03-01 أو 2026-03 أو 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 غير معروف. المتاح is:unread وis:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>ليس بين وسومك ما اسمه «%1».</translation>
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
        <translation>القرص ممتلئ. لم يتغير شيء؛ أفرغ مكانا وحاول من جديد.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>لا يسمح بالكتابة في المكتبة. تحقق من أذونات مجلدها.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>تعذر فتح ملف المكتبة. تحقق من وجود مجلده ومن إمكان الكتابة فيه.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>برنامج آخر يستعمل المكتبة. أغلقه وحاول من جديد.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>لم تستطع المكتبة فعل هذا: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>تعذر حفظ صورة في %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>قاعدة البيانات هذه لبرنامج آخر. لم تمس؛ اختر مجلدا آخر للملف الشخصي أو انقل الملف.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>كتب هذه المكتبة إصدار أحدث من Flash News. لم تمس؛ ثبت الإصدار الأحدث لفتحها.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>هذا التثبيت غير كامل. ثبت Flash News من جديد.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>تعذر إنشاء المجلد %1. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 ليس نسخة كاملة من مكتبة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>الملف ليس مكتبة Flash News، أو أن بدايته تالفة. لم يمس. يضعه «flash-news restore» جانبا وينقذ ما يمكن إنقاذه؛ أو اختر مجلدا آخر للملف الشخصي.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>ملف المكتبة تالف. أغلق Flash News وشغل «flash-news restore»: يضع الملف التالف جانبا وينقذ ما يمكن إنقاذه.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>تعطل القرص أثناء قراءة المكتبة أو كتابتها. لم يتغير شيء؛ تحقق من القرص ومن سلكه.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>الملف تالف: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n خبر بلا حالة.</numerusform>
            <numerusform>%n خبر بلا حالة.</numerusform>
            <numerusform>%n خبران بلا حالة.</numerusform>
            <numerusform>%n أخبار بلا حالة.</numerusform>
            <numerusform>%n خبرا بلا حالة.</numerusform>
            <numerusform>%n خبر بلا حالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n خبر بلا خلاصة.</numerusform>
            <numerusform>%n خبر بلا خلاصة.</numerusform>
            <numerusform>%n خبران بلا خلاصة.</numerusform>
            <numerusform>%n أخبار بلا خلاصة.</numerusform>
            <numerusform>%n خبرا بلا خلاصة.</numerusform>
            <numerusform>%n خبر بلا خلاصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n علامة فقد خبرها.</numerusform>
            <numerusform>%n علامة فقد خبرها.</numerusform>
            <numerusform>%n علامتان فقد خبراهما.</numerusform>
            <numerusform>%n علامات فقدت أخبارها.</numerusform>
            <numerusform>%n علامة فقدت أخبارها.</numerusform>
            <numerusform>%n علامة فقدت أخبارها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n خلاصة عددها خاطئ.</numerusform>
            <numerusform>%n خلاصة عددها خاطئ.</numerusform>
            <numerusform>%n خلاصتان عددهما خاطئ.</numerusform>
            <numerusform>%n خلاصات أعدادها خاطئة.</numerusform>
            <numerusform>%n خلاصة أعدادها خاطئة.</numerusform>
            <numerusform>%n خلاصة أعدادها خاطئة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n خبر بلا نص مقروء.</numerusform>
            <numerusform>%n خبر بلا نص مقروء.</numerusform>
            <numerusform>%n خبران بلا نص مقروء.</numerusform>
            <numerusform>%n أخبار بلا نص مقروء.</numerusform>
            <numerusform>%n خبرا بلا نص مقروء.</numerusform>
            <numerusform>%n خبر بلا نص مقروء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n خبر لا يجده البحث.</numerusform>
            <numerusform>%n خبر لا يجده البحث.</numerusform>
            <numerusform>%n خبران لا يجدهما البحث.</numerusform>
            <numerusform>%n أخبار لا يجدها البحث.</numerusform>
            <numerusform>%n خبرا لا يجده البحث.</numerusform>
            <numerusform>%n خبر لا يجده البحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>تعذرت كتابة %1. تحقق من أذونات المجلد ومن مساحة القرص.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>برنامج Flash News يعمل. أغلقه وحاول من جديد.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>مكتبتك على قرص شبكي لا يستعمله بأمان إلا برنامج واحد في كل مرة. العملية %1 على «%2» تستعملها: أغلقها أولا. إن لم تعد تعمل فاحذف %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>تعذرت قراءة %1. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 ليس كما ينبغي: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n دقيقة قراءة</numerusform>
            <numerusform>%n دقيقة قراءة</numerusform>
            <numerusform>%n دقيقتا قراءة</numerusform>
            <numerusform>%n دقائق قراءة</numerusform>
            <numerusform>%n دقيقة قراءة</numerusform>
            <numerusform>%n دقيقة قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>تابع القراءة في موقع %1</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>آخر الأخبار</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>تعذر جلب الخبر كاملا: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>ملفات هذا الخبر</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>نشره أيضا</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص المفرغ</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>لا توجد كلمة مرور محفوظة للحساب %1. أدخلها من جديد في النافذة، أو عين FLASH_NEWS_PASSWORD لسطر الأوامر.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>يكرر %1 قائمته بدل أن ينهيها. لم يتغير شيء؛ ستعاد المحاولة لاحقا.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 ليس عنوان خادم.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>ليس في %1 خادم يستطيع Flash News المزامنة معه. يعمل البرنامج مع FreshRSS وMiniflux وInoreader وThe Old Reader وBazQux وTiny Tiny RSS؛ والعنوان هو الذي تقرأ فيه في المتصفح.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>يرفض %1 اسم المستخدم وكلمة المرور هذين. في FreshRSS هي كلمة مرور API التي تعين في الملف الشخصي؛ وفي Miniflux هي كلمة مرور تكامل Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>واجهة API في %1 معطلة. في FreshRSS تفعل من الإعدادات › المصادقة › السماح بالوصول إلى API.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>ليس في %1 خادم من هذا النوع.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>قبل %1 كلمة المرور، لكنه لم يقبل المفتاح الذي أعطاه لها. ربما يسقط خادم الويب لديه ترويسة Authorization من الطلبات.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>لا يقبل %1 هذا: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>رد %1 بغير ما طلب منه. لم يتغير شيء؛ ستعاد المحاولة لاحقا.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>يرفض %1 اسم المستخدم وكلمة المرور هذين.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>واجهة API في %1 معطلة. في Tiny Tiny RSS تفعل من التفضيلات › تفعيل API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>أنهى %1 الجلسة فورا.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>لم يستطع %1 الاشتراك في %2: لا يجد خلاصة هناك.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>لا يسمح Tiny Tiny RSS بتغيير الأسماء والمجلدات إلا في صفحاته على %1؛ ومنها تصل إلى هنا.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>جدول من هذا التثبيت مفقود (%1). ثبت Flash News من جديد.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1، %2 (حيث تضع الخلاصة الخبر)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1k</source>
        <comment>thousands of unread stories</comment>
        <translation>%1k</translation>
    </message>
</context>
<context>
    <name>WorldShapes</name>
    <message>
        <source>This installation has no map. Install Flash News again.</source>
        <translation>ليس في هذا التثبيت خريطة. ثبت Flash News من جديد.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>لم يعد هذا المصدر ضمن الاشتراكات.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>خلاصة (%1) فيها %n مقالة.</numerusform>
            <numerusform>خلاصة (%1) فيها %n مقالة.</numerusform>
            <numerusform>خلاصة (%1) فيها %n مقالتان.</numerusform>
            <numerusform>خلاصة (%1) فيها %n مقالات.</numerusform>
            <numerusform>خلاصة (%1) فيها %n مقالة.</numerusform>
            <numerusform>خلاصة (%1) فيها %n مقالة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>الاشتراك في خلاصات أو في خلاصات موقع</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>إلغاء الاشتراك؛ وتبقى الأخبار المعلمة</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>سرد الاشتراكات وحالها</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>كتابة الاشتراكات بصيغة OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>جلب الجديد</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>قراءة العدد التجريبي بلا شبكة</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>سرد العناوين</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>سرد عناوين الأخبار التي فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>عرض خبر</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>وضع علامات على أخبار</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>تعليم أخبار كمقروءة</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>عرض ما يفهم من خلاصة</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>ذكر بلدان نص ووكالته</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>ذكر المقالات التي هي خبر واحد</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>استخراج الخبر من صفحة ويب</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>جعل HTML آمنا للعرض</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>ذكر حال المكتبة</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>نسخ المكتبة إلى ملف</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>وضع نسخة مكان المكتبة، أو إنقاذ ما يمكن من مكتبة تالفة</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>كتابة أخبار بصيغة HTML أو Markdown أو EPUB مع صورها</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>المزامنة مع خادم: FreshRSS أو Miniflux أو Tiny Tiny RSS…</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>الاشتراك في خلاصات ملف OPML، أو نقل ما يحفظه قارئ آخر</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>إضافة وسم إلى أخبار</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>سرد الوسوم</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>إ&amp;ضافة حساب</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>حيث تقرأ في المتصفح، مثل rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>الحساب على خادم يبقي مصادرك وما قرأته وعلاماتك متطابقة على كل أجهزتك. يعمل Flash News مع FreshRSS وMiniflux وInoreader وThe Old Reader وBazQux وTiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>رد الخادم</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>ا&amp;لعنوان</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>في FreshRSS وMiniflux هي كلمة مرور API، وتعين هناك في الملف الشخصي أو في التكاملات.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>جار سؤال %1…</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n خبر جديد</numerusform>
            <numerusform>%1: %n خبر جديد</numerusform>
            <numerusform>%1: %n خبران جديدان</numerusform>
            <numerusform>%1: %n أخبار جديدة</numerusform>
            <numerusform>%1: %n خبرا جديدا</numerusform>
            <numerusform>%1: %n خبر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n خبر جديد</numerusform>
            <numerusform>%n خبر جديد</numerusform>
            <numerusform>%n خبران جديدان</numerusform>
            <numerusform>%n أخبار جديدة</numerusform>
            <numerusform>%n خبرا جديدا</numerusform>
            <numerusform>%n خبر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n خبر جديد فيما تتابعه</numerusform>
            <numerusform>%n خبر جديد فيما تتابعه</numerusform>
            <numerusform>%n خبران جديدان فيما تتابعه</numerusform>
            <numerusform>%n أخبار جديدة فيما تتابعه</numerusform>
            <numerusform>%n خبرا جديدا فيما تتابعه</numerusform>
            <numerusform>%n خبر جديد فيما تتابعه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>ت&amp;رتيب</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>الأح&amp;دث أولا</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>ا&amp;لأقدم أولا</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>الأكثر مطابقة &amp;أولا عند البحث</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>ت&amp;جميع حسب اليوم</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>&amp;تجميع حسب المصدر</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>تجميع &amp;حسب البلد</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>أ&amp;سطر</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>بطاقات &amp;مع صور</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>الأقسام حسب &amp;عرض النافذة</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>الخبر &amp;بجانب العناوين</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;الخبر تحت العناوين</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>إظهار &amp;أيقونة في شريط النظام مع عدد الأخبار غير المقروءة</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>إظهار &amp;العدد على المشغل أيضا</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;مواصلة العمل عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>البدء &amp;عند تسجيل الدخول مع إخفاء النافذة</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>إشعاري &amp;بالأخبار الجديدة بعد كل تحديث</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;ساعات الهدوء: لا يظهر شيء</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>التحديث يدويا &amp;فقط حين تكون الشبكة محدودة</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>التحديث &amp;يدويا فقط عند العمل بالبطارية</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>بداية الهدوء</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>نهاية الهدوء</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>ما تتابعه تشعر به دائما؛ وما يصل في ساعات الهدوء تشعر به عند نهايتها.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>م&amp;وافق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>دائما في المتناول</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>الشبكة والطاقة</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>يجري نقل المكتبة إلى هذا الإصدار من Flash News. تُصنع أولا نسخة منها، وقد يستغرق ذلك بضع دقائق.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>المصادر حسب البلد</translation>
    </message>
    <message>
        <source>International</source>
        <translation>دولي</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>ليس في الدليل مصدر كهذا. أدخل عنوان موقع الصحيفة بدلا منه.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>بحث في القائمة</translation>
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
        <translation>الخبر &amp;عنه</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;يذكره فقط</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;ليس هذا البلد</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;التراجع عن تصحيحي</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>لماذا هذه البلدان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>ما دل عليه</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>البلدان والكلمات التي دلت عليها</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>بلد ناقص…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>بلد ناقص</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>الخبر عنه</translation>
    </message>
    <message>
        <source>named</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1، كما قلت</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>أزلته أنت</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>لا كلمة في هذا الخبر تدل على بلد.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>و%n كلمة أخرى</numerusform>
            <numerusform>و%n كلمة أخرى</numerusform>
            <numerusform>و%n كلمتان أخريان</numerusform>
            <numerusform>و%n كلمات أخرى</numerusform>
            <numerusform>و%n كلمة أخرى</numerusform>
            <numerusform>و%n كلمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>لا كلمة: بلد المصدر نفسه مفهوم ضمنا.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>اسم أو شعب</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>مؤسسة أو قانون</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>ناد أو دوري</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>شركة أو منظمة</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>عملة أو بورصة</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>تعبير شائع</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>قرينة</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>مكان صدور الخبر</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>الأخبار حسب البلد</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>دولي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>صدر في</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>تنزيل %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كتب في %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>دولي</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>صدر في</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروء</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>الأخبار غير المقروءة فقط</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>الأخبار المعلمة فقط</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>بحث في العناوين والنصوص</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>عرض كل شيء من جديد (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشح</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>غير المقروء %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>بحث في هذا الخبر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>ليس في هذا الخبر</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>أشر إلى بلد لترى مصادره.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;مشاهدة العدد التجريبي</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>بحث عن بلد</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>استيراد &amp;OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>&amp;إدخال عنوان…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>اختر البلدان التي تتابعها، وأشر إلى المصادر التي تريدها، وابدأ. لا يجلب شيء قبل أن تطلب. لا شبكة، أو ليس لديك سوى دقيقة؟ يعرض العدد التجريبي كل شيء بأخبار متخيلة، ويزال بالسهولة نفسها.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>أخبار من تقرأ؟</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>١. البلدان</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>٢. المصادر</translation>
    </message>
    <message>
        <source>International</source>
        <translation>دولي</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>الاشتراك &amp;في %n مصدر</numerusform>
            <numerusform>الاشتراك &amp;في %n مصدر</numerusform>
            <numerusform>الاشتراك &amp;في %n مصدرين</numerusform>
            <numerusform>الاشتراك &amp;في %n مصادر</numerusform>
            <numerusform>الاشتراك &amp;في %n مصدرا</numerusform>
            <numerusform>الاشتراك &amp;في %n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;اشتراك</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;نقل…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>لا يوجد بلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ا&amp;للغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>وجد على هذا الحاسوب: %1. يمكن نقل المصادر وما قرأته وما ميزته بنجمة.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>تدفق الأخبار عبر الزمن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n خبر</numerusform>
            <numerusform>%n خبر</numerusform>
            <numerusform>%n خبران</numerusform>
            <numerusform>%n أخبار</numerusform>
            <numerusform>%n خبرا</numerusform>
            <numerusform>%n خبر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>آخر ٢٤ ساعة</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>آخر ٣٠ يوما</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>كل الزمن</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>عرض كل الزمن من جديد</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>الزمن المعروض: %1</translation>
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
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>المدة %1. اضغط لعرض كل الزمن من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n خبر.</numerusform>
            <numerusform>%1: %n خبر.</numerusform>
            <numerusform>%1: %n خبران.</numerusform>
            <numerusform>%1: %n أخبار.</numerusform>
            <numerusform>%1: %n خبرا.</numerusform>
            <numerusform>%1: %n خبر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>الأكثر: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>الأسهم تنقل، وShift مع الأسهم يحدد، وEnter يعرض ذلك الزمن فقط.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>العناوين</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n جديد</numerusform>
            <numerusform>%n جديد</numerusform>
            <numerusform>%n جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>لا عناوين بعد.
اضغط R للتحديث، أو أضف مصدرا بالمفتاحين Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>لم يعثر على شيء عن «%1».
يمسح Esc المرشح.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>كل شيء مقروء.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>تحفظ هنا الأخبار التي تضع عليها علامة.
اضغط S على خبر لوضع علامة عليه.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>لا خبر يوافق هذا المرشح.
يمسح Esc المرشح.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>تحفظ هنا الأخبار التي لها هذا الوسم.
اضغط T على خبر لتضيف إليه وسما.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>أفضل %1 من %n خبر. عند الترتيب حسب التاريخ تظهر كلها.</numerusform>
            <numerusform>أفضل %1 من %n خبر. عند الترتيب حسب التاريخ تظهر كلها.</numerusform>
            <numerusform>أفضل %1 من %n خبرين. عند الترتيب حسب التاريخ تظهر كلها.</numerusform>
            <numerusform>أفضل %1 من %n أخبار. عند الترتيب حسب التاريخ تظهر كلها.</numerusform>
            <numerusform>أفضل %1 من %n خبرا. عند الترتيب حسب التاريخ تظهر كلها.</numerusform>
            <numerusform>أفضل %1 من %n خبر. عند الترتيب حسب التاريخ تظهر كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>لا يمكن اختيار أكثر من %n خبر دفعة واحدة. ضيق القائمة بمرشح أولا.</numerusform>
            <numerusform>لا يمكن اختيار أكثر من خبر واحد (%n) دفعة واحدة. ضيق القائمة بمرشح أولا.</numerusform>
            <numerusform>لا يمكن اختيار أكثر من خبرين (%n) دفعة واحدة. ضيق القائمة بمرشح أولا.</numerusform>
            <numerusform>لا يمكن اختيار أكثر من %n أخبار دفعة واحدة. ضيق القائمة بمرشح أولا.</numerusform>
            <numerusform>لا يمكن اختيار أكثر من %n خبرا دفعة واحدة. ضيق القائمة بمرشح أولا.</numerusform>
            <numerusform>لا يمكن اختيار أكثر من %n خبر دفعة واحدة. ضيق القائمة بمرشح أولا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>معلم</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>و%n وسيلة أخرى</numerusform>
            <numerusform>و%n وسيلة أخرى</numerusform>
            <numerusform>ووسيلتان أخريان (%n)</numerusform>
            <numerusform>و%n وسائل أخرى</numerusform>
            <numerusform>و%n وسيلة أخرى</numerusform>
            <numerusform>و%n وسيلة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>البلد غير معروف</translation>
    </message>
    <message>
        <source>International</source>
        <translation>دولي</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>مكان &amp;آخر</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;نقل</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>استيراد من قارئ آخر</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>تنقل المصادر بمجلداتها، والأخبار مع ما قرأته منها، وما ميزته بنجمة يصبح علامات. ويبقى القارئ الآخر كما هو.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>القارئات التي وجدت على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>لم يعثر على قارئ آخر على هذا الحاسوب.
اختر «مكان آخر» إن كان مجلده في موضع آخر، أو صدر ملف OPML هناك واستورده هنا.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>جار النقل</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;ملف OPML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>مجلد القارئ</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n مصدر جديد</numerusform>
            <numerusform>%n مصدر جديد</numerusform>
            <numerusform>%n مصدران جديدان</numerusform>
            <numerusform>%n مصادر جديدة</numerusform>
            <numerusform>%n مصدرا جديدا</numerusform>
            <numerusform>%n مصدر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n خبر</numerusform>
            <numerusform>%n خبر</numerusform>
            <numerusform>%n خبران</numerusform>
            <numerusform>%n أخبار</numerusform>
            <numerusform>%n خبرا</numerusform>
            <numerusform>%n خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n مقروء</numerusform>
            <numerusform>%n مقروء</numerusform>
            <numerusform>%n مقروءان</numerusform>
            <numerusform>%n مقروءة</numerusform>
            <numerusform>%n مقروءا</numerusform>
            <numerusform>%n مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n معلم</numerusform>
            <numerusform>%n معلم</numerusform>
            <numerusform>%n معلمان</numerusform>
            <numerusform>%n معلمة</numerusform>
            <numerusform>%n معلما</numerusform>
            <numerusform>%n معلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>ترك %n لعدم وجود خلاصة له</numerusform>
            <numerusform>ترك %n لعدم وجود خلاصة له</numerusform>
            <numerusform>ترك %n لعدم وجود خلاصة لهما</numerusform>
            <numerusform>تركت %n لعدم وجود خلاصة لها</numerusform>
            <numerusform>ترك %n لعدم وجود خلاصة لها</numerusform>
            <numerusform>ترك %n لعدم وجود خلاصة لها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>تعذّرت قراءة أخبار %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> يوما</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> أخبار</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>أقصى عدد يحفظ</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>أقصى مساحة</translation>
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
        <translation>اختر عنوانا لتقرأه هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n خبر جديد</numerusform>
            <numerusform>%n خبر جديد</numerusform>
            <numerusform>%n خبران جديدان</numerusform>
            <numerusform>%n أخبار جديدة</numerusform>
            <numerusform>%n خبرا جديدا</numerusform>
            <numerusform>%n خبر جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>لم يبق خبر غير مقروء في هذه القائمة.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>حول Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>استيراد OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>قوائم الاشتراكات (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n مصدر جديد. اضغط R لجلبه.</numerusform>
            <numerusform>%n مصدر جديد. اضغط R لجلبه.</numerusform>
            <numerusform>%n مصدران جديدان. اضغط R لجلبهما.</numerusform>
            <numerusform>%n مصادر جديدة. اضغط R لجلبها.</numerusform>
            <numerusform>%n مصدرا جديدا. اضغط R لجلبها.</numerusform>
            <numerusform>%n مصدر جديد. اضغط R لجلبها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>تصدير OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>قوائم الاشتراكات (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كتب في %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>أزيل العدد التجريبي.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>ليس في هذا الخبر صور.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>وضعت العلامة.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>أزيلت العلامة.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>لا برنامج يفتح هذا العنوان: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
قارئ هادئ لأخبار عدة بلدان.
رخصة MIT. أسماء البلدان: Unicode CLDR. الخريطة: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>ليس من هذا الخبر سوى نص الخلاصة.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>الخبر كما هو في صفحته.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>نص الخلاصة.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>تعذرت نسخة اليوم الاحتياطية: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>مشاهدة الصورة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>لا برنامج يشغل هذا الملف. يمكن تنزيله.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>هل تريد إزالة الحساب %1 من Flash News؟</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>يحتفظ الخادم بكل شيء. يمكن أن تبقى مصادره هنا كمصادرك أنت، مع ما قرأته وعلمته.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>إبقاء &amp;مصادره هنا</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>إزالة مصادره &amp;أيضا</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>لا توجد شبكة. ينتظر الرابط إلى %1 حتى تعود.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>فتح %n رابط كان ينتظر</numerusform>
            <numerusform>فتح %n رابط كان ينتظر</numerusform>
            <numerusform>فتح %n رابطين كانا ينتظران</numerusform>
            <numerusform>فتح %n روابط كانت تنتظر</numerusform>
            <numerusform>فتح %n رابطا كانت تنتظر</numerusform>
            <numerusform>فتح %n رابط كانت تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>لم ينشر هذا الخبر أحد غيره.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;لماذا %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>الخبر &amp;عن %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>يذكر %1 &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>ل&amp;يس %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;إضافة بلد…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا يوجد ما يتراجع عنه.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>نسخ المكتبة احتياطيا</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>المكتبات (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>جار نسخ المكتبة…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>نسخت المكتبة إلى %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>هل تريد وضع %1 مكان مكتبتك؟ تحفظ المكتبة الحالية بجانبها.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;استعادة</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>اختر أولا خبرا لتضيف إليه وسما.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>لا يوجد خبر آخر للانتقال إليه.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>اختر المصادر أولا: تعرض الجولة ما يفعل بها.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>مصادرك</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>حسب البلد، مع عدد غير المقروء؛ العرض ← المصادر حسب المجلد يجمعها بطريقتك. النقر يعرض هذه الأخبار فقط، وفي الزر الأيمن المزيد.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>مرشح واحد</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>المصدر وبلد الصدور والوكالة والكلمات و«عن»: البلدان التي يتحدث عنها الخبر. Esc يعرض كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J وK للتنقل، والمسافة للتصفح حتى غير المقروء التالي، وS لوضع علامة. ما نشرته عدة وسائل صف واحد؛ وF يبسطه.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>الخبر</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>كاملا مع صوره، وبلا شبكة أيضا. تحت العنوان البلدان التي يتحدث عنها؛ وW يبين السبب. وG يفتح الخريطة.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>لا شيء من وراء ظهرك</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R يجلب الجديد. يسأل Flash News مصادرك ولا أحد غيرها. و? يعرض كل المفاتيح.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>لا تواريخ في الترتيب حسب أفضل تطابق.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>تلوين البلدان حسب الأخبار عنها</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>صدر في</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>تلوين البلدان حسب الأخبار الصادرة فيها</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>الأرقام نفسها في جدول (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الزمن</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر ٢٤ ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ٣٠ يوما</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>World</source>
        <translation>العالم</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>العالم كله (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>البلقان</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>البلقان عن قرب (1)</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Europe (2)</source>
        <translation>أوروبا (2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>العودة إلى الخبر (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>أخبار عن بلد</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>أخبار صادرة في بلد</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n بلد فيه أخبار. يعرض T الأرقام في جدول.</numerusform>
            <numerusform>%n بلد فيه أخبار. يعرض T الأرقام في جدول.</numerusform>
            <numerusform>%n بلدان فيهما أخبار. يعرض T الأرقام في جدول.</numerusform>
            <numerusform>%n بلدان فيها أخبار. يعرض T الأرقام في جدول.</numerusform>
            <numerusform>%n بلدا فيها أخبار. يعرض T الأرقام في جدول.</numerusform>
            <numerusform>%n بلد فيها أخبار. يعرض T الأرقام في جدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n خبر عنه</numerusform>
            <numerusform>%n خبر عنه</numerusform>
            <numerusform>%n خبران عنه</numerusform>
            <numerusform>%n أخبار عنه</numerusform>
            <numerusform>%n خبرا عنه</numerusform>
            <numerusform>%n خبر عنه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n خبر صدر هناك</numerusform>
            <numerusform>%n خبر صدر هناك</numerusform>
            <numerusform>%n خبران صدرا هناك</numerusform>
            <numerusform>%n أخبار صدرت هناك</numerusform>
            <numerusform>%n خبرا صدر هناك</numerusform>
            <numerusform>%n خبر صدر هناك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>خريطة العالم</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>متفرقات</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;كتم</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>إلغاء &amp;الكتم</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>الكلمات المكتومة</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>الأخبار التي فيها إحدى هذه الكلمات أو العبارات لا تظهر في أي قائمة. ويبقى ما علمته أو وسمته. وإلغاء الكتم يعيد البقية.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>كلمة أو عبارة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · أخفي %n خبر</numerusform>
            <numerusform>%1 · أخفي %n خبر</numerusform>
            <numerusform>%1 · أخفي %n خبران</numerusform>
            <numerusform>%1 · أخفيت %n أخبار</numerusform>
            <numerusform>%1 · أخفي %n خبرا</numerusform>
            <numerusform>%1 · أخفي %n خبر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>عرض الأخبار</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>وضع علامة</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>لا يوجد غير مقروء في هذه القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>علم %n خبر كمقروء.</numerusform>
            <numerusform>علم %n خبر كمقروء.</numerusform>
            <numerusform>علم %n خبران كمقروءين.</numerusform>
            <numerusform>علمت %n أخبار كمقروءة.</numerusform>
            <numerusform>علم %n خبرا كمقروء.</numerusform>
            <numerusform>علم %n خبر كمقروء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>ألغي الاشتراك في %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>ألغي الاشتراك في %n مصدر.</numerusform>
            <numerusform>ألغي الاشتراك في %n مصدر.</numerusform>
            <numerusform>ألغي الاشتراك في %n مصدرين.</numerusform>
            <numerusform>ألغي الاشتراك في %n مصادر.</numerusform>
            <numerusform>ألغي الاشتراك في %n مصدرا.</numerusform>
            <numerusform>ألغي الاشتراك في %n مصدر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>أخرج %n مصدر من مجلده.</numerusform>
            <numerusform>أخرج %n مصدر من مجلده.</numerusform>
            <numerusform>أخرج %n مصدران من مجلديهما.</numerusform>
            <numerusform>أخرجت %n مصادر من مجلداتها.</numerusform>
            <numerusform>أخرج %n مصدرا من مجلداتها.</numerusform>
            <numerusform>أخرج %n مصدر من مجلداتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>نقل %n مصدر إلى %1.</numerusform>
            <numerusform>نقل %n مصدر إلى %1.</numerusform>
            <numerusform>نقل %n مصدران إلى %1.</numerusform>
            <numerusform>نقلت %n مصادر إلى %1.</numerusform>
            <numerusform>نقل %n مصدرا إلى %1.</numerusform>
            <numerusform>نقل %n مصدر إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>تغيير اسم المجلد</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>غير اسم المجلد إلى %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>حذف الوسم «%1».</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>اختر أولا في شريط المرشح ما تريد حفظه: بلدا أو مصدرا أو وسما أو كلمات.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ هذا المرشح</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>اسمه في الشريط الجانبي</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>حفظ المرشح «%1».</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>تغيير اسم المرشح</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>غير المرشح «%1».</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>حذف المرشح «%1».</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>اختر أولا في شريط المرشح موضوع القاعدة: بلدا أو وكالة أو مصدرا أو كلمات.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>تسري القاعدة من التحديث التالي.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>طبقت القاعدة «%1» على %n خبر.</numerusform>
            <numerusform>طبقت القاعدة «%1» على %n خبر.</numerusform>
            <numerusform>طبقت القاعدة «%1» على %n خبرين.</numerusform>
            <numerusform>طبقت القاعدة «%1» على %n أخبار.</numerusform>
            <numerusform>طبقت القاعدة «%1» على %n خبرا.</numerusform>
            <numerusform>طبقت القاعدة «%1» على %n خبر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>حذفت القاعدة «%1».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>كتم «%1»: أخفي %n خبر.</numerusform>
            <numerusform>كتم «%1»: أخفي %n خبر.</numerusform>
            <numerusform>كتم «%1»: أخفي %n خبران.</numerusform>
            <numerusform>كتم «%1»: أخفيت %n أخبار.</numerusform>
            <numerusform>كتم «%1»: أخفي %n خبرا.</numerusform>
            <numerusform>كتم «%1»: أخفي %n خبر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>لم يعد «%1» مكتوما.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>تحفظ كلمة المرور في سلسلة مفاتيح سطح المكتب هذا ولا تعطى إلا إلى %1. اترك المستخدم فارغا لنسيانها.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;المستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>لم تجلب هذه الصورة بعد. ستأتي مع التحديث التالي.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>هذه الشبكة تحاسب على الحجم: تحدث المصادر يدويا فقط.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>على البطارية: تحدث المصادر يدويا فقط.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>الخبر</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>سير التحديث</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>إيقاف التحديث</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>تحديث (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>بلا اتصال. يمكن قراءة ما هو محفوظ.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>لم يرد %n مصدر</numerusform>
            <numerusform>لم يرد %n مصدر</numerusform>
            <numerusform>لم يرد %n مصدران</numerusform>
            <numerusform>لم ترد %n مصادر</numerusform>
            <numerusform>لم يرد %n مصدرا</numerusform>
            <numerusform>لم يرد %n مصدر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;إنقاذ ما يمكن إنقاذه</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>يحفظ الملف التالف. وتأتي الاشتراكات والأخبار المعلمة وما قرئ من النسخة الآلية أيضا.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>جار الإنقاذ… قد يستغرق بضع دقائق في مكتبة كبيرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>أنقذ %n خبر.</numerusform>
            <numerusform>أنقذ %n خبر.</numerusform>
            <numerusform>أنقذ %n خبران.</numerusform>
            <numerusform>أنقذت %n أخبار.</numerusform>
            <numerusform>أنقذ %n خبرا.</numerusform>
            <numerusform>أنقذ %n خبر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>حفظ الملف التالف باسم %1. ما ينقص ولا يزال في الخلاصات يأتي مع التحديث التالي.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;فتح Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>إ&amp;شعاري</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>وضع &amp;علامات عليها</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>تعليمها &amp;كمقروءة</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>إ&amp;خفاؤها</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>&amp;تطبيقها على الأخبار الموجودة أيضا</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>إنشاء قاعدة</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>تحرير القاعدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>لا تظهر في أي قائمة. تعود حين تطلب ذلك أو تحذف القاعدة.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>الأخبار الجديدة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يفعل</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>إضافة &amp;وسم إليها</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>لا قواعد بعد. اختر بلدا أو وكالة أو مصدرا أو كلمات في شريط المرشح، ثم «إنشاء قاعدة من هذا…» في قائمة تنظيم.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>&amp;تطبيق الآن</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;عرض أخبارها</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>إعادة &amp;الأخبار المخفية</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>بلا إشارة تتوقف القاعدة.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>تشعرك</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>تضيف الوسم «%1»</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>تضع علامة</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>تعلم كمقروء</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>تخفي (%n خبر حتى الآن)</numerusform>
            <numerusform>تخفي (%n خبر حتى الآن)</numerusform>
            <numerusform>تخفي (%n خبران حتى الآن)</numerusform>
            <numerusform>تخفي (%n أخبار حتى الآن)</numerusform>
            <numerusform>تخفي (%n خبرا حتى الآن)</numerusform>
            <numerusform>تخفي (%n خبر حتى الآن)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>ما يرسله %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>لم يذكر نوع</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>النسخة الاحتياطية هي مكتبتك الآن. حفظت السابقة باسم %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>بذيول</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>بلا ذيول</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> حرفا</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>يدويا فقط</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>ا&amp;لألوان</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>&amp;خط الخبر</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;نص الخبر</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;عرض العمود</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>&amp;التحديث كل هذه المدة على الأقل</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;موافق</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>م&amp;جلد التنزيلات</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>&amp;أكبر تنزيل</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>عرض الخبر مرة واحدة أيا &amp;كان ناشره</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>&amp;قراءة خبر تعلم نسخه كمقروءة</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>الأخبار</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>لا يوجد إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>إعادة &amp;ضبط الكل</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>جلب أيقوناتها &amp;وعرضها</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>بحث عن إعداد</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>سمة مظهر داكن فاتح بني تباين</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>خط حروف قارئ</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>حجم أكبر أصغر تكبير</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>طول السطر قارئ</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>مدة فاصل تحديث جلب آلي تلقائي</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>ملفات بودكاست</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>ملفات بودكاست حجم</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>مكرر نسخ طي</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>مكرر نسخ مقروء</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>أيقونات المواقع صور</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>إضافة الوسم الذي له هذا المفتاح أو إزالته</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>خمن من العنوان؛ صححه إن لزم.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>تحرير المصدر</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>بإيقاع المصدر نفسه</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>ا&amp;لبلد</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>من الصفحة حين تقصر الخلاصة</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>من الصفحة دائما</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>ما في الخلاصة فقط</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>الخبر &amp;كاملا</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعتين</numerusform>
            <numerusform>كل %n ساعات</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>كالمكتبة كلها</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>أي عدد</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>أحدث %n خبر</numerusform>
            <numerusform>أحدث %n خبر</numerusform>
            <numerusform>أحدث %n خبرين</numerusform>
            <numerusform>أحدث %n أخبار</numerusform>
            <numerusform>أحدث %n خبرا</numerusform>
            <numerusform>أحدث %n خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>تحرير %n مصدر</numerusform>
            <numerusform>تحرير %n مصدر</numerusform>
            <numerusform>تحرير %n مصدرين</numerusform>
            <numerusform>تحرير %n مصادر</numerusform>
            <numerusform>تحرير %n مصدرا</numerusform>
            <numerusform>تحرير %n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;وتيرة التفقد</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>ال&amp;صور</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>الأ&amp;خبار الجديدة</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>ح&amp;فظ المقروء</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;أقصى عدد</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المس&amp;تخدم</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>كلم&amp;ة المرور</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>جلبها لتتوفر بلا اتصال</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>تصل بهدوء</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>إشعاري بكل خبر</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>للمصادر التي تطلبها فقط</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>محفوظة في سلسلة مفاتيح سطح المكتب</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتا</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>لا خبر جديد منذ %n يوم</numerusform>
            <numerusform>لا خبر جديد منذ %n يوم</numerusform>
            <numerusform>لا خبر جديد منذ %n يومين</numerusform>
            <numerusform>لا خبر جديد منذ %n أيام</numerusform>
            <numerusform>لا خبر جديد منذ %n يوما</numerusform>
            <numerusform>لا خبر جديد منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>لم يجلب بعد</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعتين</numerusform>
            <numerusform>كل %n ساعات</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>كل %n يوم</numerusform>
            <numerusform>كل %n يوم</numerusform>
            <numerusform>كل %n يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يوما</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>يدويا فقط</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;حاول الآن</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;ما يرسله الخادم…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>البحث &amp;عن موقعه الجديد…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>حال المصادر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>آخر جلب</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>وتيرة النشر</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>التفقد التالي</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>ردت كل المصادر.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>لم يرد %n مصدر.</numerusform>
            <numerusform>لم يرد %n مصدر.</numerusform>
            <numerusform>لم يرد %n مصدران.</numerusform>
            <numerusform>لم ترد %n مصادر.</numerusform>
            <numerusform>لم يرد %n مصدرا.</numerusform>
            <numerusform>لم يرد %n مصدر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>جار سؤال %n مصدر…</numerusform>
            <numerusform>جار سؤال %n مصدر…</numerusform>
            <numerusform>جار سؤال %n مصدرين…</numerusform>
            <numerusform>جار سؤال %n مصادر…</numerusform>
            <numerusform>جار سؤال %n مصدرا…</numerusform>
            <numerusform>جار سؤال %n مصدر…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>جار سؤال %1…</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>جار البحث عن خلاصات في %1…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>الموقع الجديد للمصدر %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>قراءة هذا المصدر من:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;استعمال هذا العنوان</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروء</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>البلد غير معروف</translation>
    </message>
    <message>
        <source>International</source>
        <translation>دولي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>الأخبار حسب البلد على خريطة العالم (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>آخر مزامنة %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>لم يزامن بعد</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>مزامن&amp;ة الآن</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>إدخال &amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>إ&amp;زالة الحساب…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;نقل إلى</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>تحرير &amp;الوسوم…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>إ&amp;عدادات %n مصدر…</numerusform>
            <numerusform>إ&amp;عدادات %n مصدر…</numerusform>
            <numerusform>إ&amp;عدادات %n مصدرين…</numerusform>
            <numerusform>إ&amp;عدادات %n مصادر…</numerusform>
            <numerusform>إ&amp;عدادات %n مصدرا…</numerusform>
            <numerusform>إ&amp;عدادات %n مصدر…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>تغ&amp;يير اسم المجلد…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>&amp;إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>نقل إلى &amp;مجلد</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;بلا مجلد</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>مجلد &amp;جديد…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>اسم المجلد؛ «أوروبا/البلقان» يقع داخل «أوروبا»</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>نق&amp;ل إليه</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغا&amp;ء</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>ت&amp;غيير اسم المرشح…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>ا&amp;ستبداله بما تعرضه القائمة الآن</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>إنشاء &amp;قاعدة منه…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;حذف المرشح</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>ككل المصادر</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>&amp;اعتماد هذه الحدود والتنظيف</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;جلب كل شيء للعمل بلا اتصال</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>المساحة والعمل بلا اتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>نظف %n خبر.</numerusform>
            <numerusform>نظف %n خبر.</numerusform>
            <numerusform>نظف %n خبران.</numerusform>
            <numerusform>نظفت %n أخبار.</numerusform>
            <numerusform>نظف %n خبرا.</numerusform>
            <numerusform>نظف %n خبر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>جلب %1 من %2 من المصادر مع صورها.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>الأخبار</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>حدود خاصة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>كل المصادر معا</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>عند انقطاع الشبكة</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n خبر يشغل %1، منها %2 صور.</numerusform>
            <numerusform>%n خبر يشغل %1، منها %2 صور.</numerusform>
            <numerusform>%n خبران يشغلان %1، منها %2 صور.</numerusform>
            <numerusform>%n أخبار تشغل %1، منها %2 صور.</numerusform>
            <numerusform>%n خبرا تشغل %1، منها %2 صور.</numerusform>
            <numerusform>%n خبر تشغل %1، منها %2 صور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>منها %n غير مقروء أو معلم ويبقى في كل حال.</numerusform>
            <numerusform>منها %n غير مقروء أو معلم ويبقى في كل حال.</numerusform>
            <numerusform>منها %n غير مقروءين أو معلمان ويبقيان في كل حال.</numerusform>
            <numerusform>منها %n غير مقروءة أو معلمة وتبقى في كل حال.</numerusform>
            <numerusform>منها %n غير مقروءة أو معلمة وتبقى في كل حال.</numerusform>
            <numerusform>منها %n غير مقروءة أو معلمة وتبقى في كل حال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>بهذه الحدود لن يحذف شيء الآن.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>بهذه الحدود يحذف %n خبر ويتوفر %1.</numerusform>
            <numerusform>بهذه الحدود يحذف %n خبر ويتوفر %1.</numerusform>
            <numerusform>بهذه الحدود يحذف %n خبران ويتوفر %1.</numerusform>
            <numerusform>بهذه الحدود تحذف %n أخبار ويتوفر %1.</numerusform>
            <numerusform>بهذه الحدود يحذف %n خبرا ويتوفر %1.</numerusform>
            <numerusform>بهذه الحدود يحذف %n خبر ويتوفر %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>جار الجلب…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>كل الأخبار (%n خبر) تفتح كاملة بكل صورها.</numerusform>
            <numerusform>كل الأخبار (%n خبر) تفتح كاملة بكل صورها.</numerusform>
            <numerusform>كل الأخبار (%n خبران) تفتح كاملة بكل صورها.</numerusform>
            <numerusform>كل الأخبار (%n أخبار) تفتح كاملة بكل صورها.</numerusform>
            <numerusform>كل الأخبار (%n خبرا) تفتح كاملة بكل صورها.</numerusform>
            <numerusform>كل الأخبار (%n خبر) تفتح كاملة بكل صورها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>يفتح كاملا %1 من %n خبر. الناقص:</numerusform>
            <numerusform>يفتح كاملا %1 من %n خبر. الناقص:</numerusform>
            <numerusform>يفتح كاملا %1 من %n خبرين. الناقص:</numerusform>
            <numerusform>يفتح كاملا %1 من %n أخبار. الناقص:</numerusform>
            <numerusform>يفتح كاملا %1 من %n خبرا. الناقص:</numerusform>
            <numerusform>يفتح كاملا %1 من %n خبر. الناقص:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n صورة من %1: %2</numerusform>
            <numerusform>%n صورة من %1: %2</numerusform>
            <numerusform>%n صورتان من %1: %2</numerusform>
            <numerusform>%n صور من %1: %2</numerusform>
            <numerusform>%n صورة من %1: %2</numerusform>
            <numerusform>%n صورة من %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>لم تجلب بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n خبر بنص الخلاصة فقط: %1</numerusform>
            <numerusform>%n خبر بنص الخلاصة فقط: %1</numerusform>
            <numerusform>%n خبران بنص الخلاصة فقط: %1</numerusform>
            <numerusform>%n أخبار بنص الخلاصة فقط: %1</numerusform>
            <numerusform>%n خبرا بنص الخلاصة فقط: %1</numerusform>
            <numerusform>%n خبر بنص الخلاصة فقط: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>ومن %n خادم آخر</numerusform>
            <numerusform>ومن %n خادم آخر</numerusform>
            <numerusform>ومن %n خادمين آخرين</numerusform>
            <numerusform>ومن %n خوادم أخرى</numerusform>
            <numerusform>ومن %n خادما آخر</numerusform>
            <numerusform>ومن %n خادم آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>نسخ الخبر مع مصدره.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>نسخت الكلمات المختارة مع مصدرها.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>جاء هذا الخبر بلا رابط.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>نسخ الرابط.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>لم يعثر على برنامج بريد. يمكن نسخ الرابط.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كتب في %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>تعذرت كتابة %1. اختر مكانا آخر.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>اختر أولا خبرا لتصديره.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>أخبار</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>كتب EPUB (*.epub);;صفحات ويب (*.html);;نصوص Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;اشتراك</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>إضافة مصادر</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>عنوان خلاصة أو موقع، مثل example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>الخلاصات التي وجدت</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>أو ابحث عن مصدر في الدليل</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>بحث في الدليل</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>جار البحث عن خلاصات في %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>وجدت %n خلاصة</numerusform>
            <numerusform>وجدت %n خلاصة</numerusform>
            <numerusform>وجدت %n خلاصتان</numerusform>
            <numerusform>وجدت %n خلاصات</numerusform>
            <numerusform>وجدت %n خلاصة</numerusform>
            <numerusform>وجدت %n خلاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>يمكنك الاشتراك مع ذلك؛ سيجلب حين تعود الشبكة.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;الوسوم</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;وسم جديد…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;تحرير الوسوم…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>اختر أولا خبرا لتضيف إليه وسما.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>أزيل الوسم «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>أضيف الوسم «%1» إلى %n خبر.</numerusform>
            <numerusform>أضيف الوسم «%1» إلى %n خبر.</numerusform>
            <numerusform>أضيف الوسم «%1» إلى %n خبرين.</numerusform>
            <numerusform>أضيف الوسم «%1» إلى %n أخبار.</numerusform>
            <numerusform>أضيف الوسم «%1» إلى %n خبرا.</numerusform>
            <numerusform>أضيف الوسم «%1» إلى %n خبر.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>اسم الوسم</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>وسم جديد %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>لا وسوم بعد. الوسم كلمة من عندك للأخبار: «وصفة»، «للنقاش». وما له وسم يحفظ.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;وسم جديد</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>ا&amp;للون</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;المفتاح</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n خبر</numerusform>
            <numerusform>%1 · %n خبر</numerusform>
            <numerusform>%1 · %n خبران</numerusform>
            <numerusform>%1 · %n أخبار</numerusform>
            <numerusform>%1 · %n خبرا</numerusform>
            <numerusform>%1 · %n خبر</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · المفتاح %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>تخطي &amp;الجولة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>جولة في النافذة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ا&amp;لتالي</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;بدء الجولة</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;لا، شكرا</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>يجري جلب مصادرك. هل تود في هذه الأثناء جولة في النافذة لمدة دقيقة؟</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;عدم الإزعاج</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;في الخلفية…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n خبر غير مقروء</numerusform>
            <numerusform>%n خبر غير مقروء</numerusform>
            <numerusform>%n خبران غير مقروءين</numerusform>
            <numerusform>%n أخبار غير مقروءة</numerusform>
            <numerusform>%n خبرا غير مقروء</numerusform>
            <numerusform>%n خبر غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>لا شيء غير مقروء</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>إ&amp;خفاء النافذة</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>إظهار &amp;النافذة</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;إيقاف التحديث</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>جرى التراجع: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>في %1 فقط</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>نسخة أخرى</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>من %1 إلى:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
</context>
</TS>
