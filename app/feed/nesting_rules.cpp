#include "app/feed/nesting_rules.h"

#include <algorithm>

namespace flashnews {
namespace {

constexpr qsizetype deepestMended = 16; // levels; nobody forgets an end tag further out

template<std::size_t size>
bool isOneOf(QStringView name, const QStringView (&names)[size]) {
    return std::any_of(std::begin(names), std::end(names),
                       [&](QStringView one) { return sameName(one, name); });
}

constexpr QStringView roots[] = {u"rss",  u"rdf",  u"feed",  u"channel",        u"urlset",
                                 u"opml", u"html", u"entry", u"outlinedocument"};

// Fields that hold nothing but text: another field's start ends them.
constexpr QStringView plainFields[] = {
    u"title",     u"link",    u"guid",   u"pubdate",       u"comments",  u"language",       u"ttl",
    u"id",        u"updated", u"issued", u"published",     u"modified",  u"created",        u"name",
    u"uri",       u"email",   u"date",   u"category",      u"creator",   u"subject",        u"copyright",
    u"generator", u"docs",    u"rights", u"lastbuilddate", u"enclosure", u"managingeditor", u"webmaster"};

// Fields that may hold markup, and the names that show that they are over: no HTML element has them.
constexpr QStringView proseFields[] = {u"description", u"encoded",  u"summary",
                                       u"content",     u"subtitle", u"tagline"};
constexpr QStringView notHtml[] = {u"guid",    u"pubdate",  u"comments",  u"lastbuilddate", u"description",
                                   u"encoded", u"creator",  u"enclosure", u"published",     u"updated",
                                   u"issued",  u"modified", u"id",        u"category",      u"author",
                                   u"item",    u"entry",    u"content"};

// HTML elements whose end tag is often left out: the next of the kind ends them.
constexpr QStringView endedByTheNext[] = {u"p", u"li", u"dt", u"dd", u"tr", u"td", u"th"};

constexpr QStringView htmlVoids[] = {u"br",  u"img", u"hr",    u"input", u"meta",
                                     u"wbr", u"col", u"embed", u"param", u"area"};

} // namespace

bool sameName(QStringView one, QStringView other) {
    if (one.size() != other.size()) return false;
    if (!one.isEmpty() && (one[0].unicode() | 0x20) != (other[0].unicode() | 0x20))
        return false; // the cheap way out
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QStringView localName(QStringView qualifiedName) {
    return qualifiedName.sliced(qualifiedName.indexOf(u':') + 1);
}

bool canBeRoot(QStringView local) {
    return isOneOf(local, roots);
}

bool neverEnds(QStringView local) {
    return isOneOf(local, htmlVoids);
}

qsizetype levelThatIsOver(const TreeBuilder& builder, QStringView qualifiedName) {
    const QStringView local = localName(qualifiedName);
    const bool endsProse = isOneOf(local, notHtml);
    const bool endsField = endsProse || isOneOf(local, plainFields);
    const bool item =
        builder.inItem() && (sameName(qualifiedName, u"item") || sameName(qualifiedName, u"entry"));
    qsizetype innermost = builder.depth() - 1;
    if (innermost > 0 && sameName(builder.openName(innermost), qualifiedName) &&
        isOneOf(local, endedByTheNext))
        return innermost;
    if (!endsField && !item) return -1;
    qsizetype over = -1;
    for (qsizetype level = innermost; level > qMax<qsizetype>(0, builder.depth() - 1 - deepestMended);
         --level) {
        const XmlElement& open = builder.open(level);
        const bool isOver = (item && sameName(builder.openName(level), qualifiedName)) ||
                            (endsField && level == innermost && isOneOf(open.name, plainFields)) ||
                            (endsProse && open.ns != Ns::Media && isOneOf(open.name, proseFields));
        if (!isOver) continue;
        over = level;
        innermost = level - 1; // what is left when this level is closed
    }
    return over;
}

} // namespace flashnews
