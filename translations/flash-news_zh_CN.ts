<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>此筛选条件有一部分无法读取：%1。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>“%1”不是国家代码。请输入两个字母，如 AL 或 XK。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>“%1”不是时间。请输入日期，如 2026-03-03，或 2d，或 12h。</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>仅含这些词的文章。</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>仅此来源：名称、编号或地址。</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>仅此文件夹的来源。</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>仅此国家的来源。</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>仅谈到此国家的文章。</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>仅此通讯社的文章。</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>仅此语言的文章。</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>仅未读文章。</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>仅已收藏的文章。</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>仅此时间以后的文章:2026-03-03、2d、12h。</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>仅此时间以前的文章。</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>从最早的开始。</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>没有订阅“%1”。flash-news feeds 会列出全部订阅。</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>此行不是 JSON 对象：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 太大（%2 MB）。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多这么多。</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>一个 JSON 数组。</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>撤回。</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>以 HTML 输出。</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>以 JSON 输出。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n 个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 篇新文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 篇有改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n 个订阅源无变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>没有网络连接。已保存的内容可以阅读。</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>已订阅 %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>已经存在：%1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  它还有：%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n 个新订阅</numerusform>
        </translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html、markdown 或 epub；不写则由文件扩展名决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n 个有故障</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 篇未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n 篇已收藏</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>其中 %1 空闲</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>尚无自动备份；下次刷新时会建立。</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n 份自动备份，最新的是：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>旧文件保留为 %1。缺少而订阅源中仍有的内容会随下次刷新到来。</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>“flash-news restore”会挽救能挽救的内容，并保留旧文件。</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>“flash-news check --repair”可以修复它。</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>被替换的资料库保留为 %1。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码： </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>没有账户“%1”。flash-news account list 可列出账户。</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>用法：flash-news account add URL --user NAME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>需要密码：请输入，或设置 FLASH_NEWS_PASSWORD。</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>已添加账户 %1。flash-news refresh 会同步它。</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>这里没有密钥环，因此不保存密码：每次运行 flash-news refresh 时请设置 FLASH_NEWS_PASSWORD。</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>用法：flash-news account remove ACCOUNT</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>用法：flash-news account move FEED… --to ACCOUNT，或 --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>多家媒体刊登的文章只显示一次。</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>仅属于此新闻的文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>已发送 %n 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>此文章没有编号。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>字段“%1”不是文本。</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>此文章既无标题也无正文。</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>仅带此标签的文章。</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>最符合这些词的文章排在最前。</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>没有标签“%1”。flash-news tags 可列出标签。</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>这里找不到 %1。请指明其文件夹：flash-news import --from %2 FOLDER</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>没有名为“%1”的阅读器。已知的有：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n 篇已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n 篇因没有对应的订阅源而略去</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>从这些文章上移除标签。</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>无法读取 %1 的文章</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News：%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择别的位置。</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>请至少选择一篇文章导出。</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>订阅源声明编码为 %1，实际是 %2。</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>有些字符无法按订阅源的编码读取。</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>几篇文章的标识相同，已按链接和正文区分。</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>此 JSON 在第 %1 个字符处中断或损坏（%2）。</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>这是 JSON，但不是 JSON Feed。</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>订阅源不完整，已读取收到的部分。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>此文件不是订阅列表（OPML），或者缺少开头。</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>前缀“%1”没有声明。</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>只读取了前 %1 篇文章。</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>订阅源太大，没有全部读取。</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>这是订阅列表（OPML），不是订阅源。可以改为导入它。</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>这是网页，不是订阅源。</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>订阅源在第一篇文章之前就中断了。</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>这不是订阅源。</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>这是没有新闻的站点地图，不是订阅源。</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>回应是空的，其中没有订阅源。</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>有元素未关闭或嵌套有误。</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>属性的引号缺失或未关闭。</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>有尖括号没有写成 &amp;lt;。</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>有 &amp; 符号没有写成 &amp;amp;。</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>有控制字符，已略去。</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>有注释或 CDATA 段未关闭。</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>订阅源之前还有别的内容，已跳过。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>元素嵌套过深。</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 要求用户名和密码。</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 拒绝提供此地址（403）。</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 在此地址没有内容（404）。它可能已搬走。</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 表示此订阅源已永久停止（410）。</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 要求暂时不要访问（429）。</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 要转到别处，但没有说去哪里。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 自身有故障（错误 %2）。稍后再试也许有用。</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 以错误 %2 回应。</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>找不到 %1。请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时回应。</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 在回应途中断开。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>通往 %1 的代理没有回应。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>通往 %1 的代理要求密码。</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 发来的回应无法解压。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 转到本地网络中的一台机器。没有跟随。</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 转到了一个不在网上的地址。</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 从安全连接转到不加密的连接。没有跟随。</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 要求在 %2 之前不要访问。</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 不是网址。</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 让我们来回打转。</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>%1 发来的内容太大，不可能是订阅源。</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>没能及时与 %1 建立连接。</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 一分钟内没有发完回应。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>无法创建文件夹 %1。请选择别的。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择别的文件夹。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 超过设置允许的 %2。</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 需要 %2，但 %4 中只剩 %3。</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>%1 发来的内容太大。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>与 %1 的连接不安全：其证书已被吊销。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>与 %1 的连接不安全：此计算机信任的机构都未担保其证书。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>与 %1 的连接不安全：其证书属于另一个名称。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>与 %1 的连接不安全：其证书已过期。如果所有网站都如此，请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>与 %1 的连接不安全：其证书尚未生效。请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>无法通过代理 %2 连接 %1。</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>在 %1 发布</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>带标签“%1”</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>此页面上没有文章。</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>该网站仅向订阅用户显示此文章。</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>该网站仅向订阅用户显示此文章的其余部分。</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>桌面的密钥环没有给出密码：%1。请解锁后再试。</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>没有为此保存密码。</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>此桌面没有密钥环（如 GNOME 密钥环或 KWallet），密码只保留到 Flash News 关闭为止。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>来源目录缺失。请重新安装 Flash News，或用地址添加来源。</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 在回应途中断开。</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>收到的不是订阅源，而是 %1 的网页。如果此网络有登录页，请先在浏览器中打开它。</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 发来的是网页而不是订阅源。订阅源可能已搬走，或此网络要求先登录。</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 要求在 %2 之前不要访问。</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 没有订阅源，页面也没有指向任何订阅源。请在网站上找“RSS”或“Feed”，并输入那个地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>“%1”不是地址。请输入如 https://example.org 或 https://example.org/feed 的地址。</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>此文章已不在资料库中。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 太大，不可能是订阅列表。</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Flash News 订阅</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>样刊缺失。请重新安装 Flash News。</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>收到的不是可以保存的图片。</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>%1 中的订阅源没有说明其地址。请在浏览器中打开并从那里复制地址。</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>%2 中没有 %1 的内容。查找过：%3。</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>归档已损坏，或类型未知。</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News 已经打开（进程 %1）。请使用其窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News 正在计算机“%1”上使用此配置打开。请先在那里关闭它。如果它已不再运行，请删除 %2。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>新闻(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>文章(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>停止刷新(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>添加来源(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>导入 OPML(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>导出 OPML(&amp;E)…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>样刊(&amp;D)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>下一条标题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>上一条标题(&amp;P)</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>向下翻页，然后到下一篇未读(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>下一篇未读(&amp;U)</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>上一篇未读(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>收藏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>标为已读或未读(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>打开原文(&amp;O)</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>查看图片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>为什么是这些国家(&amp;W)…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>将列表全部标为已读(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>仅未读(&amp;U)</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>仅收藏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>转到来源(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>转到标题(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>转到文章(&amp;T)</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>按国家分组来源(&amp;Y)</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>按文件夹分组来源(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>关于 Flash News(&amp;A)</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>地图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>对比网页与订阅源(&amp;C)</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>空间与离线(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>在文章中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>连同出处复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>通过邮件发送(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>将文章存为 PDF(&amp;H)…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>导出(&amp;T)…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>添加账户(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>来源状况(&amp;H)…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>显示或折叠转载</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>与转载的差异…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>整理(&amp;O)</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>从其他阅读器导入(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>备份资料库(&amp;B)…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>恢复备份(&amp;P)…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>后台运行(&amp;K)…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>后退(&amp;K)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>在窗口中打开</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>加标签(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存此筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>据此建立规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>规则(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>屏蔽词(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>窗口导览(&amp;T)</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>转到日期…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>下一个窗口</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>上一个窗口</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>关闭文章窗口</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>减号放在词的前面，不放在 %1: 前面。</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>您的来源中没有名为“%1”的。</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>没有名为“%1”的国家。请输入名称或代码，如 AL。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>“%1”不是日期。请输入如 2026-03-01、2026-03 或 7d。</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>未知的 is:%1。可用的有 is:unread 和 is:bookmarked。</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>您的标签中没有名为“%1”的。</translation>
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
        <translation>磁盘已满。没有任何改动；请腾出空间再试。</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>无法写入资料库。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>无法打开资料库文件。请检查其文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>另一个程序正在使用资料库。请关闭它再试。</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>资料库无法完成此操作：%1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>无法在 %1 中保存图片：%2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>此数据库属于别的程序。它没有被改动；请选择别的配置文件夹，或移走该文件。</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>此资料库由更新的 Flash News 写成。它没有被改动；请安装新版本来打开。</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>安装不完整。请重新安装 Flash News。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>无法创建文件夹 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 不是资料库的完整副本。没有任何改动。</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>该文件不是 Flash News 资料库，或开头已损坏。它没有被改动。“flash-news restore”会把它放到一边并挽救能挽救的内容；也可以选择别的配置文件夹。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>资料库文件已损坏。请关闭 Flash News 并运行“flash-news restore”：它会把损坏的文件放到一边，并挽救能挽救的内容。</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>读写资料库时磁盘出错。没有任何改动；请检查磁盘及其连线。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n 篇文章没有状态。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n 篇文章不属于任何订阅源。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n 个收藏的文章已不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n 个订阅源的计数有误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n 篇文章没有可读的正文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n 篇文章无法搜索到。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>无法写入 %1。请检查文件夹权限和磁盘空间。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News 正在运行。请关闭它再试。</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>您的资料库在网络磁盘上，同一时间只有一个程序能安全使用。“%2”上的进程 %1 正在使用：请先关闭它。如果它已不再运行，请删除 %3。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>无法读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 不符合要求：%2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>来源：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>阅读约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>在 %1 网站上继续阅读</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>最新消息</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>无法获取全文：%1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>此文章附带的文件</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>同时刊登的媒体</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>参与者：%1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>没有保存 %1 的密码。请在窗口中重新输入，或为命令行设置 FLASH_NEWS_PASSWORD。</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 的列表不断重复，没有结束。没有任何改动；稍后会重试。</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 不是服务器地址。</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>%1 处没有 Flash News 可以同步的服务器。支持 FreshRSS、Miniflux、Inoreader、The Old Reader、BazQux 和 Tiny Tiny RSS；地址就是您在浏览器中阅读时的地址。</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 拒绝此用户名和密码。FreshRSS 须用在个人资料中设置的 API 密码；Miniflux 须用 Google Reader 集成的密码。</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>%1 的 API 已关闭。在 FreshRSS 中，请在“设置 › 认证 › 允许 API 访问”处开启。</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>%1 处没有此类服务器。</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 接受了密码，却不接受它为此给出的密钥。其网页服务器可能丢弃了请求中的 Authorization 标头。</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 不接受此项：%2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 的回应不是所请求的内容。没有任何改动；稍后会重试。</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 拒绝此用户名和密码。</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>%1 的 API 已关闭。在 Tiny Tiny RSS 中，请在“偏好设置 › 启用 API”处开启。</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 立即结束了会话。</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 无法订阅 %2：它在那里找不到订阅源。</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS 只允许在 %1 的自家页面上更改名称和文件夹；更改会从那里同步到此处。</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>安装中缺少一张表（%1）。请重新安装 Flash News。</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1，%2（订阅源所归的类别）</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1k</source>
        <comment>thousands of unread stories</comment>
        <translation>%1千</translation>
    </message>
