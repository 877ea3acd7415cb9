#include "app/feed/html_entities.h"
#include "app/feed/xml_readers.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace flashnews {
namespace {

class HtmlEntities : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString& name) override { return htmlEntity(name); }
};

/// QXmlStreamReader compares each attribute with all others of its tag, which thousands of them turn into
/// minutes. No feed has such a tag.
bool hasMonstrousTag(const QByteArray& utf8) {
    constexpr qsizetype longTag = 20'000;
    constexpr qsizetype mostAttributes = 1'000;
    for (qsizetype at = utf8.indexOf('<'); at >= 0; at = utf8.indexOf('<', at + 1)) {
        const qsizetype end = utf8.indexOf('>', at);
        const qsizetype length = (end < 0 ? utf8.size() : end) - at;
        if (length > longTag && QByteArrayView(utf8).sliced(at, length).count('=') > mostAttributes)
            return true;
        if (end < 0) return false;
        at = end;
    }
    return false;
}

} // namespace

ReadingEnd readStrictly(const QByteArray& utf8, TreeBuilder& builder) {
    if (hasMonstrousTag(utf8))
        return {ReadingEnd::Broken,
                {QCoreApplication::translate("Feed", "An element has thousands of attributes.")}};
    QXmlStreamReader reader(utf8);
    HtmlEntities entities;
    reader.setEntityResolver(&entities);
    reader.setNamespaceProcessing(false);
    QList<RawAttribute> attributes;
    while (!reader.atEnd() && !builder.stopped()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            attributes.clear();
            const QXmlStreamAttributes written = reader.attributes();
            for (const QXmlStreamAttribute& attribute : written)
                attributes.append({attribute.qualifiedName(), attribute.value()});
            builder.startElement(reader.qualifiedName(), attributes);
            break;
        }
        case QXmlStreamReader::EndElement:
            builder.endElement();
            if (builder.depth() == 0) return {}; // junk behind the root is nobody's business
            break;
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EntityReference:
            builder.text(reader.text());
            break;
        default:
            break;
        }
    }
    if (!reader.hasError() || builder.stopped()) return {};
    const bool early = reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    return {early ? ReadingEnd::CutOff : ReadingEnd::Broken,
            {QCoreApplication::translate("Feed", "Line %1: %2")
                 .arg(reader.lineNumber())
                 .arg(reader.errorString())}};
}

} // namespace flashnews
