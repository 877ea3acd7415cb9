#include "app/html/story_markers.h"

#include <QRegularExpression>
#include <QSet>

namespace flashnews {

namespace {

/// Headings of blocks that are not the story, in the languages of the catalogue; lower case, without
/// punctuation.
const QSet<QString>& markers() {
    static const QSet<QString> all = [] {
        static const char* const phrases =
            // English
            "latest news|latest|latest headlines|read also|read more|also read|see also|related|related "
            "news|related articles|"
            "related stories|related posts|related topics|related content|more news|more stories|more on "
            "this story|"
            "more from this section|most read|most popular|popular|trending|trending "
            "now|recommended|recommended for you|"
            "you may also like|you might also like|dont miss|top stories|share this|share|share this "
            "article|follow us|"
            "newsletter|recommended stories|more from this author|up next|read next|filed "
            "under|topics|suggested topics|"
            "explore more on these topics|sign up for our newsletter|comments|leave a comment|leave a "
            "reply|advertisement|tags|"
            // Albanian
            "lajmet e fundit|të fundit|lexo edhe|lexoni edhe|lexo gjithashtu|lexoni gjithashtu|lexo më "
            "shumë|më të lexuarat|"
            "të ngjashme|lajme të ngjashme|artikuj të ngjashëm|të lidhura|ndajeni|shpërndaje|na "
            "ndiqni|komente|"
            // Serbian, Croatian, Bosnian, Montenegrin, Macedonian, Bulgarian
            "najnovije vesti|najnovije vijesti|najnovije|poslednje vesti|posljednje vijesti|pročitajte "
            "još|pročitajte i|"
            "pročitaj još|pročitajte više|čitajte još|povezane vesti|povezane vijesti|povezani "
            "članci|najčitanije|vezane vesti|"
            "vezane vijesti|slični članci|podijeli|podeli|najnovije vijesti iz|komentari|"
            "најновије вести|последње вести|прочитајте још|прочитајте и|повезане вести|најчитаније|"
            "најнови вести|прочитајте и|прочитај и|поврзани вести|најчитани|последни новини|прочетете "
            "още|вижте още|още по темата|"
            "свързани новини|най четени|най-четени|"
            // Romanian, Greek, Turkish
            "ultimele știri|ultimele stiri|citește și|citeste si|citiți și|cititi si|știri similare|articole "
            "similare|"
            "cele mai citite|vezi și|"
            "τελευταία νέα|τελευταίες ειδήσεις|διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|σχετικά "
            "άρθρα|δείτε επίσης|"
            "δημοφιλή|son haberler|son dakika|ayrıca okuyun|bunları da okuyun|ilgili haberler|en çok "
            "okunanlar|benzer haberler|"
            // Ukrainian, Russian
            "останні новини|читайте також|читайте ще|схожі новини|новини за темою|популярне|"
            "последние новости|читайте также|читайте ещё|читайте еще|похожие новости|по теме|материалы по "
            "теме|"
            "самое читаемое|главные новости|"
            // German, French, Italian, Spanish, Portuguese
            "aktuelle nachrichten|neueste nachrichten|lesen sie auch|lesen sie mehr|auch interessant|mehr "
            "zum thema|"
            "das könnte sie auch interessieren|meistgelesen|ähnliche artikel|weitere nachrichten|weitere "
            "artikel|"
            "dernières nouvelles|dernières actualités|dernières infos|lire aussi|à lire aussi|lire "
            "également|à lire également|"
            "sur le même sujet|articles liés|les plus lus|les plus lues|voir aussi|"
            "ultime notizie|ultim ora|leggi anche|potrebbe interessarti|articoli correlati|i più letti|le "
            "più lette|"
            "últimas noticias|leer también|lea también|lee también|te puede interesar|noticias "
            "relacionadas|lo más leído|"
            "más noticias|artículos relacionados|"
            "últimas notícias|leia também|leia mais|veja também|notícias relacionadas|mais lidas|saiba mais|"
            // Polish, Hungarian, Czech, Slovak, Slovenian
            "najnowsze wiadomości|czytaj także|czytaj też|czytaj również|zobacz także|zobacz też|przeczytaj "
            "także|"
            "powiązane artykuły|najczęściej czytane|"
            "legfrissebb hírek|friss hírek|olvassa el ezt is|olvasta már|kapcsolódó cikkek|kapcsolódó "
            "hírek|legolvasottabb|"
            "nejnovější zprávy|čtěte také|související články|najnovšie správy|čítajte aj|súvisiace "
            "články|zadnje novice|"
            "preberite tudi|preberi tudi|"
            // Arabic, Hebrew, Chinese, Japanese
            "آخر الأخبار|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|"
            "חדשות אחרונות|קראו גם|כתבות נוספות|最新消息|最新新闻|相关新闻|相关阅读|推荐阅读|延伸阅读|"
            "最新ニュース|関連記事|関連ニュース|あわせて読みたい|おすすめ記事|"
            // Korean, Hindi, Bengali, Tamil, Urdu, Persian, Thai, Vietnamese, Indonesian
            "관련기사|관련 기사|인기기사|주요뉴스|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|संबंधित खबरें|আরও পড়ুন|আরো পড়ুন|"
            "மேலும் படிக்க|یہ بھی پڑھیں|مزید پڑھیں|بیشتر بخوانید|همچنین بخوانید|اخبار مرتبط|อ่านเพิ่มเติม|"
            "ข่าวที่เกี่ยวข้อง|xem thêm|đọc thêm|tin liên quan|bài liên quan|baca juga|artikel terkait|berita "
            "terkait|"
            // Swedish, Norwegian, Danish, Finnish, Dutch, Estonian, Latvian, Lithuanian
            "läs också|läs även|läs mer|les også|les mer|læs også|læs mere|lue myös|lue lisää|lees ook|lees "
            "meer|"
            "lees verder|gerelateerd|loe ka|loe lisaks|lasi arī|lasiet arī|taip pat skaitykite|skaitykite "
            "taip pat|"
            // More German, Spanish, Catalan, Portuguese, Macedonian, Azerbaijani, Hebrew
            "mehr dazu|siehe auch|lesen sie dazu|lesen sie dazu auch|lea más|leer más|ver más|llegeix també|"
            "schlagworte|schlagwörter|themen|mehr zu diesem thema|archivado en|más "
            "información|temas|relacionado|"
            "sujets|étiquettes|mots-clés|sur le même thème|argomenti|temi|etichette|temas relacionados|"
            "tagovi|oznake|тагови|ознаки|теги|метки|тэги|етикети|etiketler|etichete|štítky|címkék|tagi|"
            "ετικέτες|"
            "etiketat|ilgili haber|bakmadan geçme|"
            "leia mais|ler mais|veja mais|прочитајте исто|həmçinin oxuyun|עוד בנושא|קראו עוד";
        const QStringList list = QString::fromUtf8(phrases).split(u'|');
        return QSet<QString>(list.begin(), list.end());
    }();
    return all;
}

QString normalised(const QString& line) {
    QString words;
    for (const QChar c : line.toLower())
        words += c.isLetterOrNumber() || c.isMark() || c == u'-' ? c
                 : c == u'\'' || c == u'’'                       ? QChar()
                                                                 : QChar(u' ');
    return words.remove(QChar()).simplified();
}

} // namespace

bool isBlockMarker(const QString& line) {
    return line.size() < 60 && markers().contains(normalised(line));
}

bool opensWithMarker(const QString& line) {
    for (const QChar end : {QChar(u':'), QChar(u'–'), QChar(u'—'), QChar(u'|'), QChar(u'>')}) {
        const qsizetype at = line.indexOf(end);
        if (at > 0 && at < 50 && isBlockMarker(line.left(at))) return true;
    }
    return false;
}

bool isBoilerplate(const QString& text) {
    static const QRegularExpression patterns(
        QStringLiteral(
            "^(the post .{1,400} (appeared first|first appeared) on .{1,100}|continue reading.{0,200}|"
            "read (the )?(more|full (story|article)).{0,40}|"
            "advertisement|advertisement "
            "[·•|-].{0,40}|werbung|anzeige|publicité|publicidad|pubblicità|reklama|реклама|annons|annonse|"
            "annonce|mainos|"
            "hirdetés|oglas|inzerce|διαφήμιση|reklam|quảng "
            "cáo|โฆษณา|विज्ञापन|إعلان|פרסומת|광고|広告|廣告|广告|انتهای پیام ?/?|"
            "continue reading the main story|jump to recipe|责任编辑[:：].{0,20}|"
            "©? ?riproduzione riservata|©? ?all rights reserved|©? ?alle rechte "
            "vorbehalten|\\[?…\\]?|\\[\\.\\.\\.\\]|"
            "l[’']article .{1,300} est apparu en premier sur .{1,100}|"
            "der beitrag .{1,300} erschien zuerst auf .{1,100}|"
            "la entrada .{1,300} (se publicó primero|aparece primero) en .{1,100})\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() < 600 && patterns.match(text).hasMatch();
}

} // namespace flashnews
