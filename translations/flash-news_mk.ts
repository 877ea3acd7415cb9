<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mk_MK" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Овој филтер има дел што не може да се прочита: %1.</translation>
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
        <translation>„%1“ не е код на држава. Наведете две букви, како AL или XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>„%1“ не е време. Наведете ден, како 2026-03-03, или 2d, или 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Само вести со овие зборови.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Само овој извор: име, број или адреса.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Само извори од оваа папка.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Само извори од оваа држава.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Само вести што зборуваат за оваа држава.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Само вести од оваа агенција.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Само вести на овој јазик.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Само непрочитани вести.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Само обележани вести.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Само вести од: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Само вести пред ова време.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Почни од најстарите.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Нема претплата „%1“. Сите ги испишува flash-news feeds.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Овој ред не е JSON-објект: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не може да се прочита: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 е преголемо (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Најмногу толку.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Една JSON-низа.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Врати назад.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>Како HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Како JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 од %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n канал</numerusform>
            <numerusform>%n канали</numerusform>
            <numerusform>%n канали</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нови</numerusform>
            <numerusform>%n нови</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменета</numerusform>
            <numerusform>%n изменети</numerusform>
            <numerusform>%n изменети</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n канал без промена</numerusform>
            <numerusform>%n канали без промена</numerusform>
            <numerusform>%n канали без промена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n слика</numerusform>
            <numerusform>%n слики</numerusform>
            <numerusform>%n слики</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n неуспешен</numerusform>
            <numerusform>%n неуспешни</numerusform>
            <numerusform>%n неуспешни</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Нема врска. Зачуваното може да се чита.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Претплата: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Веќе постои: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Има и: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n нова претплата</numerusform>
            <numerusform>%n нови претплати</numerusform>
            <numerusform>%n нови претплати</numerusform>
        </translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown или epub; без тоа одлучува наставката на датотеката.</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n неисправен</numerusform>
            <numerusform>%n неисправни</numerusform>
            <numerusform>%n неисправни</numerusform>
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
            <numerusform>%n непрочитани</numerusform>
            <numerusform>%n непрочитани</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n обележана</numerusform>
            <numerusform>%n обележани</numerusform>
            <numerusform>%n обележани</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>%1 од тоа слободно</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Сè е во ред.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Уште нема автоматска резервна копија; ќе ја направи следното освежување.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n автоматска копија, најновата: %1</numerusform>
            <numerusform>%n автоматски копии, најновата: %1</numerusform>
            <numerusform>%n автоматски копии, најновата: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Старата датотека е зачувана како %1. Што недостига, а уште е во каналите, доаѓа со следното освежување.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>„flash-news restore“ спасува што може да се спаси и ја чува старата датотека.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>„flash-news check --repair“ го поправа ова.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>Библиотеката што ја заменува е зачувана како %1.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Лозинка: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Нема сметка „%1“. Сите ги прикажува flash-news account list.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Употреба: flash-news account add URL --user ИМЕ</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Потребна е лозинка: внесете ја или задајте FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Додадена е сметката %1. Ја синхронизира flash-news refresh.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Тука нема приврзок со клучеви, па лозинката не се чува: задајте FLASH_NEWS_PASSWORD секогаш кога се пушта flash-news refresh.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Употреба: flash-news account remove СМЕТКА</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Употреба: flash-news account move КАНАЛ… --to СМЕТКА или --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Вест што ја објавиле повеќе медиуми само еднаш.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Само статиите што се оваа вест.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n сметка</numerusform>
            <numerusform>%n сметки</numerusform>
            <numerusform>%n сметки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>испратено %n ваше дејство</numerusform>
            <numerusform>испратени %n ваши дејства</numerusform>
            <numerusform>испратени %n ваши дејства</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Оваа статија нема id.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>Полето „%1“ не е текст.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Оваа статија нема ни наслов ни текст.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Само вести со оваа ознака.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Почни од вестите што најдобро одговараат на зборовите.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Нема ознака „%1“. Сите ги прикажува flash-news tags.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 не е најден тука. Наведете ја папката: flash-news import --from %2 ПАПКА</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Нема читач „%1“. Познати се: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n прочитана</numerusform>
            <numerusform>%n прочитани</numerusform>
            <numerusform>%n прочитани</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n изоставена бидејќи зад неа нема канал</numerusform>
            <numerusform>%n изоставени бидејќи зад нив нема канал</numerusform>
            <numerusform>%n изоставени бидејќи зад нив нема канал</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Тргни им ја ознаката.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Вестите од %1 не можеа да се прочитаат</translation>
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
        <translation>%1 не можеше да се запише: %2. Изберете друго место.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Изберете барем една вест за извоз.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>Каналот вели дека е запишан во %1, но е во %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Некои знаци не можат да се прочитаат во кодирањето на каналот.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Повеќе статии имаат иста ознака; разликувани се по врските и текстот.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Овој JSON е прекинат или неисправен кај знакот %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>Ова е JSON, но не е JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Каналот е прекинат; прочитано е она што стигна.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Датотеката е празна.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Оваа датотека не е список на претплати (OPML) или ѝ недостига почетокот.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>Префиксот „%1“ не е објавен.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Прочитани се само првите %1 статии.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Каналот е преголем и не е прочитан цел.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Ова е список на претплати (OPML), а не канал. Може да се увезе.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Ова е веб-страница, а не канал.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Каналот прекинува пред првата статија.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Ова не е канал.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Ова е мапа на сајт без вести, а не канал.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Одговорот е празен: во него нема канал.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Елементите не се затворени или се лошо вгнездени.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Наводниците околу атрибутите недостигаат или не се затворени.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Има аголни загради што не се напишани како &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Има знаци &amp; што не се напишани како &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Има контролни знаци, кои се изоставени.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Коментар или CDATA-дел не е затворен.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Нешто стои пред каналот; прескокнато е.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ред %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Елементите се предлабоко вгнездени.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 бара корисничко име и лозинка.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 не ја дава оваа адреса (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 нема ништо на оваа адреса (404). Можеби е преместено.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 вели дека овој канал повеќе го нема (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 бара некое време да не се обраќаме (429).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 има свои тешкотии (грешка %2). Можеби вреди да се проба подоцна.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 одговори со грешка %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 не е најден. Проверете ја адресата и врската.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>До %1 не може да се стигне.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 не одговори навреме.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 прекина среде одговорот.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Посредникот на патот до %1 не одговори.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Посредникот на патот до %1 бара лозинка.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 не може да се прочита: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Запрено.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 нè праќа на адреса што не е на веб.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 нè праќа од безбедна на отворена врска. Не тргнавме по неа.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 не е адреса на веб.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Она што го праќа %1 е преголемо за канал.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 не го заврши одговорот за една минута.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 нè праќа во круг.</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 нè праќа понатаму, но не вели каде.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 прати одговор што не може да се отпакува.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 нè праќа на машина во локалната мрежа. Не тргнавме.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 бара да не се обраќаме до %2.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>Врската со %1 не се воспостави навреме.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Папката %1 не можеше да се направи. Изберете друга.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 не можеше да се запише: %2. Изберете друга папка.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 е поголемо од %2, колку што дозволуваат поставките.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 бара %2, но само %3 се слободни во %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Она што го праќа %1 е преголемо.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>Врската со %1 не е безбедна: сертификатот е повлечен.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>Врската со %1 не е безбедна: за сертификатот не гарантира никој кому овој компјутер му верува.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>Врската со %1 не е безбедна: сертификатот е на друго име.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>Врската со %1 не е безбедна: сертификатот е истечен. Ако се истечени сите, погледнете го часовникот на компјутерот.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>Врската со %1 не е безбедна: сертификатот сѐ уште не важи. Погледнете го часовникот на компјутерот.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Не можеше да се воспостави безбедна врска со %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>%1 не е достапно преку посредникот %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>за: %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>објавено: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>од: %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>со ознака „%1“</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрочитано</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>обележано</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>од %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>пред %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>На оваа страница нема вест.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Сајтот ја прикажува оваа вест само на претплатниците.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Сајтот го прикажува остатокот од оваа вест само на претплатниците.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Приврзокот со клучеви не ја даде лозинката: %1. Отклучете го и обидете се повторно.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>За ова не е зачувана лозинка.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Оваа околина нема приврзок со клучеви (како GNOME Keyring или KWallet), па лозинката се чува само додека не се затвори Flash News.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Недостига каталогот на извори. Повторно инсталирајте го Flash News или додајте извор преку адреса.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 нема канал, а страницата не упатува на ниеден. Побарајте на сајтот „RSS“ или „Feed“ и наведете ја таа адреса.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>„%1“ не е адреса. Наведете ја како https://example.org или https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Оваа статија повеќе не е во библиотеката.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не може да се прочита: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 е преголемо за список на претплати.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Претплати на Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 не може да се запише: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Недостига пробното издание. Повторно инсталирајте го Flash News.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 прекина среде одговорот.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Наместо каналот дојде веб-страница од %1. Ако оваа мрежа има страница за најава, прво отворете ја во прелистувач.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 прати веб-страница наместо канал. Можеби каналот е преместен или мрежата прво бара најава.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 бара да не се обраќаме до %2.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>она што стигна не е слика што може да се зачува.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Каналот во %1 не ја кажува својата адреса. Отворете го во прелистувачот и ископирајте ја адресата од таму.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>Во %2 нема ништо од %1. Барано е: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Архивата е оштетена или од непознат вид.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News е веќе отворен (процес %1). Користете го неговиот прозорец или прво затворете го.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News е отворен со овој профил на компјутерот „%1“. Прво затворете го таму. Ако веќе не работи, избришете го %2.</translation>
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
        <translation>&amp;Помош</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>О&amp;свежи</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Запри го освежувањето</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Додај извори…</translation>
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
        <translation>&amp;Пробно издание</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>П&amp;оставки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Излези</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>Сл&amp;еден наслов</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>Претходен &amp;наслов</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>&amp;Страница надолу, па следна непрочитана</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>С&amp;ледна непрочитана</translation>
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
        <translation>Означи &amp;како прочитано или непрочитано</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>Отвори &amp;ја изворната страница</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>&amp;Зошто овие држави…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Означи ги сите од списокот како прочитани</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Барај</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>&amp;Само непрочитани</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>С&amp;амо обележани</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Тргни &amp;го филтерот</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>&amp;Оди на изворите</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>О&amp;ди на насловите</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>Оди &amp;на веста</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>&amp;Извори по држава</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>И&amp;звори по папка</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Поголем &amp;текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Помал текст</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Вообичаена големина на текстот</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Цел екран</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Кратенки на тастатурата</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;За Flash News</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>Погледни &amp;ги сликите</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Спореди ги страницата &amp;и каналот</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Простор и &amp;без врска…</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Најди во вес&amp;та</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Нај&amp;ди следно</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Најди п&amp;ретходно</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>К&amp;опирај со изворот</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Копирај ја &amp;врската</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>Прати по по&amp;шта…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Пе&amp;чати…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Зачувај ја веста како &amp;PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>Извези…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>Дод&amp;ај сметка…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>&amp;Како се изворите…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Прикажи или собери ги копиите</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Разлики од копиите…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Организација</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Увези од друг &amp;читач…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;Направи резервна копија…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>Врати &amp;резервна копија…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>&amp;Во заднина…</translation>
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
        <translation>Отвори во прозорец</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Врати</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Дај ознака…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Зачувај го филтеров…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;Направи правило од ова…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Правила…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Стишени зборови…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Прошетка низ прозорецот</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Оди на датум…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Следен прозорец</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Претходен прозорец</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Затвори ги прозорците со вести</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Минусот оди пред зборови, не пред %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Ниеден ваш извор не се вика „%1“.</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Ниедна држава не се вика „%1“. Наведете име или код како AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>„%1“ не е датум. Наведете го како 2026-03-01, 2026-03 или 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 не е познато. Постојат is:unread и is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Ниедна ваша ознака не се вика „%1“.</translation>
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
        <translation>Дискот е полн. Ништо не е изменето; ослободете простор и обидете се повторно.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>Во библиотеката не може да се пишува. Проверете ги дозволите на нејзината папка.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Датотеката на библиотеката не може да се отвори. Проверете дали нејзината папка постои и дали во неа може да се пишува.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Друга програма ја користи библиотеката. Затворете ја и обидете се повторно.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>Библиотеката не можеше да го направи ова: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Слика не можеше да се зачува во %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Оваа база на податоци ѝ припаѓа на друга програма. Остана недопрена; изберете друга папка за профилот или преместете ја датотеката.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Оваа библиотека ја запишала понова верзија на Flash News. Остана недопрена; инсталирајте ја поновата верзија за да ја отворите.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Оваа инсталација не е целосна. Повторно инсталирајте го Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Папката %1 не може да се направи. Проверете ги нејзините дозволи.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 не е цела копија на библиотека. Ништо не е изменето.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Датотеката не е библиотека на Flash News или почетокот ѝ е оштетен. Остана недопрена. „flash-news restore“ ја тргнува настрана и спасува што може; или изберете друга папка за профилот.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Датотеката на библиотеката е оштетена. Затворете го Flash News и пуштете „flash-news restore“: ја тргнува оштетената датотека настрана и спасува што може.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Дискот откажа при читање или пишување на библиотеката. Ништо не е изменето; проверете ги дискот и кабелот.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Датотеката е оштетена: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n вест без состојба.</numerusform>
            <numerusform>%n вести без состојба.</numerusform>
            <numerusform>%n вести без состојба.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n вест без канал.</numerusform>
            <numerusform>%n вести без канал.</numerusform>
            <numerusform>%n вести без канал.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n обележувач чија вест ја нема.</numerusform>
            <numerusform>%n обележувачи чии вести ги нема.</numerusform>
            <numerusform>%n обележувачи чии вести ги нема.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n канал со погрешен број.</numerusform>
            <numerusform>%n канали со погрешен број.</numerusform>
            <numerusform>%n канали со погрешен број.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n вест без читлив текст.</numerusform>
            <numerusform>%n вести без читлив текст.</numerusform>
            <numerusform>%n вести без читлив текст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n вест што пребарувањето не ја наоѓа.</numerusform>
            <numerusform>%n вести што пребарувањето не ги наоѓа.</numerusform>
            <numerusform>%n вести што пребарувањето не ги наоѓа.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>%1 не може да се запише. Проверете ги дозволите на папката и просторот на дискот.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Нема датотека %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News е пуштен. Затворете го и обидете се повторно.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Вашата библиотека е на мрежен диск, каде што безбедно може да ја користи само една програма. Ја држи процесот %1 на „%2“: прво затворете го. Ако веќе не работи, избришете го %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 не може да се прочита. Проверете ги дозволите.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 не е она што треба да биде: %2</translation>
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
            <numerusform>%n минута читање</numerusform>
            <numerusform>%n минути читање</numerusform>
            <numerusform>%n минути читање</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Најнови вести</translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Читајте понатаму на сајтот на %1</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Целата вест не можеше да се преземе: %1</translation>
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
        <translation>Пушти</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Преземи</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Датотеки кон оваа вест</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Објавиле и</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>разлики</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Поврзано</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Кон ова: %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Транскрипт</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Поглавја</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>За %1 не е зачувана лозинка. Внесете ја повторно во прозорецот или задајте FLASH_NEWS_PASSWORD за командната линија.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 се повторува наместо да го заврши списокот. Ништо не е сменето; подоцна ќе се обиде пак.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 не е адреса на сервер.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>На %1 нема сервер со кој Flash News може да се синхронизира. Работи со FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux и Tiny Tiny RSS; адресата е онаа на која читате во прелистувачот.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 ги одбива ова корисничко име и лозинка. За FreshRSS тоа е лозинката за API, што се задава во профилот; за Miniflux онаа од интеграцијата Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>API на %1 е исклучен. Во FreshRSS се вклучува под Поставки › Автентикација › Дозволи пристап до API.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>На %1 нема сервер од овој вид.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 ја прифати лозинката, но не и клучот што го даде за неа. Неговиот веб-сервер можеби го отфрла заглавјето Authorization од барањата.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 не го прифаќа ова: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 одговори со нешто што не е побарано. Ништо не е сменето; подоцна ќе се обиде пак.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 ги одбива ова корисничко име и лозинка.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>API на %1 е исклучен. Во Tiny Tiny RSS се вклучува под Преференции › Овозможи API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 веднаш ја прекина сесијата.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 не можеше да се претплати на %2: таму не наоѓа канал.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS дозволува имињата и папките да се менуваат само на неговите страници на %1; оттаму доаѓаат тука.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Сина</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелена</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Портокалова</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Виолетова</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Тиркизна</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розова</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Маслинеста</translation>
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
        <translation>Недостига табела од оваа инсталација (%1). Повторно инсталирајте го Flash News.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (каде што каналот ја става веста)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1k</source>
        <comment>thousands of unread stories</comment>
        <translation>%1 илј.</translation>
    </message>
</context>
<context>
    <name>WorldShapes</name>
    <message>
        <source>This installation has no map. Install Flash News again.</source>
        <translation>Оваа инсталација нема карта. Повторно инсталирајте го Flash News.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>На овој извор веќе нема претплата.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Канал (%1) со %n статија.</numerusform>
            <numerusform>Канал (%1) со %n статии.</numerusform>
            <numerusform>Канал (%1) со %n статии.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Претплати се на канали или на каналите на сајт</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Откажи претплата; обележаните вести остануваат</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Испиши ги претплатите и нивната состојба</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Запиши ги претплатите како OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Преземи ново</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Читај го пробното издание, без мрежа</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Испиши наслови</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Испиши наслови на вести со овие зборови</translation>
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
        <translation>Означи вести како прочитани</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Прикажи што се разбира од каналот</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Наведи ги државите и агенцијата на текстот</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Кажи кои статии се иста вест</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Извади ја веста од веб-страница</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Направи го HTML безбеден за приказ</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Запиши вести како HTML, Markdown или EPUB, со нивните слики</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Кажи како е библиотеката</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Копирај ја библиотеката во датотека</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Стави копија на местото на библиотеката или спаси што може од оштетена</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Синхронизирај со сервер: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Претплати се на каналите од OPML-датотека или преземи го она што го чува друг читач</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Дај им ознака на вестите</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Прикажи ги ознаките</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Додај сметка</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Додај сметка</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Каде што читате во прелистувачот, како rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Сметка на сервер ги одржува изворите, прочитаното и обележаното исти на сите ваши уреди. Flash News работи со FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux и Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Што одговори серверот</translation>
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
        <translation>За FreshRSS и Miniflux онаа за API, што таму се задава во профилот или под интеграции.</translation>
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
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Лозинка за %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зачувај</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Прашувам %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n нова вест</numerusform>
            <numerusform>%1: %n нови вести</numerusform>
            <numerusform>%1: %n нови вести</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n нова вест</numerusform>
            <numerusform>%n нови вести</numerusform>
            <numerusform>%n нови вести</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n нова вест за она што го следите</numerusform>
            <numerusform>%n нови вести за она што го следите</numerusform>
            <numerusform>%n нови вести за она што го следите</numerusform>
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
        <translation>Прво &amp;најновите</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>П&amp;рво најстарите</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>Пр&amp;и пребарување прво најсоодветните</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Гр&amp;упирај по ден</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>&amp;Групирај по извор</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>Групирај по &amp;држава</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>Р&amp;едови</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;Картички со слики</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>&amp;Окна според ширината на прозорецот</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Вест &amp;покрај насловите</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Вест под насловите</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Прикажи &amp;икона во системската лента, со бројот на непрочитани вести</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Прикажи &amp;го бројот и на стартувачот</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>Продолжи &amp;да работиш кога прозорецот ќе се затвори</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>Стартувај &amp;при најава, со скриен прозорец</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>Извести &amp;ме за нови вести по секое освежување</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Тивки часови: ништо не искокнува</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Освежувај само &amp;рачно додека мрежата се плаќа по сообраќај</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>Освежувај &amp;само рачно додека е на батерија</translation>
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
        <translation>Во заднина</translation>
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
        <translation>За она што го следите секогаш се јавува; за она што стигнува во тивките часови, на нивниот крај.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Во ред</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Секогаш при рака</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Известувања</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Мрежа и напојување</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>Библиотеката се приспособува на оваа верзија на Flash News. Прво се прави нејзина копија; тоа може да трае неколку минути.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Извори по држава</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Меѓународни</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>Каталогот нема таков извор. Наместо тоа внесете ја адресата на сајтот на весникот.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Најди на списокот</translation>
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
        <translation>Веста &amp;е за неа</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Само се споменува</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Не е оваа држава</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Врати ја мојата исправка</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Додај</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Зошто овие држави</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Што зборува за тоа</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Државите и зборовите што зборуваат за нив</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Држава што недостига…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Држава што недостига</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>веста е за неа</translation>
    </message>
    <message>
        <source>named</source>
        <translation>спомената</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, како што рековте</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>вие ја тргнавте</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Нема</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Ниеден збор од оваа вест не зборува за држава.</translation>
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
            <numerusform>и уште %n збор</numerusform>
            <numerusform>и уште %n зборови</numerusform>
            <numerusform>и уште %n зборови</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Ниеден збор: државата на изворот се подразбира.</translation>
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
        <translation>личност</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>клуб или лига</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>фирма или организација</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>пари или берза</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>начин на изразување</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>навестување</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>место од заглавјето на веста</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што е</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Вести по држава</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Меѓународни</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>About</source>
        <translation>За држава</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Објавено во</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Оди на датум</translation>
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
        <translation>Обиди се повторно</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Преземање: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Запри</translation>
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
        <translation>Запишано во %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>Меѓународни</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Извор</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Објавено во</translation>
    </message>
    <message>
        <source>About</source>
        <translation>За држава</translation>
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
        <translation>Само непрочитани вести</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Само обележани вести</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Пребарај наслови и текст</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тргни</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Прикажи повторно сè (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Тргни го филтерот</translation>
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
        <translation>Следно место</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Најди во оваа вест</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 од %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Нема во оваа вест</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Штиклирајте држава за да ги видите нејзините извори.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>Погледни &amp;го пробното издание</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Најди држава</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Држави</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Увези OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>&amp;Внеси адреса…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Изберете ги државите што ги следите, штиклирајте ги изворите што ги сакате и тргнете. Ништо не се презема пред да кажете. Нема мрежа или имате само минута? Пробното издание покажува сè со измислени вести и исто така лесно се отстранува.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Чии вести читате?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Држави</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Извори</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Меѓународни</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>Претплати &amp;се на %n извор</numerusform>
            <numerusform>Претплати &amp;се на %n извори</numerusform>
            <numerusform>Претплати &amp;се на %n извори</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Претплати се</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>П&amp;реземи…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Нема држава со ова име.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Јазик</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Јазик</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Како околината</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Најдено на овој компјутер: %1. Може да се преземат изворите, она што сте го прочитале и она што сте го означиле со ѕвездичка.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Тек на вестите низ времето</translation>
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
        <translation>последните 24 часа</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>последните 7 дена</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>последните 30 дена</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>последната година</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>цело време</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Прикажи повторно цело време</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Прикажано време: %1</translation>
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
        <translation>Период %1. Притиснете за да се прикаже повторно цело време.</translation>
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
        <translation>Најмногу: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Стрелките поместуваат, Shift со стрелки избира, Enter го прикажува само тоа време.</translation>
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
            <numerusform>%n нови</numerusform>
            <numerusform>%n нови</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Сè уште нема наслови.
Притиснете R за освежување или додајте извор со Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Ништо не е најдено за „%1“.
Esc го трга филтерот.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Сè е прочитано.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Тука се чуваат вестите што ги обележувате.
Притиснете S на веста за да ја обележите.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Ниедна вест не одговара на овој филтер.
Esc го трга филтерот.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Вестите со оваа ознака се чуваат тука.
Притиснете T на вест за да ѝ дадете ознака.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Најсоодветните %1 од %n вест. Подредени по датум, тука се сите.</numerusform>
            <numerusform>Најсоодветните %1 од %n вести. Подредени по датум, тука се сите.</numerusform>
            <numerusform>Најсоодветните %1 од %n вести. Подредени по датум, тука се сите.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Не може да се избере повеќе од %n вест одеднаш. Прво стеснете ја листата со филтер.</numerusform>
            <numerusform>Не може да се изберат повеќе од %n вести одеднаш. Прво стеснете ја листата со филтер.</numerusform>
            <numerusform>Не може да се изберат повеќе од %n вести одеднаш. Прво стеснете ја листата со филтер.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Денес</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
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
        <translation>обележано</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>и уште %n медиум</numerusform>
            <numerusform>и уште %n медиуми</numerusform>
            <numerusform>и уште %n медиуми</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Државата не е позната</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Меѓународно</translation>
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
        <translation>&amp;Преземи</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Увоз од друг читач</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Се преземаат изворите со папките, вестите со она што сте го прочитале, а она со ѕвездичка како обележано. Другиот читач останува каков што е.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Читачи најдени на овој компјутер</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>На овој компјутер не е најден друг читач.
Изберете „Друго место“ ако неговата папка е на друго место, или таму извезете OPML-датотека и увезете ја тука.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Преземање</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;OPML-датотека…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Папката на читачот</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n нов извор</numerusform>
            <numerusform>%n нови извори</numerusform>
            <numerusform>%n нови извори</numerusform>
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
            <numerusform>%n прочитани</numerusform>
            <numerusform>%n прочитани</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n обележана</numerusform>
            <numerusform>%n обележани</numerusform>
            <numerusform>%n обележани</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n изоставена бидејќи зад неа нема канал</numerusform>
            <numerusform>%n изоставени бидејќи зад нив нема канал</numerusform>
            <numerusform>%n изоставени бидејќи зад нив нема канал</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>вестите од %1 не можеа да се прочитаат</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> дена</translation>
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
        <translation>Чувај најмногу</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Зафати најмногу</translation>
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
        <translation>Изберете наслов за да го читате тука.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n нова вест</numerusform>
            <numerusform>%n нови вести</numerusform>
            <numerusform>%n нови вести</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ништо ново.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>На овој список нема повеќе непрочитани вести.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>За Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Увези OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Списоци на претплати (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n нов извор. Притиснете R за да го преземете.</numerusform>
            <numerusform>%n нови извори. Притиснете R за да ги преземете.</numerusform>
            <numerusform>%n нови извори. Притиснете R за да ги преземете.</numerusform>
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
        <translation>Списоци на претплати (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Запишано во %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>Пробното издание е отстрането.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Обележано.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Обележувањето е тргнато.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Ниедна програма не ја отвора оваа адреса: %1</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Оваа вест нема слики.</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Тивок читач за вести од повеќе држави.
Лиценца MIT. Имиња на држави: Unicode CLDR. Карта: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>Од оваа вест го има само текстот од каналот.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>Веста каква што е на својата страница.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Текстот од каналот.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>Денешната резервна копија не успеа: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Отвори ја врската</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копирај ја врската</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Погледни ја сликата</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Ниедна програма не ја пушта оваа датотека. Може да се преземе.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Отстрани ја сметката</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Да се отстрани сметката %1 од Flash News?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>Серверот задржува сѐ. Неговите извори може да останат тука како ваши, со прочитаното и обележаното.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>Задржи &amp;ги изворите тука</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>&amp;Отстрани ги и изворите</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Нема мрежа. Врската до %1 чека додека да се врати.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Отвори %n врска што чекаше</numerusform>
            <numerusform>Отвори %n врски што чекаа</numerusform>
            <numerusform>Отвори %n врски што чекаа</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Никој друг не ја објавил оваа вест.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Зошто %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>Веста &amp;е за: %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Само споменува: %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Не е %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Додај држава…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Нема што да се врати.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Резервна копија на библиотеката</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Библиотеки (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Ја копирам библиотеката…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>Библиотеката е ископирана во %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Врати резервна копија</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Да се стави %1 на местото на вашата библиотека? Сегашната библиотека се чува покрај неа.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Врати</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Прво изберете вест за ознака.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Нема друга вест на која би се поминало.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Прво изберете извори: прошетката покажува што се прави со нив.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Вашите извори</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>По држава, со непрочитаното; Приказ → Извори по папка ги групира на ваш начин. Клик ги прикажува само тие вести, десното копче нуди повеќе.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Еден филтер</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Извор, држава на објавување, агенција, зборови – и За држава: државите за кои зборува веста. Esc повторно прикажува сѐ.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Наслови</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J и K поместуваат, празното место листа до следната непрочитана, S обележува. Она што го објавиле повеќе медиуми е еден ред; F го отвора.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Веста</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Цела, со сликите, и без мрежа. Под насловот стојат државите за кои е; W кажува зошто. G ја отвора картата.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Ништо зад вашиот грб</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R го презема новото. Flash News ги прашува вашите извори и никого друг. ? ги прикажува сите копчиња.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>Во редоследот по најдобро совпаѓање нема датуми.</translation>
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
        <translation>ниедна</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>За држава</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Обој ги државите според вестите за нив</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Објавено во</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Обој ги државите според вестите објавени во нив</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табела</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Истите бројки во табела (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Цело време</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последните 24 часа</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последните 7 дена</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последните 30 дена</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Последната година</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Свет</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Целиот свет (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Балкан</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Балканот одблизу (1)</translation>
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
        <translation>Назад на веста (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Вести за држава</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Вести објавени во држава</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n држава со вести. T ги прикажува бројките во табела.</numerusform>
            <numerusform>%n држави со вести. T ги прикажува бројките во табела.</numerusform>
            <numerusform>%n држави со вести. T ги прикажува бројките во табела.</numerusform>
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
            <numerusform>%n вест за неа</numerusform>
            <numerusform>%n вести за неа</numerusform>
            <numerusform>%n вести за неа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n вест објавена таму</numerusform>
            <numerusform>%n вести објавени таму</numerusform>
            <numerusform>%n вести објавени таму</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Карта на светот</translation>
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
        <translation>&amp;Стиши</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Не стишувај</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Стишени зборови</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Вестите со некој од овие зборови или изрази не влегуваат во ниеден список. Она што сте го обележале или означиле останува. Другите се враќаат кога ќе престанете да стишувате.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Збор или израз</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n вест скриена</numerusform>
            <numerusform>%1 · %n вести скриени</numerusform>
            <numerusform>%1 · %n вести скриени</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Прикажи ги вестите</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Означи како прочитано</translation>
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
        <translation>&amp;Зачувај</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>На овој список нема ништо непрочитано.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n вест означена како прочитана.</numerusform>
            <numerusform>%n вести означени како прочитани.</numerusform>
            <numerusform>%n вести означени како прочитани.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Откажана претплата: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Откажана претплата на %n извор.</numerusform>
            <numerusform>Откажана претплата на %n извори.</numerusform>
            <numerusform>Откажана претплата на %n извори.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n извор изваден од папката.</numerusform>
            <numerusform>%n извори извадени од папката.</numerusform>
            <numerusform>%n извори извадени од папката.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n извор преместен во %1.</numerusform>
            <numerusform>%n извори преместени во %1.</numerusform>
            <numerusform>%n извори преместени во %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Преименувај ја папката</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Име на папката</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Папката е преименувана во %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Ознаката „%1“ е избришана.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Прво изберете во лентата за филтер што да се зачува: држава, извор, ознака, зборови.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Зачувај го филтеров</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Неговото име во страничната лента</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Филтерот „%1“ е зачуван.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Преименувај го филтерот</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Филтерот „%1“ е сменет.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Филтерот „%1“ е избришан.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Прво изберете во лентата за филтер на што се однесува правилото: држава, агенција, извор, зборови.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>Правилото важи од следното освежување.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Правилото „%1“ е применето на %n вест.</numerusform>
            <numerusform>Правилото „%1“ е применето на %n вести.</numerusform>
            <numerusform>Правилото „%1“ е применето на %n вести.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Правилото „%1“ е избришано.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>„%1“ стишено: %n вест скриена.</numerusform>
            <numerusform>„%1“ стишено: %n вести скриени.</numerusform>
            <numerusform>„%1“ стишено: %n вести скриени.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>„%1“ веќе не е стишено.</translation>
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
        <translation>Лозинката се чува во приврзокот со клучеви на оваа околина и се дава само на %1. Оставете го корисникот празен за да се заборави.</translation>
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
        <translation>&amp;Зачувај</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
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
        <translation>Оваа слика уште не е преземена. Доаѓа со следното освежување.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Оваа мрежа се плаќа по сообраќај: изворите се освежуваат само рачно.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>На батерија: изворите се освежуваат само рачно.</translation>
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
        <translation>Напредок на освежувањето</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Запри го освежувањето</translation>
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
        <translation>Без врска. Зачуваното може да се чита.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n извор не одговори</numerusform>
            <numerusform>%n извори не одговорија</numerusform>
            <numerusform>%n извори не одговорија</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Спаси што може</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Оштетената датотека се чува. Претплатите, обележаните вести и прочитаното доаѓаат и од автоматската копија.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Се спасува… За голема библиотека може да трае неколку минути.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n вест спасена.</numerusform>
            <numerusform>%n вести спасени.</numerusform>
            <numerusform>%n вести спасени.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Оштетената датотека е зачувана како %1. Што недостига, а уште е во каналите, доаѓа со следното освежување.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Отвори го Flash News</translation>
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
        <translation>О&amp;бележи ги</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>Означи &amp;ги како прочитани</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Сокриј ги</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>&amp;Примени и на вестите што се веќе тука</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зачувај</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Направи правило</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Уреди го правилото</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Не влегуваат во ниеден список. Се враќаат кога ќе кажете или ќе го избришете правилото.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Нови вести</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Што да се прави</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Дај им ознака</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Сѐ уште нема правила. Изберете држава, агенција, извор или зборови во лентата за филтер, па „Направи правило од ова…“ во менито Организација.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Уреди…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Избриши</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>Примени &amp;сега</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Прикажи ги неговите вести</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Врати ги скриените вести</translation>
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
        <translation>Без штиклата мирува.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>ви јавува</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>дава ознака „%1“</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>обележува</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>означува како прочитано</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>крие (досега %n вест)</numerusform>
            <numerusform>крие (досега %n вести)</numerusform>
            <numerusform>крие (досега %n вести)</numerusform>
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
        <translation>Што праќа %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>видот не е наведен</translation>
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
        <translation>Резервната копија сега е вашата библиотека. Претходната е зачувана како %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Поставки</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Како околината</translation>
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
        <translation>Темно</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> знаци</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Само рачно</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> минути</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Јазик</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Бо&amp;и</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Текст на веста</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Ширина на колоната</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>Освежи &amp;барем на секои</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Во ред</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Со серифи</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Без серифи</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Силен контраст</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>&amp;Фонт на веста</translation>
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
        <translation>&amp;Папка за преземања</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>&amp;Најголемо преземање</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Прикажи вест &amp;еднаш, кој и да ја објавил</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>&amp;Читањето на една ги означува и копиите како прочитани</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Вести</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Ниедна поставка не се вика така.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>Врати &amp;сѐ на почетно</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>Преземи и прикажи &amp;ги нивните икони</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Најди поставка</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>тема темна светла сепија контраст</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>фонт писмо букви читање</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>големина поголемо помало зум</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>должина ред читање</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>интервал освежување преземање автоматски</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>датотеки подкасти</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>датотеки подкасти големина</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>дупликати копии собирање</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>дупликати копии прочитано</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Извори</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>икони сајтови слики</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Кратенки на тастатурата</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Стави или тргни ја ознаката со ова копче</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Не е познато</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Погодено според адресата; исправете ако треба.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Уреди извор</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>Во ритамот на изворот</translation>
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
        <translation>&amp;Држава</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Јазик</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Тешкотија</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зачувај</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Од страницата кога каналот ја крати</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Секогаш од страницата</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Само она што е во каналот</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Цела вест</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>На секој %n час</numerusform>
            <numerusform>На секои %n часа</numerusform>
            <numerusform>На секои %n часа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>На секоја %n минута</numerusform>
            <numerusform>На секои %n минути</numerusform>
            <numerusform>На секои %n минути</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Како целата библиотека</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ден</numerusform>
            <numerusform>%n дена</numerusform>
            <numerusform>%n дена</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Колку било</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>Најновата %n вест</numerusform>
            <numerusform>Најновите %n вести</numerusform>
            <numerusform>Најновите %n вести</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Уреди %n извор</numerusform>
            <numerusform>Уреди %n извори</numerusform>
            <numerusform>Уреди %n извори</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>П&amp;роверувај</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Слики</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>&amp;Нови вести</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>Чувај &amp;ги прочитаните</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;Чувај најмногу</translation>
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
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Преземи ги, да ги има и без врска</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Изостави ги</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Доаѓаат тивко</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Јави ми за секоја</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Само за извори што бараат лозинка</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Се чува во приврзокот со клучеви на околината</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>никогаш</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Паузирано</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Нема нова вест веќе %n ден</numerusform>
            <numerusform>Нема нова вест веќе %n дена</numerusform>
            <numerusform>Нема нова вест веќе %n дена</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Сѐ уште не е преземено</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добро</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>сѐ уште не е познато</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>на секоја %n минута</numerusform>
            <numerusform>на секои %n минути</numerusform>
            <numerusform>на секои %n минути</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>на секој %n час</numerusform>
            <numerusform>на секои %n часа</numerusform>
            <numerusform>на секои %n часа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>на секој %n ден</numerusform>
            <numerusform>на секои %n дена</numerusform>
            <numerusform>на секои %n дена</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>само рачно</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Обиди се сега</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;Што праќа серверот…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>&amp;Побарај ја новата адреса…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Лозинка…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Како се изворите</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Извор</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состојба</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Последно преземање</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Објавува</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Следна проверка</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Сите извори одговорија.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n извор не одговори.</numerusform>
            <numerusform>%n извори не одговорија.</numerusform>
            <numerusform>%n извори не одговорија.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Прашувам %n извор …</numerusform>
            <numerusform>Прашувам %n извори …</numerusform>
            <numerusform>Прашувам %n извори …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Прашувам %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Барам канали на %1 …</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Нова адреса за %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Читај го изворов од:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Користи ја оваа адреса</translation>
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
        <translation>Сите</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитано</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Денес</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Обележани</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Државата не е позната</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Меѓународни</translation>
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
        <translation>Вести по држава на карта на светот (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Синхронизирано: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Сѐ уште не е синхронизирано</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Си&amp;нхронизирај сега</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Внеси ја &amp;лозинката…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>Отстрани &amp;ја сметката…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>П&amp;ремести во</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Овој компјутер</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Уреди ги ознаките…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>П&amp;оставки на %n извор…</numerusform>
            <numerusform>П&amp;оставки на %n извори…</numerusform>
            <numerusform>П&amp;оставки на %n извори…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>Пр&amp;еименувај ја папката…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Отк&amp;ажи претплата</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Пре&amp;мести во папка</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Без папка</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>Но&amp;ва папка…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Нова папка</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Име на папката; „Европа/Балкан“ е во „Европа“</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>Премести &amp;таму</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;кажи</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Филтри</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ознаки</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>Преименувај &amp;го филтерот…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>&amp;Замени го со она што списокот го прикажува сега</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>Направи &amp;правило од него…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Избриши го филтерот</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Без ограничување</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Како сите извори</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>Задржи &amp;ги ограничувањата и исчисти</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Преземи сѐ за без врска</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Простор и без врска</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>Исчистена е %n вест.</numerusform>
            <numerusform>Исчистени се %n вести.</numerusform>
            <numerusform>Исчистени се %n вести.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>Преземени се %1 од %2 извори, со сликите.</translation>
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
        <translation>Сопствени ограничувања</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Извори</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Сите извори заедно</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Кога нема мрежа</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n вест зафаќа %1, од тоа %2 слики.</numerusform>
            <numerusform>%n вести зафаќаат %1, од тоа %2 слики.</numerusform>
            <numerusform>%n вести зафаќаат %1, од тоа %2 слики.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n од нив е непрочитана или обележана и останува во секој случај.</numerusform>
            <numerusform>%n од нив се непрочитани или обележани и остануваат во секој случај.</numerusform>
            <numerusform>%n од нив се непрочитани или обележани и остануваат во секој случај.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Само %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Еден извор</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Со овие ограничувања сега ништо не би се отстранило.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Со овие ограничувања би се отстранила %n вест и би се ослободило %1.</numerusform>
            <numerusform>Со овие ограничувања би се отстраниле %n вести и би се ослободило %1.</numerusform>
            <numerusform>Со овие ограничувања би се отстраниле %n вести и би се ослободило %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Преземам…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n вест се отвора цела, со сите слики.</numerusform>
            <numerusform>Сите %n вести се отвораат цели, со сите слики.</numerusform>
            <numerusform>Сите %n вести се отвораат цели, со сите слики.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>Во целост се отвора %1 од %n вест. Недостига:</numerusform>
            <numerusform>Во целост се отвораат %1 од %n вести. Недостига:</numerusform>
            <numerusform>Во целост се отвораат %1 од %n вести. Недостига:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n слика од %1: %2</numerusform>
            <numerusform>%n слики од %1: %2</numerusform>
            <numerusform>%n слики од %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>сѐ уште не е преземено</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n вест само со текстот од каналот: %1</numerusform>
            <numerusform>%n вести само со текстот од каналот: %1</numerusform>
            <numerusform>%n вести само со текстот од каналот: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>и од уште %n сервер</numerusform>
            <numerusform>и од уште %n сервери</numerusform>
            <numerusform>и од уште %n сервери</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>Веста е ископирана со изворот.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Избраните зборови се ископирани со изворот.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Оваа вест дојде без врска.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Врската е ископирана.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Не е најдена програма за е-пошта. Врската може да се ископира.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зачувај како PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-датотеки (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Запишано во %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 не можеше да се запише. Изберете друго место.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Прво изберете вест за извоз.</translation>
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
        <translation>EPUB-книги (*.epub);;Веб-страници (*.html);;Markdown-текстови (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Најди</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Претплати се</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Додај извори</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Адреса на канал или на сајт, како example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Најдени канали</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Или најдете извор во каталогот</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Најди во каталогот</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Барам канали на %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n канал најден</numerusform>
            <numerusform>%n канали најдени</numerusform>
            <numerusform>%n канали најдени</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Сепак може да се претплатите; ќе се преземе кога ќе се врати мрежата.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>О&amp;знаки</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Нова ознака…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Уреди ги ознаките…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Прво изберете вест за ознака.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Ознаката „%1“ е тргната.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n вест доби ознака „%1“.</numerusform>
            <numerusform>%n вести добија ознака „%1“.</numerusform>
            <numerusform>%n вести добија ознака „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова ознака</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Име на ознаката</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додај</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Откажи</translation>
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
        <translation>Сѐ уште нема ознаки. Ознака е ваш збор за вести: „рецепт“, „за разговор“. Означеното се чува.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Нова ознака</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Избриши</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ознаки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Боја</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Копче</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нема</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>И&amp;ме</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Боја</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Копче</translation>
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
        <translation> · копче %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>Прескокни &amp;ја прошетката</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Прошетка низ прозорецот</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 од %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Понатаму</translation>
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
        <translation>&amp;Појди на прошетка</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Не, благодарам</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Вашите извори се преземаат. Во меѓувреме, прошетка низ прозорецот за една минута?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Не вознемирувај</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;Во заднина…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Излези</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n непрочитана вест</numerusform>
            <numerusform>%n непрочитани вести</numerusform>
            <numerusform>%n непрочитани вести</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Нема непрочитани</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Сокриј го прозорецот</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Прикажи го прозорецот</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;Запри го освежувањето</translation>
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
        <translation>&amp;Врати</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Врати назад (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Вратено: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>само во %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Разлики</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Друга верзија</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Разлики</translation>
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
