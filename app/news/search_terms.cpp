#include "app/news/search_terms.h"

namespace flashnews {

namespace {

/// Reads one term after another from the left.
class TermReader {
public:
    explicit TermReader(const QString& typed) : m_typed(QString(typed).replace(QChar(0), u' ')) {}

    QList<SearchTerm> read() {
        QList<SearchTerm> terms;
        while (skipSpace())
            terms.append(next());
        return terms;
    }

private:
    bool skipSpace() {
        while (m_at < m_typed.size() && m_typed[m_at].isSpace())
            ++m_at;
        return m_at < m_typed.size();
    }

    SearchTerm next() {
        SearchTerm term;
        if (m_typed[m_at] == u'-' && m_at + 1 < m_typed.size() && !m_typed[m_at + 1].isSpace()) {
            term.excluded = true;
            ++m_at;
        }
        for (const QString& field : searchFields())
            if (QStringView(m_typed).sliced(m_at).startsWith(QString(field + u':'), Qt::CaseInsensitive)) {
                term.field = field;
                m_at += field.size() + 1;
                break;
            }
        if (m_at < m_typed.size() && m_typed[m_at] == u'"')
            term.text = quoted();
        else
            term.text = word(term.finished);
        return term;
    }

    QString quoted() {
        const qsizetype end = m_typed.indexOf(u'"', m_at + 1);
        const QString text = m_typed.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1);
        m_at = end < 0 ? m_typed.size() : end + 1;
        return text.simplified();
    }

    QString word(bool& finished) {
        const qsizetype start = m_at;
        while (m_at < m_typed.size() && !m_typed[m_at].isSpace())
            ++m_at;
        finished = m_at < m_typed.size();
        return m_typed.mid(start, m_at - start);
    }

    QString m_typed;
    qsizetype m_at = 0;
};

} // namespace

const QStringList& searchFields() {
    static const QStringList fields = {QStringLiteral("title"),    QStringLiteral("source"),
                                       QStringLiteral("country"),  QStringLiteral("about"),
                                       QStringLiteral("agency"),   QStringLiteral("tag"),
                                       QStringLiteral("language"), QStringLiteral("after"),
                                       QStringLiteral("before"),   QStringLiteral("is")};
    return fields;
}

QList<SearchTerm> searchTerms(const QString& typed) {
    return TermReader(typed).read();
}

QString toTyped(const SearchTerm& term) {
    const bool needsQuotes = term.text.contains(u' ') || (term.finished && term.text.isEmpty());
    const QString text = needsQuotes ? u'"' + term.text + u'"' : term.text;
    return (term.excluded ? QStringLiteral("-") : QString()) +
           (term.field.isEmpty() ? QString() : term.field + u':') + text;
}

} // namespace flashnews
