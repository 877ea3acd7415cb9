#pragma once

#include "app/news/feed.h"
#include "tests/support/fault_server.h"

#include <QRandomGenerator>
#include <vector>

namespace flashnews::test {

/// Papers on loopback, each on a host of its own, whose feeds change: an edition brings new stories with
/// pictures and lets old ones go, corrects one, and prints what an agency wrote in several papers. A tenth of
/// the papers is ill at any time, in turns.
class Newsroom {
public:
    Newsroom(int papers, quint32 seed);
    QList<Feed> feeds() const;
    /// Every paper's next edition, at this time.
    void publish(const QDateTime& now);

private:
    struct Story {
        int number;
        QString title, html;
        QDateTime at;
    };
    using Paper = QList<Story>; // the newest first

    Story write(int paper, const QDateTime& now);
    QByteArray feedOf(int paper) const;
    FaultServer::Act answer(int paper) const;
    void drawPicture(int paper, int number);
    void drop(int paper, const Story& story);
    QString words(int count);

    FaultServer m_server{FaultServer::Wire::Plain, QHostAddress::AnyIPv4};
    QRandomGenerator m_chance;
    std::vector<Paper> m_papers;
    int m_edition = 0;
    int m_stories = 0;
};

} // namespace flashnews::test
