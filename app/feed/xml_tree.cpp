#include "app/feed/xml_tree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

constexpr size_t maxElements = 300'000; // far beyond any feed's head or any one article
constexpr qsizetype maxTextLength = 8'000'000;
constexpr qsizetype maxNames = 4'096;

constexpr QStringView structures[] = {u"rss",   u"rdf",     u"channel", u"feed", u"item",   u"entry",
                                      u"items", u"image",   u"urlset",  u"url",  u"author", u"source",
                                      u"opml",  u"outline", u"head",    u"body", u"seq",    u"group"};

bool isStructure(const XmlElement& element) {
    return element.ns != Ns::Xhtml &&
           std::find(std::begin(structures), std::end(structures), element.name) != std::end(structures);
}

void appendAllText(const XmlElement& element, QString& into) {
    into += element.text;
    for (const XmlElement* child = element.firstChild; child; child = child->next) {
        appendAllText(*child, into);
        into += child->tail;
    }
}

bool holdsAddress(const QString& attribute) {
    return attribute == u"href" || attribute == u"src" || attribute == u"cite" || attribute == u"poster";
}

/// The base that an element inside a text names for what is in it; else the one around it.
QUrl innerBase(const XmlElement& element, const QUrl& around) {
    const QString base = element.attribute(u"base", Ns::Xml).trimmed();
    return base.isEmpty() ? around : around.resolved(QUrl(base));
}

/// `base` is empty where the base of the whole text holds; whoever cleans the text resolves against that.
void appendMarkup(const XmlElement& element, const QUrl& base, QString& into) {
    into += element.text.toHtmlEscaped();
    for (const XmlElement* child = element.firstChild; child; child = child->next) {
        const QUrl childBase = innerBase(*child, base);
        into += u'<' + child->name;
        for (const XmlAttribute& attribute : child->attributes) {
            if (attribute.ns != Ns::Plain) continue;
            const bool resolves = !childBase.isEmpty() && holdsAddress(attribute.name);
            const QString value =
                resolves ? childBase.resolved(QUrl(attribute.value.trimmed())).toString() : attribute.value;
            into += u' ' + attribute.name + u"=\""_s + value.toHtmlEscaped() + u'"';
        }
        into += u'>';
        static const QStringList childless = {u"br"_s,   u"hr"_s,    u"img"_s,    u"wbr"_s,
                                              u"area"_s, u"input"_s, u"source"_s, u"track"_s};
        if (!childless.contains(child->name)) {
            appendMarkup(*child, childBase, into);
            into += u"</"_s + child->name + u'>';
        }
        into += child->tail.toHtmlEscaped();
    }
}

QString lowered(QStringView name) {
    const bool plain =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c < u'A' || (c > u'Z' && c < u'\x80'); });
    return plain ? name.toString() : name.toString().toLower();
}

/// Whether xmlns or xmlns:p is the declaration that a name without prefix, or with the prefix p, uses.
bool declares(QStringView declaration, QStringView qualifiedName) {
    const auto colon = qualifiedName.indexOf(u':');
    if (colon < 0) return declaration.size() == 5;
    return declaration.startsWith("xmlns:"_L1) && declaration.sliced(6) == qualifiedName.first(colon);
}

