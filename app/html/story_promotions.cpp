#include "app/html/story_promotions.h"

#include <QRegularExpression>

namespace flashnews {
namespace {

constexpr qsizetype longestPromotion = 300;

// Each begins its line, so that a sentence that only speaks of newsletters stays.
constexpr const char* const openings[] = {
    // English
    "(please )?(follow|like|find) (us|the \\S+) on ",
    "(sign up|subscribe)( here| now)?( to| for)? "
    ".{0,40}(newsletters?|briefing|alerts?|podcast|channel|emails?)",
    "sign up (here|now|today)\\b",
    "subscribe (now|today|here)",
    "subscribe to (our|the) ",
    "(download|get) (the|our) .{0,30}\\bapp\\b",
    "join (our|the) .{0,30}(whatsapp|telegram|discord|facebook|newsletter|channel|group)",
    "join the conversation",
    "(our )?daily newsletter",
    "get (the|our) (latest|best|top) .{0,60}(inbox|newsletter)",
    "copyright (©|\\(c\\)|19|20)",
    "(©|\\(c\\)) ?(19|20)\\d\\d",
    "our standards: ",
    "ad feedback$",
    "story continues( below( this)? (ad|advertisement))?$",
    "article continues (below|after)",
    "a version of this article appears in print",
    "see more on: ",
    "(do you )?have (a|any) (news )?tips?",
    "(got|have) a story\\b.{0,40}(email|contact|let us know)",
    "share this (article|story|page|post)",
    "click here to (subscribe|sign up|join|follow|read more|download)",
    "thanks for reading\\b.{0,80}subscribe",
    "after newsletter promotion$",
    "stay (updated|tuned|connected|informed)\\b.{0,80}(follow|subscribe|latest|click)",
    "you can unsubscribe at any time",
    ".{1,80} is a reader-supported publication",
    "(was|did you find) this (article|page|story) (helpful|useful|interesting)",
    // German
    "(folgen|besuchen) sie uns (auf|bei) ",
    "(jetzt )?(newsletter|app) (abonnieren|bestellen|herunterladen)",
    "abonnieren sie (jetzt )?(unseren|den|hier) ",
    "melden sie sich .{0,60}newsletter",
    "sie haben einen fehler gefunden",
    "alle rechte vorbehalten",
    // French
    "(suivez|retrouvez)[- ]nous sur ",
    "newsletter\\b.{0,140}(s.inscrire|inscrivez|abonne)",
    "(inscrivez-vous|abonnez-vous) (à|a|gratuitement) ",
    "recevez .{0,60}newsletter",
    "tous droits réservés",
    // Spanish, Portuguese, Italian, Romanian, Catalan
    "(síguenos|síganos|siga-nos|sigue-nos) (en|no|na|em) ",
    "(apúntate|suscríbete|suscríbase|inscreva-se|assine) .{0,60}(newsletter|boletín|boletim|canal)",
    "recibe (el|nuestro) (boletín|newsletter)",
    "puedes seguir a .{1,60} en (facebook|x|twitter|instagram)",
    "(seguici|segui .{0,30}) (su|sui) (facebook|google|instagram|telegram|twitter|x|whatsapp)",
    "(iscriviti|abbonati) (alla|al|a) ",
    "(urmăriți-ne|urmărește-ne|abonați-vă|abonează-te) (pe|la) ",
    "(todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati)",
    // Albanian, South Slavic
    "na ndiqni (në|ne|edhe) ",
    "(shkarko|shkarkoni) (aplikacionin|app)",
    "(pratite|zapratite) nas (na|i na|putem) ",
    "(следете|пратите) не? ?(нас )?(на|преку) ",
    "(prijavite se|pretplatite se) na .{0,40}(newsletter|bilten)",
    "preuzmite (našu|nasu|mobilnu) aplikaciju",
    "(последвайте|следвайте) ни (в|във) ",
    // Russian, Ukrainian
    "(подписывайтесь|подпишитесь|підписуйтесь|підпишіться) на ",
    "(следите за|читайте) (нами|нас|новостями) (в|на) ",
    "(читайте|дивіться) нас (в|у|на) ",
    "все права защищены",
    // Turkish, Greek
    "bakmadan geçme",
    "bizi .{0,30}takip edin",
    "ακολουθήστε .{0,40}(google news|facebook|instagram)",
    // Polish, Czech, Slovak, Hungarian
    "(obserwuj|polub|śledź) nas (na|w) ",
    "dalsza część (artykułu|tekstu) (znajduje się )?(pod|poniżej)",
    "(zapisz się|zapisz się na) .{0,30}newsletter",
    "sledujte nás (na|i na) ",
    "(kövessen|kövess) minket ",
    // Dutch, Nordic
    "volg ons (op|via) ",
    "(meld je aan|schrijf je in) voor .{0,40}nieuwsbrief",
    "följ oss på ",
    "følg oss på ",
    "følg os på ",
    // Arabic, Chinese, Japanese, Indonesian, Vietnamese
    "(تابعونا|تابعنا|اشترك) (على|في) ",
    "(责任编辑|（责任编辑|【责任编辑|责编)[:：]",
    "(扫码|扫一扫|关注我们|关注.{0,12}公众号)",
    "(ikuti|simak) .{0,40}(di google news|channel|whatsapp)",
};

QRegularExpression anyOpening() {
    QStringList all;
    for (const char* const opening : openings)
        all << QString::fromUtf8(opening);
    return QRegularExpression(QLatin1String("^[\\W_]*(") + all.join(u'|') + u')',
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

bool isPromotion(const QString& line) {
    static const QRegularExpression opening = anyOpening();
    return line.size() < longestPromotion && opening.match(line).hasMatch();
}

} // namespace flashnews
