#include "app/store/filter_column.h"

#include <QJsonDocument>

namespace flashnews {

QString toColumn(const ArticleFilter& filter) {
    return QString::fromUtf8(QJsonDocument(toJson(filter)).toJson(QJsonDocument::Compact));
}

Result<ArticleFilter> filterFromColumn(const QString& column) {
    return filterFromJson(QJsonDocument::fromJson(column.toUtf8()).object());
}

} // namespace flashnews
