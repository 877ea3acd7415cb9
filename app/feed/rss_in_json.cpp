// RSS written as JSON (Scripting News, WordPress.com): {"rss": {"channel": {"item": [ … ]}}}. The same
// elements in another spelling, so they are handed to the same tree.
#include "app/feed/xml_readers.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

QString scalar(const QJsonValue& value) {
    if (value.isBool()) return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
}

/// JSON does not tell attributes from elements: what is plain stands as both.
QList<RawAttribute> attributesOf(const QList<std::pair<QString, QString>>& plain) {
    QList<RawAttribute> attributes;
    for (const auto& [name, value] : plain)
        attributes.append({name, value});
    return attributes;
}

void build(const QString& name, const QJsonValue& value, TreeBuilder& builder) {
    if (builder.stopped() || builder.depth() >= TreeBuilder::maxDepth) return;
    if (value.isArray()) {
        for (const QJsonValue& one : value.toArray())
            build(name, one, builder);
        return;
    }
    const QJsonObject object = value.toObject();
    QList<std::pair<QString, QString>> plain;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!field->isObject() && !field->isArray()) plain.append({field.key(), scalar(*field)});
    }
    builder.startElement(name, attributesOf(plain));
    if (!value.isObject()) builder.text(scalar(value));
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() == "#value"_L1) {
            builder.text(scalar(*field));
        } else if (field.key() != "item"_L1) {
            build(field.key(), *field, builder);
        }
    }
    // The articles last, as in a feed: they are read with what the head has told.
    if (object.contains("item"_L1)) build(u"item"_s, object["item"_L1], builder);
    builder.endElement();
}

} // namespace

bool readRssInJson(const QJsonObject& document, TreeBuilder& builder) {
    if (!document["rss"_L1].isObject()) return false;
    build(u"rss"_s, document["rss"_L1], builder);
    return true;
}

} // namespace flashnews
