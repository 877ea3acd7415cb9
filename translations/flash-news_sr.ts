<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_RS" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Овај филтер има део који се не може прочитати: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 не може да се запише: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>„%1“ није код државе. Наведите два слова, као AL или XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>„%1“ није време. Наведите дан, као 2026-03-03, или 2d, или 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Само вести са овим речима.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Само овај извор: назив, број или адреса.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Само извори из ове фасцикле.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Само извори из ове државе.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Само вести које говоре о овој држави.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Само вести ове агенције.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Само вести на овом језику.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Само непрочитане вести.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Само обележене вести.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Само вести од: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Само вести пре овог времена.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Почни од најстаријих.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Нема претплате „%1“. Све их исписује flash-news feeds.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Овај ред није JSON објекат: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 се не може прочитати: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 је превелико (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Највише оволико.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Један JSON низ.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Опозови.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>Као HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Као JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 од %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n фид</numerusform>
            <numerusform>%n фида</numerusform>
            <numerusform>%n фидова</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нове</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n измењена</numerusform>
            <numerusform>%n измењене</numerusform>
            <numerusform>%n измењених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n фид без промена</numerusform>
            <numerusform>%n фида без промена</numerusform>
            <numerusform>%n фидова без промена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n слика</numerusform>
            <numerusform>%n слике</numerusform>
            <numerusform>%n слика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n неуспео</numerusform>
            <numerusform>%n неуспела</numerusform>
            <numerusform>%n неуспелих</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Нема везе. Сачувано се може читати.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Претплата: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Већ постоји: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Има и: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n нова претплата</numerusform>
            <numerusform>%n нове претплате</numerusform>
            <numerusform>%n нових претплата</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n неисправан</numerusform>
            <numerusform>%n неисправна</numerusform>
            <numerusform>%n неисправних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n вест</numerusform>
            <numerusform>%n вести</numerusform>
            <numerusform>%n вести</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитана</numerusform>
            <numerusform>%n непрочитане</numerusform>
            <numerusform>%n непрочитаних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n обележена</numerusform>
            <numerusform>%n обележене</numerusform>
            <numerusform>%n обележених</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>%1 од тога слободно</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Све је у реду.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Још нема аутоматске резервне копије; направиће је следеће освежавање.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n аутоматска копија, најновија: %1</numerusform>
            <numerusform>%n аутоматске копије, најновија: %1</numerusform>
            <numerusform>%n аутоматских копија, најновија: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Стара датотека је сачувана као %1. Што недостаје, а још је у фидовима, стиже са следећим освежавањем.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>„flash-news restore“ спасава што се може спасти и чува стару датотеку.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>„flash-news check --repair“ ово поправља.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>Библиотека коју замењује сачувана је као %1.</translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown или epub; ако није наведено, одлучује наставак датотеке.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Лозинка: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Нема налога „%1“. Све их приказује flash-news account list.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Употреба: flash-news account add URL --user ИМЕ</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Потребна је лозинка: укуцајте је или задајте FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Додат је налог %1. Синхронизује га flash-news refresh.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Овде нема привеска кључева, па се лозинка не чува: задајте FLASH_NEWS_PASSWORD кад год се покреће flash-news refresh.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Употреба: flash-news account remove НАЛОГ</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Употреба: flash-news account move ФИД… --to НАЛОГ или --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Вест коју је објавило више медија само једном.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Само чланци који су ова вест.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n налог</numerusform>
            <numerusform>%n налога</numerusform>
            <numerusform>%n налога</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>послата %n ваша радња</numerusform>
            <numerusform>послате %n ваше радње</numerusform>
            <numerusform>послато %n ваших радњи</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Овај чланак нема ознаку id.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>Поље „%1“ није текст.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Овај чланак нема ни наслов ни текст.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Само вести са овом ознаком.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Почни од вести које најбоље одговарају речима.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Нема ознаке „%1“. Све их исписује flash-news tags.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 није нађено овде. Наведите фасциклу: flash-news import --from %2 ФАСЦИКЛА</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Нема читача „%1“. Познати су: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n прочитана</numerusform>
            <numerusform>%n прочитане</numerusform>
            <numerusform>%n прочитаних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n изостављена јер иза ње нема фида</numerusform>
            <numerusform>%n изостављене јер иза њих нема фида</numerusform>
            <numerusform>%n изостављених јер иза њих нема фида</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Скини им ознаку.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Вести са %1 нису могле да се прочитају</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n вест</numerusform>
            <numerusform>Flash News: %n вести</numerusform>
            <numerusform>Flash News: %n вести</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 није могло да се запише: %2. Изаберите друго место.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Изаберите бар једну вест за извоз.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>Фид каже да је записан у %1, али је у %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Неки знаци се не могу прочитати у кодирању фида.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Више чланака има исту ознаку; разликовани су по везама и тексту.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Овај JSON је прекинут или неисправан код знака %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>Ово је JSON, али није JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Фид је прекинут; прочитано је оно што је стигло.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Датотека је празна.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Ова датотека није списак претплата (OPML) или јој недостаје почетак.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>Префикс „%1“ није најављен.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Прочитано је само првих %1 чланака.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Фид је превелик и није прочитан цео.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Ово је списак претплата (OPML), а не фид. Може се увести.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Ово је веб страница, а не фид.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Фид се прекида пре првог чланка.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Ово није фид.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Ово је мапа сајта без вести, а не фид.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Одговор је празан: у њему нема фида.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Елементи нису затворени или су лоше угнежђени.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Наводници око атрибута недостају или нису затворени.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Има угластих заграда које нису написане као &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Има знакова &amp; који нису написани као &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Има контролних знакова, који су изостављени.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Коментар или CDATA одељак није затворен.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Нешто стоји пре фида; прескочено је.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ред %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Елементи су превише дубоко угнежђени.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 тражи корисничко име и лозинку.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 не даје ову адресу (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 нема ништа на овој адреси (404). Можда се преселило.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 каже да овог фида више нема (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 тражи да га неко време оставимо на миру (429).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 има сопствених тешкоћа (грешка %2). Можда вреди покушати касније.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 је одговорио грешком %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 није пронађен. Проверите адресу и везу.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>До %1 се не може доћи.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 није одговорио на време.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 је прекинуо усред одговора.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Посредник на путу до %1 није одговорио.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Посредник на путу до %1 тражи лозинку.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 се не може прочитати: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Заустављено.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 нас шаље на адресу која није на вебу.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 нас шаље са безбедне на отворену везу. Нисмо пошли.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 није адреса на вебу.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Оно што %1 шаље превелико је за фид.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 није завршио одговор за један минут.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 нас шаље укруг.</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 нас шаље даље, али не каже куда.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 је послао одговор који се не може распаковати.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 нас шаље на рачунар у локалној мрежи. Нисмо пошли.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 тражи да га оставимо на миру до %2.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>Веза са %1 није успостављена на време.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Фасцикла %1 није могла да се направи. Изаберите другу.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 није могло да се запише: %2. Изаберите другу фасциклу.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 је веће од %2, колико подешавања дозвољавају.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 тражи %2, али је само %3 слободно у %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Оно што %1 шаље је превелико.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>Веза са %1 није безбедна: сертификат је повучен.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>Веза са %1 није безбедна: за сертификат не јемчи нико коме овај рачунар верује.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>Веза са %1 није безбедна: сертификат гласи на друго име.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>Веза са %1 није безбедна: сертификат је истекао. Ако су сви истекли, погледајте сат рачунара.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>Веза са %1 није безбедна: сертификат још не важи. Погледајте сат рачунара.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Безбедна веза са %1 није могла да се успостави.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>%1 није доступно преко посредника %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>о: %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>објављено: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>из: %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>са ознаком „%1“</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрочитано</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>обележено</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>од %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>пре %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>На овој страници нема вести.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Сајт ову вест приказује само претплатницима.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Сајт остатак ове вести приказује само претплатницима.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Привезак кључева није дао лозинку: %1. Откључајте га и покушајте поново.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>За ово није сачувана лозинка.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Ово окружење нема привезак кључева (као што су GNOME Keyring или KWallet), па се лозинка чува само док се Flash News не затвори.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Недостаје каталог извора. Поново инсталирајте Flash News или додајте извор преко адресе.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 нема фид, а страница не упућује ни на један. Потражите на сајту „RSS“ или „Feed“ и наведите ту адресу.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>„%1“ није адреса. Наведите је као https://example.org или https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Овај чланак више није у библиотеци.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 се не може прочитати: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 је превелико за списак претплата.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Претплате програма Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 се не може записати: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Недостаје огледно издање. Поново инсталирајте Flash News.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 је прекинуо усред одговора.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Уместо фида стигла је веб страница %1. Ако ова мрежа има страницу за пријаву, отворите је прво у прегледачу.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 је уместо фида послао веб страницу. Можда се фид преселио или ова мрежа прво тражи пријаву.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 тражи да га оставимо на миру до %2.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>оно што је стигло није слика која може да се сачува.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Фид у %1 не наводи своју адресу. Отворите га у прегледачу и одатле копирајте адресу.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>У %2 нема ничег из програма %1. Тражено је: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Архива је оштећена или непознате врсте.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News је већ отворен (процес %1). Користите његов прозор или га прво затворите.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News је отворен са овим профилом на рачунару „%1“. Прво га тамо затворите. Ако више не ради, обришите %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>В&amp;ести</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Вест</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>П&amp;риказ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Помоћ</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>О&amp;свежи</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Заустави освежавање</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Додај изворе…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Увези OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>Извези &amp;OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>&amp;Огледно издање</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Подешавања…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Изађи</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>Сл&amp;едећи наслов</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>Претходни &amp;наслов</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>&amp;Страница ниже, па следећа непрочитана</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>С&amp;ледећа непрочитана</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>&amp;Претходна непрочитана</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>О&amp;бележи</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Означи &amp;као прочитано или непрочитано</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>Отвори &amp;изворну страницу</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>&amp;Зашто ове државе…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Означи све са списка као прочитано</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Тражи</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>&amp;Само непрочитане</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>Само &amp;обележене</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Уклони &amp;филтер</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>Иди н&amp;а изворе</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>И&amp;ди на наслове</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>Иди &amp;на вест</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>Извори &amp;по држави</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>&amp;Извори по фасцикли</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Већи текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мањи текст</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Уобичајена величина текста</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Цео екран</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Пречице на тастатури</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;О програму Flash News</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>По&amp;гледај слике</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>&amp;Упореди страницу и фид</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>На&amp;ђи у вести</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Нађи сле&amp;деће</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Нађи п&amp;ретходно</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>К&amp;опирај са извором</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Копирај &amp;везу</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>По&amp;шаљи поштом…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Ш&amp;тампај…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Сачувај вест као &amp;PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Простор и рад &amp;ван мреже…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>Додај &amp;налог…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>&amp;Како су извори…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Прикажи или скупи копије</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>По чему се разликује од копија…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Организација</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Увези из другог &amp;читача…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Направи &amp;резервну копију…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>Вра&amp;ти резервну копију…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>У поз&amp;адини…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Н&amp;азад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Отвори у прозору</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Опо&amp;зови</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Дај ознаку…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Сачувај овај филтер…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;Направи правило од овога…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Правила…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Утишане речи…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>О&amp;билазак прозора</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Иди на датум…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Следећи прозор</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Претходни прозор</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Затвори прозоре са вестима</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Минус се ставља испред речи, не испред %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Ниједан ваш извор се не зове „%1“.</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Ниједна држава се не зове „%1“. Наведите назив или код као AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>„%1“ није датум. Наведите га као 2026-03-01, 2026-03 или 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 није познато. Постоје is:unread и is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Ниједна ваша ознака се не зове „%1“.</translation>
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
        <translation>Диск је пун. Ништа није промењено; ослободите простор и покушајте поново.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>У библиотеку се не може писати. Проверите дозволе њене фасцикле.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Датотека библиотеке се не може отворити. Проверите да ли њена фасцикла постоји и да ли се у њу може писати.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Други програм користи библиотеку. Затворите га и покушајте поново.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>Библиотека није могла да уради ово: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Слика није могла да се сачува у %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Ова база података припада другом програму. Остала је нетакнута; изаберите другу фасциклу профила или преместите датотеку.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Ову библиотеку је записало новије издање програма Flash News. Остала је нетакнута; инсталирајте новије издање да бисте је отворили.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Ова инсталација није потпуна. Поново инсталирајте Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Фасцикла %1 се не може направити. Проверите њене дозволе.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 није цела копија библиотеке. Ништа није промењено.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Датотека није библиотека програма Flash News или јој је почетак оштећен. Остала је нетакнута. „flash-news restore“ је склања и спасава што се може спасти; или изаберите другу фасциклу профила.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Датотека библиотеке је оштећена. Затворите Flash News и покрените „flash-news restore“: склања оштећену датотеку и спасава што се може спасти.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Диск је отказао при читању или писању библиотеке. Ништа није промењено; проверите диск и кабл.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Датотека је оштећена: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n вест без стања.</numerusform>
            <numerusform>%n вести без стања.</numerusform>
            <numerusform>%n вести без стања.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n вест без фида.</numerusform>
            <numerusform>%n вести без фида.</numerusform>
            <numerusform>%n вести без фида.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n ознака чије вести више нема.</numerusform>
            <numerusform>%n ознаке чијих вести више нема.</numerusform>
            <numerusform>%n ознака чијих вести више нема.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n фид са погрешним бројем.</numerusform>
            <numerusform>%n фида са погрешним бројем.</numerusform>
            <numerusform>%n фидова са погрешним бројем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n вест без читљивог текста.</numerusform>
            <numerusform>%n вести без читљивог текста.</numerusform>
            <numerusform>%n вести без читљивог текста.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n вест коју претрага не налази.</numerusform>
            <numerusform>%n вести које претрага не налази.</numerusform>
            <numerusform>%n вести које претрага не налази.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>%1 се не може записати. Проверите дозволе фасцикле и простор на диску.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Нема датотеке %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News је покренут. Затворите га и покушајте поново.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Ваша библиотека је на мрежном диску, где само један програм одједном може безбедно да је користи. Држи је процес %1 на „%2“: прво га затворите. Ако више не ради, обришите %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 не може да се прочита. Проверите дозволе.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 није оно што треба да буде: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>извор: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n минут читања</numerusform>
            <numerusform>%n минута читања</numerusform>
            <numerusform>%n минута читања</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Најновије вести</translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Читајте даље на сајту %1</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Цела вест није могла да се преузме: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>слика</translation>
    </message>
    <message>
        <source>file</source>
        <translation>датотека</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пусти</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Преузми</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Датотеке уз ову вест</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Објавили и</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>по чему се разликује</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Сродно</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Уз ово: %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Транскрипт</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Поглавља</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>За %1 није сачувана лозинка. Поново је унесите у прозору или задајте FLASH_NEWS_PASSWORD за командну линију.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 се понавља уместо да заврши списак. Ништа није промењено; покушаће се поново касније.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 није адреса сервера.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>На %1 нема сервера са којим Flash News може да се синхронизује. Ради са FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux и Tiny Tiny RSS; адреса је она на којој читате у прегледачу.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 одбија ово корисничко име и лозинку. За FreshRSS то је лозинка за API, која се задаје у профилу; за Miniflux она из интеграције Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>API на %1 је искључен. У FreshRSS-у се укључује под Подешавања › Аутентификација › Дозволи приступ API-ју.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>На %1 нема сервера ове врсте.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 је прихватио лозинку, али не и кључ који је за њу дао. Његов веб-сервер можда одбацује заглавље Authorization у захтевима.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 ово не прихвата: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 је одговорио нечим што није тражено. Ништа није промењено; покушаће се поново касније.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 одбија ово корисничко име и лозинку.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>API на %1 је искључен. У Tiny Tiny RSS-у се укључује под Поставке › Омогући API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 је одмах прекинуо сесију.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 није могао да се претплати на %2: тамо не налази фид.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS дозвољава измену назива и фасцикли само на својим страницама на %1; одатле стижу овамо.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Плава</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелена</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Наранџаста</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Љубичаста</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Тиркизна</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Ружичаста</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Маслинаста</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сива</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Недостаје табела ове инсталације (%1). Поново инсталирајте Flash News.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (где фид смешта вест)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1k</source>
        <comment>thousands of unread stories</comment>
        <translation>%1 хиљ.</translation>
    </message>
</context>
<context>
    <name>WorldShapes</name>
    <message>
        <source>This installation has no map. Install Flash News again.</source>
        <translation>Ова инсталација нема карту. Поново инсталирајте Flash News.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>На овај извор више нема претплате.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Фид (%1) са %n чланком.</numerusform>
            <numerusform>Фид (%1) са %n чланка.</numerusform>
            <numerusform>Фид (%1) са %n чланака.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Претплати се на фидове или на фидове сајта</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Откажи претплату; обележене вести остају</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Испиши претплате и њихово стање</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Запиши претплате као OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Преузми ново</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Читај огледно издање, без мреже</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Испиши наслове</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Испиши наслове вести са овим речима</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Прикажи вест</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Обележи вести</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Означи вести као прочитане</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Прикажи шта се од фида разуме</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Наведи државе и агенцију текста</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Кажи који су чланци иста вест</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Издвој вест из веб странице</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Учини HTML безбедним за приказ</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Кажи како је библиотека</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Копирај библиотеку у датотеку</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Стави копију на место библиотеке или спаси што се може из оштећене</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Запиши вести као HTML, Markdown или EPUB, са сликама</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Синхронизуј са сервером: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Претплати се на фидове из OPML датотеке или преузми оно што чува други читач</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Дај вестима ознаку</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Испиши ознаке</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Додај налог</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Додај налог</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Где читате у прегледачу, на пример rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Налог на серверу одржава ваше изворе, прочитано и обележено истим на свим вашим уређајима. Flash News ради са FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux и Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Шта је сервер одговорио</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Корисничко име</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Лозинка</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>За FreshRSS и Miniflux она за API, која се тамо задаје у профилу или под интеграцијама.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Корисничко име</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Одустани</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Лозинка за %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сачувај</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Питам %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n нова вест</numerusform>
            <numerusform>%1: %n нове вести</numerusform>
            <numerusform>%1: %n нових вести</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n нова вест</numerusform>
            <numerusform>%n нове вести</numerusform>
            <numerusform>%n нових вести</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n нова вест о ономе што пратите</numerusform>
            <numerusform>%n нове вести о ономе што пратите</numerusform>
            <numerusform>%n нових вести о ономе што пратите</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>Р&amp;аспоред</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Прво &amp;најновије</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>П&amp;рво најстарије</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>Пр&amp;и претрази прво најприкладније</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Гр&amp;упиши по дану</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>&amp;Групиши по извору</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>Групиши по &amp;држави</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>Р&amp;едови</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;Картице са сликама</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>&amp;Окна према ширини прозора</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Вест &amp;поред наслова</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Вест испод наслова</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Прикажи &amp;икону у системској касети, са бројем непрочитаних вести</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Прикажи &amp;број и на покретачу</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Настави рад кад се прозор затвори</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>&amp;Покрени при пријави, са скривеним прозором</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>Обавести &amp;ме о новим вестима после сваког освежавања</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Тихи сати: ништа не искаче</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Освежавај само &amp;ручно кад се мрежа плаћа по протоку</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>Освежавај &amp;само ручно на батерији</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тишина од</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тишина до</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>У позадини</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>од</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>Оно што пратите увек се јавља; оно што стигне у тихим сатима, на њиховом крају.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;У реду</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Одустани</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Увек при руци</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Обавештења</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Мрежа и напајање</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>Библиотека се прилагођава овој верзији Flash News-а. Прво се прави њена копија; то може потрајати неколико минута.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Извори по држави</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Међународни</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>Каталог нема такав извор. Уместо тога унесите адресу сајта.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Нађи на списку</translation>
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
        <translation>&amp;Вест је о њој</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Само се помиње</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Није ова држава</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Опозови моју исправку</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Додај</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Зашто ове државе</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Шта говори у прилог</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Државе и речи које им иду у прилог</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Држава која недостаје…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Држава која недостаје</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>вест је о њој</translation>
    </message>
    <message>
        <source>named</source>
        <translation>поменута</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, како сте рекли</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>ви сте уклонили</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Нема</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Ниједна реч ове вести не говори за неку државу.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>и још %n реч</numerusform>
            <numerusform>и још %n речи</numerusform>
            <numerusform>и још %n речи</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Ниједна реч: држава самог извора се подразумева.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>име или народ</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>институција или закон</translation>
    </message>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>клуб или лига</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>предузеће или организација</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>новац или берза</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>начин изражавања</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>наговештај</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>место из заглавља вести</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Шта је</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Вести по држави</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Међународни</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О држави</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Објављено у</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Иди на датум</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Покушај поново</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Преузимање: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Заустави</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 од %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано у %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>Међународни</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Извор</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Објављено у</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О држави</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агенција</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитано</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Само непрочитане вести</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Само обележене вести</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Претражи наслове и текст</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Прикажи поново све (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Уклони филтер</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Непрочитано %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ознака</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Претходно место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следеће место</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Нађи у овој вести</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 од %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Нема у овој вести</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Штиклирајте државу да бисте видели њене изворе.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>Погледај &amp;огледно издање</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Нађи државу</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Државе</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>Увези &amp;OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>&amp;Унеси адресу…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Изаберите државе које пратите, штиклирајте изворе које желите и крените. Ништа се не преузима пре него што кажете. Нема мреже или имате само минут? Огледно издање показује све са измишљеним вестима и једнако се лако уклања.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Чије вести читате?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Државе</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Извори</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Међународни</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>Претплати &amp;се на %n извор</numerusform>
            <numerusform>Претплати &amp;се на %n извора</numerusform>
            <numerusform>Претплати &amp;се на %n извора</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Претплати се</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>П&amp;реузми…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Нема државе са овим називом.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Језик</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Као радно окружење</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Нађено на овом рачунару: %1. Могу се преузети извори, оно што сте прочитали и оно што сте означили звездицом.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Ток вести кроз време</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n вест</numerusform>
            <numerusform>%n вести</numerusform>
            <numerusform>%n вести</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>последња 24 сата</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>последњих 7 дана</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>последњих 30 дана</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>последња година</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>све време</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Прикажи поново све време</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Приказано време: %1</translation>
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
        <translation>Од %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Период %1. Притисните да поново прикажете све време.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n вест.</numerusform>
            <numerusform>%1: %n вести.</numerusform>
            <numerusform>%1: %n вести.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Највише: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Стрелице померају, Shift и стрелице бирају, Enter приказује само то време.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Наслови</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нове</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Још нема наслова.
Притисните R да освежите или додајте извор са Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Ништа није нађено за „%1“.
Esc уклања филтер.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Све је прочитано.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Овде се чувају вести које обележите.
Притисните S на вести да је обележите.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Ниједна вест не одговара овом филтеру.
Esc уклања филтер.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Вести са овом ознаком чувају се овде.
Притисните T на вести да јој дате ознаку.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Најбољих %1 од %n вести. Поређане по датуму, ту су све.</numerusform>
            <numerusform>Најбољих %1 од %n вести. Поређане по датуму, ту су све.</numerusform>
            <numerusform>Најбољих %1 од %n вести. Поређане по датуму, ту су све.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Не може се изабрати више од %n вести одједном. Прво сузите листу филтером.</numerusform>
            <numerusform>Не може се изабрати више од %n вести одједном. Прво сузите листу филтером.</numerusform>
            <numerusform>Не може се изабрати више од %n вести одједном. Прво сузите листу филтером.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Данас</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Јуче</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрочитано</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>обележено</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>и још %n медиј</numerusform>
            <numerusform>и још %n медија</numerusform>
            <numerusform>и још %n медија</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Држава непозната</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Међународно</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Друго место</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Преузми</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Увоз из другог читача</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Преузимају се извори са фасциклама, вести са оним што сте прочитали, а означено звездицом као обележено. Други читач остаје какав јесте.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Читачи нађени на овом рачунару</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>На овом рачунару није нађен други читач.
Изаберите „Друго место“ ако је његова фасцикла негде другде, или тамо извезите OPML датотеку и увезите је овде.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Преузимање</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;OPML датотека…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Фасцикла читача</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n нов извор</numerusform>
            <numerusform>%n нова извора</numerusform>
            <numerusform>%n нових извора</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n вест</numerusform>
            <numerusform>%n вести</numerusform>
            <numerusform>%n вести</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n прочитана</numerusform>
            <numerusform>%n прочитане</numerusform>
            <numerusform>%n прочитаних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n обележена</numerusform>
            <numerusform>%n обележене</numerusform>
            <numerusform>%n обележених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n изостављена јер иза ње нема фида</numerusform>
            <numerusform>%n изостављене јер иза њих нема фида</numerusform>
            <numerusform>%n изостављених јер иза њих нема фида</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>вести са %1 нису могле да се прочитају</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> дана</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Чувај</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> вести</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Чувај највише</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Заузми највише</translation>
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
        <translation>Изаберите наслов да бисте овде читали.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n нова вест</numerusform>
            <numerusform>%n нове вести</numerusform>
            <numerusform>%n нових вести</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ништа ново.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>На овом списку нема више непрочитаних вести.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>О програму Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Увези OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Спискови претплата (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n нов извор. Притисните R да га преузмете.</numerusform>
            <numerusform>%n нова извора. Притисните R да их преузмете.</numerusform>
            <numerusform>%n нових извора. Притисните R да их преузмете.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>Извези OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Спискови претплата (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано у %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>Огледно издање је уклоњено.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Обележено.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Ознака је уклоњена.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Ниједан програм не отвара ову адресу: %1</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Ова вест нема слика.</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Миран читач за вести из више држава.
Лиценца MIT. Називи држава: Unicode CLDR. Карта: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>За ову вест постоји само текст из фида.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>Вест каква је на својој страници.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Текст из фида.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>Данашња резервна копија није успела: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Отвори везу</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копирај везу</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Погледај слику</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Ниједан програм не пушта ову датотеку. Може се преузети.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Уклони налог</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Уклонити налог %1 из програма Flash News?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>Сервер све задржава. Његови извори могу овде да остану као ваши, са прочитаним и обележеним.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>Задржи &amp;изворе овде</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>&amp;Уклони и изворе</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Нема мреже. Веза ка %1 чека док се мрежа не врати.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Отвори %n везу која је чекала</numerusform>
            <numerusform>Отвори %n везе које су чекале</numerusform>
            <numerusform>Отвори %n веза које су чекале</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Нико други није објавио ову вест.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Зашто %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>Вест &amp;је о: %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Само помиње: %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Није %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Додај државу…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Нема шта да се опозове.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Резервна копија библиотеке</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Библиотеке (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Копирам библиотеку…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>Библиотека је копирана у %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Врати резервну копију</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Ставити %1 на место ваше библиотеке? Садашња библиотека чува се поред ње.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Врати</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Прво изаберите вест за ознаку.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Нема друге вести на коју би се прешло.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Прво изаберите изворе: обилазак показује шта се са њима ради.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Ваши извори</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>По државама, са непрочитаним; Приказ → Извори по фасцикли групише их на ваш начин. Клик приказује само те вести, десно дугме нуди више.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Један филтер</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Извор, држава објављивања, агенција, речи – и О држави: државе о којима вест говори. Esc поново приказује све.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Наслови</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J и K померају, размак листа до следеће непрочитане, S обележава. Оно што је објавило више медија један је ред; F га развија.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Вест</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Цела, са сликама, и без мреже. Испод наслова стоје државе о којима је; W каже зашто. G отвара карту.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Ништа иза ваших леђа</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R преузима оно што је ново. Flash News пита ваше изворе и никог другог. ? приказује све тастере.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>У редоследу по најбољем поклапању нема датума.</translation>
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
        <translation>ниједна</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>О држави</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Осенчи државе према вестима о њима</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Објављено у</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Осенчи државе према вестима објављеним у њима</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табела</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Исти бројеви у табели (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Све време</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последња 24 сата</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последњих 7 дана</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последњих 30 дана</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Последња година</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Свет</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Цео свет (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Балкан</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Балкан изблиза (1)</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Европа</translation>
    </message>
    <message>
        <source>Europe (2)</source>
        <translation>Европа (2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Назад на вест (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Вести о држави</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Вести објављене у држави</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n држава са вестима. T приказује бројеве у табели.</numerusform>
            <numerusform>%n државе са вестима. T приказује бројеве у табели.</numerusform>
            <numerusform>%n држава са вестима. T приказује бројеве у табели.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Од %1</translation>
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
            <numerusform>%n вест о њој</numerusform>
            <numerusform>%n вести о њој</numerusform>
            <numerusform>%n вести о њој</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n вест објављена тамо</numerusform>
            <numerusform>%n вести објављене тамо</numerusform>
            <numerusform>%n вести објављених тамо</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Карта света</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Разно</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>У&amp;тишај</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Укини утишавање</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Утишане речи</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Вести са неком од ових речи или израза не улазе ни у један списак. Оно што сте обележили или означили остаје. Укидањем утишавања остале се враћају.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Реч или израз</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n вест скривена</numerusform>
            <numerusform>%1 · %n вести скривене</numerusform>
            <numerusform>%1 · %n вести скривено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Прикажи вести</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Означи као прочитано</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Обележи</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сачувај</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Одустани</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>На овом списку нема непрочитаних.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n вест означена као прочитана.</numerusform>
            <numerusform>%n вести означене као прочитане.</numerusform>
            <numerusform>%n вести означено као прочитано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Претплата отказана: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Отказана претплата на %n извор.</numerusform>
            <numerusform>Отказана претплата на %n извора.</numerusform>
            <numerusform>Отказана претплата на %n извора.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n извор извађен из фасцикле.</numerusform>
            <numerusform>%n извора извађена из фасцикле.</numerusform>
            <numerusform>%n извора извађено из фасцикле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n извор премештен у %1.</numerusform>
            <numerusform>%n извора премештена у %1.</numerusform>
            <numerusform>%n извора премештено у %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Преименуј фасциклу</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Назив фасцикле</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Фасцикла преименована у %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Ознака „%1“ обрисана.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Прво у траци филтера изаберите шта да се сачува: државу, извор, ознаку, речи.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Сачувај овај филтер</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Његов назив у бочној траци</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Филтер „%1“ сачуван.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Преименуј филтер</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Филтер „%1“ измењен.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Филтер „%1“ обрисан.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Прво у траци филтера изаберите на шта се правило односи: државу, агенцију, извор, речи.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>Правило важи од следећег освежавања.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Правило „%1“ примењено на %n вест.</numerusform>
            <numerusform>Правило „%1“ примењено на %n вести.</numerusform>
            <numerusform>Правило „%1“ примењено на %n вести.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Правило „%1“ обрисано.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>„%1“ утишано: %n вест скривена.</numerusform>
            <numerusform>„%1“ утишано: %n вести скривене.</numerusform>
            <numerusform>„%1“ утишано: %n вести скривено.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>„%1“ више није утишано.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Лозинка за %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Корисник</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>Лозинка се чува у привеску кључева овог радног окружења и даје се само за %1. Оставите корисника празним да се заборави.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Корисник</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Лозинка</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сачувај</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Одустани</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Слика</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Слика %1 од %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Ова слика још није преузета. Стиже са следећим освежавањем.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Ова мрежа се плаћа по протоку: извори се освежавају само ручно.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>На батерији: извори се освежавају само ручно.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Вест</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Напредак освежавања</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Заустави освежавање</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Освежи (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Освежи</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 од %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Ван мреже. Сачувано се може читати.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n извор није одговорио</numerusform>
            <numerusform>%n извора нису одговорила</numerusform>
            <numerusform>%n извора није одговорило</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Спаси што се може</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Оштећена датотека се чува. Претплате, обележене вести и прочитано стижу и из аутоматске резервне копије.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Спасавање… За велику библиотеку може потрајати неколико минута.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n вест спасена.</numerusform>
            <numerusform>%n вести спасене.</numerusform>
            <numerusform>%n вести спасено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Оштећена датотека је сачувана као %1. Што недостаје, а још је у фидовима, стиже са следећим освежавањем.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Отвори Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>&amp;Јави ми</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>Обележи &amp;их</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>Означи их &amp;као прочитане</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Сакриј их</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>&amp;Примени и на вести које су већ овде</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>С&amp;ачувај</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Направи правило</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Уреди правило</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Не улазе ни у један списак. Враћају се кад то кажете или обришете правило.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назив</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Нове вести</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Шта да се ради</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Дај им ознаку</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Одустани</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Још нема правила. У траци филтера изаберите државу, агенцију, извор или речи, па „Направи правило од овога…“ у менију Организација.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Уреди…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Обриши</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>Примени &amp;сада</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Прикажи његове вести</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Врати скривене вести</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Без квачице мирује.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>јавља вам</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>даје ознаку „%1“</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>обележава</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>означава као прочитано</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>скрива (досад %n вест)</numerusform>
            <numerusform>скрива (досад %n вести)</numerusform>
            <numerusform>скрива (досад %n вести)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Предлози</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>Шта шаље %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>врста није наведена</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>Резервна копија је сада ваша библиотека. Претходна је сачувана као %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Подешавања</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Као радно окружење</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светло</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепија</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тамно</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> знакова</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Само ручно</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> минута</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Језик</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Боје</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Текст вести</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Ширина ступца</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>Освежи &amp;најмање на сваких</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;У реду</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Одустани</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Са серифима</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Без серифа</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Јак контраст</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>&amp;Писмо вести</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Изабери фасциклу</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>&amp;Фасцикла за преузимања</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>Н&amp;ајвеће преузимање</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Прикажи вест једном, &amp;ко год да ју је објавио</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>&amp;Читање једне означава и њене копије као прочитане</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Вести</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Ниједно подешавање се не зове тако.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>&amp;Врати све</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>Преузми &amp;и прикажи њихове иконе</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Нађи подешавање</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>тема тамна светла сепија контраст</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>фонт слова читање</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>величина веће мање увећање</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>дужина реда читање</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>интервал освежавање преузимање аутоматски</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>датотеке подкасти</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>датотеке подкасти величина</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>дупликати копије скупљање</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>дупликати копије прочитано</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Извори</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>иконе сајтова слике</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пречице на тастатури</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Стави или скини ознаку са овим тастером</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Није познато</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Погођено по адреси; исправите ако треба.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Уреди извор</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>У ритму самог извора</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назив</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Фасцикла</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Држава</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Језик</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Тешкоћа</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сачувај</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Са странице кад је фид скраћује</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Увек са странице</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Само оно што је у фиду</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Цела вест</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Сваки %n сат</numerusform>
            <numerusform>Свака %n сата</numerusform>
            <numerusform>Сваких %n сати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Сваки %n минут</numerusform>
            <numerusform>Свака %n минута</numerusform>
            <numerusform>Сваких %n минута</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Као цела библиотека</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дан</numerusform>
            <numerusform>%n дана</numerusform>
            <numerusform>%n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Било колико</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>%n најновија вест</numerusform>
            <numerusform>%n најновије вести</numerusform>
            <numerusform>%n најновијих вести</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Уреди %n извор</numerusform>
            <numerusform>Уреди %n извора</numerusform>
            <numerusform>Уреди %n извора</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>П&amp;роверавај</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Сл&amp;ике</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>Нове &amp;вести</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>Чувај &amp;прочитане</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;Чувај највише</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Корисник</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;Лозинка</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Одустани</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Преузми их, да буду ту и ван мреже</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Изостави их</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Стижу тихо</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Јави ми за сваку</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Само за изворе који је траже</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Чува се у привеску кључева радног окружења</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>никад</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Паузирано</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Већ %n дан нема нових вести</numerusform>
            <numerusform>Већ %n дана нема нових вести</numerusform>
            <numerusform>Већ %n дана нема нових вести</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Још није преузето</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добро</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>још није познато</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>сваки %n минут</numerusform>
            <numerusform>свака %n минута</numerusform>
            <numerusform>сваких %n минута</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>сваки %n сат</numerusform>
            <numerusform>свака %n сата</numerusform>
            <numerusform>сваких %n сати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>сваки %n дан</numerusform>
            <numerusform>свака %n дана</numerusform>
            <numerusform>сваких %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>само ручно</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Покушај сада</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;Шта сервер шаље…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>Потражи &amp;нову адресу…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Лозинка…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Како су извори</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Извор</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Последњи пут преузето</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Објављује</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Следећа провера</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Сви извори су одговорили.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n извор није одговорио.</numerusform>
            <numerusform>%n извора нису одговорила.</numerusform>
            <numerusform>%n извора није одговорило.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Питам %n извор …</numerusform>
            <numerusform>Питам %n извора …</numerusform>
            <numerusform>Питам %n извора …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Питам %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Тражим фидове на %1 …</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Нова адреса за %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Читај овај извор са:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Користи ову адресу</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Извори</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Све</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитано</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Данас</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Обележено</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Држава није позната</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Међународни</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>О&amp;свежи</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Вести по држави на карти света (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Синхронизовано: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Још није синхронизовано</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Си&amp;нхронизуј сада</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Унеси &amp;лозинку…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>У&amp;клони налог…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Пр&amp;емести у</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Овај рачунар</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Уреди ознаке…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>Подешавања %n &amp;извора…</numerusform>
            <numerusform>Подешавања %n &amp;извора…</numerusform>
            <numerusform>Подешавања %n &amp;извора…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>П&amp;реименуј фасциклу…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Откажи &amp;претплату</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Пре&amp;мести у фасциклу</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Без фасцикле</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>Но&amp;ва фасцикла…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Нова фасцикла</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Назив фасцикле; „Европа/Балкан“ је унутар „Европа“</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>Премести &amp;тамо</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;дустани</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Филтери</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ознаке</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>Преименуј &amp;филтер…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>&amp;Замени оним што списак сада приказује</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>Направи правило од &amp;њега…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Обриши филтер</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Без ограничења</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Као сви извори</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>Задржи &amp;ова ограничења и очисти</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Преузми све за рад ван мреже</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Простор и рад ван мреже</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>%n вест је очишћена.</numerusform>
            <numerusform>%n вести су очишћене.</numerusform>
            <numerusform>%n вести је очишћено.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>Преузето %1 од %2 извора, са сликама.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Извор</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Вести</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Простор</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Сопствена ограничења</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Извори</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Сви извори заједно</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Кад се мрежа искључи</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n вест заузима %1, од тога %2 слике.</numerusform>
            <numerusform>%n вести заузимају %1, од тога %2 слике.</numerusform>
            <numerusform>%n вести заузима %1, од тога %2 слике.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n од њих је непрочитана или обележена и остаје у сваком случају.</numerusform>
            <numerusform>%n од њих су непрочитане или обележене и остају у сваком случају.</numerusform>
            <numerusform>%n од њих је непрочитано или обележено и остаје у сваком случају.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Само %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Један извор</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Са овим ограничењима сада се ништа не би уклонило.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Са овим ограничењима уклонила би се %n вест и ослободило %1.</numerusform>
            <numerusform>Са овим ограничењима уклониле би се %n вести и ослободило %1.</numerusform>
            <numerusform>Са овим ограничењима уклонило би се %n вести и ослободило %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Преузимам…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n вест се отвара цела, са свим сликама.</numerusform>
            <numerusform>Све %n вести отварају се целе, са свим сликама.</numerusform>
            <numerusform>Свих %n вести отвара се цело, са свим сликама.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>Цело се отвара %1 од %n вести. Недостаје:</numerusform>
            <numerusform>Цело се отвара %1 од %n вести. Недостаје:</numerusform>
            <numerusform>Цело се отвара %1 од %n вести. Недостаје:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n слика са %1: %2</numerusform>
            <numerusform>%n слике са %1: %2</numerusform>
            <numerusform>%n слика са %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>још није преузето</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n вест само са текстом из фида: %1</numerusform>
            <numerusform>%n вести само са текстом из фида: %1</numerusform>
            <numerusform>%n вести само са текстом из фида: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>и са још %n сервера</numerusform>
            <numerusform>и са још %n сервера</numerusform>
            <numerusform>и са још %n сервера</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>Вест је копирана са извором.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Изабране речи су копиране са извором.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Ова вест је стигла без везе.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Веза је копирана.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Није нађен програм за е-пошту. Веза се може копирати.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сачувај као PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF датотеке (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано у %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 није могло да се запише. Изаберите друго место.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Прво изаберите вест за извоз.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>вести</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Извоз</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>EPUB књиге (*.epub);;Веб странице (*.html);;Markdown текстови (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Нађи</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Претплати се</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Додај изворе</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Адреса фида или сајта, као example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Пронађени фидови</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Или нађите извор у каталогу</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Нађи у каталогу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Одустани</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Тражим фидове на %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n фид пронађен</numerusform>
            <numerusform>%n фида пронађена</numerusform>
            <numerusform>%n фидова пронађено</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Ипак се можете претплатити; преузеће се кад се мрежа врати.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>О&amp;знаке</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Нова ознака…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Уреди ознаке…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Прво изаберите вест за ознаку.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Ознака „%1“ скинута.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n вест добила ознаку „%1“.</numerusform>
            <numerusform>%n вести добиле ознаку „%1“.</numerusform>
            <numerusform>%n вести добило ознаку „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова ознака</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Назив ознаке</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додај</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Одустани</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Нова ознака</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Нова ознака %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Још нема ознака. Ознака је ваша реч за вести: „рецепт“, „за разговор“. Оно што има ознаку чува се.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Нова ознака</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Обриши</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ознаке</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Боја</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Тастер</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нема</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Н&amp;азив</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Боја</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Тастер</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n вест</numerusform>
            <numerusform>%1 · %n вести</numerusform>
            <numerusform>%1 · %n вести</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · тастер %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Прескочи обилазак</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Обилазак прозора</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 од %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Даље</translation>
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
        <translation>&amp;Крени у обилазак</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Не, хвала</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Ваши извори се преузимају. У међувремену, обилазак прозора за један минут?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Не узнемиравај</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;У позадини…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Изађи</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n непрочитана вест</numerusform>
            <numerusform>%n непрочитане вести</numerusform>
            <numerusform>%n непрочитаних вести</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Нема непрочитаних</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Сакриј прозор</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Прикажи прозор</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;Заустави освежавање</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Освежи</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Опозови</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Опозови (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Опозвано: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>само у %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>По чему се разликује</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Друга верзија</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Разлике</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>Од %1 до:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
</context>
</TS>
