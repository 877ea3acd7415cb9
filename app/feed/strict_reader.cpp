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

} // namespace

ReadingEnd readStrictly(const QByteArray& utf8, TreeBuilder& builder) {
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