bool isBlank(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

QString XmlElement::attribute(QStringView local, Ns space) const {
    for (const XmlAttribute& attribute : attributes) {
        if (attribute.ns == space && attribute.name == local) return attribute.value;
    }
    return {};
}

bool XmlElement::hasAttribute(QStringView local, Ns space) const {
    return std::any_of(attributes.begin(), attributes.end(), [&](const XmlAttribute& attribute) {
        return attribute.ns == space && attribute.name == local;
    });
}

const XmlElement* XmlElement::child(Ns space, QStringView local) const {
    for (const XmlElement* candidate = firstChild; candidate; candidate = candidate->next) {
        if (candidate->is(space, local)) return candidate;
    }
    return nullptr;
}

QString textOf(const XmlElement& element) {
    if (!element.firstChild) return element.text.trimmed();
    QString all;
    appendAllText(element, all);
    return all.trimmed();
}

QString markupOf(const XmlElement& element) {
    QString markup;
    appendMarkup(element, {}, markup);
    return markup.trimmed();
}

QUrl baseOf(const XmlElement& element, const QUrl& documentBase) {
    QStringList written;
    for (const XmlElement* outer = &element; outer; outer = outer->parent) {
        const QString base = outer->attribute(u"base", Ns::Xml).trimmed();
        if (!base.isEmpty()) written.prepend(base);
    }
    QUrl base = documentBase;
    for (const QString& step : written) {
        const QUrl relative(step);
        if (!relative.isValid()) continue;
        const QUrl resolved = base.resolved(relative);
        const QString scheme = resolved.scheme();
        // A base such as "javascript:" or "urn:" leads nowhere; the outer one stays in force.
        if (scheme == "http"_L1 || scheme == "https"_L1 || scheme.isEmpty()) base = resolved;
    }
    return base;
}

QString languageOf(const XmlElement& element) {
    for (const XmlElement* outer = &element; outer; outer = outer->parent) {
        if (outer->hasAttribute(u"lang", Ns::Xml)) return outer->attribute(u"lang", Ns::Xml).trimmed();
    }
    return {};
}

TreeBuilder::TreeBuilder(ItemHandler onItem) : m_onItem(std::move(onItem)) {}

void TreeBuilder::declareNamespaces(const QList<RawAttribute>& attributes, bool ofRss) {
    for (const auto& [name, value] : attributes) {
        if (!name.startsWith("xmlns"_L1)) continue;
        const bool isDefault = name.size() == 5;
        if (!isDefault && name[5] != u':') continue;
        const QStringView prefix = isDefault ? QStringView() : name.sliced(6);
        Ns ns = namespaceOfUri(value);
        // RSS has no namespace; one that is made its default (Atom's, Media RSS's) means none of its
        // elements.
        if (isDefault && (ns == Ns::Other || ofRss)) ns = Ns::Plain;
        // A wrong address under a customary prefix is nearly always a slip.
        if (ns == Ns::Other) ns = namespaceOfPrefix(prefix);
        if (boundTo(prefix) == ns && !m_scope.empty()) continue;
        m_scope.push_back({prefix.toString(), ns});
        m_names.clear();
    }
}

Ns TreeBuilder::boundTo(QStringView prefix) const {
    for (auto binding = m_scope.rbegin(); binding != m_scope.rend(); ++binding) {
        if (binding->prefix == prefix) return binding->ns;
    }
    return prefix.isEmpty() ? Ns::Plain : Ns::Other;
}

TreeBuilder::Name TreeBuilder::resolve(QStringView qualifiedName, bool isAttribute) {
    // Attributes without a prefix are in no namespace; they are kept apart by a key no element can have.
    const auto colon = qualifiedName.indexOf(u':');
    if (isAttribute && colon < 0) return {{}, lowered(qualifiedName), Ns::Plain};
    const QString key = QString::fromRawData(qualifiedName.data(), qualifiedName.size());
    if (const auto known = m_names.constFind(key); known != m_names.constEnd()) return *known;

    const QStringView prefix = colon < 0 ? QStringView() : qualifiedName.first(colon);
    Name name{qualifiedName.toString(), lowered(qualifiedName.sliced(colon + 1)), boundTo(prefix)};
    if (name.ns == Ns::Other) {
        const bool declared = std::any_of(m_scope.begin(), m_scope.end(),
                                          [&](const Binding& binding) { return binding.prefix == prefix; });
        if (!declared) {
            name.ns = namespaceOfPrefix(prefix);
            if (name.ns != Ns::Xml && m_undeclared.size() < 10 && !m_undeclared.contains(prefix))
                m_undeclared.append(prefix.toString());
        }
    }
    if (m_names.size() >= maxNames) m_names.clear();
    m_names.insert(name.qualified, name);
    return name;
}

bool TreeBuilder::startsItem(const XmlElement& element) const {
    if (!m_onItem || m_inItem || m_open.size() > 4) return false;
    if (element.ns == Ns::Plain && element.name == u"item") return true;
    if (element.ns == Ns::Atom && element.name == u"item") return true; // RSS's habit in Atom
    if ((element.ns == Ns::Plain || element.ns == Ns::Atom) && element.name == u"entry") return true;
    return (element.ns == Ns::Sitemap || element.ns == Ns::Plain) && element.name == u"url" && m_root &&
           m_root->name == u"urlset";
}

void TreeBuilder::startElement(QStringView qualifiedName, const QList<RawAttribute>& attributes) {
    if (m_stopped) return;
    if (m_pool.size() >= maxElements) {
        m_tooLarge = m_stopped = true;
        return;
    }
    if (depth() >= maxDepth) endElement(); // the new element takes the place of the innermost one
    const Open open{nullptr, {}, m_pool.size(), m_scope.size(), false, false};
    m_open.push_back(open);
    declareNamespaces(attributes,
                      m_open.size() == 1 && qualifiedName.compare(u"rss", Qt::CaseInsensitive) == 0);
    Name name = resolve(qualifiedName, false);

    XmlElement& element = m_pool.emplace_back();
    element.ns = name.ns;
    element.name = std::move(name.local);
    element.attributes.reserve(attributes.size());
    for (const auto& [attributeName, value] : attributes) {
        if (attributeName == u"xmlns" || attributeName.startsWith("xmlns:"_L1)) {
            if (!m_root) {
                const bool own = declares(attributeName, qualifiedName);
                m_rootNamespaces.insert(own ? 0 : m_rootNamespaces.size(), value.trimmed().toString());
            }
            continue;
        }
        Name resolved = resolve(attributeName, true);
        element.attributes.append({resolved.ns, std::move(resolved.local), value.toString()});
    }

    Open& top = m_open.back();
    top.element = &element;
    top.qualifiedName = std::move(name.qualified);
    top.structure = isStructure(element);
    top.item = startsItem(element);
    XmlElement* parent = m_open.size() > 1 ? m_open[m_open.size() - 2].element : nullptr;
    element.parent = parent;
    if (!m_root) m_root = &element;
    if (top.item) {
        m_inItem = true; // handed over at its end, never part of the tree
    } else if (parent) {
        (parent->lastChild ? parent->lastChild->next : parent->firstChild) = &element;
        parent->lastChild = &element;
    }
}

void TreeBuilder::text(QStringView characters) {
    if (m_stopped || m_open.empty()) return;
    const Open& top = m_open.back();
    if (top.structure && isBlank(characters)) return;
    XmlElement* element = top.element;
    QString& into = element->lastChild ? element->lastChild->tail : element->text;
    if (into.size() + characters.size() <= maxTextLength) into += characters;
}

void TreeBuilder::endElement() {
    if (m_stopped || m_open.empty()) return;
    const Open closed = m_open.back();
    m_open.pop_back();
    if (m_scope.size() > closed.scopeSize) {
        m_scope.resize(closed.scopeSize);
        m_names.clear();
    }
    if (!closed.item) return;
    m_inItem = false;
    if (!m_onItem(*closed.element)) m_stopped = true;
    if (closed.element != m_root) m_pool.resize(closed.poolSize);
}

void TreeBuilder::cutOff() {
    if (m_stopped) return;
    if (!m_open.empty() && !m_open.back().structure) {
        XmlElement& innermost = *m_open.back().element;
        const bool prose = innermost.name == u"description" || innermost.name == u"summary" ||
                           innermost.name == u"content" || innermost.name == u"encoded" ||
                           innermost.ns == Ns::Xhtml;
        if (!prose && !innermost.firstChild) innermost.text.clear();
    }
    while (!m_open.empty() && !m_stopped)
        endElement();
}

} // namespace flashnews
