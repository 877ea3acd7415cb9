#pragma once

#include "app/html/tree.h"

#include <QList>
#include <QSet>
#include <QUrl>

namespace flashnews {

/// Writes a tree out again as safe HTML: allow-listed elements and attributes only, everything else dropped
/// or unwrapped, text escaped. The one place where markup for the reader is made.
class Serialiser {
public:
    explicit Serialiser(const QUrl& base) : m_base(base) {}

    /// Nodes that are left out with all that is in them.
    void leaveOut(const GumboNode* node) { m_leftOut.insert(node); }
    /// Adds what is in the node to the output.
    void writeChildren(const GumboNode* node);
    void write(const GumboNode* node);

    QString html() const { return m_html; }
    QList<QUrl> pictures() const { return m_pictures; }
    /// True when an element went away that changes how a parser reads what stands in it; the output must then
    /// be read and written once more to be stable.
    bool isUnstable() const { return m_unstable; }

private:
    void writeText(const GumboNode* node);
    void writeElement(const GumboNode* node, const QByteArray& name);
    void writeAllowed(const GumboNode* node, const QByteArray& name);
    void writePicture(const GumboNode* node);
    void writeEmbed(const GumboNode* node);
    void writeAttribute(const char* name, const QString& value);
    void writeSharedAttributes(const GumboNode* node, const QByteArray& name);
    QUrl webAddress(const QString& written, bool mailToo) const;

    QUrl m_base;
    QString m_html;
    QList<QUrl> m_pictures;
    QSet<const GumboNode*> m_leftOut;
    bool m_unstable = false;
};

} // namespace flashnews
