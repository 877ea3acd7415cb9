#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <gumbo.h>

namespace flashnews {

/// An HTML5 tree of a page or a piece of one, made by gumbo. Owns the bytes its nodes point into.
class HtmlTree {
public:
    explicit HtmlTree(QByteArray utf8);
    explicit HtmlTree(const QString& html) : HtmlTree(html.toUtf8()) {}
    ~HtmlTree();
    HtmlTree(const HtmlTree&) = delete;
    HtmlTree& operator=(const HtmlTree&) = delete;

    const GumboNode* root() const { return m_output->root; }
    /// The <body>, or the root where there is none.
    const GumboNode* body() const;

private:
    QByteArray m_bytes;
    GumboOutput* m_output;
};

/// The lower-case name of an HTML element, empty for anything else (text, comments, SVG and MathML).
QByteArray elementName(const GumboNode* node);
bool isElement(const GumboNode* node, const char* name);
/// The value of an attribute, null when it is not there.
QString attribute(const GumboNode* node, const char* name);
bool isText(const GumboNode* node);

/// The children of an element; empty for any other node.
class Children {
public:
    explicit Children(const GumboNode* node);
    const GumboNode* const* begin() const { return m_begin; }
    const GumboNode* const* end() const { return m_begin + m_count; }
    unsigned size() const { return m_count; }

private:
    const GumboNode* const* m_begin = nullptr;
    unsigned m_count = 0;
};

/// True for elements that begin a line of their own.
bool isBlock(const QByteArray& name);
/// True for elements whose text is not for reading: script, style, template, form controls, …
bool isUnreadable(const QByteArray& name);

} // namespace flashnews
