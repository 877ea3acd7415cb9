<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bs_BA" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Ovaj filter ima dio koji se ne može pročitati: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 se ne može zapisati: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>„%1“ nije kod države. Navedite dva slova, kao AL ili XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>„%1“ nije vrijeme. Navedite dan, kao 2026-03-03, ili 2d, ili 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Samo vijesti sa ovim riječima.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Samo ovaj izvor: naziv, broj ili adresa.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Samo izvori iz ove fascikle.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Samo izvori iz ove države.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Samo vijesti koje govore o ovoj državi.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Samo vijesti ove agencije.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Samo vijesti na ovom jeziku.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Samo nepročitane vijesti.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Samo označene vijesti.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Samo vijesti od: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Samo vijesti prije ovog vremena.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Počni od najstarijih.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Nema pretplate „%1“. Sve ih ispisuje flash-news feeds.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Ovaj red nije JSON objekat: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 se ne može pročitati: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 je preveliko (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Najviše ovoliko.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Jedan JSON niz.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Poništi.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>Kao HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Kao JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n kanal</numerusform>
            <numerusform>%n kanala</numerusform>
            <numerusform>%n kanala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n nove</numerusform>
            <numerusform>%n novih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n izmijenjena</numerusform>
            <numerusform>%n izmijenjene</numerusform>
            <numerusform>%n izmijenjenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n kanal bez promjene</numerusform>
            <numerusform>%n kanala bez promjene</numerusform>
            <numerusform>%n kanala bez promjene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n slika</numerusform>
            <numerusform>%n slike</numerusform>
            <numerusform>%n slika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n neuspjeo</numerusform>
            <numerusform>%n neuspjela</numerusform>
            <numerusform>%n neuspjelih</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Nema veze. Sačuvano se može čitati.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Pretplata: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Već postoji: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Ima i: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n nova pretplata</numerusform>
            <numerusform>%n nove pretplate</numerusform>
            <numerusform>%n novih pretplata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n neispravan</numerusform>
            <numerusform>%n neispravna</numerusform>
            <numerusform>%n neispravnih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n vijest</numerusform>
            <numerusform>%n vijesti</numerusform>
            <numerusform>%n vijesti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n nepročitana</numerusform>
            <numerusform>%n nepročitane</numerusform>
            <numerusform>%n nepročitanih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n označena</numerusform>
            <numerusform>%n označene</numerusform>
            <numerusform>%n označenih</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>%1 od toga slobodno</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Sve je u redu.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Još nema automatske sigurnosne kopije; napravit će je sljedeće osvježavanje.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n automatska kopija, najnovija: %1</numerusform>
            <numerusform>%n automatske kopije, najnovija: %1</numerusform>
            <numerusform>%n automatskih kopija, najnovija: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Stara datoteka sačuvana je kao %1. Šta nedostaje, a još je u kanalima, stiže sa sljedećim osvježavanjem.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>„flash-news restore“ spašava šta se može spasiti i čuva staru datoteku.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>„flash-news check --repair“ ovo popravlja.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>Biblioteka koju zamjenjuje sačuvana je kao %1.</translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown ili epub; ako nije navedeno, odlučuje nastavak datoteke.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Lozinka: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Nema naloga „%1“. Sve ih ispisuje flash-news account list.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Upotreba: flash-news account add URL --user IME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Potrebna je lozinka: upišite je ili zadajte FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Dodan je nalog %1. Sinhronizira ga flash-news refresh.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Ovdje nema privjeska ključeva, pa se lozinka ne čuva: zadajte FLASH_NEWS_PASSWORD kad god pokrećete flash-news refresh.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Upotreba: flash-news account remove NALOG</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Upotreba: flash-news account move KANAL… --to NALOG ili --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Vijest koju je objavilo više medija samo jednom.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Samo članci koji su ova vijest.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n nalog</numerusform>
            <numerusform>%n naloga</numerusform>
            <numerusform>%n naloga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>poslana %n vaša radnja</numerusform>
            <numerusform>poslane %n vaše radnje</numerusform>
            <numerusform>poslano %n vaših radnji</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Ovaj članak nema id.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>Polje „%1“ nije tekst.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Ovaj članak nema ni naslov ni tekst.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Samo vijesti sa ovim tagom.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Počni od vijesti koje najbolje odgovaraju riječima.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Nema taga „%1“. Sve ih ispisuje flash-news tags.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 ovdje nije nađen. Navedite fasciklu: flash-news import --from %2 FASCIKLA</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Nema čitača „%1“. Poznati su: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n pročitana</numerusform>
            <numerusform>%n pročitane</numerusform>
            <numerusform>%n pročitanih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n izostavljena jer iza nje nema kanala</numerusform>
            <numerusform>%n izostavljene jer iza njih nema kanala</numerusform>
            <numerusform>%n izostavljenih jer iza njih nema kanala</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Skini im tag.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Vijesti sa %1 nisu se mogle pročitati</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n vijest</numerusform>
            <numerusform>Flash News: %n vijesti</numerusform>
            <numerusform>Flash News: %n vijesti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 se nije moglo zapisati: %2. Izaberite drugo mjesto.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Izaberite barem jednu vijest za izvoz.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>Kanal kaže da je zapisan u %1, ali je u %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Neki se znakovi ne mogu pročitati u kodiranju kanala.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Više članaka ima istu oznaku; razlikovani su po linkovima i tekstu.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Ovaj JSON je prekinut ili neispravan kod znaka %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>Ovo je JSON, ali nije JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Kanal je prekinut; pročitano je ono što je stiglo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Datoteka je prazna.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Ova datoteka nije spisak pretplata (OPML) ili joj nedostaje početak.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>Prefiks „%1“ nije deklarisan.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Pročitano je samo prvih %1 članaka.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Kanal je prevelik i nije pročitan cijeli.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Ovo je spisak pretplata (OPML), a ne kanal. Može se uvesti.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Ovo je web-stranica, a ne kanal.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Kanal se prekida prije prvog članka.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Ovo nije kanal.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Ovo je mapa sajta bez vijesti, a ne kanal.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Odgovor je prazan: u njemu nema kanala.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Elementi nisu zatvoreni ili su loše ugniježđeni.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Navodnici oko atributa nedostaju ili nisu zatvoreni.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Ima šiljastih zagrada koje nisu napisane kao &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Ima znakova &amp; koji nisu napisani kao &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Ima kontrolnih znakova, koji su izostavljeni.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Komentar ili odjeljak CDATA nije zatvoren.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Nešto stoji ispred kanala; preskočeno je.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Red %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Elementi su preduboko ugniježđeni.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 traži korisničko ime i lozinku.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 ne daje ovu adresu (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 nema ništa na ovoj adresi (404). Možda se preselilo.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 kaže da ovog kanala više nema (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 traži da ga neko vrijeme ostavimo na miru (429).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 ima vlastitih teškoća (greška %2). Možda vrijedi pokušati kasnije.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 je odgovorio greškom %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 nije pronađen. Provjerite adresu i vezu.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Do %1 se ne može doći.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 nije odgovorio na vrijeme.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 je prekinuo usred odgovora.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Proxy na putu do %1 nije odgovorio.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Proxy na putu do %1 traži lozinku.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 se ne može pročitati: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zaustavljeno.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 nas šalje na adresu koja nije na webu.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 nas šalje sa sigurne na otvorenu vezu. Nismo pošli.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 nije adresa na webu.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Ono što %1 šalje preveliko je za kanal.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 nije dovršio odgovor u jednoj minuti.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 nas šalje ukrug.</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 nas šalje dalje, ali ne kaže kuda.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 je poslao odgovor koji se ne može raspakirati.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 nas šalje na računar u lokalnoj mreži. Nismo pošli.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 traži da ga ostavimo na miru do %2.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>Veza sa %1 nije uspostavljena na vrijeme.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>%1 se nije moglo napraviti. Izaberite drugo mjesto.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 se nije moglo zapisati: %2. Izaberite drugo mjesto.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 je veće od %2, koliko postavke dopuštaju.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 treba %2, ali je samo %3 slobodno u %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Ono što %1 šalje preveliko je.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>Veza sa %1 nije sigurna: certifikat je povučen.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>Veza sa %1 nije sigurna: za certifikat ne garantuje niko kome ovaj računar vjeruje.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>Veza sa %1 nije sigurna: certifikat glasi na drugo ime.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>Veza sa %1 nije sigurna: certifikat je istekao. Ako su svi istekli, pogledajte sat ovog računara.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>Veza sa %1 nije sigurna: certifikat još ne važi. Pogledajte sat ovog računara.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Sigurna veza sa %1 nije se mogla uspostaviti.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>%1 nije dostupno preko proxyja %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>o: %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>objavljeno: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>izvor: %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>sa tagom „%1“</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>nepročitano</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>označeno</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>prije %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>Na ovoj stranici nema vijesti.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Sajt ovu vijest prikazuje samo pretplatnicima.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Sajt ostatak ove vijesti prikazuje samo pretplatnicima.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Privjesak ključeva nije dao lozinku: %1. Otključajte ga i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Za ovo nije sačuvana lozinka.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Ova radna površina nema privjesak ključeva (kao što su GNOME Keyring ili KWallet), pa se lozinka čuva samo dok se Flash News ne zatvori.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Nedostaje katalog izvora. Ponovo instalirajte Flash News ili dodajte izvor preko adrese.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 nema kanal, a stranica ne upućuje ni na jedan. Potražite na sajtu „RSS“ ili „Feed“ i navedite tu adresu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>„%1“ nije adresa. Navedite je kao https://example.org ili https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Ovaj članak više nije u biblioteci.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 se ne može pročitati: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 je preveliko za spisak pretplata.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Pretplate programa Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 se ne može zapisati: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Nedostaje ogledno izdanje. Ponovo instalirajte Flash News.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 je prekinuo usred odgovora.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Umjesto kanala stigla je web-stranica %1. Ako ova mreža ima stranicu za prijavu, prvo je otvorite u pregledniku.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 je umjesto kanala poslao web-stranicu. Možda se kanal preselio ili ova mreža prvo traži prijavu.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 traži da ga ostavimo na miru do %2.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>ono što je stiglo nije slika koja se može sačuvati.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Kanal u %1 ne navodi svoju adresu. Otvorite ga u pregledniku i odatle kopirajte adresu.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>U %2 nema ničega od programa %1. Traženo je: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Arhiva je oštećena ili nepoznate vrste.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News već je otvoren (proces %1). Koristite njegov prozor ili ga najprije zatvorite.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News otvoren je sa ovim profilom na računaru „%1“. Najprije ga tamo zatvorite. Ako više ne radi, obrišite %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>V&amp;ijesti</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Vijest</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>P&amp;rikaz</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoć</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>O&amp;svježi</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Zaustavi osvježavanje</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Dodaj izvore…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Uvezi OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>Izvezi &amp;OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>O&amp;gledno izdanje</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Postavke…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Izađi</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>Sl&amp;jedeći naslov</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>Prethodni &amp;naslov</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>&amp;Stranica niže, pa sljedeća nepročitana</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>S&amp;ljedeća nepročitana</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>&amp;Prethodna nepročitana</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>O&amp;znači</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Označi &amp;kao pročitano ili nepročitano</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>Otvori &amp;izvornu stranicu</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>Zašto ove &amp;države…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Označi sve sa spiska kao pročitano</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Traži</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>&amp;Samo nepročitane</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>Samo &amp;označene</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Ukloni &amp;filter</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>Idi n&amp;a izvore</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>I&amp;di na naslove</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>Idi &amp;na vijest</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>Izvori &amp;po državi</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>&amp;Izvori po fascikli</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Veći tekst</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Manji tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Uobičajena veličina teksta</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Cijeli ekran</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Prečice na tastaturi</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;O programu Flash News</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>Po&amp;gledaj slike</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>&amp;Karta</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>&amp;Uporedi stranicu i kanal</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>N&amp;ađi u vijesti</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Nađi slj&amp;edeće</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Na&amp;đi prethodno</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Kopi&amp;raj sa izvorom</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Kopiraj &amp;vezu</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>P&amp;ošalji poštom…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Štampaj…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Sa&amp;čuvaj vijest kao PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>Izvezi…</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Prostor i &amp;rad izvan mreže…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>Dodaj &amp;nalog…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>&amp;Kako su izvori…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Prikaži ili sklopi kopije</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Razlike od kopija…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Organizacija</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Uvezi iz drugog &amp;čitača…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Sigurnosna kopija &amp;biblioteke…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>&amp;Vrati sigurnosnu kopiju…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>U poz&amp;adini…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprijed</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Otvori u prozoru</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Po&amp;ništi</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Dodijeli tag…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Sačuvaj ovaj filter…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>N&amp;apravi pravilo od ovoga…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Pravila…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Utišane riječi…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>O&amp;bilazak prozora</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Idi na datum…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Sljedeći prozor</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Prethodni prozor</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Zatvori prozore s vijestima</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Minus ide ispred riječi, a ne ispred %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Nijedan se vaš izvor ne zove „%1“.</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Nijedna se država ne zove „%1“. Navedite naziv ili kod kao AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>„%1“ nije datum. Navedite ga kao 2026-03-01, 2026-03 ili 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 nije poznato. Postoje is:unread i is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Nijedan se vaš tag ne zove „%1“.</translation>
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
        <translation>Disk je pun. Ništa nije promijenjeno; oslobodite prostor i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>U biblioteku se ne može pisati. Provjerite dozvole njene fascikle.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Datoteka biblioteke ne može se otvoriti. Provjerite postoji li njena fascikla i može li se u nju pisati.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Drugi program koristi biblioteku. Zatvorite ga i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>Biblioteka nije mogla uraditi ovo: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Slika se nije mogla sačuvati u %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Ova baza podataka pripada drugom programu. Ostala je netaknuta; izaberite drugu fasciklu profila ili premjestite datoteku.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Ovu je biblioteku zapisala novija verzija programa Flash News. Ostala je netaknuta; instalirajte noviju verziju da biste je otvorili.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Ova instalacija nije potpuna. Ponovo instalirajte Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Fascikla %1 ne može se napraviti. Provjerite njene dozvole.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 nije cijela kopija biblioteke. Ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Datoteka nije biblioteka programa Flash News ili joj je početak oštećen. Ostala je netaknuta. „flash-news restore“ je sklanja i spašava šta se može spasiti; ili izaberite drugu fasciklu profila.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Datoteka biblioteke je oštećena. Zatvorite Flash News i pokrenite „flash-news restore“: sklanja oštećenu datoteku i spašava šta se može spasiti.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Disk je zakazao pri čitanju ili pisanju biblioteke. Ništa nije promijenjeno; provjerite disk i kabl.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Datoteka je oštećena: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n vijest bez stanja.</numerusform>
            <numerusform>%n vijesti bez stanja.</numerusform>
            <numerusform>%n vijesti bez stanja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n vijest bez kanala.</numerusform>
            <numerusform>%n vijesti bez kanala.</numerusform>
            <numerusform>%n vijesti bez kanala.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n oznaka čije vijesti više nema.</numerusform>
            <numerusform>%n oznake čijih vijesti više nema.</numerusform>
            <numerusform>%n oznaka čijih vijesti više nema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n kanal sa pogrešnim brojem.</numerusform>
            <numerusform>%n kanala sa pogrešnim brojem.</numerusform>
            <numerusform>%n kanala sa pogrešnim brojem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n vijest bez čitljivog teksta.</numerusform>
            <numerusform>%n vijesti bez čitljivog teksta.</numerusform>
            <numerusform>%n vijesti bez čitljivog teksta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n vijest koju pretraga ne nalazi.</numerusform>
            <numerusform>%n vijesti koje pretraga ne nalazi.</numerusform>
            <numerusform>%n vijesti koje pretraga ne nalazi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>%1 se ne može zapisati. Provjerite dozvole fascikle i prostor na disku.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nema datoteke %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News je pokrenut. Zatvorite ga i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Vaša je biblioteka na mrežnom disku, gdje je istovremeno sigurno može koristiti samo jedan program. Drži je proces %1 na „%2“: najprije ga zatvorite. Ako više ne radi, obrišite %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 se ne može pročitati. Provjerite dozvole.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 nije ono što treba da bude: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>izvor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n minuta čitanja</numerusform>
            <numerusform>%n minute čitanja</numerusform>
            <numerusform>%n minuta čitanja</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Najnovije vijesti</translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Čitajte dalje na sajtu %1</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Cijela vijest nije se mogla preuzeti: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>zvuk</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>slika</translation>
    </message>
    <message>
        <source>file</source>
        <translation>datoteka</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Pusti</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Preuzmi</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Datoteke uz ovu vijest</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Objavili su i</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>razlike</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Povezano</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Uz ovo: %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Poglavlja</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>Za %1 nije sačuvana lozinka. Ponovo je unesite u prozoru ili zadajte FLASH_NEWS_PASSWORD za komandnu liniju.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 se ponavlja umjesto da završi spisak. Ništa nije promijenjeno; kasnije će se pokušati ponovo.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 nije adresa servera.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>Na %1 nema servera sa kojim se Flash News može sinhronizirati. Radi sa FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux i Tiny Tiny RSS; adresa je ona na kojoj čitate u pregledniku.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 odbija ovo korisničko ime i lozinku. Za FreshRSS to je lozinka za API, koja se zadaje u profilu; za Miniflux ona iz integracije Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>API na %1 je isključen. U FreshRSS-u se uključuje pod Postavke › Autentifikacija › Dopusti pristup API-ju.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>Na %1 nema servera ove vrste.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 je prihvatio lozinku, ali ne i ključ koji je za nju dao. Njegov web-server možda odbacuje zaglavlje Authorization u zahtjevima.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 ovo ne prihvaća: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 je odgovorio nečim što nije traženo. Ništa nije promijenjeno; kasnije će se pokušati ponovo.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 odbija ovo korisničko ime i lozinku.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>API na %1 je isključen. U Tiny Tiny RSS-u se uključuje pod Postavke › Omogući API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 je odmah prekinuo sesiju.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 se nije mogao pretplatiti na %2: tamo ne nalazi kanal.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS dopušta mijenjanje naziva i fascikla samo na svojim stranicama na %1; odatle stižu ovamo.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Plava</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zelena</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Narandžasta</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Ljubičasta</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Tirkizna</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Ružičasta</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Maslinasta</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Siva</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Nedostaje tabela ove instalacije (%1). Ponovo instalirajte Flash News.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (gdje kanal smješta vijest)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1k</source>
        <comment>thousands of unread stories</comment>
        <translation>%1 hilj.</translation>
    </message>
</context>
<context>
    <name>WorldShapes</name>
    <message>
        <source>This installation has no map. Install Flash News again.</source>
        <translation>Ova instalacija nema kartu. Ponovo instalirajte Flash News.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>Na ovaj izvor više nema pretplate.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Kanal (%1) sa %n člankom.</numerusform>
            <numerusform>Kanal (%1) sa %n članka.</numerusform>
            <numerusform>Kanal (%1) sa %n članaka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Pretplati se na kanale ili na kanale sajta</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Otkaži pretplatu; označene vijesti ostaju</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Ispiši pretplate i njihovo stanje</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Zapiši pretplate kao OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Preuzmi novo</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Čitaj ogledno izdanje, bez mreže</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Ispiši naslove</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Ispiši naslove vijesti sa ovim riječima</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Prikaži vijest</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Označi vijesti</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Označi vijesti kao pročitane</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Prikaži šta se od kanala razumije</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Navedi države i agenciju teksta</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Kaži koji su članci ista vijest</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Izdvoji vijest iz web-stranice</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Učini HTML sigurnim za prikaz</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Kaži kako je biblioteka</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Kopiraj biblioteku u datoteku</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Stavi kopiju na mjesto biblioteke ili spasi šta se može iz oštećene</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Zapiši vijesti kao HTML, Markdown ili EPUB, sa slikama</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Sinhroniziraj sa serverem: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Pretplati se na kanale iz OPML datoteke ili preuzmi ono što čuva drugi čitač</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Dodijeli vijestima tag</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Ispiši tagove</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Dodaj nalog</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Dodaj nalog</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Gdje čitate u pregledniku, npr. rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Nalog na serveru održava vaše izvore, pročitano i označeno istima na svim vašim uređajima. Flash News radi sa FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux i Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Šta je server odgovorio</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresa</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Korisničko ime</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lozinka</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>Za FreshRSS i Miniflux ona za API, koja se tamo zadaje u profilu ili pod integracijama.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Korisničko ime</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Odustani</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Lozinka za %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sačuvaj</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Pitam %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n nova vijest</numerusform>
            <numerusform>%1: %n nove vijesti</numerusform>
            <numerusform>%1: %n novih vijesti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n nova vijest</numerusform>
            <numerusform>%n nove vijesti</numerusform>
            <numerusform>%n novih vijesti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n nova vijest o onome što pratite</numerusform>
            <numerusform>%n nove vijesti o onome što pratite</numerusform>
            <numerusform>%n novih vijesti o onome što pratite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>&amp;Raspored</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Na&amp;jprije najnovije</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>N&amp;ajprije najstarije</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>Pri pretrazi &amp;najprije najprikladnije</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Gr&amp;upiraj po danu</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>&amp;Grupiraj po izvoru</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>Grupiraj po &amp;državi</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>R&amp;edovi</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;Kartice sa slikama</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>&amp;Okna prema širini prozora</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Vijest &amp;pored naslova</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Vijest ispod naslova</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Prikaži &amp;ikonu u sistemskoj traci, sa brojem nepročitanih vijesti</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Prikaži &amp;broj i na pokretaču</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Nastavi raditi kad se prozor zatvori</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>&amp;Pokreni pri prijavi, sa skrivenim prozorom</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>Obavijesti &amp;me o novim vijestima poslije svakog osvježavanja</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Tihi sati: ništa ne iskače</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Osvježavaj samo &amp;ručno kad se mreža plaća po prometu</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>Osvježavaj &amp;samo ručno na bateriji</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Tišina od</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Tišina do</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>U pozadini</translation>
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
        <translation>Ono što pratite uvijek se javlja; ono što stigne u tihim satima, na njihovom kraju.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;U redu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Odustani</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Uvijek pri ruci</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Obavještenja</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Mreža i napajanje</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>Biblioteka se prilagođava ovoj verziji Flash Newsa. Prvo se pravi njena kopija; to može potrajati nekoliko minuta.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Izvori po državi</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Međunarodni</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>Katalog nema takav izvor. Umjesto toga unesite adresu sajta novina.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Nađi na spisku</translation>
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
        <translation>&amp;Vijest je o njoj</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Samo se spominje</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Nije ova država</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Poništi moju ispravku</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Zašto ove države</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Šta joj ide u prilog</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Države i riječi koje im idu u prilog</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Država koja nedostaje…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Država koja nedostaje</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zatvori</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>vijest je o njoj</translation>
    </message>
    <message>
        <source>named</source>
        <translation>spomenuta</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, kako ste rekli</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>vi ste uklonili</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Ništa</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Nijedna riječ ove vijesti ne govori za neku državu.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>i još %n riječ</numerusform>
            <numerusform>i još %n riječi</numerusform>
            <numerusform>i još %n riječi</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Nijedna riječ: država samog izvora podrazumijeva se.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>ime ili narod</translation>
    </message>
    <message>
        <source>place</source>
        <translation>mjesto</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>ustanova ili zakon</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>klub ili liga</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>firma ili organizacija</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>novac ili berza</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>način izražavanja</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>naznaka</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>mjesto iz zaglavlja vijesti</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Šta je</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Vijesti po državi</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Međunarodni</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O državi</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Objavljeno u</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Idi na datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Preuzimanje: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Zapisano u %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>Međunarodni</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Objavljeno u</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O državi</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencija</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nepročitano</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Samo nepročitane vijesti</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Samo označene vijesti</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Pretraži naslove i tekst</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Ponovo prikaži sve (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ukloni filter</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Nepročitano %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Prethodno mjesto</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Sljedeće mjesto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Nađi u ovoj vijesti</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Nema u ovoj vijesti</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Označite državu da biste vidjeli njene izvore.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>Pogledaj &amp;ogledno izdanje</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Nađi državu</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Države</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Uvezi OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>Unesi &amp;adresu…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Izaberite države koje pratite, označite izvore koje želite i krenite. Ništa se ne preuzima prije nego što kažete. Nema mreže ili imate samo minutu? Ogledno izdanje pokazuje sve sa izmišljenim vijestima i jednako se lako uklanja.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Čije vijesti čitate?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Države</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Izvori</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Međunarodni</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>Pretplati &amp;se na %n izvor</numerusform>
            <numerusform>Pretplati &amp;se na %n izvora</numerusform>
            <numerusform>Pretplati &amp;se na %n izvora</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Pretplati se</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>P&amp;reuzmi…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Nema države sa ovim nazivom.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Jezik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Kao radna površina</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Nađeno na ovom računaru: %1. Mogu se preuzeti izvori, ono što ste pročitali i ono što ste označili zvjezdicom.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Tok vijesti kroz vrijeme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n vijest</numerusform>
            <numerusform>%n vijesti</numerusform>
            <numerusform>%n vijesti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>posljednja 24 sata</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>posljednjih 7 dana</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>posljednjih 30 dana</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>posljednja godina</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>sve vrijeme</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Ponovo prikaži sve vrijeme</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Prikazano vrijeme: %1</translation>
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
        <translation>Period %1. Pritisnite da ponovo prikažete sve vrijeme.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n vijest.</numerusform>
            <numerusform>%1: %n vijesti.</numerusform>
            <numerusform>%1: %n vijesti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Najviše: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Strelice pomiču, Shift i strelice biraju, Enter prikazuje samo to vrijeme.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Naslovi</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n nove</numerusform>
            <numerusform>%n novih</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Još nema naslova.
Pritisnite R za osvježavanje ili dodajte izvor sa Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Ništa nije nađeno za „%1“.
Esc uklanja filter.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Sve je pročitano.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Ovdje se čuvaju vijesti koje označite.
Pritisnite S na vijesti da je označite.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Nijedna vijest ne odgovara ovom filteru.
Esc uklanja filter.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Vijesti sa ovim tagom čuvaju se ovdje.
Pritisnite T na vijesti da joj dodijelite tag.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Najboljih %1 od %n vijesti. Poredane po datumu, tu su sve.</numerusform>
            <numerusform>Najboljih %1 od %n vijesti. Poredane po datumu, tu su sve.</numerusform>
            <numerusform>Najboljih %1 od %n vijesti. Poredane po datumu, tu su sve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Ne može se odabrati više od %n vijesti odjednom. Najprije suzite listu filterom.</numerusform>
            <numerusform>Ne može se odabrati više od %n vijesti odjednom. Najprije suzite listu filterom.</numerusform>
            <numerusform>Ne može se odabrati više od %n vijesti odjednom. Najprije suzite listu filterom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Jučer</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>nepročitano</translation>
    </message>
    <message>
        <source>read</source>
        <translation>pročitano</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>označeno</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>i još %n medij</numerusform>
            <numerusform>i još %n medija</numerusform>
            <numerusform>i još %n medija</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Država nije poznata</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Međunarodno</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Drugo mjesto</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Preuzmi</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Uvoz iz drugog čitača</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Preuzimaju se izvori sa fasciklama, vijesti sa onim što ste pročitali, a ono sa zvjezdicom kao označeno. Drugi čitač ostaje kakav jeste.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Čitači nađeni na ovom računaru</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Na ovom računaru nije nađen drugi čitač.
Izaberite „Drugo mjesto“ ako je njegova fascikla negdje drugdje ili tamo izvezite OPML datoteku i uvezite je ovdje.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Preuzimanje</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;OPML datoteka…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zatvori</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Fascikla čitača</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n novi izvor</numerusform>
            <numerusform>%n nova izvora</numerusform>
            <numerusform>%n novih izvora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n vijest</numerusform>
            <numerusform>%n vijesti</numerusform>
            <numerusform>%n vijesti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n pročitana</numerusform>
            <numerusform>%n pročitane</numerusform>
            <numerusform>%n pročitanih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n označena</numerusform>
            <numerusform>%n označene</numerusform>
            <numerusform>%n označenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n izostavljena jer iza nje nema kanala</numerusform>
            <numerusform>%n izostavljene jer iza njih nema kanala</numerusform>
            <numerusform>%n izostavljenih jer iza njih nema kanala</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>vijesti sa %1 nisu se mogle pročitati</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> dana</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Čuvaj</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> vijesti</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Čuvaj najviše</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Zauzmi najviše</translation>
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
        <translation>Izaberite naslov da biste ga ovdje čitali.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n nova vijest</numerusform>
            <numerusform>%n nove vijesti</numerusform>
            <numerusform>%n novih vijesti</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ništa novo.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>Na ovom spisku nema više nepročitanih vijesti.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>O programu Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Uvezi OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Spiskovi pretplata (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n novi izvor. Pritisnite R da ga preuzmete.</numerusform>
            <numerusform>%n nova izvora. Pritisnite R da ih preuzmete.</numerusform>
            <numerusform>%n novih izvora. Pritisnite R da ih preuzmete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>Izvezi OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Spiskovi pretplata (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Zapisano u %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>Ogledno izdanje je uklonjeno.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Označeno.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Oznaka je uklonjena.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Nijedan program ne otvara ovu adresu: %1</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Ova vijest nema slika.</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Miran čitač za vijesti iz više država.
Licenca MIT. Nazivi država: Unicode CLDR. Karta: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>Za ovu vijest postoji samo tekst iz kanala.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>Vijest kakva je na svojoj stranici.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Tekst iz kanala.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>Današnja sigurnosna kopija nije uspjela: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Otvori vezu</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiraj vezu</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Pogledaj sliku</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Nijedan program ne pušta ovu datoteku. Može se preuzeti.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Ukloni nalog</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Ukloniti nalog %1 iz programa Flash News?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>Server zadržava sve. Njegovi izvori mogu ostati ovdje kao vaši, sa pročitanim i označenim.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>Zadrži &amp;izvore ovdje</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>&amp;Ukloni i izvore</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Nema mreže. Veza na %1 čeka dok se mreža ne vrati.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Otvori %n vezu koja je čekala</numerusform>
            <numerusform>Otvori %n veze koje su čekale</numerusform>
            <numerusform>Otvori %n veza koje su čekale</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Niko drugi nije objavio ovu vijest.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Zašto %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>Vijest &amp;je o: %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Samo spominje: %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Nije %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Dodaj državu…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nema se što poništiti.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Sigurnosna kopija biblioteke</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Biblioteke (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Kopiram biblioteku…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>Biblioteka je kopirana u %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Vrati sigurnosnu kopiju</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Staviti %1 na mjesto vaše biblioteke? Sadašnja se biblioteka čuva pored nje.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Vrati</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Najprije izaberite vijest za tag.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Nema druge vijesti na koju bi se prešlo.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Najprije izaberite izvore: obilazak pokazuje šta se sa njima radi.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Vaši izvori</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>Po državi, sa nepročitanim; Prikaz → Izvori po fascikli grupira ih na vaš način. Klik prikazuje samo te vijesti, desna tipka nudi više.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Jedan filter</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Izvor, država objave, agencija, riječi – i O državi: države o kojima vijest govori. Esc ponovo prikazuje sve.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Naslovi</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J i K pomjeraju, razmak lista do sljedeće nepročitane, S označava. Ono što je objavilo više medija jedan je red; F ga rasklapa.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Vijest</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Cijela, sa slikama, i bez mreže. Ispod naslova stoje države o kojima je; W kaže zašto. G otvara kartu.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Ništa iza vaših leđa</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R preuzima novo. Flash News pita vaše izvore i nikog drugog. ? prikazuje sve tipke.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>U redoslijedu po najboljem podudaranju nema datuma.</translation>
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
        <translation>nijedna</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>O državi</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Osjenčaj države prema vijestima o njima</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Objavljeno u</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Osjenčaj države prema vijestima objavljenima u njima</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Isti brojevi u tabeli (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Sve vrijeme</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Posljednja 24 sata</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Posljednjih 7 dana</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Posljednjih 30 dana</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Posljednja godina</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Svijet</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Cijeli svijet (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Balkan</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Balkan izbliza (1)</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Evropa</translation>
    </message>
    <message>
        <source>Europe (2)</source>
        <translation>Evropa (2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Nazad na vijest (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Vijesti o državi</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Vijesti objavljene u državi</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n država sa vijestima. T prikazuje brojeve u tabeli.</numerusform>
            <numerusform>%n države sa vijestima. T prikazuje brojeve u tabeli.</numerusform>
            <numerusform>%n država sa vijestima. T prikazuje brojeve u tabeli.</numerusform>
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
            <numerusform>%n vijest o njoj</numerusform>
            <numerusform>%n vijesti o njoj</numerusform>
            <numerusform>%n vijesti o njoj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n vijest objavljena tamo</numerusform>
            <numerusform>%n vijesti objavljene tamo</numerusform>
            <numerusform>%n vijesti objavljenih tamo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Karta svijeta</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Razno</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Utišaj</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Prekini utišavanje</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Utišane riječi</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Vijesti sa nekom od ovih riječi ili izraza ne ulaze ni na jedan spisak. Ostaje ono što ste označili ili tagirali. Kad prekinete utišavanje, ostale se vraćaju.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Riječ ili izraz</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zatvori</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n vijest skrivena</numerusform>
            <numerusform>%1 · %n vijesti skrivene</numerusform>
            <numerusform>%1 · %n vijesti skriveno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Prikaži vijesti</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Označi kao pročitano</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Označi</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sačuvaj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Odustani</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>Na ovom spisku nema nepročitanih.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n vijest označena kao pročitana.</numerusform>
            <numerusform>%n vijesti označene kao pročitane.</numerusform>
            <numerusform>%n vijesti označeno kao pročitano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Otkazana pretplata: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Otkazana pretplata na %n izvor.</numerusform>
            <numerusform>Otkazana pretplata na %n izvora.</numerusform>
            <numerusform>Otkazana pretplata na %n izvora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n izvor izvađen iz fascikle.</numerusform>
            <numerusform>%n izvora izvađena iz fascikle.</numerusform>
            <numerusform>%n izvora izvađeno iz fascikle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n izvor premješten u %1.</numerusform>
            <numerusform>%n izvora premještena u %1.</numerusform>
            <numerusform>%n izvora premješteno u %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Preimenuj fasciklu</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Naziv fascikle</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Fascikla je preimenovana u %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Tag „%1“ je obrisan.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Najprije u traci filtera izaberite šta da se sačuva: državu, izvor, tag, riječi.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Sačuvaj ovaj filter</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Njegov naziv u bočnoj traci</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Filter „%1“ je sačuvan.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Preimenuj filter</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Filter „%1“ je promijenjen.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Filter „%1“ je obrisan.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Najprije u traci filtera izaberite na šta se pravilo odnosi: državu, agenciju, izvor, riječi.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>Pravilo važi od sljedećeg osvježavanja.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Pravilo „%1“ primijenjeno na %n vijest.</numerusform>
            <numerusform>Pravilo „%1“ primijenjeno na %n vijesti.</numerusform>
            <numerusform>Pravilo „%1“ primijenjeno na %n vijesti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Pravilo „%1“ je obrisano.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>„%1“ utišano: %n vijest skrivena.</numerusform>
            <numerusform>„%1“ utišano: %n vijesti skrivene.</numerusform>
            <numerusform>„%1“ utišano: %n vijesti skriveno.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>„%1“ više nije utišano.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Lozinka za %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Korisnik</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>Lozinka se čuva u privjesku ključeva ove radne površine i daje se samo za %1. Ostavite korisnika praznim da se zaboravi.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Korisnik</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lozinka</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sačuvaj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Odustani</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Slika</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Slika %1 od %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Ova slika još nije preuzeta. Stiže sa sljedećim osvježavanjem.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Ova se mreža plaća po prometu: izvori se osvježavaju samo ručno.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Na bateriji: izvori se osvježavaju samo ručno.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Vijest</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Napredak osvježavanja</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Zaustavi osvježavanje</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Osvježi (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Osvježi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Izvan mreže. Sačuvano se može čitati.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n izvor nije odgovorio</numerusform>
            <numerusform>%n izvora nisu odgovorila</numerusform>
            <numerusform>%n izvora nije odgovorilo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Spasi šta se može</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Oštećena datoteka se čuva. Pretplate, označene vijesti i pročitano stižu i iz automatske sigurnosne kopije.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Spašavanje… Za veliku biblioteku može potrajati nekoliko minuta.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n vijest spašena.</numerusform>
            <numerusform>%n vijesti spašene.</numerusform>
            <numerusform>%n vijesti spašeno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Oštećena datoteka sačuvana je kao %1. Šta nedostaje, a još je u kanalima, stiže sa sljedećim osvježavanjem.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Otvori Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>&amp;Javi mi</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>Označi &amp;ih</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>Označi ih &amp;kao pročitane</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Sakrij ih</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>&amp;Primijeni i na vijesti koje su već ovdje</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;ačuvaj</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Napravi pravilo</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Uredi pravilo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Ne ulaze ni na jedan spisak. Vraćaju se kad to kažete ili obrišete pravilo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naziv</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Nove vijesti</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Šta uraditi</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Dodijeli im tag</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Odustani</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Još nema pravila. U traci filtera izaberite državu, agenciju, izvor ili riječi, pa „Napravi pravilo od ovoga…“ u meniju Organizacija.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Uredi…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Obriši</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>Primijeni &amp;sada</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Prikaži njegove vijesti</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Vrati skrivene vijesti</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Pravila</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zatvori</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Bez kvačice miruje.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>javlja vam</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>dodjeljuje tag „%1“</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>označava</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>označava kao pročitano</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>skriva (dosad %n vijest)</numerusform>
            <numerusform>skriva (dosad %n vijesti)</numerusform>
            <numerusform>skriva (dosad %n vijesti)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Prijedlozi</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>Šta šalje %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>vrsta nije navedena</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zatvori</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>Sigurnosna kopija sada je vaša biblioteka. Prethodna je sačuvana kao %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Kao radna površina</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svijetlo</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepija</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamno</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> znakova</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Samo ručno</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuta</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jezik</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Boje</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Tekst vijesti</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Širina stupca</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>Osvježi &amp;najmanje svakih</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;U redu</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Odustani</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Sa serifima</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Bez serifa</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Jak kontrast</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>&amp;Pismo vijesti</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Izaberi fasciklu</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>&amp;Fascikla za preuzimanja</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>N&amp;ajveće preuzimanje</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Prikaži vijest jednom, &amp;ko god da ju je objavio</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>&amp;Čitanje jedne označava i kopije kao pročitane</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Vijesti</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Nijedna se postavka ne zove tako.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>&amp;Vrati sve</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>Preuzmi &amp;i prikaži njihove ikone</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Nađi postavku</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>tema tamna svijetla sepija kontrast</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>font pismo slova čitanje</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>veličina veće manje povećanje zoom</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>dužina reda čitanje</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>interval osvježavanje preuzimanje automatski</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>datoteke podcasti</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>datoteke podcasti veličina</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>duplikati kopije sklapanje</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>duplikati kopije pročitano</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Izvori</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>favicon ikone slike</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Prečice na tastaturi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zatvori</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Stavi ili skini oznaku s ovom tipkom</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Nije poznato</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Pogođeno prema adresi; ispravite ako treba.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Uredi izvor</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>U ritmu samog izvora</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naziv</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Fascikla</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Država</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jezik</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Teškoća</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sačuvaj</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Sa stranice kad je kanal skraćuje</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Uvijek sa stranice</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Samo ono što je u kanalu</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Cijela vijest</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Svaki %n sat</numerusform>
            <numerusform>Svaka %n sata</numerusform>
            <numerusform>Svakih %n sati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Svaku %n minutu</numerusform>
            <numerusform>Svake %n minute</numerusform>
            <numerusform>Svakih %n minuta</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Kao cijela biblioteka</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dana</numerusform>
            <numerusform>%n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Koliko god</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>%n najnovija vijest</numerusform>
            <numerusform>%n najnovije vijesti</numerusform>
            <numerusform>%n najnovijih vijesti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Uredi %n izvor</numerusform>
            <numerusform>Uredi %n izvora</numerusform>
            <numerusform>Uredi %n izvora</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>P&amp;rovjeravaj</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Sl&amp;ike</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>Nove &amp;vijesti</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>Čuvaj &amp;pročitane</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;Čuvaj najviše</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Korisnik</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;Lozinka</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Odustani</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Preuzmi ih, da budu tu i izvan mreže</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Izostavi ih</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Stižu tiho</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Javi mi za svaku</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Samo za izvore koji je traže</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Čuva se u privjesku ključeva radne površine</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>nikad</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauzirano</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Već %n dan nema novih vijesti</numerusform>
            <numerusform>Već %n dana nema novih vijesti</numerusform>
            <numerusform>Već %n dana nema novih vijesti</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Još nije preuzeto</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Dobro</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>još nije poznato</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>svaku %n minutu</numerusform>
            <numerusform>svake %n minute</numerusform>
            <numerusform>svakih %n minuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>svaki %n sat</numerusform>
            <numerusform>svaka %n sata</numerusform>
            <numerusform>svakih %n sati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>svaki %n dan</numerusform>
            <numerusform>svaka %n dana</numerusform>
            <numerusform>svakih %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>samo ručno</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Pokušaj sada</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;Šta server šalje…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>Potraži &amp;novu adresu…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Lozinka…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Kako su izvori</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Posljednje preuzimanje</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Objavljuje</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Sljedeća provjera</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zatvori</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Svi su izvori odgovorili.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n izvor nije odgovorio.</numerusform>
            <numerusform>%n izvora nisu odgovorila.</numerusform>
            <numerusform>%n izvora nije odgovorilo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Pitam %n izvor …</numerusform>
            <numerusform>Pitam %n izvora …</numerusform>
            <numerusform>Pitam %n izvora …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Pitam %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Tražim kanale na %1 …</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Nova adresa za %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Čitaj ovaj izvor sa:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Koristi ovu adresu</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Izvori</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Sve</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nepročitano</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Označeno</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Država nije poznata</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Međunarodni</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>O&amp;svježi</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Vijesti po državi na karti svijeta (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sinhronizirano: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Još nije sinhronizirano</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Sin&amp;hroniziraj sada</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Unesi &amp;lozinku…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>U&amp;kloni nalog…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Premjesti &amp;u</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ovaj računar</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>Uredi &amp;tagove…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>Postavke %n &amp;izvora…</numerusform>
            <numerusform>Postavke %n &amp;izvora…</numerusform>
            <numerusform>Postavke %n &amp;izvora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>Preimenuj &amp;fasciklu…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Otkaži &amp;pretplatu</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Pre&amp;mjesti u fasciklu</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Bez fascikle</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>&amp;Nova fascikla…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova fascikla</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Naziv fascikle; „Evropa/Balkan“ je unutar „Evropa“</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>Pr&amp;emjesti tamo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>O&amp;dustani</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filteri</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagovi</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>P&amp;reimenuj filter…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>&amp;Zamijeni onim što spisak sada prikazuje</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>N&amp;apravi pravilo od njega…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Obriši filter</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Bez ograničenja</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Kao svi izvori</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>Zadrži &amp;ova ograničenja i očisti</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Preuzmi sve za rad izvan mreže</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Prostor i rad izvan mreže</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>Očišćena je %n vijest.</numerusform>
            <numerusform>Očišćene su %n vijesti.</numerusform>
            <numerusform>Očišćeno je %n vijesti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>Preuzeto %1 od %2 izvora, sa slikama.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Vijesti</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Prostor</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Vlastita ograničenja</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Izvori</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Svi izvori zajedno</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zatvori</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Kad mreže nema</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n vijest zauzima %1, od toga slike %2.</numerusform>
            <numerusform>%n vijesti zauzimaju %1, od toga slike %2.</numerusform>
            <numerusform>%n vijesti zauzima %1, od toga slike %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n od njih nepročitana je ili označena i ostaje u svakom slučaju.</numerusform>
            <numerusform>%n od njih nepročitane su ili označene i ostaju u svakom slučaju.</numerusform>
            <numerusform>%n od njih nepročitano je ili označeno i ostaje u svakom slučaju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Samo %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Jedan izvor</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Sa ovim ograničenjima sada se ništa ne bi uklonilo.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Sa ovim ograničenjima uklonila bi se %n vijest i oslobodilo %1.</numerusform>
            <numerusform>Sa ovim ograničenjima uklonile bi se %n vijesti i oslobodilo %1.</numerusform>
            <numerusform>Sa ovim ograničenjima uklonilo bi se %n vijesti i oslobodilo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Preuzimam…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n vijest otvara se cijela, sa svim slikama.</numerusform>
            <numerusform>Sve %n vijesti otvaraju se cijele, sa svim slikama.</numerusform>
            <numerusform>Svih %n vijesti otvara se cijelo, sa svim slikama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>U cijelosti se otvara %1 od %n vijesti. Nedostaje:</numerusform>
            <numerusform>U cijelosti se otvara %1 od %n vijesti. Nedostaje:</numerusform>
            <numerusform>U cijelosti se otvara %1 od %n vijesti. Nedostaje:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n slika sa %1: %2</numerusform>
            <numerusform>%n slike sa %1: %2</numerusform>
            <numerusform>%n slika sa %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>još nije preuzeto</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n vijest samo sa tekstom iz kanala: %1</numerusform>
            <numerusform>%n vijesti samo sa tekstom iz kanala: %1</numerusform>
            <numerusform>%n vijesti samo sa tekstom iz kanala: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>i sa još %n servera</numerusform>
            <numerusform>i sa još %n servera</numerusform>
            <numerusform>i sa još %n servera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>Vijest je kopirana sa izvorom.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Izabrane riječi kopirane su sa izvorom.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Ova vijest stigla je bez veze.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Veza je kopirana.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Nije nađen program za e-poštu. Veza se može kopirati.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Sačuvaj kao PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF datoteke (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Zapisano u %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 se nije moglo zapisati. Izaberite drugo mjesto.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Najprije izaberite vijest za izvoz.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>vijesti</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Izvoz</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>EPUB knjige (*.epub);;Web-stranice (*.html);;Markdown tekstovi (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Nađi</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Pretplati se</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Dodaj izvore</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Adresa kanala ili sajta, kao example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Pronađeni kanali</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Ili nađite izvor u katalogu</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Nađi u katalogu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Odustani</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Tražim kanale na %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n kanal pronađen</numerusform>
            <numerusform>%n kanala pronađena</numerusform>
            <numerusform>%n kanala pronađeno</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Ipak se možete pretplatiti; preuzet će se kad se mreža vrati.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tagovi</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Novi tag…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Uredi tagove…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Najprije izaberite vijest za tag.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Tag „%1“ je skinut.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n vijest dobila je tag „%1“.</numerusform>
            <numerusform>%n vijesti dobile su tag „%1“.</numerusform>
            <numerusform>%n vijesti dobilo je tag „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Novi tag</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Naziv taga</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Odustani</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Novi tag</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Novi tag %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Još nema tagova. Tag je vaša riječ za vijesti: „recept“, „za raspravu“. Ono što ima tag čuva se.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Novi tag</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Obriši</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagovi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Boja</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tipka</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ništa</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;aziv</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Boja</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tipka</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zatvori</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n vijest</numerusform>
            <numerusform>%1 · %n vijesti</numerusform>
            <numerusform>%1 · %n vijesti</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · tipka %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Preskoči obilazak</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Nazad</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Obilazak prozora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalje</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotovo</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Kreni u obilazak</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Ne, hvala</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Vaši se izvori preuzimaju. U međuvremenu, obilazak prozora u jednoj minuti?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Ne uznemiravaj</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;U pozadini…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Izlaz</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n nepročitana vijest</numerusform>
            <numerusform>%n nepročitane vijesti</numerusform>
            <numerusform>%n nepročitanih vijesti</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nema nepročitanih</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Sakrij prozor</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Prikaži prozor</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;Zaustavi osvježavanje</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Osvježi</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Poništi</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Poništi (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Poništeno: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>samo u %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Razlike</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Druga verzija</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Razlike</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>Od %1 do:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zatvori</translation>
    </message>
</context>
</TS>
