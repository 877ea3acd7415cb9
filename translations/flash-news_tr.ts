<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Bu süzgecin okunamayan bir parçası var: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 yazılamıyor: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>“%1” bir ülke kodu değil. AL ya da XK gibi iki harf verin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>“%1” bir zaman değil. 2026-03-03 gibi bir gün ya da 2d ya da 12h verin.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Yalnızca bu sözcükleri içeren haberler.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Yalnızca bu kaynak: adı, numarası ya da adresi.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Yalnızca bu klasördeki kaynaklar.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Yalnızca bu ülkenin kaynakları.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Yalnızca bu ülkeden söz eden haberler.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Yalnızca bu ajansın haberleri.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Yalnızca bu dildeki haberler.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Yalnızca okunmamış haberler.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Yalnızca yer imli haberler.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Yalnızca şu zamandan sonraki haberler: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Yalnızca bu zamandan önceki haberler.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>En eskiden başla.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>“%1” diye bir abonelik yok. flash-news feeds hepsini listeler.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Bu satır bir JSON nesnesi değil: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>%1 çok büyük (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>En çok bu kadar.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Tek bir JSON dizisi.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Geri al.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>HTML olarak.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>JSON olarak.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n akış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n değişmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n akış değişmemiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n resim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n başarısız</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Bağlantı yok. Kaydedilenler okunabilir.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Abone olundu: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Zaten var: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Şu da var: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n yeni abonelik</numerusform>
        </translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown ya da epub; verilmezse dosya uzantısı belirler.</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n arızalı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n haber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n okunmamış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n yer imli</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>bunun %1 kadarı boş</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Her şey yolunda.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Henüz otomatik yedek yok; bir sonraki yenileme oluşturur.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n otomatik yedek, en yenisi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Eski dosya %1 olarak saklandı. Eksik olup hâlâ akışlarda bulunanlar bir sonraki yenilemeyle gelir.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>“flash-news restore” kurtarılabileni kurtarır ve eski dosyayı saklar.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>“flash-news check --repair” bunu onarır.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>Yerine geçilen kitaplık %1 olarak saklandı.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Parola: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>“%1” diye bir hesap yok. flash-news account list hepsini listeler.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Kullanım: flash-news account add URL --user NAME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Parola gerekiyor: yazın ya da FLASH_NEWS_PASSWORD değişkenini ayarlayın.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>%1 hesabı eklendi. flash-news refresh onu eşitler.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Burada anahtarlık yok, bu yüzden parola saklanmıyor: flash-news refresh her çalıştığında FLASH_NEWS_PASSWORD değişkenini ayarlayın.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Kullanım: flash-news account remove ACCOUNT</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Kullanım: flash-news account move FEED… --to ACCOUNT ya da --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Birden çok yayının bastığı haber yalnızca bir kez.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Yalnızca bu haberin yazıları.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n hesap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>%n işleminiz gönderildi</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Bu yazının kimliği yok.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>“%1” alanı metin değil.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Bu yazının ne başlığı ne metni var.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Yalnızca bu etiketi taşıyan haberler.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Sözcüklere en çok uyan haberlerle başla.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>“%1” diye bir etiket yok. flash-news tags hepsini listeler.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>%1 burada bulunamadı. Klasörünü belirtin: flash-news import --from %2 FOLDER</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>“%1” diye bir okuyucu yok. Bilinenler: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n okunmuş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>Akışı olmayan %n öğe alınmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Etiketi bunlardan kaldır.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>%1 haberleri okunamadı</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n haber</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 yazılamadı: %2. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Dışa aktarmak için en az bir haber seçin.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>Akış %1 ile yazıldığını söylüyor, ama %2 ile yazılmış.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Bazı karakterler akışın kodlamasıyla okunamıyor.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Birkaç haberin tanımlayıcısı aynı; bağlantı ve metinlerinden ayırt edildiler.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Bu JSON %1. karakterde kesilmiş ya da bozuk (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>Bu JSON, ama JSON Feed değil.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Akış kesilmiş; gelen kısmı okundu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Dosya boş.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Bu dosya bir abonelik listesi (OPML) değil ya da başı eksik.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>“%1” öneki bildirilmemiş.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Yalnızca ilk %1 haber okundu.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Akış çok büyük, tamamı okunmadı.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Bu bir abonelik listesi (OPML), akış değil. İçe aktarılabilir.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Bu bir web sayfası, akış değil.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Akış ilk haberinden önce kesiliyor.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Bu bir akış değil.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Bu, içinde haber olmayan bir site haritası, akış değil.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Yanıt boş: içinde akış yok.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Öğeler kapatılmamış ya da yanlış iç içe konmuş.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Özniteliklerin tırnakları eksik ya da kapatılmamış.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>&amp;lt; olarak yazılmamış açılı ayraçlar var.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>&amp;amp; olarak yazılmamış &amp; işaretleri var.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Denetim karakterleri var; atlandılar.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Bir yorum ya da CDATA bölümü kapatılmamış.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Akıştan önce bir şey var; geçildi.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1. satır: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Öğeler çok derin iç içe.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>%1 kullanıcı adı ve parola istiyor.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>%1 bu adresi vermeyi reddediyor (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>%1 sitesinde bu adreste bir şey yok (404). Taşınmış olabilir.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>%1 bu akışın artık olmadığını söylüyor (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>%1 bir süre rahat bırakılmak istiyor (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>%1 başka yere yönlendiriyor, ama nereye olduğunu söylemiyor.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>%1 kendi içinde sorun yaşıyor (hata %2). Sonra denemek işe yarayabilir.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 şu hatayla yanıt verdi: %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>%1 bulunamadı. Adresi ve bağlantınızı denetleyin.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 sitesine ulaşılamadı.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 yanıtın ortasında koptu.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>%1 yolundaki vekil sunucu yanıt vermedi.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>%1 yolundaki vekil sunucu parola istiyor.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>%1 açılamayan bir yanıt gönderdi.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>%1 yerel ağdaki bir makineye yönlendiriyor. İzlenmedi.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>%1 web dışında bir adrese yönlendiriyor.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>%1 güvenli bağlantıdan açık bağlantıya yönlendiriyor. İzlenmedi.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 şu zamana kadar rahat bırakılmak istiyor: %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>%1 bir web adresi değil.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>%1 bizi daire çizerek dolaştırıyor.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>%1 sitesinin gönderdiği, bir akış için çok büyük.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>%1 bağlantısı zamanında kurulamadı.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>%1 yanıtını bir dakikada bitirmedi.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>%1 klasörü oluşturulamadı. Başka birini seçin.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 yazılamadı: %2. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>%1, ayarların izin verdiği %2 boyutundan büyük.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>%1 için %2 gerekli, ama %4 içinde yalnızca %3 boş.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>%1 sitesinin gönderdiği çok büyük.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>%1 bağlantısı güvenli değil: sertifikası iptal edilmiş.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>%1 bağlantısı güvenli değil: sertifikasına bu bilgisayarın güvendiği kimse kefil olmuyor.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>%1 bağlantısı güvenli değil: sertifikası başka bir ad için.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>%1 bağlantısı güvenli değil: sertifikasının süresi dolmuş. Hepsinde böyleyse bu bilgisayarın saatine bakın.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>%1 bağlantısı güvenli değil: sertifikası henüz geçerli değil. Bu bilgisayarın saatine bakın.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>%1 ile güvenli bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>%1 sitesine %2 vekil sunucusu üzerinden ulaşılamadı.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>konu: %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>yayımlandığı yer: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>kaynak: %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>“%1” etiketli</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>okunmamış</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>yer imli</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>şundan beri: %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>şundan önce: %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>Bu sayfada haber yok.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Site bu haberi yalnızca abonelerine gösteriyor.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Site bu haberin devamını yalnızca abonelerine gösteriyor.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Masaüstünün anahtarlığı parolayı vermedi: %1. Kilidini açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Bunun için saklanmış parola yok.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Bu masaüstünde anahtarlık (GNOME Keyring ya da KWallet gibi) yok; parola yalnızca Flash News kapanana kadar tutulur.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Kaynak kataloğu eksik. Flash News&apos;u yeniden kurun ya da adresiyle bir kaynak ekleyin.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>%1 yanıtın ortasında koptu.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Akış yerine %1 sitesinin bir web sayfası geldi. Bu ağın bir giriş sayfası varsa önce onu tarayıcıda açın.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>%1 akış yerine bir web sayfası gönderdi. Akış taşınmış olabilir ya da bu ağ önce giriş istiyor.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>%1 şu zamana kadar rahat bırakılmak istiyor: %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>%1 sitesinin akışı yok, sayfası da bir akış göstermiyor. Sitede “RSS” ya da “Feed” arayıp o adresi verin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>“%1” bir adres değil. https://example.org ya da https://example.org/feed gibi bir adres verin.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Bu haber artık kitaplıkta değil.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>%1 bir abonelik listesi için çok büyük.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Flash News abonelikleri</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 yazılamıyor: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Örnek sayı eksik. Flash News&apos;u yeniden kurun.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>gelen, saklanabilecek bir resim değil.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>%1 içindeki akış adresini belirtmiyor. Tarayıcıda açıp adresi oradan kopyalayın.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>%2 konumunda %1 ile ilgili bir şey yok. Arananlar: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Arşiv bozuk ya da bilinmeyen türde.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Flash News zaten açık (süreç %1). Onun penceresini kullanın ya da önce onu kapatın.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Flash News bu profille “%1” bilgisayarında açık. Önce orada kapatın. Artık çalışmıyorsa %2 dosyasını silin.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>H&amp;aberler</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Haber</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Y&amp;enile</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>Yenilemeyi &amp;durdur</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>&amp;Kaynak ekle…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>OPML &amp;içe aktar…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>&amp;OPML dışa aktar…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>&amp;Örnek sayı</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ayarlar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>&amp;Sonraki başlık</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>Önceki &amp;başlık</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Sayfa &amp;aşağı, sonra okunmamış sonraki</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>O&amp;kunmamış sonraki</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>&amp;Okunmamış önceki</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Yer i&amp;mi</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Okundu &amp;ya da okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>&amp;Özgün sayfayı aç</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>&amp;Resimlere bak</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>&amp;Neden bu ülkeler…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Listedeki her şeyi okundu olarak işaretle</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Ara</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>&amp;Yalnızca okunmamışlar</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>Yalnızca yer &amp;imliler</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Süzgeci temizle</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>&amp;Kaynaklara git</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>Başlıklara &amp;git</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>&amp;Habere git</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>&amp;Ülkeye göre kaynaklar</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>K&amp;lasöre göre kaynaklar</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Daha &amp;büyük metin</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Daha küçük metin</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Olağan metin boyutu</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;Flash News hakkında</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>Ha&amp;rita</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Say&amp;fayla akışı karşılaştır</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>Yer &amp;ve çevrimdışı…</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>&amp;Haberde bul</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Sonrakini b&amp;ul</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Ön&amp;cekini bul</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Kaynağ&amp;ıyla kopyala</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Ba&amp;ğlantıyı kopyala</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>&amp;E-postayla gönder…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Ya&amp;zdır…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Haberi &amp;PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>&amp;Hesap ekle…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>Kay&amp;nakların durumu…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Kopyalarını göster ya da katla</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Kopyalarından farkı…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Düzenle</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>&amp;Başka okuyucudan içe aktar…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Ki&amp;taplığı yedekle…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>&amp;Yedeği geri yükle…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>Arka &amp;planda…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Pencerede aç</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Etiket ver…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Bu süzgeci kaydet…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>Bundan &amp;kural oluştur…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>K&amp;urallar…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Sessize alınan sözcükler…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Pencere turu</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Bir tarihe git…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Sonraki pencere</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Önceki pencere</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Haber pencerelerini kapat</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Eksi işareti sözcüklerin önüne gelir, %1: önüne değil.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>“%1” adında bir kaynağınız yok.</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>“%1” adında bir ülke yok. AL gibi bir kod ya da ad verin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>“%1” bir tarih değil. 2026-03-01, 2026-03 ya da 7d gibi yazın.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>is:%1 bilinmiyor. is:unread ve is:bookmarked var.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>“%1” adında bir etiketiniz yok.</translation>
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
        <translation>Disk dolu. Hiçbir şey değiştirilmedi; yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>Kitaplığa yazılamıyor. Klasörünün izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Kitaplık dosyası açılamıyor. Klasörünün var olduğunu ve yazılabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Kitaplığı başka bir program kullanıyor. Onu kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>Kitaplık bunu yapamadı: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Bir resim %1 içinde saklanamadı: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Bu veritabanı başka bir programın. Dokunulmadı; başka bir profil klasörü seçin ya da dosyayı taşıyın.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Bu kitaplığı daha yeni bir Flash News yazmış. Dokunulmadı; açmak için yeni sürümü kurun.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Bu kurulum eksik. Flash News&apos;u yeniden kurun.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>%1 klasörü oluşturulamıyor. İzinlerini denetleyin.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>%1 bir kitaplığın tam kopyası değil. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Bu dosya bir Flash News kitaplığı değil ya da başı bozuk. Dokunulmadı. “flash-news restore” onu kenara koyar ve kurtarılabileni kurtarır; ya da başka bir profil klasörü seçin.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Kitaplık dosyası bozuk. Flash News&apos;u kapatıp “flash-news restore” çalıştırın: bozuk dosyayı kenara koyar ve kurtarılabileni kurtarır.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Kitaplık okunurken ya da yazılırken disk hata verdi. Hiçbir şey değiştirilmedi; diski ve kablosunu denetleyin.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Dosya bozuk: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>Durumu olmayan %n haber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>Akışı olmayan %n haber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>Haberi artık olmayan %n yer imi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>Sayıları yanlış %n akış.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>Okunur metni olmayan %n haber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>Aramanın bulamadığı %n haber.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>%1 yazılamıyor. Klasörün izinlerini ve diskteki yeri denetleyin.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 diye bir dosya yok.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Flash News çalışıyor. Kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Kitaplığınız bir ağ diskinde; orada aynı anda yalnızca bir program güvenle kullanabilir. “%2” bilgisayarındaki %1 süreci kullanıyor: önce onu kapatın. Artık çalışmıyorsa %3 dosyasını silin.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 okunamıyor. İzinlerini denetleyin.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>%1 olması gerektiği gibi değil: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>kaynak: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n dk okuma</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Devamını %1 sitesinde oku</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Son haberler</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Haberin tamamı getirilemedi: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ses</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>resim</translation>
    </message>
    <message>
        <source>file</source>
        <translation>dosya</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Bu haberin dosyaları</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Şunlar da yayımladı</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>farkı</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>İlgili</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Katılan: %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Döküm</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bölümler</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>%1 için saklanan parola yok. Pencerede yeniden girin ya da komut satırı için FLASH_NEWS_PASSWORD değişkenini ayarlayın.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>%1 listesini bitirmek yerine kendini yineliyor. Hiçbir şey değiştirilmedi; sonra yeniden denenecek.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>%1 bir sunucu adresi değil.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>%1 adresinde Flash News’un eşitlenebileceği bir sunucu yok. FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux ve Tiny Tiny RSS ile çalışır; adres, tarayıcıda okuduğunuz adrestir.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>%1 bu kullanıcı adını ve parolayı kabul etmiyor. FreshRSS için profilde ayarlanan API parolası, Miniflux için Google Reader tümleştirmesinin parolası gerekir.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>%1 API’si kapalı. FreshRSS’te Settings › Authentication › Allow API access altında açılır.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>%1 adresinde bu türde bir sunucu yok.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>%1 parolayı kabul etti, ama karşılığında verdiği anahtarı etmedi. Web sunucusu isteklerin Authorization başlığını siliyor olabilir.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>%1 bunu kabul etmiyor: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>%1 istenenden başka bir yanıt verdi. Hiçbir şey değiştirilmedi; sonra yeniden denenecek.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>%1 bu kullanıcı adını ve parolayı kabul etmiyor.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>%1 API’si kapalı. Tiny Tiny RSS’te Preferences › Enable API altında açılır.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>%1 oturumu hemen sonlandırdı.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>%1, %2 adresine abone olamadı: orada akış bulamıyor.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Tiny Tiny RSS adların ve klasörlerin yalnızca %1 adresindeki kendi sayfalarında değiştirilmesine izin verir; oradan buraya gelirler.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Turuncu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Camgöbeği</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pembe</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Zeytin yeşili</translation>
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
        <translation>Bu kurulumun bir tablosu eksik (%1). Flash News&apos;u yeniden kurun.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (akışın haberi koyduğu yer)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1k</source>
        <comment>thousands of unread stories</comment>
        <translation>%1 bin</translation>
    </message>
</context>
<context>
    <name>WorldShapes</name>
    <message>
        <source>This installation has no map. Install Flash News again.</source>
        <translation>Bu kurulumda harita yok. Flash News&apos;u yeniden kurun.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>Bu kaynağa artık abone değilsiniz.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>%n haberli bir akış (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Akışlara ya da bir sitenin akışlarına abone ol</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Abonelikten çık; yer imli haberler kalır</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Abonelikleri ve durumlarını listele</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Abonelikleri OPML olarak yaz</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Yenileri getir</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Örnek sayıyı ağ olmadan oku</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Başlıkları listele</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Haberi bu sözcükleri içeren başlıkları listele</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Bir haberi göster</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Haberlere yer imi koy</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Haberleri okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Bir akıştan ne anlaşıldığını göster</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Bir metnin ülkelerini ve ajansını söyle</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Hangi yazıların tek haber olduğunu söyle</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Haberi web sayfasından çıkar</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>HTML&apos;yi göstermek için güvenli yap</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Haberleri resimleriyle HTML, Markdown ya da EPUB olarak yaz</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Kitaplığın sağlığını söyle</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Kitaplığı bir dosyaya kopyala</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Kitaplığın yerine bir kopya koy ya da bozuk olandan kurtarılabileni kurtar</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Sunucuyla eşitle: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Bir OPML dosyasındaki akışlara abone ol ya da başka okuyucudakileri devral</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Haberlere etiket ver</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Etiketleri listele</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Hesap ekle</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Hesap ekle</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Tarayıcıda okuduğunuz yer, örneğin rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Sunucudaki bir hesap kaynaklarınızı, okuduklarınızı ve yer imlerinizi tüm bilgisayarlarınızda aynı tutar. Flash News; FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux ve Tiny Tiny RSS ile çalışır.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Sunucunun yanıtı</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Kullanıcı &amp;adı</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>FreshRSS ve Miniflux için API parolası; orada profilde ya da tümleştirmelerde ayarlanır.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;İptal</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 parolası</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 sorgulanıyor …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n yeni haber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n yeni haber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>İzlediklerinizde %n yeni haber</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>S&amp;ıralama</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Önce &amp;en yeni</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>&amp;Önce en eski</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>&amp;Aramada önce en uygun</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>&amp;Güne göre grupla</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>&amp;Kaynağa göre grupla</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>&amp;Ülkeye göre grupla</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Satırlar</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;Resimli kartlar</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>Bölmeler &amp;pencere genişliğine göre</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Haber &amp;başlıkların yanında</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Haber başlıkların altında</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Tepside &amp;okunmamış haber sayısıyla simge göster</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>Sayıyı &amp;başlatıcıda da göster</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Pencere kapanınca çalışmayı sürdür</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>Oturum &amp;açılınca gizli pencereyle başlat</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>&amp;Her yenilemeden sonra yeni haberleri bildir</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Sessiz saatler: hiçbir şey belirmez</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>&amp;Kotalı ağda yalnızca elle yenile</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>Pildeyken &amp;yalnızca elle yenile</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Sessizlik başlangıcı</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Sessizlik bitişi</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Arka planda</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>başlangıç</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>bitiş</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>İzledikleriniz her zaman bildirilir; sessiz saatlerde gelenler ise bu saatlerin sonunda.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Tamam</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;İptal</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Her zaman elinizin altında</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Ağ ve güç</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>Kitaplık, Flash News’un bu sürümüne geçiriliyor. Önce bir kopyası alınır; bu birkaç dakika sürebilir.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Ülkeye göre kaynaklar</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Uluslararası</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>Katalogda böyle bir kaynak yok. Bunun yerine gazetenin site adresini girin.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Listede bul</translation>
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
        <translation>&amp;Haber bununla ilgili</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>&amp;Yalnızca adı geçiyor</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Bu ülke değil</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Düzeltmemi geri al</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Neden bu ülkeler</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Neyin gösterdiği</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Ülkeler ve onları gösteren sözcükler</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Eksik bir ülke…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Eksik bir ülke</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>haber bununla ilgili</translation>
    </message>
    <message>
        <source>named</source>
        <translation>adı geçiyor</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, sizin belirttiğiniz gibi</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>siz kaldırdınız</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Bu haberde bir ülkeyi gösteren sözcük yok.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>ve %n sözcük daha</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Sözcük yok: kaynağın kendi ülkesi kendiliğinden anlaşılır.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>ad ya da halk</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>kurum ya da yasa</translation>
    </message>
    <message>
        <source>person</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>kulüp ya da lig</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>şirket ya da kuruluş</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>para ya da borsa</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>söyleyiş biçimi</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>ipucu</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>haberin çıkış yeri</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ne olduğu</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Ülkeye göre haberler</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Uluslararası</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Konusu</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Yayımlandığı yer</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Bir tarihe git</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>%1 indiriliyor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 dosyasına yazıldı.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>Uluslararası</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Yayımlandığı yer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Konusu</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ajans</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Yalnızca okunmamış haberler</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Yalnızca yer imli haberler</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Başlık ve metinlerde ara</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Her şeyi yeniden göster (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Okunmamış %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Önceki yer</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Sonraki yer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Bu haberde bul</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Bu haberde yok</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Kaynaklarını görmek için bir ülkeyi işaretleyin.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;Örnek sayıya bak</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Ülke bul</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Ülkeler</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>&amp;OPML içe aktar…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>Adres &amp;gir…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>İzlediğiniz ülkeleri seçin, istediğiniz kaynakları işaretleyin ve başlayın. Siz söylemeden hiçbir şey indirilmez. Ağ yok ya da yalnızca bir dakikanız mı var? Örnek sayı her şeyi uydurma haberlerle gösterir ve o kadar kolay kaldırılır.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Kimlerin haberlerini okuyorsunuz?</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Ülkeler</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Kaynaklar</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Uluslararası</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>%n &amp;kaynağa abone ol</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Abone ol</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>D&amp;evral…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Bu adda bir ülke yok.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Masaüstündeki gibi</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Bu bilgisayarda bulunanlar: %1. Kaynaklar, okuduklarınız ve yıldızladıklarınız aktarılabilir.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Haberlerin zaman içindeki akışı</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n haber</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>son 24 saat</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>son 7 gün</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>son 30 gün</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>son yıl</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>tüm zamanlar</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Tüm zamanları yeniden göster</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Gösterilen zaman: %1</translation>
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
        <translation>%1 tarihinden beri</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Dönem %1. Tüm zamanları yeniden göstermek için basın.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n haber.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>En çok: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Oklar gezdirir, Shift ile oklar seçer, Enter yalnızca o zamanı gösterir.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Başlıklar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Henüz başlık yok.
Yenilemek için R&apos;ye basın ya da Ctrl+N ile kaynak ekleyin.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>“%1” için bir şey bulunamadı.
Esc süzgeci temizler.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Her şey okundu.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Yer imi koyduğunuz haberler burada tutulur.
Yer imi koymak için haberde S&apos;ye basın.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Bu süzgece uyan haber yok.
Esc süzgeci temizler.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Bu etiketi taşıyan haberler burada saklanır.
Etiketlemek için bir haberde T tuşuna basın.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>%n haber içinden en uygun %1 tanesi. Tarihe göre sıralanınca hepsi burada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Bir kerede %n haberden fazlası seçilemez. Önce listeyi bir süzgeçle daraltın.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>okunmamış</translation>
    </message>
    <message>
        <source>read</source>
        <translation>okunmuş</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>yer imli</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>ve %n yayın daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Ülke bilinmiyor</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Uluslararası</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Başka bir yer</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Devral</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Başka okuyucudan içe aktar</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Kaynaklar klasörleriyle, haberler okuduklarınızla, yıldızladıklarınız da yer imi olarak aktarılır. Öteki okuyucu olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Bu bilgisayarda bulunan okuyucular</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Bu bilgisayarda başka okuyucu bulunamadı.
Klasörü başka yerdeyse “Başka bir yer” seçeneğini kullanın ya da orada bir OPML dosyasını dışa, burada içe aktarın.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Devralınıyor</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;OPML dosyası…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Okuyucunun klasörü</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n yeni kaynak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n haber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n okunmuş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n yer imli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>Akışı olmayan %n öğe alınmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>%1 haberleri okunamadı</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Saklama süresi</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> haberler</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>En çok sakla</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>En çok kullan</translation>
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
        <translation>Burada okumak için bir başlık seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n yeni haber</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Yeni bir şey yok.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>Bu listede okunmamış haber kalmadı.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>Flash News hakkında</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>OPML içe aktar</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Abonelik listeleri (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n yeni kaynak. Getirmek için R&apos;ye basın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>OPML dışa aktar</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Abonelik listeleri (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>Örnek sayı kaldırıldı.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Bu haberde resim yok.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Yer imi kondu.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Yer imi kaldırıldı.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Bu adresi açan bir program yok: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Birçok ülkenin haberleri için sakin bir okuyucu.
MIT lisansı. Ülke adları: Unicode CLDR. Harita: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>Bu haberin yalnızca akıştaki metni var.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>Haberin sayfasındaki hâli.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Akışın kendi metni.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>Bugünün yedeği alınamadı: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Bağlantıyı aç</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Resme bak</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Bu dosyayı oynatan bir program yok. İndirilebilir.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Hesabı kaldır</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>%1 hesabı Flash News’tan kaldırılsın mı?</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>Sunucu her şeyi saklar. Kaynakları, okuduklarınız ve yer imlerinizle birlikte, kendi kaynaklarınız olarak burada kalabilir.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>Kaynaklarını &amp;burada tut</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>&amp;Kaynaklarını da kaldır</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Ağ yok. %1 bağlantısı ağ geri gelene kadar bekliyor.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Bekleyen %n bağlantıyı aç</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Bu haberi başka kimse yayımlamadı.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Neden %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>&amp;Haber bununla ilgili: %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Yalnızca adı geçiyor: %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>%1 &amp;değil</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Ülke ekle…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Kitaplığı yedekle</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Kitaplıklar (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Kitaplık kopyalanıyor…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>Kitaplık %1 konumuna kopyalandı.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Kitaplığınızın yerine %1 konsun mu? Şimdiki kitaplık yanında saklanır.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Geri yükle</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Önce etiketlenecek bir haber seçin.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Gidilecek başka haber yok.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Önce kaynak seçin: tur onlarla neler yapıldığını gösterir.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Kaynaklarınız</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>Ülkeye göre, okunmamışlarıyla; Görünüm → Klasöre göre kaynaklar onları istediğiniz gibi gruplar. Tıklayınca yalnızca o haberler görünür, sağ düğmede daha fazlası var.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Tek süzgeç</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Kaynak, yayımlandığı ülke, ajans, sözcükler – ve Konu: haberin söz ettiği ülkeler. Esc her şeyi yeniden gösterir.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Başlıklar</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>J ve K gezdirir, Boşluk bir sonraki okunmamışa ilerletir, S yer imi koyar. Birden çok yayının bastığı haber tek satırdır; F onu açar.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Resimleriyle, bütün hâlde, ağ olmadan da. Başlığın altında ilgili olduğu ülkeler durur; W nedenini söyler. G haritayı açar.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Sizden habersiz hiçbir şey</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>R yenileri getirir. Flash News yalnızca kaynaklarınıza sorar, başka kimseye sormaz. ? tüm tuşları gösterir.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>En iyi eşleşme sıralamasında tarih yoktur.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>Konusu</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Ülkeleri haklarındaki haberlere göre renklendir</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Yayımlandığı yer</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Ülkeleri oralarda yayımlanan haberlere göre renklendir</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Aynı sayılar tablo olarak (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Tüm zamanlar</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Son 24 saat</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Son yıl</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Dünya</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Bütün dünya (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Balkanlar</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Yakından Balkanlar (1)</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Avrupa</translation>
    </message>
    <message>
        <source>Europe (2)</source>
        <translation>Avrupa (2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Habere dön (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Bir ülke hakkındaki haberler</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Bir ülkede yayımlanan haberler</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>Haberi olan %n ülke. T sayıları tablo olarak gösterir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 tarihinden beri</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ile %2 arası</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>hakkında %n haber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>orada yayımlanan %n haber</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Dünya haritası</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Çeşitli</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>Sessize &amp;al</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Sesini aç</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Sessize alınan sözcükler</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Bu sözcük ya da deyimlerden birini içeren haberler hiçbir listede görünmez. Yer imli ya da etiketli olanlar kalır. Sesi açınca ötekiler geri gelir.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Sözcük ya da deyim</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n haber gizli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Haberleri göster</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Yer imi</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;İptal</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>Bu listede okunmamış haber yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n haber okundu olarak işaretlendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>%1 aboneliğinden çıkıldı.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>%n kaynağın aboneliğinden çıkıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n kaynak klasöründen çıkarıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n kaynak %1 klasörüne taşındı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Klasörü yeniden adlandır</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Klasörün adı</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Klasörün yeni adı: %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>“%1” etiketi silindi.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Önce süzgeç çubuğunda neyin kaydedileceğini seçin: ülke, kaynak, etiket, sözcükler.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Bu süzgeci kaydet</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Kenar çubuğundaki adı</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>“%1” süzgeci kaydedildi.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Süzgeci yeniden adlandır</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>“%1” süzgeci değiştirildi.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>“%1” süzgeci silindi.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Önce süzgeç çubuğunda kuralın konusunu seçin: ülke, ajans, kaynak, sözcükler.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>Kural bir sonraki yenilemeden başlayarak geçerlidir.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>“%1” kuralı %n habere uygulandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>“%1” kuralı silindi.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>“%1” sessize alındı: %n haber gizlendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>“%1” artık sessizde değil.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>%1 için parola</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>Parola bu masaüstünün anahtarlığında saklanır ve yalnızca %1 sitesine verilir. Unutulması için kullanıcıyı boş bırakın.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>K&amp;ullanıcı</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;İptal</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Resim %1 / %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Bu resim getirilmedi. Bir sonraki yenilemeyle gelir.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Bu ağ kullanıma göre ücretlendiriliyor: kaynaklar yalnızca elle yenilenir.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Pilde: kaynaklar yalnızca elle yenilenir.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Haber</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Yenilemenin ilerleyişi</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Yenilemeyi durdur</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Yenile (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Çevrimdışı. Kaydedilenler okunabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n kaynak yanıt vermedi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Kurtarılabileni kurtar</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Bozuk dosya saklanır. Abonelikler, yer imli haberler ve okunanlar otomatik yedekten de gelir.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Kurtarılıyor… Büyük bir kitaplıkta birkaç dakika sürebilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>%n haber kurtarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Bozuk dosya %1 olarak saklandı. Eksik olup hâlâ akışlarda bulunanlar bir sonraki yenilemeyle gelir.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Flash News&apos;u aç</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>&amp;Bana bildir</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>&amp;Yer imi koy</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>&amp;Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Gizle</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>&amp;Şimdiden burada olan haberlere de uygula</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Kural oluştur</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Kuralı düzenle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Hiçbir listede görünmezler. Siz istediğinizde ya da kuralı sildiğinizde geri gelirler.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Yeni haberler</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yapılacak</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Etiketle</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;İptal</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Henüz kural yok. Süzgeç çubuğunda bir ülke, ajans, kaynak ya da sözcük seçin, sonra Düzenle menüsünde “Bundan kural oluştur…” deyin.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>&amp;Şimdi uygula</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>&amp;Haberlerini göster</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Gizli haberleri geri getir</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>İşaretsizse uygulanmaz.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>size bildirir</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>“%1” etiketini verir</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>yer imi koyar</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>okundu olarak işaretler</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>gizler (şimdiye dek %n haber)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>%1 sitesinin gönderdiği</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>tür belirtilmemiş</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>Yedek artık kitaplığınız. Öncekisi %1 olarak saklandı.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>Tırnaklı</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Tırnaksız</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Masaüstü gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepya</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> harf</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Yalnızca elle</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> dakika</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Renkler</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>Haber &amp;yazı tipi</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Haber metni</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Sütun genişliği</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>&amp;En geç şu sürede bir yenile</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Tamam</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;İptal</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>İndirme &amp;klasörü</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>En &amp;büyük indirme</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>H&amp;aberi kim yayımlarsa yayımlasın bir kez göster</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>Birini &amp;okumak kopyalarını da okundu sayar</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Haberler</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Bu adda bir ayar yok.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>T&amp;ümünü sıfırla</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>Simgelerini &amp;getir ve göster</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Ayar bul</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>tema koyu açık sepya karşıtlık</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>yazı tipi harfler okuyucu</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>boyut büyük küçük yakınlaştırma</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>satır uzunluğu okuyucu</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>aralık güncelleme getirme otomatik</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>dosyalar podcast</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>dosyalar podcast boyut</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>yinelenen kopyalar katlama</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>yinelenen kopyalar okundu</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>site simgesi favicon resimler</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Bu tuşun etiketini ver ya da kaldır</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Adresten tahmin edildi; gerekirse düzeltin.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Kaynağı düzenle</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>Kaynağın kendi düzeninde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>K&amp;lasör</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Ülke</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Akış kısalttığında sayfasından</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Her zaman sayfasından</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Yalnızca akışta olan</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Haberin tamamı</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n saatte bir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n dakikada bir</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Tüm kitaplıktaki gibi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sınırsız sayıda</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>En yeni %n haber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>%n kaynağı düzenle</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>De&amp;netim</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Resimler</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>&amp;Yeni haberler</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>&amp;Okunmuşları sakla</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;En çok sakla</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>K&amp;ullanıcı</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;İptal</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Getir, çevrimdışı da olsun</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Alma</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Sessizce gelsin</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Her birini bildir</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Yalnızca isteyen kaynaklar için</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Masaüstünün anahtarlığında saklanır</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>hiçbir zaman</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>%n gündür yeni haber yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Henüz getirilmedi</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>henüz bilinmiyor</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>%n dakikada bir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>%n saatte bir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>%n günde bir</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>yalnızca elle</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Şimdi dene</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;Sunucunun gönderdiği…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>&amp;Yeni adresini ara…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Parola…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Kaynakların durumu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Son getirme</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Yayın sıklığı</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Sonraki denetim</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Bütün kaynaklar yanıt verdi.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n kaynak yanıt vermedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>%n kaynak sorgulanıyor …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 sorgulanıyor …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>%1 adresinde akış aranıyor…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Yeni adres: %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Bu kaynağı şuradan oku:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Bu adresi kullan</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Ülke bilinmiyor</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Uluslararası</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Yenile</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Dünya haritasında ülkeye göre haberler (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Eşitlendi: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Henüz eşitlenmedi</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Şimdi &amp;eşitle</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>&amp;Parolayı gir…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>&amp;Hesabı kaldır…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Ş&amp;uraya taşı</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>Etiketleri &amp;düzenle…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>%n kaynağın &amp;ayarları…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>&amp;Klasörü yeniden adlandır…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Abonelikten &amp;çık</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>Klasöre &amp;taşı</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>K&amp;lasör yok</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>Ye&amp;ni klasör…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Yeni klasör</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Klasörün adı; “Avrupa/Balkanlar”, “Avrupa” içinde yer alır</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>&amp;Oraya taşı</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;İptal</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Süzgeçler</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>S&amp;üzgeci yeniden adlandır…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>Listenin &amp;şimdi gösterdiğiyle değiştir</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>&amp;Bundan kural oluştur…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Süzgeci sil</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Sınır yok</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Tüm kaynaklardaki gibi</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>&amp;Bu sınırları kaydet ve temizle</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Her şeyi çevrimdışı için getir</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Yer ve çevrimdışı</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>%n haber temizlendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>%2 kaynaktan %1 tanesi resimleriyle getirildi.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Haberler</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Kendi sınırları</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Tüm kaynaklar birlikte</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Bağlantı kesilince</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n haber %1 yer kaplıyor, bunun %2 kadarı resim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>Bunlardan %n tanesi okunmamış ya da yer imli ve her durumda kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Yalnızca %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Tek kaynak</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Bu sınırlarla şimdi hiçbir şey silinmez.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Bu sınırlarla %n haber silinir ve %1 yer açılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Getiriliyor…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n haberin tümü bütün resimleriyle tam açılıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>%n haberden %1 tanesi tam açılıyor. Eksikler:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%1 sitesinden %n resim: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>henüz getirilmedi</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>Yalnızca akış metni olan %n haber: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>ve %n sunucudan daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>Haber kaynağıyla kopyalandı.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Seçilen sözcükler kaynağıyla kopyalandı.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Bu haber bağlantısız geldi.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Bağlantı kopyalandı.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>E-posta programı bulunamadı. Bağlantı kopyalanabilir.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 yazılamadı. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Önce dışa aktarılacak bir haber seçin.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>haberler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>EPUB kitapları (*.epub);;Web sayfaları (*.html);;Markdown metinleri (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Bul</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Abone ol</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Kaynak ekle</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>example.org gibi bir akış ya da site adresi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Bulunan akışlar</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Ya da katalogda bir kaynak bulun</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Katalogda bul</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;İptal</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>%1 adresinde akış aranıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>%n akış bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Yine de abone olabilirsiniz; ağ geri gelince getirilir.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiketler</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Yeni etiket…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>Etiketleri &amp;düzenle…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Önce etiketlenecek bir haber seçin.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>“%1” etiketi kaldırıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n habere “%1” etiketi verildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Yeni etiket</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Etiketin adı</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;İptal</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Yeni etiket</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Yeni etiket %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Henüz etiket yok. Etiket, haberler için sizin belirlediğiniz bir sözcüktür: “tarif”, “konuşulacak”. Etiketlenenler saklanır.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Yeni etiket</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Renk</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tuş</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n haber</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · %1 tuşu</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Turu atla</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Pencere turu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Sonraki</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Bitti</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Tura katıl</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Hayır, teşekkürler</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Kaynaklarınız getiriliyor. Bu arada bir dakikalık pencere turuna ne dersiniz?</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Rahatsız etme</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;Arka planda…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n okunmamış haber</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Okunmamış haber yok</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>Pencereyi &amp;gizle</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Pencereyi göster</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>Yenilemeyi &amp;durdur</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Yenile</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>yalnızca %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Farkı</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Öteki sürüm</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Farklar</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>%1 sürümünden şuna:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
</context>
</TS>
