/// make_profile DIR ARTICLES [FEEDS]: writes a profile with five years of invented news, to measure against:
/// the same numbers make the same profile. Sizes follow what feeds send: two thirds are teasers of some forty
/// words, the rest whole stories of a few hundred.
#include "app/store/article_table.h"
#include "app/store/database.h"
#include "app/store/feed_table.h"
#include "app/store/schema.h"

#include <QDir>
#include <cmath>
#include <cstdio>
#include <random>

using namespace flashnews;

namespace {

constexpr qint64 fiveYearsMs = 5LL * 365 * 86'400'000;
constexpr qint64 weekMs = 7LL * 86'400'000;
constexpr int vocabulary = 40'000;
constexpr int batch = 5'000;

const QStringList countries =
    QStringLiteral("US GB DE FR IT ES AL XK RS UA RU PL HU CZ SK SI HR BA MK ME GR TR BG RO AT CH "
                   "NL BE SE NO DK FI EE LV LT PT IE IL IR IQ SY EG ZA NG KE IN CN JP KR BR AR MX "
                   "CA AU NZ CO CL PE VE ID PH VN TH MY")
        .split(u' ');
const QStringList agencies{QStringLiteral("Reuters"), QStringLiteral("AP"), QStringLiteral("AFP"),
                           QStringLiteral("dpa"), QStringLiteral("ATA")};

/// Words as frequent as in a language (Zipf's law), countries and sources likewise uneven.
class Chance {
public:
    Chance() {
        for (int i = 0; i < vocabulary; ++i)
            m_words << word(i);
        std::vector<double> weights;
        for (int i = 0; i < vocabulary; ++i)
            weights.push_back(1.0 / (i + 2.7));
        std::discrete_distribution<int> zipf(weights.begin(), weights.end());
        for (int& drawn : m_drawn)
            drawn = zipf(m_random);
    }

    int below(int end) { return int(m_random() % std::uint64_t(end)); }
    bool oneIn(int n) { return below(n) == 0; }
    /// Small numbers are more frequent.
    int uneven(int end) {
        return std::min(end - 1, int(end * std::pow(double(below(1'000'000)) / 1e6, 2.5)));
    }

    QString text(int words) {
        QString text;
        for (int i = 0; i < words; ++i) {
            if (i > 0) text += u' ';
            text += m_words[m_drawn[std::size_t(below(int(m_drawn.size())))]];
            if (i % 14 == 13) text += u'.';
        }
        text[0] = text[0].toUpper();
        return text;
    }

private:
    static QString word(int number) {
        static const QStringList syllables =
            QStringLiteral("ka to mi re lu so ba ne vi po da gu ze ri ma le sha tor ven il").split(u' ');
        QString made;
        for (int rest = number + 20; rest > 0; rest /= 20)
            made += syllables[rest % 20];
        return made;
    }

    std::mt19937_64 m_random{20260301};
    QStringList m_words;
    std::vector<int> m_drawn = std::vector<int>(1'000'000);
};

QList<Feed> addFeeds(Database& database, Chance& chance, int count) {
    QList<Feed> feeds;
    for (int i = 0; i < count; ++i) {
        Feed feed;
        feed.url = QUrl(QStringLiteral("https://paper%1.example/feed").arg(i));
        feed.folder = i % 3 == 0   ? QStringLiteral("Europe/%1").arg(i % 7)
                      : i % 3 == 1 ? QStringLiteral("World")
                                   : QString();
        feed.source.name = chance.text(2);
        feed.source.country = countries[chance.uneven(int(countries.size()))];
        feed.source.countryOrigin = Origin::Catalogue;
        feed.source.language = QStringLiteral("en");
        feed.id = feed_table::add(database, feed);
        feeds << feed;
    }
    return feeds;
}

Article invent(Chance& chance, qint64 number, qint64 published) {
    Article article;
    article.key = QString::number(number);
    article.title = chance.text(6 + chance.below(8)).remove(u'.');
    article.link = QUrl(QStringLiteral("https://paper.example/news/2026/%1-%2")
                            .arg(number)
                            .arg(article.title.left(40).toLower().replace(u' ', u'-')));
    article.published = QDateTime::fromMSecsSinceEpoch(published, Qt::UTC);
    article.language = QStringLiteral("en");
    if (chance.oneIn(5)) article.agency = agencies[chance.uneven(int(agencies.size()))];
    const int paragraphs = chance.oneIn(3) ? 4 + chance.below(6) : 1;
    for (int i = 0; i < paragraphs; ++i) {
        const QString paragraph = chance.text(25 + chance.below(40));
        article.content += QStringLiteral("<p>") + paragraph + QStringLiteral("</p>");
        article.text += (i > 0 ? QStringLiteral("\n") : QString()) + paragraph;
    }
    const int about = chance.below(4);
    for (int i = 0; i < about; ++i) {
        const QString code = countries[chance.uneven(int(countries.size()))];
        const auto same = [&](const CountryMention& mention) { return mention.code == code; };
        if (std::none_of(article.countries.begin(), article.countries.end(), same))
            article.countries.append({code, 1 + chance.below(6), 0.6 / (i + 1), i < 2});
    }
    return article;
}

/// What a person leaves behind: nearly all of the old is read, a few are bookmarked.
void live(Database& database, Chance& chance, const SavedArticles& saved, bool lastWeek) {
    QList<ArticleId> read, bookmarked;
    for (const ArticleId id : saved.added) {
        if (!chance.oneIn(lastWeek ? 3 : 30)) read << id;
        if (chance.oneIn(300)) bookmarked << id;
    }
    article_table::setRead(database, read, true);
    article_table::setBookmarked(database, bookmarked, true);
}

void fill(Database& database, qint64 articles, int feedCount) {
    Chance chance;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<Feed> feeds;
    database.transaction([&] { feeds = addFeeds(database, chance, feedCount); });
    for (qint64 done = 0; done < articles; done += batch) {
        QMap<int, QList<Article>> byFeed;
        qint64 published = 0;
        for (qint64 number = done; number < std::min(done + batch, articles); ++number) {
            published =
                now - fiveYearsMs + qint64(double(fiveYearsMs) * double(number + 1) / double(articles));
            byFeed[chance.uneven(feedCount)] << invent(chance, number, published - chance.below(3'600'000));
        }
        database.transaction([&] {
            for (auto it = byFeed.constBegin(); it != byFeed.constEnd(); ++it) {
                const Feed& feed = feeds[it.key()];
                live(database, chance,
                     article_table::save(database, feed.id, feed.source.country, it.value()),
                     published > now - weekMs);
            }
        });
        std::fprintf(stderr, "\r%lld", static_cast<long long>(done));
    }
    std::fprintf(stderr, "\r%lld articles\n", static_cast<long long>(articles));
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc < 3) {
        std::fprintf(stderr, "make_profile DIR ARTICLES [FEEDS]\n");
        return 2;
    }
    QDir().mkpath(QString::fromLocal8Bit(argv[1]));
    try {
        Database database(QString::fromLocal8Bit(argv[1]) + QStringLiteral("/library.sqlite"),
                          Database::Mode::ReadWrite);
        if (!migrate(database).ok()) return 1;
        database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000;");
        fill(database, std::atoll(argv[2]), argc > 3 ? std::atoi(argv[3]) : 500);
    } catch (const DatabaseFailure& failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.text));
        return 1;
    }
    return 0;
}
