#include "app/news/article_filter.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace flashnews {

namespace {

// In the order of the enums.
const QStringList sortNames = {QStringLiteral("newest"), QStringLiteral("oldest"), QStringLiteral("best")};
const QStringList groupNames = {QStringLiteral("day"), QStringLiteral("source"), QStringLiteral("country")};

/// Calls field(name, member) for every condition of the filter; the order is the order in the JSON.
template<typename Filter, typename Visitor>
void visitFields(Filter& filter, Visitor field) {
    field(QStringLiteral("text"), filter.text);
    field(QStringLiteral("feeds"), filter.feeds);
    field(QStringLiteral("folders"), filter.folders);
    field(QStringLiteral("publishedIn"), filter.sourceCountries);
    field(QStringLiteral("about"), filter.aboutCountries);
    field(QStringLiteral("agencies"), filter.agencies);
    field(QStringLiteral("languages"), filter.languages);
    field(QStringLiteral("tags"), filter.tags);
    field(QStringLiteral("unread"), filter.unread);
    field(QStringLiteral("bookmarked"), filter.bookmarked);
    field(QStringLiteral("since"), filter.since);
    field(QStringLiteral("until"), filter.until);
    field(QStringLiteral("story"), filter.story);
    field(QStringLiteral("foldCopies"), filter.foldCopies);
    field(QStringLiteral("sort"), filter.sort);
    field(QStringLiteral("group"), filter.group);
}

struct Writer {
    QJsonObject json;

    void operator()(const QString& name, const QString& value) {
        if (!value.isEmpty()) json.insert(name, value);
    }
    void operator()(const QString& name, bool value) {
        if (value) json.insert(name, true);
    }
    void operator()(const QString& name, ArticleId value) {
        if (value != 0) json.insert(name, value);
    }
    void operator()(const QString& name, const QDateTime& value) {
        if (value.isValid()) json.insert(name, value.toUTC().toString(Qt::ISODateWithMs));
    }
    void operator()(const QString& name, ArticleFilter::Sort value) {
        if (value != ArticleFilter::Sort::NewestFirst) json.insert(name, sortNames[int(value)]);
    }
    void operator()(const QString& name, ArticleFilter::Group value) {
        if (value != ArticleFilter::Group::Day) json.insert(name, groupNames[int(value)]);
    }
    template<typename T>
    void operator()(const QString& name, const QList<T>& values) {
        if (values.isEmpty()) return;
        QJsonArray array;
        for (const T& value : values)
            array.append(value);
        json.insert(name, array);
    }
};

struct Reader {
    QJsonObject json;
    QString wrong; ///< name of the first field that has the wrong type

    void operator()(const QString& name, QString& value) {
        take(name, QJsonValue::String, [&](const QJsonValue& v) { value = v.toString(); });
    }
    void operator()(const QString& name, bool& value) {
        take(name, QJsonValue::Bool, [&](const QJsonValue& v) { value = v.toBool(); });
    }
    void operator()(const QString& name, ArticleId& value) {
        take(name, QJsonValue::Double, [&](const QJsonValue& v) { value = v.toInteger(); });
    }
    void operator()(const QString& name, QDateTime& value) {
        take(name, QJsonValue::String, [&](const QJsonValue& v) {
            value = QDateTime::fromString(v.toString(), Qt::ISODateWithMs).toUTC();
            if (!value.isValid()) fail(name);
        });
    }
    void operator()(const QString& name, ArticleFilter::Sort& value) { choice(name, sortNames, value); }
    void operator()(const QString& name, ArticleFilter::Group& value) { choice(name, groupNames, value); }
    void operator()(const QString& name, QStringList& values) {
        list(name, QJsonValue::String, [&](const QJsonValue& v) { values.append(v.toString()); });
    }
    void operator()(const QString& name, QList<FeedId>& values) {
        list(name, QJsonValue::Double, [&](const QJsonValue& v) { values.append(v.toInteger()); });
    }

private:
    template<typename Take>
    void take(const QString& name, QJsonValue::Type type, Take takeValue) {
        const QJsonValue value = json.take(name);
        if (value.isUndefined()) return;
        if (value.type() != type)
            fail(name);
        else
            takeValue(value);
    }
    template<typename Enum>
    void choice(const QString& name, const QStringList& names, Enum& value) {
        take(name, QJsonValue::String, [&](const QJsonValue& v) {
            const qsizetype at = names.indexOf(v.toString());
            if (at < 0)
                fail(name);
            else
                value = static_cast<Enum>(at);
        });
    }
    template<typename Take>
    void list(const QString& name, QJsonValue::Type type, Take takeValue) {
        take(name, QJsonValue::Array, [&](const QJsonValue& array) {
            for (const QJsonValue& value : array.toArray()) {
                if (value.type() != type) return fail(name);
                takeValue(value);
            }
        });
    }
    void fail(const QString& name) {
        if (wrong.isEmpty()) wrong = name;
    }
};

} // namespace

bool ArticleFilter::isEmpty() const {
    return conditions() == ArticleFilter();
}

ArticleFilter ArticleFilter::conditions() const {
    ArticleFilter bare = *this;
    bare.sort = {};
    bare.group = {};
    bare.foldCopies = false;
    return bare;
}

QJsonObject toJson(const ArticleFilter& filter) {
    Writer writer;
    visitFields(filter, std::ref(writer));
    return writer.json;
}

Result<ArticleFilter> filterFromJson(const QJsonObject& json) {
    ArticleFilter filter;
    Reader reader{json, {}};
    visitFields(filter, std::ref(reader));
    if (reader.wrong.isEmpty() && !reader.json.isEmpty()) reader.wrong = reader.json.keys().first();
    if (!reader.wrong.isEmpty())
        return Error{
            Error::Kind::Format,
            QCoreApplication::translate("ArticleFilter", "This filter has a part that cannot be read: %1.")
                .arg(reader.wrong)};
    return filter;
}

} // namespace flashnews
