<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>У цьому фільтрі є частина, яку не вдалося прочитати: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не вдається записати %1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>«%1» не є кодом країни. Вкажіть дві літери, наприклад AL або XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>«%1» не є часом. Вкажіть день, наприклад 2026-03-03, або 2d, або 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Лише новини з цими словами.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Лише це джерело: назва, номер або адреса.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Лише джерела з цієї теки.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Лише джерела цієї країни.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Лише новини про цю країну.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Лише новини цієї агенції.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Лише новини цією мовою.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Лише непрочитані новини.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Лише новини із закладками.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Лише новини від: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Лише новини до цього часу.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Почати з найстаріших.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Немає підписки «%1». Усі показує flash-news feeds.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Цей рядок не є об&apos;єктом JSON: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не вдалося прочитати %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 завелике (%2 МБ).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Щонайбільше стільки.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Один масив JSON.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Скасувати.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>Як HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Як JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n стрічка</numerusform>
            <numerusform>%n стрічки</numerusform>
            <numerusform>%n стрічок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нові</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n змінена</numerusform>
            <numerusform>%n змінені</numerusform>
            <numerusform>%n змінених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n стрічка без змін</numerusform>
            <numerusform>%n стрічки без змін</numerusform>
            <numerusform>%n стрічок без змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n зображення</numerusform>
            <numerusform>%n зображення</numerusform>
            <numerusform>%n зображень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n з помилкою</numerusform>
            <numerusform>%n з помилками</numerusform>
            <numerusform>%n з помилками</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Немає з&apos;єднання. Збережене можна читати.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Підписано: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Вже є: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Є також: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n нова підписка</numerusform>
            <numerusform>%n нові підписки</numerusform>
            <numerusform>%n нових підписок</numerusform>
        </translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown або epub; інакше вирішує розширення файлу.</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n з помилкою</numerusform>
            <numerusform>%n з помилками</numerusform>
            <numerusform>%n з помилками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n новина</numerusform>
            <numerusform>%n новини</numerusform>
            <numerusform>%n новин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитана</numerusform>
            <numerusform>%n непрочитані</numerusform>
            <numerusform>%n непрочитаних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n із закладкою</numerusform>
            <numerusform>%n із закладками</numerusform>
            <numerusform>%n із закладками</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>%1 з цього вільно</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Усе гаразд.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Автоматичної резервної копії ще немає; її зробить наступне оновлення.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n автоматична копія, найновіша: %1</numerusform>
            <numerusform>%n автоматичні копії, найновіша: %1</numerusform>
            <numerusform>%n автоматичних копій, найновіша: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Старий файл збережено як %1. Те, чого бракує і що є ще у стрічках, надійде з наступним оновленням.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>«flash-news restore» рятує, що можна, і зберігає старий файл.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>«flash-news check --repair» це виправляє.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>Бібліотеку, яку замінено, збережено як %1.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Пароль: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Немає облікового запису «%1». Усі показує flash-news account list.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Використання: flash-news account add URL --user NAME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Потрібен пароль: введіть його або задайте FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Обліковий запис %1 додано. Його синхронізує flash-news refresh.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Тут немає сховища ключів, тому пароль не збережено: задавайте FLASH_NEWS_PASSWORD щоразу, коли запускаєте flash-news refresh.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Використання: flash-news account remove ACCOUNT</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Використання: flash-news account move FEED… --to ACCOUNT або --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Новину, надруковану кількома виданнями, лише один раз.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Лише статті, що належать до цієї новини.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n обліковий запис</numerusform>
            <numerusform>%n облікові записи</numerusform>
            <numerusform>%n облікових записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>надіслано %n вашу дію</numerusform>
            <numerusform>надіслано %n ваші дії</numerusform>
            <numerusform>надіслано %n ваших дій</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Ця стаття не має ідентифікатора.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>Поле «%1» — не текст.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Ця стаття не має ні заголовка, ні тексту.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Лише новини з цією міткою.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Спершу новини, що найкраще відповідають словам.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Немає мітки «%1». Усі показує flash-news tags.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 тут не знайдено. Вкажіть його теку: flash-news import --from %2 FOLDER</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Немає програми для читання «%1». Відомі: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n прочитана</numerusform>
            <numerusform>%n прочитані</numerusform>
            <numerusform>%n прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n пропущено: за нею немає стрічки</numerusform>
            <numerusform>%n пропущено: за ними немає стрічки</numerusform>
            <numerusform>%n пропущено: за ними немає стрічки</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Зняти з них мітку.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Не вдалося прочитати новини з %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n новина</numerusform>
            <numerusform>Flash News: %n новини</numerusform>
            <numerusform>Flash News: %n новин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>Не вдалося записати %1: %2. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Виберіть принаймні одну новину для експорту.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>У стрічці вказано кодування %1, але насправді це %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Деякі символи не читаються в кодуванні стрічки.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Кілька статей мають однаковий ідентифікатор; їх розрізнено за посиланнями й текстом.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Цей JSON обірвано або зіпсовано на символі %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>Це JSON, але не JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Стрічку обірвано; прочитано те, що надійшло.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Цей файл не є списком підписок (OPML), або бракує його початку.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>Префікс «%1» не оголошено.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Прочитано лише перші %1 статей.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Стрічка завелика, її прочитано не повністю.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Це список підписок (OPML), а не стрічка. Його можна імпортувати.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Це вебсторінка, а не стрічка.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Стрічка обривається перед першою статтею.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Це не стрічка.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Це мапа сайту без новин, а не стрічка.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Відповідь порожня: у ній немає стрічки.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Елементи не закрито або вкладено неправильно.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Лапок навколо атрибутів бракує, або їх не закрито.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Є кутові дужки, не записані як &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Є знаки &amp;, не записані як &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Є керівні символи, їх пропущено.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Не закрито коментар або розділ CDATA.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Перед стрічкою щось стоїть; це пропущено.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Рядок %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Елементи вкладено надто глибоко.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 вимагає ім&apos;я користувача та пароль.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 відмовляється віддати цю адресу (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 нічого не має за цією адресою (404). Можливо, її змінено.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 повідомляє, що цієї стрічки більше немає (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 просить якийсь час не звертатися (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 спрямовує далі, але не каже куди.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 має власні негаразди (помилка %2). Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 відповідає помилкою %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 не знайдено. Перевірте адресу та з&apos;єднання.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 недоступний.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 не відповів вчасно.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 обірвав відповідь посередині.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Проксі на шляху до %1 не відповів.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Проксі на шляху до %1 вимагає пароль.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 надіслав відповідь, яку не вдалося розпакувати.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Не вдалося прочитати %1: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 спрямовує на комп&apos;ютер локальної мережі. Не перейдено.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 спрямовує на адресу поза вебом.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 спрямовує із захищеного з&apos;єднання на відкрите. Не перейдено.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 просить не звертатися до %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 не є вебадресою.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 спрямовує по колу.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Те, що надсилає %1, завелике для стрічки.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>З&apos;єднання з %1 не встановлено вчасно.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 не завершив відповідь за хвилину.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Не вдалося створити теку %1. Виберіть іншу.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Не вдалося записати %1: %2. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 більше за %2, які дозволяють параметри.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 потребує %2, але вільно лише %3 у %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>%1 надсилає забагато даних.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>З&apos;єднання з %1 небезпечне: його сертифікат відкликано.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>З&apos;єднання з %1 небезпечне: за його сертифікат не ручається ніхто, кому довіряє цей комп&apos;ютер.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>З&apos;єднання з %1 небезпечне: його сертифікат видано на інше ім&apos;я.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>З&apos;єднання з %1 небезпечне: строк дії його сертифіката минув. Якщо так з усіма, перевірте годинник цього комп&apos;ютера.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>З&apos;єднання з %1 небезпечне: його сертифікат ще не чинний. Перевірте годинник цього комп&apos;ютера.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Не вдалося встановити безпечне з&apos;єднання з %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>Не вдалося зв&apos;язатися з %1 через проксі %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>про країну: %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>видано: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>джерело: %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>мітка «%1»</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>із закладкою</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>від %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>На цій сторінці немає новини.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Сайт показує цю новину лише передплатникам.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Решту цієї новини сайт показує лише передплатникам.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Сховище ключів не видало пароль: %1. Розблокуйте його та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Для цього пароль не збережено.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>У цьому середовищі немає сховища ключів (як-от GNOME Keyring чи KWallet), тому пароль зберігається лише до закриття Flash News.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Бракує каталогу джерел. Перевстановіть Flash News або додайте джерело за адресою.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 обірвав відповідь посередині.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Замість стрічки надійшла вебсторінка %1. Якщо ця мережа має сторінку входу, спершу відкрийте її у браузері.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 надіслав вебсторінку замість стрічки. Можливо, стрічка переїхала, або ця мережа спершу вимагає входу.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 просить не звертатися до %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 не має стрічки, і сторінка на неї не вказує. Пошукайте на сайті «RSS» або «Feed» і вкажіть ту адресу.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>«%1» не є адресою. Вкажіть, наприклад, https://example.org або https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Цієї статті вже немає в бібліотеці.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не вдалося прочитати %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 завелике для списку підписок.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Підписки Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не вдалося записати %1: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Бракує пробного випуску. Перевстановіть Flash News.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>надійшло не зображення, яке можна зберегти.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Стрічка в %1 не повідомляє своєї адреси. Відкрийте її у браузері й скопіюйте адресу звідти.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>У %2 немає нічого від %1. Шукали: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Архів пошкоджено, або його вид невідомий.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News уже відкрито (процес %1). Перейдіть до її вікна або спершу закрийте її.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News із цим профілем відкрито на комп&apos;ютері «%1». Спершу закрийте її там. Якщо вона вже не працює, видаліть %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>Н&amp;овини</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Новина</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>О&amp;новити</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Зупинити оновлення</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>Д&amp;одати джерела…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Імпортувати OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>&amp;Експортувати OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>&amp;Пробний випуск</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>П&amp;араметри…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>&amp;Наступний заголовок</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>Попередній &amp;заголовок</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>&amp;Гортати вниз, далі наступна непрочитана</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>На&amp;ступна непрочитана</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>П&amp;опередня непрочитана</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>З&amp;акладка</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Позначити прочитаною &amp;чи непрочитаною</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>&amp;Відкрити оригінал</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>П&amp;ереглянути зображення</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>Чому &amp;ці країни…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Позначити все у списку прочитаним</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Пошук</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>&amp;Лише непрочитані</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>Лише &amp;із закладками</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Очистити &amp;фільтр</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>До д&amp;жерел</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>Д&amp;о заголовків</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>&amp;До новини</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>Джерела &amp;за країнами</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>Джерела за &amp;теками</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Звичайний &amp;розмір тексту</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;На весь екран</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;Про Flash News</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>М&amp;апа</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Порівняти сторінку &amp;та стрічку</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Місце &amp;та читання без мережі…</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Знайт&amp;и в новині</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Зна&amp;йти далі</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Знайти &amp;раніше</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Коп&amp;іювати з джерелом</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>&amp;Копіювати посилання</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>Надіс&amp;лати поштою…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Др&amp;ук…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Зберегти новину &amp;як PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>Екс&amp;порт…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>&amp;Додати обліковий запис…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>&amp;Стан джерел…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Показати або згорнути копії</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Чим відрізняються копії…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Упорядкувати</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>І&amp;мпорт з іншої програми…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;Резервна копія бібліотеки…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>Відновити з &amp;копії…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>&amp;У тлі…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Наза&amp;д</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Відкрити у вікні</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>С&amp;касувати</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Додати мітку…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Зберегти &amp;цей фільтр…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>Створити &amp;з цього правило…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>П&amp;равила…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>Приховувані &amp;слова…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Знайомство з вікном</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Перейти до дати…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Наступне вікно</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Попереднє вікно</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Закрити вікна новин</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Мінус ставлять перед словами, а не перед %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Жодне ваше джерело не називається «%1».</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Немає країни «%1». Вкажіть назву або код, наприклад AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>«%1» — не дата. Вкажіть, наприклад, 2026-03-01, 2026-03 або 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 невідоме. Є is:unread та is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Жодна ваша мітка не називається «%1».</translation>
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
        <translation>Диск заповнено. Нічого не змінено; звільніть місце та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>До бібліотеки не можна писати. Перевірте права доступу до її теки.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Не вдалося відкрити файл бібліотеки. Перевірте, чи є її тека і чи можна до неї писати.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Бібліотекою користується інша програма. Закрийте її та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>Бібліотека не змогла цього зробити: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Не вдалося зберегти зображення в %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Ця база даних належить іншій програмі. Її не змінено; виберіть іншу теку профілю або перемістіть файл.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Цю бібліотеку записала новіша версія Flash News. Її не змінено; встановіть новішу версію, щоб відкрити.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Встановлено не все. Перевстановіть Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Не вдалося створити теку %1. Перевірте права доступу.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 не є повною копією бібліотеки. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Файл не є бібліотекою Flash News, або його початок пошкоджено. Його не змінено. «flash-news restore» відкладає його й рятує, що можна; або виберіть іншу теку профілю.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Файл бібліотеки пошкоджено. Закрийте Flash News і запустіть «flash-news restore»: команда відкладе пошкоджений файл і врятує, що можна.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Диск відмовив під час читання чи запису бібліотеки. Нічого не змінено; перевірте диск і його кабель.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл пошкоджено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n новина без стану.</numerusform>
            <numerusform>%n новини без стану.</numerusform>
            <numerusform>%n новин без стану.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n новина без стрічки.</numerusform>
            <numerusform>%n новини без стрічки.</numerusform>
            <numerusform>%n новин без стрічки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n закладка, новини якої вже немає.</numerusform>
            <numerusform>%n закладки, новин яких уже немає.</numerusform>
            <numerusform>%n закладок, новин яких уже немає.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n стрічка з хибним лічильником.</numerusform>
            <numerusform>%n стрічки з хибним лічильником.</numerusform>
            <numerusform>%n стрічок із хибним лічильником.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n новина без читабельного тексту.</numerusform>
            <numerusform>%n новини без читабельного тексту.</numerusform>
            <numerusform>%n новин без читабельного тексту.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n новина, якої пошук не знаходить.</numerusform>
            <numerusform>%n новини, яких пошук не знаходить.</numerusform>
            <numerusform>%n новин, яких пошук не знаходить.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>Не вдалося записати %1. Перевірте права доступу до теки та місце на диску.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файлу %1 немає.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News запущено. Закрийте його та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Ваша бібліотека на мережевому диску, де з нею безпечно може працювати лише одна програма. Її зайняв процес %1 на «%2»: спершу закрийте його. Якщо він уже не працює, видаліть %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Не вдається прочитати %1. Перевірте права доступу.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 — не те, чим має бути: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>джерело: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n хв читання</numerusform>
            <numerusform>%n хв читання</numerusform>
            <numerusform>%n хв читання</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Читати далі на сайті %1</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Останні новини</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Не вдалося отримати всю новину: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>video</source>
        <translation>відео</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Файли до цієї новини</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Надрукували також</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>чим відрізняється</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>За темою</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Беруть участь: %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограма</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Розділи</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>Пароль для %1 не збережено. Введіть його знову у вікні або задайте FLASH_NEWS_PASSWORD для командного рядка.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 повторюється, замість того щоб закінчити список. Нічого не змінено; спроба повториться пізніше.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 — не адреса сервера.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>На %1 немає сервера, з яким Flash News може синхронізуватися. Підходять FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux і Tiny Tiny RSS; адреса — та, за якою ви читаєте у браузері.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 не приймає це ім&apos;я користувача й пароль. Для FreshRSS це пароль API, який задають у профілі; для Miniflux — пароль інтеграції Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>API на %1 вимкнено. У FreshRSS його вмикають так: Налаштування › Автентифікація › Дозволити доступ до API.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>На %1 немає сервера такого типу.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 приймає пароль, але не виданий за нього ключ. Можливо, вебсервер відкидає заголовок Authorization із запитів.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 цього не приймає: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 відповідає не тим, про що запитано. Нічого не змінено; спроба повториться пізніше.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 не приймає це ім&apos;я користувача й пароль.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>API на %1 вимкнено. У Tiny Tiny RSS його вмикають так: Налаштування › Увімкнути API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 одразу завершує сеанс.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 не може підписатися на %2: не знаходить там стрічки.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS дозволяє змінювати назви й теки лише на своїх сторінках на %1; звідти вони потраплять сюди.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Помаранчевий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бірюзовий</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Рожевий</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковий</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сірий</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Бракує таблиці цього встановлення (%1). Перевстановіть Flash News.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (куди відносить новину стрічка)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1k</source>
        <comment>thousands of unread stories</comment>
        <translation>%1к</translation>
    </message>
</context>
<context>
    <name>WorldShapes</name>
    <message>
        <source>This installation has no map. Install Flash News again.</source>
        <translation>У цьому встановленні немає мапи. Перевстановіть Flash News.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>На це джерело більше немає підписки.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Стрічка (%1), у ній %n стаття.</numerusform>
            <numerusform>Стрічка (%1), у ній %n статті.</numerusform>
            <numerusform>Стрічка (%1), у ній %n статей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Підписатися на стрічки або на стрічки сайту</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Скасувати підписку; новини із закладками лишаються</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Показати підписки та їхній стан</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Записати підписки як OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Отримати нове</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Читати пробний випуск без мережі</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Показати заголовки</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Показати заголовки новин із цими словами</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Показати новину</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Додати закладки до новин</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Позначити новини прочитаними</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Показати, що зрозуміло зі стрічки</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Назвати країни й агенцію тексту</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Сказати, які статті є однією новиною</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Вибрати новину з вебсторінки</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Зробити HTML безпечним для показу</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Записати новини як HTML, Markdown або EPUB разом із зображеннями</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Повідомити про стан бібліотеки</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Скопіювати бібліотеку у файл</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Поставити копію на місце бібліотеки або врятувати, що можна, з пошкодженої</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Синхронізація із сервером: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Підписатися на стрічки з файлу OPML або перенести те, що зберігає інша програма</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Додати мітку до новин</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Показати мітки</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Додати обліковий запис</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Де ви читаєте у браузері, наприклад rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Обліковий запис на сервері зберігає ваші джерела, прочитане й закладки однаковими на всіх ваших пристроях. Flash News працює з FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux і Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Відповідь сервера</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Ім&apos;я користувача</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>Для FreshRSS і Miniflux — пароль API, який задають там у профілі або в інтеграціях.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім&apos;я користувача</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Пароль для %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Запитуємо %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n нова новина</numerusform>
            <numerusform>%1: %n нові новини</numerusform>
            <numerusform>%1: %n нових новин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n нова новина</numerusform>
            <numerusform>%n нові новини</numerusform>
            <numerusform>%n нових новин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n нова новина з відстежуваного</numerusform>
            <numerusform>%n нові новини з відстежуваного</numerusform>
            <numerusform>%n нових новин із відстежуваного</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>Р&amp;озташування</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Сп&amp;ершу нові</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>&amp;Спершу старі</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>Під &amp;час пошуку — спершу найвідповідніші</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Групувати за &amp;днями</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>&amp;Групувати за джерелами</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>Групувати за &amp;країнами</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Рядки</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>Картки &amp;із зображеннями</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>Панелі &amp;за шириною вікна</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Новина &amp;поруч із заголовками</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Новина під заголовками</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Показувати &amp;значок у треї з кількістю непрочитаних новин</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Показувати &amp;кількість і на значку запуску</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>Продовжувати &amp;роботу після закриття вікна</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>Запускати під &amp;час входу, зі схованим вікном</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>Сповіщати &amp;про нові новини після кожного оновлення</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Тихі години: нічого не спливає</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Оновлювати &amp;лише вручну, поки мережа лімітна</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>&amp;Оновлювати лише вручну під час роботи від батареї</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо від</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>У тлі</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>від</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>Про відстежуване повідомляється завжди; про те, що надійшло в тихі години, — наприкінці їх.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Гаразд</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Завжди під рукою</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Мережа та живлення</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>Бібліотеку переводять на цю версію Flash News. Спершу робиться її копія; це може тривати кілька хвилин.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Джерела за країнами</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Міжнародні</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>У каталозі немає такого джерела. Введіть натомість адресу сайту видання.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Знайти у списку</translation>
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
        <translation>Новина &amp;про неї</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Лише згадується</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Не ця країна</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Скасувати моє виправлення</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Чому ці країни</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Що на неї вказало</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Країни та слова, які на них вказали</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Країна, якої бракує…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Країна, якої бракує</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>новина про неї</translation>
    </message>
    <message>
        <source>named</source>
        <translation>згадана</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, за вашою вказівкою</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>прибрали ви</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Жодне слово цієї новини не вказує на країну.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>і ще %n слово</numerusform>
            <numerusform>і ще %n слова</numerusform>
            <numerusform>і ще %n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Слів немає: власна країна джерела мається на увазі.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>назва або народ</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>установа або закон</translation>
    </message>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>клуб або ліга</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>компанія або організація</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>гроші або біржа</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>мовний зворот</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>натяк</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>місце й дата на початку</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Новини за країнами</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Міжнародні</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Де видано</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Перейти до дати</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Завантаження %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>Міжнародні</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Де видано</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агенція</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Лише непрочитані новини</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Лише новини із закладками</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Шукати в заголовках і тексті</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Показати знову все (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Непрочитані %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Попереднє місце</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Наступне місце</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Знайти в цій новині</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Немає в цій новині</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Позначте країну, щоб побачити її джерела.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>Переглянути пробний &amp;випуск</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Знайти країну</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Імпортувати OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>Ввести &amp;адресу…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Виберіть країни, за якими стежите, позначте потрібні джерела — і вперед. Нічого не отримуємо, доки ви не скажете. Немає мережі або є лише хвилина? Пробний випуск показує все на вигаданих новинах, і його так само легко прибрати.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Чиї новини ви читаєте?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Країни</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Джерела</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Міжнародні</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>Підписатися &amp;на %n джерело</numerusform>
            <numerusform>Підписатися &amp;на %n джерела</numerusform>
            <numerusform>Підписатися &amp;на %n джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Підписатися</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>П&amp;еренести…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Країни з такою назвою немає.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Знайдено на цьому комп&apos;ютері: %1. Можна перенести джерела, прочитане й позначене зірочкою.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Плин новин у часі</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n новина</numerusform>
            <numerusform>%n новини</numerusform>
            <numerusform>%n новин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>останні 24 години</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>останні 7 днів</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>останні 30 днів</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>останній рік</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>весь час</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Показати знову весь час</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Показано час: %1</translation>
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
        <translation>Від %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Період %1. Натисніть, щоб знову показати весь час.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n новина.</numerusform>
            <numerusform>%1: %n новини.</numerusform>
            <numerusform>%1: %n новин.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Найбільше: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Стрілки пересувають, Shift зі стрілками вибирає, Enter показує лише цей час.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Заголовки</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нові</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Заголовків ще немає.
Натисніть R, щоб оновити, або додайте джерело: Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Нічого не знайдено за запитом «%1».
Esc очищає фільтр.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Усе прочитано.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Тут зберігаються новини із закладками.
Натисніть S на новині, щоб додати закладку.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Жодна новина не відповідає цьому фільтру.
Esc очищає фільтр.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Тут зберігаються новини з цією міткою.
Щоб додати мітку, натисніть T на новині.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Найвідповідніші: %1 з %n новини. У порядку дат тут усі.</numerusform>
            <numerusform>Найвідповідніші: %1 з %n новин. У порядку дат тут усі.</numerusform>
            <numerusform>Найвідповідніші: %1 з %n новин. У порядку дат тут усі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Не можна вибрати більше ніж %n новину одразу. Спершу звузьте список фільтром.</numerusform>
            <numerusform>Не можна вибрати більше ніж %n новини одразу. Спершу звузьте список фільтром.</numerusform>
            <numerusform>Не можна вибрати більше ніж %n новин одразу. Спершу звузьте список фільтром.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>із закладкою</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>і ще %n видання</numerusform>
            <numerusform>і ще %n видання</numerusform>
            <numerusform>і ще %n видань</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Країна невідома</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Міжнародні</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Інше місце</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Перенести</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Імпорт з іншої програми</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Переносяться джерела з теками, новини з позначками про прочитання й позначене зірочкою — як закладки. Інша програма лишається, як є.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Програми, знайдені на цьому комп&apos;ютері</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Інших програм для читання на цьому комп&apos;ютері не знайдено.
Виберіть «Інше місце», якщо тека не тут, або експортуйте там файл OPML й імпортуйте його сюди.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Перенесення</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;Файл OPML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Тека програми</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n нове джерело</numerusform>
            <numerusform>%n нові джерела</numerusform>
            <numerusform>%n нових джерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n новина</numerusform>
            <numerusform>%n новини</numerusform>
            <numerusform>%n новин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n прочитана</numerusform>
            <numerusform>%n прочитані</numerusform>
            <numerusform>%n прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n із закладкою</numerusform>
            <numerusform>%n із закладкою</numerusform>
            <numerusform>%n із закладкою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n пропущено: за нею немає стрічки</numerusform>
            <numerusform>%n пропущено: за ними немає стрічки</numerusform>
            <numerusform>%n пропущено: за ними немає стрічки</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>не вдалося прочитати новини з %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Зберігати</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> новини</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Зберігати не більше</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Займати не більше</translation>
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
        <translation>Виберіть заголовок, щоб читати тут.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n нова новина</numerusform>
            <numerusform>%n нові новини</numerusform>
            <numerusform>%n нових новин</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Нічого нового.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>У цьому списку більше немає непрочитаних новин.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>Про Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Імпортувати OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Списки підписок (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n нове джерело. Натисніть R, щоб отримати його.</numerusform>
            <numerusform>%n нові джерела. Натисніть R, щоб отримати їх.</numerusform>
            <numerusform>%n нових джерел. Натисніть R, щоб отримати їх.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>Експортувати OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Списки підписок (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>Пробний випуск прибрано.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>У цій новині немає зображень.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Закладку додано.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Закладку прибрано.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Жодна програма не відкриває цю адресу: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Спокійна читанка новин кількох країн.
Ліцензія MIT. Назви країн: Unicode CLDR. Мапа: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>Від цієї новини є лише текст стрічки.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>Новина, якою її подає сторінка.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Текст стрічки.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>Не вдалося зробити сьогоднішню резервну копію: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Відкрити посилання</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Переглянути зображення</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Жодна програма не відтворює цей файл. Його можна завантажити.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Видалити обліковий запис</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Видалити обліковий запис %1 із Flash News?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>На сервері все збережеться. Його джерела можуть лишитися тут як ваші власні — з прочитаним і закладками.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>Лишити &amp;його джерела тут</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>Видалити &amp;і його джерела</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Немає мережі. Посилання на %1 зачекає, доки вона з&apos;явиться.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Відкрити %n посилання, що чекало</numerusform>
            <numerusform>Відкрити %n посилання, що чекали</numerusform>
            <numerusform>Відкрити %n посилань, що чекали</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Ніхто інший цієї новини не друкував.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Чому %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>Новина &amp;про країну: %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Лише згадується: %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Не %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Додати країну…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Скасовувати нічого.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Резервна копія бібліотеки</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Бібліотеки (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Копіювання бібліотеки…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>Бібліотеку скопійовано до %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновити з копії</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Замінити вашу бібліотеку на %1? Теперішню бібліотеку буде збережено поруч.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Відновити</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Спершу виберіть новину для мітки.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Немає іншої новини, до якої можна перейти.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Спершу виберіть джерела: на них показано знайомство з вікном.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Ваші джерела</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>За країнами, з кількістю непрочитаного; Вигляд → Джерела за теками групує їх по-вашому. Клацання показує лише ці новини, права кнопка — решту.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Один фільтр</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Джерело, країна видання, агенція, слова та «Про що»: країни, про які йдеться. Esc знову показує все.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J і K переміщують, пробіл гортає до наступної непрочитаної, S додає закладку. Надруковане кількома виданнями — один рядок; F його розгортає.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Новина</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Уся, із зображеннями, також без мережі. Під заголовком — країни, про які вона; W пояснює чому. G відкриває карту.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Нічого за вашою спиною</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R отримує нове. Flash News звертається до ваших джерел і більше ні до кого. ? показує всі клавіші.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>У порядку за відповідністю дат немає.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жодної</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Зафарбувати країни за новинами про них</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Де видано</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Зафарбувати країни за виданими в них новинами</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Ті самі числа таблицею (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Весь час</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Останні 24 години</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Останній рік</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Світ</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Увесь світ (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Балкани</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Балкани зблизька (1)</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Європа</translation>
    </message>
    <message>
        <source>Europe (2)</source>
        <translation>Європа (2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Назад до новини (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Новини про країну</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Новини, видані в країні</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n країна з новинами. T показує числа таблицею.</numerusform>
            <numerusform>%n країни з новинами. T показує числа таблицею.</numerusform>
            <numerusform>%n країн із новинами. T показує числа таблицею.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Від %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n новина про неї</numerusform>
            <numerusform>%n новини про неї</numerusform>
            <numerusform>%n новин про неї</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n новина, видана там</numerusform>
            <numerusform>%n новини, видані там</numerusform>
            <numerusform>%n новин, виданих там</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Мапа світу</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Різне</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Приховувати</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Не приховувати</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Приховувані слова</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Новини з одним із цих слів чи виразів не потрапляють до жодного списку. Те, що має закладку або мітку, лишається. Якщо більше не приховувати слово, новини повернуться.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Слово або вираз</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · приховано %n новину</numerusform>
            <numerusform>%1 · приховано %n новини</numerusform>
            <numerusform>%1 · приховано %n новин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Показати новини</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Позначити прочитаним</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>У цьому списку немає непрочитаного.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n новину позначено прочитаною.</numerusform>
            <numerusform>%n новини позначено прочитаними.</numerusform>
            <numerusform>%n новин позначено прочитаними.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Підписку скасовано: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Скасовано підписку на %n джерело.</numerusform>
            <numerusform>Скасовано підписку на %n джерела.</numerusform>
            <numerusform>Скасовано підписку на %n джерел.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n джерело прибрано з теки.</numerusform>
            <numerusform>%n джерела прибрано з теки.</numerusform>
            <numerusform>%n джерел прибрано з теки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n джерело переміщено до %1.</numerusform>
            <numerusform>%n джерела переміщено до %1.</numerusform>
            <numerusform>%n джерел переміщено до %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Перейменувати теку</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Назва теки</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Теку перейменовано на %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Мітку «%1» видалено.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Спершу виберіть на панелі фільтра, що зберегти: країну, джерело, мітку, слова.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Зберегти цей фільтр</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Його назва на бічній панелі</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Фільтр «%1» збережено.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Перейменувати фільтр</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Фільтр «%1» змінено.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Фільтр «%1» видалено.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Спершу виберіть на панелі фільтра, чого стосується правило: країну, агенцію, джерело, слова.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>Правило діє від наступного оновлення.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Правило «%1» застосовано до %n новини.</numerusform>
            <numerusform>Правило «%1» застосовано до %n новин.</numerusform>
            <numerusform>Правило «%1» застосовано до %n новин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Правило «%1» видалено.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>«%1» приховується: приховано %n новину.</numerusform>
            <numerusform>«%1» приховується: приховано %n новини.</numerusform>
            <numerusform>«%1» приховується: приховано %n новин.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>«%1» більше не приховується.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Пароль для %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>Пароль зберігається у сховищі ключів цієї системи й передається лише %1. Щоб його забути, лишіть ім&apos;я користувача порожнім.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Користувач</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Зображення %1 з %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Це зображення ще не отримано. Воно надійде з наступним оновленням.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Ця мережа оплачується за обсягом: джерела оновлюються лише вручну.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Робота від батареї: джерела оновлюються лише вручну.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Новина</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Перебіг оновлення</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Зупинити оновлення</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Оновити (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Без мережі. Збережене можна читати.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n джерело не відповіло</numerusform>
            <numerusform>%n джерела не відповіли</numerusform>
            <numerusform>%n джерел не відповіли</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>Врятувати, &amp;що можна</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Пошкоджений файл збережено. Підписки, новини із закладками та прочитане беруться і з автоматичної резервної копії.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Рятуємо… Для великої бібліотеки це може тривати кілька хвилин.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>Врятовано %n новину.</numerusform>
            <numerusform>Врятовано %n новини.</numerusform>
            <numerusform>Врятовано %n новин.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Пошкоджений файл збережено як %1. Те, чого бракує і що є ще у стрічках, надійде з наступним оновленням.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Відкрити Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>Сповістити &amp;мене</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>Додати &amp;закладку</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>П&amp;означити прочитаними</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Приховати</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>Застосувати &amp;й до наявних новин</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>З&amp;берегти</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Створити правило</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Змінити правило</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Не потрапляють до жодного списку. Вони повернуться за вашою вказівкою або після видалення правила.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Нові новини</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Що робити</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Додати мітку</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Правил поки немає. Виберіть на панелі фільтра країну, агенцію, джерело або слова, а тоді «Створити з цього правило…» в меню «Упорядкувати».</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>З&amp;мінити…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>З&amp;астосувати зараз</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>Показати &amp;його новини</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Повернути приховані новини</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Без галочки правило не діє.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>сповіщає</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>додає мітку «%1»</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>додає закладку</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>позначає прочитаним</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>приховує (поки %n новину)</numerusform>
            <numerusform>приховує (поки %n новини)</numerusform>
            <numerusform>приховує (поки %n новин)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Пропозиції</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>Що надсилає %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>тип не вказано</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>Тепер ваша бібліотека — ця копія. Попередню збережено як %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>Із зарубками</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Без зарубок</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> літер</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Лише вручну</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> хвилин</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Кольори</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>Шрифт &amp;новини</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Текст новини</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Ширина стовпця</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>&amp;Оновлювати щонайменше кожні</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Гаразд</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Вибрати теку</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>Т&amp;ека завантажень</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>Найбільше &amp;завантаження</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Показувати новину один &amp;раз, хто б її не надрукував</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>&amp;Прочитавши одну, позначати прочитаними й копії</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Новини</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Такого параметра немає.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>Скинути &amp;все</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>Отримувати &amp;й показувати їхні значки</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Знайти параметр</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>тема темна світла сепія контраст</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>шрифт гарнітура літери читання</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>розмір більший менший масштаб</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>довжина рядка читання</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>інтервал оновлення отримання автоматично</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>файли подкасти</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>файли подкасти розмір</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>дублікати копії згорнути</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>дублікати копії прочитано</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>значки сайтів зображення</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Поставити або зняти мітку з цією клавішею</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Здогад за адресою; виправте, якщо треба.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Змінити джерело</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>У ритмі самого джерела</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Тека</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Країна</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Негаразд</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Зі сторінки, коли стрічка скорочує</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Завжди зі сторінки</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Лише те, що є у стрічці</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Уся новина</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Кожну %n годину</numerusform>
            <numerusform>Кожні %n години</numerusform>
            <numerusform>Кожні %n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Кожну %n хвилину</numerusform>
            <numerusform>Кожні %n хвилини</numerusform>
            <numerusform>Кожні %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Як уся бібліотека</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Скільки завгодно</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>Остання %n новина</numerusform>
            <numerusform>Останні %n новини</numerusform>
            <numerusform>Останні %n новин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Змінити %n джерело</numerusform>
            <numerusform>Змінити %n джерела</numerusform>
            <numerusform>Змінити %n джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>П&amp;еревіряти</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>З&amp;ображення</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>Но&amp;ві новини</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>Збер&amp;ігати прочитані</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Зберігати не &amp;більше</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ко&amp;ристувач</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Отримувати, щоб були без мережі</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Не отримувати</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Надходять без сповіщень</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Сповіщати про кожну</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Лише для джерел, які його вимагають</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Зберігається у сховищі ключів системи</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Новин немає вже %n день</numerusform>
            <numerusform>Новин немає вже %n дні</numerusform>
            <numerusform>Новин немає вже %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Ще не отримано</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Усе гаразд</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>поки невідомо</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>кожну %n хвилину</numerusform>
            <numerusform>кожні %n хвилини</numerusform>
            <numerusform>кожні %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>кожну %n годину</numerusform>
            <numerusform>кожні %n години</numerusform>
            <numerusform>кожні %n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>кожен %n день</numerusform>
            <numerusform>кожні %n дні</numerusform>
            <numerusform>кожні %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>лише вручну</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Спробувати зараз</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;Що надсилає сервер…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>&amp;Шукати нову адресу…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Пароль…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Стан джерел</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Востаннє отримано</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Публікує</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Наступна перевірка</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Усі джерела відповіли.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n джерело не відповіло.</numerusform>
            <numerusform>%n джерела не відповіли.</numerusform>
            <numerusform>%n джерел не відповіли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Запитуємо %n джерело …</numerusform>
            <numerusform>Запитуємо %n джерела …</numerusform>
            <numerusform>Запитуємо %n джерел …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Запитуємо %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Шукаємо стрічки на %1 …</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Нова адреса джерела %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Читати це джерело звідси:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Використати цю адресу</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Країна невідома</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Міжнародні</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Мапа</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Новини за країнами на мапі світу (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Синхронізовано %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ще не синхронізовано</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Си&amp;нхронізувати</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Ввести &amp;пароль…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>В&amp;идалити обліковий запис…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>П&amp;еремістити до</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Цей комп&apos;ютер</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>Змінити &amp;мітки…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>П&amp;араметри %n джерела…</numerusform>
            <numerusform>П&amp;араметри %n джерел…</numerusform>
            <numerusform>П&amp;араметри %n джерел…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>Пере&amp;йменувати теку…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>&amp;Скасувати підписку</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Перемістити &amp;до теки</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Без теки</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>Нова &amp;тека…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Нова тека</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Назва теки; «Європа/Балкани» міститься в «Європа»</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>Пе&amp;ремістити</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>С&amp;касувати</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>Перейменувати &amp;фільтр…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>Замінити тим, &amp;що зараз показує список</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>Створити &amp;з нього правило…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Видалити фільтр</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Без обмеження</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Як у всіх джерел</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>Зберегти &amp;ці обмеження й очистити</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Отримати все для читання без мережі</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Місце та читання без мережі</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>Прибрано %n новину.</numerusform>
            <numerusform>Прибрано %n новини.</numerusform>
            <numerusform>Прибрано %n новин.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>Отримано джерел із зображеннями: %1 із %2.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Новини</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Власні обмеження</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Усі джерела разом</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Якщо вимкнути мережу</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n новина займає %1, з них зображення — %2.</numerusform>
            <numerusform>%n новини займають %1, з них зображення — %2.</numerusform>
            <numerusform>%n новин займають %1, з них зображення — %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n з них не прочитана або має закладку й лишається в будь-якому разі.</numerusform>
            <numerusform>%n з них не прочитані або мають закладку й лишаються в будь-якому разі.</numerusform>
            <numerusform>%n з них не прочитано або мають закладку й лишаються в будь-якому разі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Лише %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Одне джерело</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>За цих обмежень зараз нічого не буде видалено.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>За цих обмежень буде видалено %n новину й звільнено %1.</numerusform>
            <numerusform>За цих обмежень буде видалено %n новини й звільнено %1.</numerusform>
            <numerusform>За цих обмежень буде видалено %n новин і звільнено %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Отримання…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n новина відкривається вся, з усіма зображеннями.</numerusform>
            <numerusform>Усі %n новини відкриваються повністю, з усіма зображеннями.</numerusform>
            <numerusform>Усі %n новин відкриваються повністю, з усіма зображеннями.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>Повністю відкриваються %1 із %n новини. Бракує:</numerusform>
            <numerusform>Повністю відкриваються %1 із %n новин. Бракує:</numerusform>
            <numerusform>Повністю відкриваються %1 із %n новин. Бракує:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n зображення з %1: %2</numerusform>
            <numerusform>%n зображення з %1: %2</numerusform>
            <numerusform>%n зображень із %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>ще не отримано</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n новина лише з текстом стрічки: %1</numerusform>
            <numerusform>%n новини лише з текстом стрічки: %1</numerusform>
            <numerusform>%n новин лише з текстом стрічки: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>і ще з %n сервера</numerusform>
            <numerusform>і ще з %n серверів</numerusform>
            <numerusform>і ще з %n серверів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>Новину скопійовано з джерелом.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Вибрані слова скопійовано з джерелом.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Ця новина надійшла без посилання.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Посилання скопійовано.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Поштової програми не знайдено. Посилання можна скопіювати.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файли PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>Не вдалося записати %1. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Спершу виберіть новину для експорту.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>новини</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>Книжки EPUB (*.epub);;Вебсторінки (*.html);;Тексти Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Знайти</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Підписатися</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Додати джерела</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Адреса стрічки або сайту, наприклад example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Знайдені стрічки</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Або знайдіть джерело в каталозі</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Знайти в каталозі</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Шукаємо стрічки на %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>Знайдено %n стрічку</numerusform>
            <numerusform>Знайдено %n стрічки</numerusform>
            <numerusform>Знайдено %n стрічок</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Підписатися все одно можна; стрічку буде отримано, коли з&apos;явиться мережа.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Мітки</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Нова мітка…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Змінити мітки…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Спершу виберіть новину для мітки.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Мітку «%1» знято.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n новина отримала мітку «%1».</numerusform>
            <numerusform>%n новини отримали мітку «%1».</numerusform>
            <numerusform>%n новин отримали мітку «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Назва мітки</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Нова мітка %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Міток поки немає. Мітка — ваше власне слово для новин: «рецепт», «обговорити». Новини з міткою зберігаються.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>Нова &amp;мітка</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>К&amp;олір</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Клавіша</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n новина</numerusform>
            <numerusform>%1 · %n новини</numerusform>
            <numerusform>%1 · %n новин</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · клавіша %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Пропустити</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Знайомство з вікном</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Ознайомитися з вікном</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Ні, дякую</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Ваші джерела завантажуються. Ознайомитися поки з вікном за хвилину?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Не турбувати</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;У тлі…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n непрочитана новина</numerusform>
            <numerusform>%n непрочитані новини</numerusform>
            <numerusform>%n непрочитаних новин</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Немає непрочитаного</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Сховати вікно</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Показати вікно</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;Зупинити оновлення</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Оновити</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Повернути як було (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>лише в %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Чим відрізняється</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Інша версія</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Відмінності</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>Порівняти %1 з:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
</context>
</TS>
