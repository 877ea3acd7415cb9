<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Uma parte deste filtro não pôde ser lida: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>“%1” não é um código de país. Informe duas letras, como AL ou XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>“%1” não é uma data. Informe um dia como 2026-03-03, ou 2d, ou 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Só artigos com estas palavras.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Só esta fonte: nome, número ou endereço.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Só fontes desta pasta.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Só fontes deste país.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Só artigos que falam deste país.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Só artigos desta agência.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Só artigos neste idioma.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Só artigos não lidos.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Só artigos com marcador.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Só artigos desde: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Só artigos anteriores a esta data.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Começar pelos mais antigos.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Não há assinatura “%1”. “flash-news feeds” mostra todas.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Esta linha não é um objeto JSON: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 é grande demais (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>No máximo esta quantidade.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Uma matriz JSON.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Desfazer esta ação.</translation>
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
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n feed sem mudança</numerusform>
            <numerusform>%n feeds sem mudança</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Não há conexão. O que está guardado pode ser lido.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Assinatura feita: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Já existe: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Também tem: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n nova assinatura</numerusform>
            <numerusform>%n novas assinaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown ou epub; sem isso, a extensão do arquivo decide.</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n artigo</numerusform>
            <numerusform>%n artigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lido</numerusform>
            <numerusform>%n não lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n com marcador</numerusform>
            <numerusform>%n com marcador</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>%1 disso livre</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Está tudo bem.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Ainda não há cópia automática; a próxima atualização fará uma.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n cópia automática, a mais nova: %1</numerusform>
            <numerusform>%n cópias automáticas, a mais nova: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>O arquivo antigo fica guardado como %1. O que falta e ainda está nos feeds vem com a próxima atualização.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>“flash-news restore” salva o que pode ser salvo e guarda o arquivo antigo.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>“flash-news check --repair” conserta isto.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>A biblioteca substituída fica guardada como %1.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Senha: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Não há conta “%1”. “flash-news account list” mostra todas.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Uso: flash-news account add URL --user NOME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>É preciso uma senha: digite-a ou defina FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Conta %1 adicionada. “flash-news refresh” a sincroniza.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Não há chaveiro aqui, então a senha não fica guardada: defina FLASH_NEWS_PASSWORD sempre que executar “flash-news refresh”.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Uso: flash-news account remove CONTA</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Uso: flash-news account move FEED… --to CONTA, ou --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Uma única vez cada história publicada por vários veículos.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Só os artigos desta história.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>%n ação sua enviada</numerusform>
            <numerusform>%n ações suas enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Este artigo não tem id.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>O campo “%1” não é um texto.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Este artigo não tem título nem texto.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Só artigos com esta etiqueta.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Começar pelos artigos que melhor correspondem às palavras.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Não há etiqueta “%1”. “flash-news tags” mostra todas.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 não foi encontrado aqui. Indique a pasta: flash-news import --from %2 PASTA</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Não há leitor “%1”. Conhecidos: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n lido</numerusform>
            <numerusform>%n lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n omitido, por não ter feed</numerusform>
            <numerusform>%n omitidos, por não terem feed</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Tirar a etiqueta deles.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Não foi possível ler os artigos de %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n artigo</numerusform>
            <numerusform>Flash News: %n artigos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>Não foi possível gravar %1: %2. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Escolha ao menos um artigo para exportar.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>O feed diz estar codificado em %1, mas está em %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Alguns caracteres não podem ser lidos na codificação do feed.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Vários artigos têm o mesmo identificador; foram distinguidos pelo link e pelo texto.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Este JSON está cortado ou danificado no caractere %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>É JSON, mas não um JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>O feed está cortado; o que chegou foi lido.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Este arquivo não é uma lista de assinaturas (OPML), ou falta o começo dele.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>O prefixo “%1” não está declarado.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Só os primeiros %1 artigos foram lidos.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>O feed é grande demais e não foi lido inteiro.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>É uma lista de assinaturas (OPML), não um feed. Ela pode ser importada.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>É uma página web, não um feed.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>O feed termina antes do primeiro artigo.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Isto não é um feed.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>É um mapa do site sem notícias, não um feed.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>A resposta está vazia: não há feed nela.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Há elementos não fechados ou mal aninhados.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Faltam aspas em atributos ou elas não estão fechadas.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Há sinais de menor e maior que não estão escritos como &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Há sinais &amp; que não estão escritos como &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Há caracteres de controle, que foram omitidos.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Um comentário ou uma seção CDATA não está fechado.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Há algo antes do feed; foi ignorado.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Os elementos estão aninhados fundo demais.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 pede nome de usuário e senha.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 se recusa a entregar este endereço (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 não tem nada neste endereço (404). Talvez tenha mudado.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 diz que este feed acabou de vez (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 pede para não ser incomodado por um tempo (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 manda para outro lugar, mas não diz para onde.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 tem problemas próprios (erro %2). Tentar mais tarde pode ajudar.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 respondeu com o erro %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 não foi encontrado. Confira o endereço e a sua conexão.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Não foi possível chegar a %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 parou no meio da resposta.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>O proxy no caminho até %1 não respondeu.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>O proxy no caminho até %1 pede uma senha.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 enviou uma resposta que não pode ser descompactada.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 manda para uma máquina da rede local. Não seguido.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 manda para um endereço que não está na web.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 manda de uma conexão segura para uma aberta. Não seguido.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 pede para não ser incomodado até %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 não é um endereço da web.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 manda andar em círculos.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>O que %1 envia é grande demais para um feed.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>A conexão com %1 não foi estabelecida a tempo.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 não terminou a resposta em um minuto.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Não foi possível criar a pasta %1. Escolha outra.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Não foi possível gravar %1: %2. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 é maior que os %2 permitidos nas configurações.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 precisa de %2, mas só há %3 livres em %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>O que %1 envia é grande demais.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>A conexão com %1 não é segura: o certificado foi revogado.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>A conexão com %1 não é segura: ninguém em quem este computador confia garante o certificado.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>A conexão com %1 não é segura: o certificado é de outro nome.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>A conexão com %1 não é segura: o certificado expirou. Se todos expiraram, confira o relógio deste computador.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>A conexão com %1 não é segura: o certificado ainda não é válido. Confira o relógio deste computador.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Não foi possível fazer uma conexão segura com %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>Não foi possível chegar a %1 pelo proxy %2.</translation>
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
        <translation>publicado em %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>com a etiqueta “%1”</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lido</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>com marcador</translation>
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
        <translation>Não há artigo nesta página.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>O site só mostra este artigo aos assinantes.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>O site só mostra o resto deste artigo aos assinantes.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>O chaveiro deste ambiente não forneceu a senha: %1. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Não há senha guardada para isto.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Este ambiente não tem chaveiro (como GNOME Keyring ou KWallet), então a senha fica guardada só até o Flash News ser fechado.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Falta o catálogo de fontes. Reinstale o Flash News ou adicione uma fonte pelo endereço.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 parou no meio da resposta.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Em vez do feed veio uma página web de %1. Se esta rede tem uma página de login, abra-a primeiro em um navegador.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 enviou uma página web em vez do feed. O feed pode ter mudado, ou esta rede pede um login primeiro.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 pede para não ser incomodado até %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 não tem feed e a página não aponta para nenhum. Procure “RSS” ou “Feed” no site e informe esse endereço.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>“%1” não é um endereço. Informe um como https://example.org ou https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Este artigo não está mais na biblioteca.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 é grande demais para uma lista de assinaturas.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Assinaturas do Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Falta a edição de amostra. Reinstale o Flash News.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>o que veio não é uma imagem que se possa guardar.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>O feed em %1 não diz o seu endereço. Abra-o no navegador e copie o endereço de lá.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>Não há nada de %1 em %2. Foi procurado: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>O arquivo compactado está danificado ou é de um tipo desconhecido.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>O Flash News já está aberto (processo %1). Use a janela dele ou feche-o primeiro.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>O Flash News está aberto com este perfil no computador “%1”. Feche-o lá primeiro. Se não estiver mais em execução, apague %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Notícias</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>A&amp;rtigo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;tualizar</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>&amp;Parar a atualização</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Adicionar fontes…</translation>
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
        <translation>&amp;Edição de amostra</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>&amp;Próxima manchete</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>Manchete &amp;anterior</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>&amp;Descer a página, depois próximo não lido</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Próximo &amp;não lido</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>Anterior não &amp;lido</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Ma&amp;rcador</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Marcar &amp;como lido ou não lido</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>Abrir &amp;o original</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>Ver as &amp;imagens</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>Por &amp;que estes países…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Marcar toda a lista como lida</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>&amp;Só não lidos</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>Só &amp;com marcador</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Limpar o filtro</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>Ir para &amp;as fontes</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>&amp;Ir para as manchetes</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>Ir para &amp;o artigo</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>Fontes &amp;por país</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>&amp;Fontes por pasta</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>T&amp;exto maior</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto &amp;menor</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamanho &amp;normal do texto</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;Sobre o Flash News</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Comparar página &amp;e feed</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Espa&amp;ço e leitura sem rede…</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Procurar no ar&amp;tigo</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Procurar pr&amp;óximo</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Proc&amp;urar anterior</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Copiar com a &amp;fonte</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Copiar o lin&amp;k</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>En&amp;viar por e-mail…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>&amp;Salvar o artigo como PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>A&amp;dicionar uma conta…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>Co&amp;mo estão as fontes…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Mostrar ou recolher as cópias</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>O que difere das cópias…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Importar de outro &amp;leitor…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;Fazer cópia da biblioteca…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>Restaurar &amp;uma cópia…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>Em &amp;segundo plano…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir em uma janela</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>Pôr &amp;uma etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Salvar este filtro…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;Criar regra a partir disto…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Regras…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Palavras silenciadas…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visita guiada à janela</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ir para uma data…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Próxima janela</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Janela anterior</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Fechar as janelas de artigos</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>O sinal de menos vai antes de palavras, não antes de %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Nenhuma das suas fontes se chama “%1”.</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Nenhum país se chama “%1”. Informe um nome ou um código como AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>“%1” não é uma data. Informe uma como 2026-03-01, 2026-03 ou 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 é desconhecido. Existem is:unread e is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Nenhuma das suas etiquetas se chama “%1”.</translation>
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
        <translation>O disco está cheio. Nada foi alterado; libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>Não é permitido gravar na biblioteca. Confira as permissões da pasta dela.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Não foi possível abrir o arquivo da biblioteca. Confira se a pasta existe e se permite gravação.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Outro programa está usando a biblioteca. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>A biblioteca não conseguiu fazer isto: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Não foi possível guardar uma imagem em %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Este banco de dados pertence a outro programa. Ele não foi tocado; escolha outra pasta de perfil ou mova o arquivo.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Esta biblioteca foi gravada por uma versão mais nova do Flash News. Ela não foi tocada; instale a versão mais nova para abri-la.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Esta instalação está incompleta. Reinstale o Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Não foi possível criar a pasta %1. Confira as permissões.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 não é uma cópia completa de uma biblioteca. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>O arquivo não é uma biblioteca do Flash News, ou o começo dele está danificado. Ele não foi tocado. “flash-news restore” o põe de lado e salva o que pode ser salvo; ou escolha outra pasta de perfil.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>O arquivo da biblioteca está danificado. Feche o Flash News e execute “flash-news restore”: ele põe de lado o arquivo danificado e salva o que pode ser salvo.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>O disco falhou ao ler ou gravar a biblioteca. Nada foi alterado; confira o disco e o cabo.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>O arquivo está danificado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n artigo sem estado.</numerusform>
            <numerusform>%n artigos sem estado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n artigo sem feed.</numerusform>
            <numerusform>%n artigos sem feed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n marcador cujo artigo não existe mais.</numerusform>
            <numerusform>%n marcadores cujos artigos não existem mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n feed com contagem errada.</numerusform>
            <numerusform>%n feeds com contagem errada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n artigo sem texto legível.</numerusform>
            <numerusform>%n artigos sem texto legível.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n artigo que a busca não encontra.</numerusform>
            <numerusform>%n artigos que a busca não encontra.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>Não foi possível gravar %1. Confira as permissões da pasta e o espaço no disco.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não há arquivo %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>O Flash News está aberto. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>A biblioteca está em um disco de rede, onde só um programa por vez pode usá-la com segurança. O processo %1 em “%2” está com ela: feche-o primeiro. Se não estiver mais em execução, apague %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Não foi possível ler %1. Confira as permissões.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 não é o que deveria ser: %2</translation>
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
            <numerusform>%n min de leitura</numerusform>
            <numerusform>%n min de leitura</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Continuar lendo no site de %1</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Últimas notícias</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Não foi possível baixar o artigo inteiro: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Arquivos deste artigo</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Publicado também por</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>o que difere</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Com %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
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
        <translation>Não há senha guardada para %1. Informe-a de novo na janela ou defina FLASH_NEWS_PASSWORD para a linha de comando.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 se repete em vez de terminar a lista. Nada foi alterado; haverá nova tentativa mais tarde.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 não é o endereço de um servidor.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>Em %1 não há servidor com que o Flash News possa sincronizar. Ele funciona com FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux e Tiny Tiny RSS; o endereço é aquele em que você lê no navegador.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 recusa este nome de usuário e esta senha. No FreshRSS é a senha da API, definida no perfil; no Miniflux, a da integração Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>A API de %1 está desligada. No FreshRSS ela é ligada em Configurações › Autenticação › Permitir acesso à API.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>Em %1 não há servidor deste tipo.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 aceitou a senha, mas não a chave que deu em troca. Talvez o servidor web descarte o cabeçalho Authorization dos pedidos.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 não aceita isto: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 respondeu com algo diferente do que foi pedido. Nada foi alterado; haverá nova tentativa mais tarde.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 recusa este nome de usuário e esta senha.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>A API de %1 está desligada. No Tiny Tiny RSS ela é ligada em Preferências › Ativar API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 encerrou a sessão imediatamente.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 não pôde assinar %2: não encontra nenhum feed lá.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>O Tiny Tiny RSS só permite mudar nomes e pastas nas próprias páginas em %1; de lá as mudanças chegam aqui.</translation>
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
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
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
        <translation>Cinza</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Falta uma tabela desta instalação (%1). Reinstale o Flash News.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (onde o feed põe o artigo)</translation>
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
        <translation>Esta instalação não tem mapa. Reinstale o Flash News.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>Esta fonte não está mais assinada.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Um feed (%1) com %n artigo.</numerusform>
            <numerusform>Um feed (%1) com %n artigos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Assinar feeds ou os feeds de um site</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Cancelar a assinatura; artigos com marcador ficam</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Listar as assinaturas e como elas estão</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Gravar as assinaturas como OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Buscar o que há de novo</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Ler a edição de amostra, sem rede</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Listar manchetes</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Listar manchetes de artigos com estas palavras</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Mostrar um artigo</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Pôr marcador em artigos</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Marcar artigos como lidos</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Mostrar o que se entende de um feed</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Dizer os países e a agência de um texto</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Dizer quais artigos são a mesma história</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Extrair o artigo de uma página web</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Tornar o HTML seguro para exibir</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Gravar artigos como HTML, Markdown ou EPUB, com as imagens</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Dizer como está a biblioteca</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Copiar a biblioteca para um arquivo</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Pôr uma cópia no lugar da biblioteca, ou salvar o que for possível de uma danificada</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Sincronizar com um servidor: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Assinar os feeds de um arquivo OPML ou trazer o que outro leitor guarda</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Pôr uma etiqueta em artigos</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Listar as etiquetas</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Adicionar conta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Onde você lê no navegador, como rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Uma conta em um servidor mantém iguais em todas as suas máquinas as fontes, o que você leu e os marcadores. O Flash News funciona com FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux e Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>O que o servidor respondeu</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>E&amp;ndereço</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome &amp;de usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>S&amp;enha</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>No FreshRSS e no Miniflux é a da API, definida lá no perfil ou nas integrações.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Consultando %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n artigo novo</numerusform>
            <numerusform>%1: %n artigos novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n artigo novo</numerusform>
            <numerusform>%n artigos novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n artigo novo no que você acompanha</numerusform>
            <numerusform>%n artigos novos no que você acompanha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>&amp;Ordem e disposição</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Mais &amp;novos primeiro</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>&amp;Mais antigos primeiro</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>Na &amp;busca, os mais relevantes primeiro</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Agrupar por &amp;dia</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>Agrupar por &amp;fonte</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>A&amp;grupar por país</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>L&amp;inhas</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;Cartões com imagens</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>&amp;Painéis conforme a largura da janela</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Artigo ao &amp;lado das manchetes</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Artigo abaixo das manchetes</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Mostrar &amp;um ícone na bandeja, com o número de artigos não lidos</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>&amp;Mostrar o número também no lançador</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>Continuar &amp;em execução com a janela fechada</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>&amp;Iniciar com a sessão, com a janela oculta</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>Avisar &amp;de artigos novos após cada atualização</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Horas de silêncio: nenhum aviso aparece</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Atualizar &amp;só à mão quando a rede for paga por volume</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>&amp;Atualizar só à mão quando usar a bateria</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio das</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até as</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Em segundo plano</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>das</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>até as</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>O que você acompanha é sempre avisado; o que chega nas horas de silêncio, no fim delas.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Sempre à mão</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Rede e energia</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>A biblioteca está sendo atualizada para esta versão do Flash News. Primeiro é feita uma cópia; isso pode levar alguns minutos.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Fontes por país</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>O catálogo não tem essa fonte. Digite o endereço do site do jornal.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Procurar na lista</translation>
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
        <translation>&amp;É sobre este país</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Só o menciona</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Não é este país</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Desfazer a minha correção</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Por que estes países</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>O que indicou o país</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Países e as palavras que os indicaram</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Um país que falta…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Um país que falta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>o artigo é sobre ele</translation>
    </message>
    <message>
        <source>named</source>
        <translation>mencionado</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, como você disse</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>retirado por você</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Nenhuma palavra deste artigo indica um país.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Manchete</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>e mais %n palavra</numerusform>
            <numerusform>e mais %n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Nenhuma palavra: o país da própria fonte é subentendido.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>nome ou povo</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>instituição ou lei</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>clube ou liga</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>empresa ou organização</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>moeda ou bolsa</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>modo de dizer</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indício</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>local e data da notícia</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Artigos por país</translation>
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
        <translation>Publicado em</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Ir para uma data</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Download de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
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
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicado em</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agência</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidos</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Só artigos não lidos</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Só artigos com marcador</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Buscar em títulos e textos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Mostrar tudo de novo (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Não lidos %1</translation>
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
        <translation>Próximo lugar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Procurar neste artigo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Não está neste artigo</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Marque um país para ver as fontes dele.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;Ver a edição de amostra</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Procurar um país</translation>
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
        <translation>&amp;Digitar um endereço…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Escolha os países que acompanha, marque as fontes que quer e pronto. Nada é baixado antes que você diga. Sem rede, ou só com um minuto? A edição de amostra mostra tudo com notícias inventadas e é removida com a mesma facilidade.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>De quem você lê as notícias?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Países</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Fontes</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>Assinar %n &amp;fonte</numerusform>
            <numerusform>Assinar %n &amp;fontes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Assinar</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;Trazer…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Não há país com este nome.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idi&amp;oma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o ambiente</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Encontrado neste computador: %1. Podem vir as fontes, o que você leu e o que marcou com estrela.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Fluxo de artigos no tempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n artigo</numerusform>
            <numerusform>%n artigos</numerusform>
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
        <translation>últimos 7 dias</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 dias</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>último ano</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>todo o tempo</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Mostrar de novo todo o tempo</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Tempo mostrado: %1</translation>
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
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Período %1. Pressione para mostrar de novo todo o tempo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n artigo.</numerusform>
            <numerusform>%1: %n artigos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>O máximo: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>As setas movem, Shift com setas seleciona, Enter mostra só esse tempo.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Manchetes</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Ainda não há manchetes.
Pressione R para atualizar ou adicione uma fonte com Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Nada foi encontrado para “%1”.
Esc limpa o filtro.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Está tudo lido.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Os artigos com marcador ficam guardados aqui.
Pressione S em um artigo para pôr um marcador.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Nenhum artigo corresponde a este filtro.
Esc limpa o filtro.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Os artigos com esta etiqueta ficam guardados aqui.
Pressione T em um artigo para pôr a etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Os %1 mais relevantes de %n artigo. Ordenados por data, estão todos aqui.</numerusform>
            <numerusform>Os %1 mais relevantes de %n artigos. Ordenados por data, estão todos aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Não é possível escolher mais de %n artigo de uma vez. Reduza antes a lista com um filtro.</numerusform>
            <numerusform>Não é possível escolher mais de %n artigos de uma vez. Reduza antes a lista com um filtro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lido</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>com marcador</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>e mais %n veículo</numerusform>
            <numerusform>e mais %n veículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>País desconhecido</translation>
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
        <translation>&amp;Outro lugar</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Trazer</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Importar de outro leitor</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Vêm as fontes com as pastas, os artigos com o que você leu e, como marcadores, o que marcou com estrela. O outro leitor fica como está.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Leitores encontrados neste computador</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Nenhum outro leitor foi encontrado neste computador.
Escolha “Outro lugar” se a pasta dele estiver em outro local, ou exporte lá um arquivo OPML e importe-o aqui.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Trazendo</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;Arquivo OPML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>A pasta do leitor</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n fonte nova</numerusform>
            <numerusform>%n fontes novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n artigo</numerusform>
            <numerusform>%n artigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n lido</numerusform>
            <numerusform>%n lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n com marcador</numerusform>
            <numerusform>%n com marcador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n omitido, por não ter feed</numerusform>
            <numerusform>%n omitidos, por não terem feed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>não foi possível ler os artigos de %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Guardar por</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> artigos</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Guardar no máximo</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Usar no máximo</translation>
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
        <translation>Escolha uma manchete para ler aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n artigo novo</numerusform>
            <numerusform>%n artigos novos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nada de novo.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>Não há mais artigos não lidos nesta lista.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>Sobre o Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Importar OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Listas de assinaturas (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n fonte nova. Pressione R para baixá-la.</numerusform>
            <numerusform>%n fontes novas. Pressione R para baixá-las.</numerusform>
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
        <translation>Listas de assinaturas (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>A edição de amostra foi removida.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Este artigo não tem imagens.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Marcador posto.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Marcador removido.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Nenhum programa abre este endereço: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Um leitor tranquilo para as notícias de vários países.
Licença MIT. Nomes de países: Unicode CLDR. Mapa: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>Deste artigo só existe o texto do feed.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>O artigo como está na página.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>O texto do feed.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>A cópia de hoje não pôde ser feita: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir o link</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Ver a imagem</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Nenhum programa reproduz este arquivo. Ele pode ser baixado.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Remover a conta</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Remover a conta %1 do Flash News?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>O servidor mantém tudo. As fontes dele podem ficar aqui como suas, com o que você leu e marcou.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>&amp;Manter as fontes aqui</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>Remover &amp;também as fontes</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Não há rede. O link para %1 espera até ela voltar.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Abrir %n link que esperava</numerusform>
            <numerusform>Abrir %n links que esperavam</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Ninguém mais publicou esta história.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Por que %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>&amp;O artigo é sobre %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Só menciona %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Não é %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Adicionar um país…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Fazer cópia da biblioteca</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Bibliotecas (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Copiando a biblioteca…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>A biblioteca foi copiada para %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Pôr %1 no lugar da biblioteca? A biblioteca atual fica guardada ao lado.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Escolha antes um artigo para pôr a etiqueta.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Não há outro artigo para onde ir.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Escolha antes as fontes: a visita mostra o que se faz com elas.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>As suas fontes</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>Por país, com o que não foi lido; Exibir → Fontes por pasta agrupa-as à sua maneira. Um clique mostra só esses artigos; o botão direito oferece mais.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Um só filtro</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Fonte, país de publicação, agência, palavras – e Sobre: os países de que um artigo fala. Esc mostra tudo de novo.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Manchetes</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J e K movem, Espaço avança até o próximo não lido, S põe um marcador. O que vários veículos publicaram é uma só linha; F a abre.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>O artigo</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Inteiro, com as imagens, também sem rede. Sob a manchete estão os países de que ele trata; W diz por quê. G abre o mapa.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Nada às escondidas</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R busca o que há de novo. O Flash News consulta as suas fontes e mais ninguém. ? mostra todas as teclas.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>Na ordem de relevância não há datas.</translation>
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
        <translation>nenhum</translation>
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
        <translation>Colorir os países pelos artigos sobre eles</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicado em</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Colorir os países pelos artigos publicados neles</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Os mesmos números em tabela (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo o tempo</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Mundo</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>O mundo inteiro (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Bálcãs</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Os Bálcãs de perto (1)</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Voltar ao artigo (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Artigos sobre um país</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Artigos publicados em um país</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n país com artigos. T mostra os números em tabela.</numerusform>
            <numerusform>%n países com artigos. T mostra os números em tabela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n artigo sobre ele</numerusform>
            <numerusform>%n artigos sobre ele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n artigo publicado lá</numerusform>
            <numerusform>%n artigos publicados lá</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Mapa-múndi</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Vários</translation>
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
        <translation>&amp;Não silenciar mais</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Palavras silenciadas</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Artigos com uma destas palavras ou frases ficam fora de todas as listas. O que tem marcador ou etiqueta fica. Ao deixar de silenciar, os outros voltam.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Uma palavra ou frase</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n artigo oculto</numerusform>
            <numerusform>%1 · %n artigos ocultos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Mostrar os artigos</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marcar como lido</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Pôr marcador</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>Não há nada não lido nesta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n artigo marcado como lido.</numerusform>
            <numerusform>%n artigos marcados como lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Assinatura cancelada: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Assinatura de %n fonte cancelada.</numerusform>
            <numerusform>Assinatura de %n fontes cancelada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n fonte tirada da pasta.</numerusform>
            <numerusform>%n fontes tiradas da pasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n fonte movida para %1.</numerusform>
            <numerusform>%n fontes movidas para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Renomear a pasta</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nome da pasta</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Pasta renomeada para %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Etiqueta “%1” apagada.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Escolha antes na barra de filtros o que salvar: um país, uma fonte, uma etiqueta, palavras.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvar este filtro</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Nome na barra lateral</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Filtro “%1” salvo.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renomear o filtro</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Filtro “%1” alterado.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Filtro “%1” apagado.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Escolha antes na barra de filtros do que trata a regra: um país, uma agência, uma fonte, palavras.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>A regra vale a partir da próxima atualização.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Regra “%1” aplicada a %n artigo.</numerusform>
            <numerusform>Regra “%1” aplicada a %n artigos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Regra “%1” apagada.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>“%1” silenciado: %n artigo oculto.</numerusform>
            <numerusform>“%1” silenciado: %n artigos ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>“%1” não está mais silenciado.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Senha para %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>A senha fica guardada no chaveiro deste ambiente e só é dada a %1. Deixe o usuário vazio para esquecê-la.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>S&amp;enha</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
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
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagem %1 de %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Esta imagem não foi baixada. Ela vem com a próxima atualização.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Esta rede é paga por volume: as fontes só são atualizadas à mão.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Com bateria: as fontes só são atualizadas à mão.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Artigo</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Andamento da atualização</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Parar a atualização</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Atualizar (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Sem rede. O que está guardado pode ser lido.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n fonte não respondeu</numerusform>
            <numerusform>%n fontes não responderam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Salvar o que for possível</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>O arquivo danificado é guardado. Assinaturas, artigos com marcador e o que foi lido vêm também da cópia automática.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Salvando… Em uma biblioteca grande pode levar alguns minutos.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n artigo salvo.</numerusform>
            <numerusform>%n artigos salvos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>O arquivo danificado fica guardado como %1. O que falta e ainda está nos feeds vem com a próxima atualização.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Abrir o Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>A&amp;visar</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>&amp;Pôr marcador</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>&amp;Marcar como lidos</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>&amp;Aplicar também aos artigos que já estão aqui</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Criar regra</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Editar a regra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Ficam fora de todas as listas. Voltam quando você quiser ou apagar a regra.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Artigos novos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>Pôr &amp;etiqueta</translation>
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
        <translation>Ainda não há regras. Escolha um país, uma agência, uma fonte ou palavras na barra de filtros e depois “Criar regra a partir disto…” no menu Organizar.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>A&amp;pagar</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>&amp;Aplicar agora</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Mostrar os artigos dela</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Trazer de volta os artigos ocultos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Sem a marca, a regra fica parada.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>avisa</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>põe a etiqueta “%1”</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>põe marcador</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>marca como lido</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>oculta (%n artigo até agora)</numerusform>
            <numerusform>oculta (%n artigos até agora)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>O que %1 envia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>tipo não informado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>A cópia é agora a sua biblioteca. A anterior fica guardada como %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>Com serifa</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sem serifa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o ambiente</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
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
        <translation>Só à mão</translation>
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
        <translation>C&amp;ores</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>&amp;Fonte do texto</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Texto do artigo</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Largura da coluna</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>&amp;Atualizar pelo menos a cada</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>O&amp;K</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>&amp;Pasta de downloads</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>&amp;Maior download</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Mostrar uma &amp;história uma só vez, publique-a quem publicar</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>Ler &amp;uma marca as cópias como lidas</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Nenhuma configuração tem este nome.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>&amp;Redefinir tudo</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>&amp;Buscar e mostrar os ícones delas</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Procurar uma configuração</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>tema escuro claro sépia contraste</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>tipo de letra fonte leitura</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>tamanho maior menor zoom</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>largura da linha coluna leitura</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>intervalo atualizar atualização automática</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>arquivos ficheiros podcasts</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>arquivos ficheiros podcasts tamanho</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>duplicados cópias recolher</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>duplicados cópias lidos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>favicons ícones imagens</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Pôr ou tirar a etiqueta com esta tecla</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Deduzido do endereço; corrija se preciso.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Editar fonte</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>No ritmo da própria fonte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>P&amp;asta</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Da página quando o feed corta</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Sempre da página</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Só o que o feed traz</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>A&amp;rtigo inteiro</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>A cada %n hora</numerusform>
            <numerusform>A cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>A cada %n minuto</numerusform>
            <numerusform>A cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Como toda a biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sem limite de número</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>O %n artigo mais novo</numerusform>
            <numerusform>Os %n artigos mais novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Editar %n fonte</numerusform>
            <numerusform>Editar %n fontes</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>C&amp;onsultar</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>Imag&amp;ens</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>Ar&amp;tigos novos</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>&amp;Guardar os lidos</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Guardar &amp;no máximo</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Baixar, para ler sem rede</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Chegam sem aviso</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Avisar de cada um</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Só para fontes que pedem</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Guardada no chaveiro do ambiente</translation>
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
        <translation>Em pausa</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Sem artigo novo há %n dia</numerusform>
            <numerusform>Sem artigo novo há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Ainda não buscada</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bem</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>a cada %n minuto</numerusform>
            <numerusform>a cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>a cada %n hora</numerusform>
            <numerusform>a cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>a cada %n dia</numerusform>
            <numerusform>a cada %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>só à mão</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Tentar agora</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;O que o servidor envia…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>&amp;Procurar o novo endereço…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Senha…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Como estão as fontes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Última busca</translation>
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
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Todas as fontes responderam.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n fonte não respondeu.</numerusform>
            <numerusform>%n fontes não responderam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Consultando %n fonte …</numerusform>
            <numerusform>Consultando %n fontes …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Consultando %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Procurando feeds em %1…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Novo endereço de %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Ler esta fonte de:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Usar este endereço</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>País desconhecido</translation>
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
        <translation>At&amp;ualizar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Artigos por país em um mapa-múndi (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizado %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ainda não sincronizado</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Sincroni&amp;zar agora</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>&amp;Digitar a senha…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>R&amp;emover a conta…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Mover para</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>Ed&amp;itar etiquetas…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>Configurações de %n &amp;fonte…</numerusform>
            <numerusform>Configurações de %n &amp;fontes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>Renomear a &amp;pasta…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Cance&amp;lar a assinatura</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Mover para a pas&amp;ta</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Sem pasta</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>&amp;Nova pasta…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Nome da pasta; “Europa/Bálcãs” fica dentro de “Europa”</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>Mo&amp;ver para lá</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
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
        <translation>Renomear &amp;o filtro…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>Substituir pelo &amp;que a lista mostra agora</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>Criar &amp;regra a partir dele…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Apagar o filtro</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Como todas as fontes</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>&amp;Manter estes limites e limpar</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Baixar tudo para ler sem rede</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Espaço e leitura sem rede</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>%n artigo foi limpo.</numerusform>
            <numerusform>%n artigos foram limpos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>%1 de %2 fontes buscadas, com as imagens.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Limites próprios</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Todas as fontes juntas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Com a rede desligada</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n artigo ocupa %1, dos quais %2 de imagens.</numerusform>
            <numerusform>%n artigos ocupam %1, dos quais %2 de imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n deles não foi lido ou tem marcador e fica de todo modo.</numerusform>
            <numerusform>%n deles não foram lidos ou têm marcador e ficam de todo modo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Uma fonte</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Com estes limites nada sairia agora.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Com estes limites sairia %n artigo e seriam liberados %1.</numerusform>
            <numerusform>Com estes limites sairiam %n artigos e seriam liberados %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Baixando…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n artigo abre inteiro, com todas as imagens.</numerusform>
            <numerusform>Todos os %n artigos abrem inteiros, com todas as imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>%1 de %n artigo abre inteiro. Faltam:</numerusform>
            <numerusform>%1 de %n artigos abrem inteiros. Faltam:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n imagem de %1: %2</numerusform>
            <numerusform>%n imagens de %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>ainda não baixado</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n artigo só com o texto do feed: %1</numerusform>
            <numerusform>%n artigos só com o texto do feed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>e de mais %n servidor</numerusform>
            <numerusform>e de mais %n servidores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>O artigo foi copiado com a fonte.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>As palavras escolhidas foram copiadas com a fonte.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Este artigo veio sem link.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>O link foi copiado.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Nenhum programa de e-mail foi encontrado. O link pode ser copiado.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>Não foi possível gravar %1. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Escolha antes um artigo para exportar.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>artigos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>Livros EPUB (*.epub);;Páginas web (*.html);;Textos Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Assinar</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Adicionar fontes</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Endereço de um feed ou de um site, como example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Feeds encontrados</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Ou encontre uma fonte no catálogo</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Procurar no catálogo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Procurando feeds em %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n feed encontrado</numerusform>
            <numerusform>%n feeds encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Você pode assinar assim mesmo; o feed é buscado quando a rede voltar.</translation>
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
        <translation>&amp;Nova etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Editar etiquetas…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Escolha antes um artigo para pôr a etiqueta.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Etiqueta “%1” retirada.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n artigo com a etiqueta “%1”.</numerusform>
            <numerusform>%n artigos com a etiqueta “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nome da etiqueta</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
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
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Nova etiqueta %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Ainda não há etiquetas. Uma etiqueta é uma palavra sua para artigos: “receita”, “a discutir”. O que tem etiqueta fica guardado.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>Nova &amp;etiqueta</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Cor</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tecla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n artigo</numerusform>
            <numerusform>%1 · %n artigos</numerusform>
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
        <translation>Pular &amp;a visita</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Visita guiada à janela</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Fazer a visita</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Não, obrigado</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>As suas fontes estão sendo buscadas. Enquanto isso, uma visita à janela em um minuto?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Não incomodar</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;Em segundo plano…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n artigo não lido</numerusform>
            <numerusform>%n artigos não lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nada não lido</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Ocultar a janela</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar a janela</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;Parar a atualização</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>só em %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Outra versão</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>De %1 para:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
</TS>
