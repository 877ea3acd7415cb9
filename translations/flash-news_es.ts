<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Una parte de este filtro no se puede leer: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>«%1» no es un código de país. Indique dos letras, como AL o XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>«%1» no es una fecha. Indique un día como 2026-03-03, o 2d, o 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Solo artículos con estas palabras.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Solo esta fuente: nombre, número o dirección.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Solo fuentes de esta carpeta.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Solo fuentes de este país.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Solo artículos que hablan de este país.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Solo artículos de esta agencia.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Solo artículos en este idioma.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Solo artículos sin leer.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Solo artículos con marcador.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Solo artículos desde: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Solo artículos anteriores a esta fecha.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Empezar por los más antiguos.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>No hay ninguna suscripción «%1». «flash-news feeds» las muestra todas.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Esta línea no es un objeto JSON: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 es demasiado grande (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Como máximo esta cantidad.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Una matriz JSON.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Deshacer esta acción.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>Como HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Como JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n canal sin cambios</numerusform>
            <numerusform>%n canales sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>No hay conexión. Se puede leer lo que está guardado.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Suscrito a %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Ya existe: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  También tiene: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n suscripción nueva</numerusform>
            <numerusform>%n suscripciones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n con fallos</numerusform>
            <numerusform>%n con fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n con marcador</numerusform>
            <numerusform>%n con marcador</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>%1 de ello libre</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Aún no hay copia automática; la hará la próxima actualización.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n copia automática, la más reciente: %1</numerusform>
            <numerusform>%n copias automáticas, la más reciente: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>El archivo antiguo se guarda como %1. Lo que falta y sigue en los canales llega con la próxima actualización.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>«flash-news restore» salva lo que se puede salvar y guarda el archivo antiguo.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>«flash-news check --repair» lo arregla.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>La biblioteca sustituida se guarda como %1.</translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown o epub; sin esto decide la extensión del archivo.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>No hay ninguna cuenta «%1». «flash-news account list» las muestra todas.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Uso: flash-news account add URL --user NOMBRE</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Se necesita una contraseña: escríbala o defina FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Se añadió la cuenta %1. «flash-news refresh» la sincroniza.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Aquí no hay llavero, así que la contraseña no se guarda: defina FLASH_NEWS_PASSWORD siempre que se ejecute «flash-news refresh».</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Uso: flash-news account remove CUENTA</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Uso: flash-news account move CANAL… --to CUENTA, o --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Una sola vez el artículo que publicaron varios medios.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Solo los artículos de esta noticia.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>%n acción suya enviada</numerusform>
            <numerusform>%n acciones suyas enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Este artículo no tiene identificador.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>El campo «%1» no es un texto.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Este artículo no tiene ni título ni texto.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Solo artículos con esta etiqueta.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Empezar por los artículos que mejor se ajustan a las palabras.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>No hay ninguna etiqueta «%1». «flash-news tags» las muestra todas.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>No se encontró %1 aquí. Indique su carpeta: flash-news import --from %2 CARPETA</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>No hay ningún lector «%1». Se conocen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n leído</numerusform>
            <numerusform>%n leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n omitido, por no tener canal</numerusform>
            <numerusform>%n omitidos, por no tener canal</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Quitarles la etiqueta.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>No se pudieron leer los artículos de %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n artículo</numerusform>
            <numerusform>Flash News: %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se pudo escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Elija al menos un artículo para exportar.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>El canal dice estar codificado en %1, pero está en %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Algunos caracteres no se pueden leer con la codificación del canal.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Varios artículos tienen el mismo identificador; se distinguieron por su enlace y su texto.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Este JSON está cortado o dañado en el carácter %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>Es JSON, pero no un JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>El canal está cortado; se leyó lo que llegó.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Este archivo no es una lista de suscripciones (OPML), o le falta el principio.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>El prefijo «%1» no está declarado.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Solo se leyeron los primeros %1 artículos.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>El canal es demasiado grande y no se leyó entero.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Es una lista de suscripciones (OPML), no un canal. Se puede importar.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Es una página web, no un canal.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>El canal se corta antes de su primer artículo.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Esto no es un canal.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Es un mapa del sitio sin noticias, no un canal.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>La respuesta está vacía: no contiene ningún canal.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Hay elementos sin cerrar o mal anidados.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Faltan comillas en atributos o no están cerradas.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Hay corchetes angulares que no están escritos como &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Hay signos &amp; que no están escritos como &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Hay caracteres de control, que se omitieron.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Un comentario o una sección CDATA no está cerrado.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Hay algo antes del canal; se pasó por alto.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Los elementos están anidados a demasiada profundidad.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 pide usuario y contraseña.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 se niega a entregar esta dirección (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 no tiene nada en esta dirección (404). Quizá se haya mudado.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 dice que este canal desapareció para siempre (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 pide que no se le moleste por un tiempo (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 remite a otro sitio, pero no dice adónde.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 tiene problemas propios (error %2). Puede ayudar intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 respondió con el error %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>No se encontró %1. Compruebe la dirección y su conexión.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo llegar a %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 se cortó a mitad de la respuesta.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>El proxy hacia %1 no respondió.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>El proxy hacia %1 pide una contraseña.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 envió una respuesta que no se puede descomprimir.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 remite a una máquina de la red local. No se siguió.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 remite a una dirección que no está en la web.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 remite de una conexión segura a una abierta. No se siguió.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 pide que no se le moleste hasta %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 no es una dirección web.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 nos hace dar vueltas en círculo.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Lo que envía %1 es demasiado grande para un canal.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>La conexión con %1 no se estableció a tiempo.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 no terminó su respuesta en un minuto.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>No se pudo crear la carpeta %1. Elija otra.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>No se pudo escribir %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 es mayor que los %2 que permiten los ajustes.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 necesita %2, pero solo hay %3 libres en %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Lo que envía %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>La conexión con %1 no es segura: su certificado fue revocado.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>La conexión con %1 no es segura: nadie en quien confíe este equipo avala su certificado.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>La conexión con %1 no es segura: su certificado es para otro nombre.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>La conexión con %1 no es segura: su certificado ha caducado. Si pasa con todos, mire el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>La conexión con %1 no es segura: su certificado aún no es válido. Mire el reloj de este equipo.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>No se pudo llegar a %1 a través del proxy %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>sobre %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>publicado en %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>con la etiqueta «%1»</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>con marcador</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>No hay ningún artículo en esta página.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>El sitio muestra este artículo solo a sus suscriptores.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>El sitio muestra el resto de este artículo solo a sus suscriptores.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>El llavero de este escritorio no entregó la contraseña: %1. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>No hay contraseña guardada para esto.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Este escritorio no tiene llavero (como GNOME Keyring o KWallet), así que la contraseña se guarda solo hasta cerrar Flash News.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Falta el catálogo de fuentes. Reinstale Flash News o añada una fuente por su dirección.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 se cortó a mitad de la respuesta.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>En lugar del canal llegó una página web de %1. Si esta red tiene una página de acceso, ábrala primero en un navegador.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 envió una página web en lugar del canal. Quizá el canal se mudó, o esta red pide primero el acceso.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 pide que no se le moleste hasta %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 no tiene canal y su página no indica ninguno. Busque «RSS» o «Feed» en el sitio e indique esa dirección.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>«%1» no es una dirección. Indique una como https://example.org o https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Este artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 es demasiado grande para una lista de suscripciones.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Suscripciones de Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Falta la edición de muestra. Reinstale Flash News.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>lo que llegó no es una imagen que se pueda guardar.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>El canal de %1 no indica su dirección. Ábralo en el navegador y copie de ahí la dirección.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>No hay nada de %1 en %2. Se buscó: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>El archivo comprimido está dañado o es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News ya está abierto (proceso %1). Use su ventana o ciérrela primero.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News está abierto con este perfil en el equipo «%1». Ciérrelo allí primero. Si ya no se está ejecutando, elimine %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Noticias</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ctualizar</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Detener la actualización</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>Añadir &amp;fuentes…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Importar OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>Exportar &amp;OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>&amp;Edición de muestra</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>&amp;Titular siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>T&amp;itular anterior</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Avanzar &amp;página, luego siguiente sin leer</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Siguiente sin &amp;leer</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>Anterior &amp;sin leer</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>M&amp;arcador</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Marcar &amp;como leído o sin leer</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>Abrir &amp;el original</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>Ve&amp;r las imágenes</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>Por &amp;qué estos países…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Marcar toda la lista como leída</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>Solo sin &amp;leer</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>&amp;Solo con marcador</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>&amp;Ir a las fuentes</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>Ir a los &amp;titulares</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>Ir &amp;al artículo</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>&amp;Fuentes por país</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>Fuentes por &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto &amp;más pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos &amp;de teclado</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;Acerca de Flash News</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Comparar página &amp;y canal</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Buscar e&amp;n el artículo</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>B&amp;uscar siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Buscar anterior</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Copiar con su &amp;fuente</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>C&amp;opiar el enlace</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>En&amp;viar por correo…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>&amp;Guardar el artículo en PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Espacio &amp;y sin conexión…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>Añadir &amp;una cuenta…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>Cómo &amp;van las fuentes…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Mostrar o plegar sus copias</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Diferencias con sus copias…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>I&amp;mportar de otro lector…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Copia de seguridad de &amp;la biblioteca…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>En segundo &amp;plano…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Atr&amp;ás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Etiquetar…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;Hacer una regla de esto…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Palabras silenciadas…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Recorrido por la ventana</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ir a una fecha…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Ventana siguiente</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Ventana anterior</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Cerrar las ventanas de artículos</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>El signo menos va delante de palabras, no delante de %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Ninguna de sus fuentes se llama «%1».</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Ningún país se llama «%1». Indique un nombre o un código como AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>«%1» no es una fecha. Indique una como 2026-03-01, 2026-03 o 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 no se conoce. Existen is:unread e is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Ninguna de sus etiquetas se llama «%1».</translation>
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
        <translation>El disco está lleno. No se cambió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>No se puede escribir en la biblioteca. Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>No se puede abrir el archivo de la biblioteca. Compruebe que su carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Otro programa está usando la biblioteca. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>La biblioteca no pudo hacer esto: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>No se pudo guardar una imagen en %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Esta base de datos pertenece a otro programa. No se ha tocado; elija otra carpeta de perfil o mueva el archivo.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Esta biblioteca la escribió una versión más nueva de Flash News. No se ha tocado; instale esa versión para abrirla.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Esta instalación está incompleta. Reinstale Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>No se puede crear la carpeta %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 no es una copia completa de una biblioteca. No se cambió nada.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>El archivo no es una biblioteca de Flash News, o su principio está dañado. No se ha tocado. «flash-news restore» lo aparta y salva lo que se puede salvar; o elija otra carpeta de perfil.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>El archivo de la biblioteca está dañado. Cierre Flash News y ejecute «flash-news restore»: aparta el archivo dañado y salva lo que se puede salvar.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>El disco falló al leer o escribir la biblioteca. No se cambió nada; compruebe el disco y su cable.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n artículo sin estado.</numerusform>
            <numerusform>%n artículos sin estado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n artículo sin canal.</numerusform>
            <numerusform>%n artículos sin canal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n marcador cuyo artículo ya no está.</numerusform>
            <numerusform>%n marcadores cuyos artículos ya no están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n canal con cuentas erróneas.</numerusform>
            <numerusform>%n canales con cuentas erróneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n artículo sin texto legible.</numerusform>
            <numerusform>%n artículos sin texto legible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n artículo que la búsqueda no encuentra.</numerusform>
            <numerusform>%n artículos que la búsqueda no encuentra.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>No se puede escribir %1. Compruebe los permisos de la carpeta y el espacio del disco.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News está en marcha. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Su biblioteca está en un disco de red, donde solo un programa a la vez puede usarla con seguridad. La tiene el proceso %1 en «%2»: ciérrelo primero. Si ya no se está ejecutando, elimine %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>No se puede leer %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 no es lo que debería ser: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>fuente: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min de lectura</numerusform>
            <numerusform>%n min de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Seguir leyendo en el sitio de %1</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Últimas noticias</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>No se pudo descargar el artículo completo: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Archivos de este artículo</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Publicado también por</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>diferencias</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>No hay contraseña guardada para %1. Escríbala de nuevo en la ventana o defina FLASH_NEWS_PASSWORD para la línea de órdenes.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 se repite en lugar de terminar su lista. No se cambió nada; se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>En %1 no hay ningún servidor con el que Flash News pueda sincronizarse. Funciona con FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux y Tiny Tiny RSS; la dirección es aquella en la que lee en el navegador.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 rechaza este usuario y esta contraseña. En FreshRSS es la contraseña de la API, que se define en el perfil; en Miniflux, la de la integración de Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>La API de %1 está desactivada. En FreshRSS se activa en Configuración › Autenticación › Permitir acceso a la API.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>En %1 no hay ningún servidor de este tipo.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 aceptó la contraseña, pero no la clave que dio a cambio. Puede que su servidor web elimine la cabecera Authorization de las peticiones.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 no acepta esto: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 respondió con algo distinto de lo pedido. No se cambió nada; se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 rechaza este usuario y esta contraseña.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>La API de %1 está desactivada. En Tiny Tiny RSS se activa en Preferencias › Activar API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 terminó la sesión de inmediato.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 no pudo suscribirse a %2: no encuentra allí ningún canal.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS solo deja cambiar nombres y carpetas en sus propias páginas, en %1; desde allí llegan aquí.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
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
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Falta una tabla de esta instalación (%1). Reinstale Flash News.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (donde el canal sitúa el artículo)</translation>
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
        <translation>Esta instalación no tiene mapa. Reinstale Flash News.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>Ya no está suscrito a esta fuente.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Un canal (%1) con %n artículo.</numerusform>
            <numerusform>Un canal (%1) con %n artículos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Suscribirse a canales o a los canales de un sitio</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Cancelar la suscripción; los artículos con marcador se quedan</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Mostrar las suscripciones y cómo están</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Escribir las suscripciones como OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Traer lo nuevo</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Leer la edición de muestra, sin red</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Mostrar titulares</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Mostrar titulares de artículos con estas palabras</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Mostrar un artículo</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Poner marcador a artículos</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Marcar artículos como leídos</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Mostrar lo que se entiende de un canal</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Decir los países y la agencia de un texto</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Decir qué artículos son la misma noticia</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Extraer el artículo de una página web</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Hacer que un HTML se pueda mostrar sin riesgo</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Decir cómo está la biblioteca</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Copiar la biblioteca a un archivo</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Poner una copia en lugar de la biblioteca, o salvar lo que se pueda de una dañada</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Escribir artículos como HTML, Markdown o EPUB, con sus imágenes</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Sincronizar con un servidor: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Suscribirse a los canales de un archivo OPML o traer lo que guarda otro lector</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Poner una etiqueta a artículos</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Mostrar las etiquetas</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Añadir cuenta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Donde lee en el navegador, como rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Una cuenta en un servidor mantiene iguales sus fuentes, lo que ha leído y sus marcadores en todos sus equipos. Flash News funciona con FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux y Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Lo que respondió el servidor</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>En FreshRSS y Miniflux, la de la API, que se define allí en el perfil o en integraciones.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Preguntando a %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n artículo nuevo</numerusform>
            <numerusform>%1: %n artículos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n artículo nuevo en lo que sigue</numerusform>
            <numerusform>%n artículos nuevos en lo que sigue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>D&amp;isposición</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Más recientes primero</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>M&amp;ás antiguos primero</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>Más &amp;relevantes primero, al buscar</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Agrupar por &amp;día</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>Agrupar &amp;por fuente</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>A&amp;grupar por país</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;Tarjetas con imágenes</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>Paneles &amp;según el ancho de la ventana</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Artículo &amp;junto a los titulares</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Artículo bajo los titulares</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Mostrar &amp;un icono en la bandeja con el número de artículos sin leer</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>&amp;Mostrar el número también en el lanzador</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Seguir en marcha al cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>&amp;Iniciar con la sesión, con la ventana oculta</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>Avisarme &amp;de artículos nuevos tras cada actualización</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Horas de silencio: no aparece nada</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Actualizar solo a mano en &amp;redes de uso medido</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>&amp;Actualizar solo a mano con batería</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>De lo que sigue se avisa siempre; de lo que llega en horas de silencio, al terminar estas.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Ac&amp;eptar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Siempre a mano</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Red y energía</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>La biblioteca se adapta a esta versión de Flash News. Primero se hace una copia; puede tardar unos minutos.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Fuentes por país</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>El catálogo no tiene esa fuente. Escriba en su lugar la dirección del sitio del periódico.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
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
        <translation>&amp;Trata de él</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Solo lo nombra</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;No es este país</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Deshacer mi corrección</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Por qué estos países</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Qué lo señalaba</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Países y las palabras que los señalaban</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Un país que falta…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Un país que falta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>el artículo trata de él</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nombrado</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, según usted</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>quitado por usted</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Ninguna palabra de este artículo señala un país.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>y %n palabra más</numerusform>
            <numerusform>y %n palabras más</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Ninguna palabra: el país de la propia fuente se da por supuesto.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>nombre o gentilicio</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>institución o ley</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>club o liga</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>empresa u organización</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>moneda o bolsa</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>giro</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indicio</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>data</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Artículos por país</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicado en</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Descarga de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicado en</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Solo artículos sin leer</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Solo artículos con marcador</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Buscar en títulos y textos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Mostrar todo otra vez (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Sin leer %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>No está en este artículo</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Marque un país para ver sus fuentes.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;Ver la edición de muestra</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Buscar un país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;Importar OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>&amp;Escribir una dirección…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Elija los países que sigue, marque las fuentes que quiera y listo. No se descarga nada antes de que lo diga. ¿Sin red o con solo un minuto? La edición de muestra lo enseña todo con noticias inventadas y se quita con la misma facilidad.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>¿De quién lee las noticias?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Países</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Fuentes</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>Suscribirse &amp;a %n fuente</numerusform>
            <numerusform>Suscribirse &amp;a %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Suscribirse</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;Traer…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Ningún país con este nombre.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>El del escritorio</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Encontrado en este equipo: %1. Se pueden traer las fuentes, lo leído y lo destacado.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Flujo de artículos en el tiempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>últimas 24 horas</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>último año</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Mostrar otra vez todo el tiempo</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Tiempo mostrado: %1</translation>
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
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Periodo %1. Pulse para mostrar otra vez todo el tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n artículo.</numerusform>
            <numerusform>%1: %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>El máximo: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Las flechas mueven, Mayús con flechas selecciona, Intro muestra solo ese tiempo.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Titulares</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Todavía no hay titulares.
Pulse R para actualizar o añada una fuente con Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>No se encontró nada para «%1».
Esc quita el filtro.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Todo está leído.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Aquí se guardan los artículos con marcador.
Pulse S en un artículo para ponerle un marcador.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Ningún artículo coincide con este filtro.
Esc quita el filtro.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Aquí se guardan los artículos con esta etiqueta.
Pulse T sobre un artículo para etiquetarlo.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Los %1 más relevantes de %n artículo. Ordenados por fecha, están todos.</numerusform>
            <numerusform>Los %1 más relevantes de %n artículos. Ordenados por fecha, están todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>No se puede elegir más de %n artículo a la vez. Reduzca antes la lista con un filtro.</numerusform>
            <numerusform>No se pueden elegir más de %n artículos a la vez. Reduzca antes la lista con un filtro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>con marcador</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>y %n medio más</numerusform>
            <numerusform>y %n medios más</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>País desconocido</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Otro lugar</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Traer</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Importar de otro lector</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Se traen las fuentes con sus carpetas, los artículos con lo que ha leído y lo destacado como marcadores. El otro lector queda como está.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Lectores encontrados en este equipo</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>No se encontró ningún otro lector en este equipo.
Elija «Otro lugar» si su carpeta está en otra parte, o exporte allí un archivo OPML e impórtelo aquí.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Trayendo</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;Archivo OPML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>La carpeta del lector</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n fuente nueva</numerusform>
            <numerusform>%n fuentes nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n leído</numerusform>
            <numerusform>%n leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n con marcador</numerusform>
            <numerusform>%n con marcador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n omitido, por no tener canal</numerusform>
            <numerusform>%n omitidos, por no tener canal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>no se pudieron leer los artículos de %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Guardar durante</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> articulos</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Guardar como máximo</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Usar como máximo</translation>
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
        <translation>Elija un titular para leerlo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n artículo nuevo</numerusform>
            <numerusform>%n artículos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nada nuevo.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>No hay más artículos sin leer en esta lista.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>Acerca de Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Importar OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Listas de suscripciones (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n fuente nueva. Pulse R para descargarla.</numerusform>
            <numerusform>%n fuentes nuevas. Pulse R para descargarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>Exportar OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Listas de suscripciones (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>Se quitó la edición de muestra.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Este artículo no tiene imágenes.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Marcador puesto.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Marcador quitado.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Ningún programa abre esta dirección: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Un lector tranquilo para las noticias de varios países.
Licencia MIT. Nombres de países: Unicode CLDR. Mapa: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>De este artículo solo está el texto del canal.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>El artículo tal como está en su página.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>El texto del canal.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>No se pudo hacer la copia de hoy: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Ver la imagen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Ningún programa reproduce este archivo. Se puede descargar.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>¿Quitar la cuenta %1 de Flash News?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>El servidor lo conserva todo. Sus fuentes pueden quedarse aquí como propias, con lo que ha leído y marcado.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>&amp;Conservar aquí sus fuentes</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>&amp;Quitar también sus fuentes</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>No hay red. El enlace a %1 espera hasta que vuelva.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Abrir %n enlace en espera</numerusform>
            <numerusform>Abrir %n enlaces en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Nadie más publicó este artículo.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Por qué %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>&amp;El artículo trata de %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Solo nombra %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;No es %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Añadir un país…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Bibliotecas (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Copiando la biblioteca…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>La biblioteca se copió en %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>¿Poner %1 en lugar de su biblioteca? La biblioteca actual se guarda a su lado.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Elija primero un artículo para etiquetar.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>No hay otro artículo al que ir.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Elija primero fuentes: el recorrido muestra qué se hace con ellas.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Sus fuentes</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>Por país, con lo que está sin leer; Ver → Fuentes por carpeta las agrupa a su manera. Un clic muestra solo esos artículos; el botón derecho ofrece más.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Un solo filtro</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Fuente, país de publicación, agencia, palabras – y Sobre: los países de los que habla un artículo. Esc vuelve a mostrarlo todo.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J y K mueven, Espacio avanza hasta el siguiente sin leer, S pone un marcador. Lo que publicaron varios medios es una sola fila; F la despliega.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Entero, con sus imágenes, también sin red. Bajo el titular están los países de los que trata; W dice por qué. G abre el mapa.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Nada a sus espaldas</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R trae lo nuevo. Flash News pregunta a sus fuentes y a nadie más. ? muestra todas las teclas.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>En el orden de relevancia no hay fechas.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Sombrear los países según los artículos sobre ellos</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicado en</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Sombrear los países según los artículos publicados en ellos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Los mismos números en una tabla (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Mundo</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>El mundo entero (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Balcanes</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Los Balcanes de cerca (1)</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Volver al artículo (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Artículos sobre un país</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Artículos publicados en un país</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n país con artículos. T muestra los números en una tabla.</numerusform>
            <numerusform>%n países con artículos. T muestra los números en una tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n artículo sobre él</numerusform>
            <numerusform>%n artículos sobre él</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n artículo publicado allí</numerusform>
            <numerusform>%n artículos publicados allí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Mapa del mundo</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;No silenciar</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Palabras silenciadas</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Los artículos con una de estas palabras o frases quedan fuera de todas las listas. Lo que tiene marcador o etiqueta se queda. Al dejar de silenciarlas vuelven los demás.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Una palabra o una frase</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n artículo oculto</numerusform>
            <numerusform>%1 · %n artículos ocultos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Mostrar los artículos</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>No hay nada sin leer en esta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n artículo marcado como leído.</numerusform>
            <numerusform>%n artículos marcados como leídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Suscripción a %1 cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Suscripción a %n fuente cancelada.</numerusform>
            <numerusform>Suscripción a %n fuentes cancelada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n fuente sacada de su carpeta.</numerusform>
            <numerusform>%n fuentes sacadas de su carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n fuente movida a %1.</numerusform>
            <numerusform>%n fuentes movidas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Renombrar la carpeta</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Carpeta renombrada como %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Etiqueta «%1» eliminada.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Elija primero qué guardar en la barra de filtro: un país, una fuente, una etiqueta, palabras.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Su nombre en la barra lateral</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Filtro «%1» guardado.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renombrar el filtro</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Filtro «%1» cambiado.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Filtro «%1» eliminado.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Elija primero de qué trata la regla en la barra de filtro: un país, una agencia, una fuente, palabras.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>La regla vale desde la próxima actualización.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Regla «%1» aplicada a %n artículo.</numerusform>
            <numerusform>Regla «%1» aplicada a %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Regla «%1» eliminada.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>«%1» silenciado: %n artículo oculto.</numerusform>
            <numerusform>«%1» silenciado: %n artículos ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>«%1» ya no está silenciado.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña para %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>La contraseña se guarda en el llavero de este escritorio y se da solo a %1. Deje el usuario vacío para olvidarla.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Esta imagen no se ha descargado. Llega con la próxima actualización.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Esta red se paga por volumen: las fuentes se actualizan solo a mano.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Con batería: las fuentes se actualizan solo a mano.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Avance de la actualización</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Detener la actualización</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Actualizar (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Sin conexión. Se puede leer lo que está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n fuente no respondió</numerusform>
            <numerusform>%n fuentes no respondieron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Salvar lo que se pueda</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>El archivo dañado se guarda. Las suscripciones, los artículos con marcador y lo leído vienen también de la copia automática.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Salvando… Con una biblioteca grande puede tardar unos minutos.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n artículo salvado.</numerusform>
            <numerusform>%n artículos salvados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>El archivo dañado se guarda como %1. Lo que falta y sigue en los canales llega con la próxima actualización.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Abrir Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>&amp;Avisarme</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>&amp;Ponerles marcador</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>&amp;Marcarlos como leídos</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Ocultarlos</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>&amp;Hacerlo también con los artículos que ya están aquí</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Crear una regla</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Editar la regla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Quedan fuera de todas las listas. Vuelven cuando usted lo diga o elimine la regla.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Artículos nuevos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Etiquetarlos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Todavía no hay reglas. Elija un país, una agencia, una fuente o palabras en la barra de filtro y luego «Hacer una regla de esto…» en el menú Organizar.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>&amp;Aplicar ahora</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Mostrar sus artículos</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Recuperar los artículos ocultos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Sin la marca, descansa.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>avisa</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>etiqueta «%1»</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>pone marcador</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>marca como leído</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>oculta (%n artículo hasta ahora)</numerusform>
            <numerusform>oculta (%n artículos hasta ahora)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>Lo que envía %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>sin tipo indicado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>La copia es ahora su biblioteca. La anterior se guarda como %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sin serifa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> letras</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>&amp;Letra del artículo</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Texto del artículo</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>Ancho &amp;de columna</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>Actualizar al &amp;menos cada</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>Ca&amp;rpeta de descargas</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>D&amp;escarga máxima</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Mostrar &amp;un artículo una sola vez, lo publique quien lo publique</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>Leer u&amp;no marca sus copias como leídas</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>Re&amp;stablecer todo</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>Descargar &amp;y mostrar sus iconos</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>tema apariencia oscuro claro sepia contraste</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>tipo de letra fuente tipografía lectura</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>tamaño más grande más pequeño zoom</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>longitud ancho línea lectura</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>intervalo frecuencia actualizar descargar automático</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>archivos podcasts</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>archivos podcasts tamaño</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>duplicados copias plegar</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>duplicados copias leído</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>favicons iconos imágenes</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Poner o quitar la etiqueta con esta tecla</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Deducido de la dirección; corríjalo si hace falta.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Editar fuente</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>Al ritmo de la fuente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>De su página cuando el canal lo recorta</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Siempre de su página</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Solo lo que trae el canal</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>A&amp;rtículo completo</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Cada %n hora</numerusform>
            <numerusform>Cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada %n minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Como toda la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Cualquier número</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>%n artículo, el más nuevo</numerusform>
            <numerusform>Los %n artículos más nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Editar %n fuente</numerusform>
            <numerusform>Editar %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Con&amp;sultar</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Im&amp;ágenes</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>Ar&amp;tículos nuevos</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>Guardar &amp;los leídos</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Guardar como &amp;máximo</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Descargarlas, para tenerlas sin conexión</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlas</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Llegan en silencio</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Avisarme de cada uno</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Solo para fuentes que pidan una</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Guardada en el llavero del escritorio</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Ningún artículo nuevo desde hace %n día</numerusform>
            <numerusform>Ningún artículo nuevo desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Aún no descargada</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>cada %n minuto</numerusform>
            <numerusform>cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>cada %n hora</numerusform>
            <numerusform>cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>cada %n día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>solo a mano</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Probar ahora</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;Lo que envía el servidor…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>&amp;Buscar su nueva dirección…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>C&amp;ontraseña…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Cómo van las fuentes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Última descarga</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Publica</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Todas las fuentes respondieron.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n fuente no respondió.</numerusform>
            <numerusform>%n fuentes no respondieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Preguntando a %n fuente …</numerusform>
            <numerusform>Preguntando a %n fuentes …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Preguntando a %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Buscando canales en %1…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Nueva dirección de %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Leer esta fuente desde:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Usar esta dirección</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>País desconocido</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Artículos por país en un mapa del mundo (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizado %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>S&amp;incronizar ahora</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Escri&amp;bir la contraseña…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>&amp;Quitar la cuenta…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Mo&amp;ver a</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>E&amp;ditar etiquetas…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>Ajustes de %n &amp;fuente…</numerusform>
            <numerusform>Ajustes de %n &amp;fuentes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>Renombrar &amp;la carpeta…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>&amp;Cancelar la suscripción</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>&amp;Mover a la carpeta</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Sin carpeta</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>Carpe&amp;ta nueva…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Nombre de la carpeta; «Europa/Balcanes» está dentro de «Europa»</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>M&amp;over ahí</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>&amp;Renombrar el filtro…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>Sustituirlo &amp;por lo que muestra la lista</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>&amp;Hacer una regla de él…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Eliminar el filtro</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Como todas las fuentes</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>&amp;Guardar estos límites y limpiar</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Descargar todo para leer sin conexión</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Espacio y sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>Se limpió %n artículo.</numerusform>
            <numerusform>Se limpiaron %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>%1 de %2 fuentes descargadas, con sus imágenes.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Límites propios</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Todas las fuentes juntas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n artículo ocupa %1; de ello, %2 son imágenes.</numerusform>
            <numerusform>%n artículos ocupan %1; de ello, %2 son imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n de ellos está sin leer o tiene marcador y se queda en todo caso.</numerusform>
            <numerusform>%n de ellos están sin leer o tienen marcador y se quedan en todo caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Una fuente</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Con estos límites no se iría nada ahora.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Con estos límites se iría %n artículo y se liberaría %1.</numerusform>
            <numerusform>Con estos límites se irían %n artículos y se liberaría %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Descargando…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n artículo se abre entero, con todas sus imágenes.</numerusform>
            <numerusform>Los %n artículos se abren enteros, con todas sus imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>%1 de %n artículo se abre entero. Falta:</numerusform>
            <numerusform>%1 de %n artículos se abren enteros. Falta:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n imagen de %1: %2</numerusform>
            <numerusform>%n imágenes de %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>aún no descargado</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n artículo con solo el texto del canal: %1</numerusform>
            <numerusform>%n artículos con solo el texto del canal: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>y de %n servidor más</numerusform>
            <numerusform>y de %n servidores más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>Se copió el artículo con su fuente.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Se copiaron las palabras elegidas con su fuente.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Este artículo llegó sin enlace.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Se copió el enlace.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>No se encontró ningún programa de correo. Se puede copiar el enlace.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>No se pudo escribir %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Elija primero un artículo para exportar.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>articulos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>Libros EPUB (*.epub);;Páginas web (*.html);;Textos Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Suscribirse</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Dirección de un canal o de un sitio, como example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Canales encontrados</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>O busque una fuente en el catálogo</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Buscar en el catálogo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Buscando canales en %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n canal encontrado</numerusform>
            <numerusform>%n canales encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Puede suscribirse igualmente; se descarga cuando vuelva la red.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>Etiqueta &amp;nueva…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Editar etiquetas…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Elija primero un artículo para etiquetar.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Etiqueta «%1» quitada.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n artículo etiquetado «%1».</numerusform>
            <numerusform>%n artículos etiquetados «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Etiqueta nueva %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Todavía no hay etiquetas. Una etiqueta es una palabra suya para artículos: «receta», «para comentar». Lo que lleva etiqueta se guarda.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Etiqueta nueva</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Atajo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n artículo</numerusform>
            <numerusform>%1 · %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · tecla %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>Saltar &amp;el recorrido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Recorrido por la ventana</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminar</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Hacer el recorrido</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;No, gracias</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Se están descargando sus fuentes. Mientras tanto, ¿un recorrido por la ventana en un minuto?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;No molestar</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;En segundo plano…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n artículo sin leer</numerusform>
            <numerusform>%n artículos sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nada sin leer</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Ocultar la ventana</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;Detener la actualización</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>solo en %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Otra versión</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>De %1 a:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
</TS>
