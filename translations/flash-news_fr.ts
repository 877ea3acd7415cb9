<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Une partie de ce filtre est illisible : %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>« %1 » n’est pas un code de pays. Indiquez deux lettres, comme AL ou XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>« %1 » n’est pas une date. Indiquez un jour comme 2026-03-03, ou 2d, ou 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Seulement les articles contenant ces mots.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Seulement cette source : son nom, son numéro ou son adresse.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Seulement les sources de ce dossier.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Seulement les sources de ce pays.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Seulement les articles qui parlent de ce pays.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Seulement les articles de cette agence.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Seulement les articles dans cette langue.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Seulement les articles non lus.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Seulement les articles marqués d’un signet.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Seulement les articles depuis : 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Seulement les articles antérieurs à cette date.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Commencer par les plus anciens.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Il n’y a pas d’abonnement « %1 ». « flash-news feeds » en donne la liste.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Cette ligne n’est pas un objet JSON : %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 est trop volumineux (%2 Mo).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Au maximum ce nombre.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Un tableau JSON.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Annuler cette action.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>En HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>En JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n flux inchangé</numerusform>
            <numerusform>%n flux inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Pas de connexion. Ce qui est enregistré peut être lu.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Abonnement à %1 ajouté</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Déjà présent : %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  On y trouve aussi : %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n nouvel abonnement</numerusform>
            <numerusform>%n nouveaux abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n en panne</numerusform>
            <numerusform>%n en panne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n avec signet</numerusform>
            <numerusform>%n avec signet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>dont %1 libre</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Il n’y a pas encore de sauvegarde automatique ; la prochaine actualisation en fera une.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n sauvegarde automatique, la plus récente : %1</numerusform>
            <numerusform>%n sauvegardes automatiques, la plus récente : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>L’ancien fichier est gardé sous %1. Ce qui manque et se trouve encore dans les flux viendra avec la prochaine actualisation.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>« flash-news restore » sauve ce qui peut l’être et garde l’ancien fichier.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>« flash-news check --repair » répare ceci.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>La bibliothèque remplacée est gardée sous %1.</translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown ou epub ; sinon l’extension du fichier décide.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe : </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Il n’y a pas de compte « %1 ». « flash-news account list » en donne la liste.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Usage : flash-news account add URL --user NOM</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Un mot de passe est nécessaire : saisissez-le ou définissez FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Compte %1 ajouté. « flash-news refresh » le synchronise.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Il n’y a pas de trousseau ici, le mot de passe n’est donc pas gardé : définissez FLASH_NEWS_PASSWORD à chaque lancement de « flash-news refresh ».</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Usage : flash-news account remove COMPTE</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Usage : flash-news account move FLUX… --to COMPTE, ou --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Une seule fois l’article que plusieurs médias ont publié.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Seulement les articles de cette histoire.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>%n de vos actions envoyée</numerusform>
            <numerusform>%n de vos actions envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Cet article n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>Le champ « %1 » n’est pas un texte.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Cet article n’a ni titre ni texte.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Seulement les articles avec cette étiquette.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Commencer par les articles qui correspondent le mieux aux mots.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Il n’y a pas d’étiquette « %1 ». « flash-news tags » en donne la liste.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 n’a pas été trouvé ici. Indiquez son dossier : flash-news import --from %2 DOSSIER</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de lecteur « %1 ». Sont connus : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n lu</numerusform>
            <numerusform>%n lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n laissé de côté, faute de flux</numerusform>
            <numerusform>%n laissés de côté, faute de flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Leur retirer l’étiquette.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Les articles de %1 n’ont pas pu être lus</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News : %n article</numerusform>
            <numerusform>Flash News : %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Choisissez au moins un article à exporter.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>Le flux se dit encodé en %1, mais il l’est en %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Certains caractères sont illisibles dans l’encodage du flux.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Plusieurs articles portent le même identifiant ; ils ont été distingués par leur lien et leur texte.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Ce JSON est tronqué ou endommagé au caractère %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>C’est du JSON, mais pas un JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Le flux est tronqué ; ce qui est arrivé a été lu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Ce fichier n’est pas une liste d’abonnements (OPML), ou son début manque.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>Le préfixe « %1 » n’est pas déclaré.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Seuls les %1 premiers articles ont été lus.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Le flux est trop volumineux et n’a pas été lu en entier.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>C’est une liste d’abonnements (OPML), pas un flux. Elle peut être importée.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>C’est une page web, pas un flux.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Le flux s’arrête avant son premier article.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Ce n’est pas un flux.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>C’est un plan de site sans actualités, pas un flux.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>La réponse est vide : elle ne contient aucun flux.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Des éléments ne sont pas fermés ou sont mal imbriqués.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Des guillemets d’attributs manquent ou ne sont pas fermés.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Des chevrons ne sont pas écrits &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Des esperluettes ne sont pas écrites &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Des caractères de contrôle ont été ignorés.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Un commentaire ou une section CDATA n’est pas fermé.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Quelque chose précède le flux ; cela a été ignoré.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Des éléments sont imbriqués trop profondément.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 refuse de fournir cette adresse (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 n’a rien à cette adresse (404). Elle a peut-être changé.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 indique que ce flux a disparu pour de bon (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 demande qu’on le laisse tranquille un moment (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 nous renvoie ailleurs, mais ne dit pas où.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 a ses propres ennuis (erreur %2). Réessayer plus tard peut aider.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 a répondu par l’erreur %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 est introuvable. Vérifiez l’adresse et votre connexion.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 a interrompu sa réponse.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Le serveur mandataire vers %1 n’a pas répondu.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Le serveur mandataire vers %1 demande un mot de passe.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 a envoyé une réponse impossible à décompresser.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 nous renvoie vers une machine du réseau local. Renvoi non suivi.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 renvoie vers une adresse qui n’est pas sur le web.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 renvoie d’une connexion sûre vers une connexion ouverte. Renvoi non suivi.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 demande qu’on le laisse tranquille jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 nous fait tourner en rond.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Ce que %1 envoie est trop volumineux pour un flux.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>La connexion à %1 n’a pas pu être établie à temps.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 n’a pas terminé sa réponse en une minute.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Le dossier %1 n’a pas pu être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 dépasse les %2 permis par les paramètres.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 demande %2, mais seulement %3 sont libres dans %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Ce que %1 envoie est trop volumineux.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>La connexion à %1 n’est pas sûre : son certificat a été révoqué.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>La connexion à %1 n’est pas sûre : personne de confiance pour cet ordinateur ne garantit son certificat.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>La connexion à %1 n’est pas sûre : son certificat est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>La connexion à %1 n’est pas sûre : son certificat a expiré. Si tous le sont, vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>La connexion à %1 n’est pas sûre : son certificat n’est pas encore valable. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Aucune connexion sûre à %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>%1 n’a pas pu être joint par le proxy %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>au sujet de %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>publié en %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>étiqueté « %1 »</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>avec signet</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>Il n’y a pas d’article sur cette page.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Le site ne montre cet article qu’à ses abonnés.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Le site ne montre le reste de cet article qu’à ses abonnés.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Le trousseau de ce bureau n’a pas donné le mot de passe : %1. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Aucun mot de passe n’est enregistré pour cela.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Ce bureau n’a pas de trousseau (comme GNOME Keyring ou KWallet) ; le mot de passe n’est gardé que jusqu’à la fermeture de Flash News.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Le catalogue des sources manque. Réinstallez Flash News ou ajoutez une source par son adresse.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 a interrompu sa réponse.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Au lieu du flux est arrivée une page web de %1. Si ce réseau a une page de connexion, ouvrez-la d’abord dans un navigateur.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 a envoyé une page web au lieu du flux. Le flux a peut-être déménagé, ou ce réseau demande d’abord une connexion.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 demande qu’on le laisse tranquille jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 n’a pas de flux et sa page n’en indique aucun. Cherchez « RSS » ou « Flux » sur le site et indiquez cette adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>« %1 » n’est pas une adresse. Indiquez par exemple https://example.org ou https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 est trop volumineux pour une liste d’abonnements.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Abonnements de Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>L’édition d’essai manque. Réinstallez Flash News.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>ce qui est arrivé n’est pas une image qu’on puisse garder.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Le flux dans %1 n’indique pas son adresse. Ouvrez-le dans le navigateur et copiez-y l’adresse.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>Il n’y a rien de %1 dans %2. Recherché : %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>L’archive est endommagée ou d’un type inconnu.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News est déjà ouvert (processus %1). Utilisez sa fenêtre ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News est ouvert avec ce profil sur l’ordinateur « %1 ». Fermez-le d’abord là-bas. S’il n’y tourne plus, supprimez %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>A&amp;ctualités</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ctualiser</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>Arrêter &amp;l’actualisation</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Ajouter des sources…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Importer un OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>&amp;Exporter en OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>&amp;Édition d’essai</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>Tit&amp;re suivant</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>&amp;Titre précédent</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Page &amp;suivante, puis prochain non lu</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Prochain non &amp;lu</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>Précédent &amp;non lu</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>S&amp;ignet</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Marquer &amp;comme lu ou non lu</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>&amp;Ouvrir l’original</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>R&amp;egarder les images</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>&amp;Pourquoi ces pays…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Marquer toute la liste comme lue</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>Non &amp;lus seulement</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>S&amp;ignets seulement</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>Aller aux &amp;sources</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>&amp;Aller aux titres</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>Aller &amp;à l’article</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>S&amp;ources par pays</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>Sources par &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Texte plus petit</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille &amp;normale du texte</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;À propos de Flash News</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Comparer la page et le &amp;flux</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Chercher dans l’&amp;article</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Occurrence sui&amp;vante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occ&amp;urrence précédente</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Copier avec sa source</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>Envo&amp;yer par courriel…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Enre&amp;gistrer l’article en PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Espace et &amp;hors ligne…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>A&amp;jouter un compte…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>État &amp;des sources…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Afficher ou replier ses copies</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Différences avec ses copies…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Organiser</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Importer d’&amp;un autre lecteur…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;Sauvegarder la bibliothèque…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>E&amp;n arrière-plan…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Pr&amp;écédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Ouvrir dans une fenêtre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Étiqueter…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Enregistrer &amp;ce filtre…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;En faire une règle…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>M&amp;ots masqués…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visite de la fenêtre</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Fenêtre suivante</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Fenêtre précédente</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Fermer les fenêtres d’articles</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Le moins se met devant des mots, pas devant %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Aucune de vos sources ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Aucun pays ne s’appelle « %1 ». Indiquez un nom ou un code comme AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>« %1 » n’est pas une date. Indiquez-en une comme 2026-03-01, 2026-03 ou 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 est inconnu. Il existe is:unread et is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Aucune de vos étiquettes ne s’appelle « %1 ».</translation>
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
        <translation>Le disque est plein. Rien n’a été modifié ; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>La bibliothèque est protégée en écriture. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Impossible d’ouvrir le fichier de la bibliothèque. Vérifiez que son dossier existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Un autre programme utilise la bibliothèque. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>La bibliothèque n’a pas pu faire ceci : %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Une image n’a pas pu être enregistrée dans %1 : %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Cette base de données appartient à un autre programme. Elle n’a pas été touchée ; choisissez un autre dossier de profil ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Cette bibliothèque a été écrite par une version plus récente de Flash News. Elle n’a pas été touchée ; installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Cette installation est incomplète. Réinstallez Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Impossible de créer le dossier %1. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 n’est pas une copie complète d’une bibliothèque. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Ce fichier n’est pas une bibliothèque de Flash News, ou son début est endommagé. Il n’a pas été touché. « flash-news restore » le met de côté et sauve ce qui peut l’être ; ou choisissez un autre dossier de profil.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Le fichier de la bibliothèque est endommagé. Fermez Flash News et lancez « flash-news restore » : il met de côté le fichier endommagé et sauve ce qui peut l’être.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Le disque a fait défaut pendant la lecture ou l’écriture de la bibliothèque. Rien n’a été modifié ; vérifiez le disque et son câble.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n article sans état.</numerusform>
            <numerusform>%n articles sans état.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n article sans flux.</numerusform>
            <numerusform>%n articles sans flux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n signet dont l’article a disparu.</numerusform>
            <numerusform>%n signets dont l’article a disparu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n flux au compte faux.</numerusform>
            <numerusform>%n flux aux comptes faux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n article sans texte lisible.</numerusform>
            <numerusform>%n articles sans texte lisible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n article que la recherche ne trouve pas.</numerusform>
            <numerusform>%n articles que la recherche ne trouve pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>Impossible d’écrire %1. Vérifiez les droits du dossier et la place sur le disque.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News est ouvert. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Votre bibliothèque est sur un disque réseau, où un seul programme à la fois peut s’en servir sans risque. Le processus %1 sur « %2 » l’utilise : fermez-le d’abord. S’il ne tourne plus, supprimez %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Impossible de lire %1. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 n’est pas ce qu’il devrait être : %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>source : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min de lecture</numerusform>
            <numerusform>%n min de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Lire la suite sur le site de %1</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>L’article entier n’a pas pu être récupéré : %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Fichiers de cet article</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Aussi publié par</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>les différences</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Sur le même sujet</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>Aucun mot de passe n’est gardé pour %1. Saisissez-le de nouveau dans la fenêtre, ou définissez FLASH_NEWS_PASSWORD pour la ligne de commande.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 se répète au lieu de terminer sa liste. Rien n’a été modifié ; un nouvel essai aura lieu plus tard.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>Il n’y a pas à l’adresse %1 de serveur avec lequel Flash News sache se synchroniser. Il fonctionne avec FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux et Tiny Tiny RSS ; l’adresse est celle où vous lisez dans le navigateur.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 refuse ce nom d’utilisateur et ce mot de passe. Pour FreshRSS, c’est le mot de passe API, défini dans le profil ; pour Miniflux, celui de l’intégration Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>L’API de %1 est désactivée. Dans FreshRSS, elle s’active sous Configuration › Authentification › Autoriser l’accès par API.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>Il n’y a pas de serveur de ce type à l’adresse %1.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 a accepté le mot de passe, mais pas la clé donnée en échange. Son serveur web retire peut-être l’en-tête Authorization des requêtes.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 n’accepte pas ceci : %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 a répondu autre chose que ce qui était demandé. Rien n’a été modifié ; un nouvel essai aura lieu plus tard.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 refuse ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>L’API de %1 est désactivée. Dans Tiny Tiny RSS, elle s’active sous Préférences › Activer l’API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 a aussitôt mis fin à la session.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 n’a pas pu s’abonner à %2 : il n’y trouve aucun flux.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS ne permet de changer noms et dossiers que sur ses propres pages, à l’adresse %1 ; de là, ils arrivent ici.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Une table de cette installation manque (%1). Réinstallez Flash News.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (là où le flux situe l’article)</translation>
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
        <translation>Cette installation n’a pas de carte. Réinstallez Flash News.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>Vous n’êtes plus abonné à cette source.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Un flux (%1) de %n article.</numerusform>
            <numerusform>Un flux (%1) de %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>S’abonner à des flux ou aux flux d’un site</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Se désabonner ; les articles marqués d’un signet restent</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Lister les abonnements et leur état</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Écrire les abonnements en OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Récupérer les nouveautés</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Lire l’édition d’essai, sans réseau</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Lister les titres</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Lister les titres des articles contenant ces mots</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Afficher un article</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Mettre un signet à des articles</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Marquer des articles comme lus</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Montrer ce que l’analyseur comprend d’un flux</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Indiquer les pays et l’agence d’un texte</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Dire quels articles forment une même histoire</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Extraire l’article d’une page web</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Rendre du HTML sans danger à l’affichage</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Dire l’état de santé de la bibliothèque</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Copier la bibliothèque dans un fichier</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Mettre une copie à la place de la bibliothèque, ou sauver ce qui peut l’être d’une bibliothèque endommagée</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Écrire des articles en HTML, Markdown ou EPUB, avec leurs images</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Synchroniser avec un serveur : FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>S’abonner aux flux d’un fichier OPML, ou reprendre ce que garde un autre lecteur</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Étiqueter des articles</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Lister les étiquettes</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>Ajouter &amp;le compte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Là où vous lisez dans le navigateur, comme rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Avec un compte sur un serveur, vos sources, vos lectures et vos signets restent les mêmes sur toutes vos machines. Flash News fonctionne avec FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux et Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>Pour FreshRSS et Miniflux, celui de l’API, défini là-bas dans le profil ou sous les intégrations.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogation de %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1 : %n nouvel article</numerusform>
            <numerusform>%1 : %n nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n nouvel article dans ce que vous suivez</numerusform>
            <numerusform>%n nouveaux articles dans ce que vous suivez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>D&amp;isposer</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Plus récents &amp;d’abord</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>&amp;Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>Plus pertinents d’abord, &amp;en recherche</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Grouper par &amp;jour</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>&amp;Grouper par source</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>G&amp;rouper par pays</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;Cartes avec images</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>&amp;Volets selon la largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Article &amp;à côté des titres</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Article sous les titres</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Afficher &amp;une icône dans la zone de notification, avec le nombre de non lus</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Afficher aussi &amp;le nombre sur le lanceur</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Continuer quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>&amp;Démarrer à l’ouverture de session, fenêtre masquée</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>&amp;Me signaler les nouveaux articles après chaque actualisation</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Heures calmes : rien ne s’affiche</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>&amp;N’actualiser qu’à la main sur un réseau facturé au volume</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>N’actualiser &amp;qu’à la main sur batterie</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>Ce que vous suivez est toujours signalé ; ce qui arrive pendant les heures calmes l’est à leur fin.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Toujours à portée de main</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Réseau et énergie</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>La bibliothèque passe à cette version de Flash News. Une copie en est d’abord faite ; cela peut prendre quelques minutes.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Sources par pays</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>Le catalogue n’a pas cette source. Saisissez plutôt l’adresse du site du journal.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
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
        <translation>&amp;C’est son sujet</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Il n’est que nommé</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Pas ce pays</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>Annuler &amp;ma correction</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Pourquoi ces pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Ce qui le désignait</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Les pays et les mots qui les désignaient</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Un pays qui manque…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Un pays qui manque</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>l’article en parle</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nommé</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, selon vous</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>retiré par vous</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Aucun mot de cet article ne désigne un pays.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>et %n autre mot</numerusform>
            <numerusform>et %n autres mots</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Aucun mot : le pays de la source elle-même va de soi.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>nom ou population</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>institution ou loi</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>club ou championnat</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>entreprise ou organisation</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>monnaie ou bourse</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>façon de parler</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>lieu en tête d’article</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Articles par pays</translation>
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
        <translation>Pays</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publié en</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
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
        <translation>Source</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publié en</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Seulement les articles non lus</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Seulement les articles marqués d’un signet</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Rechercher dans les titres et les textes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Tout afficher de nouveau (Échap)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Non lus %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Absent de cet article</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Cochez un pays pour voir ses sources.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;Voir l’édition d’essai</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Chercher un pays</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Importer un OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>Saisir &amp;une adresse…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Choisissez les pays que vous suivez, cochez les sources voulues, et c’est parti. Rien n’est récupéré avant votre accord. Pas de réseau, ou juste une minute ? L’édition d’essai montre tout avec des nouvelles inventées, et s’enlève aussi facilement.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>De quels pays lisez-vous les nouvelles ?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Pays</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Sources</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>S’&amp;abonner à %n source</numerusform>
            <numerusform>S’&amp;abonner à %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;S’abonner</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;Reprendre…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Aucun pays de ce nom.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Celle du bureau</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Trouvé sur cet ordinateur : %1. Vos sources, vos lectures et vos favoris peuvent être repris.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Flux des articles au fil du temps</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>dernières 24 heures</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>dernière année</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>toute la durée</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Montrer de nouveau toute la durée</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Période montrée : %1</translation>
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
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Période %1. Appuyez pour montrer de nouveau toute la durée.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1 : %n article.</numerusform>
            <numerusform>%1 : %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Le plus : %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Les flèches déplacent, Maj avec les flèches sélectionne, Entrée ne montre que cette période.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Titres</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Il n’y a pas encore de titres.
Appuyez sur R pour actualiser, ou ajoutez une source avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Rien n’a été trouvé pour « %1 ».
Échap efface le filtre.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Tout est lu.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Les articles marqués d’un signet sont gardés ici.
Appuyez sur S sur un article pour lui mettre un signet.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Aucun article ne correspond à ce filtre.
Échap efface le filtre.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Les articles portant cette étiquette sont gardés ici.
Appuyez sur T sur un article pour l’étiqueter.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Les %1 plus pertinents sur %n article. Triés par date, tous sont là.</numerusform>
            <numerusform>Les %1 plus pertinents sur %n articles. Triés par date, tous sont là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Impossible de choisir plus de %n article à la fois. Réduisez d’abord la liste avec un filtre.</numerusform>
            <numerusform>Impossible de choisir plus de %n articles à la fois. Réduisez d’abord la liste avec un filtre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>avec signet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>et %n autre média</numerusform>
            <numerusform>et %n autres médias</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Pays inconnu</translation>
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
        <translation>&amp;Autre emplacement</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Importer d’un autre lecteur</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Sont repris les sources avec leurs dossiers, les articles avec vos lectures, et vos favoris comme signets. L’autre lecteur reste tel quel.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Lecteurs trouvés sur cet ordinateur</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Aucun autre lecteur n’a été trouvé sur cet ordinateur.
Choisissez « Autre emplacement » si son dossier est ailleurs, ou exportez-y un fichier OPML et importez-le ici.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Reprise en cours</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>Fichier &amp;OPML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Dossier du lecteur</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n nouvelle source</numerusform>
            <numerusform>%n nouvelles sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n lu</numerusform>
            <numerusform>%n lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n avec signet</numerusform>
            <numerusform>%n avec signet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n laissé de côté, faute de flux</numerusform>
            <numerusform>%n laissés de côté, faute de flux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>les articles de %1 n’ont pas pu être lus</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Garder pendant</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> articles</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Garder au plus</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Utiliser au plus</translation>
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
        <translation>Choisissez un titre pour le lire ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>Plus d’article non lu dans cette liste.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>À propos de Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Importer un OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Listes d’abonnements (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n nouvelle source. Appuyez sur R pour la récupérer.</numerusform>
            <numerusform>%n nouvelles sources. Appuyez sur R pour les récupérer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>Exporter en OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Listes d’abonnements (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>L’édition d’essai a été retirée.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Cet article n’a pas d’images.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Signet ajouté.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Signet retiré.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Aucun programme n’ouvre cette adresse : %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Un lecteur paisible pour l’actualité de plusieurs pays.
Licence MIT. Noms des pays : Unicode CLDR. Carte : Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>De cet article, il n’y a que le texte du flux.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>L’article tel que sa page le donne.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Le texte du flux.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>La sauvegarde du jour n’a pas pu être faite : %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Regarder l’image</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Aucun programme ne lit ce fichier. Il peut être téléchargé.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Supprimer le compte %1 de Flash News ?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>Le serveur garde tout. Ses sources peuvent rester ici comme les vôtres, avec vos lectures et vos signets.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>&amp;Garder ses sources ici</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>&amp;Supprimer aussi ses sources</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Il n’y a pas de réseau. Le lien vers %1 attend son retour.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Ouvrir %n lien en attente</numerusform>
            <numerusform>Ouvrir %n liens en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Personne d’autre n’a publié cet article.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>P&amp;ourquoi %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>&amp;L’article parle de %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Il ne fait que nommer %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Pas %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Ajouter un pays…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Bibliothèques (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Copie de la bibliothèque…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>La bibliothèque a été copiée dans %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Mettre %1 à la place de votre bibliothèque ? La bibliothèque actuelle est gardée à côté.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Choisissez d’abord un article à étiqueter.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Il n’y a pas d’autre article où aller.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Choisissez d’abord des sources : la visite montre ce qu’on en fait.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Vos sources</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>Par pays, avec les non lus ; Affichage → Sources par dossier les groupe à votre façon. Un clic n’affiche que ces articles, le bouton droit en offre plus.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Un seul filtre</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Source, pays de publication, agence, mots – et « Au sujet de » : les pays dont parle un article. Échap affiche de nouveau tout.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Les titres</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J et K déplacent, Espace avance jusqu’au prochain non lu, S pose un signet. Ce que plusieurs médias ont publié tient en une ligne ; F la déplie.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>L’article</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Entier, avec ses images, même sans réseau. Sous le titre figurent les pays dont il parle ; W dit pourquoi. G ouvre la carte.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Rien dans votre dos</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R récupère les nouveautés. Flash News interroge vos sources et personne d’autre. ? affiche toutes les touches.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>Dans l’ordre de pertinence, il n’y a pas de dates.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Ombrer les pays selon les articles à leur sujet</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publié en</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Ombrer les pays selon les articles qui y sont publiés</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Les mêmes chiffres en tableau (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Le monde entier (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Balkans</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Les Balkans de près (1)</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Europe (2)</source>
        <translation>Europe (2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Retour à l’article (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Articles au sujet d’un pays</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Articles publiés dans un pays</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n pays avec des articles. T montre les chiffres en tableau.</numerusform>
            <numerusform>%n pays avec des articles. T montre les chiffres en tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n article à son sujet</numerusform>
            <numerusform>%n articles à son sujet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n article publié là</numerusform>
            <numerusform>%n articles publiés là</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Carte du monde</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Divers</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Ne plus masquer</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Mots masqués</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Les articles contenant un de ces mots ou expressions sont exclus de toutes les listes. Ce qui a un signet ou une étiquette reste. Ne plus masquer ramène les autres.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Un mot ou une expression</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n article masqué</numerusform>
            <numerusform>%1 · %n articles masqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Afficher les articles</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>Il n’y a rien de non lu dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n article marqué comme lu.</numerusform>
            <numerusform>%n articles marqués comme lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Désabonné de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Désabonné de %n source.</numerusform>
            <numerusform>Désabonné de %n sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n source retirée de son dossier.</numerusform>
            <numerusform>%n sources retirées de leur dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n source déplacée vers %1.</numerusform>
            <numerusform>%n sources déplacées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Dossier renommé en %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Étiquette « %1 » supprimée.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Choisissez d’abord dans la barre de filtre ce qu’il faut enregistrer : un pays, une source, une étiquette, des mots.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Son nom dans la barre latérale</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Filtre « %1 » enregistré.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Filtre « %1 » modifié.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Filtre « %1 » supprimé.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Choisissez d’abord dans la barre de filtre l’objet de la règle : un pays, une agence, une source, des mots.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>La règle vaut à partir de la prochaine actualisation.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Règle « %1 » appliquée à %n article.</numerusform>
            <numerusform>Règle « %1 » appliquée à %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Règle « %1 » supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>« %1 » masqué : %n article caché.</numerusform>
            <numerusform>« %1 » masqué : %n articles cachés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>« %1 » n’est plus masqué.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>Le mot de passe est gardé dans le trousseau de ce bureau et donné à %1 seulement. Laissez l’utilisateur vide pour l’oublier.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Cette image n’a pas été récupérée. Elle viendra avec la prochaine actualisation.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Ce réseau est facturé au volume : les sources ne sont actualisées qu’à la main.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Sur batterie : les sources ne sont actualisées qu’à la main.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Avancement de l’actualisation</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Arrêter l’actualisation</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Actualiser (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Hors ligne. Ce qui est enregistré peut être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n source n’a pas répondu</numerusform>
            <numerusform>%n sources n’ont pas répondu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Sauver ce qui peut l’être</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Le fichier endommagé est gardé. Les abonnements, les signets et ce qui a été lu viennent aussi de la sauvegarde automatique.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Sauvetage… Pour une grande bibliothèque, cela peut prendre quelques minutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n article sauvé.</numerusform>
            <numerusform>%n articles sauvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Le fichier endommagé est gardé sous %1. Ce qui manque et se trouve encore dans les flux viendra avec la prochaine actualisation.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Ouvrir Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>Me le &amp;signaler</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>&amp;Y mettre un signet</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>Les marquer &amp;comme lus</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>Les &amp;masquer</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>Le &amp;faire aussi pour les articles déjà présents</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Créer une règle</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Exclus de toutes les listes. Ils reviennent quand vous le demandez ou supprimez la règle.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Nouveaux articles</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Les étiqueter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Il n’y a pas encore de règles. Choisissez un pays, une agence, une source ou des mots dans la barre de filtre, puis « En faire une règle… » dans le menu Organiser.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>Appliquer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Afficher ses articles</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Ramener les articles masqués</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Décochée, elle est en pause.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>vous le signale</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>étiquette « %1 »</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>pose un signet</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>marque comme lu</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>masque (%n article jusqu’ici)</numerusform>
            <numerusform>masque (%n articles jusqu’ici)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>Ce que %1 envoie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>aucun type indiqué</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>La sauvegarde est maintenant votre bibliothèque. La précédente est gardée sous %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>À la main seulement</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>&amp;Police des articles</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Texte des articles</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>Largeur &amp;de colonne</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>Actualiser au &amp;moins toutes les</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>Do&amp;ssier des téléchargements</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>T&amp;éléchargement maximal</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Montrer un article une seule &amp;fois, quel que soit l’éditeur</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>&amp;En lire un marque ses copies comme lues</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Aucun paramètre ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>To&amp;ut réinitialiser</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>&amp;Récupérer et afficher leurs icônes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>thème apparence sombre clair sépia contraste</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>police caractères lettres lecture</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>taille plus grand plus petit zoom</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>longueur largeur ligne lecture</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>intervalle fréquence mise à jour actualiser automatique</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>fichiers podcasts</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>fichiers podcasts taille</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>doublons copies replier</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>doublons copies lu</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>favicons icônes images</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Donner ou retirer l’étiquette de cette touche</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Deviné d’après l’adresse ; corrigez au besoin.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>Au rythme de la source</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Depuis sa page quand le flux le coupe</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Toujours depuis sa page</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Seulement ce que donne le flux</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>A&amp;rticle entier</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Toutes les %n h</numerusform>
            <numerusform>Toutes les %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Toutes les %n min</numerusform>
            <numerusform>Toutes les %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Comme toute la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sans limite de nombre</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>%n article, le plus récent</numerusform>
            <numerusform>Les %n articles les plus récents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Modifier %n source</numerusform>
            <numerusform>Modifier %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>N&amp;ouveaux articles</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>&amp;Garder les lus</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Garder a&amp;u plus</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>U&amp;tilisateur</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Les récupérer, pour le hors ligne</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Arrivent en silence</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Me signaler chacun</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Seulement pour les sources qui en demandent un</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Gardé dans le trousseau du bureau</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Aucun nouvel article depuis %n jour</numerusform>
            <numerusform>Aucun nouvel article depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Pas encore récupérée</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>encore inconnu</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>toutes les %n min</numerusform>
            <numerusform>toutes les %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>toutes les %n h</numerusform>
            <numerusform>toutes les %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>tous les %n j</numerusform>
            <numerusform>tous les %n j</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>à la main seulement</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Essayer maintenant</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>Ce &amp;que le serveur envoie…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>&amp;Chercher sa nouvelle adresse…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Mot de passe…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>État des sources</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Dernière récupération</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Publie</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Prochaine vérification</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Toutes les sources ont répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n source n’a pas répondu.</numerusform>
            <numerusform>%n sources n’ont pas répondu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Interrogation de %n source …</numerusform>
            <numerusform>Interrogation de %n sources …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogation de %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Recherche de flux sur %1…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Nouvelle adresse de %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Lire cette source depuis :</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Utiliser cette adresse</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Pays inconnu</translation>
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
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Articles par pays sur une carte du monde (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchronisé %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>S&amp;ynchroniser maintenant</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Saisir &amp;le mot de passe…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>Suppr&amp;imer le compte…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>D&amp;éplacer vers</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Modifier les étiquettes…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>Param&amp;ètres de %n source…</numerusform>
            <numerusform>Param&amp;ètres de %n sources…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>&amp;Renommer le dossier…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Se désa&amp;bonner</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Déplacer &amp;vers le dossier</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>Au&amp;cun dossier</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Nom du dossier ; « Europe/Balkans » se trouve dans « Europe »</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>Renommer le &amp;filtre…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>Remplacer &amp;par ce que montre la liste</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>&amp;En faire une règle…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Supprimer le filtre</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Comme toutes les sources</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>&amp;Garder ces limites et nettoyer</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Tout récupérer pour le hors ligne</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Espace et hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>%n article a été nettoyé.</numerusform>
            <numerusform>%n articles ont été nettoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>%1 sources sur %2 récupérées, avec leurs images.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Limites propres</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Toutes les sources ensemble</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Sans connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n article occupe %1, dont %2 d’images.</numerusform>
            <numerusform>%n articles occupent %1, dont %2 d’images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n d’entre eux est non lu ou a un signet et reste de toute façon.</numerusform>
            <numerusform>%n d’entre eux sont non lus ou ont un signet et restent de toute façon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Une source</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Avec ces limites, rien ne partirait maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Avec ces limites, %n article partirait, ce qui libérerait %1.</numerusform>
            <numerusform>Avec ces limites, %n articles partiraient, ce qui libérerait %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n article s’ouvre en entier, avec toutes ses images.</numerusform>
            <numerusform>Les %n articles s’ouvrent en entier, avec toutes leurs images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>%1 article sur %n s’ouvre en entier. Il manque :</numerusform>
            <numerusform>%1 articles sur %n s’ouvrent en entier. Il manque :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n image de %1 : %2</numerusform>
            <numerusform>%n images de %1 : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>pas encore récupéré</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n article avec le seul texte du flux : %1</numerusform>
            <numerusform>%n articles avec le seul texte du flux : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>et de %n autre serveur</numerusform>
            <numerusform>et de %n autres serveurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>L’article a été copié avec sa source.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Les mots choisis ont été copiés avec leur source.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Cet article est arrivé sans lien.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Le lien a été copié.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Aucun programme de courriel n’a été trouvé. Le lien peut être copié.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Choisissez d’abord un article à exporter.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>Livres EPUB (*.epub);;Pages web (*.html);;Textes Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;S’abonner</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Ajouter des sources</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Adresse d’un flux ou d’un site, comme example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Flux trouvés</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Ou trouvez une source dans le catalogue</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Chercher dans le catalogue</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Recherche de flux sur %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n flux trouvé</numerusform>
            <numerusform>%n flux trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Vous pouvez vous abonner quand même ; la récupération se fera au retour du réseau.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Étiquettes</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Modifier les étiquettes…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Choisissez d’abord un article à étiqueter.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Étiquette « %1 » retirée.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n article étiqueté « %1 ».</numerusform>
            <numerusform>%n articles étiquetés « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Nouvelle étiquette %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Il n’y a pas encore d’étiquettes. Une étiquette est un mot à vous pour des articles : « recette », « à discuter ». Ce qui est étiqueté est gardé.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>Nouvelle &amp;étiquette</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Raccourci</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n article</numerusform>
            <numerusform>%1 · %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · touche %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Passer la visite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Faire la visite</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Non, merci</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Vos sources sont en cours de récupération. En attendant, une visite de la fenêtre en une minute ?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Ne pas déranger</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;En arrière-plan…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n article non lu</numerusform>
            <numerusform>%n articles non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Rien de non lu</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Masquer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>Afficher la &amp;fenêtre</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>Arrêter &amp;l’actualisation</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé : %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>seulement dans %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Les différences</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Autre version</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>De %1 à :</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
</TS>
