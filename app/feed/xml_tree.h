#pragma once

#include "app/feed/namespaces.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>
#include <deque>
#include <functional>

namespace flashnews {

struct XmlAttribute {
    Ns ns = Ns::Plain;
    QString name; ///< local, lower case
    QString value;
};

/// An element as the formats see it. Names are in lower case, so that CDF's capitals and a careless "PubDate"
/// are understood alike. Mixed content is held as text before the first child and, with each child, the text
/// that follows it.
struct XmlElement {
    Ns ns = Ns::Plain;
    QString name; ///< local, lower case
    QList<XmlAttribute> attributes;
    QString text; ///< before the first child
    QString tail; ///< after this element, up to the next sibling or the parent's end
    XmlElement* parent = nullptr;
    XmlElement* firstChild = nullptr;
    XmlElement* lastChild = nullptr;
    XmlElement* next = nullptr;

    bool is(Ns space, QStringView local) const { return ns == space && name == local; }
    /// The value of an attribute without a namespace; empty when absent.
    QString attribute(QStringView local, Ns space = Ns::Plain) const;
    bool hasAttribute(QStringView local, Ns space = Ns::Plain) const;
    const XmlElement* child(Ns space, QStringView local) const;
};

/// All text in an element, children included, trimmed.
QString textOf(const XmlElement& element);
/// The markup inside an element, written out again; text is escaped.
QString markupOf(const XmlElement& element);
/// The base address in force in an element (XML Base), starting from the document's address.
QUrl baseOf(const XmlElement& element, const QUrl& documentBase);
/// xml:lang in force in an element, empty when none.
QString languageOf(const XmlElement& element);

struct RawAttribute {
    QStringView name; ///< qualified, as written
    QStringView value;
};

/// Makes the tree out of what a reader (strict or tolerant) finds, and hands each article over as soon as it
/// is whole, so that memory holds one article and not a feed. Depth and size are bounded: what lies deeper
/// than maxDepth is attached at that level, and a document of too many elements is read no further.
class TreeBuilder {
public:
    /// Receives an item, entry or url element. False means: enough, stop reading.
    using ItemHandler = std::function<bool(const XmlElement& item)>;
    static constexpr qsizetype maxDepth = 128;

    explicit TreeBuilder(ItemHandler onItem = {});

    void startElement(QStringView qualifiedName, const QList<RawAttribute>& attributes);
    void text(QStringView characters);
    void endElement();
    /// The document stopped in the middle: the innermost element is dropped where half of it would be wrong
    /// (an address, a date), everything that is open is closed.
    void cutOff();

    const XmlElement* root() const { return m_root; }
    /// Namespaces declared on the root, the root's own first.
    const QStringList& rootNamespaces() const { return m_rootNamespaces; }
    bool stopped() const { return m_stopped; }
    bool tooLarge() const { return m_tooLarge; }
    /// The open elements, from the root (0) inwards; for readers that mend nesting.
    qsizetype depth() const { return qsizetype(m_open.size()); }
    const XmlElement& open(qsizetype level) const { return *m_open[size_t(level)].element; }
    QStringView openName(qsizetype level) const { return m_open[size_t(level)].qualifiedName; }
    bool inItem() const { return m_inItem; }
    /// Prefixes that were used and never declared.
    const QStringList& undeclaredPrefixes() const { return m_undeclared; }

private:
    struct Name {
        QString qualified;
        QString local;
        Ns ns;
    };
    struct Open {
        XmlElement* element;
        QString qualifiedName;
        size_t poolSize;  ///< when it was opened: an article's elements are forgotten in one go
        size_t scopeSize; ///< likewise for the prefixes declared in it
        bool structure;   ///< holds elements, not text: white space in it means nothing
        bool item;
    };
    struct Binding {
        QString prefix;
        Ns ns;
    };

    void declareNamespaces(const QList<RawAttribute>& attributes, bool ofRss);
    Name resolve(QStringView qualifiedName, bool isAttribute);
    Ns boundTo(QStringView prefix) const;
    bool startsItem(const XmlElement& element) const;

    ItemHandler m_onItem;
    std::deque<XmlElement> m_pool;
    std::vector<Open> m_open;
    std::vector<Binding> m_scope;
    QHash<QString, Name> m_names; ///< what resolve() found under the bindings in force
    QStringList m_undeclared;
    QStringList m_rootNamespaces;
    XmlElement* m_root = nullptr;
    bool m_inItem = false;
    bool m_stopped = false;
    bool m_tooLarge = false;
};

} // namespace flashnews
