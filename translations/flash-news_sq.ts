<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Ky filtër ka një pjesë që nuk lexohet: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 nuk shkruhet dot: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>&quot;%1&quot; nuk është kod shteti. Jepni dy shkronja, si AL ose XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>&quot;%1&quot; nuk është kohë. Jepni një ditë si 2026-03-03, ose 2d, ose 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Vetëm lajmet me këto fjalë.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Vetëm ky burim: emri, numri ose adresa e tij.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Vetëm burimet e kësaj dosjeje.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Vetëm burimet e këtij shteti.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Vetëm lajmet që flasin për këtë shtet.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Vetëm lajmet e kësaj agjencie.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Vetëm lajmet në këtë gjuhë.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Vetëm lajmet e palexuara.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Vetëm lajmet e shënuara.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Vetëm lajmet që nga: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Vetëm lajmet para kësaj kohe.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Fillo nga më i vjetri.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Nuk ka pajtim &quot;%1&quot;. Komanda flash-news feeds i rendit.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Ky rresht nuk është objekt JSON: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 nuk lexohet: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 është shumë i madh (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Jo më shumë se kaq.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Një varg JSON.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Ktheje mbrapsht.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>Si HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Si JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 nga %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n burim</numerusform>
            <numerusform>%n burime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n i ri</numerusform>
            <numerusform>%n të rinj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n i ndryshuar</numerusform>
            <numerusform>%n të ndryshuar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n burim i pandryshuar</numerusform>
            <numerusform>%n burime të pandryshuara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n figurë</numerusform>
            <numerusform>%n figura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n dështoi</numerusform>
            <numerusform>%n dështuan</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Nuk ka lidhje. Ajo që është ruajtur mund të lexohet.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>U pajtuat me %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Është tashmë: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Ka edhe: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n pajtim i ri</numerusform>
            <numerusform>%n pajtime të reja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n dështon</numerusform>
            <numerusform>%n dështojnë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n lajm</numerusform>
            <numerusform>%n lajme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n i palexuar</numerusform>
            <numerusform>%n të palexuara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n i shënuar</numerusform>
            <numerusform>%n të shënuara</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>%1 prej tyre të lira</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Gjithçka është në rregull.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Ende s’ka kopje automatike; rifreskimi i ardhshëm bën një.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n kopje automatike: %1</numerusform>
            <numerusform>%n kopje automatike, më e reja: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Skedari i vjetër ruhet si %1. Çfarë mungon dhe është ende në prurje vjen me rifreskimin e ardhshëm.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>“flash-news restore” shpëton çfarë mund të shpëtohet dhe e ruan skedarin e vjetër.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>“flash-news check --repair” e ndreq këtë.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>Biblioteka që zëvendësohet ruhet si %1.</translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown ose epub; pa të vendos prapashtesa e skedarit.</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Një lajm që e botuan disa media, vetëm një herë.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Vetëm artikujt që janë ky lajm.</translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Ky artikull nuk ka id.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>Fusha &quot;%1&quot; nuk është tekst.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Ky artikull nuk ka as titull, as tekst.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Fjalëkalimi: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Nuk ka llogari &quot;%1&quot;. flash-news account list i tregon.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Përdorimi: flash-news account add URL --user EMRI</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Duhet një fjalëkalim: shkruajeni, ose caktoni FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>U shtua llogaria %1. flash-news refresh e sinkronizon.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Këtu nuk ka varëse çelësash, ndaj fjalëkalimi nuk ruhet: caktoni FLASH_NEWS_PASSWORD sa herë që niset flash-news refresh.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Përdorimi: flash-news account remove LLOGARIA</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Përdorimi: flash-news account move BURIMI… --to LLOGARIA, ose --to local</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n llogari</numerusform>
            <numerusform>%n llogari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>u dërgua %n veprim juaji</numerusform>
            <numerusform>u dërguan %n veprime tuajat</numerusform>
        </translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Vetëm lajmet me këtë etiketë.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Fillo me lajmet që u përgjigjen më mirë fjalëve.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Nuk ka etiketë &quot;%1&quot;. Komanda flash-news tags i rendit.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 nuk u gjet këtu. Jepni dosjen e tij: flash-news import --from %2 DOSJA</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Nuk ka lexues “%1”. Të njohur janë: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n i lexuar</numerusform>
            <numerusform>%n të lexuara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n u la jashtë, sepse s’ka burim pas tij</numerusform>
            <numerusform>%n u lanë jashtë, sepse s’ka burim pas tyre</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Hiqua etiketën.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Lajmet e %1 nuk mund të lexoheshin</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n lajm</numerusform>
            <numerusform>Flash News: %n lajme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 nuk u shkrua dot: %2. Zgjidhni një vend tjetër.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Zgjidhni të paktën një lajm për ta eksportuar.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>Burimi thotë se është shkruar në %1, por është në %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Disa shenja nuk lexohen në kodimin e burimit.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Disa artikuj kanë të njëjtin identifikues; u dalluan nga lidhjet dhe tekstet.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Ky JSON është i prerë ose i prishur te shenja %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>Ky është JSON, por jo JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Burimi është i prerë; u lexua ajo që mbërriti.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Skedari është bosh.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Ky skedar nuk është listë pajtimesh (OPML), ose është i prerë në fillim.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>Parashtesa &quot;%1&quot; nuk është deklaruar.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>U lexuan vetëm %1 artikujt e parë.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Burimi është shumë i madh dhe nuk u lexua i tëri.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Kjo është listë pajtimesh (OPML), jo burim lajmesh. Mund të importohet.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Kjo është faqe uebi, jo burim lajmesh.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Burimi është prerë para artikullit të parë.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Ky nuk është burim lajmesh.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Kjo është hartë sajti pa lajme, jo burim lajmesh.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Përgjigjja është bosh: nuk ka burim lajmesh në të.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Elemente të pambyllura ose të ndërthurura keq.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Mungojnë ose nuk mbyllen thonjëzat e atributeve.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Ka kllapa këndore që nuk janë shkruar si &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Ka shenja &amp; që nuk janë shkruar si &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Ka shenja kontrolli, që u lanë jashtë.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Një koment ose pjesë CDATA nuk mbyllet.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Para burimit ka diçka tjetër; u kapërcye.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rreshti %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Elementet janë futur tepër thellë njëri në tjetrin.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 kërkon emër përdoruesi dhe fjalëkalim.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 nuk e jep këtë adresë (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 nuk ka gjë në këtë adresë (404). Mund të jetë zhvendosur.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 thotë se ky burim u mbyll përgjithmonë (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 kërkon të lihet i qetë për pak (429).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 ka vështirësi të vetat (gabim %2). Provoni më vonë.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 u përgjigj me gabimin %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 nuk u gjet. Kontrolloni adresën dhe lidhjen.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 nuk arrihet.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 nuk u përgjigj me kohë.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 e ndërpreu përgjigjen në mes.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Ndërmjetësi në rrugën për te %1 nuk u përgjigj.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Ndërmjetësi në rrugën për te %1 kërkon fjalëkalim.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 nuk lexohet: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>U ndal.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 na dërgon në një adresë që nuk është në ueb.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 na dërgon nga një lidhje e sigurt në një të hapur. Nuk u ndoq.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 nuk është adresë në ueb.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Ajo që dërgon %1 është tepër e madhe për burim lajmesh.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 nuk e mbaroi përgjigjen brenda një minute.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 na sjell rrotull.</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 na dërgon tjetërkund, por nuk thotë ku.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 dërgoi një përgjigje që nuk shpaketohet dot.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 na dërgon te një makinë e rrjetit vendor. Nuk u ndoq.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 kërkon të mos shqetësohet deri më %2.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>Lidhja me %1 nuk u bë dot në kohë.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Dosja %1 nuk u krijua dot. Zgjidhni një tjetër.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 nuk u shkrua dot: %2. Zgjidhni një dosje tjetër.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 është më i madh se %2 që lejojnë rregullimet.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 kërkon %2, por vetëm %3 janë të lira te %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Ajo që dërgon %1 është tepër e madhe.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>Lidhja me %1 nuk është e sigurt: certifikata e saj është tërhequr.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>Lidhja me %1 nuk është e sigurt: askush që e beson ky kompjuter nuk garanton për certifikatën e saj.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>Lidhja me %1 nuk është e sigurt: certifikata është për një emër tjetër.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>Lidhja me %1 nuk është e sigurt: certifikata ka skaduar. Nëse kanë skaduar të gjitha, shihni orën e këtij kompjuteri.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>Lidhja me %1 nuk është e sigurt: certifikata nuk vlen ende. Shihni orën e këtij kompjuteri.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Nuk u krijua dot lidhje e sigurt me %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>%1 nuk u arrit dot përmes ndërmjetësit %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>për %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>botuar në %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>nga %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>me etiketën “%1”</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>i palexuar</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>i shënuar</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>që nga %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>para %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>Nuk ka lajm në këtë faqe.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Faqja ua tregon këtë lajm vetëm pajtimtarëve të saj.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Faqja ua tregon pjesën tjetër të këtij lajmi vetëm pajtimtarëve të saj.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Kutia e çelësave e kësaj tavoline nuk e dha fjalëkalimin: %1. Shkyçeni dhe provoni përsëri.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Për këtë nuk ruhet asnjë fjalëkalim.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Kjo tavolinë nuk ka kuti çelësash (si GNOME Keyring ose KWallet), prandaj fjalëkalimi ruhet vetëm derisa të mbyllet Flash News.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Mungon katalogu i burimeve. Instaloni sërish Flash News, ose shtoni një burim me adresë.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 nuk ka burim lajmesh dhe faqja nuk tregon ndonjë. Kërkoni në sajt &quot;RSS&quot; ose &quot;Feed&quot; dhe jepni atë adresë.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>&quot;%1&quot; nuk është adresë. Jepni një si https://example.org ose https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Ky artikull nuk është më në bibliotekë.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 nuk lexohet: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 është tepër i madh për listë pajtimesh.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Pajtimet e Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 nuk shkruhet dot: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Mungon botimi provë. Instaloni sërish Flash News.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 e ndërpreu përgjigjen në mes.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Në vend të prurjes erdhi një faqe e %1. Nëse ky rrjet kërkon hyrje, hapeni më parë në shfletues.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 dërgoi një faqe në vend të prurjes. Prurja mund të jetë zhvendosur, ose ky rrjet kërkon hyrje më parë.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 kërkon të mos shqetësohet deri më %2.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>ajo që erdhi nuk është fotografi që mund të ruhet.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Prurja në %1 nuk e thotë adresën e vet. Hapeni në shfletues dhe kopjojeni adresën prej andej.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>Nuk ka asgjë nga %1 te %2. U kërkua: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Arkivi është i dëmtuar ose i një lloji të panjohur.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News është i hapur tashmë (procesi %1). Përdorni dritaren e tij ose mbylleni më parë.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News është i hapur me këtë profil në kompjuterin “%1”. Mbylleni atje më parë. Nëse nuk punon më, fshini %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Lajmet</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Artikulli</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Pamja</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ndihma</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ri&amp;fresko</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Ndal rifreskimin</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Shto burime…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Importo OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>&amp;Eksporto OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>Botimi pro&amp;vë</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Cilësimet…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>Titulli t&amp;jetër</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>Titulli i m&amp;ëparshëm</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>&amp;Faqja poshtë, pastaj i palexuari tjetër</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>I palex&amp;uari tjetër</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>I palexuari i mëpars&amp;hëm</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Shëno</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Shëno të &amp;lexuar a të palexuar</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>Hap &amp;origjinalin</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>&amp;Pse këta shtete…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>Shëno të &amp;gjithë listën të lexuar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Kërko</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>Vetëm të &amp;palexuarat</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>Vetëm të &amp;shënuarat</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Pastro &amp;filtrin</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>Te &amp;burimet</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>Te &amp;titujt</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>Te &amp;artikulli</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>B&amp;urimet sipas shtetit</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>Burimet sipas d&amp;osjes</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Tekst më i &amp;madh</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Tekst më i &amp;vogël</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Madhësia e &amp;zakonshme</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Ekran i plotë</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Shkurtoret e tastierës</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;Rreth Flash News</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>Sh&amp;iko fotografitë</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>&amp;Harta</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Krahaso faqen &amp;me burimin</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Gjej &amp;në lajm</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Gjej tjet&amp;rin</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Gjej të mëp&amp;arshmin</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Kopjo me &amp;burimin</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Kopjo lidhj&amp;en</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>&amp;Dërgo me postë…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Sht&amp;yp…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Ruaj lajmin si PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>Eksporto &amp;te…</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Ha&amp;pësira dhe leximi pa rrjet…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Shfaq ose palos kopjet e tij</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Çfarë ndryshon nga kopjet e tij…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>Shto një &amp;llogari…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>Si janë &amp;burimet…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Organizo</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Importo nga një lexues &amp;tjetër…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Bëj &amp;kopje rezervë të bibliotekës…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>&amp;Rikthe një kopje rezervë…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>N&amp;ë sfond…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Prapa</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Përpara</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Hap në dritare</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zhbëj</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Vër një etiketë…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Ruaj &amp;këtë filtër…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;Bëj rregull prej tij…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Rregullat…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Fjalët e heshtura…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>Shëtitje &amp;nëpër dritare</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Shko te një datë…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Dritarja tjetër</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Dritarja e mëparshme</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Mbyll dritaret e lajmeve</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Minusi vihet para fjalëve, jo para %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Asnjë nga burimet tuaja nuk quhet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Asnjë shtet nuk quhet &quot;%1&quot;. Jepni një emër ose një kod si AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>&quot;%1&quot; nuk është datë. Jepni një si 2026-03-01, 2026-03 ose 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 nuk njihet. Ka is:unread dhe is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Asnjë nga etiketat tuaja nuk quhet &quot;%1&quot;.</translation>
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
        <translation>Disku është plot. Asgjë nuk u ndryshua; lironi vend dhe provoni sërish.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>Në bibliotekë nuk mund të shkruhet. Kontrolloni lejet e dosjes.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Skedari i bibliotekës nuk hapet. Kontrolloni që dosja të ekzistojë dhe të shkruhet.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Një program tjetër po e përdor bibliotekën. Mbylleni dhe provoni sërish.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>Biblioteka nuk e bëri dot: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Një figurë nuk u ruajt në %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Kjo bazë të dhënash është e një programi tjetër. U la e paprekur; zgjidhni një dosje tjetër ose zhvendoseni skedarin.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Këtë bibliotekë e ka shkruar një Flash News më i ri. U la e paprekur; instaloni versionin e ri për ta hapur.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Ky instalim nuk është i plotë. Instaloni sërish Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Dosja %1 nuk krijohet. Kontrolloni lejet e saj.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 nuk është kopje e plotë e një biblioteke. Asgjë nuk u ndryshua.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Skedari i bibliotekës nuk është bibliotekë e Flash News, ose fillimi i tij është dëmtuar. U la i paprekur. “flash-news restore” e ruan mënjanë dhe shpëton çfarë mund të shpëtohet; ose zgjidhni një dosje tjetër profili.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Skedari i bibliotekës është dëmtuar. Mbyllni Flash News dhe nisni “flash-news restore”: e ruan mënjanë skedarin e dëmtuar dhe shpëton çfarë mund të shpëtohet.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Disku dështoi ndërsa biblioteka lexohej ose shkruhej. Asgjë nuk u ndryshua; kontrolloni diskun dhe kabllin e tij.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Skedari është dëmtuar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n lajm pa gjendje.</numerusform>
            <numerusform>%n lajme pa gjendje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n lajm pa prurje.</numerusform>
            <numerusform>%n lajme pa prurje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n shënim, lajmi i të cilit mungon.</numerusform>
            <numerusform>%n shënime, lajmet e të cilave mungojnë.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n prurje me numra të gabuar.</numerusform>
            <numerusform>%n prurje me numra të gabuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n lajm pa tekst të lexueshëm.</numerusform>
            <numerusform>%n lajme pa tekst të lexueshëm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n lajm që kërkimi nuk e gjen.</numerusform>
            <numerusform>%n lajme që kërkimi nuk i gjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>%1 nuk mund të shkruhet. Kontrolloni lejet e dosjes dhe vendin në disk.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nuk ka skedar %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News është i hapur. Mbylleni dhe provoni përsëri.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Biblioteka juaj është në një disk rrjeti, ku vetëm një program njëherësh mund ta përdorë pa rrezik. E ka procesi %1 në “%2”: mbylleni më parë. Nëse nuk punon më, fshini %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 nuk lexohet dot. Kontrolloni lejet.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 nuk është siç duhet: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>burimi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min lexim</numerusform>
            <numerusform>%n min lexim</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Lajmet e fundit</translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Lexojeni në faqen e %1</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Lajmi i plotë nuk u mor dot: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>zë</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>fotografi</translation>
    </message>
    <message>
        <source>file</source>
        <translation>skedar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Luaj</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Shkarko</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Skedarët e këtij lajmi</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>E botuan edhe</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>çfarë ndryshon</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Të lidhura</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Me %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkripti</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitujt</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>Për %1 nuk ruhet asnjë fjalëkalim. Jepeni sërish në dritare, ose caktoni FLASH_NEWS_PASSWORD për rreshtin e komandave.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 përsëritet në vend që ta mbyllë listën. Asgjë nuk u ndryshua; provohet sërish më vonë.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 nuk është adresë shërbyesi.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>Te %1 nuk ka shërbyes me të cilin Flash News mund të sinkronizohet. Punon me FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux dhe Tiny Tiny RSS; adresa është ajo ku lexoni në shfletues.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 nuk e pranon këtë emër përdoruesi dhe fjalëkalim. Për FreshRSS është fjalëkalimi i API-së, që caktohet te profili; për Miniflux ai i integrimit Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>API-ja e %1 është e fikur. Në FreshRSS ndizet te Cilësimet › Mirëfilltësimi › Lejo hyrjen përmes API-së.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>Te %1 nuk ka shërbyes të këtij lloji.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 e pranoi fjalëkalimin, por jo çelësin që dha për të. Ndoshta shërbyesi i tij i uebit e heq kreun Authorization të kërkesave.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 nuk e pranon këtë: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 u përgjigj me diçka tjetër nga ajo që u kërkua. Asgjë nuk u ndryshua; provohet sërish më vonë.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 nuk e pranon këtë emër përdoruesi dhe fjalëkalim.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>API-ja e %1 është e fikur. Në Tiny Tiny RSS ndizet te Parapëlqimet › Aktivizo API-në.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 e mbylli sesionin menjëherë.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 nuk u pajtua dot te %2: nuk gjen prurje atje.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS lejon të ndryshohen emrat dhe dosjet vetëm në faqet e veta te %1; prej andej vijnë këtu.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>E gjelbër</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Portokalli</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Vjollcë</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bruz</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rozë</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Ulli</translation>
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
        <translation>Mungon një tabelë e këtij instalimi (%1). Instaloni sërish Flash News.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (ku e vendos burimi lajmin)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1k</source>
        <comment>thousands of unread stories</comment>
        <translation>%1 mijë</translation>
    </message>
</context>
<context>
    <name>WorldShapes</name>
    <message>
        <source>This installation has no map. Install Flash News again.</source>
        <translation>Ky instalim nuk ka hartë. Instaloje sërish Flash News.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>Ky burim nuk është më i pajtuar.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Një prurje (%1) me %n artikull.</numerusform>
            <numerusform>Një prurje (%1) me %n artikuj.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Pajtohu me burime, ose me burimet e një sajti</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Hiq pajtimin; lajmet e shënuara mbeten</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Rendit pajtimet dhe gjendjen e tyre</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Shkruaj pajtimet si OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Merr ç&apos;ka të re</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Lexo botimin provë, pa rrjet</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Rendit titujt</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Rendit titujt e lajmeve me këto fjalë</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Trego një lajm</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Shëno lajme</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Shëno lajme të lexuara</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Trego ç&apos;kupton lexuesi nga një burim</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Trego shtetet dhe agjencinë e një teksti</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Nxirr lajmin nga një faqe uebi</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Bëje HTML-në të sigurt për shfaqje</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Trego cilat artikuj janë i njëjti lajm</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Trego shëndetin e bibliotekës</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Kopjo bibliotekën në një skedar</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Vendos një kopje në vend të bibliotekës, ose shpëto çfarë mundet nga një e dëmtuar</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Shkruan lajme si HTML, Markdown ose EPUB, me fotografitë e tyre</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Sinkronizo me një shërbyes: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Pajtohu me burimet e një skedari OPML ose merr çka mban një lexues tjetër</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Vëru lajmeve një etiketë</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Rendit etiketat</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Shto llogarinë</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Shto një llogari</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Aty ku lexoni në shfletues, si rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Një llogari në një shërbyes i mban burimet, ato që keni lexuar dhe faqeruajtësit njësoj në të gjitha kompjuterët tuaj. Flash News punon me FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux dhe Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Si u përgjigj shërbyesi</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresa</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Emri i &amp;përdoruesit</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Fjalëkalimi</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>Për FreshRSS dhe Miniflux ai i API-së, i caktuar atje te profili ose te integrimet.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Emri i përdoruesit</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Fjalëkalimi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anulo</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Fjalëkalimi i %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Ruaj</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Po pyetet %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n lajm i ri</numerusform>
            <numerusform>%1: %n lajme të reja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n lajm i ri</numerusform>
            <numerusform>%n lajme të reja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n lajm i ri nga ato që ndiqni</numerusform>
            <numerusform>%n lajme të reja nga ato që ndiqni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>Re&amp;ndit</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Më të rejat më parë</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Më të &amp;vjetrat më parë</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>Më &amp;të përshtatshmet më parë, gjatë kërkimit</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Grupo sipas &amp;ditës</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>&amp;Grupo sipas burimit</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>G&amp;rupo sipas shtetit</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>Rr&amp;eshta</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;Skeda me figura</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>&amp;Panele sipas gjerësisë së dritares</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Lajmi &amp;krah titujve</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Lajmi nën tituj</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>&amp;Shfaq një ikonë në zonën e njoftimeve, me numrin e lajmeve të palexuara</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Shfaq numrin &amp;edhe te nisësi</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Vazhdo punën kur mbyllet dritarja</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>Nise &amp;me hyrjen në sistem, me dritaren të fshehur</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>Më njofto &amp;për lajme të reja pas çdo rifreskimi</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Orë të qeta: nuk shfaqet asgjë</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>&amp;Rifresko vetëm me dorë kur rrjeti paguhet sipas sasisë</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>Rifresko vetëm me &amp;dorë me bateri</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Qetësi nga</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Qetësi deri</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Në sfond</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>nga</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>deri</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>Çka ndiqni, njoftohet gjithmonë; çka vjen në orët e qeta, në fund të tyre.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Në rregull</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anulo</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Gjithmonë pranë</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Njoftimet</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Rrjeti dhe energjia</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>Biblioteka po sillet në këtë version të Flash News. Së pari bëhet një kopje e saj; kjo mund të zgjasë disa minuta.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Burimet sipas shtetit</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Ndërkombëtare</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>Katalogu nuk e ka këtë burim. Jepni në vend të tij adresën e faqes së gazetës.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Gjej në listë</translation>
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
        <translation>Është &amp;për të</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>Vetëm e për&amp;mend</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Jo ky shtet</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Zhbëje ndreqjen time</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Sh&amp;to</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Pse këto shtete</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Çfarë foli për të</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Shtetet dhe fjalët që folën për to</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Një shtet që mungon…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Një shtet që mungon</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>M&amp;bylle</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>lajmi është për të</translation>
    </message>
    <message>
        <source>named</source>
        <translation>i përmendur</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, siç thatë ju</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>i hequr nga ju</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Asnjë</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Asnjë fjalë e këtij lajmi nuk flet për ndonjë shtet.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>dhe %n fjalë tjetër</numerusform>
            <numerusform>dhe %n fjalë të tjera</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Asnjë fjalë: shteti i vetë burimit nënkuptohet.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>emër ose njerëz</translation>
    </message>
    <message>
        <source>place</source>
        <translation>vend</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>institucion ose ligj</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>klub ose ligë</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>ndërmarrje ose organizatë</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>para ose bursë</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>mënyrë të foluri</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>shenjë</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>vendi i shkrimit</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Çfarë është</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Lajmet sipas shtetit</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Ndërkombëtare</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Për</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Botuar në</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Shko te një datë</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dita</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Provo sërish</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Shkarkimi i %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndalo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 nga %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>U shkrua te %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>Ndërkombëtare</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Burimi</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Botuar në</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Për</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agjencia</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Të palexuara</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Vetëm lajmet e palexuara</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Vetëm lajmet e shënuara</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Kërko në tituj e tekst</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Pastro</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Trego gjithçka sërish (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Pastro filtrin</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Të palexuara %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiketa</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Vendi i mëparshëm</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Vendi tjetër</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Gjej në këtë lajm</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 nga %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Nuk është në këtë lajm</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Shënoni një shtet për të parë burimet e tij.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;Shiko botimin provë</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Gjej një shtet</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Shtetet</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Importo OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>Shkruaj një &amp;adresë…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Zgjidhni shtetet që ndiqni, shënoni burimet që doni dhe nisni. Asgjë nuk merret para se ta thoni ju. S&apos;ka rrjet, apo keni vetëm një minutë? Botimi provë tregon gjithçka me lajme të shpikura dhe hiqet po aq lehtë.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Lajmet e kujt lexoni?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Shtetet</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Burimet</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Ndërkombëtare</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>&amp;Pajtohu me %n burim</numerusform>
            <numerusform>&amp;Pajtohu me %n burime</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Pajtohu</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;Merr…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Nuk ka shtet me këtë emër.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Gjuha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Gjuha</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Si sistemi</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>U gjet në këtë kompjuter: %1. Burimet, çka keni lexuar dhe çka keni shënuar me yll mund të merren.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Rrjedha e lajmeve në kohë</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n lajm</numerusform>
            <numerusform>%n lajme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>24 orët e fundit</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 ditët e fundit</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 ditët e fundit</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>viti i fundit</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gjithë koha</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Shfaq sërish gjithë kohën</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Koha e shfaqur: %1</translation>
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
        <translation>Që nga %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Deri më %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Periudha %1. Shtyp për të shfaqur sërish gjithë kohën.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n lajm.</numerusform>
            <numerusform>%1: %n lajme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Më së shumti: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Shigjetat lëvizin, Shift me shigjeta zgjedh, Enter tregon vetëm atë kohë.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Titujt</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n i ri</numerusform>
            <numerusform>%n të rinj</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Ende nuk ka tituj.
Shtypni R për rifreskim, ose shtoni një burim me Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Nuk u gjet asgjë për “%1”.
Esc e pastron filtrin.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Gjithçka është lexuar.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Lajmet që shënoni ruhen këtu.
Shtypni S mbi një lajm për ta shënuar.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Asnjë lajm nuk i përgjigjet këtij filtri.
Esc e pastron filtrin.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Lajmet me këtë etiketë ruhen këtu.
Shtypni T mbi një lajm për t’i vënë etiketë.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>%1 nga %n lajm që përputhen më mirë. Të renditura sipas datës janë të gjitha këtu.</numerusform>
            <numerusform>%1 nga %n lajme që përputhen më mirë. Të renditura sipas datës janë të gjitha këtu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Nuk mund të zgjidhet më shumë se %n lajm njëherësh. Ngushtoni më parë listën me një filtër.</numerusform>
            <numerusform>Nuk mund të zgjidhen më shumë se %n lajme njëherësh. Ngushtoni më parë listën me një filtër.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Sot</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dje</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>i palexuar</translation>
    </message>
    <message>
        <source>read</source>
        <translation>i lexuar</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>i shënuar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>dhe %n medium tjetër</numerusform>
            <numerusform>dhe %n media të tjera</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Shteti nuk dihet</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Ndërkombëtare</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Një vend tjetër</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>M&amp;err</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Importo nga një lexues tjetër</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Merren burimet me dosjet e tyre, lajmet me çka keni lexuar dhe, si lajme të shënuara, çka keni shënuar me yll. Lexuesi tjetër mbetet siç është.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Lexues të gjetur në këtë kompjuter</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Nuk u gjet lexues tjetër në këtë kompjuter.
Zgjidhni “Një vend tjetër” nëse dosja e tij është diku tjetër, ose eksportoni atje një skedar OPML dhe importojeni këtu.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Po merret</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;Skedar OPML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Mbylle</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Dosja e lexuesit</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n burim i ri</numerusform>
            <numerusform>%n burime të reja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n lajm</numerusform>
            <numerusform>%n lajme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n i lexuar</numerusform>
            <numerusform>%n të lexuara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n i shënuar</numerusform>
            <numerusform>%n të shënuara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n u la jashtë, sepse s’ka burim pas tij</numerusform>
            <numerusform>%n u lanë jashtë, sepse s’ka burim pas tyre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>lajmet e %1 nuk mund të lexoheshin</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> ditë</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Ruaj për</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> lajme</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Ruaj më së shumti</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Zër më së shumti</translation>
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
        <translation>Zgjidhni një titull për ta lexuar këtu.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n lajm i ri</numerusform>
            <numerusform>%n lajme të reja</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Asgjë e re.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>Nuk ka më lajme të palexuara në këtë listë.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>Rreth Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Importo OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Lista pajtimesh (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n burim i ri. Shtypni R për ta marrë.</numerusform>
            <numerusform>%n burime të reja. Shtypni R për t&apos;i marrë.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>Eksporto OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Lista pajtimesh (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>U shkrua në %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>Botimi provë u hoq.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>U shënua.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Shënimi u hoq.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Asnjë program nuk e hap këtë adresë: %1</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Ky lajm nuk ka fotografi.</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Një lexues i qetë për lajmet e disa shteteve.
Licenca MIT. Emrat e shteteve: Unicode CLDR. Harta: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>Për këtë lajm ka vetëm tekstin e vetë burimit.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>Lajmi siç është në faqen e vet.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Teksti i vetë burimit.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>Kopja e sotme nuk mundi të bëhej: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Hap lidhjen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopjo lidhjen</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Shiko fotografinë</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopjo</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Asnjë program nuk e luan këtë skedar. Mund të shkarkohet.</translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Askush tjetër nuk e botoi këtë lajm.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Hiq llogarinë</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Të hiqet llogaria %1 nga Flash News?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>Shërbyesi ruan gjithçka. Burimet e saj mund të mbeten këtu si tuajat, me ato që keni lexuar dhe ruajtur.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>&amp;Mbaji burimet këtu</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>&amp;Hiqi edhe burimet</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Nuk ka rrjet. Lidhja për te %1 pret derisa të kthehet.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Hap %n lidhje që priti</numerusform>
            <numerusform>Hap %n lidhje që pritën</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Pse %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>Lajmi është &amp;për %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>Vetëm për&amp;mend %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Jo %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>Sh&amp;to një shtet…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nuk ka asgjë për t’u zhbërë.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Bëj kopje rezervë të bibliotekës</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Biblioteka (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Biblioteka po kopjohet…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>Biblioteka u kopjua te %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Rikthe një kopje rezervë</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Të vihet %1 në vend të bibliotekës suaj? Biblioteka e tanishme ruhet pranë saj.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Rikthe</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Zgjidhni më parë një lajm për etiketën.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Nuk ka lajm tjetër ku të shkohet.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Zgjidhni më parë burime: shëtitja tregon ç’bëhet me to.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Burimet tuaja</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>Sipas shtetit, me çka është e palexuar; Pamja → Burimet sipas dosjes i grupon si të doni ju. Një klik tregon vetëm këto lajme, butoni i djathtë ka më shumë.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Një filtër</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Burimi, shteti i botimit, agjencia, fjalë – dhe Për: shtetet për të cilat flet lajmi. Esc i tregon përsëri të gjitha.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titujt</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J dhe K lëvizin, Hapësira shfleton deri te i palexuari tjetër, S shënon. Çka botuan disa media është një rresht; F e shpalos.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Lajmi</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>I plotë, me figurat e tij, edhe pa rrjet. Nën titull janë shtetet për të cilat flet; W tregon pse. G hap hartën.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Asgjë pas shpinës suaj</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R merr çka është e re. Flash News pyet vetëm burimet tuaja dhe askënd tjetër. ? tregon të gjithë tastet.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>Në renditjen sipas përputhjes më të mirë nuk ka data.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legjenda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>asnjë</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>Për</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Ngjyrosi shtetet sipas lajmeve për to</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Botuar në</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Ngjyrosi shtetet sipas lajmeve të botuara në to</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelë</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Të njëjtët numra si tabelë (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periudha</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gjithë koha</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 orët e fundit</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ditët e fundit</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ditët e fundit</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Viti i fundit</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Bota</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Gjithë bota (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Ballkani</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Ballkani nga afër (1)</translation>
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
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Kthehu te lajmi (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Lajme për një shtet</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Lajme të botuara në një shtet</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n shtet me lajme. T i tregon numrat si tabelë.</numerusform>
            <numerusform>%n shtete me lajme. T i tregon numrat si tabelë.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Që nga %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Deri më %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 deri më %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n lajm për të</numerusform>
            <numerusform>%n lajme për të</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n lajm i botuar atje</numerusform>
            <numerusform>%n lajme të botuara atje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Harta e botës</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Të ndryshme</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Hesht</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>Mos &amp;e hesht</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Fjalët e heshtura</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Lajmet me një nga këto fjalë a shprehje mbahen jashtë të gjitha listave. Çka keni shënuar ose etiketuar mbetet. Heqja e heshtjes i kthen të tjerat.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Një fjalë ose shprehje</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Mbylle</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n lajm i fshehur</numerusform>
            <numerusform>%1 · %n lajme të fshehura</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Shfaq lajmet</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Shëno të lexuar</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Shëno</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Ruaj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anulo</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>Nuk ka asgjë të palexuar në këtë listë.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n lajm u shënua i lexuar.</numerusform>
            <numerusform>%n lajme u shënuan të lexuara.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Pajtimi u hoq nga %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Pajtimi u hoq nga %n burim.</numerusform>
            <numerusform>Pajtimi u hoq nga %n burime.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n burim u hoq nga dosja e tij.</numerusform>
            <numerusform>%n burime u hoqën nga dosja e tyre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n burim u zhvendos te %1.</numerusform>
            <numerusform>%n burime u zhvendosën te %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Riemërto dosjen</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Emri i dosjes</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Dosja u riemërtua në %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Etiketa “%1” u fshi.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Zgjidhni më parë në shiritin e filtrit çka do ruani: një shtet, një burim, një etiketë, fjalë.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Ruaj këtë filtër</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Emri i tij në shiritin anësor</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Filtri “%1” u ruajt.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Riemërto filtrin</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Filtri “%1” u ndryshua.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Filtri “%1” u fshi.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Zgjidhni më parë në shiritin e filtrit për çka është rregulli: një shtet, një agjenci, një burim, fjalë.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>Rregulli vlen që nga rifreskimi i ardhshëm.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Rregulli “%1” u zbatua te %n lajm.</numerusform>
            <numerusform>Rregulli “%1” u zbatua te %n lajme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Rregulli “%1” u fshi.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>“%1” u hesht: %n lajm i fshehur.</numerusform>
            <numerusform>“%1” u hesht: %n lajme të fshehura.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>“%1” nuk është më i heshtur.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Fjalëkalimi për %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Përdoruesi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Fjalëkalimi</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>Fjalëkalimi ruhet në kutinë e çelësave të kësaj tavoline dhe i jepet vetëm %1. Lëreni përdoruesin bosh që të harrohet.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Përdoruesi</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Fjalëkalimi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Ruaj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anulo</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Fotografi</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Fotografia %1 nga %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Kjo fotografi nuk është marrë. Vjen me rifreskimin e ardhshëm.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Ky rrjet paguhet sipas sasisë: burimet rifreskohen vetëm me dorë.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Me bateri: burimet rifreskohen vetëm me dorë.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Artikulli</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Ecuria e rifreskimit</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Ndal rifreskimin</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Rifresko (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Rifresko</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 nga %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Pa lidhje. Ajo që është ruajtur mund të lexohet.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n burim nuk u përgjigj</numerusform>
            <numerusform>%n burime nuk u përgjigjën</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Shpëto çfarë mundet</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Skedari i dëmtuar ruhet. Pajtimet, lajmet e shënuara dhe çfarë është lexuar vijnë edhe nga kopja automatike.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Po shpëtohet… Për një bibliotekë të madhe mund të duhen disa minuta.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>U shpëtua %n lajm.</numerusform>
            <numerusform>U shpëtuan %n lajme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Skedari i dëmtuar ruhet si %1. Çfarë mungon dhe është ende në prurje vjen me rifreskimin e ardhshëm.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Hap Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>&amp;Më njofto</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>S&amp;hënoji</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>&amp;Shënoji të lexuara</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Fshihi</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>&amp;Bëje edhe me lajmet që janë tashmë këtu</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Ruaj</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Bëj një rregull</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Ndrysho rregullin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Mbahen jashtë të gjitha listave. Kthehen kur ta thoni ju ose kur fshini rregullin.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Emri</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Lajme të reja</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Çfarë të bëhet</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Vëru etiketë</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anulo</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Ende s’ka rregulla. Zgjidhni në shiritin e filtrit një shtet, një agjenci, një burim ose fjalë, pastaj “Bëj rregull prej tij…” në menynë Organizo.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Ndrysho…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Fshi</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>&amp;Zbato tani</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Shfaq lajmet e tij</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Kthe lajmet e fshehura</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rregullat</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Mbylle</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Pa shenjën ai pushon.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>ju njofton</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>vë etiketën “%1”</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>shënon</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>shënon të lexuar</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>fsheh (%n lajm deri tani)</numerusform>
            <numerusform>fsheh (%n lajme deri tani)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugjerime</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>Çfarë dërgon %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>pa lloj të dhënë</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Mbylle</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>Kopja rezervë tani është biblioteka juaj. E mëparshmja ruhet si %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cilësimet</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Si sistemi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>E çelët</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>E errët</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> shkronja</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Vetëm me dorë</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuta</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Gjuha</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Ngjyrat</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Teksti i artikullit</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>Gjerësia e &amp;kolonës</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>&amp;Rifresko të paktën çdo</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>N&amp;ë rregull</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Anulo</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Me serife</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Pa serife</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrast i lartë</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>S&amp;hkronjat e lajmit</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Zgjidhni një dosje</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>Dosja e &amp;shkarkimeve</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>Shkarkimi më i ma&amp;dh</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Shfaqe një lajm vetëm një &amp;herë, kushdo që e botoi</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>Leximi i njërit i shënon edhe kopjet si të &amp;lexuara</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Lajmet</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Asnjë cilësim nuk quhet kështu.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>R&amp;ivendos të gjitha</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>&amp;Merr dhe shfaq ikonat e tyre</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Gjej një cilësim</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>tema pamja errët çelët sepia kontrast</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>shkronja lloji i shkronjave lexim</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>madhësia më e madhe më e vogël zmadhim</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>gjatësia e rreshtit lexim</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>intervali përditësim marrje automatik rifreskim</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>skedarë podkaste</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>skedarë podkaste madhësia</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>dublikatë kopje palosje</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>dublikatë kopje lexuar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Burimet</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>ikona figura</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Shkurtoret e tastierës</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Mbylle</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Vë ose hiq etiketën me këtë tast</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Nuk dihet</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Hamendësim nga adresa; ju lutemi korrigjojeni.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Ndrysho burimin</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>Sipas ritmit të burimit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Emri</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dosja</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Shteti</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Gjuha</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Vështirësia</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Ruaj</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Nga faqja, kur burimi e shkurton</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Gjithmonë nga faqja</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Vetëm ç&apos;ka burimi</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>Lajmi i &amp;plotë</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Çdo %n orë</numerusform>
            <numerusform>Çdo %n orë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Çdo %n minutë</numerusform>
            <numerusform>Çdo %n minuta</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Si e gjithë biblioteka</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ditë</numerusform>
            <numerusform>%n ditë</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sa të jenë</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>%n lajmi më i ri</numerusform>
            <numerusform>%n lajmet më të reja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Ndrysho %n burim</numerusform>
            <numerusform>Ndrysho %n burime</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Kontrollo</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>F&amp;igurat</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>&amp;Lajmet e reja</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>Mbaj &amp;të lexuarat</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;Mbaj më së shumti</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>P&amp;ërdoruesi</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;Fjalëkalimi</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Anulo</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Merri, për t’i pasur pa rrjet</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Lëri jashtë</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Vijnë pa zhurmë</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Më njofto për secilin</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Vetëm për burimet që e kërkojnë</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Ruhet në kutinë e çelësave të tavolinës</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>kurrë</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pezulluar</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Asnjë lajm i ri prej %n dite</numerusform>
            <numerusform>Asnjë lajm i ri prej %n ditësh</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Ende pa u marrë</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Mirë</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ende e panjohur</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>çdo %n minutë</numerusform>
            <numerusform>çdo %n minuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>çdo %n orë</numerusform>
            <numerusform>çdo %n orë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>çdo %n ditë</numerusform>
            <numerusform>çdo %n ditë</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>vetëm me dorë</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Provo tani</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>Çfarë dërgon &amp;shërbyesi…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>Kërkoji a&amp;dresën e re…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Fjalëkalimi…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Si janë burimet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Burimi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Gjendja</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Marrë së fundi</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Boton</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Shikimi tjetër</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Mbylle</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Të gjitha burimet u përgjigjën.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n burim nuk u përgjigj.</numerusform>
            <numerusform>%n burime nuk u përgjigjën.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Po pyetet %n burim …</numerusform>
            <numerusform>Po pyeten %n burime …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Po pyetet %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Po kërkohen prurje te %1 …</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Adresa e re e %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Ky burim të lexohet nga:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Përdor këtë adresë</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Burimet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Të gjitha</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Të palexuara</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Sot</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Të shënuarat</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Shteti nuk dihet</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Ndërkombëtare</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Rifr&amp;esko</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Lajmet sipas shtetit në hartën e botës (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>U sinkronizua më %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ende pa u sinkronizuar</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sinkronizo tani</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Jep &amp;fjalëkalimin…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>Hiq &amp;llogarinë…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Zhvendos te</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ky kompjuter</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Ndrysho etiketat…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>&amp;Cilësimet e %n burimi…</numerusform>
            <numerusform>&amp;Cilësimet e %n burimeve…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>&amp;Riemërto dosjen…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Hiq &amp;pajtimin</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Zhvendos &amp;te dosja</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>Pa &amp;dosje</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>D&amp;osje e re…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Dosje e re</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Emri i dosjes; “Evropa/Ballkani” gjendet brenda “Evropa”</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>Zh&amp;vendos atje</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anulo</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtrat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketat</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>R&amp;iemërto filtrin…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>Zëvendësoje &amp;me çka tregon lista tani</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>&amp;Bëj rregull prej tij…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>Fs&amp;hi filtrin</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Pa kufi</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Si gjithë burimet</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>&amp;Ruaj këta kufij dhe pastro</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Merr gjithçka për lexim pa rrjet</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Hapësira dhe leximi pa rrjet</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>U pastrua %n lajm.</numerusform>
            <numerusform>U pastruan %n lajme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>U morën %1 nga %2 burime, me fotografitë e tyre.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Burimi</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Lajme</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Hapësira</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Kufij të vet</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Burimet</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Gjithë burimet së bashku</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>M&amp;bylle</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Pa rrjet</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n lajm zë %1, prej tyre %2 fotografi.</numerusform>
            <numerusform>%n lajme zënë %1, prej tyre %2 fotografi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n prej tyre është i palexuar ose me shenjë dhe mbetet gjithsesi.</numerusform>
            <numerusform>%n prej tyre janë të palexuara ose me shenjë dhe mbeten gjithsesi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Vetëm %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Një burim</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Me këta kufij tani nuk do të hiqej asgjë.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Me këta kufij do të hiqej %n lajm dhe do të liroheshin %1.</numerusform>
            <numerusform>Me këta kufij do të hiqeshin %n lajme dhe do të liroheshin %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Po merret…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>Lajmi i vetëm (%n) hapet i plotë, me gjithë fotografitë.</numerusform>
            <numerusform>Të %n lajmet hapen të plota, me gjithë fotografitë.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>%1 nga %n lajm hapet i plotë. Mungojnë:</numerusform>
            <numerusform>%1 nga %n lajme hapen të plota. Mungojnë:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n fotografi nga %1: %2</numerusform>
            <numerusform>%n fotografi nga %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>ende pa u marrë</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n lajm vetëm me tekstin e burimit: %1</numerusform>
            <numerusform>%n lajme vetëm me tekstin e burimit: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>dhe nga %n server tjetër</numerusform>
            <numerusform>dhe nga %n serverë të tjerë</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>Lajmi u kopjua me burimin.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Fjalët e zgjedhura u kopjuan me burimin.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Ky lajm erdhi pa lidhje.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Lidhja u kopjua.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Nuk u gjet program poste. Lidhja mund të kopjohet.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Ruaj si PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Skedarë PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>U shkrua te %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 nuk u shkrua dot. Zgjidhni një vend tjetër.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Më parë zgjidhni një lajm për ta eksportuar.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>lajme</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporto</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>Libra EPUB (*.epub);;Faqe uebi (*.html);;Tekste Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Gjej</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Pajtohu</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Shto burime</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Adresa e një burimi ose sajti, si example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Burimet e gjetura</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Ose gjeni një burim në katalog</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Gjej në katalog</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anulo</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Po kërkohen burime te %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>U gjet %n burim</numerusform>
            <numerusform>U gjetën %n burime</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Mund të abonoheni gjithsesi; merret kur të kthehet rrjeti.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiketat</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Etiketë e re…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Ndrysho etiketat…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Zgjidhni më parë një lajm për etiketën.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Etiketa “%1” u hoq.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n lajm mori etiketën “%1”.</numerusform>
            <numerusform>%n lajme morën etiketën “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiketë e re</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Emri i etiketës</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Shto</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anulo</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Etiketë e re</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Etiketë e re %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Ende s’ka etiketa. Etiketa është një fjalë juaja për lajmet: “recetë”, “për diskutim”. Çka ka etiketë ruhet.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>Etiketë e &amp;re</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Fshi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Ngjyra</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Asnjë</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Emri</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Ngjyra</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tasti</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Mbylle</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n lajm</numerusform>
            <numerusform>%1 · %n lajme</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · tasti %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Kapërce shëtitjen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Prapa</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Shëtitje nëpër dritare</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 nga %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tjetra</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;U krye</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Bëj shëtitjen</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Jo, faleminderit</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Burimet tuaja po merren. Ndërkohë, një shëtitje nëpër dritare për një minutë?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Mos më shqetëso</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>Në &amp;sfond…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>D&amp;il</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n lajm i palexuar</numerusform>
            <numerusform>%n lajme të palexuara</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Asgjë e palexuar</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Fshih dritaren</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>Shfaq &amp;dritaren</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;Ndal rifreskimin</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Rifresko</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zhbëj</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Ktheje prapa (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>U kthye prapa: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>vetëm te %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Çfarë ndryshon</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Versioni tjetër</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Ndryshimet</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>Nga %1 te:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Mbylle</translation>
    </message>
</context>
</TS>
