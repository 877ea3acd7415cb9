<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Acest filtru are o parte care nu poate fi citită: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 nu poate fi scris: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>„%1” nu este un cod de țară. Dați două litere, ca AL sau XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>„%1” nu este o dată. Dați o zi, ca 2026-03-03, sau 2d, sau 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Numai articole cu aceste cuvinte.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Numai această sursă: nume, număr sau adresă.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Numai surse din acest dosar.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Numai surse din această țară.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Numai articole care vorbesc despre această țară.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Numai articole ale acestei agenții.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Numai articole în această limbă.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Numai articole necitite.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Numai articole cu semn de carte.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Numai articole de la: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Numai articole dinainte de această dată.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Începe cu cele mai vechi.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Nu există abonamentul „%1”. „flash-news feeds” le arată pe toate.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Acest rând nu este un obiect JSON: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 nu poate fi citit: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 este prea mare (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Cel mult atâtea.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Un tablou JSON.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Anulează.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>Ca HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Ca JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n fluxuri</numerusform>
            <numerusform>%n de fluxuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nou</numerusform>
            <numerusform>%n noi</numerusform>
            <numerusform>%n noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n schimbat</numerusform>
            <numerusform>%n schimbate</numerusform>
            <numerusform>%n schimbate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n flux neschimbat</numerusform>
            <numerusform>%n fluxuri neschimbate</numerusform>
            <numerusform>%n de fluxuri neschimbate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagine</numerusform>
            <numerusform>%n imagini</numerusform>
            <numerusform>%n de imagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n eșuat</numerusform>
            <numerusform>%n eșuate</numerusform>
            <numerusform>%n eșuate</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Nu există conexiune. Ce este păstrat se poate citi.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Abonat la %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Există deja: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Mai are: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n abonament nou</numerusform>
            <numerusform>%n abonamente noi</numerusform>
            <numerusform>%n de abonamente noi</numerusform>
        </translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown sau epub; fără aceasta decide extensia fișierului.</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n cu eroare</numerusform>
            <numerusform>%n cu erori</numerusform>
            <numerusform>%n cu erori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n articol</numerusform>
            <numerusform>%n articole</numerusform>
            <numerusform>%n de articole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n necitit</numerusform>
            <numerusform>%n necitite</numerusform>
            <numerusform>%n necitite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n cu semn de carte</numerusform>
            <numerusform>%n cu semn de carte</numerusform>
            <numerusform>%n cu semn de carte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>%1 din el liber</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Totul este bine.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Nu există încă o copie automată; o face următoarea reîmprospătare.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n copie automată, cea mai nouă: %1</numerusform>
            <numerusform>%n copii automate, cea mai nouă: %1</numerusform>
            <numerusform>%n de copii automate, cea mai nouă: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Fișierul vechi este păstrat ca %1. Ce lipsește și mai este în fluxuri vine cu următoarea reîmprospătare.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>„flash-news restore” salvează ce se poate salva și păstrează fișierul vechi.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>„flash-news check --repair” repară aceasta.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>Biblioteca înlocuită este păstrată ca %1.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Parola: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Nu există contul „%1”. „flash-news account list” le arată pe toate.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Utilizare: flash-news account add URL --user NUME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Este nevoie de o parolă: tastați-o sau stabiliți FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>S-a adăugat contul %1. „flash-news refresh” îl sincronizează.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Aici nu există portchei, deci parola nu se păstrează: stabiliți FLASH_NEWS_PASSWORD de câte ori rulează „flash-news refresh”.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Utilizare: flash-news account remove CONT</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Utilizare: flash-news account move FLUX… --to CONT sau --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>O știre publicată de mai multe redacții, o singură dată.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Numai articolele care sunt această știre.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cont</numerusform>
            <numerusform>%n conturi</numerusform>
            <numerusform>%n de conturi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>%n acțiune trimisă</numerusform>
            <numerusform>%n acțiuni trimise</numerusform>
            <numerusform>%n de acțiuni trimise</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Acest articol nu are id.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>Câmpul „%1” nu este un text.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Acest articol nu are nici titlu, nici text.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Numai articole cu această etichetă.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Începe cu articolele care se potrivesc cel mai bine cuvintelor.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Nu există eticheta „%1”. „flash-news tags” le arată pe toate.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 nu a fost găsit aici. Numiți dosarul lui: flash-news import --from %2 DOSAR</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Nu există cititorul „%1”. Cunoscute sunt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n citit</numerusform>
            <numerusform>%n citite</numerusform>
            <numerusform>%n citite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n omis, fiindcă nu are un flux</numerusform>
            <numerusform>%n omise, fiindcă nu au un flux</numerusform>
            <numerusform>%n omise, fiindcă nu au un flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Le ia eticheta.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Articolele de la %1 nu au putut fi citite</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n articol</numerusform>
            <numerusform>Flash News: %n articole</numerusform>
            <numerusform>Flash News: %n de articole</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 nu a putut fi scris: %2. Alegeți alt loc.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Alegeți cel puțin un articol de exportat.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>Fluxul spune că este scris în %1, dar este în %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Unele caractere nu pot fi citite în codificarea fluxului.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Mai multe articole au același identificator; au fost deosebite după legătură și text.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Acest JSON este tăiat sau stricat la caracterul %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>Este JSON, dar nu un JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Fluxul este tăiat; s-a citit ce a ajuns.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fișierul este gol.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Acest fișier nu este o listă de abonamente (OPML) sau îi lipsește începutul.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>Prefixul „%1” nu este declarat.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>S-au citit numai primele %1 articole.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Fluxul este prea mare și nu a fost citit în întregime.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Este o listă de abonamente (OPML), nu un flux. Poate fi importată.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Este o pagină web, nu un flux.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Fluxul se oprește înainte de primul articol.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Acesta nu este un flux.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Este o hartă a sitului fără știri, nu un flux.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Răspunsul este gol: nu conține niciun flux.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Sunt elemente neînchise sau imbricate greșit.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Lipsesc ghilimele la atribute sau nu sunt închise.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Sunt paranteze unghiulare care nu sunt scrise ca &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Sunt semne &amp; care nu sunt scrise ca &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Sunt caractere de control, care au fost lăsate deoparte.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Un comentariu sau o secțiune CDATA nu este închisă.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Ceva stă înaintea fluxului; s-a trecut peste.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rândul %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Elementele sunt imbricate prea adânc.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 cere nume de utilizator și parolă.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 refuză să dea această adresă (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 nu are nimic la această adresă (404). Poate s-a mutat.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 spune că acest flux nu mai există (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 cere să fie lăsat în pace o vreme (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 ne trimite mai departe, dar nu spune unde.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 are necazuri proprii (eroarea %2). Poate ajuta o încercare mai târziu.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 a răspuns cu eroarea %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 nu a fost găsit. Verificați adresa și conexiunea.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Nu s-a putut ajunge la %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 nu a răspuns la timp.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 s-a întrerupt în mijlocul răspunsului.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Serverul proxy din drumul spre %1 nu a răspuns.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Serverul proxy din drumul spre %1 cere o parolă.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 a trimis un răspuns care nu poate fi despachetat.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 nu poate fi citit: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Oprit.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 ne trimite la o mașină din rețeaua locală. Nu s-a urmat.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 trimite la o adresă care nu este pe web.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 trimite de la o conexiune sigură la una deschisă. Nu s-a urmat.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 cere să fie lăsat în pace până la %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 nu este o adresă web.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 ne plimbă în cerc.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Ce trimite %1 este prea mare pentru un flux.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>Conexiunea cu %1 nu s-a făcut la timp.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 nu și-a terminat răspunsul într-un minut.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Dosarul %1 nu a putut fi creat. Alegeți altul.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 nu a putut fi scris: %2. Alegeți alt dosar.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 este mai mare decât %2, cât permit setările.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 cere %2, dar numai %3 sunt libere în %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Ce trimite %1 este prea mare.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>Conexiunea cu %1 nu este sigură: certificatul a fost retras.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>Conexiunea cu %1 nu este sigură: nimeni în care acest calculator are încredere nu garantează certificatul.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>Conexiunea cu %1 nu este sigură: certificatul este pentru alt nume.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>Conexiunea cu %1 nu este sigură: certificatul a expirat. Dacă au expirat toate, verificați ceasul calculatorului.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>Conexiunea cu %1 nu este sigură: certificatul nu este încă valabil. Verificați ceasul calculatorului.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Nu s-a putut face o conexiune sigură cu %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>%1 nu a putut fi contactat prin proxy-ul %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>despre %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>publicat în %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>din %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>cu eticheta „%1”</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>necitit</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>cu semn de carte</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>de la %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>înainte de %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>Pe această pagină nu este niciun articol.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Situl arată acest articol numai abonaților săi.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Situl arată restul acestui articol numai abonaților săi.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Portcheiul acestui birou nu a dat parola: %1. Deblocați-l și încercați din nou.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Pentru aceasta nu este păstrată nicio parolă.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Acest birou nu are portchei (precum GNOME Keyring sau KWallet), așa că parola se păstrează numai până la închiderea Flash News.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Lipsește catalogul de surse. Reinstalați Flash News sau adăugați o sursă după adresă.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 s-a întrerupt în mijlocul răspunsului.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>În locul fluxului a venit o pagină web de la %1. Dacă rețeaua are o pagină de autentificare, deschideți-o întâi într-un navigator.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 a trimis o pagină web în locul fluxului. Poate fluxul s-a mutat sau rețeaua cere întâi autentificare.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 cere să fie lăsat în pace până la %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 nu are flux, iar pagina nu indică niciunul. Căutați pe sit „RSS” sau „Feed” și dați acea adresă.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>„%1” nu este o adresă. Dați una ca https://example.org sau https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Acest articol nu mai este în bibliotecă.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 nu poate fi citit: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 este prea mare pentru o listă de abonamente.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Abonamente Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 nu poate fi scris: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Lipsește ediția de probă. Reinstalați Flash News.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>ce a venit nu este o imagine care se poate păstra.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Fluxul din %1 nu își spune adresa. Deschideți-l în navigator și copiați adresa de acolo.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>Nu există nimic de la %1 în %2. S-a căutat: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Arhiva este stricată sau de un tip necunoscut.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News este deja deschis (procesul %1). Folosiți fereastra lui sau închideți-l mai întâi.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News este deschis cu acest profil pe calculatorul „%1”. Închideți-l mai întâi acolo. Dacă nu mai rulează, ștergeți %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Știri</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>A&amp;rticol</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vedere</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajutor</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Re&amp;împrospătează</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>Oprește &amp;reîmprospătarea</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Adaugă surse…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>Importă &amp;OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>&amp;Exportă OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>Ediție &amp;de probă</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Setări…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ieșire</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>Titlul &amp;următor</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>&amp;Titlul precedent</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Pagina &amp;în jos, apoi următorul necitit</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Următorul &amp;necitit</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>&amp;Precedentul necitit</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Semn de carte</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Marchează &amp;ca citit sau necitit</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>Deschide &amp;originalul</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>&amp;Vezi imaginile</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>&amp;De ce aceste țări…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Marchează toată lista ca citită</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Caută</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>N&amp;umai necitite</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>&amp;Numai cu semn de carte</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Golește filtrul</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>Mergi la &amp;surse</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>Mergi &amp;la titluri</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>Mergi la &amp;articol</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>Surse după &amp;țară</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>Surse &amp;după dosar</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;mai mare</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Text mai mic</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Mărimea &amp;obișnuită a textului</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Ecran complet</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scurtături de tastatură</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;Despre Flash News</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>&amp;Hartă</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Compară pagina &amp;și fluxul</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Spațiu &amp;și citire fără rețea…</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Găsește în &amp;articol</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>G&amp;ăsește următorul</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Găsește precedentul</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Copia&amp;ză cu sursa</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Cop&amp;iază legătura</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>Trimite prin e-&amp;mail…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Tipă&amp;rește…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Sa&amp;lvează articolul ca PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>&amp;Exportă…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>Adau&amp;gă un cont…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>C&amp;um stau sursele…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Arată sau pliază copiile</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Ce diferă de copiile lui…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Organizare</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>I&amp;mportă din alt cititor…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Salvează o copie a &amp;bibliotecii…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>Restaurează o &amp;copie…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>În &amp;fundal…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Deschide în fereastră</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Dă o etichetă…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Salvează acest filtru…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;Fă o regulă din asta…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Reguli…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Cuvinte ignorate…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Turul ferestrei</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Mergi la o dată…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Fereastra următoare</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Fereastra anterioară</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Închide ferestrele cu articole</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Minusul se pune înaintea cuvintelor, nu înaintea lui %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Niciuna dintre sursele dv. nu se numește „%1”.</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Nicio țară nu se numește „%1”. Dați un nume sau un cod precum AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>„%1” nu este o dată. Dați una precum 2026-03-01, 2026-03 sau 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 nu este cunoscut. Există is:unread și is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Niciuna dintre etichetele dv. nu se numește „%1”.</translation>
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
        <translation>Discul este plin. Nu s-a schimbat nimic; eliberați spațiu și încercați din nou.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>Nu se poate scrie în bibliotecă. Verificați drepturile dosarului ei.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Fișierul bibliotecii nu poate fi deschis. Verificați că dosarul lui există și că se poate scrie în el.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Alt program folosește biblioteca. Închideți-l și încercați din nou.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>Biblioteca nu a putut face aceasta: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>O imagine nu a putut fi păstrată în %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Această bază de date aparține altui program. Nu a fost atinsă; alegeți alt dosar de profil sau mutați fișierul.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Această bibliotecă a fost scrisă de o versiune mai nouă de Flash News. Nu a fost atinsă; instalați versiunea mai nouă pentru a o deschide.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Această instalare este incompletă. Reinstalați Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Dosarul %1 nu poate fi creat. Verificați-i drepturile.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 nu este o copie întreagă a unei biblioteci. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Fișierul nu este o bibliotecă Flash News sau are începutul stricat. Nu a fost atins. „flash-news restore” îl pune deoparte și salvează ce se poate salva; sau alegeți alt dosar de profil.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Fișierul bibliotecii este stricat. Închideți Flash News și rulați „flash-news restore”: pune deoparte fișierul stricat și salvează ce se poate salva.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Discul a cedat la citirea sau scrierea bibliotecii. Nu s-a schimbat nimic; verificați discul și cablul lui.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Fișierul este stricat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n articol fără stare.</numerusform>
            <numerusform>%n articole fără stare.</numerusform>
            <numerusform>%n de articole fără stare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n articol fără flux.</numerusform>
            <numerusform>%n articole fără flux.</numerusform>
            <numerusform>%n de articole fără flux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n semn de carte al cărui articol a dispărut.</numerusform>
            <numerusform>%n semne de carte ale căror articole au dispărut.</numerusform>
            <numerusform>%n de semne de carte ale căror articole au dispărut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n flux cu număr greșit.</numerusform>
            <numerusform>%n fluxuri cu numere greșite.</numerusform>
            <numerusform>%n de fluxuri cu numere greșite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n articol fără text lizibil.</numerusform>
            <numerusform>%n articole fără text lizibil.</numerusform>
            <numerusform>%n de articole fără text lizibil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n articol pe care căutarea nu îl găsește.</numerusform>
            <numerusform>%n articole pe care căutarea nu le găsește.</numerusform>
            <numerusform>%n de articole pe care căutarea nu le găsește.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>%1 nu poate fi scris. Verificați drepturile dosarului și spațiul de pe disc.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nu există fișierul %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News rulează. Închideți-l și încercați din nou.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Biblioteca dv. este pe un disc de rețea, unde numai un program o poate folosi în siguranță la un moment dat. O are procesul %1 de pe „%2”: închideți-l mai întâi. Dacă nu mai rulează, ștergeți %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 nu poate fi citit. Verificați-i drepturile.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 nu este ce ar trebui să fie: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>sursa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n minut de citit</numerusform>
            <numerusform>%n minute de citit</numerusform>
            <numerusform>%n de minute de citit</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Citiți mai departe pe situl %1</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Ultimele știri</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Articolul întreg nu a putut fi descărcat: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sunet</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagine</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fișier</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Redă</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarcă</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Fișiere ale acestui articol</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Publicat și de</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>ce diferă</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Înrudite</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Cu %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcriere</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitole</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>Nu este păstrată nicio parolă pentru %1. Introduceți-o din nou în fereastră sau stabiliți FLASH_NEWS_PASSWORD pentru linia de comandă.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 se repetă în loc să își încheie lista. Nu s-a schimbat nimic; se încearcă din nou mai târziu.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 nu este adresa unui server.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>La %1 nu este un server cu care Flash News se poate sincroniza. Merge cu FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux și Tiny Tiny RSS; adresa este cea la care citiți în navigator.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 refuză acest nume de utilizator și această parolă. La FreshRSS este parola pentru API, stabilită în profil; la Miniflux, cea a integrării Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>API-ul de la %1 este oprit. În FreshRSS se pornește din Setări › Autentificare › Permite accesul prin API.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>La %1 nu este un server de acest fel.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 a acceptat parola, dar nu și cheia dată pentru ea. Poate că serverul web elimină antetul Authorization al cererilor.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 nu acceptă aceasta: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 a răspuns cu altceva decât s-a cerut. Nu s-a schimbat nimic; se încearcă din nou mai târziu.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 refuză acest nume de utilizator și această parolă.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>API-ul de la %1 este oprit. În Tiny Tiny RSS se pornește din Preferințe › Activează API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 a încheiat imediat sesiunea.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 nu s-a putut abona la %2: nu găsește acolo niciun flux.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS permite schimbarea numelor și dosarelor numai pe paginile sale de la %1; de acolo ajung aici.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Albastru</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Portocaliu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turcoaz</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roz</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Măsliniu</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Lipsește un tabel al acestei instalări (%1). Reinstalați Flash News.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (unde plasează fluxul articolul)</translation>
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
        <translation>Această instalare nu are hartă. Reinstalați Flash News.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>Nu mai sunteți abonat la această sursă.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Un flux (%1) cu %n articol.</numerusform>
            <numerusform>Un flux (%1) cu %n articole.</numerusform>
            <numerusform>Un flux (%1) cu %n de articole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Abonare la fluxuri sau la fluxurile unui sit</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Dezabonare; articolele cu semn de carte rămân</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Lista abonamentelor și starea lor</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Scrierea abonamentelor ca OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Aducerea noutăților</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Citirea ediției de probă, fără rețea</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Lista titlurilor</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Lista titlurilor ale căror articole au aceste cuvinte</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Afișarea unui articol</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Semn de carte la articole</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Marcarea articolelor ca citite</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Ce se înțelege dintr-un flux</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Țările și agenția unui text</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Care articole sunt aceeași știre</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Scoaterea articolului dintr-o pagină web</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>HTML făcut sigur pentru afișare</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Scrie articole ca HTML, Markdown sau EPUB, cu imaginile lor</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Spune starea de sănătate a bibliotecii</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Copiază biblioteca într-un fișier</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Pune o copie în locul bibliotecii sau salvează ce se poate dintr-una stricată</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Sincronizare cu un server: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Abonare la fluxurile unui fișier OPML sau preluarea a ceea ce păstrează alt cititor</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Etichetarea articolelor</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Lista etichetelor</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>Adaugă &amp;contul</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adăugarea unui cont</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Unde citiți în navigator, de exemplu rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Un cont pe un server vă păstrează aceleași surse, articole citite și semne de carte pe toate dispozitivele. Flash News merge cu FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux și Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Ce a răspuns serverul</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresă</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nume de utilizator</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parolă</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>La FreshRSS și Miniflux cea pentru API, stabilită acolo în profil sau la integrări.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nume de utilizator</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Renunță</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Parola pentru %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Se întreabă %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n articol nou</numerusform>
            <numerusform>%1: %n articole noi</numerusform>
            <numerusform>%1: %n de articole noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n articol nou</numerusform>
            <numerusform>%n articole noi</numerusform>
            <numerusform>%n de articole noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n articol nou din ce urmăriți</numerusform>
            <numerusform>%n articole noi din ce urmăriți</numerusform>
            <numerusform>%n de articole noi din ce urmăriți</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>A&amp;ranjare</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Cele mai &amp;noi întâi</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Cele &amp;mai vechi întâi</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>La &amp;căutare, cele mai potrivite întâi</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Grupează după &amp;zi</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>Grupează &amp;după sursă</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>&amp;Grupează după țară</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>R&amp;ânduri</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>Carduri cu &amp;imagini</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>&amp;Panouri după lățimea ferestrei</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Articolul &amp;lângă titluri</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Articolul sub titluri</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>&amp;Arată o pictogramă în zona de notificare, cu numărul de articole necitite</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Arată numărul &amp;și pe lansator</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>Rulează &amp;mai departe când se închide fereastra</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>Pornește &amp;la autentificare, cu fereastra ascunsă</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>Anunță-mă &amp;de articole noi după fiecare reîmprospătare</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Ore de liniște: nu apare nimic</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Reîmprospătează &amp;numai manual când rețeaua se plătește la volum</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>Reîmprospătează numai manual &amp;pe baterie</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Liniște de la</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Liniște până la</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>În fundal</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>de la</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>până la</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>Ce urmăriți se anunță întotdeauna; ce vine în orele de liniște, la sfârșitul lor.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>O&amp;K</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Renunță</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Mereu la îndemână</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificări</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Rețea și alimentare</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>Biblioteca este adusă la această versiune Flash News. Mai întâi se face o copie; poate dura câteva minute.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Surse după țară</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internațional</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>Catalogul nu are această sursă. Introduceți în schimb adresa sitului ziarului.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Găsește în listă</translation>
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
        <translation>&amp;Este despre ea</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Doar o numește</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Nu această țară</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>Anulează &amp;corectura mea</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Adaugă</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>De ce aceste țări</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Ce a indicat-o</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Țările și cuvintele care le-au indicat</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>O țară care lipsește…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>O țară care lipsește</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Închide</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>articolul este despre ea</translation>
    </message>
    <message>
        <source>named</source>
        <translation>numită</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, cum ați spus</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>scoasă de dv.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Niciuna</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Niciun cuvânt din acest articol nu indică o țară.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>și încă %n cuvânt</numerusform>
            <numerusform>și încă %n cuvinte</numerusform>
            <numerusform>și încă %n de cuvinte</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Niciun cuvânt: țara sursei se înțelege de la sine.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>nume sau popor</translation>
    </message>
    <message>
        <source>place</source>
        <translation>loc</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>instituție sau lege</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoană</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>club sau ligă</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>companie sau organizație</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>monedă sau bursă</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>fel de a spune</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indiciu</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>locul redactării</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce este</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Articole după țară</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Internațional</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicat în</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Mergi la o dată</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Descărcarea %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Scris în %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>Internațional</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicat în</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agenție</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Necitite</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Numai articole necitite</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Numai articole cu semn de carte</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Caută în titluri și texte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Golește</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Arată din nou tot (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Golește filtrul</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Necitite %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetă</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Locul precedent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Locul următor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Găsește în acest articol</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Nu este în acest articol</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Bifați o țară pentru a-i vedea sursele.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;Vezi ediția de probă</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Găsește o țară</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Țări</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>Importă &amp;OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>&amp;Introdu o adresă…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Alegeți țările pe care le urmăriți, bifați sursele dorite și porniți. Nimic nu se descarcă înainte să spuneți. Fără rețea sau doar cu un minut la dispoziție? Ediția de probă arată totul cu știri inventate și se scoate la fel de ușor.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Ale cui știri le citiți?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Țări</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Surse</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internațional</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>Abonare &amp;la %n sursă</numerusform>
            <numerusform>Abonare &amp;la %n surse</numerusform>
            <numerusform>Abonare &amp;la %n de surse</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Abonare</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;Preia…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Nicio țară cu acest nume.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Li&amp;mbă</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Ca biroul</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Găsite pe acest calculator: %1. Se pot prelua sursele, ce ați citit și ce ați marcat cu stea.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Fluxul articolelor în timp</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n articol</numerusform>
            <numerusform>%n articole</numerusform>
            <numerusform>%n de articole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>ultimele 24 de ore</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>ultimele 7 zile</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>ultimele 30 de zile</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>ultimul an</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>tot timpul</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Arată din nou tot timpul</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Timp arătat: %1</translation>
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
        <translation>De la %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Până la %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Perioada %1. Apăsați pentru a arăta din nou tot timpul.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n articol.</numerusform>
            <numerusform>%1: %n articole.</numerusform>
            <numerusform>%1: %n de articole.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Cel mai mult: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Săgețile mută, Shift cu săgeți selectează, Enter arată numai acel timp.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Titluri</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nou</numerusform>
            <numerusform>%n noi</numerusform>
            <numerusform>%n noi</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Încă nu sunt titluri.
Apăsați R pentru reîmprospătare sau adăugați o sursă cu Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Nu s-a găsit nimic pentru „%1”.
Esc golește filtrul.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Totul este citit.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Aici se păstrează articolele cu semn de carte.
Apăsați S la un articol pentru a-i pune semn de carte.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Niciun articol nu se potrivește filtrului.
Esc golește filtrul.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Articolele cu această etichetă se păstrează aici.
Apăsați T pe un articol pentru a-l eticheta.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Cele mai potrivite %1 din %n articol. Sortate după dată, toate sunt aici.</numerusform>
            <numerusform>Cele mai potrivite %1 din %n articole. Sortate după dată, toate sunt aici.</numerusform>
            <numerusform>Cele mai potrivite %1 din %n de articole. Sortate după dată, toate sunt aici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Nu se poate alege mai mult de %n articol deodată. Restrângeți mai întâi lista cu un filtru.</numerusform>
            <numerusform>Nu se pot alege mai mult de %n articole deodată. Restrângeți mai întâi lista cu un filtru.</numerusform>
            <numerusform>Nu se pot alege mai mult de %n de articole deodată. Restrângeți mai întâi lista cu un filtru.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>necitit</translation>
    </message>
    <message>
        <source>read</source>
        <translation>citit</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>cu semn de carte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>și încă %n redacție</numerusform>
            <numerusform>și încă %n redacții</numerusform>
            <numerusform>și încă %n de redacții</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Țară necunoscută</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internațional</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Alt loc</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Preia</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Import din alt cititor</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Se preiau sursele cu dosarele lor, articolele cu ce ați citit și, ca semne de carte, ce ați marcat cu stea. Celălalt cititor rămâne cum este.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Cititoare găsite pe acest calculator</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Pe acest calculator nu s-a găsit alt cititor.
Alegeți „Alt loc” dacă dosarul lui este în altă parte, sau exportați acolo un fișier OPML și importați-l aici.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Se preia</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;Fișier OPML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Închide</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Dosarul cititorului</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n sursă nouă</numerusform>
            <numerusform>%n surse noi</numerusform>
            <numerusform>%n de surse noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n articol</numerusform>
            <numerusform>%n articole</numerusform>
            <numerusform>%n de articole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n citit</numerusform>
            <numerusform>%n citite</numerusform>
            <numerusform>%n citite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n cu semn de carte</numerusform>
            <numerusform>%n cu semn de carte</numerusform>
            <numerusform>%n cu semn de carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n omis, fiindcă nu are un flux</numerusform>
            <numerusform>%n omise, fiindcă nu au un flux</numerusform>
            <numerusform>%n omise, fiindcă nu au un flux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>articolele de la %1 nu au putut fi citite</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> zile</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> articole</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Păstrează cel mult</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Folosește cel mult</translation>
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
        <translation>Alegeți un titlu pentru a-l citi aici.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n articol nou</numerusform>
            <numerusform>%n articole noi</numerusform>
            <numerusform>%n de articole noi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nimic nou.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>Nu mai sunt articole necitite în această listă.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>Despre Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Importă OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Liste de abonamente (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n sursă nouă. Apăsați R pentru a o descărca.</numerusform>
            <numerusform>%n surse noi. Apăsați R pentru a le descărca.</numerusform>
            <numerusform>%n de surse noi. Apăsați R pentru a le descărca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>Exportă OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Liste de abonamente (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Scris în %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>Ediția de probă a fost scoasă.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Acest articol nu are imagini.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Semn de carte pus.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Semn de carte scos.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Niciun program nu deschide această adresă: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Un cititor liniștit pentru știrile mai multor țări.
Licență MIT. Numele țărilor: Unicode CLDR. Hartă: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>Din acest articol există numai textul fluxului.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>Articolul așa cum este pe pagina lui.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Textul fluxului.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>Copia de azi nu a putut fi făcută: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Deschide legătura</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiază legătura</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Vezi imaginea</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Niciun program nu redă acest fișier. Poate fi descărcat.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Elimină contul</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Eliminați contul %1 din Flash News?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>Serverul păstrează totul. Sursele lui pot rămâne aici ca ale dv., cu ce ați citit și semnele de carte.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>&amp;Păstrează-i sursele aici</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>Elimină-&amp;i și sursele</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Nu este rețea. Legătura către %1 așteaptă până revine.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Deschide %n legătură în așteptare</numerusform>
            <numerusform>Deschide %n legături în așteptare</numerusform>
            <numerusform>Deschide %n de legături în așteptare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Nimeni altcineva nu a publicat această știre.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>De &amp;ce %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>Articolul &amp;este despre %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Doar numește %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Nu %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Adaugă o țară…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nu este nimic de anulat.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Salvează o copie a bibliotecii</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Biblioteci (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Se copiază biblioteca…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>Biblioteca a fost copiată în %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurează o copie</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Puneți %1 în locul bibliotecii dv.? Biblioteca de acum este păstrată lângă ea.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurează</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Alegeți mai întâi un articol de etichetat.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Nu este alt articol la care să mergeți.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Alegeți mai întâi surse: turul arată ce se face cu ele.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Sursele dv.</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>După țară, cu ce este necitit; Vedere → Surse după dosar le grupează în felul dv. Un clic arată numai aceste articole, butonul drept oferă mai multe.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Un singur filtru</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Sursă, țara publicării, agenție, cuvinte – și Despre: țările despre care vorbește un articol. Esc arată din nou totul.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titluri</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J și K mută, Spațiu trece la următorul necitit, S pune semn de carte. Ce au publicat mai multe redacții este un singur rând; F îl desface.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Articolul</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Întreg, cu imaginile lui, și fără rețea. Sub titlu stau țările despre care este; W spune de ce. G deschide harta.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Nimic pe la spate</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R aduce ce este nou. Flash News întreabă sursele dv. și pe nimeni altcineva. ? arată toate tastele.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>În ordinea potrivirii nu există date.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legendă</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciuna</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Colorează țările după articolele despre ele</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicat în</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Colorează țările după articolele publicate în ele</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Aceleași numere în tabel (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Tot timpul</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ultimele 24 de ore</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimele 7 zile</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimele 30 de zile</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ultimul an</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Lume</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Toată lumea (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Balcani</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Balcanii de aproape (1)</translation>
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
        <translation>Închide</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Înapoi la articol (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Articole despre o țară</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Articole publicate într-o țară</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n țară cu articole. T arată numerele în tabel.</numerusform>
            <numerusform>%n țări cu articole. T arată numerele în tabel.</numerusform>
            <numerusform>%n de țări cu articole. T arată numerele în tabel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>De la %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Până la %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de la %1 la %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n articol despre ea</numerusform>
            <numerusform>%n articole despre ea</numerusform>
            <numerusform>%n de articole despre ea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n articol publicat acolo</numerusform>
            <numerusform>%n articole publicate acolo</numerusform>
            <numerusform>%n de articole publicate acolo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Harta lumii</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Diferite</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Ignoră</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Nu mai ignora</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Cuvinte ignorate</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Articolele cu unul dintre aceste cuvinte sau expresii nu apar în nicio listă. Ce are semn de carte sau etichetă rămâne. Dacă nu mai sunt ignorate, celelalte revin.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Un cuvânt sau o expresie</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Închide</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n articol ascuns</numerusform>
            <numerusform>%1 · %n articole ascunse</numerusform>
            <numerusform>%1 · %n de articole ascunse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Arată articolele</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marchează ca citit</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Semn de carte</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Renunță</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>În această listă nu este nimic necitit.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n articol marcat ca citit.</numerusform>
            <numerusform>%n articole marcate ca citite.</numerusform>
            <numerusform>%n de articole marcate ca citite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Dezabonat de la %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Dezabonat de la %n sursă.</numerusform>
            <numerusform>Dezabonat de la %n surse.</numerusform>
            <numerusform>Dezabonat de la %n de surse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n sursă scoasă din dosarul ei.</numerusform>
            <numerusform>%n surse scoase din dosarul lor.</numerusform>
            <numerusform>%n de surse scoase din dosarul lor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n sursă mutată în %1.</numerusform>
            <numerusform>%n surse mutate în %1.</numerusform>
            <numerusform>%n de surse mutate în %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Redenumește dosarul</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Numele dosarului</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Dosar redenumit în %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Eticheta „%1” a fost ștearsă.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Alegeți mai întâi în bara de filtrare ce să se salveze: o țară, o sursă, o etichetă, cuvinte.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvează acest filtru</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Numele lui în bara laterală</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Filtrul „%1” a fost salvat.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Redenumește filtrul</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Filtrul „%1” a fost schimbat.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Filtrul „%1” a fost șters.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Alegeți mai întâi în bara de filtrare despre ce este regula: o țară, o agenție, o sursă, cuvinte.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>Regula este valabilă de la următoarea reîmprospătare.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Regula „%1” aplicată la %n articol.</numerusform>
            <numerusform>Regula „%1” aplicată la %n articole.</numerusform>
            <numerusform>Regula „%1” aplicată la %n de articole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Regula „%1” a fost ștearsă.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>„%1” ignorat: %n articol ascuns.</numerusform>
            <numerusform>„%1” ignorat: %n articole ascunse.</numerusform>
            <numerusform>„%1” ignorat: %n de articole ascunse.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>„%1” nu mai este ignorat.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Parola pentru %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizator</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>Parola se păstrează în portcheiul acestui birou și se dă numai la %1. Lăsați utilizatorul gol pentru a o uita.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilizator</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parolă</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Renunță</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imaginea %1 din %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Această imagine nu a fost descărcată. Vine cu următoarea reîmprospătare.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Această rețea se plătește la volum: sursele se reîmprospătează numai manual.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Pe baterie: sursele se reîmprospătează numai manual.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Articol</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Mersul reîmprospătării</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Oprește reîmprospătarea</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Reîmprospătează (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Reîmprospătează</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Fără rețea. Ce este păstrat se poate citi.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n sursă nu a răspuns</numerusform>
            <numerusform>%n surse nu au răspuns</numerusform>
            <numerusform>%n de surse nu au răspuns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Salvează ce se poate</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Fișierul stricat este păstrat. Abonamentele, articolele cu semn de carte și cele citite vin și din copia automată.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Se salvează… La o bibliotecă mare poate dura câteva minute.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n articol salvat.</numerusform>
            <numerusform>%n articole salvate.</numerusform>
            <numerusform>%n de articole salvate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Fișierul stricat este păstrat ca %1. Ce lipsește și mai este în fluxuri vine cu următoarea reîmprospătare.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Deschide Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>&amp;Anunță-mă</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>&amp;Pune-le semn de carte</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>&amp;Marchează-le ca citite</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>Ascunde-&amp;le</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>Aplică &amp;și articolelor care sunt deja aici</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Fă o regulă</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Editează regula</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Nu apar în nicio listă. Revin când spuneți sau când ștergeți regula.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Articole noi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce este de făcut</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Etichetează-le</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Renunță</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Nu există încă reguli. Alegeți o țară, o agenție, o sursă sau cuvinte în bara de filtrare, apoi „Fă o regulă din asta…” în meniul Organizare.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editează…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Șterge</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>A&amp;plică acum</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Arată-i articolele</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Readu articolele ascunse</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguli</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Închide</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Fără bifă, regula nu se aplică.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>vă anunță</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>pune eticheta „%1”</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>pune semn de carte</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>marchează ca citit</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>ascunde (%n articol până acum)</numerusform>
            <numerusform>ascunde (%n articole până acum)</numerusform>
            <numerusform>ascunde (%n de articole până acum)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestii</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>Ce trimite %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>tip neprecizat</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Închide</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>Copia este acum biblioteca dv. Cea dinainte este păstrată ca %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>Cu serife</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Fără serife</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Ca biroul</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrast ridicat</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> litere</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Numai manual</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minute</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>L&amp;imbă</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ulori</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>&amp;Fontul articolului</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Textul articolului</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Lățimea coloanei</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>Reîmprospătează &amp;cel puțin la</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Renunță</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Alege un dosar</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>&amp;Dosar de descărcări</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>Cea &amp;mai mare descărcare</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Arată o &amp;știre o singură dată, oricine ar fi publicat-o</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>Citirea uneia &amp;îi marchează copiile ca citite</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articole</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Nicio setare nu se numește așa.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>R&amp;esetează tot</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>&amp;Adu și arată pictogramele lor</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Găsește o setare</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>temă întunecat luminos sepia contrast</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>font litere citire</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>mărime mai mare mai mic zoom</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>lungimea rândului citire</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>interval actualizare reîmprospătare automat</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>fișiere podcasturi</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>fișiere podcasturi mărime</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>duplicate copii pliere</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>duplicate copii citit</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Surse</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>pictograme favicon imagini</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scurtături de tastatură</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Închide</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Pune sau scoate eticheta cu această tastă</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Necunoscut</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Ghicit după adresă; corectați dacă e nevoie.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Editează sursa</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>În ritmul sursei</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dosar</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Țară</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limbă</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Necaz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>De pe pagină când fluxul îl taie</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Mereu de pe pagină</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Numai ce are fluxul</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Articol întreg</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>La fiecare %n oră</numerusform>
            <numerusform>La fiecare %n ore</numerusform>
            <numerusform>La fiecare %n de ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>La fiecare %n minut</numerusform>
            <numerusform>La fiecare %n minute</numerusform>
            <numerusform>La fiecare %n de minute</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Ca toată biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Oricâte</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>Cel mai nou %n articol</numerusform>
            <numerusform>Cele mai noi %n articole</numerusform>
            <numerusform>Cele mai noi %n de articole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Editează %n sursă</numerusform>
            <numerusform>Editează %n surse</numerusform>
            <numerusform>Editează %n de surse</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Verificare</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Imagini</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>Ar&amp;ticole noi</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>P&amp;ăstrează cele citite</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Păstrează &amp;cel mult</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilizator</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;Parolă</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Renunță</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Aduse, ca să fie și fără rețea</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Lăsate deoparte</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Vin în liniște</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Anunță-mă de fiecare</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Numai pentru surse care o cer</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Păstrată în portcheiul biroului</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>În pauză</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Niciun articol nou de %n zi</numerusform>
            <numerusform>Niciun articol nou de %n zile</numerusform>
            <numerusform>Niciun articol nou de %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Încă neadus</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bine</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>încă necunoscut</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>la fiecare %n minut</numerusform>
            <numerusform>la fiecare %n minute</numerusform>
            <numerusform>la fiecare %n de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>la fiecare %n oră</numerusform>
            <numerusform>la fiecare %n ore</numerusform>
            <numerusform>la fiecare %n de ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>la fiecare %n zi</numerusform>
            <numerusform>la fiecare %n zile</numerusform>
            <numerusform>la fiecare %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>numai manual</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Încearcă &amp;acum</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>Ce &amp;trimite serverul…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>&amp;Caută noua adresă…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Parolă…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Cum stau sursele</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Adusă ultima dată</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Publică</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Următoarea verificare</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Închide</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Toate sursele au răspuns.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n sursă nu a răspuns.</numerusform>
            <numerusform>%n surse nu au răspuns.</numerusform>
            <numerusform>%n de surse nu au răspuns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Se întreabă %n sursă …</numerusform>
            <numerusform>Se întreabă %n surse …</numerusform>
            <numerusform>Se întreabă %n de surse …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Se întreabă %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Se caută fluxuri la %1…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Noua adresă pentru %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Citește această sursă de la:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Folosește această adresă</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Surse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Necitite</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Semne de carte</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Țară necunoscută</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internațional</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Reîmprospătează</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Hartă</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Articole după țară pe o hartă a lumii (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizat %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Încă nesincronizat</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizează acum</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>&amp;Introdu parola…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>Elimină &amp;contul…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Mută în</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Acest calculator</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>Edi&amp;tează etichetele…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>Setările &amp;pentru %n sursă…</numerusform>
            <numerusform>Setările &amp;pentru %n surse…</numerusform>
            <numerusform>Setările &amp;pentru %n de surse…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>R&amp;edenumește dosarul…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>De&amp;zabonare</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Mută &amp;în dosar</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>Fără &amp;dosar</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>D&amp;osar nou…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Dosar nou</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Numele dosarului; „Europa/Balcani” se află în „Europa”</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>Mută &amp;acolo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ren&amp;unță</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>Rede&amp;numește filtrul…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>Înlocuiește-&amp;l cu ce arată lista acum</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>&amp;Fă o regulă din el…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Șterge filtrul</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Fără limită</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Ca toate sursele</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>&amp;Păstrează aceste limite și curăță</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Adu totul pentru citire fără rețea</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Spațiu și citire fără rețea</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>%n articol a fost curățat.</numerusform>
            <numerusform>%n articole au fost curățate.</numerusform>
            <numerusform>%n de articole au fost curățate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>%1 din %2 surse aduse, cu imaginile lor.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articole</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Limite proprii</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Surse</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Toate sursele împreună</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Închide</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Cu rețeaua deconectată</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n articol ocupă %1, din care %2 imagini.</numerusform>
            <numerusform>%n articole ocupă %1, din care %2 imagini.</numerusform>
            <numerusform>%n de articole ocupă %1, din care %2 imagini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n dintre ele este necitit sau are semn de carte și rămâne în orice caz.</numerusform>
            <numerusform>%n dintre ele sunt necitite sau au semn de carte și rămân în orice caz.</numerusform>
            <numerusform>%n dintre ele sunt necitite sau au semn de carte și rămân în orice caz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Numai %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>O sursă</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Cu aceste limite nu ar dispărea nimic acum.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Cu aceste limite ar dispărea %n articol și s-ar elibera %1.</numerusform>
            <numerusform>Cu aceste limite ar dispărea %n articole și s-ar elibera %1.</numerusform>
            <numerusform>Cu aceste limite ar dispărea %n de articole și s-ar elibera %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Se aduce…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n articol se deschide întreg, cu toate imaginile.</numerusform>
            <numerusform>Toate cele %n articole se deschid întregi, cu toate imaginile.</numerusform>
            <numerusform>Toate cele %n de articole se deschid întregi, cu toate imaginile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>%1 din %n articol se deschide întreg. Lipsesc:</numerusform>
            <numerusform>%1 din %n articole se deschid întregi. Lipsesc:</numerusform>
            <numerusform>%1 din %n de articole se deschid întregi. Lipsesc:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n imagine de la %1: %2</numerusform>
            <numerusform>%n imagini de la %1: %2</numerusform>
            <numerusform>%n de imagini de la %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>încă neaduse</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n articol numai cu textul din flux: %1</numerusform>
            <numerusform>%n articole numai cu textul din flux: %1</numerusform>
            <numerusform>%n de articole numai cu textul din flux: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>și de la încă %n server</numerusform>
            <numerusform>și de la încă %n servere</numerusform>
            <numerusform>și de la încă %n de servere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>Articolul a fost copiat cu sursa lui.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Cuvintele alese au fost copiate cu sursa lor.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Acest articol a venit fără legătură.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Legătura a fost copiată.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Nu s-a găsit un program de e-mail. Legătura poate fi copiată.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvează ca PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fișiere PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Scris în %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 nu a putut fi scris. Alegeți alt loc.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Alegeți întâi un articol de exportat.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>articole</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>Cărți EPUB (*.epub);;Pagini web (*.html);;Texte Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Găsește</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Abonare</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Adaugă surse</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Adresa unui flux sau a unui sit, ca example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Fluxuri găsite</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Sau găsiți o sursă în catalog</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Găsește în catalog</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Renunță</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Se caută fluxuri la %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n flux găsit</numerusform>
            <numerusform>%n fluxuri găsite</numerusform>
            <numerusform>%n de fluxuri găsite</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Vă puteți abona totuși; se aduce când revine rețeaua.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tichete</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>Etichetă &amp;nouă…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Editează etichetele…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Alegeți mai întâi un articol de etichetat.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Eticheta „%1” a fost scoasă.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n articol etichetat „%1”.</numerusform>
            <numerusform>%n articole etichetate „%1”.</numerusform>
            <numerusform>%n de articole etichetate „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etichetă nouă</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Numele etichetei</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adaugă</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Renunță</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Etichetă nouă</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Etichetă nouă %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Nu există încă etichete. O etichetă este un cuvânt al dv. pentru articole: „rețetă”, „de discutat”. Ce are etichetă se păstrează.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Etichetă nouă</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Șterge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Culoare</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tastă</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niciuna</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Culoare</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tastă</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Închide</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n articol</numerusform>
            <numerusform>%1 · %n articole</numerusform>
            <numerusform>%1 · %n de articole</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · tasta %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Sari peste tur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Î&amp;napoi</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Turul ferestrei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Înainte</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gata</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Fă turul</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Nu, mulțumesc</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Sursele dv. se aduc. Între timp, un tur al ferestrei într-un minut?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Nu deranja</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;În fundal…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ieșire</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n articol necitit</numerusform>
            <numerusform>%n articole necitite</numerusform>
            <numerusform>%n de articole necitite</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nimic necitit</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>Ascunde &amp;fereastra</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Arată fereastra</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;Oprește reîmprospătarea</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Reîmprospătează</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Anulează (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Anulat: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>numai în %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce diferă</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Altă versiune</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferențe</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>De la %1 la:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Închide</translation>
    </message>
</context>
</TS>
