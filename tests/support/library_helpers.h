#pragma once

#include "app/library/library.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace flashnews::test {

constexpr int patienceMs = 120'000; // the machine may be busy, or every access watched by a sanitizer

/// Waits for an answer while events go on; fails the test when there is none in two minutes.
template<typename T>
Result<T> wait(const QFuture<Result<T>>& future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs))
        return Error{Error::Kind::Cancelled, QStringLiteral("timed out in a test")};
    return future.result();
}

/// Refreshes and waits for the end.
inline RefreshReport refreshed(Library& library, const QList<FeedId>& feeds = {}) {
    QSignalSpy finished(&library, &Library::refreshFinished);
    library.refresh(feeds);
    if (finished.isEmpty() && !finished.wait(patienceMs)) return {};
    return finished.first().first().template value<RefreshReport>();
}

/// The titles of all headlines under a filter.
inline QStringList titles(Library& library, const ArticleFilter& filter = {}) {
    QStringList list;
    const auto page = wait(library.headlines(filter, {}, 1000));
    if (page.ok())
        for (const Headline& headline : page->headlines)
            list << headline.title;
    return list;
}

/// A small RSS feed; each item is {guid, title, content HTML}.
inline QByteArray rss(const QString& title, const QList<QStringList>& items,
                      const QString& language = QStringLiteral("en")) {
    QString xml =
        QStringLiteral("<?xml version=\"1.0\"?><rss version=\"2.0\" "
                       "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                       "<channel><title>%1</title><link>https://paper.example/</link><language>%2</language>")
            .arg(title, language);
    for (const QStringList& item : items)
        xml += QStringLiteral("<item><guid>%1</guid><title>%2</title><link>https://paper.example/%1</link>"
                              "<content:encoded><![CDATA[%3]]></content:encoded></item>")
                   .arg(item[0], item[1].toHtmlEscaped(), item[2]);
    return (xml + QStringLiteral("</channel></rss>")).toUtf8();
}

} // namespace flashnews::test
