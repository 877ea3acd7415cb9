<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Ennek a szűrőnek van olyan része, amely nem olvasható: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 nem írható: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>A(z) „%1” nem országkód. Két betűt adjon meg, például AL vagy XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>A(z) „%1” nem időpont. Napot adjon meg, például 2026-03-03, vagy 2d, vagy 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Csak az ezeket a szavakat tartalmazó hírek.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Csak ez a forrás: neve, száma vagy címe.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Csak ennek a mappának a forrásai.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Csak ennek az országnak a forrásai.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Csak az erről az országról szóló hírek.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Csak ennek az ügynökségnek a hírei.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Csak az ezen a nyelven írt hírek.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Csak az olvasatlan hírek.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Csak a könyvjelzős hírek.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Csak az ez utáni hírek: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Csak az ezelőtti hírek.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Kezdés a legrégebbivel.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Nincs „%1” nevű előfizetés. A flash-news feeds felsorolja mindet.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Ez a sor nem JSON-objektum: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nem olvasható: %1 – %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 túl nagy (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Legfeljebb ennyi.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Egyetlen JSON-tömb.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Visszavonás.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>HTML-ként.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>JSON-ként.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n csatorna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n új</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n módosult</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n csatorna változatlan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n kép</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n sikertelen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Nincs kapcsolat. Ami el van tárolva, olvasható.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Feliratkozva: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Már megvan: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Ez is van ott: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n új előfizetés</numerusform>
        </translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown vagy epub; enélkül a fájl kiterjesztése dönt.</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n hibás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n hír</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n olvasatlan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n könyvjelzős</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>ebből %1 szabad</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Minden rendben.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Még nincs automatikus mentés; a következő frissítés készít egyet.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n automatikus mentés, a legújabb: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>A régi fájl megmaradt: %1. Ami hiányzik, és még benne van a csatornákban, a következő frissítéssel megjön.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>A „flash-news restore” megmenti, ami menthető, és megtartja a régi fájlt.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>A „flash-news check --repair” ezt kijavítja.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>A lecserélt könyvtár megmaradt: %1.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Jelszó: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Nincs „%1” nevű fiók. A flash-news account list felsorolja őket.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Használat: flash-news account add URL --user NAME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Jelszó szükséges: írja be, vagy állítsa be a FLASH_NEWS_PASSWORD változót.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Fiók hozzáadva: %1. A flash-news refresh szinkronizálja.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Itt nincs kulcstartó, ezért a jelszó nem őrizhető meg: állítsa be a FLASH_NEWS_PASSWORD változót minden flash-news refresh futtatásakor.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Használat: flash-news account remove ACCOUNT</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Használat: flash-news account move FEED… --to ACCOUNT vagy --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>A több lapban is megjelent hír csak egyszer.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Csak azok a cikkek, amelyek ezt a hírt adják.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n fiók</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>%n művelete elküldve</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Ennek a cikknek nincs azonosítója.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>A(z) „%1” mező nem szöveg.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Ennek a cikknek se címe, se szövege.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Csak az ilyen címkéjű hírek.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Elöl a szavakhoz leginkább illő hírek.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Nincs „%1” címke. A flash-news tags felsorolja őket.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 nem található itt. Adja meg a mappáját: flash-news import --from %2 FOLDER</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Nincs „%1” nevű olvasó. Ismertek: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n olvasott</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n kimaradt, mert nem áll mögötte csatorna</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>A címke levétele róluk.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>%1 híreit nem sikerült beolvasni</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n hír</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>Nem írható: %1 – %2. Válasszon másik helyet.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Válasszon legalább egy hírt az exportáláshoz.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>A csatorna szerint %1 kódolású, valójában %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Néhány karakter nem olvasható a csatorna kódolásával.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Több cikknek ugyanaz az azonosítója; a hivatkozás és a szöveg alapján lettek megkülönböztetve.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Ez a JSON a(z) %1. karakternél megszakad vagy hibás (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>Ez JSON, de nem JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>A csatorna megszakad; ami megérkezett, el lett olvasva.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>A fájl üres.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Ez a fájl nem előfizetési lista (OPML), vagy hiányzik az eleje.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>A(z) „%1” előtag nincs megadva.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Csak az első %1 cikk lett beolvasva.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>A csatorna túl nagy, nem lett egészben beolvasva.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Ez előfizetési lista (OPML), nem csatorna. Importálható.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Ez weboldal, nem csatorna.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>A csatorna az első cikk előtt megszakad.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Ez nem csatorna.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Ez hírek nélküli oldaltérkép, nem csatorna.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>A válasz üres: nincs benne csatorna.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Egyes elemek nincsenek lezárva, vagy rosszul vannak egymásba ágyazva.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Egyes attribútumok idézőjele hiányzik vagy nincs lezárva.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Vannak csúcsos zárójelek, amelyek nem &amp;lt; alakban állnak.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Vannak &amp; jelek, amelyek nem &amp;amp; alakban állnak.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Vannak vezérlőkarakterek, ezek kimaradtak.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Egy megjegyzés vagy CDATA-szakasz nincs lezárva.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>A csatorna előtt áll valami; ki lett hagyva.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1. sor: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Az elemek túl mélyen vannak egymásba ágyazva.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 felhasználónevet és jelszót kér.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 nem adja ki ezt a címet (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 ezen a címen nem tart semmit (404). Lehet, hogy elköltözött.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 szerint ez a csatorna végleg megszűnt (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 azt kéri, hogy egy ideig ne keressük (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 továbbküld, de nem mondja meg, hová.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 saját gondokkal küzd (hiba: %2). Később érdemes újra próbálni.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 hibával válaszolt: %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 nem található. Ellenőrizze a címet és a kapcsolatot.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 nem érhető el.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 nem válaszolt időben.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 a válasz közepén megszakadt.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Az odavezető proxy (%1) nem válaszolt.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Az odavezető proxy (%1) jelszót kér.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 olyan választ küldött, amelyet nem lehet kicsomagolni.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Nem olvasható: %1 – %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Leállítva.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 a helyi hálózat egyik gépére küld. Nem követtük.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 olyan címre küld, amely nincs a weben.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 biztonságos kapcsolatról nyíltra küld. Nem követtük.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 azt kéri, hogy eddig ne keressük: %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 nem webcím.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 körbe-körbe küld.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Amit %1 küld, túl nagy egy csatornához.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>A kapcsolat nem jött létre időben: %1.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 egy perc alatt sem fejezte be a választ.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>A mappa nem hozható létre: %1. Válasszon másikat.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Nem írható: %1 – %2. Válasszon másik mappát.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 nagyobb, mint a beállításokban engedett %2.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 helyigénye %2, de csak %3 szabad itt: %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Túl nagy, amit %1 küld.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>Nem biztonságos a kapcsolat ezzel: %1. A tanúsítványát visszavonták.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>Nem biztonságos a kapcsolat ezzel: %1. A tanúsítványáért senki sem kezeskedik, akiben ez a számítógép megbízik.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>Nem biztonságos a kapcsolat ezzel: %1. A tanúsítványa más névre szól.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>Nem biztonságos a kapcsolat ezzel: %1. A tanúsítványa lejárt. Ha mindegyiké, nézze meg a számítógép óráját.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>Nem biztonságos a kapcsolat ezzel: %1. A tanúsítványa még nem érvényes. Nézze meg a számítógép óráját.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Nem jött létre biztonságos kapcsolat ezzel: %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>%1 nem érhető el a(z) %2 proxyn keresztül.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>téma: %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>megjelenés: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>forrás: %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>címke: „%1”</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>olvasatlan</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>könyvjelzős</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ettől: %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>eddig: %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>Ezen az oldalon nincs hír.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>A webhely csak előfizetőinek mutatja ezt a hírt.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>A webhely csak előfizetőinek mutatja a hír többi részét.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Az asztal kulcstartója nem adta ki a jelszót: %1. Oldja fel, és próbálja újra.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Ehhez nincs tárolt jelszó.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Ennek az asztalnak nincs kulcstartója (mint a GNOME Keyring vagy a KWallet), ezért a jelszó csak a Flash News bezárásáig marad meg.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Hiányzik a források katalógusa. Telepítse újra a Flash Newst, vagy adjon hozzá forrást a címével.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 a válasz közepén megszakadt.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>A csatorna helyett egy weboldal érkezett innen: %1. Ha ennek a hálózatnak van bejelentkező oldala, előbb azt nyissa meg böngészőben.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 csatorna helyett weboldalt küldött. Lehet, hogy a csatorna elköltözött, vagy a hálózat előbb bejelentkezést kér.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 azt kéri, hogy eddig ne keressük: %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 nem kínál csatornát, és az oldala sem mutat ilyenre. Keresse az „RSS” vagy „Feed” szót a webhelyen, és adja meg azt a címet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>A(z) „%1” nem cím. Ilyet adjon meg: https://example.org vagy https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Ez a cikk már nincs a könyvtárban.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nem olvasható: %1 – %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 túl nagy előfizetési listának.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Flash News-előfizetések</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nem írható: %1 – %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Hiányzik a mintaszám. Telepítse újra a Flash Newst.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>ami érkezett, nem megőrizhető kép.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Az itt lévő csatorna nem mondja meg a címét: %1. Nyissa meg a böngészőben, és onnan másolja ki a címet.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>Nincs itt semmi ebből: %1 – %2. Keresett: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Az archívum sérült vagy ismeretlen fajtájú.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>A Flash News már meg van nyitva (%1. folyamat). Használja az ablakát, vagy előbb zárja be.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>A Flash News ezzel a profillal nyitva van a(z) „%1” számítógépen. Előbb ott zárja be. Ha már nem fut, törölje ezt: %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>H&amp;írek</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Hír</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Nézet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Súgó</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>F&amp;rissítés</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>Frissítés &amp;leállítása</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Források hozzáadása…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>OPML &amp;importálása…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>&amp;OPML exportálása…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>&amp;Mintaszám</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Beállítások…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Kilépés</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>&amp;Következő cím</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>Előző &amp;cím</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>&amp;Lapozás lefelé, majd a következő olvasatlan</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Következő &amp;olvasatlan</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>&amp;Előző olvasatlan</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>K&amp;önyvjelző</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Megjelölés olvasottként &amp;vagy olvasatlanként</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>E&amp;redeti megnyitása</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>K&amp;épek megtekintése</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>&amp;Miért ezek az országok…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;A teljes lista megjelölése olvasottként</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>K&amp;eresés</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>Csak &amp;olvasatlanok</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>&amp;Csak könyvjelzősek</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Szűrő törlése</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>Ugrás &amp;a forrásokhoz</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>&amp;Ugrás a címekhez</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>Ugrás a &amp;hírhez</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>&amp;Források országok szerint</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>Források &amp;mappák szerint</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Nagyobb szöveg</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kisebb szöveg</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>S&amp;zokásos szövegméret</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Teljes képernyő</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Gyorsbillentyűk</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;A Flash News névjegye</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>T&amp;érkép</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Ol&amp;dal és csatorna összevetése</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Hely &amp;és hálózat nélküli olvasás…</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Kere&amp;sés a hírben</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Követke&amp;ző találat</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Előző &amp;találat</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Másolás &amp;a forrással</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>&amp;Hivatkozás másolása</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>K&amp;üldés e-mailben…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Nyomtatás…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Hír mentése &amp;PDF-ként…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>E&amp;xportálás…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>Fi&amp;ók hozzáadása…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>&amp;Hogy vannak a források…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Másolatok kibontása vagy összecsukása</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Eltérések a másolatoktól…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Rendezés</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Im&amp;portálás másik olvasóból…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>K&amp;önyvtár biztonsági mentése…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>Biztonsági mentés &amp;visszaállítása…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>&amp;A háttérben…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>V&amp;issza</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Előre</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Megnyitás ablakban</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Visszavonás</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Címke adása…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Szűrő &amp;mentése…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>Szabály &amp;ebből…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Szabályok…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Némított szavak…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>Az ablak &amp;bemutatása</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ugrás egy dátumra…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Következő ablak</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Előző ablak</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Hírablakok bezárása</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Mínuszjel szavak elé kerül, nem ez elé: %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Egyik forrásának sem ez a neve: „%1”.</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Nincs „%1” nevű ország. Adjon meg nevet vagy kódot, például AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>„%1” nem dátum. Adjon meg ilyet: 2026-03-01, 2026-03 vagy 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 ismeretlen. Van is:unread és is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Egyik címkéjének sem ez a neve: „%1”.</translation>
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
        <translation>A lemez megtelt. Semmi sem változott; szabadítson fel helyet, és próbálja újra.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>A könyvtár nem írható. Ellenőrizze a mappája jogosultságait.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>A könyvtár fájlja nem nyitható meg. Ellenőrizze, hogy a mappája létezik és írható.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Egy másik program használja a könyvtárat. Zárja be, és próbálja újra.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>A könyvtár ezt nem tudta megtenni: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Egy kép nem tárolható itt: %1 – %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Ez az adatbázis egy másik programé. Érintetlen maradt; válasszon másik profilmappát, vagy helyezze át a fájlt.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Ezt a könyvtárat egy újabb Flash News írta. Érintetlen maradt; a megnyitásához telepítse az újabb változatot.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Ez a telepítés hiányos. Telepítse újra a Flash Newst.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>A mappa nem hozható létre: %1. Ellenőrizze a jogosultságokat.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 nem egy könyvtár teljes másolata. Semmi sem változott.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>A fájl nem Flash News-könyvtár, vagy az eleje sérült. Érintetlen maradt. A „flash-news restore” félreteszi, és megmenti, ami menthető; vagy válasszon másik profilmappát.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>A könyvtár fájlja sérült. Zárja be a Flash Newst, és futtassa a „flash-news restore” parancsot: félreteszi a sérült fájlt, és megmenti, ami menthető.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>A lemez hibázott a könyvtár olvasása vagy írása közben. Semmi sem változott; ellenőrizze a lemezt és a kábelét.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>A fájl sérült: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n hír állapot nélkül.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n hír csatorna nélkül.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n könyvjelző, amelynek a híre eltűnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n csatorna hibás darabszámmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n hír olvasható szöveg nélkül.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n hír, amelyet a keresés nem talál.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>Nem írható: %1. Ellenőrizze a mappa jogosultságait és a lemez szabad helyét.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nincs ilyen fájl: %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>A Flash News fut. Zárja be, és próbálja újra.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>A könyvtára hálózati lemezen van, ahol egyszerre csak egy program használhatja biztonságosan. A(z) %1. folyamat használja itt: „%2”. Előbb zárja be. Ha már nem fut, törölje ezt: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 nem olvasható. Ellenőrizze a jogosultságokat.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 nem az, aminek lennie kellene: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>forrás: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n perc olvasás</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Tovább a webhelyen: %1</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Legfrissebb hírek</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>A teljes hírt nem lehetett letölteni: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>hang</translation>
    </message>
    <message>
        <source>video</source>
        <translation>videó</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>kép</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fájl</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lejátszás</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Letöltés</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>A hírhez tartozó fájlok</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Itt is megjelent:</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>eltérések</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Kapcsolódó</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Közreműködik: %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Átirat</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Fejezetek</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>Nincs megőrzött jelszó ehhez: %1. Írja be újra az ablakban, vagy a parancssorhoz állítsa be a FLASH_NEWS_PASSWORD változót.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 ismétli önmagát, ahelyett hogy befejezné a listáját. Semmi sem változott; később újra megpróbáljuk.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 nem kiszolgáló címe.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>Itt nincs olyan kiszolgáló, amellyel a Flash News szinkronizálni tud: %1. A FreshRSS, a Miniflux, az Inoreader, a The Old Reader, a BazQux és a Tiny Tiny RSS használható; a cím az, ahol a böngészőben olvas.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 nem fogadja el ezt a felhasználónevet és jelszót. A FreshRSS-hez a profilban beállított API-jelszó kell, a Minifluxhoz a Google Reader-integrációé.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>Itt ki van kapcsolva az API: %1. A FreshRSS-ben itt kapcsolható be: Settings › Authentication › Allow API access.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>Itt nincs ilyen fajta kiszolgáló: %1.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 elfogadta a jelszót, de a cserébe adott kulcsot nem. Lehet, hogy a webkiszolgálója eldobja a kérések Authorization fejlécét.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 ezt nem fogadja el: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 mást válaszolt, mint amit kértünk. Semmi sem változott; később újra megpróbáljuk.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 nem fogadja el ezt a felhasználónevet és jelszót.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>Itt ki van kapcsolva az API: %1. A Tiny Tiny RSS-ben itt kapcsolható be: Preferences › Enable API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 azonnal befejezte a munkamenetet.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 nem tudott feliratkozni erre: %2. Nem talál ott csatornát.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>A Tiny Tiny RSS neveit és mappáit csak a saját oldalain lehet módosítani: %1; onnan kerülnek ide.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Kék</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zöld</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Narancssárga</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Ibolya</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Kékeszöld</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rózsaszín</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olajzöld</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szürke</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Hiányzik a telepítés egyik táblázata (%1). Telepítse újra a Flash Newst.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (ahová a csatorna sorolja a hírt)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1k</source>
        <comment>thousands of unread stories</comment>
        <translation>%1 e</translation>
    </message>
</context>
<context>
    <name>WorldShapes</name>
    <message>
        <source>This installation has no map. Install Flash News again.</source>
        <translation>Ehhez a telepítéshez nincs térkép. Telepítse újra a Flash Newst.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>Erre a forrásra már nincs előfizetés.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Csatorna (%1), %n cikk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Feliratkozás csatornákra vagy egy webhely csatornáira</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Leiratkozás; a könyvjelzős hírek megmaradnak</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Az előfizetések és állapotuk felsorolása</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Az előfizetések kiírása OPML-ként</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Az újdonságok letöltése</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>A mintaszám olvasása hálózat nélkül</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Címek felsorolása</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Az ezeket a szavakat tartalmazó hírek címei</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Egy hír megjelenítése</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Könyvjelző hírekhez</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Hírek megjelölése olvasottként</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Annak megmutatása, mi érthető egy csatornából</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Egy szöveg országai és ügynöksége</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Annak megmondása, mely cikkek egyazon hír változatai</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>A hír kiemelése egy weboldalból</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>HTML biztonságossá tétele megjelenítéshez</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Hírek kiírása HTML, Markdown vagy EPUB formában, képekkel</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>A könyvtár állapotának megmondása</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>A könyvtár másolása fájlba</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Másolat tétele a könyvtár helyére, vagy a menthető megmentése egy sérültből</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Szinkronizálás kiszolgálóval: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Feliratkozás egy OPML-fájl csatornáira, vagy egy másik olvasó tartalmának átvétele</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Címke adása híreknek</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Címkék felsorolása</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>Fiók &amp;hozzáadása</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Fiók hozzáadása</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Ahol a böngészőben olvas, például rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>A kiszolgálón lévő fiókkal forrásai, olvasott hírei és könyvjelzői minden gépén azonosak. A Flash News a FreshRSS, a Miniflux, az Inoreader, a The Old Reader, a BazQux és a Tiny Tiny RSS szolgáltatással működik.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Amit a kiszolgáló válaszolt</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Cím</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Felhasználónév</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Jelszó</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>FreshRSS és Miniflux esetén az API jelszava, amely ott a profilban vagy az integrációknál állítható be.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Mégse</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 jelszava</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>M&amp;entés</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Lekérdezés: %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n új hír</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n új hír</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n új hír a figyeltek között</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>El&amp;rendezés</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Legújabbak &amp;elöl</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>&amp;Legrégebbiek elöl</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>&amp;Keresésnél a legjobb találat elöl</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Csoportosítás &amp;nap szerint</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>Csoportosítás &amp;forrás szerint</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>&amp;Csoportosítás ország szerint</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Sorok</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>K&amp;ártyák képekkel</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>&amp;Panelek az ablak szélessége szerint</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Hír &amp;a címek mellett</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Hír a címek alatt</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Ikon &amp;a rendszertálcán az olvasatlan hírek számával</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>A &amp;szám az indítóikonon is</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Futás az ablak bezárása után is</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>&amp;Indítás bejelentkezéskor, rejtett ablakkal</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>&amp;Értesítés az új hírekről minden frissítés után</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>Csendes &amp;órák: semmi sem ugrik fel</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Csak &amp;kézi frissítés forgalomdíjas hálózaton</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>&amp;Csak kézi frissítés akkumulátorról</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Csend kezdete</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Csend vége</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>A háttérben</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>ettől</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>eddig</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>A figyeltekről mindig szólunk; ami csendes órákban jön, arról azok végén.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Mégse</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Mindig kéznél</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Értesítések</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Hálózat és energia</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>A könyvtár átáll a Flash News e változatára. Előbb másolat készül róla; ez eltarthat néhány percig.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Források országok szerint</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Nemzetközi</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>A katalógusban nincs ilyen forrás. Adja meg inkább a lap webhelyének címét.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Keresés a listában</translation>
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
        <translation>&amp;Erről szól</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Csak említi</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Nem ez az ország</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Javításom visszavonása</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hozzáadás</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Miért ezek az országok</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Mi szólt mellette</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Országok és a mellettük szóló szavak</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Hiányzó ország…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Hiányzó ország</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>a hír erről szól</translation>
    </message>
    <message>
        <source>named</source>
        <translation>említve</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, ahogy Ön mondta</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>Ön vette ki</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>A hír egyetlen szava sem utal országra.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Szöveg</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>és további %n szó</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Nincs szó: a forrás saját országa magától értetődik.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>név vagy nép</translation>
    </message>
    <message>
        <source>place</source>
        <translation>hely</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>intézmény vagy törvény</translation>
    </message>
    <message>
        <source>person</source>
        <translation>személy</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>klub vagy liga</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>cég vagy szervezet</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>pénz vagy tőzsde</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>szófordulat</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>jelzés</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>keltezés helye</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mi ez</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Hírek országok szerint</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Nemzetközi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Miről szól</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Megjelenés helye</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Ugrás egy dátumra</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Próba újra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Letöltés: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Kiírva ide: %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>Nemzetközi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Megjelenés helye</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Miről szól</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ügynökség</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Olvasatlan</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Csak az olvasatlan hírek</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Csak a könyvjelzős hírek</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Keresés címekben és szövegben</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Minden megjelenítése újra (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Szűrő törlése</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Olvasatlan %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Címke</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Előző hely</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Következő hely</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Keresés ebben a hírben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Nincs ebben a hírben</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Jelöljön be egy országot, hogy lássa a forrásait.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;A mintaszám megtekintése</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Ország keresése</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Országok</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;OPML importálása…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>&amp;Cím megadása…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Válassza ki a követett országokat, jelölje be a kívánt forrásokat, és indulhat. Semmit sem töltünk le, amíg nem szól. Nincs hálózat, vagy csak egy perce van? A mintaszám kitalált hírekkel mindent megmutat, és ugyanolyan könnyen eltávolítható.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Kinek a híreit olvassa?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Országok</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Források</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Nemzetközi</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>F&amp;eliratkozás %n forrásra</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Feliratkozás</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;Átvétel…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Nincs ilyen nevű ország.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Nyelv</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Mint az asztali környezet</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Ezen a számítógépen található: %1. A források, az olvasottak és a csillagozottak átvehetők.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>A hírek áramlása az időben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n hír</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>az utolsó 24 óra</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>az utolsó 7 nap</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>az utolsó 30 nap</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>az utolsó év</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>teljes idő</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>A teljes idő megjelenítése újra</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Megjelenített idő: %1</translation>
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
        <translation>%1 óta</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 előtt</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Időszak: %1. Nyomja meg a teljes idő újbóli megjelenítéséhez.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n hír.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>A legtöbb: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>A nyilak mozgatnak, a Shift és a nyilak kijelölnek, az Enter csak azt az időt mutatja.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Címek</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n új</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Még nincsenek címek.
Nyomja meg az R billentyűt a frissítéshez, vagy adjon hozzá forrást: Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Nincs találat erre: „%1”.
Az Esc törli a szűrőt.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Minden el van olvasva.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Itt maradnak meg a könyvjelzős hírek.
Könyvjelzőhöz nyomja meg az S billentyűt egy híren.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Egyetlen hír sem felel meg ennek a szűrőnek.
Az Esc törli a szűrőt.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Itt őrizzük az ilyen címkéjű híreket.
Címkézéshez nyomja meg a T billentyűt egy híren.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>%n hírből a legjobban illő %1. Dátum szerint rendezve mind itt van.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Egyszerre legfeljebb %n hír jelölhető ki. Előbb szűkítse a listát szűrővel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Tegnap</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>olvasatlan</translation>
    </message>
    <message>
        <source>read</source>
        <translation>olvasott</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>könyvjelzős</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>és további %n lap</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Ismeretlen ország</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Nemzetközi</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Másik hely</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Átvétel</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Importálás másik olvasóból</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Átkerülnek a források mappáikkal, a hírek az olvasottság jelével, a csillagozottak pedig könyvjelzőként. A másik olvasó változatlan marad.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Ezen a számítógépen talált olvasók</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Nem található másik olvasó ezen a számítógépen.
Válassza a „Másik hely” gombot, ha máshol van a mappája, vagy exportáljon onnan OPML-fájlt, és itt importálja.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Átvétel folyamatban</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;OPML-fájl…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Az olvasó mappája</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n új forrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n hír</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n olvasott</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n könyvjelzős</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n kimaradt, mert nem áll mögötte csatorna</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>%1 híreit nem sikerült beolvasni</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> nap</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Megőrzés</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> hirek</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Legfeljebb megőrizve</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Legfeljebb használva</translation>
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
        <translation>Válasszon egy címet, hogy itt olvassa.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n új hír</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Semmi új.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>Ebben a listában nincs több olvasatlan hír.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>A Flash News névjegye</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>OPML importálása</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Előfizetési listák (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n új forrás. A letöltéshez nyomja meg az R billentyűt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>OPML exportálása</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Előfizetési listák (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Kiírva ide: %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>A mintaszám eltávolítva.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Ennek a hírnek nincsenek képei.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Könyvjelző elhelyezve.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Könyvjelző törölve.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Egyetlen program sem nyitja meg ezt a címet: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Nyugodt olvasó több ország híreihez.
MIT-licenc. Országnevek: Unicode CLDR. Térkép: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>Ebből a hírből csak a csatorna szövege van meg.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>A hír, ahogy az oldalán áll.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>A csatorna saját szövege.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>A mai mentés nem sikerült: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Hivatkozás megnyitása</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Hivatkozás másolása</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Kép megtekintése</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Másolás</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Egyetlen program sem játssza le ezt a fájlt. Letölteni lehet.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Fiók eltávolítása</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Eltávolítja a fiókot a Flash Newsból: %1?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>A kiszolgáló mindent megőriz. Forrásai sajátként itt maradhatnak az olvasott és a könyvjelzős hírekkel.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>&amp;Források megtartása itt</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>Források &amp;eltávolítása is</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Nincs hálózat. A hivatkozás erre vár, amíg visszajön: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>%n várakozó hivatkozás megnyitása</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Senki más nem közölte ezt a hírt.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Miért %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>&amp;A hír erről szól: %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Csak említi: %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Nem %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Ország hozzáadása…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nincs mit visszavonni.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Könyvtár biztonsági mentése</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Könyvtárak (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>A könyvtár másolása…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>A könyvtár ide lett másolva: %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Biztonsági mentés visszaállítása</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>A könyvtár helyére kerüljön ez: %1? A mostani könyvtár megmarad mellette.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Visszaállítás</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Előbb válasszon hírt a címkézéshez.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Nincs másik hír, amelyre lépni lehet.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Előbb válasszon forrásokat: a bemutató megmutatja, mire valók.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Az Ön forrásai</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>Országok szerint, az olvasatlanokkal; a Nézet → Források mappák szerint saját rendje szerint csoportosít. Kattintásra csak ezek a hírek látszanak, a jobb gomb többet kínál.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Egyetlen szűrő</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Forrás, a megjelenés országa, ügynökség, szavak – és Téma: az országok, amelyekről a hír szól. Az Esc újra mindent mutat.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Címek</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J és K lépteti, a szóköz a következő olvasatlanra lapoz, S könyvjelzőt tesz. Amit több lap közölt, egy sor; F kibontja.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>A hír</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Egészben, képeivel, hálózat nélkül is. A cím alatt az országok, amelyekről szól; W megmondja, miért. G megnyitja a térképet.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Semmi a háta mögött</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R letölti az újdonságokat. A Flash News a forrásait kérdezi, senki mást. A ? minden billentyűt megmutat.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>A legjobb találatok sorrendjében nincsenek dátumok.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Jelmagyarázat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>Miről szól</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Országok színezése a róluk szóló hírek szerint</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Megjelenés helye</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Országok színezése a bennük megjelent hírek szerint</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Táblázat</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Ugyanezek a számok táblázatban (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Teljes idő</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Az utolsó 24 óra</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Az utolsó 7 nap</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Az utolsó 30 nap</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Az utolsó év</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Világ</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Az egész világ (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Balkán</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>A Balkán közelről (1)</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Európa</translation>
    </message>
    <message>
        <source>Europe (2)</source>
        <translation>Európa (2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Vissza a hírhez (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Egy országról szóló hírek</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Egy országban megjelent hírek</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n ország hírekkel. A T táblázatban mutatja a számokat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 óta</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 előtt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n hír róla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n ott megjelent hír</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Világtérkép</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Vegyes</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>N&amp;émítás</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Némítás feloldása</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Némított szavak</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Az ilyen szót vagy kifejezést tartalmazó hírek egyik listába sem kerülnek. A könyvjelzős vagy címkézett marad. A feloldás visszahozza a többit.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Szó vagy kifejezés</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n rejtett hír</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>A hírek megjelenítése</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Megjelölés olvasottként</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Könyvjelző</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>M&amp;entés</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Mégse</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>Nincs olvasatlan ebben a listában.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n hír olvasottként megjelölve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Leiratkozva: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Leiratkozva %n forrásról.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n forrás kivéve a mappájából.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n forrás áthelyezve ide: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Mappa átnevezése</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>A mappa neve</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>A mappa új neve: %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>„%1” címke törölve.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Előbb válassza ki a szűrősávban, mit ment: ország, forrás, címke, szavak.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Szűrő mentése</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Neve az oldalsávban</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>„%1” szűrő mentve.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Szűrő átnevezése</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>„%1” szűrő módosítva.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>„%1” szűrő törölve.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Előbb válassza ki a szűrősávban, miről szóljon a szabály: ország, ügynökség, forrás, szavak.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>A szabály a következő frissítéstől érvényes.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>„%1” szabály alkalmazva %n hírre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>„%1” szabály törölve.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>„%1” némítva: %n hír elrejtve.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>„%1” már nincs némítva.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Jelszó ehhez: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Felhasználó</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>A jelszót az asztali környezet kulcstartója őrzi, és csak ez kapja meg: %1. Az elfelejtéséhez hagyja üresen a felhasználót.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Felhasználó</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Jelszó</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>M&amp;entés</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Mégse</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Kép</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>%1. kép, összesen %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Ez a kép még nincs letöltve. A következő frissítéssel érkezik.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Ez a hálózat forgalomdíjas: a források csak kézzel frissülnek.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Akkumulátorról: a források csak kézzel frissülnek.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Hír</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>A frissítés előrehaladása</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Frissítés leállítása</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Frissítés (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Frissítés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Nincs hálózat. Ami el van tárolva, olvasható.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n forrás nem válaszolt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>A &amp;menthető megmentése</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>A sérült fájl megmarad. Az előfizetések, a könyvjelzős hírek és az olvasottság az automatikus mentésből is jön.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Mentés… Nagy könyvtárnál néhány percig tarthat.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n hír megmentve.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>A sérült fájl megmaradt: %1. Ami hiányzik, és még benne van a csatornákban, a következő frissítéssel megjön.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;A Flash News megnyitása</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>&amp;Értesítés</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>&amp;Könyvjelző</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>Megjelölés &amp;olvasottként</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>E&amp;lrejtés</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>&amp;Alkalmazás a már meglévő hírekre is</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>M&amp;entés</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Szabály létrehozása</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Szabály szerkesztése</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Egyik listába sem kerülnek. Visszajönnek, ha kéri, vagy törli a szabályt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Új hírek</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Teendő</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Címkézés</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Mégse</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Még nincsenek szabályok. Válasszon országot, ügynökséget, forrást vagy szavakat a szűrősávban, majd a „Szabály ebből…” pontot a Rendezés menüben.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Szerkesztés…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Törlés</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>&amp;Alkalmazás most</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Híreinek megjelenítése</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Rejtett hírek visszahozása</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Szabályok</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Pipa nélkül pihen.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>értesít</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>címkét ad: „%1”</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>könyvjelzőt tesz</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>olvasottként jelöl</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>elrejt (eddig %n hír)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Javaslatok</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>Amit %1 küld</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>nincs megadva típus</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>A biztonsági mentés most az Ön könyvtára. Az előző megmaradt: %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>Talpas</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Talpatlan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Mint az asztal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Világos</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Szépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sötét</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Nagy kontraszt</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> betű</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Csak kézzel</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> perc</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Nyelv</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Színek</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>A hír &amp;betűtípusa</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;A hír szövege</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Hasábszélesség</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>&amp;Frissítés legalább ennyi időnként</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Mégse</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Mappa választása</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>L&amp;etöltések mappája</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>&amp;Legnagyobb letöltés</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Egy hír egyszer, bárki &amp;közölte is</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>Egy elolvasása a másolatait is olvasottnak &amp;jelöli</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Hírek</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Nincs ilyen nevű beállítás.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>Min&amp;den alaphelyzetbe</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>&amp;Ikonjaik letöltése és megjelenítése</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Beállítás keresése</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>téma sötét világos szépia kontraszt</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>betűtípus betűk olvasó</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>méret nagyobb kisebb nagyítás</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>sor hossz szélesség olvasó</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>időköz frissítés letöltés automatikus</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>fájlok podcastok</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>fájlok podcastok méret</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>ismétlődés másolatok összecsukás</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>ismétlődés másolatok olvasott</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Források</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>ikonok képek</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Gyorsbillentyűk</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Az ehhez a billentyűhöz tartozó címke feltétele vagy levétele</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Nem ismert</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>A címből kikövetkeztetve; szükség esetén javítsa.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Forrás szerkesztése</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>A forrás saját ritmusában</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;év</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>M&amp;appa</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Ország</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Nyelv</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Gond</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>M&amp;entés</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Az oldaláról, ha a csatorna megvágja</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Mindig az oldaláról</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Csak ami a csatornában van</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Teljes hír</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n óránként</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n percenként</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Mint az egész könyvtár</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n nap</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Bármennyi</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>A legújabb %n hír</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>%n forrás szerkesztése</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Meg&amp;jelenés</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Képek</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>&amp;Új hírek</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>O&amp;lvasottak megőrzése</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Le&amp;gfeljebb megőrizve</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Felhasználó</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>Jel&amp;szó</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Mégse</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Letöltés hálózat nélküli olvasáshoz</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Kihagyás</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Csendben érkeznek</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Értesítés mindegyikről</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Csak jelszót kérő forrásokhoz</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Az asztali környezet kulcstartójában</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>soha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Szüneteltetve</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Nincs új hír %n napja</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Még nincs letöltve</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Jól</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>még nem ismert</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>%n percenként</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>%n óránként</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>%n naponként</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>csak kézzel</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Próba most</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;Amit a kiszolgáló küld…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>&amp;Új címének keresése…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Jelszó…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Hogy vannak a források</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Utolsó letöltés</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Közlés</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Következő ellenőrzés</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Minden forrás válaszolt.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n forrás nem válaszolt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>%n forrás lekérdezése …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Lekérdezés: %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Csatornák keresése itt: %1…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>%1 új címe</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>A forrás olvasása innen:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Ez a cím legyen</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Források</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Összes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Olvasatlan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Könyvjelzők</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Ismeretlen ország</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Nemzetközi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Frissítés</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Térkép</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Hírek országok szerint a világtérképen (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Szinkronizálva: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Még nincs szinkronizálva</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Sz&amp;inkronizálás most</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>&amp;Jelszó megadása…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>Fiók &amp;eltávolítása…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Á&amp;thelyezés</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ez a számítógép</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>C&amp;ímkék szerkesztése…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>%n f&amp;orrás beállításai…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>M&amp;appa átnevezése…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>&amp;Leiratkozás</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Áthelyezés &amp;mappába</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Nincs mappa</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>&amp;Új mappa…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Új mappa</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>A mappa neve; az „Európa/Balkán” az „Európa” mappában van</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>&amp;Áthelyezés oda</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>M&amp;égse</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Szűrők</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>S&amp;zűrő átnevezése…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>&amp;Csere a lista mostani tartalmára</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>Szabály &amp;belőle…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Szűrő törlése</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Nincs korlát</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Mint minden forrás</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>&amp;Korlátok megtartása és takarítás</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Minden letöltése hálózat nélkülre</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Hely és hálózat nélküli olvasás</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>%n hír kitakarítva.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>%1 / %2 forrás letöltve, képeikkel.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Hírek</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Saját korlátok</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Források</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Minden forrás együtt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Hálózat nélkül</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n hír foglal el %1 helyet, ebből %2 kép.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n közülük olvasatlan vagy könyvjelzős, és mindenképp megmarad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Csak %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Egy forrás</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Ezekkel a korlátokkal most semmi sem tűnne el.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Ezekkel a korlátokkal %n hír tűnne el, és %1 szabadulna fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Letöltés…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>Mind a(z) %n hír egészben nyílik meg, minden képével.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>%1 / %n hír nyílik meg egészben. Hiányzik:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n kép innen: %1 – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>még nincs letöltve</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n hír csak a csatorna saját szövegével: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>és további %n kiszolgáló</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>A hír a forrásával együtt a vágólapra került.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>A kijelölt szavak a forrásukkal együtt a vágólapra kerültek.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Ez a hír hivatkozás nélkül érkezett.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>A hivatkozás a vágólapra került.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Nincs levelezőprogram. A hivatkozás másolható.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Mentés PDF-ként</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-fájlok (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Kiírva ide: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>Nem írható: %1. Válasszon másik helyet.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Előbb válasszon egy hírt az exportáláshoz.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>hirek</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>EPUB-könyvek (*.epub);;Weboldalak (*.html);;Markdown-szövegek (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Keresés</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Feliratkozás</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Források hozzáadása</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Csatorna vagy webhely címe, például example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Talált csatornák</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Vagy keressen forrást a katalógusban</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Keresés a katalógusban</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Mégse</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Csatornák keresése itt: %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n csatorna található</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Ettől még feliratkozhat; letöltjük, amint visszajön a hálózat.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>C&amp;ímkék</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Új címke…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Címkék szerkesztése…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Előbb válasszon hírt a címkézéshez.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>„%1” címke levéve.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n hír címkét kapott: „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Új címke</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>A címke neve</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hozzáadás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Mégse</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Új címke</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Új címke: %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Még nincsenek címkék. A címke az Ön saját szava a hírekhez: „recept”, „megbeszélni”. A címkézett megmarad.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Új címke</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Törlés</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Szín</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Billentyű</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Szín</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>B&amp;illentyű</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n hír</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · billentyű: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Bemutató kihagyása</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Vissza</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Az ablak bemutatása</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tovább</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Kész</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Bemutató indítása</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Nem, köszönöm</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>A források letöltése folyik. Addig egy perc alatt bemutassuk az ablakot?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Ne zavarjanak</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>A &amp;háttérben…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Kilépés</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n olvasatlan hír</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nincs olvasatlan</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>Ablak &amp;elrejtése</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Ablak megjelenítése</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>Frissítés &amp;leállítása</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Frissítés</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Visszavonás</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Visszavonás (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Visszavonva: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>csak itt: %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Eltérések</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Másik változat</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Eltérések</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>%1 összevetve ezzel:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Bezárás</translation>
    </message>
</context>
</TS>
