#include "tests/soak/newsroom.h"

#include <QBuffer>
#include <QImage>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace flashnews::test {

namespace {

constexpr qsizetype kept = 20; // stories in a feed
constexpr int newStories = 4;  // of an edition
constexpr int illOneIn = 10;

const QStringList places{u"Albania"_s, u"Kosovo"_s,   u"Serbia"_s, u"Japan"_s, u"Brazil"_s,  u"Kenya"_s,
                         u"Berlin"_s,  u"Belgrade"_s, u"Tirana"_s, u"Paris"_s, u"Ukraine"_s, u"Peru"_s};
const QStringList syllables{u"ka"_s,  u"ro"_s, u"mi"_s,  u"ten"_s, u"sal"_s, u"ver"_s, u"do"_s,
                            u"lin"_s, u"pa"_s, u"gre"_s, u"tu"_s,  u"nos"_s, u"bel"_s, u"ri"_s};

QString path(int paper) {
    return u"/paper%1/feed"_s.arg(paper);
}

QString picturePath(int paper, int number) {
    return u"/paper%1/%2.png"_s.arg(paper).arg(number);
}

QString hostOf(int paper) {
    return u"127.0.1.%1"_s.arg(1 + paper); // every address of 127.0.0.0/8 is this machine
}

void reset(QTcpSocket& socket) {
    const linger now{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket.abort();
}

FaultServer::Act saying(const QByteArray& bytes) {
    return [bytes](QTcpSocket& socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

} // namespace

Newsroom::Newsroom(int papers, quint32 seed) : m_chance(seed), m_papers(size_t(papers)) {}

QList<Feed> Newsroom::feeds() const {
    QList<Feed> feeds;
    for (int paper = 0; paper < int(m_papers.size()); ++paper) {
        Feed feed;
        feed.url = m_server.url(path(paper), hostOf(paper));
        feeds << feed;
    }
    return feeds;
}

void Newsroom::publish(const QDateTime& now) {
    ++m_edition;
    const QString wire = u"Reuters: "_s + words(6), wireText = words(80);
    for (int number = 0; number < int(m_papers.size()); ++number) {
        Paper& paper = m_papers[size_t(number)];
        for (int i = 0; i < newStories; ++i)
            paper.prepend(write(number, now.addSecs(-60 * i)));
        if (number % 3 == 0) {
            paper[0].title = wire;
            paper[0].html = u"<p>"_s + wireText + u"</p>"_s;
        }
        paper.last().html += u"<p>Correction: %1</p>"_s.arg(words(5));
        while (paper.size() > kept)
            drop(number, paper.takeLast());
        m_server.set(path(number), answer(number));
    }
}

Newsroom::Story Newsroom::write(int paper, const QDateTime& now) {
    Story story{++m_stories, words(7), {}, now};
    if (story.number % 2 == 0) {
        drawPicture(paper, story.number);
        story.html = u"<img src=\"%1\">"_s.arg(
            m_server.url(picturePath(paper, story.number), hostOf(paper)).toString());
    }
    for (int i = 0; i < 4; ++i)
        story.html += u"<p>%1.</p>"_s.arg(words(60));
    return story;
}

QByteArray Newsroom::feedOf(int paper) const {
    QString xml = u"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Paper %1</title>"
                  "<link>https://paper%1.example/</link><language>en</language>"_s.arg(paper);
    for (const Story& story : m_papers[size_t(paper)])
        xml += u"<item><guid>%1</guid><title>%2</title><link>https://paper%3.example/%1</link><pubDate>%4</"
               u"pubDate>"
               "<description><![CDATA[%5]]></description></item>"_s.arg(story.number)
                   .arg(story.title)
                   .arg(paper)
                   .arg(story.at.toString(Qt::RFC2822Date), story.html);
    return (xml + u"</channel></rss>"_s).toUtf8();
}

FaultServer::Act Newsroom::answer(int paper) const {
    const QByteArray feed = feedOf(paper);
    if ((paper + m_edition) % illOneIn != 0)
        return saying(httpAnswer("Content-Length: " + QByteArray::number(feed.size()) + "\r\n", feed));
    switch (m_edition % 5) {
    case 0:
        return reset;
    case 1:
        return saying("HTTP/1.1 500 Trouble\r\nContent-Length: 0\r\n\r\n");
    case 2:
        return saying(httpAnswer("Content-Length: 90000\r\n", feed.left(feed.size() / 2)));
    case 3:
        return saying(httpAnswer({}, "<!DOCTYPE html><html><body>Sorry</body></html>"));
    default:
        return saying(httpAnswer("Content-Encoding: gzip\r\n", feed));
    }
}

void Newsroom::drawPicture(int paper, int number) {
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(QRgb(number * 7919));
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "png");
    m_server.set(picturePath(paper, number),
                 saying("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: " +
                        QByteArray::number(png.size()) + "\r\n\r\n" + png));
}

void Newsroom::drop(int paper, const Story& story) {
    m_server.remove(picturePath(paper, story.number));
}

QString Newsroom::words(int count) {
    QStringList words;
    for (int i = 0; i < count; ++i) {
        QString word;
        for (int syllable = m_chance.bounded(1, 4); syllable > 0; --syllable)
            word += syllables[m_chance.bounded(syllables.size())];
        words << (m_chance.bounded(20) == 0 ? places[m_chance.bounded(places.size())] : word);
    }
    return words.join(u' ');
}

} // namespace flashnews::test
