#include "app/store/article_body.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace flashnews {

namespace {

constexpr quint8 bodyVersion = 1;

/// What was added to the form later stands behind the rest, and only where there is any: articles without it
/// keep their bytes, so that a new version of the program does not take them for changed.
bool hasLater(const Article& article) {
    return !article.transcript.isEmpty() || !article.chaptersFile.isEmpty() || !article.people.isEmpty() ||
           article.place || !article.chapters.isEmpty() ||
           std::any_of(article.enclosures.begin(), article.enclosures.end(),
                       [](const Enclosure& enclosure) { return enclosure.seconds > 0; });
}

void writeChapters(QDataStream& out, const QList<Chapter>& chapters) {
    out << qint32(chapters.size());
    for (const Chapter& chapter : chapters)
        out << qint32(chapter.seconds) << chapter.title << chapter.link << chapter.image;
}

QList<Chapter> readChapters(QDataStream& in) {
    QList<Chapter> chapters;
    qint32 count = 0;
    in >> count;
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Chapter chapter;
        qint32 seconds = 0;
        in >> seconds >> chapter.title >> chapter.link >> chapter.image;
        chapter.seconds = seconds;
        chapters.append(chapter);
    }
    return chapters;
}

void writeLater(QDataStream& out, const Article& article) {
    out << article.transcript << article.chaptersFile << article.people << article.place.has_value();
    if (article.place) out << article.place->latitude << article.place->longitude;
    for (const Enclosure& enclosure : article.enclosures)
        out << qint32(enclosure.seconds);
    if (!article.chapters.isEmpty()) writeChapters(out, article.chapters);
}

void readLater(QDataStream& in, Article& article) {
    bool placed = false;
    in >> article.transcript >> article.chaptersFile >> article.people >> placed;
    if (placed) {
        article.place.emplace();
        in >> article.place->latitude >> article.place->longitude;
    }
    for (Enclosure& enclosure : article.enclosures) {
        qint32 seconds = 0;
        in >> seconds;
        enclosure.seconds = seconds;
    }
    if (in.status() == QDataStream::Ok && !in.atEnd()) article.chapters = readChapters(in);
}

void write(QDataStream& out, const Article& article) {
    out << bodyVersion << article.content.toUtf8() << article.summary.toUtf8() << article.text.toUtf8()
        << article.author << article.updated << article.categories << article.image << article.comments
        << qint32(article.enclosures.size());
    for (const Enclosure& enclosure : article.enclosures)
        out << enclosure.url << enclosure.type << enclosure.length;
    if (hasLater(article)) writeLater(out, article);
}

bool read(QDataStream& in, Article& article) {
    quint8 version = 0;
    QByteArray content, summary, text;
    qint32 enclosures = 0;
    in >> version;
    if (version != bodyVersion) return false;
    in >> content >> summary >> text >> article.author >> article.updated >> article.categories >>
        article.image >> article.comments >> enclosures;
    for (qint32 i = 0; i < enclosures && in.status() == QDataStream::Ok; ++i) {
        Enclosure enclosure;
        in >> enclosure.url >> enclosure.type >> enclosure.length;
        article.enclosures.append(enclosure);
    }
    if (in.status() == QDataStream::Ok && !in.atEnd()) readLater(in, article);
    article.content = QString::fromUtf8(content);
    article.summary = QString::fromUtf8(summary);
    article.text = QString::fromUtf8(text);
    return in.status() == QDataStream::Ok;
}

} // namespace

QByteArray bodyBytes(const Article& article) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    write(out, article);
    return bytes;
}

bool readBody(const QByteArray& bytes, Article& article) {
    if (bytes.isEmpty()) return false;
    Article whole = article;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    if (!read(in, whole)) return false;
    article = std::move(whole);
    return true;
}

} // namespace flashnews
