<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>В этом фильтре есть часть, которую не удалось прочитать: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>«%1» — не код страны. Укажите две буквы, например AL или XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>«%1» — не время. Укажите день, например 2026-03-03, или 2d, или 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Только новости с этими словами.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Только этот источник: название, номер или адрес.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Только источники из этой папки.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Только источники этой страны.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Только новости об этой стране.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Только новости этого агентства.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Только новости на этом языке.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Только непрочитанные новости.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Только новости с закладками.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Только новости начиная с: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Только новости до этого времени.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Начать с самых старых.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Нет подписки «%1». Все показывает flash-news feeds.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Эта строка — не объект JSON: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 слишком велико (%2 МБ).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Не больше этого числа.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Один массив JSON.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Отменить.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>Как HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Как JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n лента</numerusform>
            <numerusform>%n ленты</numerusform>
            <numerusform>%n лент</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменена</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n лента без изменений</numerusform>
            <numerusform>%n ленты без изменений</numerusform>
            <numerusform>%n лент без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n картинка</numerusform>
            <numerusform>%n картинки</numerusform>
            <numerusform>%n картинок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибками</numerusform>
            <numerusform>%n с ошибками</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Нет соединения. Сохранённое можно читать.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Подписка оформлена: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Уже есть: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Там есть ещё: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n новая подписка</numerusform>
            <numerusform>%n новые подписки</numerusform>
            <numerusform>%n новых подписок</numerusform>
        </translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown или epub; иначе решает расширение файла.</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибками</numerusform>
            <numerusform>%n с ошибками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n новость</numerusform>
            <numerusform>%n новости</numerusform>
            <numerusform>%n новостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитанная</numerusform>
            <numerusform>%n непрочитанные</numerusform>
            <numerusform>%n непрочитанных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n с закладкой</numerusform>
            <numerusform>%n с закладками</numerusform>
            <numerusform>%n с закладками</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>%1 из этого свободно</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Автоматической резервной копии ещё нет; её сделает следующее обновление.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n автоматическая копия, самая новая: %1</numerusform>
            <numerusform>%n автоматические копии, самая новая: %1</numerusform>
            <numerusform>%n автоматических копий, самая новая: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Старый файл сохранён как %1. Чего не хватает и что ещё есть в лентах, придёт со следующим обновлением.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>«flash-news restore» спасает что можно и сохраняет старый файл.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>«flash-news check --repair» это исправляет.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>Заменённая библиотека сохранена как %1.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Пароль: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Нет учётной записи «%1». Все показывает flash-news account list.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Использование: flash-news account add URL --user NAME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Нужен пароль: введите его или задайте FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Учётная запись %1 добавлена. Её синхронизирует flash-news refresh.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Здесь нет связки ключей, поэтому пароль не сохранён: задавайте FLASH_NEWS_PASSWORD при каждом запуске flash-news refresh.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Использование: flash-news account remove ACCOUNT</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Использование: flash-news account move FEED… --to ACCOUNT или --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Новость, напечатанную несколькими изданиями, только один раз.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Только статьи, относящиеся к этой новости.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n учётная запись</numerusform>
            <numerusform>%n учётные записи</numerusform>
            <numerusform>%n учётных записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>отправлено %n ваше действие</numerusform>
            <numerusform>отправлено %n ваших действия</numerusform>
            <numerusform>отправлено %n ваших действий</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>У этой статьи нет идентификатора.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>Поле «%1» — не текст.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>У этой статьи нет ни заголовка, ни текста.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Только новости с этой меткой.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Сначала новости, лучше всего подходящие к словам.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Нет метки «%1». Все показывает flash-news tags.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 здесь не найден. Укажите его папку: flash-news import --from %2 FOLDER</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Нет программы чтения «%1». Известны: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n прочитана</numerusform>
            <numerusform>%n прочитаны</numerusform>
            <numerusform>%n прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n пропущена: за ней нет ленты</numerusform>
            <numerusform>%n пропущены: за ними нет ленты</numerusform>
            <numerusform>%n пропущено: за ними нет ленты</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Снять с них метку.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Не удалось прочитать новости из %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n новость</numerusform>
            <numerusform>Flash News: %n новости</numerusform>
            <numerusform>Flash News: %n новостей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>Не удалось записать %1: %2. Выберите другое место.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Выберите хотя бы одну новость для экспорта.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>В ленте указана кодировка %1, но на деле это %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Некоторые знаки не читаются в кодировке ленты.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>У нескольких статей одинаковый идентификатор; они различены по ссылкам и тексту.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Этот JSON оборван или испорчен на знаке %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>Это JSON, но не JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Лента оборвана; прочитано то, что дошло.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Этот файл — не список подписок (OPML), или у него нет начала.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>Префикс «%1» не объявлен.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Прочитаны только первые %1 статей.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Лента слишком велика и прочитана не целиком.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Это список подписок (OPML), а не лента. Его можно импортировать.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Это веб-страница, а не лента.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Лента обрывается до первой статьи.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Это не лента.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Это карта сайта без новостей, а не лента.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Ответ пуст: ленты в нём нет.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Элементы не закрыты или вложены неправильно.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Кавычек вокруг атрибутов нет, или они не закрыты.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Есть угловые скобки, не записанные как &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Есть знаки &amp;, не записанные как &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Есть управляющие знаки, они пропущены.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Комментарий или раздел CDATA не закрыт.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Перед лентой что-то стоит; это пропущено.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Элементы вложены слишком глубоко.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 требует имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 отказывается выдать этот адрес (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>У %1 по этому адресу ничего нет (404). Возможно, он сменился.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 сообщает, что этой ленты больше нет (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 просит некоторое время не обращаться (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 отсылает дальше, но не говорит куда.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>У %1 свои неполадки (ошибка %2). Попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 отвечает ошибкой %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 не найден. Проверьте адрес и соединение.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>До %1 не удалось достучаться.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 не ответил вовремя.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 оборвал ответ на середине.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Прокси на пути к %1 не ответил.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Прокси на пути к %1 требует пароль.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 прислал ответ, который не удалось распаковать.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 отсылает на компьютер локальной сети. Переход не сделан.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 отсылает на адрес вне веба.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 отсылает с защищённого соединения на открытое. Переход не сделан.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 просит не обращаться до %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 — не веб-адрес.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 отсылает по кругу.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>То, что присылает %1, слишком велико для ленты.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>Соединение с %1 не установлено вовремя.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 не закончил ответ за минуту.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Не удалось создать папку %1. Выберите другую.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Не удалось записать %1: %2. Выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 больше, чем %2, разрешённые настройками.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 требует %2, но свободно только %3 в %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>%1 присылает слишком много данных.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>Соединение с %1 небезопасно: его сертификат отозван.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>Соединение с %1 небезопасно: за его сертификат не ручается никто, кому доверяет этот компьютер.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>Соединение с %1 небезопасно: его сертификат выдан на другое имя.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>Соединение с %1 небезопасно: срок его сертификата истёк. Если так со всеми, проверьте часы этого компьютера.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>Соединение с %1 небезопасно: его сертификат ещё не действует. Проверьте часы этого компьютера.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Не удалось установить безопасное соединение с %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>Не удалось связаться с %1 через прокси %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>о стране: %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>издано: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>источник: %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>метка «%1»</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>с закладкой</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
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
        <translation>На этой странице нет новости.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Сайт показывает эту новость только подписчикам.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Остаток этой новости сайт показывает только подписчикам.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Хранилище ключей не выдало пароль: %1. Разблокируйте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Для этого пароль не сохранён.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>В этой среде нет хранилища ключей (такого как GNOME Keyring или KWallet), поэтому пароль хранится только до закрытия Flash News.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Нет каталога источников. Переустановите Flash News или добавьте источник по адресу.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 оборвал ответ на середине.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Вместо ленты пришла веб-страница %1. Если в этой сети есть страница входа, сначала откройте её в браузере.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 прислал веб-страницу вместо ленты. Возможно, лента переехала или эта сеть сначала требует входа.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 просит не обращаться до %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>У %1 нет ленты, и страница на неё не указывает. Поищите на сайте «RSS» или «Feed» и укажите этот адрес.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>«%1» — не адрес. Укажите, например, https://example.org или https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Этой статьи больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 слишком велико для списка подписок.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Подписки Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Нет пробного выпуска. Переустановите Flash News.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>пришла не картинка, которую можно сохранить.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Лента в %1 не сообщает свой адрес. Откройте её в браузере и скопируйте адрес оттуда.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>В %2 нет ничего от %1. Искали: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Архив повреждён или неизвестного вида.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News уже открыта (процесс %1). Перейдите в её окно или сначала закройте её.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News с этим профилем открыта на компьютере «%1». Сначала закройте её там. Если она уже не работает, удалите %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>Н&amp;овости</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Новость</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Остановить обновление</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Добавить источники…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>Импортировать &amp;OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>&amp;Экспортировать OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>&amp;Пробный выпуск</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>С&amp;ледующий заголовок</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>Предыдущий &amp;заголовок</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Листать &amp;вниз, затем следующая непрочитанная</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>&amp;Следующая непрочитанная</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>Предыдущая &amp;непрочитанная</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>З&amp;акладка</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Пометить прочитанной &amp;или непрочитанной</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>&amp;Открыть оригинал</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>Посмотреть &amp;картинки</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>Почему &amp;эти страны…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Пометить всё в списке прочитанным</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>П&amp;оиск</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>Только &amp;непрочитанные</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>Только &amp;с закладками</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Сбросить &amp;фильтр</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>К &amp;источникам</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>К &amp;заголовкам</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>&amp;К новости</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>Исто&amp;чники по странам</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>Источники &amp;по папкам</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Крупнее &amp;текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мельче текст</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Обычный &amp;размер текста</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Во весь экран</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;О программе Flash News</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>К&amp;арта</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>С&amp;равнить страницу и ленту</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Место и &amp;чтение без сети…</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>На&amp;йти в новости</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Найти даль&amp;ше</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти ран&amp;ьше</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Копировать с источнико&amp;м</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Копирова&amp;ть ссылку</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>Отправить по по&amp;чте…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Сохранить новость как &amp;PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>Экс&amp;порт…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>Добавить &amp;учётную запись…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>&amp;Состояние источников…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Показать или свернуть копии</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Чем отличаются копии…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Упорядочить</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>И&amp;мпорт из другой программы…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;Резервная копия библиотеки…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>Восстановить &amp;из копии…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>В &amp;фоне…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Наза&amp;д</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Открыть в окне</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>Поставить &amp;метку…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Сохранить &amp;этот фильтр…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>Создать &amp;из этого правило…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>П&amp;равила…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Скрываемые слова…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Знакомство с окном</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Перейти к дате…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Следующее окно</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Предыдущее окно</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Закрыть окна новостей</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Минус ставится перед словами, а не перед %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Ни один ваш источник не называется «%1».</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Нет страны «%1». Укажите название или код, например AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>«%1» — не дата. Укажите, например, 2026-03-01, 2026-03 или 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 неизвестно. Есть is:unread и is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Ни одна ваша метка не называется «%1».</translation>
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
        <translation>Диск заполнен. Ничего не изменено; освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>В библиотеку нельзя писать. Проверьте права доступа к её папке.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Не удалось открыть файл библиотеки. Проверьте, есть ли её папка и можно ли в неё писать.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Библиотекой пользуется другая программа. Закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>Библиотека не смогла этого сделать: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Не удалось сохранить картинку в %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Эта база данных принадлежит другой программе. Она не тронута; выберите другую папку профиля или переместите файл.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Эту библиотеку записала более новая версия Flash News. Она не тронута; установите новую версию, чтобы её открыть.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Установка неполная. Переустановите Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Не удалось создать папку %1. Проверьте права доступа.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 — не полная копия библиотеки. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Этот файл — не библиотека Flash News, или его начало повреждено. Он не тронут. «flash-news restore» откладывает его и спасает что можно; или выберите другую папку профиля.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Файл библиотеки повреждён. Закройте Flash News и запустите «flash-news restore»: команда отложит повреждённый файл и спасёт что можно.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Диск отказал при чтении или записи библиотеки. Ничего не изменено; проверьте диск и его кабель.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n новость без состояния.</numerusform>
            <numerusform>%n новости без состояния.</numerusform>
            <numerusform>%n новостей без состояния.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n новость без ленты.</numerusform>
            <numerusform>%n новости без ленты.</numerusform>
            <numerusform>%n новостей без ленты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n закладка, новости которой больше нет.</numerusform>
            <numerusform>%n закладки, новостей которых больше нет.</numerusform>
            <numerusform>%n закладок, новостей которых больше нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n лента с неверным счётчиком.</numerusform>
            <numerusform>%n ленты с неверным счётчиком.</numerusform>
            <numerusform>%n лент с неверным счётчиком.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n новость без читаемого текста.</numerusform>
            <numerusform>%n новости без читаемого текста.</numerusform>
            <numerusform>%n новостей без читаемого текста.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n новость, которую поиск не находит.</numerusform>
            <numerusform>%n новости, которые поиск не находит.</numerusform>
            <numerusform>%n новостей, которые поиск не находит.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>Не удалось записать %1. Проверьте права доступа к папке и место на диске.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News запущен. Закройте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Ваша библиотека на сетевом диске, где с ней безопасно может работать только одна программа. Её занял процесс %1 на «%2»: сначала закройте его. Если он уже не работает, удалите %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Не удаётся прочитать %1. Проверьте права доступа.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 — не то, чем должно быть: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>источник: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n мин чтения</numerusform>
            <numerusform>%n мин чтения</numerusform>
            <numerusform>%n мин чтения</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Читать дальше на сайте %1</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Последние новости</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Не удалось загрузить новость целиком: %1</translation>
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
        <translation>картинка</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Файлы к этой новости</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Напечатали также</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>чем отличается</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>По теме</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Участвуют: %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>Пароль для %1 не сохранён. Введите его снова в окне или задайте FLASH_NEWS_PASSWORD для командной строки.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 повторяется, вместо того чтобы закончить список. Ничего не изменено; попытка повторится позже.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 — не адрес сервера.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>На %1 нет сервера, с которым Flash News может синхронизироваться. Подходят FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux и Tiny Tiny RSS; адрес — тот, по которому вы читаете в браузере.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 не принимает это имя пользователя и пароль. Для FreshRSS это пароль API, который задаётся в профиле; для Miniflux — пароль интеграции Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>API на %1 выключен. В FreshRSS он включается так: Настройки › Аутентификация › Разрешить доступ по API.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>На %1 нет сервера такого типа.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 принимает пароль, но не выданный за него ключ. Возможно, веб-сервер отбрасывает заголовок Authorization из запросов.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 этого не принимает: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 отвечает не тем, что запрошено. Ничего не изменено; попытка повторится позже.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 не принимает это имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>API на %1 выключен. В Tiny Tiny RSS он включается так: Настройки › Включить API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 сразу завершает сеанс.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 не может подписаться на %2: не находит там ленты.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS позволяет менять названия и папки только на своих страницах на %1; оттуда они придут сюда.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковый</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Не хватает таблицы этой установки (%1). Переустановите Flash News.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (куда относит новость лента)</translation>
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
        <translation>В этой установке нет карты. Переустановите Flash News.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>На этот источник больше нет подписки.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Лента (%1), в ней %n статья.</numerusform>
            <numerusform>Лента (%1), в ней %n статьи.</numerusform>
            <numerusform>Лента (%1), в ней %n статей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Подписаться на ленты или на ленты сайта</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Отписаться; новости с закладками останутся</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Показать подписки и их состояние</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Записать подписки как OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Получить новое</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Читать пробный выпуск без сети</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Показать заголовки</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Показать заголовки новостей с этими словами</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Показать новость</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Поставить закладки на новости</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Пометить новости прочитанными</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Показать, что понято из ленты</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Назвать страны и агентство текста</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Сказать, какие статьи — одна новость</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Извлечь новость из веб-страницы</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Сделать HTML безопасным для показа</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Записать новости как HTML, Markdown или EPUB вместе с картинками</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Сообщить о состоянии библиотеки</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Скопировать библиотеку в файл</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Поставить копию на место библиотеки или спасти что можно из повреждённой</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Синхронизация с сервером: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Подписаться на ленты из файла OPML или перенести то, что хранит другая программа</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Поставить метку на новости</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Показать метки</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Где вы читаете в браузере, например rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Учётная запись на сервере хранит ваши источники, прочитанное и закладки одинаковыми на всех ваших устройствах. Flash News работает с FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux и Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Ответ сервера</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>Для FreshRSS и Miniflux — пароль API, который задаётся там в профиле или в интеграциях.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Пароль для %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Запрашиваем %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n новая новость</numerusform>
            <numerusform>%1: %n новые новости</numerusform>
            <numerusform>%1: %n новых новостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n новая новость</numerusform>
            <numerusform>%n новые новости</numerusform>
            <numerusform>%n новых новостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n новая новость из отслеживаемого</numerusform>
            <numerusform>%n новые новости из отслеживаемого</numerusform>
            <numerusform>%n новых новостей из отслеживаемого</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>Расп&amp;оложение</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Сн&amp;ачала новые</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Сна&amp;чала старые</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>При поиске — &amp;сначала подходящие</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Группировать по &amp;дням</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>Группировать &amp;по источникам</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>&amp;Группировать по странам</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>С&amp;троки</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;Карточки с картинками</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>Панели по &amp;ширине окна</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Новость &amp;рядом с заголовками</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Новость под заголовками</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>&amp;Показывать значок в трее с числом непрочитанных новостей</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Показывать &amp;число и на значке запуска</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>Продолжать &amp;работу после закрытия окна</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>&amp;Запускать при входе, со скрытым окном</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>&amp;Уведомлять о новых новостях после каждого обновления</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>Тихие часы: &amp;ничего не всплывает</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Обновлять только &amp;вручную, пока сеть лимитная</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>Обновлять &amp;только вручную при работе от батареи</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>В фоне</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>с</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>Об отслеживаемом сообщается всегда; о пришедшем в тихие часы — по их окончании.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>О&amp;К</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Всегда под рукой</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Сеть и питание</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>Библиотека переводится на эту версию Flash News. Сначала делается её копия; это может занять несколько минут.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Источники по странам</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Международные</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>В каталоге нет такого источника. Введите вместо этого адрес сайта издания.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
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
        <translation>&amp;Новость о ней</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Только упоминается</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>Не &amp;эта страна</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Отменить моё исправление</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Почему эти страны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Что на неё указало</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Страны и слова, которые на них указали</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Недостающая страна…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Недостающая страна</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>новость о ней</translation>
    </message>
    <message>
        <source>named</source>
        <translation>упомянута</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, по вашему указанию</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>убрана вами</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Ни одно слово этой новости не указывает на страну.</translation>
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
            <numerusform>и ещё %n слово</numerusform>
            <numerusform>и ещё %n слова</numerusform>
            <numerusform>и ещё %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Слов нет: собственная страна источника подразумевается.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>название или народ</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>учреждение или закон</translation>
    </message>
    <message>
        <source>person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>клуб или лига</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>компания или организация</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>деньги или биржа</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>оборот речи</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>намёк</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>место и дата в начале</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Новости по странам</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Международные</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О стране</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Где издано</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Перейти к дате</translation>
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
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Скачивание %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Международные</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Где издано</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О стране</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Только непрочитанные новости</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Только новости с закладками</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Искать в заголовках и тексте</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Снова показать всё (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Непрочитанные %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Найти в этой новости</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Нет в этой новости</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Отметьте страну, чтобы увидеть её источники.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>Посмотреть пробный &amp;выпуск</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Найти страну</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Импортировать OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>Ввести &amp;адрес…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Выберите страны, за которыми следите, отметьте нужные источники — и вперёд. Ничего не загружается, пока вы не скажете. Нет сети или есть только минута? Пробный выпуск показывает всё на вымышленных новостях, и его так же легко убрать.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Чьи новости вы читаете?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Страны</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Источники</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Международные</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>Подписаться &amp;на %n источник</numerusform>
            <numerusform>Подписаться &amp;на %n источника</numerusform>
            <numerusform>Подписаться &amp;на %n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Подписаться</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>П&amp;еренести…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Страны с таким названием нет.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Найдено на этом компьютере: %1. Можно перенести источники, прочитанное и отмеченное звёздочкой.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Поток новостей во времени</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n новость</numerusform>
            <numerusform>%n новости</numerusform>
            <numerusform>%n новостей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>последние 24 часа</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>последние 7 дней</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>последние 30 дней</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>последний год</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>всё время</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Снова показать всё время</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Показано время: %1</translation>
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
        <translation>С %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Период %1. Нажмите, чтобы снова показать всё время.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n новость.</numerusform>
            <numerusform>%1: %n новости.</numerusform>
            <numerusform>%1: %n новостей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Больше всего: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Стрелки перемещают, Shift со стрелками выделяет, Enter показывает только это время.</translation>
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
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Заголовков пока нет.
Нажмите R, чтобы обновить, или добавьте источник: Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>По запросу «%1» ничего не найдено.
Esc сбрасывает фильтр.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Всё прочитано.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Здесь хранятся новости с закладками.
Нажмите S на новости, чтобы поставить закладку.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Под этот фильтр не подходит ни одна новость.
Esc сбрасывает фильтр.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Здесь хранятся новости с этой меткой.
Чтобы поставить метку, нажмите T на новости.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Наиболее подходящие: %1 из %n новости. В порядке дат здесь все.</numerusform>
            <numerusform>Наиболее подходящие: %1 из %n новостей. В порядке дат здесь все.</numerusform>
            <numerusform>Наиболее подходящие: %1 из %n новостей. В порядке дат здесь все.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Нельзя выбрать больше %n новости сразу. Сначала сузьте список фильтром.</numerusform>
            <numerusform>Нельзя выбрать больше %n новостей сразу. Сначала сузьте список фильтром.</numerusform>
            <numerusform>Нельзя выбрать больше %n новостей сразу. Сначала сузьте список фильтром.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
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
        <translation>с закладкой</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>и ещё %n издание</numerusform>
            <numerusform>и ещё %n издания</numerusform>
            <numerusform>и ещё %n изданий</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Страна неизвестна</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Международные</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Другое место</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Перенести</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Импорт из другой программы</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Переносятся источники с папками, новости с отметками о прочтении и отмеченное звёздочкой — как закладки. Другая программа остаётся как есть.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Программы, найденные на этом компьютере</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Другие программы чтения на этом компьютере не найдены.
Выберите «Другое место», если папка находится не здесь, или экспортируйте там файл OPML и импортируйте его сюда.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;Файл OPML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Папка программы</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n новый источник</numerusform>
            <numerusform>%n новых источника</numerusform>
            <numerusform>%n новых источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n новость</numerusform>
            <numerusform>%n новости</numerusform>
            <numerusform>%n новостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n прочитана</numerusform>
            <numerusform>%n прочитаны</numerusform>
            <numerusform>%n прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n с закладкой</numerusform>
            <numerusform>%n с закладкой</numerusform>
            <numerusform>%n с закладкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n пропущена: за ней нет ленты</numerusform>
            <numerusform>%n пропущены: за ними нет ленты</numerusform>
            <numerusform>%n пропущено: за ними нет ленты</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>не удалось прочитать новости из %1</translation>
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
        <translation>Хранить</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> новости</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Хранить не более</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Занимать не более</translation>
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
        <translation>Выберите заголовок, чтобы читать здесь.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n новая новость</numerusform>
            <numerusform>%n новые новости</numerusform>
            <numerusform>%n новых новостей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ничего нового.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>В этом списке больше нет непрочитанных новостей.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>О программе Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Импортировать OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Списки подписок (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n новый источник. Нажмите R, чтобы загрузить его.</numerusform>
            <numerusform>%n новых источника. Нажмите R, чтобы загрузить их.</numerusform>
            <numerusform>%n новых источников. Нажмите R, чтобы загрузить их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>Экспортировать OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Списки подписок (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>Пробный выпуск убран.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>В этой новости нет картинок.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Закладка поставлена.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Закладка убрана.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Ни одна программа не открывает этот адрес: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Спокойная программа для чтения новостей нескольких стран.
Лицензия MIT. Названия стран: Unicode CLDR. Карта: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>От этой новости есть только текст ленты.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>Новость, какой её даёт страница.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Текст ленты.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>Не удалось сделать сегодняшнюю резервную копию: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Посмотреть картинку</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Ни одна программа не воспроизводит этот файл. Его можно скачать.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Удалить учётную запись</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Удалить учётную запись %1 из Flash News?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>На сервере всё сохранится. Её источники могут остаться здесь как ваши собственные — с прочитанным и закладками.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>Оставить &amp;её источники здесь</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>&amp;Удалить и её источники</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Нет сети. Ссылка на %1 подождёт, пока она появится.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Открыть %n ожидавшую ссылку</numerusform>
            <numerusform>Открыть %n ожидавшие ссылки</numerusform>
            <numerusform>Открыть %n ожидавших ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Никто другой эту новость не печатал.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Почему %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>Новость &amp;о стране: %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Только упоминается: %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Не %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Добавить страну…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Резервная копия библиотеки</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Библиотеки (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Копирование библиотеки…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>Библиотека скопирована в %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Заменить вашу библиотеку на %1? Нынешняя библиотека сохранится рядом.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Сначала выберите новость для метки.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Других новостей, к которым можно перейти, нет.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Сначала выберите источники: на них показано знакомство с окном.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Ваши источники</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>По странам, с числом непрочитанного; Вид → Источники по папкам группирует их по-вашему. Щелчок показывает только эти новости, правая кнопка — остальное.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Один фильтр</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Источник, страна издания, агентство, слова и «О стране»: страны, о которых идёт речь. Esc снова показывает всё.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J и K перемещают, пробел листает до следующей непрочитанной, S ставит закладку. Напечатанное несколькими изданиями — одна строка; F её разворачивает.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Новость</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Целиком, с картинками, в том числе без сети. Под заголовком — страны, о которых она; W объясняет почему. G открывает карту.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Ничего за вашей спиной</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R загружает новое. Flash News обращается к вашим источникам и больше ни к кому. ? показывает все клавиши.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>При порядке по соответствию дат нет.</translation>
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
        <translation>ни одной</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>О стране</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Закрасить страны по новостям о них</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Где издано</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Закрасить страны по изданным в них новостям</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Те же числа таблицей (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Последний год</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Мир</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Весь мир (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Балканы</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Балканы крупно (1)</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Назад к новости (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Новости о стране</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Новости, изданные в стране</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n страна с новостями. T показывает числа таблицей.</numerusform>
            <numerusform>%n страны с новостями. T показывает числа таблицей.</numerusform>
            <numerusform>%n стран с новостями. T показывает числа таблицей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
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
            <numerusform>%n новость о ней</numerusform>
            <numerusform>%n новости о ней</numerusform>
            <numerusform>%n новостей о ней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n новость, изданная там</numerusform>
            <numerusform>%n новости, изданные там</numerusform>
            <numerusform>%n новостей, изданных там</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Карта мира</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Разное</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Скрывать</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Не скрывать</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Скрываемые слова</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Новости с одним из этих слов или выражений не попадают ни в один список. То, что с закладкой или меткой, остаётся. Если больше не скрывать слово, новости вернутся.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Слово или выражение</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · скрыта %n новость</numerusform>
            <numerusform>%1 · скрыто %n новости</numerusform>
            <numerusform>%1 · скрыто %n новостей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Показать новости</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Пометить прочитанным</translation>
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
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>В этом списке нет непрочитанного.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n новость помечена прочитанной.</numerusform>
            <numerusform>%n новости помечены прочитанными.</numerusform>
            <numerusform>%n новостей помечено прочитанными.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Подписка отменена: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Отменена подписка на %n источник.</numerusform>
            <numerusform>Отменена подписка на %n источника.</numerusform>
            <numerusform>Отменена подписка на %n источников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n источник убран из папки.</numerusform>
            <numerusform>%n источника убраны из папки.</numerusform>
            <numerusform>%n источников убрано из папки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n источник перемещён в %1.</numerusform>
            <numerusform>%n источника перемещены в %1.</numerusform>
            <numerusform>%n источников перемещено в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Переименовать папку</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Название папки</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Папка переименована в %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Метка «%1» удалена.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Сначала выберите в панели фильтра, что сохранить: страну, источник, метку, слова.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Его название в боковой панели</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Фильтр «%1» сохранён.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Переименовать фильтр</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Фильтр «%1» изменён.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Фильтр «%1» удалён.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Сначала выберите в панели фильтра, к чему относится правило: страну, агентство, источник, слова.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>Правило действует со следующего обновления.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Правило «%1» применено к %n новости.</numerusform>
            <numerusform>Правило «%1» применено к %n новостям.</numerusform>
            <numerusform>Правило «%1» применено к %n новостям.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Правило «%1» удалено.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>«%1» скрывается: скрыта %n новость.</numerusform>
            <numerusform>«%1» скрывается: скрыто %n новости.</numerusform>
            <numerusform>«%1» скрывается: скрыто %n новостей.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>«%1» больше не скрывается.</translation>
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
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>Пароль хранится в связке ключей этой системы и передаётся только %1. Чтобы его забыть, оставьте имя пользователя пустым.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>По&amp;льзователь</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Картинка %1 из %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Эта картинка ещё не загружена. Она придёт со следующим обновлением.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Эта сеть оплачивается по объёму: источники обновляются только вручную.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Работа от батареи: источники обновляются только вручную.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Новость</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Ход обновления</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Остановить обновление</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Обновить (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Нет сети. Сохранённое можно читать.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n источник не ответил</numerusform>
            <numerusform>%n источника не ответили</numerusform>
            <numerusform>%n источников не ответили</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Спасти что можно</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Повреждённый файл сохраняется. Подписки, новости с закладками и прочитанное берутся и из автоматической резервной копии.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Спасаем… Для большой библиотеки это может занять несколько минут.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>Спасена %n новость.</numerusform>
            <numerusform>Спасено %n новости.</numerusform>
            <numerusform>Спасено %n новостей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Повреждённый файл сохранён как %1. Чего не хватает и что ещё есть в лентах, придёт со следующим обновлением.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Открыть Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>&amp;Уведомить меня</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>Поставить &amp;закладку</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>&amp;Пометить прочитанными</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>С&amp;крыть</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>Применить &amp;и к уже имеющимся новостям</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Создать правило</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Изменить правило</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Не попадают ни в один список. Они вернутся по вашему указанию или после удаления правила.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Новые новости</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>Поставить &amp;метку</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Правил пока нет. Выберите в панели фильтра страну, агентство, источник или слова, затем «Создать из этого правило…» в меню «Упорядочить».</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>Применить &amp;сейчас</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Показать его новости</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Вернуть скрытые новости</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Без галочки правило не действует.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>уведомляет</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>ставит метку «%1»</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>ставит закладку</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>помечает прочитанным</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>скрывает (пока %n новость)</numerusform>
            <numerusform>скрывает (пока %n новости)</numerusform>
            <numerusform>скрывает (пока %n новостей)</numerusform>
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
        <translation>Что присылает %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>тип не указан</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>Теперь ваша библиотека — эта копия. Прежняя сохранена как %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>С засечками</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Без засечек</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> знаков</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Только вручную</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> минут</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>Ш&amp;рифт новости</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Текст новости</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Ширина столбца</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>Обновлять &amp;не реже чем каждые</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>О&amp;К</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>&amp;Папка загрузок</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>Наибольшая &amp;загрузка</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Показывать новость один раз, кто &amp;бы её ни напечатал</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>При про&amp;чтении одной помечать прочитанными и копии</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Такой настройки нет.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>&amp;Сбросить всё</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>Загружать &amp;и показывать их значки</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>тема тёмная светлая сепия контраст</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>шрифт гарнитура буквы чтение</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>размер крупнее мельче масштаб</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>длина строки чтение</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>интервал обновление загрузка автоматически</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>файлы подкасты</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>файлы подкасты размер</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>дубликаты копии свернуть</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>дубликаты копии прочитано</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>значки сайтов картинки</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Поставить или снять метку с этой клавишей</translation>
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
        <translation>Угадано по адресу; исправьте, если неверно.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Изменить источник</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>В ритме самого источника</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>С&amp;трана</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Неполадка</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Со страницы, когда лента сокращает</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Всегда со страницы</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Только то, что есть в ленте</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>Новость &amp;целиком</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Каждый %n час</numerusform>
            <numerusform>Каждые %n часа</numerusform>
            <numerusform>Каждые %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Каждую %n минуту</numerusform>
            <numerusform>Каждые %n минуты</numerusform>
            <numerusform>Каждые %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Как вся библиотека</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Сколько угодно</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>Последняя %n новость</numerusform>
            <numerusform>Последние %n новости</numerusform>
            <numerusform>Последние %n новостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Изменить %n источник</numerusform>
            <numerusform>Изменить %n источника</numerusform>
            <numerusform>Изменить %n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>П&amp;роверять</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Картинки</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>Но&amp;вые новости</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>&amp;Хранить прочитанные</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Хранить не &amp;более</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>По&amp;льзователь</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Загружать, чтобы были без сети</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Не загружать</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Приходят без уведомлений</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Уведомлять о каждой</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Только для источников, которые его требуют</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Хранится в связке ключей системы</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлен</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Новостей нет уже %n день</numerusform>
            <numerusform>Новостей нет уже %n дня</numerusform>
            <numerusform>Новостей нет уже %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Ещё не загружен</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>каждую %n минуту</numerusform>
            <numerusform>каждые %n минуты</numerusform>
            <numerusform>каждые %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>каждый %n час</numerusform>
            <numerusform>каждые %n часа</numerusform>
            <numerusform>каждые %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>каждый %n день</numerusform>
            <numerusform>каждые %n дня</numerusform>
            <numerusform>каждые %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>только вручную</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Попробовать сейчас</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;Что присылает сервер…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>Искать &amp;новый адрес…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>П&amp;ароль…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Состояние источников</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Последняя загрузка</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Публикует</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Следующая проверка</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Все источники ответили.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n источник не ответил.</numerusform>
            <numerusform>%n источника не ответили.</numerusform>
            <numerusform>%n источников не ответили.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Запрашиваем %n источник …</numerusform>
            <numerusform>Запрашиваем %n источника …</numerusform>
            <numerusform>Запрашиваем %n источников …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Запрашиваем %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Ищем ленты на %1 …</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Новый адрес источника %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Читать этот источник отсюда:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Использовать этот адрес</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Страна неизвестна</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Международные</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Новости по странам на карте мира (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Синхронизировано %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ещё не синхронизировано</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Синхронизировать</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Вв&amp;ести пароль…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>Удалить учётную &amp;запись…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Переместить &amp;в</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>Изменит&amp;ь метки…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>&amp;Настройки %n источника…</numerusform>
            <numerusform>&amp;Настройки %n источников…</numerusform>
            <numerusform>&amp;Настройки %n источников…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>Переименовать пап&amp;ку…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>&amp;Отписаться</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Пе&amp;реместить в папку</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>Без п&amp;апки</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>Нова&amp;я папка…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Название папки; «Европа/Балканы» находится внутри «Европа»</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>&amp;Переместить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>Переименовать &amp;фильтр…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>Заменить &amp;тем, что сейчас показывает список</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>Создать &amp;из него правило…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Удалить фильтр</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Как у всех источников</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>&amp;Сохранить эти ограничения и очистить</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>Загрузить &amp;всё для чтения без сети</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Место и чтение без сети</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>Убрана %n новость.</numerusform>
            <numerusform>Убрано %n новости.</numerusform>
            <numerusform>Убрано %n новостей.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>Загружено источников с картинками: %1 из %2.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Свои ограничения</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Все источники вместе</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Если отключить сеть</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n новость занимает %1, из них картинки — %2.</numerusform>
            <numerusform>%n новости занимают %1, из них картинки — %2.</numerusform>
            <numerusform>%n новостей занимают %1, из них картинки — %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n из них не прочитана или с закладкой и остаётся в любом случае.</numerusform>
            <numerusform>%n из них не прочитаны или с закладкой и остаются в любом случае.</numerusform>
            <numerusform>%n из них не прочитано или с закладкой и остаётся в любом случае.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Только %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Один источник</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>При этих ограничениях сейчас ничего не будет удалено.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>При этих ограничениях будет удалена %n новость и освободится %1.</numerusform>
            <numerusform>При этих ограничениях будут удалены %n новости и освободится %1.</numerusform>
            <numerusform>При этих ограничениях будет удалено %n новостей и освободится %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Загрузка…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n новость открывается целиком, со всеми картинками.</numerusform>
            <numerusform>Все %n новости открываются целиком, со всеми картинками.</numerusform>
            <numerusform>Все %n новостей открываются целиком, со всеми картинками.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>Целиком открываются %1 из %n новости. Не хватает:</numerusform>
            <numerusform>Целиком открываются %1 из %n новостей. Не хватает:</numerusform>
            <numerusform>Целиком открываются %1 из %n новостей. Не хватает:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n картинка с %1: %2</numerusform>
            <numerusform>%n картинки с %1: %2</numerusform>
            <numerusform>%n картинок с %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>ещё не загружено</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n новость только с текстом ленты: %1</numerusform>
            <numerusform>%n новости только с текстом ленты: %1</numerusform>
            <numerusform>%n новостей только с текстом ленты: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>и с ещё %n сервера</numerusform>
            <numerusform>и с ещё %n серверов</numerusform>
            <numerusform>и с ещё %n серверов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>Новость скопирована с источником.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Выбранные слова скопированы с источником.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Эта новость пришла без ссылки.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Ссылка скопирована.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Почтовая программа не найдена. Ссылку можно скопировать.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>Не удалось записать %1. Выберите другое место.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Сначала выберите новость для экспорта.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>новости</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>Книги EPUB (*.epub);;Веб-страницы (*.html);;Тексты Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Подписаться</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Добавить источники</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Адрес ленты или сайта, например example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Найденные ленты</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Или найдите источник в каталоге</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Найти в каталоге</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Ищем ленты на %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>Найдена %n лента</numerusform>
            <numerusform>Найдено %n ленты</numerusform>
            <numerusform>Найдено %n лент</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Подписаться всё равно можно; лента загрузится, когда появится сеть.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Новая метка…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Изменить метки…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Сначала выберите новость для метки.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Метка «%1» снята.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n новость получила метку «%1».</numerusform>
            <numerusform>%n новости получили метку «%1».</numerusform>
            <numerusform>%n новостей получили метку «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Название метки</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Новая метка %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Меток пока нет. Метка — ваше собственное слово для новостей: «рецепт», «обсудить». Новости с меткой сохраняются.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>Новая &amp;метка</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Клавиша</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n новость</numerusform>
            <numerusform>%1 · %n новости</numerusform>
            <numerusform>%1 · %n новостей</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · клавиша %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Пропустить</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Знакомство с окном</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
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
        <translation>&amp;Познакомиться с окном</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Нет, спасибо</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Ваши источники загружаются. Познакомиться пока с окном за минуту?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Не беспокоить</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>В &amp;фоне…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n непрочитанная новость</numerusform>
            <numerusform>%n непрочитанные новости</numerusform>
            <numerusform>%n непрочитанных новостей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Нет непрочитанного</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>С&amp;крыть окно</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Показать окно</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>О&amp;становить обновление</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Вернуть как было (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>только в %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Чем отличается</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Другая версия</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>С %1 до:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
</TS>
