<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Dieser Filter enthält einen Teil, der nicht gelesen werden kann: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>„%1“ ist kein Ländercode. Geben Sie zwei Buchstaben an, etwa AL oder XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>„%1“ ist keine Zeitangabe. Geben Sie einen Tag wie 2026-03-03 an, oder 2d, oder 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Nur Artikel mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Nur diese Quelle: Name, Nummer oder Adresse.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Nur Quellen dieses Ordners.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Nur Quellen aus diesem Land.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Nur Artikel, in denen es um dieses Land geht.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Nur Artikel dieser Agentur.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Nur Artikel in dieser Sprache.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Nur ungelesene Artikel.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Nur Artikel mit Lesezeichen.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Nur Artikel seit: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Nur Artikel vor diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Mit den ältesten beginnen.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Es gibt kein Abonnement „%1“. „flash-news feeds“ listet alle auf.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Diese Zeile ist kein JSON-Objekt: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 ist zu groß (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Ein JSON-Array.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Rückgängig machen.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>Als HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Als JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n Feed unverändert</numerusform>
            <numerusform>%n Feeds unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Es besteht keine Verbindung. Gespeichertes kann gelesen werden.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Abonniert: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Bereits vorhanden: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Dort gibt es außerdem: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n neues Abonnement</numerusform>
            <numerusform>%n neue Abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n gestört</numerusform>
            <numerusform>%n gestört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n mit Lesezeichen</numerusform>
            <numerusform>%n mit Lesezeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>%1 davon frei</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Es gibt noch keine automatische Sicherung; die nächste Aktualisierung legt eine an.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n automatische Sicherung, die neueste: %1</numerusform>
            <numerusform>%n automatische Sicherungen, die neueste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Die alte Datei bleibt als %1 erhalten. Was fehlt und noch in den Feeds steht, kommt mit der nächsten Aktualisierung.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>„flash-news restore“ rettet, was zu retten ist, und behält die alte Datei.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>„flash-news check --repair“ behebt dies.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>Die ersetzte Bibliothek bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown oder epub; ohne Angabe entscheidet die Dateiendung.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Es gibt kein Konto „%1“. „flash-news account list“ zeigt alle.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Aufruf: flash-news account add URL --user NAME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Ein Passwort wird gebraucht: Geben Sie es ein oder setzen Sie FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Konto %1 hinzugefügt. „flash-news refresh“ gleicht es ab.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Hier gibt es keinen Schlüsselbund, das Passwort wird also nicht aufbewahrt: Setzen Sie FLASH_NEWS_PASSWORD, wenn „flash-news refresh“ läuft.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Aufruf: flash-news account remove KONTO</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Aufruf: flash-news account move FEED… --to KONTO oder --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Eine Geschichte, die mehrere Medien brachten, nur einmal.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Nur die Artikel zu dieser Geschichte.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>%n Ihrer Änderungen gesendet</numerusform>
            <numerusform>%n Ihrer Änderungen gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Dieser Artikel hat keine ID.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>Das Feld „%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Dieser Artikel hat weder Titel noch Text.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Nur Artikel mit diesem Schlagwort.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Mit den Artikeln beginnen, die am besten zu den Wörtern passen.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Es gibt kein Schlagwort „%1“. „flash-news tags“ listet alle auf.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 wurde hier nicht gefunden. Geben Sie den Ordner an: flash-news import --from %2 ORDNER</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Es gibt keinen Reader „%1“. Bekannt sind: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n gelesen</numerusform>
            <numerusform>%n gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n ausgelassen, da kein Feed dahintersteht</numerusform>
            <numerusform>%n ausgelassen, da kein Feed dahintersteht</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Ihnen das Schlagwort wieder wegnehmen.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Die Artikel von %1 konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n Artikel</numerusform>
            <numerusform>Flash News: %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Wählen Sie mindestens einen Artikel zum Exportieren.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>Der Feed gibt die Zeichenkodierung %1 an, verwendet aber %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Einige Zeichen passen nicht zur Kodierung des Feeds.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Mehrere Artikel haben dieselbe Kennung; sie wurden anhand von Link und Text unterschieden.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Dieses JSON ist bei Zeichen %1 abgeschnitten oder beschädigt (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>Das ist JSON, aber kein JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Der Feed ist abgeschnitten; was ankam, wurde gelesen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Diese Datei ist keine Abonnementliste (OPML), oder ihr Anfang fehlt.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>Das Präfix „%1“ ist nicht deklariert.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Nur die ersten %1 Artikel wurden gelesen.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Der Feed ist zu groß und wurde nicht vollständig gelesen.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Das ist eine Abonnementliste (OPML), kein Feed. Sie kann stattdessen importiert werden.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Das ist eine Webseite, kein Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Der Feed bricht vor dem ersten Artikel ab.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Das ist kein Feed.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Das ist eine Sitemap ohne Nachrichten, kein Feed.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Die Antwort ist leer: Sie enthält keinen Feed.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Elemente sind nicht geschlossen oder falsch verschachtelt.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Anführungszeichen um Attribute fehlen oder sind nicht geschlossen.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Es gibt spitze Klammern, die nicht als &amp;lt; geschrieben sind.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Es gibt Et-Zeichen, die nicht als &amp;amp; geschrieben sind.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Steuerzeichen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Ein Kommentar oder CDATA-Abschnitt ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Vor dem Feed steht etwas; es wurde übersprungen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Elemente sind zu tief verschachtelt.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 gibt diese Adresse nicht heraus (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 hat unter dieser Adresse nichts (404). Vielleicht ist sie umgezogen.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 meldet, dass es diesen Feed endgültig nicht mehr gibt (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 bittet, eine Weile nicht mehr anzufragen (429).</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 hat selbst Schwierigkeiten (Fehler %2). Ein späterer Versuch kann helfen.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 antwortete mit Fehler %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 wurde nicht gefunden. Prüfen Sie die Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 brach mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Der Proxy auf dem Weg zu %1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 leitet an eine Adresse weiter, die nicht im Web liegt.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 leitet von einer sicheren auf eine offene Verbindung um. Nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 ist keine Webadresse.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Was %1 sendet, ist zu groß für einen Feed.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 wurde mit der Antwort nicht innerhalb einer Minute fertig.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 leitet weiter, sagt aber nicht wohin.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 hat eine Antwort gesendet, die sich nicht entpacken lässt.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 leitet an einen Rechner im lokalen Netz weiter. Nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 bittet, bis %2 nicht mehr anzufragen.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>Die Verbindung zu %1 kam nicht rechtzeitig zustande.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 ist größer als die %2, die die Einstellungen erlauben.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 braucht %2, aber nur %3 sind in %4 frei.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Was %1 sendet, ist zu groß.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Das Zertifikat wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Niemand, dem dieser Computer vertraut, bürgt für das Zertifikat.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Das Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Das Zertifikat ist abgelaufen. Sind es alle, prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Das Zertifikat gilt noch nicht. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Eine sichere Verbindung zu %1 kam nicht zustande.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>%1 war über den Proxy %2 nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>erschienen in %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>mit Schlagwort „%1“</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>Auf dieser Seite gibt es keinen Artikel.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Die Website zeigt diesen Artikel nur ihren Abonnenten.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Die Website zeigt den Rest dieses Artikels nur ihren Abonnenten.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht herausgegeben: %1. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Dafür ist kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Diese Arbeitsumgebung hat keinen Schlüsselbund (wie GNOME-Schlüsselbund oder KWallet); das Passwort wird nur behalten, bis Flash News beendet wird.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Der Quellenkatalog fehlt. Installieren Sie Flash News neu oder fügen Sie eine Quelle über ihre Adresse hinzu.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 hat keinen Feed, und die Seite verweist auf keinen. Suchen Sie auf der Website nach „RSS“ oder „Feed“ und geben Sie diese Adresse an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>„%1“ ist keine Adresse. Geben Sie eine an wie https://example.org oder https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 ist zu groß für eine Abonnementliste.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Flash-News-Abonnements</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Die Probeausgabe fehlt. Installieren Sie Flash News neu.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 brach mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Statt des Feeds kam eine Webseite von %1. Falls dieses Netz eine Anmeldeseite hat, öffnen Sie diese zuerst in einem Browser.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 hat statt des Feeds eine Webseite gesendet. Der Feed ist vielleicht umgezogen, oder dieses Netz verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 bittet, bis %2 nicht mehr anzufragen.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>was kam, ist kein Bild, das sich aufbewahren lässt.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Der Feed in %1 nennt seine Adresse nicht. Öffnen Sie ihn im Browser und kopieren Sie die Adresse dort.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>Unter %2 gibt es nichts von %1. Gesucht wurde: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Das Archiv ist beschädigt oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News ist schon geöffnet (Prozess %1). Verwenden Sie das Fenster oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News ist mit diesem Profil auf dem Computer „%1“ geöffnet. Schließen Sie es zuerst dort. Falls es nicht mehr läuft, löschen Sie %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Aktualisierung anhalten</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>Quellen &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>OPML &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>&amp;OPML exportieren…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>&amp;Probeausgabe</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>&amp;Nächste Schlagzeile</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>Vorherige &amp;Schlagzeile</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Weiterblättern, &amp;dann nächster ungelesener</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Nächster &amp;ungelesener</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>&amp;Vorheriger ungelesener</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Als &amp;gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>&amp;Original öffnen</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>&amp;Warum diese Länder…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Alle in der Liste als gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>Nur &amp;ungelesene</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>Nur &amp;mit Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>&amp;Zu den Quellen</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>Zu &amp;den Schlagzeilen</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>Zum &amp;Artikel</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>&amp;Quellen nach Land</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>Quellen nach &amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;Über Flash News</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>&amp;Bilder ansehen</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>Ka&amp;rte</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Seite und &amp;Feed vergleichen</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>&amp;Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>W&amp;eitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>&amp;Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>&amp;Per E-Mail senden…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Dru&amp;cken…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>&amp;Artikel als PDF speichern…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Speicherplatz &amp;und Offline-Lesen…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>Ko&amp;nto hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>&amp;Wie es den Quellen geht…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Kopien zeigen oder einklappen</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Unterschiede zu den Kopien…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Organisieren</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Aus anderem &amp;Reader importieren…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Bib&amp;liothek sichern…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>&amp;Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>I&amp;m Hintergrund…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>In einem Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>R&amp;ückgängig</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>Schlagwort &amp;geben…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen &amp;Filter speichern…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>Regel &amp;daraus machen…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Stummgeschaltete Wörter…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Zu einem Datum gehen …</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Nächstes Fenster</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Vorheriges Fenster</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Artikelfenster schließen</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Ein Minus steht vor Wörtern, nicht vor %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Keine Ihrer Quellen heißt „%1“.</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Kein Land heißt „%1“. Geben Sie einen Namen oder ein Kürzel wie AL an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>„%1“ ist kein Datum. Geben Sie eines an wie 2026-03-01, 2026-03 oder 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 ist nicht bekannt. Es gibt is:unread und is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Keines Ihrer Schlagwörter heißt „%1“.</translation>
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
        <translation>Der Datenträger ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>Die Bibliothek darf nicht beschrieben werden. Prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Die Bibliotheksdatei lässt sich nicht öffnen. Prüfen Sie, ob ihr Ordner existiert und beschreibbar ist.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>Die Bibliothek konnte dies nicht ausführen: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Ein Bild konnte nicht in %1 abgelegt werden: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Diese Datenbank gehört einem anderen Programm. Sie blieb unberührt; wählen Sie einen anderen Profilordner oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Diese Bibliothek stammt von einem neueren Flash News. Sie blieb unberührt; installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Diese Installation ist unvollständig. Installieren Sie Flash News neu.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 ist keine vollständige Kopie einer Bibliothek. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Die Datei ist keine Flash-News-Bibliothek, oder ihr Anfang ist beschädigt. Sie blieb unberührt. „flash-news restore“ legt sie beiseite und rettet, was zu retten ist; oder wählen Sie einen anderen Profilordner.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Die Bibliotheksdatei ist beschädigt. Beenden Sie Flash News und führen Sie „flash-news restore“ aus: Es legt die beschädigte Datei beiseite und rettet, was zu retten ist.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Der Datenträger versagte beim Lesen oder Schreiben der Bibliothek. Nichts wurde geändert; prüfen Sie Datenträger und Kabel.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n Artikel ohne Status.</numerusform>
            <numerusform>%n Artikel ohne Status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n Artikel ohne Feed.</numerusform>
            <numerusform>%n Artikel ohne Feed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n Lesezeichen, dessen Artikel fehlt.</numerusform>
            <numerusform>%n Lesezeichen, deren Artikel fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n Feed mit falscher Anzahl.</numerusform>
            <numerusform>%n Feeds mit falscher Anzahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n Artikel ohne lesbaren Text.</numerusform>
            <numerusform>%n Artikel ohne lesbaren Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n Artikel, den die Suche nicht findet.</numerusform>
            <numerusform>%n Artikel, die die Suche nicht findet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News läuft gerade. Beenden Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Ihre Bibliothek liegt auf einem Netzlaufwerk, wo nur ein Programm zur Zeit sie sicher verwenden kann. Prozess %1 auf „%2“ hat sie: Schließen Sie ihn zuerst. Falls er nicht mehr läuft, löschen Sie %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 ist nicht, was es sein sollte: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n Min. Lesezeit</numerusform>
            <numerusform>%n Min. Lesezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Neueste Nachrichten</translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Weiterlesen auf der Website von %1</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Der ganze Artikel konnte nicht abgerufen werden: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Dateien zu diesem Artikel</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Auch erschienen bei</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>Für %1 ist kein Passwort hinterlegt. Geben Sie es im Fenster neu ein oder setzen Sie FLASH_NEWS_PASSWORD für die Befehlszeile.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 wiederholt sich, statt die Liste zu beenden. Nichts wurde geändert; später wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>Unter %1 gibt es keinen Server, mit dem Flash News abgleichen kann. Möglich sind FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux und Tiny Tiny RSS; die Adresse ist die, unter der Sie im Browser lesen.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 lehnt diesen Benutzernamen und dieses Passwort ab. Bei FreshRSS ist es das API-Passwort aus dem Profil, bei Miniflux das der Google-Reader-Integration.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>Die API von %1 ist abgeschaltet. In FreshRSS wird sie unter Einstellungen › Authentifizierung › API-Zugriff erlauben eingeschaltet.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>Unter %1 gibt es keinen Server dieser Art.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 nahm das Passwort an, aber nicht den Schlüssel, den es dafür ausgab. Vielleicht verwirft der Webserver den Authorization-Header der Anfragen.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 nimmt das nicht an: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 antwortete mit etwas anderem als verlangt. Nichts wurde geändert; später wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 lehnt diesen Benutzernamen und dieses Passwort ab.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>Die API von %1 ist abgeschaltet. In Tiny Tiny RSS wird sie unter Einstellungen › API aktivieren eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 beendete die Sitzung sofort.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 konnte %2 nicht abonnieren: Dort findet sich kein Feed.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS lässt Namen und Ordner nur auf den eigenen Seiten unter %1 ändern; von dort kommen sie hierher.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Eine Tabelle dieser Installation fehlt (%1). Installieren Sie Flash News neu.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (wo der Feed den Artikel verortet)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1k</source>
        <comment>thousands of unread stories</comment>
        <translation>%1 Tsd.</translation>
    </message>
</context>
<context>
    <name>WorldShapes</name>
    <message>
        <source>This installation has no map. Install Flash News again.</source>
        <translation>Diese Installation hat keine Karte. Installieren Sie Flash News neu.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>Diese Quelle ist nicht mehr abonniert.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Ein Feed (%1) mit %n Artikel.</numerusform>
            <numerusform>Ein Feed (%1) mit %n Artikeln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Feeds oder die Feeds einer Website abonnieren</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Abbestellen; Artikel mit Lesezeichen bleiben</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Abonnements und ihren Zustand auflisten</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Die Abonnements als OPML schreiben</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Neues abrufen</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Die Probeausgabe ohne Netz lesen</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Schlagzeilen auflisten</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Schlagzeilen auflisten, deren Artikel diese Wörter enthält</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Einen Artikel anzeigen</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Lesezeichen für Artikel setzen</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Artikel als gelesen markieren</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Zeigen, was von einem Feed verstanden wird</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Länder und Agentur eines Textes nennen</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Sagen, welche Artikel dieselbe Geschichte sind</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Den Artikel aus einer Webseite herauslösen</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>HTML gefahrlos anzeigbar machen</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Sagen, wie es der Bibliothek geht</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Die Bibliothek in eine Datei kopieren</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Eine Kopie an die Stelle der Bibliothek setzen, oder aus einer beschädigten retten, was zu retten ist</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Artikel als HTML, Markdown oder EPUB schreiben, mit ihren Bildern</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Mit einem Server abgleichen: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Die Feeds einer OPML-Datei abonnieren oder übernehmen, was ein anderer Reader aufbewahrt</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Artikeln ein Schlagwort geben</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Schlagwörter auflisten</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Wo Sie im Browser lesen, etwa rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Ein Konto auf einem Server hält Ihre Quellen, das Gelesene und Ihre Lesezeichen auf all Ihren Geräten gleich. Flash News arbeitet mit FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux und Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>Bei FreshRSS und Miniflux das für die API, das dort im Profil oder unter Integrationen gesetzt wird.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n neuer Artikel</numerusform>
            <numerusform>%1: %n neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n neuer Artikel zu dem, was Sie beobachten</numerusform>
            <numerusform>%n neue Artikel zu dem, was Sie beobachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Neueste &amp;zuerst</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>&amp;Älteste zuerst</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>Bei &amp;der Suche: beste Treffer zuerst</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Nach &amp;Tag gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>Nach &amp;Quelle gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>Nach &amp;Land gruppieren</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>Z&amp;eilen</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;Karten mit Bildern</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>&amp;Bereiche je nach Fensterbreite</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Artikel &amp;neben den Schlagzeilen</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Artikel unter den Schlagzeilen</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>&amp;Symbol im Infobereich zeigen, mit der Zahl der ungelesenen Artikel</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Die &amp;Zahl auch am Starter zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Beim Schließen des Fensters weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>Bei &amp;der Anmeldung starten, mit verborgenem Fenster</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>&amp;Nach jeder Aktualisierung über neue Artikel benachrichtigen</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Ruhezeit: Nichts erscheint</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>In &amp;getakteten Netzen nur von Hand aktualisieren</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>&amp;Im Akkubetrieb nur von Hand aktualisieren</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>Was Sie beobachten, wird immer gemeldet; was in der Ruhezeit kommt, an ihrem Ende.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Immer zur Hand</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Netz und Strom</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>Die Bibliothek wird auf diese Version von Flash News gebracht. Zuerst wird eine Kopie von ihr angelegt; das kann einige Minuten dauern.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Quellen nach Land</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>Der Katalog hat keine solche Quelle. Geben Sie stattdessen die Adresse der Website ein.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
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
        <translation>Es &amp;geht darum</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Es wird nur genannt</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Nicht dieses Land</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Meine Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Warum diese Länder</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Was dafür sprach</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Länder und die Wörter, die für sie sprachen</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Ein Land, das fehlt…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Ein Land, das fehlt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>der Artikel handelt davon</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, wie von Ihnen angegeben</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>von Ihnen entfernt</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Kein Wort dieses Artikels spricht für ein Land.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Schlagzeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>und %n weiteres Wort</numerusform>
            <numerusform>und %n weitere Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Kein Wort: Das eigene Land der Quelle versteht sich von selbst.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>Name oder Volk</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>Institution oder Gesetz</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>Verein oder Liga</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>Unternehmen oder Organisation</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>Währung oder Börse</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>Redewendung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Artikel nach Land</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Erschienen in</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Download von %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Nur ungelesene Artikel</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Nur Artikel mit Lesezeichen</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Titel und Text durchsuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Wieder alles zeigen (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Ungelesen %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Haken Sie ein Land an, um seine Quellen zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;Probeausgabe ansehen</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Land suchen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;OPML importieren…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>Adresse &amp;eingeben…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Wählen Sie die Länder, denen Sie folgen, haken Sie die gewünschten Quellen an, und los geht es. Vorher wird nichts abgerufen. Kein Netz oder nur eine Minute Zeit? Die Probeausgabe zeigt alles mit erfundenen Nachrichten und ist ebenso leicht wieder entfernt.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Wessen Nachrichten lesen Sie?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Länder</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Quellen</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>%n &amp;Quelle abonnieren</numerusform>
            <numerusform>%n &amp;Quellen abonnieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Abonnieren</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;Übernehmen…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Kein Land mit diesem Namen.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Auf diesem Computer gefunden: %1. Quellen, Gelesenes und mit Stern Markiertes können übernommen werden.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Verlauf der Artikel über die Zeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Wieder die gesamte Zeit zeigen</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Gezeigte Zeit: %1</translation>
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
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Zeitraum %1. Drücken, um wieder die gesamte Zeit zu zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n Artikel.</numerusform>
            <numerusform>%1: %n Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Am meisten: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Pfeile bewegen, Umschalt mit Pfeilen wählt aus, Eingabe zeigt nur diese Zeit.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Schlagzeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Noch gibt es keine Schlagzeilen.
Drücken Sie R zum Aktualisieren oder fügen Sie mit Strg+N eine Quelle hinzu.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Zu „%1“ wurde nichts gefunden.
Esc setzt den Filter zurück.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Alles ist gelesen.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Artikel mit Lesezeichen werden hier aufbewahrt.
Drücken Sie S bei einem Artikel, um ein Lesezeichen zu setzen.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Kein Artikel passt zu diesem Filter.
Esc setzt den Filter zurück.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Artikel mit diesem Schlagwort bleiben hier.
Mit T geben Sie einem Artikel ein Schlagwort.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Die besten %1 von %n Artikel. Nach Datum geordnet sind alle da.</numerusform>
            <numerusform>Die besten %1 von %n Artikeln. Nach Datum geordnet sind alle da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Mehr als %n Artikel lässt sich nicht auf einmal auswählen. Grenzen Sie die Liste zuerst mit einem Filter ein.</numerusform>
            <numerusform>Mehr als %n Artikel lassen sich nicht auf einmal auswählen. Grenzen Sie die Liste zuerst mit einem Filter ein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>und %n weiteres Medium</numerusform>
            <numerusform>und %n weitere Medien</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Land nicht bekannt</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Anderer Ort</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Aus anderem Reader importieren</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Übernommen werden Quellen mit ihren Ordnern, Artikel mit dem, was Sie gelesen haben, und mit Stern Markiertes als Lesezeichen. Der andere Reader bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Auf diesem Computer gefundene Reader</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Auf diesem Computer wurde kein anderer Reader gefunden.
Wählen Sie „Anderer Ort“, wenn sein Ordner woanders liegt, oder exportieren Sie dort eine OPML-Datei und importieren Sie sie hier.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Übernahme läuft</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;OPML-Datei…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Ordner des Readers</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n neue Quelle</numerusform>
            <numerusform>%n neue Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n gelesen</numerusform>
            <numerusform>%n gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n mit Lesezeichen</numerusform>
            <numerusform>%n mit Lesezeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n ausgelassen, da kein Feed dahintersteht</numerusform>
            <numerusform>%n ausgelassen, da kein Feed dahintersteht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>die Artikel von %1 konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Aufbewahren für</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> artikel</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens aufbewahren</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Höchstens belegen</translation>
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
        <translation>Wählen Sie eine Schlagzeile, um sie hier zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>Keine weiteren ungelesenen Artikel in dieser Liste.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>Über Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>OPML importieren</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Abonnementlisten (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n neue Quelle. Drücken Sie R, um sie abzurufen.</numerusform>
            <numerusform>%n neue Quellen. Drücken Sie R, um sie abzurufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>OPML exportieren</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Abonnementlisten (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>Die Probeausgabe wurde entfernt.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Lesezeichen gesetzt.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Lesezeichen entfernt.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Kein Programm öffnet diese Adresse: %1</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Dieser Artikel hat keine Bilder.</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Ein ruhiger Leser für die Nachrichten mehrerer Länder.
MIT-Lizenz. Ländernamen: Unicode CLDR. Karte: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>Von diesem Artikel gibt es nur den Text des Feeds.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>Der Artikel, wie ihn die Seite hat.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Der Text des Feeds.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>Die heutige Sicherung gelang nicht: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Bild ansehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Kein Programm spielt diese Datei ab. Sie kann stattdessen heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Das Konto %1 aus Flash News entfernen?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>Der Server behält alles. Die Quellen können hier als Ihre eigenen bleiben, mit Gelesenem und Lesezeichen.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>&amp;Quellen hier behalten</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>Auch &amp;die Quellen entfernen</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Es gibt kein Netz. Der Link zu %1 wartet, bis es wieder da ist.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>%n wartenden Link öffnen</numerusform>
            <numerusform>%n wartende Links öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Sonst hat niemand diesen Artikel gebracht.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>W&amp;arum %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>Der Artikel &amp;handelt von %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>%1 wird &amp;nur genannt</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>N&amp;icht %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Land hinzufügen…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Bibliotheken (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Bibliothek wird kopiert…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>Die Bibliothek wurde nach %1 kopiert.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>%1 an die Stelle Ihrer Bibliothek setzen? Die jetzige Bibliothek bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Wählen Sie zuerst einen Artikel für das Schlagwort.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Es gibt keinen anderen Artikel, zu dem man gehen könnte.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Wählen Sie zuerst Quellen: Der Rundgang zeigt, was man mit ihnen macht.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Ihre Quellen</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>Nach Land, mit dem Ungelesenen; Ansicht → Quellen nach Ordner gruppiert sie nach Ihrer Art. Ein Klick zeigt nur diese Artikel, die rechte Taste bietet mehr.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Ein Filter</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Quelle, Erscheinungsland, Agentur, Wörter – und Über: die Länder, um die es in einem Artikel geht. Esc zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Schlagzeilen</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J und K blättern, die Leertaste geht weiter zum nächsten Ungelesenen, S setzt ein Lesezeichen. Was mehrere Medien brachten, ist eine Zeile; F klappt sie auf.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Ganz, mit seinen Bildern, auch ohne Netz. Unter der Schlagzeile stehen die Länder, um die es geht; W sagt, warum. G öffnet die Karte.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Nichts hinter Ihrem Rücken</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R holt, was neu ist. Flash News fragt Ihre Quellen und sonst niemanden. ? zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>In der Reihenfolge der besten Treffer gibt es keine Daten.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Länder nach den Artikeln über sie einfärben</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Länder nach den dort erschienenen Artikeln einfärben</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Dieselben Zahlen als Tabelle (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Die ganze Welt (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Balkan</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Der Balkan aus der Nähe (1)</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Zurück zum Artikel (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Artikel über ein Land</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>In einem Land erschienene Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n Land mit Artikeln. T zeigt die Zahlen als Tabelle.</numerusform>
            <numerusform>%n Länder mit Artikeln. T zeigt die Zahlen als Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n Artikel darüber</numerusform>
            <numerusform>%n Artikel darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n dort erschienener Artikel</numerusform>
            <numerusform>%n dort erschienene Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Weltkarte</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Verschiedene</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>S&amp;tummschalten</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Nicht mehr stummschalten</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Stummgeschaltete Wörter</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Artikel mit einem dieser Wörter oder Ausdrücke bleiben aus allen Listen. Was Lesezeichen oder Schlagwort hat, bleibt. Nach dem Aufheben kommen die anderen zurück.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Ein Wort oder ein Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n Artikel verborgen</numerusform>
            <numerusform>%1 · %n Artikel verborgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>In dieser Liste ist nichts ungelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n Artikel als gelesen markiert.</numerusform>
            <numerusform>%n Artikel als gelesen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>%1 abbestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>%n Quelle abbestellt.</numerusform>
            <numerusform>%n Quellen abbestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n Quelle aus ihrem Ordner genommen.</numerusform>
            <numerusform>%n Quellen aus ihrem Ordner genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n Quelle nach %1 verschoben.</numerusform>
            <numerusform>%n Quellen nach %1 verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Ordner umbenannt in %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Schlagwort „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Wählen Sie zuerst in der Filterleiste, was gespeichert werden soll: ein Land, eine Quelle, ein Schlagwort, Wörter.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Sein Name in der Seitenleiste</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Filter „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Filter „%1“ geändert.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Filter „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Wählen Sie zuerst in der Filterleiste, worum es in der Regel geht: ein Land, eine Agentur, eine Quelle, Wörter.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>Die Regel gilt ab der nächsten Aktualisierung.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Regel „%1“ auf %n Artikel angewendet.</numerusform>
            <numerusform>Regel „%1“ auf %n Artikel angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Regel „%1“ gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>„%1“ stummgeschaltet: %n Artikel verborgen.</numerusform>
            <numerusform>„%1“ stummgeschaltet: %n Artikel verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>„%1“ ist nicht mehr stummgeschaltet.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>Das Passwort liegt im Schlüsselbund dieser Arbeitsumgebung und wird nur an %1 gegeben. Lassen Sie den Benutzer leer, um es zu vergessen.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Dieses Bild wurde noch nicht abgerufen. Es kommt mit der nächsten Aktualisierung.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Dieses Netz wird nach Volumen bezahlt: Quellen werden nur von Hand aktualisiert.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Akkubetrieb: Quellen werden nur von Hand aktualisiert.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Aktualisierung anhalten</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Aktualisieren (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Offline. Gespeichertes kann gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n Quelle hat nicht geantwortet</numerusform>
            <numerusform>%n Quellen haben nicht geantwortet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Retten, was zu retten ist</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Die beschädigte Datei bleibt erhalten. Abonnements, Artikel mit Lesezeichen und Gelesenes kommen auch aus der automatischen Sicherung.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Wird gerettet … Bei einer großen Bibliothek kann das einige Minuten dauern.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n Artikel gerettet.</numerusform>
            <numerusform>%n Artikel gerettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Die beschädigte Datei bleibt als %1 erhalten. Was fehlt und noch in den Feeds steht, kommt mit der nächsten Aktualisierung.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Flash News öffnen</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>&amp;Mir melden</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>&amp;Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>Auch auf &amp;die schon vorhandenen Artikel anwenden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Bleiben aus allen Listen. Sie kommen zurück, wenn Sie es sagen oder die Regel löschen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Neue Artikel</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Schlagwort geben</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Es gibt noch keine Regeln. Wählen Sie ein Land, eine Agentur, eine Quelle oder Wörter in der Filterleiste, dann „Regel daraus machen…“ im Menü Organisieren.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>&amp;Jetzt anwenden</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Ihre Artikel zeigen</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Verborgene Artikel zurückholen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Ohne Haken ruht sie.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>meldet</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>gibt Schlagwort „%1“</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>setzt Lesezeichen</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>markiert als gelesen</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>verbirgt (bisher %n Artikel)</numerusform>
            <numerusform>verbirgt (bisher %n Artikel)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>Was %1 sendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>kein Typ angegeben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>Die Sicherung ist jetzt Ihre Bibliothek. Die vorige bleibt als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>Ar&amp;tikeltext</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>S&amp;paltenbreite</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>Aktualisieren &amp;spätestens alle</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>Art&amp;ikelschrift</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>&amp;Download-Ordner</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>&amp;Größter Download</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Artikel &amp;nur einmal zeigen, wer auch immer ihn brachte</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>&amp;Einen lesen markiert auch seine Kopien als gelesen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>Ihre Symbole &amp;holen und zeigen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>Thema Design dunkel hell Sepia Kontrast</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>Schriftart Buchstaben Leseansicht</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>Größe größer kleiner Zoom</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>Zeilenlänge Leseansicht</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>Intervall aktualisieren abrufen automatisch</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>Dateien Podcasts</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>Dateien Podcasts Größe</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>Duplikate doppelt Kopien einklappen</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>Duplikate doppelt Kopien gelesen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>Favicons Symbole Bilder</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Das Schlagwort mit dieser Taste geben oder nehmen</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Aus der Adresse geraten; bitte korrigieren.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>Im Rhythmus der Quelle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Von der Seite, wenn der Feed kürzt</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Immer von der Seite</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Nur was der Feed hat</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Ganzer Artikel</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Alle %n Std.</numerusform>
            <numerusform>Alle %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Alle %n Min.</numerusform>
            <numerusform>Alle %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Wie die ganze Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>%n neuester Artikel</numerusform>
            <numerusform>Die neuesten %n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>%n Quelle bearbeiten</numerusform>
            <numerusform>%n Quellen bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Na&amp;chsehen</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>B&amp;ilder</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>N&amp;eue Artikel</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>Gelesene &amp;behalten</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;Höchstens behalten</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Holen, damit sie offline da sind</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Kommen still</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Jeden melden</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Nur für Quellen, die danach fragen</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Liegt im Schlüsselbund der Arbeitsumgebung</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag kein neuer Artikel</numerusform>
            <numerusform>Seit %n Tagen kein neuer Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Noch nicht geholt</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>alle %n Min.</numerusform>
            <numerusform>alle %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>alle %n Std.</numerusform>
            <numerusform>alle %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>jeden %n. Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>nur von Hand</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;Was der Server sendet…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>&amp;Neue Adresse suchen…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Passwort…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Wie es den Quellen geht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Zuletzt geholt</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Erscheint</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Nächster Abruf</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Jede Quelle hat geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n Quelle hat nicht geantwortet.</numerusform>
            <numerusform>%n Quellen haben nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>%n Quelle wird gefragt …</numerusform>
            <numerusform>%n Quellen werden gefragt …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Suche nach Feeds auf %1 …</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Neue Adresse von %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Diese Quelle lesen von:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Diese Adresse verwenden</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Land nicht bekannt</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Artikel nach Land auf einer Weltkarte (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Abgeglichen: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>&amp;Passwort eingeben…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>Kon&amp;to entfernen…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Verschieben &amp;nach</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Schlagwörter bearbeiten…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>Einstellungen von %n &amp;Quelle…</numerusform>
            <numerusform>Einstellungen von %n &amp;Quellen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>&amp;Ordner umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>A&amp;bbestellen</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>&amp;In Ordner verschieben</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>K&amp;ein Ordner</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>Neue&amp;r Ordner…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Name des Ordners; „Europa/Balkan“ liegt in „Europa“</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>Dorthin &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>Filter &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>&amp;Durch das ersetzen, was die Liste jetzt zeigt</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>Regel daraus &amp;machen…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Filter löschen</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Wie alle Quellen</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>&amp;Diese Grenzen behalten und aufräumen</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Alles für offline holen</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Speicherplatz und Offline-Lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>%n Artikel wurde aufgeräumt.</numerusform>
            <numerusform>%n Artikel wurden aufgeräumt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>%1 von %2 Quellen geholt, mit ihren Bildern.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Eigene Grenzen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Alle Quellen zusammen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Mit gezogenem Stecker</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n Artikel belegt %1, davon %2 Bilder.</numerusform>
            <numerusform>%n Artikel belegen %1, davon %2 Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n davon ist ungelesen oder hat ein Lesezeichen und bleibt auf jeden Fall.</numerusform>
            <numerusform>%n davon sind ungelesen oder haben ein Lesezeichen und bleiben auf jeden Fall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Eine Quelle</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Mit diesen Grenzen würde jetzt nichts entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Mit diesen Grenzen würde %n Artikel entfernt und %1 frei.</numerusform>
            <numerusform>Mit diesen Grenzen würden %n Artikel entfernt und %1 frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n Artikel öffnet sich ganz, mit allen Bildern.</numerusform>
            <numerusform>Alle %n Artikel öffnen sich ganz, mit allen Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>%1 von %n Artikel öffnet sich ganz. Es fehlen:</numerusform>
            <numerusform>%1 von %n Artikeln öffnen sich ganz. Es fehlen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n Bild von %1: %2</numerusform>
            <numerusform>%n Bilder von %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>noch nicht geholt</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n Artikel nur mit dem Text des Feeds: %1</numerusform>
            <numerusform>%n Artikel nur mit dem Text des Feeds: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>und von %n weiteren Server</numerusform>
            <numerusform>und von %n weiteren Servern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>Der Artikel wurde mit seiner Quelle kopiert.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Die gewählten Wörter wurden mit ihrer Quelle kopiert.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Dieser Artikel kam ohne Link.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Es wurde kein E-Mail-Programm gefunden. Der Link kann stattdessen kopiert werden.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Wählen Sie zuerst einen Artikel zum Exportieren.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>EPUB-Bücher (*.epub);;Webseiten (*.html);;Markdown-Texte (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>A&amp;bonnieren</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Adresse eines Feeds oder einer Website, etwa example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Gefundene Feeds</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Oder eine Quelle im Katalog finden</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Im Katalog suchen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Suche nach Feeds auf %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n Feed gefunden</numerusform>
            <numerusform>%n Feeds gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Sie können trotzdem abonnieren; geholt wird, wenn das Netz wieder da ist.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Neues Schlagwort…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Schlagwörter bearbeiten…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Wählen Sie zuerst einen Artikel für das Schlagwort.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Schlagwort „%1“ entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n Artikel mit Schlagwort „%1“ versehen.</numerusform>
            <numerusform>%n Artikel mit Schlagwort „%1“ versehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Neues Schlagwort %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Es gibt noch keine Schlagwörter. Ein Schlagwort ist Ihr eigenes Wort für Artikel: „Rezept“, „zu besprechen“. Was eines hat, bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Neues Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n Artikel</numerusform>
            <numerusform>%1 · %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · Taste %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Rundgang überspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Rundgang machen</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Nein, danke</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Ihre Quellen werden geholt. Inzwischen ein Rundgang durch das Fenster, in einer Minute?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Nicht stören</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;Im Hintergrund…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n ungelesener Artikel</numerusform>
            <numerusform>%n ungelesene Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts ungelesen</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>Fenster &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>A&amp;ktualisierung anhalten</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>nur in %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>Von %1 zu:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
</TS>
