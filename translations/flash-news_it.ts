<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Questo filtro ha una parte che non si può leggere: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>«%1» non è un codice di paese. Indicare due lettere, come AL o XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>«%1» non è una data. Indicare un giorno come 2026-03-03, oppure 2d, oppure 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Solo articoli con queste parole.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Solo questa fonte: nome, numero o indirizzo.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Solo fonti di questa cartella.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Solo fonti di questo paese.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Solo articoli che parlano di questo paese.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Solo articoli di questa agenzia.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Solo articoli in questa lingua.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Solo articoli non letti.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Solo articoli con segnalibro.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Solo articoli dal: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Solo articoli prima di questa data.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Inizia dai più vecchi.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Non c’è un abbonamento «%1». «flash-news feeds» li elenca.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Questa riga non è un oggetto JSON: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossibile leggere %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 è troppo grande (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Al massimo tanti.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Un array JSON.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Annulla questa azione.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>Come HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Come JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificato</numerusform>
            <numerusform>%n modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n feed invariato</numerusform>
            <numerusform>%n feed invariati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n immagine</numerusform>
            <numerusform>%n immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Manca la connessione. Ciò che è salvato si può leggere.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Abbonamento aggiunto: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Già presente: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Ha anche: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n nuovo abbonamento</numerusform>
            <numerusform>%n nuovi abbonamenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n in errore</numerusform>
            <numerusform>%n in errore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non letto</numerusform>
            <numerusform>%n non letti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n con segnalibro</numerusform>
            <numerusform>%n con segnalibro</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>di cui %1 liberi</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Va tutto bene.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Non c’è ancora una copia automatica; la fa il prossimo aggiornamento.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n copia automatica, la più recente: %1</numerusform>
            <numerusform>%n copie automatiche, la più recente: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Il vecchio file è conservato come %1. Ciò che manca ed è ancora nei feed arriva con il prossimo aggiornamento.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>«flash-news restore» salva il salvabile e conserva il vecchio file.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>«flash-news check --repair» rimedia.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>La raccolta sostituita è conservata come %1.</translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown o epub; senza, decide l’estensione del file.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Non c’è un account «%1». «flash-news account list» li elenca.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Uso: flash-news account add URL --user NOME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Serve una password: digitarla o impostare FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Account %1 aggiunto. «flash-news refresh» lo sincronizza.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Qui non c’è un portachiavi, quindi la password non viene conservata: impostare FLASH_NEWS_PASSWORD a ogni esecuzione di «flash-news refresh».</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Uso: flash-news account remove ACCOUNT</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Uso: flash-news account move FEED… --to ACCOUNT, oppure --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Una volta sola l’articolo pubblicato da più testate.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Solo gli articoli di questa notizia.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>%n azione inviata</numerusform>
            <numerusform>%n azioni inviate</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Questo articolo non ha un identificativo.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>Il campo «%1» non è un testo.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Questo articolo non ha né titolo né testo.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Solo articoli con questa etichetta.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Iniziare dagli articoli che corrispondono meglio alle parole.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Non c’è un’etichetta «%1». «flash-news tags» le elenca.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 non è stato trovato qui. Indicare la sua cartella: flash-news import --from %2 CARTELLA</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Non c’è un lettore «%1». Sono noti: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n letto</numerusform>
            <numerusform>%n letti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n tralasciato, perché senza feed</numerusform>
            <numerusform>%n tralasciati, perché senza feed</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Togliere loro l’etichetta.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Non è stato possibile leggere gli articoli di %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n articolo</numerusform>
            <numerusform>Flash News: %n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>Impossibile scrivere %1: %2. Scegliere un altro posto.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Scegliere almeno un articolo da esportare.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>Il feed si dichiara codificato in %1, ma è in %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Alcuni caratteri non si leggono nella codifica del feed.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Più articoli hanno lo stesso identificativo; sono stati distinti da link e testo.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Questo JSON è interrotto o danneggiato al carattere %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>È JSON, ma non un JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Il feed è interrotto; ciò che è arrivato è stato letto.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Questo file non è un elenco di abbonamenti (OPML), o ne manca l’inizio.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>Il prefisso «%1» non è dichiarato.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Sono stati letti solo i primi %1 articoli.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Il feed è troppo grande e non è stato letto per intero.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>È un elenco di abbonamenti (OPML), non un feed. Si può importare.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>È una pagina web, non un feed.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Il feed si interrompe prima del primo articolo.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Non è un feed.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>È una mappa del sito senza notizie, non un feed.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>La risposta è vuota: non contiene alcun feed.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Ci sono elementi non chiusi o annidati male.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Le virgolette degli attributi mancano o non sono chiuse.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Ci sono parentesi angolari non scritte come &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Ci sono «e commerciali» non scritte come &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Ci sono caratteri di controllo, che sono stati tralasciati.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Un commento o una sezione CDATA non è chiusa.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Prima del feed c’è altro; è stato saltato.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Gli elementi sono annidati troppo in profondità.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 chiede nome utente e password.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 rifiuta di fornire questo indirizzo (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 non ha nulla a questo indirizzo (404). Forse è cambiato.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 dice che questo feed non esiste più (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 chiede di non essere contattato per un po’ (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 rimanda altrove, ma non dice dove.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 ha problemi propri (errore %2). Riprovare più tardi può servire.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 ha risposto con l’errore %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 non è stato trovato. Controllare l’indirizzo e la connessione.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 non è raggiungibile.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 si è interrotto a metà della risposta.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Il proxy verso %1 non ha risposto.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Il proxy verso %1 chiede una password.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 ha inviato una risposta che non si può decomprimere.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Impossibile leggere %1: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 rimanda a una macchina della rete locale. Non seguito.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 rimanda a un indirizzo che non è sul web.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 rimanda da una connessione sicura a una aperta. Non seguito.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 chiede di non essere contattato fino alle %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 non è un indirizzo web.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 ci fa girare in tondo.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Quello che %1 invia è troppo grande per un feed.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>La connessione a %1 non è riuscita in tempo.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 non ha completato la risposta in un minuto.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Impossibile creare la cartella %1. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Impossibile scrivere %1: %2. Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 supera i %2 consentiti dalle impostazioni.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 richiede %2, ma solo %3 sono liberi in %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Quello che %1 invia è troppo grande.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>La connessione a %1 non è sicura: il certificato è stato revocato.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>La connessione a %1 non è sicura: nessuno di cui questo computer si fida garantisce per il certificato.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>La connessione a %1 non è sicura: il certificato è per un altro nome.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>La connessione a %1 non è sicura: il certificato è scaduto. Se lo sono tutti, controllare l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>La connessione a %1 non è sicura: il certificato non è ancora valido. Controllare l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Impossibile stabilire una connessione sicura a %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>Impossibile raggiungere %1 tramite il proxy %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>su %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>pubblicato in %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>con etichetta «%1»</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non letto</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>con segnalibro</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>prima del %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>In questa pagina non c’è un articolo.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Il sito mostra questo articolo solo agli abbonati.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Il sito mostra il resto di questo articolo solo agli abbonati.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Il portachiavi non ha fornito la password: %1. Sbloccarlo e riprovare.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Per questo non è salvata alcuna password.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Questo ambiente non ha un portachiavi (come GNOME Keyring o KWallet); la password si conserva solo fino alla chiusura di Flash News.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Manca il catalogo delle fonti. Reinstallare Flash News o aggiungere una fonte dal suo indirizzo.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 si è interrotto a metà della risposta.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Al posto del feed è arrivata una pagina web di %1. Se questa rete ha una pagina di accesso, aprirla prima in un browser.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 ha inviato una pagina web al posto del feed. Forse il feed si è spostato, o questa rete chiede prima l’accesso.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 chiede di non essere contattato fino alle %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 non ha feed e la sua pagina non ne indica. Cercare sul sito «RSS» o «Feed» e indicare quell’indirizzo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>«%1» non è un indirizzo. Indicarne uno come https://example.org o https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Questo articolo non è più nella raccolta.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossibile leggere %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 è troppo grande per un elenco di abbonamenti.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Abbonamenti di Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Manca l’edizione di prova. Reinstallare Flash News.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>ciò che è arrivato non è un’immagine che si possa conservare.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Il feed in %1 non indica il suo indirizzo. Aprirlo nel browser e copiare l’indirizzo da lì.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>Non c’è nulla di %1 in %2. Cercato: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>L’archivio è danneggiato o di un tipo sconosciuto.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News è già aperto (processo %1). Usare la sua finestra o prima chiuderla.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News è aperto con questo profilo sul computer «%1». Prima chiuderlo lì. Se non è più in esecuzione, eliminare %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Notizie</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>A&amp;rticolo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ggiorna</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>Interrompi &amp;l’aggiornamento</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Aggiungi fonti…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Importa OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>Esporta &amp;OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>Edizione &amp;di prova</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>I&amp;mpostazioni…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>&amp;Titolo successivo</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>Titolo &amp;precedente</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Pagina &amp;giù, poi prossimo non letto</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Prossimo non &amp;letto</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>Precedente &amp;non letto</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>S&amp;egnalibro</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Segna &amp;come letto o non letto</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>&amp;Apri l’originale</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>Guarda le &amp;immagini</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>Perché &amp;questi paesi…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Segna come letto tutto l’elenco</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>C&amp;erca</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>Solo &amp;non letti</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>Solo &amp;con segnalibro</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Azzera il filtro</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>&amp;Vai alle fonti</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>Va&amp;i ai titoli</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>Vai a&amp;ll’articolo</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>F&amp;onti per paese</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>&amp;Fonti per cartella</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Testo &amp;più grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Testo più piccolo</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Dimensione normale del testo</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Schermo intero</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;Informazioni su Flash News</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>&amp;Mappa</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Confronta pagina e &amp;feed</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Ce&amp;rca nell’articolo</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Trova s&amp;uccessivo</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Tro&amp;va precedente</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Copia con la fonte</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>C&amp;opia il link</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>Invia per e-&amp;mail…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Salva l’articolo come P&amp;DF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>&amp;Spazio e offline…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>Aggiu&amp;ngi un account…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>&amp;Come stanno le fonti…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Mostra o comprimi le copie</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Differenze dalle copie…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Organizza</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Importa da &amp;un altro lettore…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;Fai una copia della raccolta…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>&amp;Ripristina una copia…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>In &amp;background…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Apri in una finestra</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Assegna un’etichetta…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Salva &amp;questo filtro…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;Crea una regola da questo…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Regole…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Parole silenziate…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Giro della finestra</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Vai a una data…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Finestra successiva</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Finestra precedente</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Chiudi le finestre degli articoli</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Il meno va davanti alle parole, non davanti a %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Nessuna delle fonti si chiama «%1».</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Nessun paese si chiama «%1». Indicare un nome o un codice come AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>«%1» non è una data. Indicarne una come 2026-03-01, 2026-03 o 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 è sconosciuto. Ci sono is:unread e is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Nessuna delle etichette si chiama «%1».</translation>
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
        <translation>Il disco è pieno. Nulla è cambiato; liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>Non si può scrivere nella raccolta. Controllare i permessi della sua cartella.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Impossibile aprire il file della raccolta. Controllare che la sua cartella esista e sia scrivibile.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Un altro programma sta usando la raccolta. Chiuderlo e riprovare.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>La raccolta non ha potuto fare questo: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Impossibile conservare un’immagine in %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Questo database appartiene a un altro programma. Non è stato toccato; scegliere un’altra cartella del profilo o spostare il file.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Questa raccolta è stata scritta da una versione più recente di Flash News. Non è stata toccata; installare la versione più recente per aprirla.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Questa installazione è incompleta. Reinstallare Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Impossibile creare la cartella %1. Controllarne i permessi.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 non è una copia intera di una raccolta. Nulla è cambiato.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Il file non è una raccolta di Flash News, o il suo inizio è danneggiato. Non è stato toccato. «flash-news restore» lo mette da parte e salva il salvabile; oppure scegliere un’altra cartella del profilo.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Il file della raccolta è danneggiato. Chiudere Flash News ed eseguire «flash-news restore»: mette da parte il file danneggiato e salva il salvabile.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Il disco ha ceduto mentre si leggeva o scriveva la raccolta. Nulla è cambiato; controllare il disco e il cavo.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Il file è danneggiato: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n articolo senza stato.</numerusform>
            <numerusform>%n articoli senza stato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n articolo senza feed.</numerusform>
            <numerusform>%n articoli senza feed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n segnalibro il cui articolo non c’è più.</numerusform>
            <numerusform>%n segnalibri i cui articoli non ci sono più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n feed con conteggi errati.</numerusform>
            <numerusform>%n feed con conteggi errati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n articolo senza testo leggibile.</numerusform>
            <numerusform>%n articoli senza testo leggibile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n articolo che la ricerca non trova.</numerusform>
            <numerusform>%n articoli che la ricerca non trova.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>Impossibile scrivere %1. Controllare i permessi della cartella e lo spazio sul disco.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Non c’è un file %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News è in esecuzione. Chiuderlo e riprovare.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>La raccolta è su un disco di rete, dove un solo programma alla volta può usarla in sicurezza. La usa il processo %1 su «%2»: prima chiuderlo. Se non è più in esecuzione, eliminare %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Impossibile leggere %1. Controllarne i permessi.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 non è ciò che dovrebbe essere: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>fonte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min di lettura</numerusform>
            <numerusform>%n min di lettura</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Continua a leggere sul sito di %1</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Ultime notizie</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Non è stato possibile scaricare l’articolo intero: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>immagine</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>File di questo articolo</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Pubblicato anche da</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>differenze</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Correlati</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitoli</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>Nessuna password conservata per %1. Inserirla di nuovo nella finestra o impostare FLASH_NEWS_PASSWORD per la riga di comando.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 si ripete invece di finire l’elenco. Nulla è cambiato; si riprova più tardi.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 non è l’indirizzo di un server.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>A %1 non c’è un server con cui Flash News possa sincronizzarsi. Funziona con FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux e Tiny Tiny RSS; l’indirizzo è quello a cui si legge nel browser.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 rifiuta questo nome utente e questa password. Per FreshRSS è la password API, impostata nel profilo; per Miniflux quella dell’integrazione Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>L’API di %1 è disattivata. In FreshRSS si attiva in Impostazioni › Autenticazione › Consenti accesso API.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>A %1 non c’è un server di questo tipo.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 ha accettato la password, ma non la chiave data in cambio. Forse il suo server web scarta l’intestazione Authorization delle richieste.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 non accetta questo: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 ha risposto qualcosa di diverso da quanto chiesto. Nulla è cambiato; si riprova più tardi.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 rifiuta questo nome utente e questa password.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>L’API di %1 è disattivata. In Tiny Tiny RSS si attiva in Preferenze › Abilita API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 ha chiuso subito la sessione.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 non ha potuto abbonarsi a %2: non vi trova alcun feed.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS permette di cambiare nomi e cartelle solo nelle proprie pagine a %1; da lì arrivano qui.</translation>
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
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Ottanio</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Manca una tabella di questa installazione (%1). Reinstallare Flash News.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (dove il feed colloca l’articolo)</translation>
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
        <translation>Questa installazione non ha la mappa. Reinstallare Flash News.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>Questa fonte non è più tra gli abbonamenti.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Un feed (%1) con %n articolo.</numerusform>
            <numerusform>Un feed (%1) con %n articoli.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Abbonarsi a feed o ai feed di un sito</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Disdire; gli articoli con segnalibro restano</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Elencare gli abbonamenti e come stanno</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Scrivere gli abbonamenti in OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Scaricare le novità</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Leggere l’edizione di prova, senza rete</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Elencare i titoli</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Elencare i titoli degli articoli con queste parole</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Mostrare un articolo</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Mettere il segnalibro ad articoli</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Segnare articoli come letti</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Mostrare che cosa si capisce di un feed</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Dire i paesi e l’agenzia di un testo</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Dire quali articoli sono la stessa notizia</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Estrarre l’articolo da una pagina web</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Rendere l’HTML sicuro da mostrare</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Dire come sta la raccolta</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Copiare la raccolta in un file</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Mettere una copia al posto della raccolta, o salvare il salvabile da una danneggiata</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Scrivere articoli in HTML, Markdown o EPUB, con le loro immagini</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Sincronizzare con un server: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Abbonarsi ai feed di un file OPML, o riprendere ciò che conserva un altro lettore</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Assegnare un’etichetta ad articoli</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Elencare le etichette</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>A&amp;ggiungi account</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Dove si legge nel browser, come rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Un account su un server mantiene uguali fonti, letture e segnalibri su tutti i computer. Flash News funziona con FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux e Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Risposta del server</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nome utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>Per FreshRSS e Miniflux quella dell’API, impostata lì nel profilo o nelle integrazioni.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Password di %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogazione di %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n nuovo articolo</numerusform>
            <numerusform>%1: %n nuovi articoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n nuovo articolo</numerusform>
            <numerusform>%n nuovi articoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n nuovo articolo tra ciò che si segue</numerusform>
            <numerusform>%n nuovi articoli tra ciò che si segue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>&amp;Disponi</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Prima i più recenti</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Prima i più &amp;vecchi</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>Prima i più pertinenti, &amp;nella ricerca</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Raggruppa per &amp;giorno</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>Raggruppa per &amp;fonte</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>&amp;Raggruppa per paese</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>R&amp;ighe</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>Schede &amp;con immagini</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>Riquadri &amp;secondo la larghezza della finestra</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Articolo accanto ai &amp;titoli</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Articolo sotto i titoli</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Mostra &amp;un’icona nell’area di notifica, con il numero di non letti</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Mostra &amp;il numero anche sul lanciatore</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Resta in esecuzione a finestra chiusa</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>Avvia all’accesso, &amp;con la finestra nascosta</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>&amp;Notifica i nuovi articoli dopo ogni aggiornamento</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>Ore &amp;di quiete: nulla compare</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Aggiorna solo a &amp;mano con rete a consumo</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>Aggiorna &amp;solo a mano con la batteria</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiete dalle</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiete fino alle</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>In background</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>dalle</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>Ciò che si segue è sempre segnalato; ciò che arriva nelle ore di quiete, alla loro fine.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Sempre a portata di mano</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Rete e alimentazione</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>La biblioteca viene portata a questa versione di Flash News. Prima ne viene fatta una copia; può richiedere alcuni minuti.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Fonti per paese</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internazionale</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>Il catalogo non ha questa fonte. Inserire invece l’indirizzo del sito del giornale.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Cerca nell’elenco</translation>
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
        <translation>Ne &amp;tratta</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>Lo &amp;nomina soltanto</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>Non &amp;questo paese</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>Annulla &amp;la mia correzione</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Perché questi paesi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Che cosa lo indicava</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>I paesi e le parole che li indicavano</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Un paese che manca…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Un paese che manca</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>l’articolo ne tratta</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nominato</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, indicato manualmente</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>tolto manualmente</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Nessuna parola di questo articolo indica un paese.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>e %n altra parola</numerusform>
            <numerusform>e altre %n parole</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Nessuna parola: il paese della fonte stessa è sottinteso.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>nome o popolo</translation>
    </message>
    <message>
        <source>place</source>
        <translation>luogo</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>istituzione o legge</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>squadra o campionato</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>azienda o organizzazione</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>valuta o borsa</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>modo di dire</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indizio</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>luogo in testa all’articolo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos’è</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Articoli per paese</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Internazionale</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Pubblicato in</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Vai a una data</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Scaricamento di %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Scritto in %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>Internazionale</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Pubblicato in</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agenzia</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non letti</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Solo articoli non letti</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Solo articoli con segnalibro</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Cerca in titoli e testi</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Mostra di nuovo tutto (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Azzera il filtro</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Non letti %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Punto precedente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Punto successivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Cerca in questo articolo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Non in questo articolo</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Spuntare un paese per vederne le fonti.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;Guarda l’edizione di prova</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Cerca un paese</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Paesi</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>Importa &amp;OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>&amp;Inserisci un indirizzo…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Scegliere i paesi da seguire, spuntare le fonti desiderate e via. Nulla viene scaricato prima del vostro consenso. Niente rete, o solo un minuto? L’edizione di prova mostra tutto con notizie inventate e si toglie con la stessa facilità.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Di chi leggete le notizie?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Paesi</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Fonti</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internazionale</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>Abbonati a %n &amp;fonte</numerusform>
            <numerusform>Abbonati a %n &amp;fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Abbonati</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;Riprendi…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Nessun paese con questo nome.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Trovato su questo computer: %1. Si possono riprendere fonti, letture e preferiti.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Flusso degli articoli nel tempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>ultime 24 ore</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>ultimi 7 giorni</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>ultimi 30 giorni</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>ultimo anno</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>tutto il tempo</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Mostra di nuovo tutto il tempo</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Tempo mostrato: %1</translation>
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
        <translation>Dal %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Fino al %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Periodo %1. Premere per mostrare di nuovo tutto il tempo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n articolo.</numerusform>
            <numerusform>%1: %n articoli.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Il massimo: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Le frecce spostano, Maiusc con le frecce seleziona, Invio mostra solo quel tempo.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Titoli</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Non ci sono ancora titoli.
Premere R per aggiornare, o aggiungere una fonte con Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Nessun risultato per «%1».
Esc azzera il filtro.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>È tutto letto.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Qui restano gli articoli con segnalibro.
Premere S su un articolo per mettere il segnalibro.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Nessun articolo corrisponde a questo filtro.
Esc azzera il filtro.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Gli articoli con questa etichetta sono conservati qui.
Premere T su un articolo per etichettarlo.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>I %1 più pertinenti su %n articolo. Ordinati per data, ci sono tutti.</numerusform>
            <numerusform>I %1 più pertinenti su %n articoli. Ordinati per data, ci sono tutti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Non si può scegliere più di %n articolo alla volta. Restringi prima l’elenco con un filtro.</numerusform>
            <numerusform>Non si possono scegliere più di %n articoli alla volta. Restringi prima l’elenco con un filtro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non letto</translation>
    </message>
    <message>
        <source>read</source>
        <translation>letto</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>con segnalibro</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>e %n altra testata</numerusform>
            <numerusform>e altre %n testate</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Paese sconosciuto</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internazionale</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Altra posizione</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Importa da un altro lettore</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Si riprendono le fonti con le loro cartelle, gli articoli con ciò che è stato letto, e i preferiti come segnalibri. L’altro lettore resta com’è.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Lettori trovati su questo computer</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Nessun altro lettore trovato su questo computer.
Scegliere «Altra posizione» se la sua cartella è altrove, o esportare lì un file OPML e importarlo qui.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Ripresa in corso</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;File OPML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Cartella del lettore</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n nuova fonte</numerusform>
            <numerusform>%n nuove fonti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n letto</numerusform>
            <numerusform>%n letti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n con segnalibro</numerusform>
            <numerusform>%n con segnalibro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n tralasciato, perché senza feed</numerusform>
            <numerusform>%n tralasciati, perché senza feed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>non è stato possibile leggere gli articoli di %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Conserva per</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> articoli</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conserva al massimo</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Usa al massimo</translation>
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
        <translation>Scegliere un titolo per leggerlo qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n nuovo articolo</numerusform>
            <numerusform>%n nuovi articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Niente di nuovo.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>Non ci sono altri articoli non letti in questo elenco.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>Informazioni su Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Importa OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Elenchi di abbonamenti (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n nuova fonte. Premere R per scaricarla.</numerusform>
            <numerusform>%n nuove fonti. Premere R per scaricarle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>Esporta OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Elenchi di abbonamenti (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Scritto in %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>L’edizione di prova è stata rimossa.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Questo articolo non ha immagini.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Segnalibro aggiunto.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Segnalibro rimosso.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Nessun programma apre questo indirizzo: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Un lettore tranquillo per le notizie di più paesi.
Licenza MIT. Nomi dei paesi: Unicode CLDR. Mappa: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>Di questo articolo c’è solo il testo del feed.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>L’articolo come sta sulla sua pagina.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Il testo del feed.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>La copia di oggi non è riuscita: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Apri il link</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copia il link</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Guarda l’immagine</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Nessun programma riproduce questo file. Si può scaricare.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Rimuovi l’account</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Rimuovere l’account %1 da Flash News?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>Il server conserva tutto. Le sue fonti possono restare qui come proprie, con letture e segnalibri.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>&amp;Conserva qui le sue fonti</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>Rimuovi &amp;anche le sue fonti</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Non c’è rete. Il link a %1 attende che ritorni.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Apri %n link in attesa</numerusform>
            <numerusform>Apri %n link in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Nessun altro ha pubblicato questo articolo.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Perché %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>&amp;L’articolo tratta di: %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>Nomina &amp;soltanto: %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Non %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>Aggiungi &amp;un paese…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Copia di sicurezza della raccolta</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Raccolte (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Copia della raccolta…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>La raccolta è stata copiata in %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina una copia</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Mettere %1 al posto della raccolta? La raccolta attuale viene conservata accanto.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Prima scegliere un articolo da etichettare.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Non c’è un altro articolo a cui andare.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Prima scegliere le fonti: il giro mostra che cosa si fa con esse.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Le fonti</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>Per paese, con i non letti; Visualizza → Fonti per cartella le raggruppa a piacere. Un clic mostra solo questi articoli, il tasto destro offre altro.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Un solo filtro</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Fonte, paese di pubblicazione, agenzia, parole – e Su: i paesi di cui parla un articolo. Esc mostra di nuovo tutto.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>I titoli</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J e K spostano, Spazio avanza fino al prossimo non letto, S mette il segnalibro. Ciò che più testate hanno pubblicato è una sola riga; F la espande.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>L’articolo</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Intero, con le immagini, anche senza rete. Sotto il titolo stanno i paesi di cui tratta; W dice perché. G apre la mappa.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Nulla di nascosto</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R scarica le novità. Flash News interroga le fonti scelte e nessun altro. ? mostra tutti i tasti.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>Nell’ordine di pertinenza non ci sono date.</translation>
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
        <translation>nessuno</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Colora i paesi secondo gli articoli che ne parlano</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Pubblicato in</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Colora i paesi secondo gli articoli che vi sono pubblicati</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Gli stessi numeri in tabella (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Tutto il tempo</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ultime 24 ore</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ultimo anno</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Mondo</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Il mondo intero (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Balcani</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>I Balcani da vicino (1)</translation>
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
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Torna all’articolo (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Articoli su un paese</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Articoli pubblicati in un paese</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n paese con articoli. T mostra i numeri in tabella.</numerusform>
            <numerusform>%n paesi con articoli. T mostra i numeri in tabella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Dal %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Fino al %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n articolo che ne parla</numerusform>
            <numerusform>%n articoli che ne parlano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n articolo pubblicato lì</numerusform>
            <numerusform>%n articoli pubblicati lì</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Mappa del mondo</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Vari</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenzia</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Non silenziare più</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Parole silenziate</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Gli articoli con una di queste parole o espressioni restano fuori da tutti gli elenchi. Ciò che ha un segnalibro o un’etichetta rimane. Togliendo il silenzio tornano gli altri.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Una parola o un’espressione</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n articolo nascosto</numerusform>
            <numerusform>%1 · %n articoli nascosti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Mostra gli articoli</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Segna come letto</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Segnalibro</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>Non c’è nulla di non letto in questo elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n articolo segnato come letto.</numerusform>
            <numerusform>%n articoli segnati come letti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Abbonamento a %1 disdetto.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Abbonamento a %n fonte disdetto.</numerusform>
            <numerusform>Abbonamenti a %n fonti disdetti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n fonte tolta dalla sua cartella.</numerusform>
            <numerusform>%n fonti tolte dalla loro cartella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n fonte spostata in %1.</numerusform>
            <numerusform>%n fonti spostate in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Rinomina la cartella</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nome della cartella</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Cartella rinominata in %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Etichetta «%1» eliminata.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Prima scegliere nella barra del filtro che cosa salvare: un paese, una fonte, un’etichetta, parole.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salva questo filtro</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Il suo nome nella barra laterale</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Filtro «%1» salvato.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Rinomina il filtro</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Filtro «%1» modificato.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Filtro «%1» eliminato.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Prima scegliere nella barra del filtro l’oggetto della regola: un paese, un’agenzia, una fonte, parole.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>La regola vale dal prossimo aggiornamento.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Regola «%1» applicata a %n articolo.</numerusform>
            <numerusform>Regola «%1» applicata a %n articoli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Regola «%1» eliminata.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>«%1» silenziato: %n articolo nascosto.</numerusform>
            <numerusform>«%1» silenziato: %n articoli nascosti.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>«%1» non è più silenziato.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Password per %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>La password è conservata nel portachiavi di questo desktop e data solo a %1. Lasciare vuoto l’utente per dimenticarla.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Immagine %1 di %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Questa immagine non è stata scaricata. Arriva con il prossimo aggiornamento.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Questa rete è a consumo: le fonti si aggiornano solo a mano.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>A batteria: le fonti si aggiornano solo a mano.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Articolo</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Avanzamento dell’aggiornamento</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Interrompi l’aggiornamento</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Aggiorna (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Senza rete. Ciò che è salvato si può leggere.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n fonte non ha risposto</numerusform>
            <numerusform>%n fonti non hanno risposto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Salva il salvabile</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Il file danneggiato si conserva. Abbonamenti, articoli con segnalibro e letture arrivano anche dalla copia automatica.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Salvataggio in corso… Per una raccolta grande può richiedere alcuni minuti.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n articolo salvato.</numerusform>
            <numerusform>%n articoli salvati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Il file danneggiato è conservato come %1. Ciò che manca ed è ancora nei feed arriva con il prossimo aggiornamento.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Apri Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>A&amp;vvisami</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>&amp;Metti il segnalibro</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>Segnali &amp;come letti</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Nascondili</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>&amp;Fallo anche con gli articoli già presenti</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Crea una regola</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Modifica la regola</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Fuori da tutti gli elenchi. Tornano a richiesta o eliminando la regola.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Nuovi articoli</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Etichettali</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Non ci sono ancora regole. Scegliere un paese, un’agenzia, una fonte o parole nella barra del filtro, poi «Crea una regola da questo…» nel menu Organizza.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>M&amp;odifica…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>&amp;Applica ora</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Mostra i suoi articoli</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Riporta gli articoli nascosti</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Senza la spunta è in pausa.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>avvisa</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>etichetta «%1»</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>mette il segnalibro</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>segna come letto</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>nasconde (%n articolo finora)</numerusform>
            <numerusform>nasconde (%n articoli finora)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>Che cosa invia %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>tipo non indicato</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>La copia è ora la raccolta. Quella precedente è conservata come %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>Con grazie</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Senza grazie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Seppia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> caratteri</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuti</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>L&amp;ingua</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colori</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>Carattere &amp;degli articoli</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Testo degli articoli</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Larghezza della colonna</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>Aggiorna almeno &amp;ogni</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>O&amp;K</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>Cartella dei file &amp;scaricati</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>&amp;File più grande da scaricare</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>&amp;Mostra un articolo una volta sola, chiunque lo pubblichi</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>Leggerne &amp;uno segna come lette le sue copie</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Nessuna impostazione si chiama così.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>&amp;Ripristina tutto</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>Scarica &amp;e mostra le loro icone</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Cerca un’impostazione</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>tema aspetto scuro chiaro seppia contrasto</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>carattere font lettere lettura</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>dimensione più grande più piccolo zoom</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>lunghezza larghezza riga lettura</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>intervallo frequenza aggiornare scaricare automatico</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>file podcast</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>file podcast dimensione</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>duplicati doppioni copie comprimere</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>duplicati doppioni copie letto</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>favicon icone immagini</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Metti o togli l’etichetta con questo tasto</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Dedotto dall’indirizzo; correggere se serve.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Modifica fonte</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>Al ritmo della fonte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Paese</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Dalla pagina quando il feed lo accorcia</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Sempre dalla pagina</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Solo quello che ha il feed</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>Articolo &amp;intero</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Ogni %n ora</numerusform>
            <numerusform>Ogni %n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Ogni %n minuto</numerusform>
            <numerusform>Ogni %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Come tutta la raccolta</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Qualsiasi numero</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>%n articolo, il più recente</numerusform>
            <numerusform>I %n articoli più recenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Modifica %n fonte</numerusform>
            <numerusform>Modifica %n fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>C&amp;ontrolla</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Imma&amp;gini</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>N&amp;uovi articoli</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>Cons&amp;erva i letti</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Conserva al &amp;massimo</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>U&amp;tente</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Scaricale, per averle offline</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Tralasciale</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Arrivano in silenzio</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Avvisami di ognuno</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Solo per le fonti che ne chiedono una</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Conservata nel portachiavi del desktop</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Nessun nuovo articolo da %n giorno</numerusform>
            <numerusform>Nessun nuovo articolo da %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Non ancora scaricata</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bene</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>ogni %n minuto</numerusform>
            <numerusform>ogni %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>ogni %n ora</numerusform>
            <numerusform>ogni %n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>ogni %n giorno</numerusform>
            <numerusform>ogni %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>solo a mano</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Prova ora</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>Che cosa invia il &amp;server…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>Cerca &amp;il suo nuovo indirizzo…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>P&amp;assword…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Come stanno le fonti</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Ultimo scaricamento</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Pubblica</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Prossimo controllo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Tutte le fonti hanno risposto.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n fonte non ha risposto.</numerusform>
            <numerusform>%n fonti non hanno risposto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Interrogazione di %n fonte …</numerusform>
            <numerusform>Interrogazione di %n fonti …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogazione di %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Ricerca di feed su %1…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Nuovo indirizzo di %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Leggi questa fonte da:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Usa questo indirizzo</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non letti</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Segnalibri</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Paese non noto</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internazionale</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Articoli per paese su una mappa del mondo (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizzato %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Non ancora sincronizzato</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Sincroni&amp;zza ora</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Inserisci la &amp;password…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>Rimuovi l’accoun&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Sp&amp;osta in</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Modifica etichette…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>Impostazioni di %n &amp;fonte…</numerusform>
            <numerusform>Impostazioni di %n &amp;fonti…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>&amp;Rinomina la cartella…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>&amp;Disdici</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Sposta &amp;nella cartella</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>Nessuna &amp;cartella</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>Nuo&amp;va cartella…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nuova cartella</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Nome della cartella; «Europa/Balcani» sta dentro «Europa»</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>Sposta l&amp;ì</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>Rinomina &amp;il filtro…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>&amp;Sostituiscilo con ciò che mostra l’elenco</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>Creane &amp;una regola…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Elimina il filtro</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Come tutte le fonti</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>Conserva &amp;questi limiti e pulisci</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Scarica tutto per l’uso offline</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Spazio e offline</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>%n articolo è stato eliminato.</numerusform>
            <numerusform>%n articoli sono stati eliminati.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>%1 di %2 fonti scaricate, con le loro immagini.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Limiti propri</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Tutte le fonti insieme</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Senza connessione</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n articolo occupa %1, di cui %2 di immagini.</numerusform>
            <numerusform>%n articoli occupano %1, di cui %2 di immagini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n di essi è non letto o ha un segnalibro e resta in ogni caso.</numerusform>
            <numerusform>%n di essi sono non letti o hanno un segnalibro e restano in ogni caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Una fonte</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Con questi limiti ora non andrebbe via nulla.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Con questi limiti andrebbe via %n articolo, liberando %1.</numerusform>
            <numerusform>Con questi limiti andrebbero via %n articoli, liberando %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Scaricamento…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n articolo si apre intero, con tutte le sue immagini.</numerusform>
            <numerusform>Tutti i %n articoli si aprono interi, con tutte le loro immagini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>%1 di %n articolo si apre intero. Manca:</numerusform>
            <numerusform>%1 di %n articoli si aprono interi. Manca:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n immagine da %1: %2</numerusform>
            <numerusform>%n immagini da %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>non ancora scaricato</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n articolo con il solo testo del feed: %1</numerusform>
            <numerusform>%n articoli con il solo testo del feed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>e da %n altro server</numerusform>
            <numerusform>e da altri %n server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>L’articolo è stato copiato con la sua fonte.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Le parole scelte sono state copiate con la fonte.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Questo articolo è arrivato senza link.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Il link è stato copiato.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Nessun programma di posta trovato. Si può copiare il link.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Scritto in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>Impossibile scrivere %1. Scegliere un altro posto.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Scegliere prima un articolo da esportare.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>articoli</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>Libri EPUB (*.epub);;Pagine web (*.html);;Testi Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>A&amp;bbonati</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Aggiungi fonti</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Indirizzo di un feed o di un sito, come example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Feed trovati</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Oppure trovare una fonte nel catalogo</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Cerca nel catalogo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Ricerca di feed su %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n feed trovato</numerusform>
            <numerusform>%n feed trovati</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Ci si può abbonare lo stesso; si scarica quando torna la rete.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etichette</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nuova etichetta…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Modifica etichette…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Prima scegliere un articolo da etichettare.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Etichetta «%1» tolta.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n articolo etichettato «%1».</numerusform>
            <numerusform>%n articoli etichettati «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nuova etichetta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nome dell’etichetta</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ggiungi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Nuova etichetta</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Nuova etichetta %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Non ci sono ancora etichette. Un’etichetta è una parola propria per gli articoli: «ricetta», «da discutere». Ciò che è etichettato viene conservato.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>Nuova &amp;etichetta</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;limina</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olore</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tasto</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n articolo</numerusform>
            <numerusform>%1 · %n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · tasto %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Salta il giro</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Giro della finestra</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fine</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Fai il giro</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;No, grazie</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Le fonti sono in scaricamento. Intanto, un giro della finestra in un minuto?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>Non &amp;disturbare</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>In &amp;background…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n articolo non letto</numerusform>
            <numerusform>%n articoli non letti</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nulla di non letto</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Nascondi la finestra</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostra la finestra</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;Interrompi l’aggiornamento</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annullato: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>solo in %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Altra versione</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>Da %1 a:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
</TS>
