#include "app/feed/html_entities.h"

#include "app/html/plain_text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

// U+00A0 … U+00FF in order, then the common ones beyond; the HTML parser is asked for all others.
constexpr auto latin1 =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 "
    "acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde "
    "Auml "
    "Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc "
    "Otilde "
    "Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring "
    "aelig "
    "ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml "
    "divide "
    "oslash ugrave uacute ucirc uuml yacute thorn yuml";

QHash<QString, QString> commonEntities() {
    QHash<QString, QString> table = {
        {u"amp"_s, u"&"_s},       {u"lt"_s, u"<"_s},          {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s},     {u"apos"_s, u"'"_s},        {u"ndash"_s, u"–"_s},
        {u"mdash"_s, u"—"_s},     {u"lsquo"_s, u"‘"_s},       {u"rsquo"_s, u"’"_s},
        {u"ldquo"_s, u"“"_s},     {u"rdquo"_s, u"”"_s},       {u"bdquo"_s, u"„"_s},
        {u"sbquo"_s, u"‚"_s},     {u"hellip"_s, u"…"_s},      {u"euro"_s, u"€"_s},
        {u"bull"_s, u"•"_s},      {u"trade"_s, u"™"_s},       {u"ensp"_s, u"\u2002"_s},
        {u"emsp"_s, u"\u2003"_s}, {u"thinsp"_s, u"\u2009"_s}, {u"zwnj"_s, u"\u200c"_s},
        {u"zwj"_s, u"\u200d"_s},  {u"lrm"_s, u"\u200e"_s},    {u"rlm"_s, u"\u200f"_s},
    };
    char16_t character = 0xa0;
    for (const QString& name : QString::fromLatin1(latin1).split(u' '))
        table.insert(name, QString(QChar(character++)));
    return table;
}

} // namespace

QString htmlEntity(QStringView name) {
    if (name == u"amp") return u"&"_s; // nearly all there are
    if (name == u"lt") return u"<"_s;
    if (name == u"gt") return u">"_s;
    if (name == u"quot") return u"\""_s;
    static const QHash<QString, QString> common = commonEntities();
    const QString key = name.toString();
    if (const auto known = common.constFind(key); known != common.constEnd()) return *known;
    if (key.size() > 32 || key.isEmpty()) return {};
    for (const QChar c : key) {
        if (c.unicode() >= 0x80 || !c.isLetterOrNumber()) return {};
    }
    const QString answer = plainText(u"<p>&"_s + key + u";</p>"_s).trimmed();
    return answer.startsWith(u'&') ? QString() : answer;
}

} // namespace flashnews
