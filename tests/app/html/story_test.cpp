#include "app/html/plain_text.h"
#include "app/html/story.h"

#include <QTest>

using namespace flashnews;

namespace {
QString body(const char* html,
             const char* title = "Ministers sign the grain pact after a night of talks in Tirana") {
    return storyBody(QString::fromUtf8(html), QString::fromUtf8(title)).html;
}
constexpr const char* paragraph = "<p>The pact, which took nine months to write, opens three ports and a "
                                  "railway to the harvest of the region.</p>";
QString text(const char* html) {
    return QString::fromUtf8(html);
}
} // namespace

class StoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repeatedHeadlineGoes_data() {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"<p>Ministers sign the grain pact after a night of talks in Tirana</p>",
              "<h1>Ministers sign the grain pact after a night of talks in Tirana</h1>",
              "<p>Reuters: Ministers sign the grain pact after a night of talks in Tirana</p>",
              "<p>Reuters: Ministers sign the grain pact after a night of…</p>",
              "<p>Ministers sign the grain pact after a ni...</p>",
              "<p><strong>MINISTERS SIGN THE GRAIN PACT AFTER A NIGHT OF TALKS IN TIRANA.</strong></p>"})
            QTest::newRow(line) << text(line);
    }

    void repeatedHeadlineGoes() {
        QFETCH(QString, line);
        const QString story = QString::fromUtf8(paragraph);
        QCOMPARE(
            storyBody(line + story, text("Ministers sign the grain pact after a night of talks in Tirana"))
                .html,
            story);
        QCOMPARE(storyBody(line + story,
                           text("Reuters: Ministers sign the grain pact after a night of talks in Tirana"))
                     .html,
                 story);
    }

    void headlineBeforeALineBreakGoes() {
        QCOMPARE(body("<p>Ministers sign the grain pact after a night<br>The pact opens three ports.</p>"),
                 text("<p>The pact opens three ports.</p>"));
    }

    void firstSentenceThatOnlyBeginsLikeTheHeadlineStays() {
        const char* story = "<p>Ministers sign the grain pact after a night of talks in Tirana, and the "
                            "ports open on Monday, officials say.</p>";
        QCOMPARE(body(story), text(story));
        QCOMPARE(body("<p>Ministers</p>"), text("<p>Ministers</p>"));
    }

    void blocksBesideTheStoryGo_data() {
        QTest::addColumn<QString>("block");
        const auto row = [](const char* name, const char* block) { QTest::newRow(name) << text(block); };
        const char* const links = "<ul><li><a href=\"https://x.example/1\">Rain in the north</a></li><li><a "
                                  "href=\"https://x.example/2\">A bridge opens</a></li></ul>";
        for (const char* marker :
             {"Latest news",     "Latest News:",   "READ ALSO",       "Lexo edhe",      "Më të lexuarat",
              "Lajmet e fundit", "Pročitajte još", "Najnovije vesti", "Lesen Sie auch", "Lire aussi",
              "Leer también",    "Leggi anche",    "Διαβάστε επίσης", "Ayrıca okuyun",  "Читайте также",
              "Читайте також",   "Citește și",     "Czytaj także",    "Leia também",    "Čtěte také",
              "関連記事",        "اقرأ أيضا"})
            row(marker, (QByteArray("<h3>") + marker + "</h3>" + links).constData());
        row("bold marker", (QByteArray("<p><strong>Read also:</strong></p>") + links).constData());
        row("plain headlines",
            "<h3>Latest news</h3><ul><li>Rain in the north</li><li>A bridge opens</li></ul>");
        row("paragraphs of links", "<p>Related stories</p><p><a href=\"https://x.example/1\">Rain in the "
                                   "north</a></p><p><a href=\"https://x.example/2\">A bridge opens</a></p>");
        row("plain lines",
            "<h3>Latest news</h3><p>Rain in the north</p><p>Will the bridge open in time?</p>");
        row("one line",
            "<p>Read also: <a href=\"https://x.example/1\">Rain in the north floods a village</a></p>");
        row("in a box", (QByteArray("<div><h4>Trending now</h4>") + links + "</div>").constData());
        row("wordpress", "<p>The post <a href=\"https://x.example/1\">Ministers sign</a> appeared first on "
                         "<a href=\"https://x.example\">The Paper</a>.</p>");
        for (const char* line :
             {"Follow us on <a href=\"https://x.example\">Facebook</a>", "Sign up for our daily newsletter",
              "Copyright 2026 The Paper. All rights reserved.", "Download the Paper app for alerts.",
              "Folgen Sie uns auf Facebook", "Suivez-nous sur Instagram", "Na ndiqni në Facebook",
              "Pratite nas na našoj stranici", "Síguenos en Instagram", "Подписывайтесь на наш канал",
              "تابعونا على تويتر", "责任编辑：李娜", "Volg ons op Facebook"})
            row(line, (QByteArray("<p>") + line + "</p>").constData());
        row("continue", "<p><a href=\"https://x.example/1\">Continue reading…</a></p>");
    }

    void blocksBesideTheStoryGo() {
        QFETCH(QString, block);
        const QString story = QString::fromUtf8(paragraph);
        const QString rest = storyBody(story + block, text("Another headline")).html;
        QCOMPARE(QString(rest).remove(text("<div></div>")), story);
        // In the middle of the story, the story goes on after it.
        QCOMPARE(storyBody(story + block + story, text("Another headline")).html.remove(text("<div></div>")),
                 story + story);
    }

    void storyStays_data() {
        QTest::addColumn<QString>("html");
        for (const char* html :
             {"<p>Subscribers to the newsletter were told of the leak on Monday, the company said.</p>",
              "<p>Follow the coast road to the lighthouse, and turn left at the chapel.</p>",
              "<p>Copyright law in the union has not changed since the last century.</p>",
              "<p>Latest news from the front was that the bridge still stood, the mayor said.</p>",
              "<p>Read also what the ministers wrote: a page without a single number.</p>",
              "<h2>Comments</h2><p>The minister made no comments on the railway, which is late by two "
              "years.</p>",
              "<h3>What was agreed</h3><ul><li>Three ports open on Monday.</li><li>The railway "
              "follows.</li></ul>",
              "<p>See <a href=\"https://x.example/law\">the law of 2019</a>, which both sides quote and "
              "neither has read in full.</p>",
              "<figure><img src=\"https://x.example/a.jpg\" alt=\"\"><figcaption>Latest "
              "news</figcaption></figure><p>And so on, for years to come.</p>"})
            QTest::newRow(html) << text(html);
    }

    void storyStays() {
        QFETCH(QString, html);
        const StoryBody body = storyBody(html, text("Another headline altogether"));
        QCOMPARE(body.html, html);
        QCOMPARE(body.text, plainText(html));
    }

    void deepNestingIsNoTrouble() { (void)storyBody(QStringLiteral("<div>").repeated(50000), text("x")); }
};

QTEST_GUILESS_MAIN(StoryTest)
#include "story_test.moc"
