#pragma once

#include <QHash>
#include <QString>

namespace flashnews {

/// Resolves references in broken XML: numbers (with HTML's reading of 128 … 159), XML's and HTML's names, and
/// what the document type declares, within limits that no entity bomb gets past.
class EntityText {
public:
    /// Remembers <!ENTITY name "value"> declarations of an internal subset. External ones are never read.
    void declare(QStringView internalSubset);
    /// The text with its references resolved once and without the control characters XML forbids.
    QString resolved(QStringView text);

    /// True for text without references and forbidden characters, which resolved() would only copy.
    static bool isPlain(QStringView text);
    static bool hasControls(QStringView text);
    static QString withoutControls(QStringView text);

    bool sawBareAmpersand() const { return m_bareAmpersand; }
    bool sawControl() const { return m_control; }

private:
    qsizetype resolveOne(QStringView text, qsizetype at, int depth, QString& into);
    QString resolvedTo(QStringView text, int depth);

    QHash<QString, QString> m_declared;
    qsizetype m_expanded = 0;
    bool m_bareAmpersand = false;
    bool m_control = false;
};

/// C1 control characters as windows-1252 means them: what a page's "&#146;" stands for everywhere.
QString withoutC1Controls(const QString& text);

} // namespace flashnews
