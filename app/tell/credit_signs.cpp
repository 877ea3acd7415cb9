#include "app/tell/credit_signs.h"

#include "app/tell/word_set.h"

namespace flashnews {

using namespace Qt::StringLiterals;

namespace {

/// The first sign that is no space, from `at` on in steps of `step`; null at the end.
QChar signFrom(QStringView text, qsizetype at, int step) {
    for (; at >= 0 && at < text.size(); at += step)
        if (!text[at].isSpace()) return text[at];
    return {};
}

} // namespace

bool isDash(QChar c) {
    return c == u'-' || c == u'–' || c == u'—' || c == u'―' || c == u'‒';
}

bool isOpening(QChar c) {
    return u"([/{【（［「〔"_s.contains(c);
}

bool isClosing(QChar c) {
    return u")]/}】）］」〕"_s.contains(c);
}

qsizetype endOf(const Words& words, int word) {
    return words[word].position + words[word].length;
}

QChar signBefore(QStringView text, const Words& words, int word) {
    return signFrom(text, words[word].position - 1, -1);
}

QChar signBehind(QStringView text, const Words& words, int word) {
    return signFrom(text, endOf(words, word), 1);
}

bool isSet(QStringView text, qsizetype at) {
    return at >= 0 && at < text.size() && text[at].isSpace();
}

bool isBracketed(QStringView text, const Words& words, int first, int last) {
    return isOpening(signBefore(text, words, first)) && isClosing(signBehind(text, words, last));
}

bool isCreditWord(const Words& words, int at) {
    static const WordSet credit(
        uR"(source sources copyright c by via the all rights reserved news agency agencies credit with from and
        of in report reporting reports additional contributed contributing to this story writer writers
        journalist journalists photo text wire services service content published was inc ltd fonte fonti
        burimi burim marrë nga agjencia të drejtat rezervuara izvor izvori agencija agencije sva prava
        pridržana zadržana quelle quellen mit material von der informationen agenturmaterial avec tous
        droits réservés fuente fuentes con información agencia agencias todos los derechos reservados con
        agenzia agenzie riproduzione riservata tutti diritti riservati com informações da do agência lusa trust principles standards our todos os direitos
        reservados kaynak haber ajansı tüm hakları saklıdır źródło źródła wszelkie prawa zastrzeżone forrás
        minden jog fenntartva sursa surse preluat de la toate drepturile rezervate agenția agenţia πηγή
        πηγές με πληροφορίες από το το της агенция източник източници по информация на всички права запазени
        агенција сите права задржани извор агентство источник источники все права защищены по материалам
        джерело джерела за матеріалами агентство усі права захищені المصدر المصادر وكالة وكالات جميع الحقوق
        محفوظة للأنباء الأنباء 来源 记者 完 電 电 記者 通信 社 配信)");
    const bool number = words.text(at)[0].isDigit();
    // "jr/AP", "AFP/jm"
    const bool joined = words[at].before == u'/' || (at + 1 < words.size() && words[at + 1].before == u'/');
    const bool initials = words[at].length <= 3 && (words[at].allCaps || joined);
    return number || initials || credit.contains(words, at);
}

} // namespace flashnews