</context>
<context>
    <name>WorldShapes</name>
    <message>
        <source>This installation has no map. Install Flash News again.</source>
        <translation>安装中没有地图。请重新安装 Flash News。</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>此来源已不再订阅。</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>订阅源（%1），含 %n 篇文章。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>订阅订阅源，或网站的订阅源</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>退订；收藏的文章会保留</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>列出订阅及其状态</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>将订阅写成 OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>获取新内容</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>阅读样刊，无需网络</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>列出标题</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>列出文章含这些词的标题</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>显示一篇文章</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>收藏文章</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>将文章标为已读</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>显示对订阅源的理解</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>说出文字涉及的国家和通讯社</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>说出哪些文章是同一条新闻</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>从网页中取出文章</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>让 HTML 可以安全显示</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>将文章连同图片写成 HTML、Markdown 或 EPUB</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>说明资料库的健康状况</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>将资料库复制到文件</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>用副本替换资料库，或从损坏的资料库中挽救能挽救的内容</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>与服务器同步：FreshRSS、Miniflux、Tiny Tiny RSS…</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>订阅 OPML 文件中的订阅源，或接收其他阅读器保存的内容</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>为文章加标签</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>列出标签</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>添加账户(&amp;A)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>您在浏览器中阅读的地址，如 rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>服务器上的账户让来源、已读状态和收藏在您的所有设备上保持一致。Flash News 支持 FreshRSS、Miniflux、Inoreader、The Old Reader、BazQux 和 Tiny Tiny RSS。</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>服务器的回应</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>FreshRSS 和 Miniflux 须用 API 密码，在其个人资料或集成中设置。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在询问 %1…</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1：%n 篇新文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n 篇新文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>关注内容有 %n 篇新文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>排列(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>最新优先(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>最早优先(&amp;O)</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>搜索时最相符优先(&amp;F)</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>按日期分组(&amp;D)</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>按来源分组(&amp;S)</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>按国家分组(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>单行(&amp;L)</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>带图片的卡片(&amp;P)</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>窗格随窗口宽度而定(&amp;W)</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>文章在标题旁(&amp;B)</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>文章在标题下方(&amp;E)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>在托盘中显示图标和未读文章数(&amp;T)</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>在启动器上也显示数字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>登录时启动，隐藏窗口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>每次刷新后通知新文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>安静时段：不弹出任何内容(&amp;Q)</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>按流量计费时仅手动刷新(&amp;M)</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>使用电池时仅手动刷新(&amp;B)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>安静开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>安静结束</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>后台运行</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>关注的内容总会通知；安静时段到来的，在时段结束时通知。</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>随时可用</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>网络与电源</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>正在将资料库升级到此版本的 Flash News。首先会创建一份副本，可能需要几分钟。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>按国家分组来源</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国际</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>目录中没有此来源。请改为输入该报网站的地址。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
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
        <translation>与该国有关(&amp;A)</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>仅提及该国(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>不是此国家(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>撤销我的更正(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>为什么是这些国家</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>判断依据</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>国家及其判断依据的词</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>缺少的国家…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>缺少的国家</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>文章与该国有关</translation>
    </message>
    <message>
        <source>named</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1，由您指定</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>由您移除</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>此文章中没有指向任何国家的词。</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>以及另外 %n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>没有词：来源所在的国家不言自明。</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>国名或民族</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>机构或法律</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>俱乐部或联赛</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>公司或组织</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>货币或交易所</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>惯用说法</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>按国家统计的文章</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>国际</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>发布地</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>转到日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>国际</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>发布地</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>通讯社</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>仅未读文章</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>仅收藏的文章</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>搜索标题和正文</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>重新显示全部 (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>未读 %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>在此文章中查找</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>此文章中没有</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>勾选一个国家以查看其来源。</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>看看样刊(&amp;L)</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>查找国家</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>导入 OPML(&amp;I)…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>输入地址(&amp;A)…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>选择您关注的国家，勾选想要的来源，就可以开始。在您同意之前不会获取任何内容。没有网络，或只有一分钟？样刊用虚构的新闻展示一切，也同样容易移除。</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>您读哪里的新闻？</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. 国家</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. 来源</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国际</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>订阅 %n 个来源(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>订阅(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>接收(&amp;T)…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>没有此名称的国家。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>在此计算机上找到：%1。可以接收来源、已读状态和加星标的内容。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>文章随时间的流量</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>重新显示全部时间</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>显示的时间：%1</translation>
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
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至 %1 止</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>时段 %1。按下即重新显示全部时间。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1：%n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>最多：%1。</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>方向键移动，Shift 加方向键选择，回车只显示那段时间。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>标题</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 篇新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>还没有标题。
按 R 刷新，或按 Ctrl+N 添加来源。</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>没有找到“%1”。
按 Esc 清除筛选。</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>全部已读。</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>您收藏的文章会保存在这里。
在文章上按 S 即可收藏。</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>没有文章符合此筛选。
按 Esc 清除筛选。</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>带此标签的文章保存在这里。
在文章上按 T 即可加标签。</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>%n 篇文章中最匹配的 %1 篇。按日期排序时全部都在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>一次最多只能选择 %n 篇文章。请先用筛选条件缩小列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>已收藏</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>以及另外 %n 家媒体</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>国家未知</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国际</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>其他位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>接收(&amp;T)</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>从其他阅读器导入</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>来源连同文件夹、文章连同已读状态一并接收，加星标的成为收藏。其他阅读器保持原样。</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>在此计算机上找到的阅读器</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>在此计算机上没有找到其他阅读器。
如果其文件夹在别处，请选择“其他位置”；或在那里导出 OPML 文件再导入到此处。</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>OPML 文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>阅读器的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n 个新来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n 篇已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n 篇已收藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n 篇因没有对应的订阅源而略去</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>无法读取 %1 的文章</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>保留时间</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> 文章</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>最多占用</translation>
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
        <translation>选择一条标题，在这里阅读。</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n 篇新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>没有新内容。</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>此列表中没有更多未读文章。</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>关于 Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>导入 OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>订阅列表 (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n 个新来源。按 R 获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>导出 OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>订阅列表 (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>样刊已移除。</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>此文章没有图片。</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>已收藏。</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>已取消收藏。</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>没有程序可以打开此地址：%1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
安静阅读多国新闻的阅读器。
MIT 许可证。国家名称：Unicode CLDR。地图：Natural Earth。</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>此文章只有订阅源自己的文字。</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>网页上的文章。</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>订阅源自己的文字。</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>无法建立今天的备份：%1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>查看图片</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>没有程序能播放此文件。可以改为下载。</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>要从 Flash News 移除账户 %1 吗？</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>服务器会保留全部内容。其来源可以作为您自己的来源留在这里，连同已读状态和收藏。</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>在此保留其来源(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>同时移除其来源(&amp;R)</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>没有网络。通往 %1 的链接会等到网络恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>打开等待中的 %n 个链接</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>没有其他媒体刊登此文章。</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>为何是 %1(&amp;W)…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>文章与 %1 有关(&amp;A)</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>仅提及 %1(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>不是 %1(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>添加国家(&amp;D)…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>备份资料库</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>资料库 (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>正在复制资料库…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>资料库已复制到 %1。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>要用 %1 替换您的资料库吗？现在的资料库会保留在旁边。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>请先选择要加标签的文章。</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>没有其他文章可转到。</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>请先选择来源：导览会展示如何使用它们。</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>您的来源</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>按国家列出，并附未读数；“视图 → 按文件夹分组来源”可按您自己的方式分组。单击只显示这些文章，右键有更多选项。</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>一个筛选栏</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>来源、发布国家、通讯社、词语，以及“关于”：文章谈到的国家。按 Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J 和 K 移动，空格翻页并转到下一篇未读，S 收藏。多家媒体刊登的合为一行；F 展开。</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>全文连同图片，没有网络也能看。标题下方是文章涉及的国家；W 说明原因。G 打开地图。</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>没有背地里的动作</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R 获取新内容。Flash News 只向您的来源请求，不联系任何别处。? 显示所有按键。</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>按最佳匹配排序时没有日期。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>按关于各国的文章数着色</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>发布地</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>按在各国发布的文章数着色</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>以表格显示相同数字（T）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>World</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>整个世界（0）</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>巴尔干</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>巴尔干近景（1）</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Europe (2)</source>
        <translation>欧洲（2）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>返回文章（G）</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>关于某国的文章</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>在某国发布的文章</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n 个国家有文章。按 T 以表格显示数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至 %1 止</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n 篇关于它的文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n 篇在那里发布的文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>世界地图</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>杂项</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>屏蔽(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>取消屏蔽(&amp;U)</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>屏蔽词</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>含有这些词或短语的文章不会出现在任何列表中。您收藏或加标签的会保留。取消屏蔽后其余的会重新出现。</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>词或短语</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · 已隐藏 %n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>显示文章</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>收藏</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>此列表中没有未读内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n 篇文章已标为已读。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>已退订 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>已退订 %n 个来源。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>已将 %n 个来源移出文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>已将 %n 个来源移到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>文件夹已重命名为 %1。</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>标签“%1”已删除。</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>请先在筛选栏中选择要保存的内容：国家、来源、标签或词语。</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>在侧边栏中的名称</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>筛选“%1”已保存。</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>筛选“%1”已更改。</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>筛选“%1”已删除。</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>请先在筛选栏中选择规则针对的内容：国家、通讯社、来源或词语。</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>规则从下次刷新起生效。</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>规则“%1”已应用于 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>规则“%1”已删除。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>已屏蔽“%1”：隐藏 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>不再屏蔽“%1”。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>密码保存在此桌面的密钥环中，只提供给 %1。用户留空即可忘记密码。</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>图片 %1 / %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>此图片尚未获取。它会随下次刷新到来。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>此网络按流量计费：来源仅手动刷新。</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>使用电池：来源仅手动刷新。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>刷新进度</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>停止刷新</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>刷新 (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>离线。已保存的内容可以阅读。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n 个来源没有回应</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>挽救能挽救的内容(&amp;S)</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>损坏的文件会保留。订阅、收藏的文章和已读状态也会取自自动备份。</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>正在挽救…资料库较大时可能需要几分钟。</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>已挽救 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>损坏的文件保留为 %1。缺少而订阅源中仍有的内容会随下次刷新到来。</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>打开 Flash News(&amp;O)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>通知我(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>收藏(&amp;B)</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>对现有文章也执行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>建立规则</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>不出现在任何列表中。您要求时或删除规则后会重新出现。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>新文章</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>执行的操作</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>加标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>还没有规则。请在筛选栏中选择国家、通讯社、来源或词语，然后在“整理”菜单中选择“据此建立规则…”。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>立即应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>显示其文章(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>恢复隐藏的文章(&amp;B)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>不勾选则停用。</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>通知您</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>加标签“%1”</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>标为已读</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>隐藏（至今 %n 篇文章）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>%1 发来的内容</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>未说明类型</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>此备份现在是您的资料库。之前的保留为 %1。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>衬线体</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>无衬线体</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>护眼黄</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> 个字</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>文章字体(&amp;F)</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>文章文字(&amp;T)</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>栏宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>至少每隔多久刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>下载文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>最大下载(&amp;R)</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>无论谁刊登，文章只显示一次(&amp;O)</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>读过一篇后其转载也标为已读(&amp;M)</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>没有名为此的设置。</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>全部重置(&amp;E)</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>获取并显示其图标(&amp;I)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>主题 深色 浅色 护眼 对比度</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>字体 文字 阅读</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>大小 放大 缩小 缩放</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>行宽 阅读</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>间隔 更新 刷新 获取 自动</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>文件 播客</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>文件 播客 大小</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>重复 转载 折叠</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>重复 转载 已读</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>网站图标 图片</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>添加或去掉此按键的标签</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>根据地址猜测；如有误请改正。</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>编辑来源</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>按来源自己的节奏</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>国家(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>订阅源有删节时取自网页</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>总是取自网页</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>只用订阅源的内容</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>全文(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>每 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>与整个资料库相同</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>数量不限</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>最新 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>编辑 %n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>新文章(&amp;T)</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>已读保留(&amp;R)</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>最多保留(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>密码(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>获取，以便离线查看</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不获取</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>静默到来</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>逐篇通知我</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>仅用于要求密码的来源</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>保存在桌面的密钥环中</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>%n 天没有新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>尚未获取</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>每 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>立即尝试(&amp;T)</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>服务器发来的内容(&amp;S)…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>查找其新地址(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>密码(&amp;P)…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>来源状况</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>上次获取</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>发布频率</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>下次检查</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>所有来源都有回应。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n 个来源没有回应。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>正在询问 %n 个来源…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>正在 %1 查找订阅源…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>%1 的新地址</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>从此处读取该来源：</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>使用此地址(&amp;U)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>国家未知</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国际</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>在世界地图上按国家查看文章（G）</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>已同步 %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>输入密码(&amp;P)…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>移除账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>移到(&amp;M)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>编辑标签(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>%n 个来源的设置(&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>重命名文件夹(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>退订(&amp;U)</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>移到文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>无文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>新建文件夹(&amp;E)…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>文件夹名称；“欧洲/巴尔干”位于“欧洲”之内</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>移到那里(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>重命名筛选(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>以列表当前内容替换(&amp;P)</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>据此建立规则(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>删除筛选(&amp;D)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>与所有来源相同</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>采用这些限制并清理(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>获取全部以供离线(&amp;G)</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>空间与离线</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>已清理 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>已获取 %1/%2 个来源及其图片。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>单独限制</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>所有来源合计</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>断网时</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n 篇文章占用 %1，其中图片占 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>其中 %n 篇未读或已收藏，无论如何都会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>单个来源</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>按这些限制，目前不会清理任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>按这些限制会清理 %n 篇文章，释放 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>全部 %n 篇文章都能完整打开，图片齐全。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>%n 篇文章中有 %1 篇能完整打开。缺少：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>来自 %1 的 %n 张图片：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>尚未获取</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n 篇文章仅有订阅源自己的文字：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>以及来自另外 %n 个服务器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>文章已连同出处复制。</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>选中的文字已连同出处复制。</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>此文章没有附带链接。</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>链接已复制。</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>没有找到邮件程序。可以改为复制链接。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>无法写入 %1。请选择别的位置。</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>请先选择要导出的文章。</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>EPUB 电子书 (*.epub);;网页 (*.html);;Markdown 文本 (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>订阅(&amp;S)</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>订阅源或网站的地址，如 example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>找到的订阅源</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>或在目录中查找来源</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>在目录中查找</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>正在 %1 查找订阅源…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>找到 %n 个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>您仍可订阅；网络恢复后会获取。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>新建标签(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>编辑标签(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>请先选择要加标签的文章。</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>标签“%1”已移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>已为 %n 篇文章加标签“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>新建标签 %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>还没有标签。标签是您自己给文章起的词：“食谱”、“待讨论”。加了标签的会保留。</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>新建标签(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · 按键 %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>跳过导览(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>开始导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>不用了，谢谢(&amp;N)</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>正在获取您的来源。趁此机会，花一分钟看看窗口导览？</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>勿扰(&amp;D)</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>后台运行(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n 篇未读文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>没有未读</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>隐藏窗口(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>停止刷新(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>撤销此操作 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>仅在 %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>其他版本</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>从 %1 到：</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
</TS>
