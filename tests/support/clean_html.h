#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>

/// What clean HTML may hold, written once more beside the sanitiser, for its tests and its fuzzer.
namespace flashnews::test {

/// The attributes an element may have in clean HTML; those of "*" stand everywhere.
inline const QHash<QString, QString> allowed = [] {
    QHash<QString, QString> table;
    for (const auto& [element, attributes] :
         std::initializer_list<std::pair<const char*, const char*>>{{"*", "lang dir id"},
                                                                    {"a", "href title"},
                                                                    {"img", "src alt title width height"},
                                                                    {"abbr", "title"},
                                                                    {"dfn", "title"},
                                                                    {"td", "colspan rowspan"},
                                                                    {"th", "colspan rowspan scope"},
                                                                    {"ol", "start type"},
                                                                    {"li", "value"},
                                                                    {"time", "datetime"},
                                                                    {"ins", "datetime cite"},
                                                                    {"del", "datetime cite"},
                                                                    {"q", "cite"},
                                                                    {"blockquote", "cite"}})
        table.insert(QString::fromLatin1(element), QString::fromLatin1(attributes));
    return table;
}();
inline const QSet<QString> elements = [] {
    const QString names = QStringLiteral(
        "a abbr address b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption "
        "figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong "
        "sub "
        "summary sup table tbody td tfoot th thead time tr u ul var wbr");
    const QStringList list = names.split(u' ');
    return QSet<QString>(list.begin(), list.end());
}();

inline bool mayHave(const QString& element, const QString& attribute) {
    return allowed.value(QStringLiteral("*")).split(u' ').contains(attribute) ||
           allowed.value(element).split(u' ').contains(attribute);
}

/// What is wrong with one attribute of the output.
inline QString attributeFault(const QString& element, const QString& name, const QString& value) {
    if (!mayHave(element, name)) return QStringLiteral("bad attribute: ") + name;
    if (name == QLatin1String("id") && !value.startsWith(QLatin1String("n-")))
        return QStringLiteral("bad place: ") + value;
    if (name != QLatin1String("href") && name != QLatin1String("src") && name != QLatin1String("cite"))
        return {};
    const QString scheme = value.section(u':', 0, 0);
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    const bool mail = name == QLatin1String("href") && scheme == QLatin1String("mailto");
    return web || mail ? QString() : QStringLiteral("bad address: ") + value;
}

/// Every tag of the output, checked with a stricter reader than any browser: a name of the list, attributes
/// of the list in double quotes, and no '<' that is not part of such a tag.
inline QString fault(const QString& html) {
    static const QRegularExpression tag(QStringLiteral("^<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)>"));
    static const QRegularExpression attribute(QStringLiteral(" ([a-z]+)=\"([^\"]*)\""));
    static const QRegularExpression control(
        QStringLiteral("[\\x00-\\x08\\x0b-\\x1f\\x7f\\x{fffe}\\x{ffff}]"));
    if (html.contains(control)) return QStringLiteral("a control character");
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const auto match = tag.match(html.mid(at, html.indexOf(u'>', at) - at + 1));
        if (!match.hasMatch() || !elements.contains(match.captured(2)))
            return QStringLiteral("bad tag: ") + html.mid(at, 80);
        auto attributes = attribute.globalMatch(match.captured(3));
        while (attributes.hasNext()) {
            const auto found = attributes.next();
            const QString bad = attributeFault(match.captured(2), found.captured(1), found.captured(2));
            if (!bad.isEmpty()) return bad;
        }
    }
    return {};
}

} // namespace flashnews::test
