<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_RS" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Ovaj filter ima deo koji se ne može pročitati: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne može da se zapiše: %2</translation>
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
        <translation>„%1“ nije vreme. Navedite dan, kao 2026-03-03, ili 2d, ili 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Samo vesti sa ovim rečima.</translation>
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
        <translation>Samo vesti koje govore o ovoj državi.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Samo vesti ove agencije.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Samo vesti na ovom jeziku.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Samo nepročitane vesti.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Samo obeležene vesti.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Samo vesti od: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Samo vesti pre ovog vremena.</translation>
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
        <translation>Opozovi.</translation>
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
            <numerusform>%n fid</numerusform>
            <numerusform>%n fida</numerusform>
            <numerusform>%n fidova</numerusform>
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
            <numerusform>%n izmenjena</numerusform>
            <numerusform>%n izmenjene</numerusform>
            <numerusform>%n izmenjenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n fid bez promena</numerusform>
            <numerusform>%n fida bez promena</numerusform>
            <numerusform>%n fidova bez promena</numerusform>
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
            <numerusform>%n neuspeo</numerusform>
            <numerusform>%n neuspela</numerusform>
            <numerusform>%n neuspelih</numerusform>
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
            <numerusform>%n vest</numerusform>
            <numerusform>%n vesti</numerusform>
            <numerusform>%n vesti</numerusform>
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
            <numerusform>%n obeležena</numerusform>
            <numerusform>%n obeležene</numerusform>
            <numerusform>%n obeleženih</numerusform>
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
        <translation>Još nema automatske rezervne kopije; napraviće je sledeće osvežavanje.</translation>
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
        <translation>Stara datoteka je sačuvana kao %1. Što nedostaje, a još je u fidovima, stiže sa sledećim osvežavanjem.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>„flash-news restore“ spasava što se može spasti i čuva staru datoteku.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>„flash-news check --repair“ ovo popravlja.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>Biblioteka koju zamenjuje sačuvana je kao %1.</translation>
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
        <translation>Nema naloga „%1“. Sve ih prikazuje flash-news account list.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Upotreba: flash-news account add URL --user IME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Potrebna je lozinka: ukucajte je ili zadajte FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Dodat je nalog %1. Sinhronizuje ga flash-news refresh.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Ovde nema priveska ključeva, pa se lozinka ne čuva: zadajte FLASH_NEWS_PASSWORD kad god se pokreće flash-news refresh.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Upotreba: flash-news account remove NALOG</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Upotreba: flash-news account move FID… --to NALOG ili --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Vest koju je objavilo više medija samo jednom.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Samo članci koji su ova vest.</translation>
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
            <numerusform>poslata %n vaša radnja</numerusform>
            <numerusform>poslate %n vaše radnje</numerusform>
            <numerusform>poslato %n vaših radnji</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Ovaj članak nema oznaku id.</translation>
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
        <translation>Samo vesti sa ovom oznakom.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Počni od vesti koje najbolje odgovaraju rečima.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Nema oznake „%1“. Sve ih ispisuje flash-news tags.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 nije nađeno ovde. Navedite fasciklu: flash-news import --from %2 FASCIKLA</translation>
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
            <numerusform>%n izostavljena jer iza nje nema fida</numerusform>
            <numerusform>%n izostavljene jer iza njih nema fida</numerusform>
            <numerusform>%n izostavljenih jer iza njih nema fida</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Skini im oznaku.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Vesti sa %1 nisu mogle da se pročitaju</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n vest</numerusform>
            <numerusform>Flash News: %n vesti</numerusform>
            <numerusform>Flash News: %n vesti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 nije moglo da se zapiše: %2. Izaberite drugo mesto.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Izaberite bar jednu vest za izvoz.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>Fid kaže da je zapisan u %1, ali je u %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Neki znaci se ne mogu pročitati u kodiranju fida.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Više članaka ima istu oznaku; razlikovani su po vezama i tekstu.</translation>
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
        <translation>Fid je prekinut; pročitano je ono što je stiglo.</translation>
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
        <translation>Prefiks „%1“ nije najavljen.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Pročitano je samo prvih %1 članaka.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Fid je prevelik i nije pročitan ceo.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Ovo je spisak pretplata (OPML), a ne fid. Može se uvesti.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Ovo je veb stranica, a ne fid.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Fid se prekida pre prvog članka.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Ovo nije fid.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Ovo je mapa sajta bez vesti, a ne fid.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Odgovor je prazan: u njemu nema fida.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Elementi nisu zatvoreni ili su loše ugnežđeni.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Navodnici oko atributa nedostaju ili nisu zatvoreni.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Ima uglastih zagrada koje nisu napisane kao &amp;lt;.</translation>
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
        <translation>Komentar ili CDATA odeljak nije zatvoren.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Nešto stoji pre fida; preskočeno je.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Red %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Elementi su previše duboko ugnežđeni.</translation>
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
        <translation>%1 kaže da ovog fida više nema (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 traži da ga neko vreme ostavimo na miru (429).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 ima sopstvenih teškoća (greška %2). Možda vredi pokušati kasnije.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 je odgovorio greškom %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 nije pronađen. Proverite adresu i vezu.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Do %1 se ne može doći.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 nije odgovorio na vreme.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 je prekinuo usred odgovora.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Posrednik na putu do %1 nije odgovorio.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Posrednik na putu do %1 traži lozinku.</translation>
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
        <translation>%1 nas šalje na adresu koja nije na vebu.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 nas šalje sa bezbedne na otvorenu vezu. Nismo pošli.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 nije adresa na vebu.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Ono što %1 šalje preveliko je za fid.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 nije završio odgovor za jedan minut.</translation>
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
        <translation>%1 je poslao odgovor koji se ne može raspakovati.</translation>
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
        <translation>Veza sa %1 nije uspostavljena na vreme.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Fascikla %1 nije mogla da se napravi. Izaberite drugu.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 nije moglo da se zapiše: %2. Izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 je veće od %2, koliko podešavanja dozvoljavaju.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 traži %2, ali je samo %3 slobodno u %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Ono što %1 šalje je preveliko.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>Veza sa %1 nije bezbedna: sertifikat je povučen.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>Veza sa %1 nije bezbedna: za sertifikat ne jemči niko kome ovaj računar veruje.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>Veza sa %1 nije bezbedna: sertifikat glasi na drugo ime.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>Veza sa %1 nije bezbedna: sertifikat je istekao. Ako su svi istekli, pogledajte sat računara.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>Veza sa %1 nije bezbedna: sertifikat još ne važi. Pogledajte sat računara.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Bezbedna veza sa %1 nije mogla da se uspostavi.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>%1 nije dostupno preko posrednika %2.</translation>
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
        <translation>iz: %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>sa oznakom „%1“</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>nepročitano</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>obeleženo</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>pre %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>Na ovoj stranici nema vesti.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Sajt ovu vest prikazuje samo pretplatnicima.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Sajt ostatak ove vesti prikazuje samo pretplatnicima.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Privezak ključeva nije dao lozinku: %1. Otključajte ga i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Za ovo nije sačuvana lozinka.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Ovo okruženje nema privezak ključeva (kao što su GNOME Keyring ili KWallet), pa se lozinka čuva samo dok se Flash News ne zatvori.</translation>
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
        <translation>%1 nema fid, a stranica ne upućuje ni na jedan. Potražite na sajtu „RSS“ ili „Feed“ i navedite tu adresu.</translation>
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
        <translation>Umesto fida stigla je veb stranica %1. Ako ova mreža ima stranicu za prijavu, otvorite je prvo u pregledaču.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 je umesto fida poslao veb stranicu. Možda se fid preselio ili ova mreža prvo traži prijavu.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 traži da ga ostavimo na miru do %2.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>ono što je stiglo nije slika koja može da se sačuva.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Fid u %1 ne navodi svoju adresu. Otvorite ga u pregledaču i odatle kopirajte adresu.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>U %2 nema ničeg iz programa %1. Traženo je: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Arhiva je oštećena ili nepoznate vrste.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News je već otvoren (proces %1). Koristite njegov prozor ili ga prvo zatvorite.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News je otvoren sa ovim profilom na računaru „%1“. Prvo ga tamo zatvorite. Ako više ne radi, obrišite %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>V&amp;esti</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Vest</translation>
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
        <translation>O&amp;sveži</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Zaustavi osvežavanje</translation>
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
        <translation>&amp;Podešavanja…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Izađi</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>Sl&amp;edeći naslov</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>Prethodni &amp;naslov</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>&amp;Stranica niže, pa sledeća nepročitana</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>S&amp;ledeća nepročitana</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>&amp;Prethodna nepročitana</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>O&amp;beleži</translation>
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
        <translation>&amp;Zašto ove države…</translation>
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
        <translation>Samo &amp;obeležene</translation>
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
        <translation>Idi &amp;na vest</translation>
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
        <translation>&amp;Ceo ekran</translation>
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
        <translation>&amp;Uporedi stranicu i fid</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Na&amp;đi u vesti</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Nađi sle&amp;deće</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Nađi p&amp;rethodno</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>K&amp;opiraj sa izvorom</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Kopiraj &amp;vezu</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>Po&amp;šalji poštom…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Š&amp;tampaj…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Sa&amp;čuvaj vest kao PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>Izvezi…</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Prostor i rad &amp;van mreže…</translation>
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
        <translation>Prikaži ili skupi kopije</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Po čemu se razlikuje od kopija…</translation>
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
        <translation>Napravi &amp;rezervnu kopiju…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>Vra&amp;ti rezervnu kopiju…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>U poz&amp;adini…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>N&amp;azad</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Napred</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Otvori u prozoru</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Opo&amp;zovi</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Daj oznaku…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Sačuvaj ovaj filter…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;Napravi pravilo od ovoga…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Pravila…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Utišane reči…</translation>
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
        <translation>Sledeći prozor</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Prethodni prozor</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Zatvori prozore sa vestima</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Minus se stavlja ispred reči, ne ispred %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Nijedan vaš izvor se ne zove „%1“.</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Nijedna država se ne zove „%1“. Navedite naziv ili kod kao AL.</translation>
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
        <translation>Nijedna vaša oznaka se ne zove „%1“.</translation>
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
        <translation>Disk je pun. Ništa nije promenjeno; oslobodite prostor i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>U biblioteku se ne može pisati. Proverite dozvole njene fascikle.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Datoteka biblioteke se ne može otvoriti. Proverite da li njena fascikla postoji i da li se u nju može pisati.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Drugi program koristi biblioteku. Zatvorite ga i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>Biblioteka nije mogla da uradi ovo: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Slika nije mogla da se sačuva u %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Ova baza podataka pripada drugom programu. Ostala je netaknuta; izaberite drugu fasciklu profila ili premestite datoteku.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Ovu biblioteku je zapisalo novije izdanje programa Flash News. Ostala je netaknuta; instalirajte novije izdanje da biste je otvorili.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Ova instalacija nije potpuna. Ponovo instalirajte Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Fascikla %1 se ne može napraviti. Proverite njene dozvole.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 nije cela kopija biblioteke. Ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Datoteka nije biblioteka programa Flash News ili joj je početak oštećen. Ostala je netaknuta. „flash-news restore“ je sklanja i spasava što se može spasti; ili izaberite drugu fasciklu profila.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Datoteka biblioteke je oštećena. Zatvorite Flash News i pokrenite „flash-news restore“: sklanja oštećenu datoteku i spasava što se može spasti.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Disk je otkazao pri čitanju ili pisanju biblioteke. Ništa nije promenjeno; proverite disk i kabl.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Datoteka je oštećena: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n vest bez stanja.</numerusform>
            <numerusform>%n vesti bez stanja.</numerusform>
            <numerusform>%n vesti bez stanja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n vest bez fida.</numerusform>
            <numerusform>%n vesti bez fida.</numerusform>
            <numerusform>%n vesti bez fida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n oznaka čije vesti više nema.</numerusform>
            <numerusform>%n oznake čijih vesti više nema.</numerusform>
            <numerusform>%n oznaka čijih vesti više nema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n fid sa pogrešnim brojem.</numerusform>
            <numerusform>%n fida sa pogrešnim brojem.</numerusform>
            <numerusform>%n fidova sa pogrešnim brojem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n vest bez čitljivog teksta.</numerusform>
            <numerusform>%n vesti bez čitljivog teksta.</numerusform>
            <numerusform>%n vesti bez čitljivog teksta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n vest koju pretraga ne nalazi.</numerusform>
            <numerusform>%n vesti koje pretraga ne nalazi.</numerusform>
            <numerusform>%n vesti koje pretraga ne nalazi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>%1 se ne može zapisati. Proverite dozvole fascikle i prostor na disku.</translation>
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
        <translation>Vaša biblioteka je na mrežnom disku, gde samo jedan program odjednom može bezbedno da je koristi. Drži je proces %1 na „%2“: prvo ga zatvorite. Ako više ne radi, obrišite %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 ne može da se pročita. Proverite dozvole.</translation>
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
            <numerusform>%n minut čitanja</numerusform>
            <numerusform>%n minuta čitanja</numerusform>
            <numerusform>%n minuta čitanja</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Najnovije vesti</translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Čitajte dalje na sajtu %1</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Cela vest nije mogla da se preuzme: %1</translation>
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
        <translation>Datoteke uz ovu vest</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Objavili i</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>po čemu se razlikuje</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Srodno</translation>
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
        <translation>%1 se ponavlja umesto da završi spisak. Ništa nije promenjeno; pokušaće se ponovo kasnije.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 nije adresa servera.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>Na %1 nema servera sa kojim Flash News može da se sinhronizuje. Radi sa FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux i Tiny Tiny RSS; adresa je ona na kojoj čitate u pregledaču.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 odbija ovo korisničko ime i lozinku. Za FreshRSS to je lozinka za API, koja se zadaje u profilu; za Miniflux ona iz integracije Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>API na %1 je isključen. U FreshRSS-u se uključuje pod Podešavanja › Autentifikacija › Dozvoli pristup API-ju.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>Na %1 nema servera ove vrste.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 je prihvatio lozinku, ali ne i ključ koji je za nju dao. Njegov veb-server možda odbacuje zaglavlje Authorization u zahtevima.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 ovo ne prihvata: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 je odgovorio nečim što nije traženo. Ništa nije promenjeno; pokušaće se ponovo kasnije.</translation>
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
        <translation>%1 nije mogao da se pretplati na %2: tamo ne nalazi fid.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS dozvoljava izmenu naziva i fascikli samo na svojim stranicama na %1; odatle stižu ovamo.</translation>
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
        <translation>%1, %2 (gde fid smešta vest)</translation>
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
            <numerusform>Fid (%1) sa %n člankom.</numerusform>
            <numerusform>Fid (%1) sa %n članka.</numerusform>
            <numerusform>Fid (%1) sa %n članaka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Pretplati se na fidove ili na fidove sajta</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Otkaži pretplatu; obeležene vesti ostaju</translation>
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
        <translation>Ispiši naslove vesti sa ovim rečima</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Prikaži vest</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Obeleži vesti</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Označi vesti kao pročitane</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Prikaži šta se od fida razume</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Navedi države i agenciju teksta</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Kaži koji su članci ista vest</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Izdvoj vest iz veb stranice</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Učini HTML bezbednim za prikaz</translation>
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
        <translation>Stavi kopiju na mesto biblioteke ili spasi što se može iz oštećene</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Zapiši vesti kao HTML, Markdown ili EPUB, sa slikama</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Sinhronizuj sa serverom: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Pretplati se na fidove iz OPML datoteke ili preuzmi ono što čuva drugi čitač</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Daj vestima oznaku</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Ispiši oznake</translation>
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
        <translation>Gde čitate u pregledaču, na primer rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Nalog na serveru održava vaše izvore, pročitano i obeleženo istim na svim vašim uređajima. Flash News radi sa FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux i Tiny Tiny RSS.</translation>
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
            <numerusform>%1: %n nova vest</numerusform>
            <numerusform>%1: %n nove vesti</numerusform>
            <numerusform>%1: %n novih vesti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n nova vest</numerusform>
            <numerusform>%n nove vesti</numerusform>
            <numerusform>%n novih vesti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n nova vest o onome što pratite</numerusform>
            <numerusform>%n nove vesti o onome što pratite</numerusform>
            <numerusform>%n novih vesti o onome što pratite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>R&amp;aspored</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Prvo &amp;najnovije</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>P&amp;rvo najstarije</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>Pr&amp;i pretrazi prvo najprikladnije</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Gr&amp;upiši po danu</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>&amp;Grupiši po izvoru</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>Grupiši po &amp;državi</translation>
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
        <translation>Vest &amp;pored naslova</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Vest ispod naslova</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Prikaži &amp;ikonu u sistemskoj kaseti, sa brojem nepročitanih vesti</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Prikaži &amp;broj i na pokretaču</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Nastavi rad kad se prozor zatvori</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>&amp;Pokreni pri prijavi, sa skrivenim prozorom</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>Obavesti &amp;me o novim vestima posle svakog osvežavanja</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Tihi sati: ništa ne iskače</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Osvežavaj samo &amp;ručno kad se mreža plaća po protoku</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>Osvežavaj &amp;samo ručno na bateriji</translation>
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
        <translation>Ono što pratite uvek se javlja; ono što stigne u tihim satima, na njihovom kraju.</translation>
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
        <translation>Uvek pri ruci</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Obaveštenja</translation>
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
        <translation>Biblioteka se prilagođava ovoj verziji Flash News-a. Prvo se pravi njena kopija; to može potrajati nekoliko minuta.</translation>
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
        <translation>Katalog nema takav izvor. Umesto toga unesite adresu sajta.</translation>
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
        <translation>&amp;Vest je o njoj</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Samo se pominje</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Nije ova država</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Opozovi moju ispravku</translation>
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
        <translation>Šta govori u prilog</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Države i reči koje im idu u prilog</translation>
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
        <translation>vest je o njoj</translation>
    </message>
    <message>
        <source>named</source>
        <translation>pomenuta</translation>
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
        <translation>Nema</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Nijedna reč ove vesti ne govori za neku državu.</translation>
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
            <numerusform>i još %n reč</numerusform>
            <numerusform>i još %n reči</numerusform>
            <numerusform>i još %n reči</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Nijedna reč: država samog izvora se podrazumeva.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>ime ili narod</translation>
    </message>
    <message>
        <source>place</source>
        <translation>mesto</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>institucija ili zakon</translation>
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
        <translation>preduzeće ili organizacija</translation>
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
        <translation>nagoveštaj</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>mesto iz zaglavlja vesti</translation>
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
        <translation>Vesti po državi</translation>
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
        <translation>Samo nepročitane vesti</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Samo obeležene vesti</translation>
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
        <translation>Prikaži ponovo sve (Esc)</translation>
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
        <translation>Oznaka</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Prethodno mesto</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Sledeće mesto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Nađi u ovoj vesti</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Nema u ovoj vesti</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Štiklirajte državu da biste videli njene izvore.</translation>
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
        <translation>Izaberite države koje pratite, štiklirajte izvore koje želite i krenite. Ništa se ne preuzima pre nego što kažete. Nema mreže ili imate samo minut? Ogledno izdanje pokazuje sve sa izmišljenim vestima i jednako se lako uklanja.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Čije vesti čitate?</translation>
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
        <translation>Kao radno okruženje</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Nađeno na ovom računaru: %1. Mogu se preuzeti izvori, ono što ste pročitali i ono što ste označili zvezdicom.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Tok vesti kroz vreme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n vest</numerusform>
            <numerusform>%n vesti</numerusform>
            <numerusform>%n vesti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>poslednja 24 sata</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>poslednjih 7 dana</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>poslednjih 30 dana</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>poslednja godina</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>sve vreme</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Prikaži ponovo sve vreme</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Prikazano vreme: %1</translation>
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
        <translation>Period %1. Pritisnite da ponovo prikažete sve vreme.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n vest.</numerusform>
            <numerusform>%1: %n vesti.</numerusform>
            <numerusform>%1: %n vesti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Najviše: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Strelice pomeraju, Shift i strelice biraju, Enter prikazuje samo to vreme.</translation>
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
Pritisnite R da osvežite ili dodajte izvor sa Ctrl+N.</translation>
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
        <translation>Ovde se čuvaju vesti koje obeležite.
Pritisnite S na vesti da je obeležite.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Nijedna vest ne odgovara ovom filteru.
Esc uklanja filter.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Vesti sa ovom oznakom čuvaju se ovde.
Pritisnite T na vesti da joj date oznaku.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Najboljih %1 od %n vesti. Poređane po datumu, tu su sve.</numerusform>
            <numerusform>Najboljih %1 od %n vesti. Poređane po datumu, tu su sve.</numerusform>
            <numerusform>Najboljih %1 od %n vesti. Poređane po datumu, tu su sve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Ne može se izabrati više od %n vesti odjednom. Prvo suzite listu filterom.</numerusform>
            <numerusform>Ne može se izabrati više od %n vesti odjednom. Prvo suzite listu filterom.</numerusform>
            <numerusform>Ne može se izabrati više od %n vesti odjednom. Prvo suzite listu filterom.</numerusform>
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
        <translation>Juče</translation>
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
        <translation>obeleženo</translation>
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
        <translation>Država nepoznata</translation>
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
        <translation>&amp;Drugo mesto</translation>
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
        <translation>Preuzimaju se izvori sa fasciklama, vesti sa onim što ste pročitali, a označeno zvezdicom kao obeleženo. Drugi čitač ostaje kakav jeste.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Čitači nađeni na ovom računaru</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Na ovom računaru nije nađen drugi čitač.
Izaberite „Drugo mesto“ ako je njegova fascikla negde drugde, ili tamo izvezite OPML datoteku i uvezite je ovde.</translation>
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
            <numerusform>%n nov izvor</numerusform>
            <numerusform>%n nova izvora</numerusform>
            <numerusform>%n novih izvora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n vest</numerusform>
            <numerusform>%n vesti</numerusform>
            <numerusform>%n vesti</numerusform>
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
            <numerusform>%n obeležena</numerusform>
            <numerusform>%n obeležene</numerusform>
            <numerusform>%n obeleženih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n izostavljena jer iza nje nema fida</numerusform>
            <numerusform>%n izostavljene jer iza njih nema fida</numerusform>
            <numerusform>%n izostavljenih jer iza njih nema fida</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>vesti sa %1 nisu mogle da se pročitaju</translation>
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
        <translation> vesti</translation>
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
        <translation>Izaberite naslov da biste ovde čitali.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n nova vest</numerusform>
            <numerusform>%n nove vesti</numerusform>
            <numerusform>%n novih vesti</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ništa novo.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>Na ovom spisku nema više nepročitanih vesti.</translation>
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
            <numerusform>%n nov izvor. Pritisnite R da ga preuzmete.</numerusform>
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
        <translation>Obeleženo.</translation>
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
        <translation>Ova vest nema slika.</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Miran čitač za vesti iz više država.
Licenca MIT. Nazivi država: Unicode CLDR. Karta: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>Za ovu vest postoji samo tekst iz fida.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>Vest kakva je na svojoj stranici.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Tekst iz fida.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>Današnja rezervna kopija nije uspela: %1</translation>
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
        <translation>Server sve zadržava. Njegovi izvori mogu ovde da ostanu kao vaši, sa pročitanim i obeleženim.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>Zadrži &amp;izvore ovde</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>&amp;Ukloni i izvore</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Nema mreže. Veza ka %1 čeka dok se mreža ne vrati.</translation>
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
        <translation>Niko drugi nije objavio ovu vest.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Zašto %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>Vest &amp;je o: %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Samo pominje: %1</translation>
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
        <translation>Nema šta da se opozove.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Rezervna kopija biblioteke</translation>
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
        <translation>Vrati rezervnu kopiju</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Staviti %1 na mesto vaše biblioteke? Sadašnja biblioteka čuva se pored nje.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Vrati</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Prvo izaberite vest za oznaku.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Nema druge vesti na koju bi se prešlo.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Prvo izaberite izvore: obilazak pokazuje šta se sa njima radi.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Vaši izvori</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>Po državama, sa nepročitanim; Prikaz → Izvori po fascikli grupiše ih na vaš način. Klik prikazuje samo te vesti, desno dugme nudi više.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Jedan filter</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Izvor, država objavljivanja, agencija, reči – i O državi: države o kojima vest govori. Esc ponovo prikazuje sve.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Naslovi</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J i K pomeraju, razmak lista do sledeće nepročitane, S obeležava. Ono što je objavilo više medija jedan je red; F ga razvija.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Vest</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Cela, sa slikama, i bez mreže. Ispod naslova stoje države o kojima je; W kaže zašto. G otvara kartu.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Ništa iza vaših leđa</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R preuzima ono što je novo. Flash News pita vaše izvore i nikog drugog. ? prikazuje sve tastere.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>U redosledu po najboljem poklapanju nema datuma.</translation>
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
        <translation>Osenči države prema vestima o njima</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Objavljeno u</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Osenči države prema vestima objavljenim u njima</translation>
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
        <translation>Sve vreme</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Poslednja 24 sata</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Poslednjih 7 dana</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Poslednjih 30 dana</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Poslednja godina</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Svet</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Ceo svet (0)</translation>
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
        <translation>Nazad na vest (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Vesti o državi</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Vesti objavljene u državi</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n država sa vestima. T prikazuje brojeve u tabeli.</numerusform>
            <numerusform>%n države sa vestima. T prikazuje brojeve u tabeli.</numerusform>
            <numerusform>%n država sa vestima. T prikazuje brojeve u tabeli.</numerusform>
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
            <numerusform>%n vest o njoj</numerusform>
            <numerusform>%n vesti o njoj</numerusform>
            <numerusform>%n vesti o njoj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n vest objavljena tamo</numerusform>
            <numerusform>%n vesti objavljene tamo</numerusform>
            <numerusform>%n vesti objavljenih tamo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Karta sveta</translation>
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
        <translation>U&amp;tišaj</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Ukini utišavanje</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Utišane reči</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Vesti sa nekom od ovih reči ili izraza ne ulaze ni u jedan spisak. Ono što ste obeležili ili označili ostaje. Ukidanjem utišavanja ostale se vraćaju.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Reč ili izraz</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zatvori</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n vest skrivena</numerusform>
            <numerusform>%1 · %n vesti skrivene</numerusform>
            <numerusform>%1 · %n vesti skriveno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Prikaži vesti</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Označi kao pročitano</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Obeleži</translation>
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
            <numerusform>%n vest označena kao pročitana.</numerusform>
            <numerusform>%n vesti označene kao pročitane.</numerusform>
            <numerusform>%n vesti označeno kao pročitano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Pretplata otkazana: %1.</translation>
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
            <numerusform>%n izvor premešten u %1.</numerusform>
            <numerusform>%n izvora premeštena u %1.</numerusform>
            <numerusform>%n izvora premešteno u %1.</numerusform>
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
        <translation>Fascikla preimenovana u %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Oznaka „%1“ obrisana.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Prvo u traci filtera izaberite šta da se sačuva: državu, izvor, oznaku, reči.</translation>
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
        <translation>Filter „%1“ sačuvan.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Preimenuj filter</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Filter „%1“ izmenjen.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Filter „%1“ obrisan.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Prvo u traci filtera izaberite na šta se pravilo odnosi: državu, agenciju, izvor, reči.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>Pravilo važi od sledećeg osvežavanja.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Pravilo „%1“ primenjeno na %n vest.</numerusform>
            <numerusform>Pravilo „%1“ primenjeno na %n vesti.</numerusform>
            <numerusform>Pravilo „%1“ primenjeno na %n vesti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Pravilo „%1“ obrisano.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>„%1“ utišano: %n vest skrivena.</numerusform>
            <numerusform>„%1“ utišano: %n vesti skrivene.</numerusform>
            <numerusform>„%1“ utišano: %n vesti skriveno.</numerusform>
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
        <translation>Lozinka se čuva u privesku ključeva ovog radnog okruženja i daje se samo za %1. Ostavite korisnika praznim da se zaboravi.</translation>
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
        <translation>Ova slika još nije preuzeta. Stiže sa sledećim osvežavanjem.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Ova mreža se plaća po protoku: izvori se osvežavaju samo ručno.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Na bateriji: izvori se osvežavaju samo ručno.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Vest</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Napredak osvežavanja</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Zaustavi osvežavanje</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Osveži (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Osveži</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Van mreže. Sačuvano se može čitati.</translation>
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
        <translation>&amp;Spasi što se može</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Oštećena datoteka se čuva. Pretplate, obeležene vesti i pročitano stižu i iz automatske rezervne kopije.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Spasavanje… Za veliku biblioteku može potrajati nekoliko minuta.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n vest spasena.</numerusform>
            <numerusform>%n vesti spasene.</numerusform>
            <numerusform>%n vesti spaseno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Oštećena datoteka je sačuvana kao %1. Što nedostaje, a još je u fidovima, stiže sa sledećim osvežavanjem.</translation>
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
        <translation>Obeleži &amp;ih</translation>
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
        <translation>&amp;Primeni i na vesti koje su već ovde</translation>
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
        <translation>Ne ulaze ni u jedan spisak. Vraćaju se kad to kažete ili obrišete pravilo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naziv</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Nove vesti</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Šta da se radi</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Daj im oznaku</translation>
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
        <translation>Još nema pravila. U traci filtera izaberite državu, agenciju, izvor ili reči, pa „Napravi pravilo od ovoga…“ u meniju Organizacija.</translation>
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
        <translation>Primeni &amp;sada</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Prikaži njegove vesti</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Vrati skrivene vesti</translation>
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
        <translation>daje oznaku „%1“</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>obeležava</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>označava kao pročitano</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>skriva (dosad %n vest)</numerusform>
            <numerusform>skriva (dosad %n vesti)</numerusform>
            <numerusform>skriva (dosad %n vesti)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Predlozi</translation>
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
        <translation>Rezervna kopija je sada vaša biblioteka. Prethodna je sačuvana kao %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Podešavanja</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Kao radno okruženje</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
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
        <translation>&amp;Tekst vesti</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Širina stupca</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>Osveži &amp;najmanje na svakih</translation>
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
        <translation>&amp;Pismo vesti</translation>
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
        <translation>Prikaži vest jednom, &amp;ko god da ju je objavio</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>&amp;Čitanje jedne označava i njene kopije kao pročitane</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Vesti</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Nijedno podešavanje se ne zove tako.</translation>
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
        <translation>Nađi podešavanje</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>tema tamna svetla sepija kontrast</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>font slova čitanje</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>veličina veće manje uvećanje</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>dužina reda čitanje</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>interval osvežavanje preuzimanje automatski</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>datoteke podkasti</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>datoteke podkasti veličina</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>duplikati kopije skupljanje</translation>
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
        <translation>ikone sajtova slike</translation>
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
        <translation>Stavi ili skini oznaku sa ovim tasterom</translation>
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
        <translation>Pogođeno po adresi; ispravite ako treba.</translation>
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
        <translation>Sa stranice kad je fid skraćuje</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Uvek sa stranice</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Samo ono što je u fidu</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Cela vest</translation>
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
            <numerusform>Svaki %n minut</numerusform>
            <numerusform>Svaka %n minuta</numerusform>
            <numerusform>Svakih %n minuta</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Kao cela biblioteka</translation>
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
        <translation>Bilo koliko</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>%n najnovija vest</numerusform>
            <numerusform>%n najnovije vesti</numerusform>
            <numerusform>%n najnovijih vesti</numerusform>
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
        <translation>P&amp;roveravaj</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Sl&amp;ike</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>Nove &amp;vesti</translation>
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
        <translation>Preuzmi ih, da budu tu i van mreže</translation>
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
        <translation>Čuva se u privesku ključeva radnog okruženja</translation>
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
            <numerusform>Već %n dan nema novih vesti</numerusform>
            <numerusform>Već %n dana nema novih vesti</numerusform>
            <numerusform>Već %n dana nema novih vesti</numerusform>
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
            <numerusform>svaki %n minut</numerusform>
            <numerusform>svaka %n minuta</numerusform>
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
        <translation>Poslednji put preuzeto</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Objavljuje</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Sledeća provera</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zatvori</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Svi izvori su odgovorili.</translation>
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
        <translation>Tražim fidove na %1 …</translation>
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
        <translation>Obeleženo</translation>
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
        <translation>O&amp;sveži</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Vesti po državi na karti sveta (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sinhronizovano: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Još nije sinhronizovano</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Si&amp;nhronizuj sada</translation>
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
        <translation>Pr&amp;emesti u</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ovaj računar</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Uredi oznake…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>Podešavanja %n &amp;izvora…</numerusform>
            <numerusform>Podešavanja %n &amp;izvora…</numerusform>
            <numerusform>Podešavanja %n &amp;izvora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>P&amp;reimenuj fasciklu…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Otkaži &amp;pretplatu</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Pre&amp;mesti u fasciklu</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Bez fascikle</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>No&amp;va fascikla…</translation>
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
        <translation>Premesti &amp;tamo</translation>
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
        <translation>Oznake</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>Preimenuj &amp;filter…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>&amp;Zameni onim što spisak sada prikazuje</translation>
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
        <translation>&amp;Preuzmi sve za rad van mreže</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Prostor i rad van mreže</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>%n vest je očišćena.</numerusform>
            <numerusform>%n vesti su očišćene.</numerusform>
            <numerusform>%n vesti je očišćeno.</numerusform>
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
        <translation>Vesti</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Prostor</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Sopstvena ograničenja</translation>
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
        <translation>Kad se mreža isključi</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n vest zauzima %1, od toga %2 slike.</numerusform>
            <numerusform>%n vesti zauzimaju %1, od toga %2 slike.</numerusform>
            <numerusform>%n vesti zauzima %1, od toga %2 slike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n od njih je nepročitana ili obeležena i ostaje u svakom slučaju.</numerusform>
            <numerusform>%n od njih su nepročitane ili obeležene i ostaju u svakom slučaju.</numerusform>
            <numerusform>%n od njih je nepročitano ili obeleženo i ostaje u svakom slučaju.</numerusform>
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
            <numerusform>Sa ovim ograničenjima uklonila bi se %n vest i oslobodilo %1.</numerusform>
            <numerusform>Sa ovim ograničenjima uklonile bi se %n vesti i oslobodilo %1.</numerusform>
            <numerusform>Sa ovim ograničenjima uklonilo bi se %n vesti i oslobodilo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Preuzimam…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n vest se otvara cela, sa svim slikama.</numerusform>
            <numerusform>Sve %n vesti otvaraju se cele, sa svim slikama.</numerusform>
            <numerusform>Svih %n vesti otvara se celo, sa svim slikama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>Celo se otvara %1 od %n vesti. Nedostaje:</numerusform>
            <numerusform>Celo se otvara %1 od %n vesti. Nedostaje:</numerusform>
            <numerusform>Celo se otvara %1 od %n vesti. Nedostaje:</numerusform>
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
            <numerusform>%n vest samo sa tekstom iz fida: %1</numerusform>
            <numerusform>%n vesti samo sa tekstom iz fida: %1</numerusform>
            <numerusform>%n vesti samo sa tekstom iz fida: %1</numerusform>
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
        <translation>Vest je kopirana sa izvorom.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Izabrane reči su kopirane sa izvorom.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Ova vest je stigla bez veze.</translation>
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
        <translation>%1 nije moglo da se zapiše. Izaberite drugo mesto.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Prvo izaberite vest za izvoz.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>vesti</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Izvoz</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>EPUB knjige (*.epub);;Veb stranice (*.html);;Markdown tekstovi (*.md)</translation>
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
        <translation>Adresa fida ili sajta, kao example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Pronađeni fidovi</translation>
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
        <translation>Tražim fidove na %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n fid pronađen</numerusform>
            <numerusform>%n fida pronađena</numerusform>
            <numerusform>%n fidova pronađeno</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Ipak se možete pretplatiti; preuzeće se kad se mreža vrati.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>O&amp;znake</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nova oznaka…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Uredi oznake…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Prvo izaberite vest za oznaku.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Oznaka „%1“ skinuta.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n vest dobila oznaku „%1“.</numerusform>
            <numerusform>%n vesti dobile oznaku „%1“.</numerusform>
            <numerusform>%n vesti dobilo oznaku „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova oznaka</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Naziv oznake</translation>
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
        <translation>Nova oznaka</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Nova oznaka %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Još nema oznaka. Oznaka je vaša reč za vesti: „recept“, „za razgovor“. Ono što ima oznaku čuva se.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Nova oznaka</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Obriši</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Oznake</translation>
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
        <translation>Taster</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nema</translation>
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
        <translation>&amp;Taster</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zatvori</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n vest</numerusform>
            <numerusform>%1 · %n vesti</numerusform>
            <numerusform>%1 · %n vesti</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · taster %1</translation>
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
        <translation>Vaši izvori se preuzimaju. U međuvremenu, obilazak prozora za jedan minut?</translation>
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
        <translation>&amp;Izađi</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n nepročitana vest</numerusform>
            <numerusform>%n nepročitane vesti</numerusform>
            <numerusform>%n nepročitanih vesti</numerusform>
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
        <translation>&amp;Zaustavi osvežavanje</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Osveži</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Opozovi</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Opozovi (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Opozvano: %1</translation>
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
        <translation>Po čemu se razlikuje</translation>
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
