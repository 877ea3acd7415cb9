<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg_BG" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Този филтър има част, която не може да се прочете: %1.</translation>
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
        <translation>„%1“ не е код на държава. Посочете две букви, например AL или XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>„%1“ не е време. Посочете ден, например 2026-03-03, или 2d, или 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Само новини с тези думи.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Само този източник: име, номер или адрес.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Само източници от тази папка.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Само източници от тази държава.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Само новини, които говорят за тази държава.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Само новини на тази агенция.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Само новини на този език.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Само непрочетени новини.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Само отметнати новини.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Само новини от: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Само новини преди това време.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Започни от най-старите.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Няма абонамент „%1“. Всички показва flash-news feeds.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Този ред не е JSON обект: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не може да се прочете: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 е твърде голямо (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Най-много толкова.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Един JSON масив.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Отмени.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>Като HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Като JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n емисия</numerusform>
            <numerusform>%n емисии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нови</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n променена</numerusform>
            <numerusform>%n променени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n емисия без промяна</numerusform>
            <numerusform>%n емисии без промяна</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n неуспешна</numerusform>
            <numerusform>%n неуспешни</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Няма връзка. Запазеното може да се чете.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Абонамент: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Вече го има: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Има и: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n нов абонамент</numerusform>
            <numerusform>%n нови абонамента</numerusform>
        </translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown или epub; без това решава разширението на файла.</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n с грешка</numerusform>
            <numerusform>%n с грешки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n новина</numerusform>
            <numerusform>%n новини</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочетена</numerusform>
            <numerusform>%n непрочетени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n отметната</numerusform>
            <numerusform>%n отметнати</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>%1 от това свободно</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Всичко е наред.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Още няма автоматично резервно копие; следващото обновяване ще го направи.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n автоматично копие, най-новото: %1</numerusform>
            <numerusform>%n автоматични копия, най-новото: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Старият файл се пази като %1. Каквото липсва и още е в емисиите, идва със следващото обновяване.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>„flash-news restore“ спасява каквото може и пази стария файл.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>„flash-news check --repair“ поправя това.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>Заменената библиотека се пази като %1.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Парола: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Няма акаунт „%1“. flash-news account list ги показва.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Употреба: flash-news account add URL --user NAME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Нужна е парола: въведете я или задайте FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Добавен е акаунтът %1. flash-news refresh го синхронизира.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Тук няма ключодържател, затова паролата не се пази: задавайте FLASH_NEWS_PASSWORD при всяко flash-news refresh.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Употреба: flash-news account remove ACCOUNT</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Употреба: flash-news account move FEED… --to ACCOUNT или --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Новина, отпечатана от няколко издания, само веднъж.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Само статиите, които са тази новина.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n акаунт</numerusform>
            <numerusform>%n акаунта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>Изпратено е %n ваше действие</numerusform>
            <numerusform>Изпратени са %n ваши действия</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Тази статия няма номер.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>Полето „%1“ не е текст.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Тази статия няма нито заглавие, нито текст.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Само новини с този етикет.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Първо новините, които най-добре отговарят на думите.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Няма етикет „%1“. flash-news tags изброява етикетите.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 не е намерен тук. Посочете папката му: flash-news import --from %2 FOLDER</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Няма четец „%1“. Познати са: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n прочетена</numerusform>
            <numerusform>%n прочетени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n пропусната, защото зад нея няма емисия</numerusform>
            <numerusform>%n пропуснати, защото зад тях няма емисия</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Махни етикета от тях.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Новините от %1 не можаха да се прочетат</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n новина</numerusform>
            <numerusform>Flash News: %n новини</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 не можа да се запише: %2. Изберете друго място.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Изберете поне една новина за изнасяне.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>Емисията твърди, че е записана в %1, но е в %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Някои знаци не могат да се прочетат в кодирането на емисията.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Няколко статии имат един и същ идентификатор; различени са по връзката и текста.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Този JSON е прекъснат или повреден при знак %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>Това е JSON, но не е JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Емисията е прекъсната; прочетено е това, което пристигна.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файлът е празен.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Този файл не е списък с абонаменти (OPML) или му липсва началото.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>Представката „%1“ не е обявена.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Прочетени са само първите %1 статии.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Емисията е твърде голяма и не е прочетена цялата.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Това е списък с абонаменти (OPML), а не емисия. Може да се внесе.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Това е уеб страница, а не емисия.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Емисията прекъсва преди първата статия.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Това не е емисия.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Това е карта на сайт без новини, а не емисия.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Отговорът е празен: в него няма емисия.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Елементи не са затворени или са неправилно вложени.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Кавички около атрибути липсват или не са затворени.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Има ъглови скоби, които не са записани като &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Има знаци &amp;, които не са записани като &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Има управляващи знаци, които са пропуснати.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Коментар или раздел CDATA не е затворен.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Нещо стои пред емисията; пропуснато е.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ред %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Елементите са вложени твърде дълбоко.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 иска потребителско име и парола.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 отказва да даде този адрес (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 няма нищо на този адрес (404). Може да е преместено.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 казва, че тази емисия вече я няма (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 иска известно време да не го търсим (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 ни праща другаде, но не казва къде.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 има собствени затруднения (грешка %2). Може да помогне по-късен опит.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 отговори с грешка %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 не е намерен. Проверете адреса и връзката.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 е недостъпен.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 не отговори навреме.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 прекъсна по средата на отговора.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Посредникът по пътя към %1 не отговори.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Посредникът по пътя към %1 иска парола.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 прати отговор, който не може да се разопакова.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 не може да се прочете: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Спряно.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 ни праща към машина в местната мрежа. Не е последвано.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 ни праща на адрес, който не е в мрежата.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 ни праща от сигурна към открита връзка. Не е последвано.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 иска да не го търсим до %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 не е уеб адрес.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 ни върти в кръг.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Това, което праща %1, е твърде голямо за емисия.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>Връзката с %1 не се осъществи навреме.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 не завърши отговора за една минута.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Папката %1 не можа да се създаде. Изберете друга.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 не можа да се запише: %2. Изберете друга папка.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 е по-голямо от %2, колкото позволяват настройките.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 иска %2, но само %3 са свободни в %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Изпратеното от %1 е твърде голямо.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>Връзката с %1 не е сигурна: сертификатът е отнет.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>Връзката с %1 не е сигурна: никой, на когото този компютър се доверява, не гарантира за сертификата.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>Връзката с %1 не е сигурна: сертификатът е за друго име.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>Връзката с %1 не е сигурна: сертификатът е изтекъл. Ако е така с всички, проверете часовника на компютъра.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>Връзката с %1 не е сигурна: сертификатът още не е в сила. Проверете часовника на компютъра.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Не можа да се установи сигурна връзка с %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>%1 не е достъпен през прокси сървъра %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>за %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>издадено в %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>с етикет „%1“</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрочетено</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>отметнато</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>от %1 насам</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>преди %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>На тази страница няма новина.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Сайтът показва тази новина само на абонатите си.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Сайтът показва останалото от тази новина само на абонатите си.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Ключодържателят на работната среда не даде паролата: %1. Отключете го и опитайте пак.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>За това няма запазена парола.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Тази работна среда няма ключодържател (като GNOME Keyring или KWallet), затова паролата се пази само докато Flash News е отворен.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Липсва каталогът с източници. Инсталирайте Flash News отново или добавете източник по адреса му.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 прекъсна по средата на отговора.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Вместо емисията дойде уеб страница на %1. Ако тази мрежа има страница за вход, първо я отворете в браузър.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 прати уеб страница вместо емисията. Емисията може да е преместена или мрежата първо да иска вход.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 иска да не го търсим до %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 няма емисия и страницата не сочи към такава. Потърсете в сайта „RSS“ или „Feed“ и посочете този адрес.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>„%1“ не е адрес. Посочете такъв като https://example.org или https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Тази статия вече не е в библиотеката.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не може да се прочете: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 е твърде голямо за списък с абонаменти.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Абонаменти на Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 не може да се запише: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Липсва пробният брой. Инсталирайте Flash News отново.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>полученото не е снимка, която може да се запази.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Емисията в %1 не посочва адреса си. Отворете я в браузъра и копирайте адреса оттам.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>В %2 няма нищо от %1. Търсено е: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Архивът е повреден или от непознат вид.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News вече е отворен (процес %1). Използвайте прозореца му или първо го затворете.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News е отворен с този профил на компютъра „%1“. Първо го затворете там. Ако вече не работи, изтрийте %2.</translation>
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
        <translation>&amp;Изглед</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Помощ</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обнови</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Спри обновяването</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Добави източници…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Внеси OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>Изнеси &amp;OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>&amp;Пробен брой</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Изход</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>&amp;Следващо заглавие</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>П&amp;редишно заглавие</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Страница &amp;надолу, после следваща непрочетена</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>С&amp;ледваща непрочетена</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>&amp;Предишна непрочетена</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>От&amp;метни</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Отбележи &amp;като прочетена или непрочетена</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>О&amp;твори оригинала</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>Р&amp;азгледай снимките</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>&amp;Защо тези държави…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Отбележи целия списък като прочетен</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Търсене</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>Само &amp;непрочетени</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>&amp;Само отметнати</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Изчисти &amp;филтъра</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>К&amp;ъм източниците</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>Към &amp;заглавията</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>&amp;Към новината</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>Източници &amp;по държави</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>&amp;Източници по папки</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>По-&amp;едър текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>По-&amp;дребен текст</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Обичаен размер на текста</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Цял екран</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Клавишни комбинации</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;За Flash News</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>К&amp;арта</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Сравни страни&amp;цата и емисията</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>&amp;Място и четене без мрежа…</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Нам&amp;ери в новината</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Намери сле&amp;дващо</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Намер&amp;и предишно</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Копира&amp;й с източника</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Копирай &amp;връзката</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>Изпрати п&amp;о пощата…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Пе&amp;чат…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Запази новината като &amp;PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>Изнеси…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>До&amp;бави акаунт…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>К&amp;ак са източниците…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Покажи или свий копията</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Разлики с копията…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>По&amp;дреждане</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Внеси от друг &amp;четец…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Резервно &amp;копие на библиотеката…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>Възстанови &amp;резервно копие…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>Във &amp;фонов режим…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Отвори в прозорец</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>От&amp;мени</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Сложи етикет…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Запази &amp;този филтър…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;Направи правило от това…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Правила…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Заглушени думи…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Обиколка на прозореца</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Към дата…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Следващ прозорец</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Предишен прозорец</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Затвори прозорците с новини</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Минус се слага пред думи, не пред %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Никой от източниците ви не се казва „%1“.</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Никоя държава не се казва „%1“. Въведете име или код, например AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>„%1“ не е дата. Въведете например 2026-03-01, 2026-03 или 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 не е познато. Има is:unread и is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Никой от етикетите ви не се казва „%1“.</translation>
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
        <translation>Дискът е пълен. Нищо не е променено; освободете място и опитайте пак.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>В библиотеката не може да се пише. Проверете правата на папката ѝ.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Файлът на библиотеката не може да се отвори. Проверете дали папката му съществува и дали може да се пише в нея.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Друга програма използва библиотеката. Затворете я и опитайте пак.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>Библиотеката не можа да направи това: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Снимка не можа да се запази в %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Тази база данни принадлежи на друга програма. Не е пипана; изберете друга папка за профила или преместете файла.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Тази библиотека е записана от по-нова версия на Flash News. Не е пипана; инсталирайте по-новата версия, за да я отворите.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Тази инсталация е непълна. Инсталирайте Flash News отново.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Папката %1 не може да се създаде. Проверете правата ѝ.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 не е цяло копие на библиотека. Нищо не е променено.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Файлът не е библиотека на Flash News или началото му е повредено. Не е пипан. „flash-news restore“ го оставя настрана и спасява каквото може; или изберете друга папка за профила.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Файлът на библиотеката е повреден. Затворете Flash News и пуснете „flash-news restore“: той оставя повредения файл настрана и спасява каквото може.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Дискът отказа при четене или запис на библиотеката. Нищо не е променено; проверете диска и кабела му.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файлът е повреден: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n новина без състояние.</numerusform>
            <numerusform>%n новини без състояние.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n новина без емисия.</numerusform>
            <numerusform>%n новини без емисия.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n отметка, чиято новина я няма.</numerusform>
            <numerusform>%n отметки, чиито новини ги няма.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n емисия с грешен брой.</numerusform>
            <numerusform>%n емисии с грешен брой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n новина без четим текст.</numerusform>
            <numerusform>%n новини без четим текст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n новина, която търсенето не намира.</numerusform>
            <numerusform>%n новини, които търсенето не намира.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>%1 не може да се запише. Проверете правата на папката и мястото на диска.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Няма файл %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News работи. Затворете го и опитайте пак.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Библиотеката ви е на мрежов диск, където само една програма наведнъж може да я ползва безопасно. Заета е от процес %1 на „%2“: първо го затворете. Ако вече не работи, изтрийте %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 не може да се прочете. Проверете правата.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 не е каквото трябва: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>източник: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n минута четене</numerusform>
            <numerusform>%n минути четене</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Четете нататък в сайта на %1</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Последни новини</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Цялата новина не можа да се изтегли: %1</translation>
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
        <translation>снимка</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пусни</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Изтегли</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Файлове към тази новина</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Публикувано и от</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>разлики</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Свързани</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Препис</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Глави</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>За %1 няма запазена парола. Въведете я отново в прозореца или задайте FLASH_NEWS_PASSWORD за командния ред.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 се повтаря, вместо да завърши списъка си. Нищо не е променено; ще се опита пак по-късно.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 не е адрес на сървър.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>На %1 няма сървър, с който Flash News може да се синхронизира. Работи с FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux и Tiny Tiny RSS; адресът е този, на който четете в браузъра.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 отказва това потребителско име и парола. За FreshRSS е нужна паролата за API, която се задава в профила; за Miniflux – тази на интеграцията с Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>API на %1 е изключен. Във FreshRSS се включва от Settings › Authentication › Allow API access.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>На %1 няма сървър от този вид.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 прие паролата, но не и ключа, който даде за нея. Може би уеб сървърът му изпуска заглавката Authorization на заявките.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 не приема това: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 отговори с нещо различно от поисканото. Нищо не е променено; ще се опита пак по-късно.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 отказва това потребителско име и парола.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>API на %1 е изключен. В Tiny Tiny RSS се включва от Preferences › Enable API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 веднага прекрати сесията.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 не можа да се абонира за %2: не намира емисия там.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS позволява имената и папките да се променят само на собствените му страници на %1; оттам те идват тук.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Синьо</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелено</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжево</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Виолетово</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Синьо-зелено</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розово</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Маслинено</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сиво</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Липсва таблица от тази инсталация (%1). Инсталирайте Flash News отново.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (където емисията поставя новината)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1k</source>
        <comment>thousands of unread stories</comment>
        <translation>%1 хил.</translation>
    </message>
</context>
<context>
    <name>WorldShapes</name>
    <message>
        <source>This installation has no map. Install Flash News again.</source>
        <translation>Тази инсталация няма карта. Инсталирайте Flash News отново.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>Вече няма абонамент за този източник.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Емисия (%1) с %n статия.</numerusform>
            <numerusform>Емисия (%1) с %n статии.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Абониране за емисии или за емисиите на сайт</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Отказване от абонамент; отметнатите новини остават</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Списък на абонаментите и състоянието им</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Записване на абонаментите като OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Изтегляне на новото</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Четене на пробния брой, без мрежа</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Списък на заглавията</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Списък на заглавията на новини с тези думи</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Показване на новина</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Отмятане на новини</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Отбелязване на новини като прочетени</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Показване на разбраното от емисия</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Назоваване на държавите и агенцията на текст</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Казва кои статии са една новина</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Изваждане на новината от уеб страница</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Правене на HTML безопасен за показване</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Записване на новини като HTML, Markdown или EPUB, със снимките им</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Казва как е библиотеката</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Копиране на библиотеката във файл</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Поставяне на копие на мястото на библиотеката или спасяване на каквото може от повредена</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Синхронизиране със сървър: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Абониране за емисиите от файл OPML или поемане на запазеното в друг четец</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Слагане на етикет на новини</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Изброяване на етикетите</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Добави акаунт</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добави акаунт</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Където четете в браузъра, например rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Акаунтът на сървър поддържа източниците, прочетеното и отметките ви еднакви на всичките ви устройства. Flash News работи с FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux и Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Какво отговори сървърът</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Потребителско &amp;име</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Парола</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>За FreshRSS и Miniflux – паролата за API, зададена там в профила или в интеграциите.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Потребителско име</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отказ</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Парола за %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Запази</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Запитване до %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n нова новина</numerusform>
            <numerusform>%1: %n нови новини</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n нова новина</numerusform>
            <numerusform>%n нови новини</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n нова новина в това, което наблюдавате</numerusform>
            <numerusform>%n нови новини в това, което наблюдавате</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>П&amp;одреди</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Пъ&amp;рво най-новите</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>П&amp;ърво най-старите</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>Първо най-подходящите при &amp;търсене</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Групирай &amp;по ден</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>Групирай по &amp;източник</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>&amp;Групирай по държава</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>Р&amp;едове</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;Карти със снимки</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>Панели &amp;според ширината на прозореца</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Новината &amp;до заглавията</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Новината под заглавията</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Покажи икона &amp;в системната област с броя непрочетени новини</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Показвай броя &amp;и на иконата за стартиране</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>Продължавай &amp;да работиш при затворен прозорец</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>Стартирай &amp;при влизане, със скрит прозорец</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>Извести &amp;ме за нови новини след всяко обновяване</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Тихи часове: нищо не изскача</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Обновявай &amp;само ръчно, докато мрежата е с таксуван трафик</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>Обновявай само &amp;ръчно, докато работи на батерия</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тишина от</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тишина до</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Във фонов режим</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>от</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>За наблюдаваното винаги се известява; за дошлото в тихите часове – в края им.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>До&amp;бре</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отказ</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Винаги под ръка</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Известия</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Мрежа и захранване</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>Библиотеката се привежда към тази версия на Flash News. Първо се прави нейно копие; това може да отнеме няколко минути.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Източници по държави</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Международни</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>В каталога няма такъв източник. Въведете адреса на сайта на вестника.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Намери в списъка</translation>
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
        <translation>За нея &amp;се отнася</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>Само &amp;я споменава</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Не тази държава</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Отмени моята поправка</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Добави</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Защо тези държави</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Какво я подсказа</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Държавите и думите, които ги подсказаха</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Липсваща държава…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Липсваща държава</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>новината е за нея</translation>
    </message>
    <message>
        <source>named</source>
        <translation>спомената</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, както казахте</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>махната от вас</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Няма</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Никоя дума от тази новина не сочи държава.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>и още %n дума</numerusform>
            <numerusform>и още %n думи</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Без дума: собствената държава на източника се подразбира.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>име или народ</translation>
    </message>
    <message>
        <source>place</source>
        <translation>място</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>институция или закон</translation>
    </message>
    <message>
        <source>person</source>
        <translation>личност</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>клуб или лига</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>фирма или организация</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>пари или борса</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>обичаен израз</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>указание</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>място в началото на новината</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Какво е</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Новини по държави</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Международни</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>About</source>
        <translation>За държава</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Издадено в</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Към дата</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ден</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Опитай пак</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Изтегляне на %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спри</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
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
        <translation>Международни</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Източник</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Издадено в</translation>
    </message>
    <message>
        <source>About</source>
        <translation>За държава</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агенция</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочетени</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Само непрочетени новини</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Само отметнати новини</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Търсене в заглавия и текст</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Изчисти</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Покажи пак всичко (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Изчисти филтъра</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Непрочетени %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Етикет</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Предишно място</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следващо място</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Намери в тази новина</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Няма в тази новина</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Отметнете държава, за да видите източниците ѝ.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;Разгледай пробния брой</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Намери държава</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Държави</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>Внеси &amp;OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>&amp;Въведи адрес…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Изберете държавите, които следите, отметнете желаните източници и готово. Нищо не се изтегля, преди да кажете. Няма мрежа или имате само минута? Пробният брой показва всичко с измислени новини и се премахва също толкова лесно.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Чии новини четете?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Държави</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Източници</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Международни</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>Абонирай &amp;за %n източник</numerusform>
            <numerusform>Абонирай &amp;за %n източника</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Абонирай</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;Поеми…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Няма държава с това име.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Език</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Както на работния плот</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Намерено на този компютър: %1. Източниците, прочетеното и отбелязаното със звезда могат да се прехвърлят.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Поток на новините във времето</translation>
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
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>последните 24 часа</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>последните 7 дни</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>последните 30 дни</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>последната година</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>цялото време</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Покажи пак цялото време</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Показано време: %1</translation>
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
        <translation>От %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Период %1. Натиснете, за да се покаже пак цялото време.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n новина.</numerusform>
            <numerusform>%1: %n новини.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Най-много: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Стрелките местят, Shift със стрелки избира, Enter показва само това време.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Заглавия</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нови</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Още няма заглавия.
Натиснете R за обновяване или добавете източник с Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Нищо не е намерено за „%1“.
Esc изчиства филтъра.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Всичко е прочетено.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Тук се пазят отметнатите новини.
Натиснете S върху новина, за да я отметнете.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Никоя новина не отговаря на този филтър.
Esc изчиства филтъра.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Новините с този етикет се пазят тук.
Натиснете T върху новина, за да ѝ сложите етикет.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Най-подходящите %1 от %n новина. Подредени по дата, тук са всички.</numerusform>
            <numerusform>Най-подходящите %1 от %n новини. Подредени по дата, тук са всички.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Не може да се изберат повече от %n новина наведнъж. Първо стеснете списъка с филтър.</numerusform>
            <numerusform>Не може да се изберат повече от %n новини наведнъж. Първо стеснете списъка с филтър.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Днес</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрочетено</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочетено</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>отметнато</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>и още %n издание</numerusform>
            <numerusform>и още %n издания</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Неизвестна държава</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Международни</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Друго място</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Поеми</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Внеси от друг четец</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Прехвърлят се източниците с папките им, новините с прочетеното и отбелязаното със звезда като отметки. Другият четец остава както е.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Четци, намерени на този компютър</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>На този компютър не е намерен друг четец.
Изберете „Друго място“, ако папката му е другаде, или изнесете от него файл OPML и го внесете тук.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Поемане</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;Файл OPML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Папката на четеца</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n нов източник</numerusform>
            <numerusform>%n нови източника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n новина</numerusform>
            <numerusform>%n новини</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n прочетена</numerusform>
            <numerusform>%n прочетени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n отметната</numerusform>
            <numerusform>%n отметнати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n пропусната, защото зад нея няма емисия</numerusform>
            <numerusform>%n пропуснати, защото зад тях няма емисия</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>новините от %1 не можаха да се прочетат</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> дни</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Пази</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> новини</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Пази най-много</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Използвай най-много</translation>
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
        <translation>Изберете заглавие, за да го четете тук.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n нова новина</numerusform>
            <numerusform>%n нови новини</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Нищо ново.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>В този списък няма повече непрочетени новини.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>За Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Внеси OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Списъци с абонаменти (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n нов източник. Натиснете R, за да го изтеглите.</numerusform>
            <numerusform>%n нови източника. Натиснете R, за да ги изтеглите.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>Изнеси OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Списъци с абонаменти (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>Пробният брой е премахнат.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Тази новина няма снимки.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Отметнато.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Отметката е махната.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Никоя програма не отваря този адрес: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Спокоен четец за новините на много държави.
Лиценз MIT. Имена на държави: Unicode CLDR. Карта: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>От тази новина има само текста на емисията.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>Новината, каквато е на страницата си.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Текстът на емисията.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>Днешното резервно копие не успя: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Отвори връзката</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копирай връзката</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Разгледай снимката</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирай</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Никоя програма не пуска този файл. Може да се изтегли.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Премахни акаунта</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Да се премахне ли акаунтът %1 от Flash News?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>Сървърът пази всичко. Източниците му могат да останат тук като ваши, с прочетеното и отметнатото.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>Запази &amp;източниците му тук</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>&amp;Премахни и източниците му</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Няма мрежа. Връзката към %1 чака, докато се върне.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Отвори %n чакала връзка</numerusform>
            <numerusform>Отвори %n чакали връзки</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Никой друг не е публикувал тази новина.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Защо %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>Новината &amp;е за %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Само споменава %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Не %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Добави държава…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Няма какво да се отмени.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Резервно копие на библиотеката</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Библиотеки (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Библиотеката се копира…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>Библиотеката е копирана в %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Възстанови резервно копие</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Да се сложи ли %1 на мястото на библиотеката ви? Сегашната библиотека се пази до нея.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Възстанови</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Първо изберете новина, на която да сложите етикет.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Няма друга новина, към която да се премине.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Първо изберете източници: обиколката показва какво се прави с тях.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Вашите източници</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>По държави, с непрочетеното; „Изглед“ → „Източници по папки“ ги групира по ваш начин. Щракване показва само тези новини, десният бутон предлага още.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Един филтър</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Източник, държава на издаване, агенция, думи – и „За“: държавите, за които говори новината. Esc показва отново всичко.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Заглавия</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J и K местят, интервал прелиства до следващата непрочетена, S отмята. Отпечатаното от няколко издания е на един ред; F го разгъва.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Новината</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Цяла, със снимките си, и без мрежа. Под заглавието са държавите, за които е; W казва защо. G отваря картата.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Нищо зад гърба ви</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R изтегля новото. Flash News пита вашите източници и никого друг. ? показва всички клавиши.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>В подредбата по съответствие няма дати.</translation>
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
        <translation>никоя</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>За държава</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Оцвети държавите според новините за тях</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Издадено в</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Оцвети държавите според новините, издадени в тях</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Същите числа в таблица (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Цялото време</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последните 24 часа</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последните 7 дни</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последните 30 дни</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Последната година</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Свят</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Целият свят (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Балкани</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Балканите отблизо (1)</translation>
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
        <translation>Назад към новината (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Новини за държава</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Новини, издадени в държава</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n държава с новини. T показва числата в таблица.</numerusform>
            <numerusform>%n държави с новини. T показва числата в таблица.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>От %1</translation>
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
            <numerusform>%n новина за нея</numerusform>
            <numerusform>%n новини за нея</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n новина, издадена там</numerusform>
            <numerusform>%n новини, издадени там</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Карта на света</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Различни</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>З&amp;аглуши</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Махни заглушаването</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Заглушени думи</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Новини с някоя от тези думи или изрази не влизат в никой списък. Отметнатото и сложеното под етикет остава. Махането на заглушаването връща останалите.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Дума или израз</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n скрита новина</numerusform>
            <numerusform>%1 · %n скрити новини</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Покажи новините</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Отбележи като прочетена</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Отметни</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Запази</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отказ</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>В този списък няма нищо непрочетено.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n новина е отбелязана като прочетена.</numerusform>
            <numerusform>%n новини са отбелязани като прочетени.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Абонаментът за %1 е прекратен.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Прекратен е абонаментът за %n източник.</numerusform>
            <numerusform>Прекратен е абонаментът за %n източника.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n източник е изваден от папката си.</numerusform>
            <numerusform>%n източника са извадени от папката си.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n източник е преместен в %1.</numerusform>
            <numerusform>%n източника са преместени в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Преименувай папката</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Име на папката</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Папката е преименувана на %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Етикетът „%1“ е изтрит.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Първо изберете в лентата на филтъра какво да се запази: държава, източник, етикет, думи.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Запази този филтър</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Името му в страничната лента</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Филтърът „%1“ е запазен.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Преименувай филтъра</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Филтърът „%1“ е променен.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Филтърът „%1“ е изтрит.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Първо изберете в лентата на филтъра за какво е правилото: държава, агенция, източник, думи.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>Правилото важи от следващото обновяване.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Правилото „%1“ е приложено към %n новина.</numerusform>
            <numerusform>Правилото „%1“ е приложено към %n новини.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Правилото „%1“ е изтрито.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>„%1“ е заглушено: %n скрита новина.</numerusform>
            <numerusform>„%1“ е заглушено: %n скрити новини.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>„%1“ вече не е заглушено.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Парола за %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Потребител</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>Паролата се пази в ключодържателя на работния плот и се дава само на %1. Оставете потребителя празен, за да се забрави.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>По&amp;требител</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Парола</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Запази</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отказ</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Снимка</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Снимка %1 от %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Тази снимка не е изтеглена. Идва със следващото обновяване.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Тази мрежа се плаща според трафика: източниците се обновяват само ръчно.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>На батерия: източниците се обновяват само ръчно.</translation>
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
        <translation>Ход на обновяването</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Спри обновяването</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Обнови (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обнови</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Без мрежа. Запазеното може да се чете.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n източник не отговори</numerusform>
            <numerusform>%n източника не отговориха</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Спаси каквото може</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Повреденият файл се пази. Абонаментите, отметнатите новини и прочетеното идват и от автоматичното копие.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Спасяване… При голяма библиотека може да отнеме няколко минути.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>Спасена е %n новина.</numerusform>
            <numerusform>Спасени са %n новини.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Повреденият файл се пази като %1. Каквото липсва и още е в емисиите, идва със следващото обновяване.</translation>
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
        <translation>И&amp;звести ме</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>Отметни &amp;ги</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>Отбележи ги &amp;като прочетени</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Скрий ги</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>&amp;Направи го и с новините, които вече са тук</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>З&amp;апази</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Направи правило</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Промени правилото</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Не влизат в никой списък. Връщат се, когато кажете или изтриете правилото.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>И&amp;ме</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Нови новини</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Какво да се прави</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>Сложи &amp;им етикет</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отказ</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Още няма правила. Изберете държава, агенция, източник или думи в лентата на филтъра, после „Направи правило от това…“ в менюто „Подреждане“.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>П&amp;ромени…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Изтрий</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>Приложи &amp;сега</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Покажи новините му</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Върни скритите новини</translation>
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
        <translation>Без отметката правилото почива.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>известява ви</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>слага етикет „%1“</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>отмята</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>отбелязва като прочетени</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>скрива (%n новина досега)</numerusform>
            <numerusform>скрива (%n новини досега)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>Какво изпраща %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>не е посочен тип</translation>
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
        <translation>Резервното копие вече е вашата библиотека. Предишната се пази като %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>Със серифи</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Без серифи</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Като работната среда</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светло</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тъмно</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висок контраст</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> знака</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Само ръчно</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> минути</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Език</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цветове</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>Шрифт &amp;на новината</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Текст на новината</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Ширина на колоната</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>Обновявай &amp;поне на всеки</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Добре</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Отказ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Избери папка</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>Папка &amp;за изтегляния</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>Най-&amp;голямо изтегляне</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Показвай новината &amp;веднъж, който и да я е публикувал</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>Прочитането на една отбелязва и &amp;копията ѝ</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Новини</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Няма настройка с такова име.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>В&amp;ъзстанови всички</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>&amp;Изтегляй и показвай иконите им</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Намери настройка</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>тема тъмна светла сепия контраст</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>шрифт букви четец</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>размер по-голям по-малък мащаб</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>ред дължина ширина четец</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>интервал обновяване изтегляне автоматично</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>файлове подкасти</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>файлове подкасти размер</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>дубликати копия свиване</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>дубликати копия прочетени</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Източници</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>икони снимки</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавишни комбинации</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Сложи или махни етикета с този клавиш</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Предположено по адреса; поправете при нужда.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Промени източника</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>В ритъма на самия източник</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Държава</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Език</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Затруднение</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Запази</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>От страницата, когато емисията съкращава</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Винаги от страницата</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Само каквото има в емисията</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Цялата новина</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>На всеки %n час</numerusform>
            <numerusform>На всеки %n часа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>На всяка %n минута</numerusform>
            <numerusform>На всеки %n минути</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Както цялата библиотека</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ден</numerusform>
            <numerusform>%n дни</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Без ограничение</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>Най-новата %n новина</numerusform>
            <numerusform>Най-новите %n новини</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Промени %n източник</numerusform>
            <numerusform>Промени %n източника</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Из&amp;глед</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Снимки</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>&amp;Нови новини</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>Пази п&amp;рочетените</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Пази най-&amp;много</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>По&amp;требител</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>П&amp;арола</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Отказ</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Изтегляй ги за четене без мрежа</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Пропускай ги</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Идват тихо</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Извести ме за всяка</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Само за източници, които искат парола</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Пази се в ключодържателя на работния плот</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>никога</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На пауза</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Няма нова новина от %n ден</numerusform>
            <numerusform>Няма нова новина от %n дни</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Още не е изтеглен</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>още неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>на всяка %n минута</numerusform>
            <numerusform>на всеки %n минути</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>на всеки %n час</numerusform>
            <numerusform>на всеки %n часа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>на всеки %n ден</numerusform>
            <numerusform>на всеки %n дни</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>само ръчно</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Опитай сега</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;Какво изпраща сървърът…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>Потърси &amp;новия му адрес…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Парола…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Как са източниците</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Източник</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Последно изтеглен</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Публикува</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Следващ преглед</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Всички източници отговориха.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n източник не отговори.</numerusform>
            <numerusform>%n източника не отговориха.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Запитване до %n източник …</numerusform>
            <numerusform>Запитване до %n източника …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Запитване до %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Търсят се емисии на %1…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Нов адрес на %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Чети този източник от:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Използвай този адрес</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Източници</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочетени</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Днес</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Отметнати</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Неизвестна държава</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Международни</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>О&amp;бнови</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Новини по държави на карта на света (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Синхронизирано %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Още не е синхронизирано</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Синхронизирай сега</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>В&amp;ъведи паролата…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>Пре&amp;махни акаунта…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Премести в</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Този компютър</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>Промени &amp;етикетите…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>Настро&amp;йки на %n източник…</numerusform>
            <numerusform>Настро&amp;йки на %n източника…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>П&amp;реименувай папката…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Откажи &amp;абонамента</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Премести &amp;в папка</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>Бе&amp;з папка</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>Нова пап&amp;ка…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Нова папка</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Име на папката; „Европа/Балкани“ е вътре в „Европа“</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>Премести &amp;там</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отказ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Филтри</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Етикети</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>Преименувай &amp;филтъра…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>Замени &amp;го с показаното сега в списъка</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>&amp;Направи правило от него…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Изтрий филтъра</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Без ограничение</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Както всички източници</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>Запази &amp;ограниченията и почисти</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Изтегли всичко за четене без мрежа</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Място и четене без мрежа</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>%n новина е почистена.</numerusform>
            <numerusform>%n новини са почистени.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>Изтеглени са %1 от %2 източника, със снимките им.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Източник</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Новини</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Място</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Собствени ограничения</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Източници</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Всички източници заедно</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Без мрежа</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n новина заема %1, от тях %2 са снимки.</numerusform>
            <numerusform>%n новини заемат %1, от тях %2 са снимки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n от тях е непрочетена или отметната и остава при всички случаи.</numerusform>
            <numerusform>%n от тях са непрочетени или отметнати и остават при всички случаи.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Само %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Един източник</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>С тези ограничения сега нищо не би отпаднало.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>С тези ограничения ще отпадне %n новина и ще се освободят %1.</numerusform>
            <numerusform>С тези ограничения ще отпаднат %n новини и ще се освободят %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Изтегляне…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n новина се отваря цяла, с всичките си снимки.</numerusform>
            <numerusform>Всичките %n новини се отварят цели, с всичките си снимки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>%1 от %n новина се отваря цяла. Липсва:</numerusform>
            <numerusform>%1 от %n новини се отварят цели. Липсват:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n снимка от %1: %2</numerusform>
            <numerusform>%n снимки от %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>още не е изтеглено</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n новина само с текста от емисията: %1</numerusform>
            <numerusform>%n новини само с текста от емисията: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>и от още %n сървър</numerusform>
            <numerusform>и от още %n сървъра</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>Новината е копирана с източника си.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Избраните думи са копирани с източника си.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Тази новина дойде без връзка.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Връзката е копирана.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Не е намерена програма за поща. Връзката може да се копира.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Запази като PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлове PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 не можа да се запише. Изберете друго място.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Първо изберете новина за изнасяне.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>новини</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Изнасяне</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>Книги EPUB (*.epub);;Уеб страници (*.html);;Текстове Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Намери</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Абонирай</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Добави източници</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Адрес на емисия или на сайт, например example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Намерени емисии</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Или намерете източник в каталога</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Намери в каталога</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отказ</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Търсят се емисии на %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>Намерена %n емисия</numerusform>
            <numerusform>Намерени %n емисии</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Все пак можете да се абонирате; ще се изтегли, когато мрежата се върне.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Етикети</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Нов етикет…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Промени етикетите…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Първо изберете новина, на която да сложите етикет.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Етикетът „%1“ е махнат.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n новина получи етикет „%1“.</numerusform>
            <numerusform>%n новини получиха етикет „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нов етикет</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Име на етикета</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добави</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отказ</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Нов етикет</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Нов етикет %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Още няма етикети. Етикетът е ваша дума за новини: „рецепта“, „за обсъждане“. Новините с етикет се пазят.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Нов етикет</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Изтрий</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Етикети</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвят</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиш</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Няма</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>И&amp;ме</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Цвят</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Клавиш</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n новина</numerusform>
            <numerusform>%1 · %n новини</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · клавиш %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Пропусни обиколката</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Н&amp;азад</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Обиколка на прозореца</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Напред</translation>
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
        <translation>Направи &amp;обиколката</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Не, благодаря</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Източниците ви се изтеглят. Междувременно – обиколка на прозореца за минута?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Не ме безпокой</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;Във фонов режим…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Изход</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n непрочетена новина</numerusform>
            <numerusform>%n непрочетени новини</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Няма непрочетени</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Скрий прозореца</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Покажи прозореца</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>Сп&amp;ри обновяването</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обнови</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отмени</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Отмени го (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>само в %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Разлики</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Друга версия</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Разлики</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>От %1 към:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
</context>
</TS>
