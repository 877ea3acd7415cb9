<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>このフィルターには読み取れない部分があります: %1</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>「%1」は国コードではありません。AL や XK のような二文字を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>「%1」は時間ではありません。2026-03-03 のような日付、または 2d や 12h を指定してください。</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>これらの語を含む記事のみ。</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>このソースのみ: 名前、番号、またはアドレス。</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>このフォルダーのソースのみ。</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>この国のソースのみ。</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>この国について述べる記事のみ。</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>この通信社の記事のみ。</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>この言語の記事のみ。</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>未読の記事のみ。</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>ブックマークした記事のみ。</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>これ以降の記事のみ: 2026-03-03、2d、12h。</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>これより前の記事のみ。</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>古いものから始める。</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>購読「%1」はありません。flash-news feeds で一覧できます。</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>この行は JSON オブジェクトではありません: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 は大きすぎます (%2 MB)。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最大件数。</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>一つの JSON 配列。</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>取り消す。</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>HTML で。</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>JSON で。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>フィード %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>変化なしのフィード %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>接続がありません。保存済みの内容は読めます。</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>購読しました: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>すでにあります: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  ほかに: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>新しい購読 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html、markdown、epub のいずれか。指定がなければ拡張子で決まります。</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>障害 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>記事 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>ブックマーク %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>うち空き %1</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>自動バックアップはまだありません。次の更新で作成します。</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>自動バックアップ %n 件、最新: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>古いファイルは %1 として保管しています。足りないもので、フィードにまだあるものは、次の更新で届きます。</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>「flash-news restore」は救えるものを救い、古いファイルを保管します。</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>「flash-news check --repair」で直せます。</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>置き換えたライブラリは %1 として保管しています。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>パスワード: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>アカウント「%1」はありません。flash-news account list で一覧できます。</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>使い方: flash-news account add URL --user NAME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>パスワードが必要です。入力するか、FLASH_NEWS_PASSWORD を設定してください。</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>アカウント %1 を追加しました。flash-news refresh で同期します。</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>ここにはキーリングがないため、パスワードは保存されません。flash-news refresh を実行するときは毎回 FLASH_NEWS_PASSWORD を設定してください。</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>使い方: flash-news account remove ACCOUNT</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>使い方: flash-news account move FEED… --to ACCOUNT、または --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>複数の媒体が載せた記事を一度だけ表示する。</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>この話題の記事のみ。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>アカウント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>操作 %n 件を送信</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>この記事には ID がありません。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>項目「%1」がテキストではありません。</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>この記事には見出しも本文もありません。</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>このタグの記事のみ。</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>語に最もよく合う記事から並べる。</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>タグ「%1」はありません。flash-news tags で一覧できます。</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 はここに見つかりません。フォルダーを指定してください: flash-news import --from %2 FOLDER</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>「%1」というリーダーはありません。使えるもの: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>既読 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>フィードがないため除外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>記事からタグを外す。</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>%1 の記事を読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: 記事 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 に書き込めませんでした: %2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>エクスポートする記事を一つ以上選んでください。</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>フィードは %1 と宣言していますが、実際は %2 です。</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>フィードの文字コードでは読み取れない文字があります。</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>同じ識別子の記事が複数あり、リンクと本文で区別しました。</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>この JSON は %1 文字目で途切れているか壊れています (%2)。</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>JSON ですが、JSON Feed ではありません。</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>フィードが途切れています。届いた分は読み取りました。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>このファイルは購読リスト (OPML) ではないか、先頭が欠けています。</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>接頭辞「%1」が宣言されていません。</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>最初の %1 件の記事だけを読み取りました。</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>フィードが大きすぎるため、全部は読み取っていません。</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>これは購読リスト (OPML) で、フィードではありません。インポートできます。</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>これはウェブページで、フィードではありません。</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>フィードは最初の記事の前で途切れています。</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>これはフィードではありません。</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>これはニュースのないサイトマップで、フィードではありません。</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>応答が空で、フィードが含まれていません。</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>要素が閉じていないか、入れ子が誤っています。</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>属性の引用符がないか、閉じていません。</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>&amp;lt; と書かれていない山括弧があります。</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>&amp;amp; と書かれていない &amp; があります。</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>制御文字があったため、除きました。</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>コメントまたは CDATA セクションが閉じていません。</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>フィードの前に何かあり、読み飛ばしました。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>要素の入れ子が深すぎます。</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 はユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 はこのアドレスの提供を拒否しました (403)。</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 のこのアドレスには何もありません (404)。移転したのかもしれません。</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 によると、このフィードはなくなりました (410)。</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 はしばらく控えるよう求めています (429)。</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 は別の場所へ転送しますが、行き先を示していません。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 で障害が起きています (エラー %2)。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 はエラー %2 を返しました。</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 が見つかりません。アドレスと接続を確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 は時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 の応答が途中で切れました。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>%1 への途中のプロキシが応答しませんでした。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>%1 への途中のプロキシがパスワードを求めています。</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 の応答を展開できませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 はローカルネットワークの機器へ転送しています。従いませんでした。</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 はウェブ上にないアドレスへ転送しています。</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 は安全な接続から安全でない接続へ転送しています。従いませんでした。</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 は %2 まで控えるよう求めています。</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 はウェブのアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 の転送が堂々巡りしています。</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>%1 が送る内容は、フィードとしては大きすぎます。</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>%1 への接続が時間内に確立できませんでした。</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 は一分以内に応答を終えませんでした。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>フォルダー %1 を作成できませんでした。別のものを選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 に書き込めませんでした: %2。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1 は設定の上限 %2 を超えています。</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 には %2 必要ですが、%4 の空きは %3 だけです。</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>%1 が送る内容は大きすぎます。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>%1 への接続は安全ではありません: 証明書が失効しています。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>%1 への接続は安全ではありません: このコンピューターが信頼する機関が証明書を保証していません。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>%1 への接続は安全ではありません: 証明書が別の名前のものです。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>%1 への接続は安全ではありません: 証明書の期限が切れています。どこでもそうなる場合は、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>%1 への接続は安全ではありません: 証明書がまだ有効ではありません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>%1 への安全な接続ができませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>プロキシ %2 経由で %1 に接続できませんでした。</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>%1 について</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>%1 で発行</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>タグ「%1」付き</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>ブックマーク済み</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 より前</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>このページには記事がありません。</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>サイトはこの記事を購読者にのみ公開しています。</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>サイトはこの記事の続きを購読者にのみ公開しています。</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>デスクトップのキーリングがパスワードを渡しませんでした: %1。ロックを解除してもう一度試してください。</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>これにはパスワードが保存されていません。</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>このデスクトップにはキーリング (GNOME Keyring や KWallet など) がないため、パスワードは Flash News を閉じるまでだけ保持されます。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>ソースのカタログがありません。Flash News を再インストールするか、アドレスでソースを追加してください。</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 の応答が途中で切れました。</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>フィードの代わりに %1 のウェブページが届きました。このネットワークにログインページがある場合は、先にブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 はフィードの代わりにウェブページを送りました。フィードが移転したか、このネットワークが先にログインを求めているのかもしれません。</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 は %2 まで控えるよう求めています。</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 にはフィードがなく、ページからも示されていません。サイトで「RSS」や「Feed」を探し、そのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>「%1」はアドレスではありません。https://example.org や https://example.org/feed のように指定してください。</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>この記事はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 は購読リストとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Flash News の購読</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>見本号がありません。Flash News を再インストールしてください。</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>届いたものは保存できる画像ではありません。</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>%1 のフィードにはアドレスが書かれていません。ブラウザーで開き、そこからアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>%2 に %1 のデータはありません。探したもの: %3。</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>アーカイブが壊れているか、未知の形式です。</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News はすでに開いています (プロセス %1)。そのウィンドウを使うか、先に閉じてください。</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News はコンピューター「%1」でこのプロファイルを開いています。先にそちらで閉じてください。もう動いていない場合は、%2 を削除してください。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>ニュース(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>記事(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>更新を停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>ソースを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>OPML をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>OPML をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>見本号(&amp;D)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>次の見出し(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>前の見出し(&amp;P)</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>下へスクロール、続いて次の未読(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>次の未読(&amp;U)</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>前の未読(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>ブックマーク(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>既読または未読にする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>元のページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>画像を見る(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>なぜこれらの国か(&amp;W)…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>リストをすべて既読にする(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>未読のみ(&amp;U)</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>ブックマークのみ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>ソースへ移動(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>見出しへ移動(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>記事へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>国別のソース(&amp;Y)</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>フォルダー別のソース(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>Flash News について(&amp;A)</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>地図(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>ページとフィードを比べる(&amp;C)</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>容量とオフライン(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>記事内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>出典付きでコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>メールで送る(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>記事を PDF として保存(&amp;H)…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>エクスポート(&amp;T)…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>アカウントを追加(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>ソースの状態(&amp;H)…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>同じ記事を表示または折りたたむ</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>同じ記事との違い…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>整理(&amp;O)</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>ほかのリーダーからインポート(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>ライブラリをバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>バックアップを復元(&amp;P)…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>バックグラウンド(&amp;K)…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>ウィンドウで開く</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>タグを付ける(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>これをルールにする(&amp;R)…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>ルール(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>ミュートした語(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>ウィンドウのツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>日付へ移動…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>次のウィンドウ</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>前のウィンドウ</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>記事のウィンドウを閉じる</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>マイナスは語の前に付けます。%1: の前には付けられません。</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>「%1」というソースはありません。</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>「%1」という国はありません。名前、または AL のようなコードを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>「%1」は日付ではありません。2026-03-01、2026-03、7d のように指定してください。</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 は使えません。使えるのは is:unread と is:bookmarked です。</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>「%1」というタグはありません。</translation>
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
        <translation>ディスクがいっぱいです。何も変更していません。空きを作ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>ライブラリに書き込めません。フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>ライブラリのファイルを開けません。フォルダーがあり、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>別のプログラムがライブラリを使用しています。それを閉じてもう一度試してください。</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>ライブラリはこれを実行できませんでした: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>%1 に画像を保存できませんでした: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>このデータベースは別のプログラムのものです。手を加えていません。別のプロファイルフォルダーを選ぶか、ファイルを移動してください。</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>このライブラリは新しい版の Flash News が書いたものです。手を加えていません。開くには新しい版をインストールしてください。</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>インストールが不完全です。Flash News を再インストールしてください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>フォルダー %1 を作成できません。権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 はライブラリの完全な写しではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>このファイルは Flash News のライブラリではないか、先頭が壊れています。手を加えていません。「flash-news restore」で脇に保管して救えるものを救うか、別のプロファイルフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>ライブラリのファイルが壊れています。Flash News を閉じて「flash-news restore」を実行してください。壊れたファイルを脇に保管し、救えるものを救います。</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>ライブラリの読み書き中にディスクが故障しました。何も変更していません。ディスクとケーブルを確認してください。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ファイルが壊れています: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>状態のない記事 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>フィードのない記事 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>記事がなくなったブックマーク %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>件数の誤ったフィード %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>読める本文のない記事 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>検索で見つからない記事 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>%1 に書き込めません。フォルダーの権限とディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News が動いています。閉じてもう一度試してください。</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>ライブラリがネットワークディスク上にあり、安全に使えるのは一度に一つのプログラムだけです。「%2」のプロセス %1 が使用中です。先に閉じてください。もう動いていない場合は、%3 を削除してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 を読み取れません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 が正しい内容ではありません: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>配信: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>約 %n 分で読めます</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>続きは %1 のサイトで</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>最新ニュース</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>記事の全文を取得できませんでした: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>この記事のファイル</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>ほかの掲載媒体</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>出演: %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>チャプター</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>%1 のパスワードが保存されていません。ウィンドウでもう一度入力するか、コマンドライン用に FLASH_NEWS_PASSWORD を設定してください。</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 の一覧が終わらずに繰り返されています。何も変更していません。後でもう一度試します。</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 はサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>%1 には Flash News が同期できるサーバーがありません。FreshRSS、Miniflux、Inoreader、The Old Reader、BazQux、Tiny Tiny RSS に対応しています。アドレスは、ブラウザーで読むときのものです。</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 がこのユーザー名とパスワードを拒否しました。FreshRSS ではプロフィールで設定した API パスワード、Miniflux では Google Reader 連携のパスワードを使います。</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>%1 の API がオフです。FreshRSS では「設定 › 認証 › API アクセスを許可」でオンにします。</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>%1 にはこの種類のサーバーがありません。</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 はパスワードを受け付けましたが、それに対して発行した鍵を受け付けません。ウェブサーバーがリクエストの Authorization ヘッダーを捨てている可能性があります。</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 はこれを受け付けません: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 が求めたものと異なる応答を返しました。何も変更していません。後でもう一度試します。</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 がこのユーザー名とパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>%1 の API がオフです。Tiny Tiny RSS では「設定 › API を有効にする」でオンにします。</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 がセッションをすぐに終了しました。</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1 は %2 を購読できませんでした: そこにフィードが見つかりません。</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS では、名前とフォルダーは %1 のページでのみ変更できます。変更はそこからここに届きます。</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>オリーブ</translation>
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
        <translation>インストールに必要な表がありません (%1)。Flash News を再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1、%2 (フィードによる分類)</translation>
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
        <translation>インストールに地図がありません。Flash News を再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>このソースはもう購読していません。</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>フィード (%1)、記事 %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>フィード、またはサイトのフィードを購読する</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>購読をやめる (ブックマークした記事は残る)</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>購読とその状態を一覧する</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>購読を OPML として書き出す</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>新着を取得する</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>見本号を読む (ネットワーク不要)</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>見出しを一覧する</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>これらの語を含む記事の見出しを一覧する</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>記事を表示する</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>記事をブックマークする</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>記事を既読にする</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>フィードをどう読み取ったかを示す</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>文章の国と通信社を示す</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>どの記事が同じ話題かを示す</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>ウェブページから記事を取り出す</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>HTML を安全に表示できるようにする</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>記事を画像とともに HTML、Markdown、EPUB で書き出す</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>ライブラリの健康状態を示す</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>ライブラリをファイルに写す</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>写しをライブラリと置き換える、または壊れたものから救えるものを救う</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>サーバーと同期: FreshRSS、Miniflux、Tiny Tiny RSS…</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>OPML ファイルのフィードを購読する、またはほかのリーダーのデータを引き継ぐ</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>記事にタグを付ける</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>タグを一覧する</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>アカウントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>ブラウザーで読むときのアドレス (例: rss.example.org)</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>サーバーのアカウントを使うと、ソース、既読、ブックマークがすべての機器で同じになります。Flash News は FreshRSS、Miniflux、Inoreader、The Old Reader、BazQux、Tiny Tiny RSS に対応しています。</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>FreshRSS と Miniflux では、プロフィールまたは連携で設定した API 用のもの。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: 新しい記事 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>新しい記事 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>注目している新しい記事 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>並べ方(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>新しい順(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>古い順(&amp;O)</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>検索時は一致度順(&amp;F)</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>日付でまとめる(&amp;D)</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>ソースでまとめる(&amp;S)</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>国でまとめる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>行(&amp;L)</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>画像付きカード(&amp;P)</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>ウィンドウの幅に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>記事を見出しの横に(&amp;B)</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>記事を見出しの下に(&amp;E)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>トレイに未読数付きのアイコンを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>ランチャーにも数を表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>ウィンドウを閉じても動かし続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>ログイン時にウィンドウを隠して起動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>更新のたびに新しい記事を通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>静かな時間帯: 通知を出さない(&amp;Q)</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>従量制の接続では手動でのみ更新(&amp;M)</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>バッテリー使用時は手動でのみ更新(&amp;B)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>静かな時間の開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>静かな時間の終了</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>注目しているものは必ず通知します。静かな時間帯に届いたものは、その終わりに通知します。</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>いつでも使えるように</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>ネットワークと電源</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>ライブラリをこのバージョンの Flash News に合わせています。最初にコピーを作るため、数分かかることがあります。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>国別のソース</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国際</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>このソースはカタログにありません。代わりに新聞のサイトのアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>リスト内を検索</translation>
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
        <translation>この国についての記事(&amp;A)</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>名前が出るだけ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>この国ではない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>訂正を取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>なぜこれらの国か</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>国とその根拠となった語</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>抜けている国…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>抜けている国</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>記事の主題</translation>
    </message>
    <message>
        <source>named</source>
        <translation>言及</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1 (あなたの指定)</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>あなたが削除</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>この記事には国を示す語がありません。</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>ほか %n 語</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>該当する語なし: ソース自体の国は書かれなくても明らかです。</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>国名または民族</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>機関または法律</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>クラブまたはリーグ</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>企業または団体</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>通貨または取引所</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>言い回し</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>手がかり</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>発信地</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>国別の記事</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>国際</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>About</source>
        <translation>話題の国</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>発行国</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>%1 のダウンロード</translation>
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
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>国際</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>発行国</translation>
    </message>
    <message>
        <source>About</source>
        <translation>話題の国</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>通信社</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>未読の記事のみ</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>ブックマークした記事のみ</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>見出しと本文を検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>すべて再表示 (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>未読 %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>この記事内を検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>この記事にはありません</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>国にチェックを入れると、そのソースが表示されます。</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>見本号を見る(&amp;L)</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>国を検索</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>OPML をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>アドレスを入力(&amp;A)…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>関心のある国を選び、読みたいソースにチェックを入れれば準備完了です。指示があるまで何も取得しません。ネットワークがない、または一分しかないときは、見本号が架空のニュースですべてをお見せします。削除も同じくらい簡単です。</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>どこのニュースを読みますか？</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. 国</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. ソース</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国際</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>ソース %n 件を購読(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>購読(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>引き継ぐ(&amp;T)…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>この名前の国はありません。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>このコンピューターで見つかりました: %1。ソース、既読、スターを引き継げます。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>記事の時間ごとの流れ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>記事 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>過去 1 年間</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>全期間を再表示</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>表示中の期間: %1</translation>
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
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>期間 %1。押すと全期間を再表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: 記事 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>最多: %1。</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>矢印で移動、Shift と矢印で選択、Enter でその期間だけを表示します。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>見出し</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>見出しはまだありません。
R キーで更新するか、Ctrl+N でソースを追加してください。</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>「%1」は見つかりませんでした。
Esc でフィルターを解除します。</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>すべて既読です。</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>ブックマークした記事はここに保存されます。
記事で S キーを押すとブックマークできます。</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>このフィルターに合う記事はありません。
Esc でフィルターを解除します。</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>このタグの記事はここに保管されます。
記事で T を押すとタグを付けられます。</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>記事 %n 件のうち最も一致する %1 件。日付順ではすべて表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>一度に選択できる記事は %n 件までです。先にフィルターで一覧を絞り込んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>ブックマーク済み</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>ほか %n 媒体</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>国は不明</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国際</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>別の場所(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>ほかのリーダーからインポート</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>ソースはフォルダーごと、記事は既読の状態ごと引き継ぎ、スターはブックマークになります。元のリーダーはそのままです。</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>このコンピューターで見つかったリーダー</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>このコンピューターにほかのリーダーは見つかりませんでした。
フォルダーが別の場所にある場合は「別の場所」を選ぶか、そちらで OPML ファイルをエクスポートして、ここでインポートしてください。</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>引き継いでいます</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>OPML ファイル(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>リーダーのフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>新しいソース %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>記事 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>既読 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>ブックマーク %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>フィードがないため除外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>%1 の記事を読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> 記事</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最大件数</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>最大容量</translation>
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
        <translation>見出しを選ぶと、ここで読めます。</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>新しい記事 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>新着はありません。</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>このリストに未読の記事はもうありません。</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>Flash News について</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>OPML をインポート</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>購読リスト (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>新しいソース %n 件。R キーで取得します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>OPML をエクスポート</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>購読リスト (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>見本号を削除しました。</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>この記事に画像はありません。</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>ブックマークしました。</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>ブックマークを外しました。</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>このアドレスを開くプログラムがありません: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
複数の国のニュースを静かに読むためのリーダー。
MIT ライセンス。国名: Unicode CLDR。地図: Natural Earth。</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>この記事にはフィードの文章しかありません。</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>ページにある記事。</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>フィードの文章。</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>今日のバックアップを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>画像を見る</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>このファイルを再生するプログラムがありません。ダウンロードはできます。</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>アカウント %1 を Flash News から削除しますか？</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>サーバーにはすべて残ります。ソースは既読とブックマークごと、あなた自身のものとしてここに残せます。</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>ソースをここに残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>ソースも削除(&amp;R)</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>ネットワークがありません。%1 へのリンクは、つながるまで待ちます。</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>待っていたリンク %n 件を開く</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>この記事を載せた媒体はほかにありません。</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>%1 の理由(&amp;W)…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>%1 についての記事(&amp;A)</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>%1 の名前が出るだけ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>%1 ではない(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>国を追加(&amp;D)…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>ライブラリをバックアップ</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>ライブラリ (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>ライブラリをコピーしています…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>ライブラリを %1 にコピーしました。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>ライブラリを %1 に置き換えますか？現在のライブラリはその隣に保管されます。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>先にタグを付ける記事を選んでください。</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>移動できる記事はほかにありません。</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>先にソースを選んでください。ツアーではその使い方を示します。</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>あなたのソース</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>国別に、未読数とともに並びます。「表示 → フォルダー別のソース」で自分のまとめ方にできます。クリックするとその記事だけを表示し、右ボタンでほかの操作ができます。</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>一つのフィルター</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>ソース、発行国、通信社、語句、そして「話題の国」: 記事が述べる国。Esc ですべての表示に戻ります。</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J と K で移動、スペースで次の未読へ読み進み、S でブックマークします。複数の媒体が載せたものは一行になり、F で開きます。</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>ネットワークがなくても、画像ごと全文を読めます。見出しの下には話題の国が並び、W で理由がわかります。G で地図を開きます。</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>知らないところでは何もしません</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R で新着を取得します。Flash News が問い合わせるのはあなたのソースだけです。? ですべてのキーを表示します。</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>一致度の順では日付がありません。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>話題の国</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>その国についての記事数で国を色分け</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>発行国</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>その国で発行された記事数で国を色分け</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>同じ数字を表で表示 (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>過去 1 年間</translation>
    </message>
    <message>
        <source>World</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>世界全体 (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>バルカン</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>バルカンを拡大 (1)</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>Europe (2)</source>
        <translation>ヨーロッパ (2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>記事に戻る (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>国についての記事</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>国で発行された記事</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>記事のある国 %n か国。T で数字を表で表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>その国についての記事 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>そこで発行された記事 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>世界地図</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>ミュートを解除(&amp;U)</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>ミュートした語</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>これらの語句を含む記事は、どのリストにも出ません。ブックマークやタグを付けたものは残ります。ミュートを解除すると、ほかの記事も戻ります。</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>語または語句</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · 記事 %n 件を非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>記事を表示</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
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
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>このリストに未読はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>記事 %n 件を既読にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>%1 の購読をやめました。</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>ソース %n 件の購読をやめました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>ソース %n 件をフォルダーから出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>ソース %n 件を %1 に移動しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>フォルダー名を変更</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>フォルダー名を %1 に変更しました。</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>タグ「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>先にフィルターバーで保存するものを選んでください: 国、ソース、タグ、語句。</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>このフィルターを保存</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>サイドバーでの名前</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>フィルター「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>フィルター名を変更</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>フィルター「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>フィルター「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>先にフィルターバーでルールの対象を選んでください: 国、通信社、ソース、語句。</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>ルールは次の更新から有効です。</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>ルール「%1」を記事 %n 件に適用しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>ルール「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>「%1」をミュートしました: 記事 %n 件を非表示。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>「%1」のミュートを解除しました。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>パスワードはこのデスクトップのキーリングに保存され、%1 にのみ渡されます。ユーザーを空にすると消去されます。</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>画像 %1 / %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>この画像はまだ取得していません。次の更新で届きます。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>従量制のネットワークです: ソースは手動でのみ更新します。</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>バッテリー使用中です: ソースは手動でのみ更新します。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>記事</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>更新の進み具合</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>更新を停止</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>更新 (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>オフラインです。保存済みの内容は読めます。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>ソース %n 件が応答しませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>救えるものを救う(&amp;S)</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>壊れたファイルは保管します。購読、ブックマークした記事、既読は自動バックアップからも取り込みます。</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>救出しています… 大きなライブラリでは数分かかることがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>記事 %n 件を救いました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>壊れたファイルは %1 として保管しています。足りないもので、フィードにまだあるものは、次の更新で届きます。</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>Flash News を開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>通知する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>ブックマークする(&amp;B)</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>既読にする(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>非表示にする(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>すでにある記事にも適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>ルールを作成</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>ルールを編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>どのリストにも出ません。戻すよう指示するか、ルールを削除すると戻ります。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>新しい記事</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>タグを付ける(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>ルールはまだありません。フィルターバーで国、通信社、ソース、または語句を選び、「整理」メニューの「これをルールにする…」を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>今すぐ適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>該当する記事を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>非表示の記事を戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>チェックを外すと休止します。</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>タグ「%1」を付ける</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>ブックマークする</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>既読にする</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>非表示にする (これまでに記事 %n 件)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>%1 が送る内容</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>種類の記載なし</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>バックアップが現在のライブラリになりました。以前のものは %1 として保管しています。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>サンセリフ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> 文字</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>記事の書体(&amp;F)</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>記事の文字(&amp;T)</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>段の幅(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>更新の最長間隔(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>ダウンロード先(&amp;D)</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>ダウンロードの上限(&amp;R)</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>掲載元にかかわらず同じ記事は一度だけ表示(&amp;O)</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>一つ読むと同じ記事も既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>すべてリセット(&amp;E)</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>アイコンを取得して表示(&amp;I)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>テーマ ダーク ライト セピア コントラスト</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>書体 フォント 文字 リーダー</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>サイズ 大きく 小さく 拡大 縮小</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>行の長さ 行幅 リーダー</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>間隔 更新 取得 自動</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>ファイル ポッドキャスト</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>ファイル ポッドキャスト サイズ</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>重複 同じ記事 折りたたむ</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>重複 同じ記事 既読</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>ファビコン アイコン 画像</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>このキーのタグを付ける、または外す</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>アドレスからの推測です。必要なら直してください。</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>ソースを編集</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>ソースの更新間隔に合わせる</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>国(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>フィードが省略するときはページから</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>常にページから</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>フィードにあるものだけ</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>記事の全文(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n 時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>ライブラリ全体に合わせる</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>無制限</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>最新の記事 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>ソース %n 件を編集</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>確認間隔(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>新しい記事(&amp;T)</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>既読を残す(&amp;R)</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>最大件数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>パスワード(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>オフライン用に取得</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>取得しない</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>静かに届く</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>一件ずつ通知</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>パスワードを求めるソースのみ</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>デスクトップのキーリングに保存</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>%n 日間新しい記事なし</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>%n 時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>%n 日ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>今すぐ試す(&amp;T)</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>サーバーが送る内容(&amp;S)…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>新しい移転先を探す(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>パスワード(&amp;P)…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>ソースの状態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>最終取得</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>発行頻度</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>次の確認</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>すべてのソースが応答しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>ソース %n 件が応答しませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>ソース %n 件に問い合わせています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>%1 のフィードを探しています…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>%1 の移転先</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>このソースの読み取り元:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>このアドレスを使う(&amp;U)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>国は不明</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国際</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>世界地図で国別の記事を見る (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>同期済み %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>パスワードを入力(&amp;P)…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>アカウントを削除(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>移動先(&amp;M)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>タグを編集(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>ソース %n 件の設定(&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>フォルダー名を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>購読をやめる(&amp;U)</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>フォルダーへ移動(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>フォルダーなし(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>新しいフォルダー(&amp;E)…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>フォルダーの名前。「ヨーロッパ/バルカン」は「ヨーロッパ」の中になります</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>そこへ移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>フィルター名を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>現在のリストの条件に置き換える(&amp;P)</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>これをルールにする(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>フィルターを削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>すべてのソースと同じ</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>この上限で整理する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>オフライン用にすべて取得(&amp;G)</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>容量とオフライン</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>記事 %n 件を整理しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>ソース %1/%2 件を画像ごと取得しました。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>個別の上限</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>すべてのソースの合計</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>接続が切れたとき</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>記事 %n 件が %1 を使用、うち画像 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>うち %n 件は未読またはブックマーク済みで、必ず残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>一つのソース</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>この上限では、いま消えるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>この上限では、記事 %n 件が消えて %1 が空きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>取得しています…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>記事 %n 件すべてを、画像も含めて全文で開けます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>記事 %n 件のうち %1 件を全文で開けます。足りないもの:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%1 の画像 %n 件: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>未取得</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>フィードの文章しかない記事 %n 件: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>ほかサーバー %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>記事を出典付きでコピーしました。</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>選んだ文を出典付きでコピーしました。</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>この記事にはリンクがありません。</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>メールのプログラムが見つかりません。リンクをコピーできます。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 に書き込めませんでした。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>先にエクスポートする記事を選んでください。</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>EPUB 書籍 (*.epub);;ウェブページ (*.html);;Markdown 文書 (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>購読(&amp;S)</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>ソースを追加</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>フィードまたはサイトのアドレス (例: example.org)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>見つかったフィード</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>またはカタログからソースを探す</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>カタログ内を検索</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>%1 のフィードを探しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>フィード %n 件が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>それでも購読できます。ネットワークが戻ったら取得します。</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>新しいタグ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>タグを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>先にタグを付ける記事を選んでください。</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>タグ「%1」を外しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>記事 %n 件にタグ「%1」を付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>タグの名前</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>新しいタグ %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>タグはまだありません。タグは記事に付ける自分の言葉です:「レシピ」、「要相談」など。タグを付けたものは残ります。</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>新しいタグ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名前(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · 記事 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · キー %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>ツアーを飛ばす(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>ウィンドウのツアー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>ツアーを始める(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>いいえ、結構です(&amp;N)</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>ソースを取得しています。その間に、一分ほどでウィンドウをご案内しましょうか？</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>通知しない(&amp;D)</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>バックグラウンド(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>未読の記事 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>未読なし</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>ウィンドウを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>更新を停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>別の版</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>%1 と比べる版:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
</TS>
