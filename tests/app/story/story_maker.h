#pragma once

#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

namespace flashnews::test {

/// Makes up news from the phrases of a language (fixtures/LANGUAGE.txt) and edits it as newsrooms do. The
/// same seed makes the same news.
class StoryMaker {
public:
    struct Story {
        QString title;
        QStringList paragraphs;
        QString text() const { return paragraphs.join(u'\n'); }
    };

    StoryMaker(const QString& language, quint32 seed)
        : m_language(language), m_random(seed), m_phrases(load(language)) {}

    /// A wire story: paragraphs of two sentences that no other story has.
    Story wire(int paragraphs = 8) {
        Story story;
        for (int i = 0; i < paragraphs; ++i)
            story.paragraphs << sentence() + (one(2) ? joint() + sentence() : joint() + quote());
        story.title = headline();
        return story;
    }

    /// A report after a template, of which there are as many as the language's file has.
    Story report(int number) {
        Story story;
        const QStringList lines = phrases("template").at(number).split(u'|');
        for (const QString& line : lines)
            story.paragraphs << fill(line);
        story.title = story.paragraphs.first().section(u' ', 0, 6);
        return story;
    }
    int reports() const { return int(phrases("template").size()); }

    QString headline() {
        return bare(pick("subject")) + space() + bare(pick("verb")) + space() + bare(pick("object"));
    }

    // What newsrooms do.
    Story retitled(Story story) {
        story.title = headline();
        return story;
    }
    /// The first `part` of its paragraphs.
    Story cut(Story story, double part) {
        story.paragraphs = story.paragraphs.mid(0, qMax(1, qRound(double(story.paragraphs.size()) * part)));
        return story;
    }
    Story reordered(Story story) {
        for (qsizetype i = story.paragraphs.size() - 1; i > 1; --i)
            story.paragraphs.swapItemsAt(i, 1 + one(int(i)));
        return story;
    }
    Story withLocalParagraphs(Story story, int count) {
        for (int i = 0; i < count; ++i)
            story.paragraphs.insert(one(int(story.paragraphs.size()) + 1), local() + joint() + local());
        return story;
    }
    Story withBoilerplate(Story story, int number) const {
        const QStringList all = phrases("boilerplate");
        story.paragraphs << all.at(number % all.size());
        return story;
    }
    Story withPrefix(Story story, const QString& agency) const {
        story.title = agency + QStringLiteral(": ") + story.title;
        story.paragraphs.first().prepend(u'(' + agency + QStringLiteral(") - "));
        return story;
    }
    /// Each known word is replaced with the given chance.
    Story reworded(Story story, double chance) {
        for (QString& paragraph : story.paragraphs)
            for (const QString& pair : phrases("synonym")) {
                const QString from = pair.section(u'=', 0, 0), to = pair.section(u'=', 1);
                if (m_random.generateDouble() < chance) paragraph.replace(from, to);
            }
        return story;
    }
    /// What is written the next day: news on top, some paragraphs of the old story as background.
    Story followUp(const Story& before, int background) {
        Story story = wire(4);
        for (int i = 0; i < background; ++i)
            story.paragraphs << before.paragraphs.at(before.paragraphs.size() - 1 - i);
        return story;
    }

    int one(int of) { return int(m_random.bounded(of)); }
    bool chance(double of) { return m_random.generateDouble() < of; }

private:
    using Phrases = QHash<QByteArray, QStringList>;

    static Phrases load(const QString& language) {
        QFile file(QStringLiteral(FIXTURES "/") + language + QStringLiteral(".txt"));
        if (!file.open(QIODevice::ReadOnly)) qFatal("no phrases for %s", qPrintable(language));
        Phrases phrases;
        QByteArray section;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'[') && line.endsWith(u']'))
                section = line.mid(1, line.size() - 2).toLatin1();
            else if (!line.startsWith(u'#'))
                phrases[section] << line;
        }
        return phrases;
    }

    const QStringList& phrases(const QByteArray& section) const { return m_phrases.find(section).value(); }
    QString pick(const QByteArray& section) {
        const QStringList& all = phrases(section);
        return fill(all.at(one(int(all.size()))));
    }
    QString local() { return pick("local"); }
    QString quote() { return pick("quote"); }
    bool isChinese() const { return m_language == QLatin1String("zh"); }
    QString space() const { return isChinese() ? QString() : QStringLiteral(" "); }
    QString joint() const { return space(); }
    static QString bare(QString text) { return text.remove(u','); }
    QString sentence() {
        QString text = pick("subject") + space() + pick("verb") + space() + pick("object");
        if (chance(0.8)) text += (isChinese() ? QStringLiteral(",") : space()) + pick("tail");
        return text + (isChinese() ? u'。' : u'.');
    }

    QString value(const QByteArray& slot) {
        if (slot == "person") return pick("first") + space() + pick("last");
        if (slot == "n") return QString::number(12 + one(480));
        if (slot == "small") return QString::number(2 + one(9));
        if (slot == "year") return QString::number(1950 + one(70));
        if (slot == "thousand") return QString::number(1 + one(40)) + u',' + QString::number(100 + one(899));
        if (slot == "decimal") return QString::number(one(9)) + u'.' + QString::number(one(10));
        if (slot == "score") return QString::number(one(6)) + u'-' + QString::number(one(5));
        return pick(slot);
    }

    QString fill(QString text) {
        for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{')) {
            const qsizetype end = text.indexOf(u'}', at);
            text.replace(at, end - at + 1, value(text.mid(at + 1, end - at - 1).toLatin1()));
        }
        return text;
    }

    QString m_language;
    QRandomGenerator m_random;
    Phrases m_phrases;
};

} // namespace flashnews::test
