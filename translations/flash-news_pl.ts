<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Części tego filtra nie można odczytać: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>„%1” nie jest kodem kraju. Podaj dwie litery, na przykład AL lub XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>„%1” nie jest czasem. Podaj dzień, na przykład 2026-03-03, albo 2d, albo 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Tylko artykuły z tymi słowami.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Tylko to źródło: nazwa, numer lub adres.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Tylko źródła z tego folderu.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Tylko źródła z tego kraju.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Tylko artykuły o tym kraju.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Tylko artykuły tej agencji.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Tylko artykuły w tym języku.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Tylko nieprzeczytane artykuły.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Tylko artykuły z zakładką.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Tylko artykuły od: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Tylko artykuły sprzed tego czasu.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Zacznij od najstarszych.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Nie ma subskrypcji „%1”. Wszystkie wypisuje flash-news feeds.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Ten wiersz nie jest obiektem JSON: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 jest za duże (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Najwyżej tyle.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Jedna tablica JSON.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Cofnij to.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>Jako HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Jako JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n kanał</numerusform>
            <numerusform>%n kanały</numerusform>
            <numerusform>%n kanałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n zmieniony</numerusform>
            <numerusform>%n zmienione</numerusform>
            <numerusform>%n zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n kanał bez zmian</numerusform>
            <numerusform>%n kanały bez zmian</numerusform>
            <numerusform>%n kanałów bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n obraz</numerusform>
            <numerusform>%n obrazy</numerusform>
            <numerusform>%n obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudany</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Nie ma połączenia. To, co zapisane, można czytać.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Zasubskrybowano: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Już jest: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Ma też: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n nowa subskrypcja</numerusform>
            <numerusform>%n nowe subskrypcje</numerusform>
            <numerusform>%n nowych subskrypcji</numerusform>
        </translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown lub epub; bez tego decyduje rozszerzenie pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n z błędem</numerusform>
            <numerusform>%n z błędem</numerusform>
            <numerusform>%n z błędem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n artykuł</numerusform>
            <numerusform>%n artykuły</numerusform>
            <numerusform>%n artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n nieprzeczytany</numerusform>
            <numerusform>%n nieprzeczytane</numerusform>
            <numerusform>%n nieprzeczytanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n z zakładką</numerusform>
            <numerusform>%n z zakładką</numerusform>
            <numerusform>%n z zakładką</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>%1 z tego wolne</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Wszystko w porządku.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Nie ma jeszcze automatycznej kopii; zrobi ją następne odświeżenie.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n kopia automatyczna, najnowsza: %1</numerusform>
            <numerusform>%n kopie automatyczne, najnowsza: %1</numerusform>
            <numerusform>%n kopii automatycznych, najnowsza: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Stary plik zachowano jako %1. To, czego brakuje, a jest jeszcze w kanałach, przyjdzie z następnym odświeżeniem.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>„flash-news restore” ratuje, co się da, i zachowuje stary plik.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>„flash-news check --repair” to naprawia.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>Zastąpioną bibliotekę zachowano jako %1.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Hasło: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Nie ma konta „%1”. Wszystkie wypisuje flash-news account list.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Użycie: flash-news account add URL --user NAME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Potrzebne jest hasło: wpisz je lub ustaw FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Dodano konto %1. Synchronizuje je flash-news refresh.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Nie ma tu bazy haseł, więc hasło nie jest przechowywane: ustawiaj FLASH_NEWS_PASSWORD przy każdym uruchomieniu flash-news refresh.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Użycie: flash-news account remove ACCOUNT</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Użycie: flash-news account move FEED… --to ACCOUNT lub --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Artykuł wydrukowany przez kilka redakcji tylko raz.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Tylko artykuły będące tą samą wiadomością.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konta</numerusform>
            <numerusform>%n kont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>wysłano %n twoje działanie</numerusform>
            <numerusform>wysłano %n twoje działania</numerusform>
            <numerusform>wysłano %n twoich działań</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Ten artykuł nie ma identyfikatora.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>Pole „%1” nie jest tekstem.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Ten artykuł nie ma ani tytułu, ani tekstu.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Tylko artykuły z tą etykietą.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Najpierw artykuły najlepiej pasujące do słów.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Nie ma etykiety „%1”. Wszystkie wypisuje flash-news tags.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>Nie znaleziono tu %1. Podaj jego folder: flash-news import --from %2 FOLDER</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Nie ma czytnika „%1”. Znane to: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n przeczytany</numerusform>
            <numerusform>%n przeczytane</numerusform>
            <numerusform>%n przeczytanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n pominięty, bo nie stoi za nim kanał</numerusform>
            <numerusform>%n pominięte, bo nie stoi za nimi kanał</numerusform>
            <numerusform>%n pominiętych, bo nie stoi za nimi kanał</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Zdejmij z nich etykietę.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Nie udało się odczytać artykułów z %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n artykuł</numerusform>
            <numerusform>Flash News: %n artykuły</numerusform>
            <numerusform>Flash News: %n artykułów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>Nie udało się zapisać %1: %2. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Wybierz co najmniej jeden artykuł do eksportu.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>Kanał podaje kodowanie %1, ale zapisano go w %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Niektórych znaków nie można odczytać w kodowaniu kanału.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Kilka artykułów ma ten sam identyfikator; rozróżniono je po odnośnikach i treści.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Ten JSON jest ucięty lub uszkodzony przy znaku %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>To JSON, ale nie JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Kanał jest ucięty; odczytano to, co dotarło.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Ten plik nie jest listą subskrypcji (OPML) albo brakuje jego początku.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>Przedrostek „%1” nie jest zadeklarowany.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Odczytano tylko %1 pierwszych artykułów.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Kanał jest za duży i nie odczytano go w całości.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>To lista subskrypcji (OPML), a nie kanał. Można ją zaimportować.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>To strona internetowa, a nie kanał.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Kanał urywa się przed pierwszym artykułem.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>To nie jest kanał.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>To mapa witryny bez wiadomości, a nie kanał.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Odpowiedź jest pusta: nie ma w niej kanału.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Elementy nie są zamknięte lub są źle zagnieżdżone.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Brakuje cudzysłowów przy atrybutach lub nie są zamknięte.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Są nawiasy ostre, których nie zapisano jako &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Są znaki &amp;, których nie zapisano jako &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Są znaki sterujące; pominięto je.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Komentarz lub sekcja CDATA nie jest zamknięta.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Coś stoi przed kanałem; pominięto to.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Elementy są zagnieżdżone zbyt głęboko.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 żąda nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 odmawia wydania tego adresu (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 nie ma nic pod tym adresem (404). Może się zmienił.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 informuje, że tego kanału już nie ma (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 prosi, by przez jakiś czas nie pytać (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 kieruje dalej, ale nie podaje dokąd.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 ma własne kłopoty (błąd %2). Warto spróbować później.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 odpowiada błędem %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>Nie znaleziono %1. Sprawdź adres i połączenie.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Nie można połączyć się z %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 nie odpowiada w wyznaczonym czasie.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 przerywa w połowie odpowiedzi.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Serwer pośredniczący w drodze do %1 nie odpowiada.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Serwer pośredniczący w drodze do %1 żąda hasła.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 przesyła odpowiedź, której nie można rozpakować.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 kieruje do komputera w sieci lokalnej. Nie podążono.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 kieruje na adres spoza sieci WWW.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 kieruje z połączenia bezpiecznego na otwarte. Nie podążono.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 prosi, by nie pytać do %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 nie jest adresem internetowym.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 kieruje w kółko.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>To, co wysyła %1, jest za duże na kanał.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>Nie udało się na czas połączyć z %1.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 nie kończy odpowiedzi w ciągu minuty.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Nie udało się utworzyć folderu %1. Wybierz inny.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Nie udało się zapisać %1: %2. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 przekracza %2, na które pozwalają ustawienia.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 potrzebuje %2, a wolne są tylko %3 w %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>%1 wysyła zbyt dużo danych.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>Połączenie z %1 nie jest bezpieczne: jego certyfikat unieważniono.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>Połączenie z %1 nie jest bezpieczne: za jego certyfikat nie ręczy nikt, komu ten komputer ufa.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>Połączenie z %1 nie jest bezpieczne: jego certyfikat wystawiono na inną nazwę.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>Połączenie z %1 nie jest bezpieczne: jego certyfikat wygasł. Jeśli dotyczy to wszystkich, sprawdź zegar tego komputera.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>Połączenie z %1 nie jest bezpieczne: jego certyfikat nie jest jeszcze ważny. Sprawdź zegar tego komputera.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>Nie udało się połączyć z %1 przez serwer proxy %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>o kraju: %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>wydane w: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>źródło: %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>z etykietą „%1”</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>nieprzeczytane</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>z zakładką</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>przed %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>Na tej stronie nie ma artykułu.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Witryna pokazuje ten artykuł tylko subskrybentom.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Resztę tego artykułu witryna pokazuje tylko subskrybentom.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Baza haseł tego pulpitu nie podała hasła: %1. Odblokuj ją i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Nie zapisano do tego hasła.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Ten pulpit nie ma bazy haseł (takiej jak GNOME Keyring lub KWallet), więc hasło jest przechowywane tylko do zamknięcia Flash News.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Brakuje katalogu źródeł. Zainstaluj Flash News ponownie albo dodaj źródło, podając adres.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 przerywa w połowie odpowiedzi.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Zamiast kanału przyszła strona internetowa %1. Jeśli ta sieć ma stronę logowania, otwórz ją najpierw w przeglądarce.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 przesyła stronę internetową zamiast kanału. Kanał mógł się przenieść albo ta sieć wymaga najpierw logowania.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 prosi, by nie pytać do %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 nie ma kanału, a strona żadnego nie wskazuje. Poszukaj w witrynie „RSS” lub „Feed” i podaj ten adres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>„%1” nie jest adresem. Podaj taki jak https://example.org lub https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Tego artykułu nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 jest za duże na listę subskrypcji.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Subskrypcje Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Brakuje wydania próbnego. Zainstaluj Flash News ponownie.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>to, co nadeszło, nie jest obrazem, który można zachować.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Kanał w %1 nie podaje swojego adresu. Otwórz go w przeglądarce i skopiuj adres stamtąd.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>W %2 nie ma nic z %1. Szukano: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Archiwum jest uszkodzone lub nieznanego rodzaju.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News jest już otwarty (proces %1). Użyj jego okna albo najpierw go zamknij.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News z tym profilem jest otwarty na komputerze „%1”. Najpierw zamknij go tam. Jeśli już nie działa, usuń %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>W&amp;iadomości</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Artykuł</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>O&amp;dśwież</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>Zatrzymaj &amp;odświeżanie</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>Dodaj &amp;źródła…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Importuj OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>&amp;Eksportuj OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>&amp;Wydanie próbne</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>Na&amp;stępny nagłówek</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>Poprzedni &amp;nagłówek</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Strona &amp;w dół, potem następny nieprzeczytany</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>N&amp;astępny nieprzeczytany</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>&amp;Poprzedni nieprzeczytany</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Zakładka</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Oznacz &amp;jako przeczytany lub nie</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>O&amp;twórz oryginał</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>O&amp;bejrzyj obrazy</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>&amp;Dlaczego te kraje…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Oznacz całą listę jako przeczytaną</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Szukaj</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>Tylko &amp;nieprzeczytane</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>Tylko &amp;z zakładką</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>W&amp;yczyść filtr</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>Przejdź do &amp;źródeł</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>Przejdź &amp;do nagłówków</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>Przejdź do &amp;artykułu</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>Źródła &amp;według krajów</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>Źródła według &amp;folderów</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Większy &amp;tekst</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Mniejszy tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Zwykły &amp;rozmiar tekstu</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pełny ekran</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;O programie Flash News</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Porównaj stronę &amp;i kanał</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>&amp;Miejsce i tryb offline…</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Znajdź w art&amp;ykule</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Znajdź nast&amp;ępne</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Znajd&amp;ź poprzednie</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Kopi&amp;uj ze źródłem</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>&amp;Kopiuj odnośnik</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>Wy&amp;ślij pocztą…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rukuj…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Zapisz artyku&amp;ł jako PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>Eksp&amp;ortuj…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>Dod&amp;aj konto…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>&amp;Stan źródeł…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Pokaż lub zwiń kopie</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Czym różnią się kopie…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Organizuj</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Importuj z innego &amp;czytnika…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;Kopia zapasowa biblioteki…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>&amp;Przywróć kopię zapasową…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>W &amp;tle…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Wst&amp;ecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Otwórz w oknie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Nadaj etykietę…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Zapisz ten filtr…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;Utwórz z tego regułę…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Reguły…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Wyciszone słowa…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Przewodnik po oknie</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Przejdź do daty…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Następne okno</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Poprzednie okno</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Zamknij okna artykułów</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Minus stawia się przed słowami, a nie przed %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Żadne z twoich źródeł nie nazywa się „%1”.</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Nie ma kraju „%1”. Podaj nazwę lub kod, np. AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>„%1” nie jest datą. Podaj np. 2026-03-01, 2026-03 lub 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 jest nieznane. Są is:unread i is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Żadna z twoich etykiet nie nazywa się „%1”.</translation>
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
        <translation>Dysk jest pełny. Nic nie zmieniono; zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>W bibliotece nie można zapisywać. Sprawdź uprawnienia jej folderu.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Nie można otworzyć pliku biblioteki. Sprawdź, czy jej folder istnieje i czy można w nim zapisywać.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Z biblioteki korzysta inny program. Zamknij go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>Biblioteka nie mogła tego zrobić: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Nie udało się zachować obrazu w %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Ta baza danych należy do innego programu. Pozostała nietknięta; wybierz inny folder profilu lub przenieś plik.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Tę bibliotekę zapisała nowsza wersja Flash News. Pozostała nietknięta; zainstaluj nowszą wersję, aby ją otworzyć.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Ta instalacja jest niepełna. Zainstaluj Flash News ponownie.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Nie można utworzyć folderu %1. Sprawdź jego uprawnienia.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 nie jest pełną kopią biblioteki. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Ten plik nie jest biblioteką Flash News albo jego początek jest uszkodzony. Pozostał nietknięty. „flash-news restore” odkłada go i ratuje, co się da; możesz też wybrać inny folder profilu.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Plik biblioteki jest uszkodzony. Zamknij Flash News i uruchom „flash-news restore”: polecenie odkłada uszkodzony plik i ratuje, co się da.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Dysk zawiódł przy odczycie lub zapisie biblioteki. Nic nie zmieniono; sprawdź dysk i jego kabel.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Plik jest uszkodzony: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n artykuł bez stanu.</numerusform>
            <numerusform>%n artykuły bez stanu.</numerusform>
            <numerusform>%n artykułów bez stanu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n artykuł bez kanału.</numerusform>
            <numerusform>%n artykuły bez kanału.</numerusform>
            <numerusform>%n artykułów bez kanału.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n zakładka, której artykułu już nie ma.</numerusform>
            <numerusform>%n zakładki, których artykułów już nie ma.</numerusform>
            <numerusform>%n zakładek, których artykułów już nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n kanał z błędną liczbą.</numerusform>
            <numerusform>%n kanały z błędną liczbą.</numerusform>
            <numerusform>%n kanałów z błędną liczbą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n artykuł bez czytelnego tekstu.</numerusform>
            <numerusform>%n artykuły bez czytelnego tekstu.</numerusform>
            <numerusform>%n artykułów bez czytelnego tekstu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n artykuł, którego wyszukiwanie nie znajduje.</numerusform>
            <numerusform>%n artykuły, których wyszukiwanie nie znajduje.</numerusform>
            <numerusform>%n artykułów, których wyszukiwanie nie znajduje.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>Nie można zapisać %1. Sprawdź uprawnienia folderu i miejsce na dysku.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nie ma pliku %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News jest uruchomiony. Zamknij go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Twoja biblioteka jest na dysku sieciowym, gdzie bezpiecznie może jej używać tylko jeden program naraz. Ma ją proces %1 na „%2”: najpierw go zamknij. Jeśli już nie działa, usuń %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Nie można odczytać %1. Sprawdź uprawnienia.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 nie jest tym, czym powinno być: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>źródło: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min czytania</numerusform>
            <numerusform>%n min czytania</numerusform>
            <numerusform>%n min czytania</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Czytaj dalej w witrynie %1</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Najnowsze wiadomości</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Nie udało się pobrać całego artykułu: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>dźwięk</translation>
    </message>
    <message>
        <source>video</source>
        <translation>wideo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Pliki do tego artykułu</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Wydrukowali też</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>czym się różni</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Powiązane</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Występują: %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkrypcja</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Rozdziały</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>Hasło do %1 nie jest przechowywane. Wpisz je ponownie w oknie lub ustaw FLASH_NEWS_PASSWORD dla wiersza poleceń.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 powtarza się, zamiast zakończyć listę. Nic nie zmieniono; kolejna próba nastąpi później.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 nie jest adresem serwera.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>Pod %1 nie ma serwera, z którym Flash News może się synchronizować. Działa z FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux i Tiny Tiny RSS; adres to ten, pod którym czytasz w przeglądarce.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 odrzuca tę nazwę użytkownika i hasło. W FreshRSS chodzi o hasło API ustawiane w profilu, w Miniflux o hasło integracji Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>API w %1 jest wyłączone. W FreshRSS włącza się je w Ustawienia › Uwierzytelnianie › Zezwól na dostęp przez API.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>Pod %1 nie ma serwera tego rodzaju.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 przyjmuje hasło, ale nie wydany za nie klucz. Możliwe, że jego serwer WWW usuwa z żądań nagłówek Authorization.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 tego nie przyjmuje: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 odpowiada czymś innym, niż żądano. Nic nie zmieniono; kolejna próba nastąpi później.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 odrzuca tę nazwę użytkownika i hasło.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>API w %1 jest wyłączone. W Tiny Tiny RSS włącza się je w Ustawienia › Włącz API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 od razu kończy sesję.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 nie może zasubskrybować %2: nie znajduje tam kanału.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS pozwala zmieniać nazwy i foldery tylko na własnych stronach pod %1; stamtąd trafią tutaj.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Pomarańczowy</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Morski</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Różowy</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliwkowy</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szary</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Brakuje tabeli tej instalacji (%1). Zainstaluj Flash News ponownie.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (gdzie umieszcza artykuł kanał)</translation>
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
        <translation>Ta instalacja nie ma mapy. Zainstaluj Flash News ponownie.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>To źródło nie jest już subskrybowane.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Kanał (%1) z %n artykułem.</numerusform>
            <numerusform>Kanał (%1) z %n artykułami.</numerusform>
            <numerusform>Kanał (%1) z %n artykułami.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Subskrybuj kanały lub kanały witryny</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Anuluj subskrypcję; artykuły z zakładką pozostają</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Wypisz subskrypcje i ich stan</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Zapisz subskrypcje jako OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Pobierz nowości</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Czytaj wydanie próbne, bez sieci</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Wypisz nagłówki</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Wypisz nagłówki artykułów z tymi słowami</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Pokaż artykuł</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Dodaj zakładki do artykułów</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Oznacz artykuły jako przeczytane</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Pokaż, co zrozumiano z kanału</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Podaj kraje i agencję tekstu</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Powiedz, które artykuły są jedną historią</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Wyjmij artykuł ze strony internetowej</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Uczyń HTML bezpiecznym do pokazania</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Zapisz artykuły jako HTML, Markdown lub EPUB, z ich obrazami</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Powiedz, w jakim stanie jest biblioteka</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Skopiuj bibliotekę do pliku</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Wstaw kopię w miejsce biblioteki albo uratuj, co się da, z uszkodzonej</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Synchronizuj z serwerem: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Subskrybuj kanały z pliku OPML lub przejmij to, co przechowuje inny czytnik</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Nadaj artykułom etykietę</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Wypisz etykiety</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>Dodaj &amp;konto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Dodaj konto</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Gdzie czytasz w przeglądarce, np. rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Konto na serwerze utrzymuje twoje źródła, przeczytane artykuły i zakładki takie same na wszystkich twoich urządzeniach. Flash News działa z FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux i Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Odpowiedź serwera</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>W FreshRSS i Miniflux hasło do API, ustawiane tam w profilu lub w integracjach.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Hasło do %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Odpytywanie %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n nowy artykuł</numerusform>
            <numerusform>%1: %n nowe artykuły</numerusform>
            <numerusform>%1: %n nowych artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n nowy artykuł</numerusform>
            <numerusform>%n nowe artykuły</numerusform>
            <numerusform>%n nowych artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n nowy artykuł w obserwowanych</numerusform>
            <numerusform>%n nowe artykuły w obserwowanych</numerusform>
            <numerusform>%n nowych artykułów w obserwowanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>&amp;Układ</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Najpierw najnowsze</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Na&amp;jpierw najstarsze</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>Przy &amp;szukaniu najpierw najtrafniejsze</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Grupuj według &amp;dni</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>Grupuj &amp;według źródeł</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>&amp;Grupuj według krajów</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>W&amp;iersze</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;Karty z obrazami</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>&amp;Panele według szerokości okna</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Artykuł &amp;obok nagłówków</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Artykuł pod nagłówkami</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Pokazuj &amp;w zasobniku ikonę z liczbą nieprzeczytanych artykułów</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Pokazuj &amp;liczbę także na ikonie programu</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Działaj dalej po zamknięciu okna</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>&amp;Uruchamiaj przy logowaniu, z ukrytym oknem</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>&amp;Powiadamiaj o nowych artykułach po każdym odświeżeniu</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Ciche godziny: nic nie wyskakuje</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Odświeżaj tylko &amp;ręcznie, gdy sieć jest taryfowa</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>Odświeżaj &amp;tylko ręcznie przy zasilaniu z baterii</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Cisza od</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Cisza do</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>W tle</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>od</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>do</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>O obserwowanych powiadamia się zawsze; o tym, co przyjdzie w ciche godziny, po ich końcu.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Zawsze pod ręką</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Sieć i zasilanie</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>Biblioteka jest dostosowywana do tej wersji Flash News. Najpierw powstaje jej kopia; może to potrwać kilka minut.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Źródła według krajów</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Międzynarodowe</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>W katalogu nie ma takiego źródła. Wpisz zamiast tego adres witryny gazety.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Znajdź na liście</translation>
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
        <translation>&amp;Artykuł jest o nim</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Tylko wspomniany</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Nie ten kraj</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Cofnij moją poprawkę</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Dlaczego te kraje</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Co za nim przemawiało</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Kraje i słowa, które za nimi przemawiały</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Brakujący kraj…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Brakujący kraj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>artykuł jest o nim</translation>
    </message>
    <message>
        <source>named</source>
        <translation>wspomniany</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, według ciebie</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>usunięty przez ciebie</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Żadne słowo tego artykułu nie wskazuje kraju.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>i jeszcze %n słowo</numerusform>
            <numerusform>i jeszcze %n słowa</numerusform>
            <numerusform>i jeszcze %n słów</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Brak słowa: kraj samego źródła rozumie się sam przez się.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>nazwa lub naród</translation>
    </message>
    <message>
        <source>place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>instytucja lub prawo</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>klub lub liga</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>firma lub organizacja</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>pieniądze lub giełda</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>zwrot</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>wskazówka</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>miejsce i data na początku</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Artykuły według krajów</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Międzynarodowe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O kraju</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Wydane w</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Przejdź do daty</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Pobieranie %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Zapisano w %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>Międzynarodowe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Wydane w</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O kraju</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencja</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Tylko nieprzeczytane artykuły</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Tylko artykuły z zakładką</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Szukaj w tytułach i tekstach</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Pokaż znowu wszystko (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Nieprzeczytane %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Poprzednie miejsce</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Następne miejsce</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Znajdź w tym artykule</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Nie ma w tym artykule</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Zaznacz kraj, aby zobaczyć jego źródła.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;Obejrzyj wydanie próbne</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Znajdź kraj</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Kraje</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Importuj OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>&amp;Wpisz adres…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Wybierz kraje, które śledzisz, zaznacz źródła i zaczynaj. Nic nie zostanie pobrane, zanim tego nie polecisz. Brak sieci albo tylko minuta? Wydanie próbne pokazuje wszystko na zmyślonych wiadomościach i równie łatwo je usunąć.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Czyje wiadomości czytasz?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Kraje</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Źródła</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Międzynarodowe</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>Subskrybuj %n &amp;źródło</numerusform>
            <numerusform>Subskrybuj %n &amp;źródła</numerusform>
            <numerusform>Subskrybuj %n &amp;źródeł</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Subskrybuj</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;Przejmij…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Nie ma kraju o tej nazwie.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Znaleziono na tym komputerze: %1. Można przenieść źródła, przeczytane artykuły i te z gwiazdką.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Napływ artykułów w czasie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n artykuł</numerusform>
            <numerusform>%n artykuły</numerusform>
            <numerusform>%n artykułów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>ostatnie 7 dni</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>ostatnie 30 dni</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>ostatni rok</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>cały czas</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Pokaż znowu cały czas</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Pokazany czas: %1</translation>
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
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Okres %1. Naciśnij, aby znowu pokazać cały czas.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n artykuł.</numerusform>
            <numerusform>%1: %n artykuły.</numerusform>
            <numerusform>%1: %n artykułów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Najwięcej: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Strzałki przesuwają, Shift ze strzałkami zaznacza, Enter pokazuje tylko ten czas.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Nagłówki</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Nie ma jeszcze nagłówków.
Naciśnij R, aby odświeżyć, lub dodaj źródło przez Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Nic nie znaleziono dla „%1”.
Esc czyści filtr.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Wszystko przeczytane.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Tu są przechowywane artykuły z zakładką.
Naciśnij S na artykule, aby dodać zakładkę.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Żaden artykuł nie pasuje do tego filtra.
Esc czyści filtr.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Tu przechowywane są artykuły z tą etykietą.
Naciśnij T przy artykule, aby ją nadać.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Najlepiej pasujące: %1 z %n artykułu. Po sortowaniu według daty są tu wszystkie.</numerusform>
            <numerusform>Najlepiej pasujące: %1 z %n artykułów. Po sortowaniu według daty są tu wszystkie.</numerusform>
            <numerusform>Najlepiej pasujące: %1 z %n artykułów. Po sortowaniu według daty są tu wszystkie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Nie można wybrać więcej niż %n artykułu naraz. Najpierw zawęź listę filtrem.</numerusform>
            <numerusform>Nie można wybrać więcej niż %n artykułów naraz. Najpierw zawęź listę filtrem.</numerusform>
            <numerusform>Nie można wybrać więcej niż %n artykułów naraz. Najpierw zawęź listę filtrem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>nieprzeczytane</translation>
    </message>
    <message>
        <source>read</source>
        <translation>przeczytane</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>z zakładką</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>i jeszcze %n redakcja</numerusform>
            <numerusform>i jeszcze %n redakcje</numerusform>
            <numerusform>i jeszcze %n redakcji</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Kraj nieznany</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Międzynarodowe</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Inne miejsce</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>P&amp;rzejmij</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Import z innego czytnika</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Przenoszone są źródła z folderami, artykuły z informacją o przeczytaniu, a te z gwiazdką jako zakładki. Drugi czytnik pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Czytniki znalezione na tym komputerze</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Na tym komputerze nie znaleziono innego czytnika.
Wybierz „Inne miejsce”, jeśli jego folder jest gdzie indziej, albo wyeksportuj tam plik OPML i zaimportuj go tutaj.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Przejmowanie</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;Plik OPML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Folder czytnika</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n nowe źródło</numerusform>
            <numerusform>%n nowe źródła</numerusform>
            <numerusform>%n nowych źródeł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n artykuł</numerusform>
            <numerusform>%n artykuły</numerusform>
            <numerusform>%n artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n przeczytany</numerusform>
            <numerusform>%n przeczytane</numerusform>
            <numerusform>%n przeczytanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n z zakładką</numerusform>
            <numerusform>%n z zakładką</numerusform>
            <numerusform>%n z zakładką</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n pominięty, bo nie stoi za nim kanał</numerusform>
            <numerusform>%n pominięte, bo nie stoi za nimi kanał</numerusform>
            <numerusform>%n pominiętych, bo nie stoi za nimi kanał</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>nie udało się odczytać artykułów z %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Przechowuj przez</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> artykuly</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Przechowuj najwyżej</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Zajmuj najwyżej</translation>
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
        <translation>Wybierz nagłówek, aby czytać go tutaj.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n nowy artykuł</numerusform>
            <numerusform>%n nowe artykuły</numerusform>
            <numerusform>%n nowych artykułów</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nic nowego.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>Na tej liście nie ma więcej nieprzeczytanych artykułów.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>O programie Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Importuj OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Listy subskrypcji (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n nowe źródło. Naciśnij R, aby je pobrać.</numerusform>
            <numerusform>%n nowe źródła. Naciśnij R, aby je pobrać.</numerusform>
            <numerusform>%n nowych źródeł. Naciśnij R, aby je pobrać.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>Eksportuj OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Listy subskrypcji (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Zapisano w %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>Usunięto wydanie próbne.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Ten artykuł nie ma obrazów.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Dodano zakładkę.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Usunięto zakładkę.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Żaden program nie otwiera tego adresu: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Spokojny czytnik wiadomości z wielu krajów.
Licencja MIT. Nazwy krajów: Unicode CLDR. Mapa: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>Z tego artykułu jest tylko tekst kanału.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>Artykuł taki, jaki jest na stronie.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Tekst kanału.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>Nie udało się zrobić dzisiejszej kopii: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Otwórz odnośnik</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiuj odnośnik</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Obejrzyj obraz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Żaden program nie odtwarza tego pliku. Można go pobrać.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Usuń konto</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Usunąć konto %1 z Flash News?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>Na serwerze wszystko zostaje. Jego źródła mogą tu zostać jako twoje własne, wraz z przeczytanymi artykułami i zakładkami.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>&amp;Zostaw tu jego źródła</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>&amp;Usuń też jego źródła</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Nie ma sieci. Odnośnik do %1 poczeka, aż wróci.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Otwórz %n oczekujący odnośnik</numerusform>
            <numerusform>Otwórz %n oczekujące odnośniki</numerusform>
            <numerusform>Otwórz %n oczekujących odnośników</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Nikt inny nie wydrukował tego artykułu.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>D&amp;laczego %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>&amp;Artykuł o kraju: %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Tylko wspomniany: %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Nie %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Dodaj kraj…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Kopia zapasowa biblioteki</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Biblioteki (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Kopiowanie biblioteki…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>Skopiowano bibliotekę do %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Zastąpić twoją bibliotekę przez %1? Obecna biblioteka zostanie zachowana obok.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Najpierw wybierz artykuł, aby nadać etykietę.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Nie ma innego artykułu, do którego można przejść.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Najpierw wybierz źródła: przewodnik pokazuje, co się z nimi robi.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Twoje źródła</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>Według krajów, z liczbą nieprzeczytanych; Widok → Źródła według folderów grupuje je po twojemu. Kliknięcie pokazuje tylko te artykuły, prawy przycisk ma więcej.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Jeden filtr</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Źródło, kraj wydania, agencja, słowa i „O kraju”: kraje, o których mówi artykuł. Esc pokazuje znowu wszystko.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Nagłówki</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J i K przesuwają, spacja przewija do następnego nieprzeczytanego, S dodaje zakładkę. Co wydrukowało kilka redakcji, to jeden wiersz; F go rozwija.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Cały, z obrazami, także bez sieci. Pod nagłówkiem są kraje, o których mówi; W wyjaśnia dlaczego. G otwiera mapę.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Nic za twoimi plecami</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R pobiera nowości. Flash News pyta twoje źródła i nikogo więcej. ? pokazuje wszystkie klawisze.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>W kolejności najlepszego dopasowania nie ma dat.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>O kraju</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Cieniuj kraje według artykułów o nich</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Wydane w</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Cieniuj kraje według artykułów w nich wydanych</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Te same liczby w tabeli (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ostatni rok</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Świat</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Cały świat (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Bałkany</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Bałkany z bliska (1)</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Europe (2)</source>
        <translation>Europa (2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Wróć do artykułu (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Artykuły o kraju</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Artykuły wydane w kraju</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n kraj z artykułami. T pokazuje liczby w tabeli.</numerusform>
            <numerusform>%n kraje z artykułami. T pokazuje liczby w tabeli.</numerusform>
            <numerusform>%n krajów z artykułami. T pokazuje liczby w tabeli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n artykuł o nim</numerusform>
            <numerusform>%n artykuły o nim</numerusform>
            <numerusform>%n artykułów o nim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n artykuł tam wydany</numerusform>
            <numerusform>%n artykuły tam wydane</numerusform>
            <numerusform>%n artykułów tam wydanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Mapa świata</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Różne</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>W&amp;ycisz</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Wyłącz wyciszenie</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Wyciszone słowa</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Artykuły z jednym z tych słów lub wyrażeń nie trafiają na żadną listę. Te z zakładką lub etykietą zostają. Wyłączenie wyciszenia przywraca resztę.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Słowo lub wyrażenie</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · ukryto %n artykuł</numerusform>
            <numerusform>%1 · ukryto %n artykuły</numerusform>
            <numerusform>%1 · ukryto %n artykułów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Pokaż artykuły</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Zakładka</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>Na tej liście nie ma nic nieprzeczytanego.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>Oznaczono %n artykuł jako przeczytany.</numerusform>
            <numerusform>Oznaczono %n artykuły jako przeczytane.</numerusform>
            <numerusform>Oznaczono %n artykułów jako przeczytane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Anulowano subskrypcję: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Anulowano subskrypcję %n źródła.</numerusform>
            <numerusform>Anulowano subskrypcję %n źródeł.</numerusform>
            <numerusform>Anulowano subskrypcję %n źródeł.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>Wyjęto %n źródło z folderu.</numerusform>
            <numerusform>Wyjęto %n źródła z folderu.</numerusform>
            <numerusform>Wyjęto %n źródeł z folderu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>Przeniesiono %n źródło do %1.</numerusform>
            <numerusform>Przeniesiono %n źródła do %1.</numerusform>
            <numerusform>Przeniesiono %n źródeł do %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Zmień nazwę folderu</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nazwa folderu</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Zmieniono nazwę folderu na %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Usunięto etykietę „%1”.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Najpierw wybierz na pasku filtra, co zapisać: kraj, źródło, etykietę, słowa.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Zapisz ten filtr</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Jego nazwa na pasku bocznym</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Zapisano filtr „%1”.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Zmień nazwę filtra</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Zmieniono filtr „%1”.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Usunięto filtr „%1”.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Najpierw wybierz na pasku filtra, czego dotyczy reguła: kraj, agencję, źródło, słowa.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>Reguła obowiązuje od następnego odświeżenia.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Zastosowano regułę „%1” do %n artykułu.</numerusform>
            <numerusform>Zastosowano regułę „%1” do %n artykułów.</numerusform>
            <numerusform>Zastosowano regułę „%1” do %n artykułów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Usunięto regułę „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>Wyciszono „%1”: ukryto %n artykuł.</numerusform>
            <numerusform>Wyciszono „%1”: ukryto %n artykuły.</numerusform>
            <numerusform>Wyciszono „%1”: ukryto %n artykułów.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>„%1” nie jest już wyciszone.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Hasło do %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>Hasło jest przechowywane w bazie haseł tego systemu i podawane tylko %1. Zostaw puste pole użytkownika, aby je zapomnieć.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Użytkownik</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Obraz %1 z %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Tego obrazu nie pobrano. Przyjdzie z następnym odświeżeniem.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Ta sieć jest płatna od ilości danych: źródła są odświeżane tylko ręcznie.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Zasilanie z baterii: źródła są odświeżane tylko ręcznie.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Artykuł</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Postęp odświeżania</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Zatrzymaj odświeżanie</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Odśwież (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Brak sieci. To, co zapisane, można czytać.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n źródło nie odpowiedziało</numerusform>
            <numerusform>%n źródła nie odpowiedziały</numerusform>
            <numerusform>%n źródeł nie odpowiedziało</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Uratuj, co się da</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Uszkodzony plik zostaje zachowany. Subskrypcje, artykuły z zakładką i to, co przeczytano, pochodzą też z automatycznej kopii.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Ratowanie… Przy dużej bibliotece może to potrwać kilka minut.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>Uratowano %n artykuł.</numerusform>
            <numerusform>Uratowano %n artykuły.</numerusform>
            <numerusform>Uratowano %n artykułów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Uszkodzony plik zachowano jako %1. To, czego brakuje, a jest jeszcze w kanałach, przyjdzie z następnym odświeżeniem.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Otwórz Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>&amp;Powiadom mnie</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>&amp;Dodaj zakładkę</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>&amp;Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Ukryj</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>Zastosuj &amp;też do artykułów, które już tu są</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Utwórz regułę</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Edytuj regułę</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Nie trafiają na żadną listę. Wracają na twoje polecenie lub po usunięciu reguły.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Nowe artykuły</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>Nadaj &amp;etykietę</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Nie ma jeszcze reguł. Wybierz na pasku filtra kraj, agencję, źródło lub słowa, a potem „Utwórz z tego regułę…” w menu Organizuj.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>Zastosuj &amp;teraz</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>Pokaż &amp;jej artykuły</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Przywróć ukryte artykuły</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Bez zaznaczenia nie działa.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>powiadamia</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>nadaje etykietę „%1”</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>dodaje zakładkę</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>oznacza jako przeczytane</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>ukrywa (dotąd %n artykuł)</numerusform>
            <numerusform>ukrywa (dotąd %n artykuły)</numerusform>
            <numerusform>ukrywa (dotąd %n artykułów)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Propozycje</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>Co wysyła %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>nie podano typu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>Kopia zapasowa jest teraz twoją biblioteką. Poprzednią zachowano jako %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>Szeryfowa</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Bezszeryfowa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> znaków</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Tylko ręcznie</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minut</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kolory</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>C&amp;zcionka artykułu</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Tekst artykułu</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Szerokość kolumny</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>Odświeżaj &amp;co najmniej co</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>&amp;Folder pobranych plików</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>&amp;Największy plik do pobrania</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Pokazuj artykuł raz, ktokolwiek &amp;go wydrukował</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>P&amp;rzeczytanie jednego oznacza jego kopie jako przeczytane</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Nie ma takiego ustawienia.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>Przywróć &amp;domyślne</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>&amp;Pobieraj i pokazuj ich ikony</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Znajdź ustawienie</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>motyw ciemny jasny sepia kontrast</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>czcionka krój litery czytanie</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>rozmiar większy mniejszy powiększenie</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>długość wiersza czytanie</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>odstęp odświeżanie pobieranie automatycznie</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>pliki podcasty</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>pliki podcasty rozmiar</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>duplikaty kopie zwijanie</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>duplikaty kopie przeczytane</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>ikony witryn obrazy</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Nadaj lub zdejmij etykietę z tym klawiszem</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Odgadnięto z adresu; popraw w razie potrzeby.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Edytuj źródło</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>W rytmie samego źródła</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Kraj</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Kłopot</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Ze strony, gdy kanał skraca</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Zawsze ze strony</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Tylko to, co jest w kanale</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Cały artykuł</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Co %n godzinę</numerusform>
            <numerusform>Co %n godziny</numerusform>
            <numerusform>Co %n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Co %n minutę</numerusform>
            <numerusform>Co %n minuty</numerusform>
            <numerusform>Co %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Jak cała biblioteka</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Dowolna liczba</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>Najnowszy %n artykuł</numerusform>
            <numerusform>Najnowsze %n artykuły</numerusform>
            <numerusform>Najnowsze %n artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Edytuj %n źródło</numerusform>
            <numerusform>Edytuj %n źródła</numerusform>
            <numerusform>Edytuj %n źródeł</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Sprawdzaj</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>O&amp;brazy</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>N&amp;owe artykuły</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>P&amp;rzechowuj przeczytane</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;Przechowuj najwyżej</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Użytkownik</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Pobieraj, by były dostępne offline</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Pomijaj</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Przychodzą po cichu</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Powiadamiaj o każdym</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Tylko dla źródeł, które go wymagają</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Przechowywane w bazie haseł systemu</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Bez nowego artykułu od %n dnia</numerusform>
            <numerusform>Bez nowego artykułu od %n dni</numerusform>
            <numerusform>Bez nowego artykułu od %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Jeszcze nie pobrano</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>jeszcze nieznane</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>co %n minutę</numerusform>
            <numerusform>co %n minuty</numerusform>
            <numerusform>co %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>co %n godzinę</numerusform>
            <numerusform>co %n godziny</numerusform>
            <numerusform>co %n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>co %n dzień</numerusform>
            <numerusform>co %n dni</numerusform>
            <numerusform>co %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>tylko ręcznie</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Spróbuj teraz</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;Co wysyła serwer…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>Szukaj &amp;nowego adresu…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Hasło…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Stan źródeł</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Ostatnio pobrano</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Publikuje</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Następne sprawdzenie</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Wszystkie źródła odpowiedziały.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n źródło nie odpowiedziało.</numerusform>
            <numerusform>%n źródła nie odpowiedziały.</numerusform>
            <numerusform>%n źródeł nie odpowiedziało.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Odpytywanie %n źródła …</numerusform>
            <numerusform>Odpytywanie %n źródeł …</numerusform>
            <numerusform>Odpytywanie %n źródeł …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Odpytywanie %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Szukanie kanałów pod %1…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Nowy adres źródła %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Czytaj to źródło z:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Użyj tego adresu</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Zakładki</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Kraj nieznany</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Międzynarodowe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Artykuły według krajów na mapie świata (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Zsynchronizowano %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Jeszcze nie zsynchronizowano</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchronizuj teraz</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Wpisz &amp;hasło…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>Usuń &amp;konto…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>P&amp;rzenieś do</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Edytuj etykiety…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>Ustawienia %n &amp;źródła…</numerusform>
            <numerusform>Ustawienia %n &amp;źródeł…</numerusform>
            <numerusform>Ustawienia %n &amp;źródeł…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>Z&amp;mień nazwę folderu…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>&amp;Anuluj subskrypcję</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Przenieś &amp;do folderu</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Bez folderu</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>No&amp;wy folder…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Nazwa folderu; „Europa/Bałkany” leży w „Europa”</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>&amp;Przenieś</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nuluj</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>Zmień nazwę &amp;filtra…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>Zastąp &amp;tym, co teraz pokazuje lista</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>Utwórz &amp;z niego regułę…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Usuń filtr</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Jak wszystkie źródła</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>Zachowaj &amp;te limity i oczyść</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Pobierz wszystko do czytania offline</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Miejsce i tryb offline</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>Usunięto %n artykuł.</numerusform>
            <numerusform>Usunięto %n artykuły.</numerusform>
            <numerusform>Usunięto %n artykułów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>Pobrano źródła z obrazami: %1 z %2.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Własne limity</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Wszystkie źródła razem</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Po odłączeniu sieci</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n artykuł zajmuje %1, z tego %2 obrazy.</numerusform>
            <numerusform>%n artykuły zajmują %1, z tego %2 obrazy.</numerusform>
            <numerusform>%n artykułów zajmuje %1, z tego %2 obrazy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n z nich jest nieprzeczytany lub ma zakładkę i w każdym razie zostaje.</numerusform>
            <numerusform>%n z nich są nieprzeczytane lub mają zakładkę i w każdym razie zostają.</numerusform>
            <numerusform>%n z nich jest nieprzeczytanych lub ma zakładkę i w każdym razie zostaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Tylko %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Jedno źródło</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Przy tych limitach nic by teraz nie zniknęło.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Przy tych limitach zniknąłby %n artykuł, zwalniając %1.</numerusform>
            <numerusform>Przy tych limitach zniknęłyby %n artykuły, zwalniając %1.</numerusform>
            <numerusform>Przy tych limitach zniknęłoby %n artykułów, zwalniając %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Pobieranie…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n artykuł otwiera się w całości, ze wszystkimi obrazami.</numerusform>
            <numerusform>Wszystkie %n artykuły otwierają się w całości, ze wszystkimi obrazami.</numerusform>
            <numerusform>Wszystkie artykuły (%n) otwierają się w całości, ze wszystkimi obrazami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>W całości otwiera się %1 z %n artykułu. Brakuje:</numerusform>
            <numerusform>W całości otwiera się %1 z %n artykułów. Brakuje:</numerusform>
            <numerusform>W całości otwiera się %1 z %n artykułów. Brakuje:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n obraz z %1: %2</numerusform>
            <numerusform>%n obrazy z %1: %2</numerusform>
            <numerusform>%n obrazów z %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>jeszcze nie pobrano</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n artykuł tylko z tekstem kanału: %1</numerusform>
            <numerusform>%n artykuły tylko z tekstem kanału: %1</numerusform>
            <numerusform>%n artykułów tylko z tekstem kanału: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>i z jeszcze %n serwera</numerusform>
            <numerusform>i z jeszcze %n serwerów</numerusform>
            <numerusform>i z jeszcze %n serwerów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>Skopiowano artykuł ze źródłem.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Skopiowano wybrane słowa ze źródłem.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Ten artykuł przyszedł bez odnośnika.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Skopiowano odnośnik.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Nie znaleziono programu pocztowego. Można skopiować odnośnik.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Zapisano w %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>Nie udało się zapisać %1. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Najpierw wybierz artykuł do eksportu.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>artykuly</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>Książki EPUB (*.epub);;Strony internetowe (*.html);;Teksty Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Znajdź</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Subskrybuj</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Dodaj źródła</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Adres kanału lub witryny, na przykład example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Znalezione kanały</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Albo znajdź źródło w katalogu</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Znajdź w katalogu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Szukanie kanałów pod %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>Znaleziono %n kanał</numerusform>
            <numerusform>Znaleziono %n kanały</numerusform>
            <numerusform>Znaleziono %n kanałów</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Mimo to można subskrybować; kanał zostanie pobrany, gdy wróci sieć.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tykiety</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nowa etykieta…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Edytuj etykiety…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Najpierw wybierz artykuł, aby nadać etykietę.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Zdjęto etykietę „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>Nadano %n artykułowi etykietę „%1”.</numerusform>
            <numerusform>Nadano %n artykułom etykietę „%1”.</numerusform>
            <numerusform>Nadano %n artykułom etykietę „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nazwa etykiety</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Nowa etykieta %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Nie ma jeszcze etykiet. Etykieta to twoje własne słowo dla artykułów: „przepis”, „do omówienia”. Artykuły z etykietą są zachowywane.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>Nowa &amp;etykieta</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>K&amp;olor</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Klawisz</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n artykuł</numerusform>
            <numerusform>%1 · %n artykuły</numerusform>
            <numerusform>%1 · %n artykułów</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · klawisz %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Pomiń przewodnik</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Przewodnik po oknie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Uruchom przewodnik</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Nie, dziękuję</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Twoje źródła są pobierane. Może w tym czasie minutowy przewodnik po oknie?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Nie przeszkadzać</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;W tle…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Z&amp;akończ</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n nieprzeczytany artykuł</numerusform>
            <numerusform>%n nieprzeczytane artykuły</numerusform>
            <numerusform>%n nieprzeczytanych artykułów</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nic nieprzeczytanego</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Ukryj okno</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Pokaż okno</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;Zatrzymaj odświeżanie</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Cofnij to (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>tylko w %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Czym się różni</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Inna wersja</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Różnice</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>Porównaj %1 z:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
</TS>
