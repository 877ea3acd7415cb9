#include "app/html/sanitise.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace flashnews;

namespace {

const QUrl base(QStringLiteral("https://news.example/world/story.html"));

struct Attack {
    QByteArray kind;
    QString markup;
};

/// Markup that has been used, in these forms or others, to get script past a sanitiser.
QList<Attack> readAttacks() {
    QFile file(QStringLiteral(FIXTURES "/attacks.txt"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<Attack> all;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        if (tab <= 0 || line.startsWith('#')) continue;
        QByteArray markup = line.mid(tab + 1);
        markup.replace("\\n", "\n").replace("\\t", "\t").replace("\\1", "\x01");
        all.append({line.left(tab), QString::fromUtf8(markup)});
    }
    return all;
}

QString clean(const char* html) {
    return sanitise(QString::fromUtf8(html), base).html;
}

/// Every tag of the output, checked with a stricter reader than any browser: a name of the list, attributes
/// of the list in double quotes, and no '<' that is not part of such a tag.
QString fault(const QString& html) {
    static const QRegularExpression tag(QStringLiteral(
        "^<(/"
        "(?:a|abbr|b|bdi|bdo|blockquote|caption|cite|code|dd|del|dfn|div|dl|dt|em|figcaption|figure|h[1-6]|i|"
        "ins|"
        "kbd|li|mark|ol|p|pre|q|rp|rt|ruby|s|samp|small|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|"
        "var)|"
        "(?:a|abbr|b|bdi|bdo|blockquote|br|caption|cite|code|dd|del|dfn|div|dl|dt|em|figcaption|figure|h[1-6]"
        "|hr|i|img|"
        "ins|kbd|li|mark|ol|p|pre|q|rp|rt|ruby|s|samp|small|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|"
        "u|ul|var|wbr)"
        "((?: (?:href|src|alt|title|lang|dir|width|height|colspan|rowspan|start)=\"[^\"<>]*\"| "
        "id=\"n-[\\w.:-]+\")*))>"));
    static const QRegularExpression address(QStringLiteral(" (href|src)=\"([^\"]*)\""));
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const auto match = tag.match(html.mid(at, html.indexOf(u'>', at) - at + 1));
        if (!match.hasMatch()) return QStringLiteral("bad tag: ") + html.mid(at, 80);
        auto addresses = address.globalMatch(match.captured(2));
        while (addresses.hasNext()) {
            const auto found = addresses.next();
            const QString scheme = found.captured(2).section(u':', 0, 0);
            const bool link = found.captured(1) == QLatin1String("href");
            if (scheme != QLatin1String("http") && scheme != QLatin1String("https") &&
                !(link && scheme == QLatin1String("mailto")))
                return QStringLiteral("bad address: ") + found.captured(0);
        }
    }
    return {};
}

void verifySafeAndStable(const QString& markup) {
    const QString once = sanitise(markup, base).html;
    QVERIFY2(fault(once).isEmpty(), qPrintable(fault(once) + QStringLiteral("\nfrom ") + markup));
    const QString twice = sanitise(once, base).html;
    if (twice != once) qInfo("from  %s", qPrintable(markup));
    QCOMPARE(twice, once);
}

} // namespace

class SanitiseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attackComesToNothing_data() {
        QTest::addColumn<QString>("markup");
        const QList<Attack> attacks = readAttacks();
        QVERIFY(attacks.size() >= 60);
        for (const Attack& attack : attacks)
            QTest::newRow(attack.kind.constData()) << attack.markup;
    }

    void attackComesToNothing() {
        QFETCH(QString, markup);
        // Alone, in running text, in a table, in a list, and behind what an attacker leaves open.
        for (const char* around :
             {"%1", "<p>before %1 after</p>", "<table><tr><td>%1</td></tr></table>", "<table>%1</table>",
              "<ul><li>%1</ul>", "<svg>%1</svg>", "<math><mtext>%1", "<select>%1", "<pre>%1</pre>",
              "<a href=\"/x\">%1</a>", "<noscript>%1</noscript>"})
            verifySafeAndStable(QString::fromUtf8(around).arg(markup));
    }

    void attacksCombinedComeToNothing() {
        const QList<Attack> attacks = readAttacks();
        for (const Attack& first : attacks)
            for (const Attack& second : attacks)
                verifySafeAndStable(first.markup + second.markup);
    }

    void randomMarkupIsSafeAndStable() {
        static const char* const parts[] = {"<a href='/x'>", "</a>",
                                            "<b>",           "</b>",
                                            "<i>",           "</i>",
                                            "<p>",           "</p>",
                                            "<div>",         "</div>",
                                            "<table>",       "</table>",
                                            "<tr>",          "</tr>",
                                            "<td>",          "</td>",
                                            "<th>",          "<caption>",
                                            "<tbody>",       "<thead>",
                                            "<ul>",          "</ul>",
                                            "<ol start=3>",  "<li>",
                                            "</li>",         "<dl>",
                                            "<dt>",          "<dd>",
                                            "</dl>",         "<pre>",
                                            "</pre>",        "\n",
                                            "\n\n",          " ",
                                            "text",          "&amp;",
                                            "&lt;",          "<br>",
                                            "<hr>",          "<img src=http://p.example/a.png alt='x\">'>",
                                            "<svg>",         "</svg>",
                                            "<math>",        "</math>",
                                            "<mtext>",       "<style>",
                                            "</style>",      "<template>",
                                            "</template>",   "<noscript>",
                                            "</noscript>",   "<select>",
                                            "</select>",     "<option>",
                                            "<textarea>",    "</textarea>",
                                            "<title>",       "</title>",
                                            "<form>",        "</form>",
                                            "<button>",      "</button>",
                                            "<!--",          "-->",
                                            "<h1>",          "</h1>",
                                            "<h2>",          "</h2>",
                                            "<ruby>",        "<rt>",
                                            "</ruby>",       "<object>",
                                            "</object>",     "<iframe src='//youtube.com/embed/abcdefghijk'>",
                                            "</iframe>",     "<video src=/v.mp4 poster=/p.png>",
                                            "</video>",      "<code>",
                                            "</code>",       "<blockquote>",
                                            "</blockquote>", "<figure>",
                                            "<figcaption>",  "</figure>",
                                            "<x-y>",         "<foreignObject>",
                                            "<desc>",        "<font>",
                                            "</font>",       "<nobr>",
                                            "<center>",      "&#13;",
                                            "&nbsp;",        "\t",
                                            "<frameset>",    "<plaintext>",
                                            "<listing>",     "</listing>",
                                            "<details>",     "<summary>",
                                            "<marquee>",     "<body lang=en>",
                                            "<html>",        "</body>",
                                            "<col>",         "<colgroup>",
                                            "\xef\xbb\xbf",  "<u>",
                                            "<em>",          "</em>",
                                            "<span>",        "</span>"};
        QRandomGenerator random(20260301);
        QElapsedTimer clock;
        clock.start();
        int rounds = 0;
        for (; clock.elapsed() < 2000; ++rounds) {
            QByteArray markup;
            for (quint32 i = random.bounded(1u, 40u); i > 0; --i)
                markup += parts[random.bounded(quint32(std::size(parts)))];
            verifySafeAndStable(QString::fromUtf8(markup));
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY(rounds > 500);
    }

    void contentOfUnsafeElementsDoesNotShow() {
        QCOMPARE(clean("a<script>x</script><style>y</style><template>z</template><title>t</title>"
                       "<textarea>u</textarea><select><option>v</select><svg><text>w</text></svg>b"),
                 QStringLiteral("ab"));
        QCOMPARE(clean("<custom-thing><span>kept</span></custom-thing>"), QStringLiteral("kept"));
        QCOMPARE(clean("<p hidden>x</p><p style='display: none'>y</p><p>z</p>"), QStringLiteral("<p>z</p>"));
    }

    void storyMarkupStays() {
        const char* const story =
            "<h2>Head</h2><p lang=\"sq\" dir=\"ltr\">A <strong>b</strong> <a "
            "href=\"https://a.example/b?c=d&amp;e=f\" title=\"t\">c</a></p>"
            "<figure><img src=\"https://p.example/a.jpg\" alt=\"A\" width=\"640\" "
            "height=\"480\"><figcaption>Cap</figcaption></figure>"
            "<ul><li>one</li><li>two</li></ul><ol "
            "start=\"3\"><li>x</li></ol><blockquote><p>q</p></blockquote>"
            "<pre><code>a\n  "
            "b</code></pre><dl><dt>t</dt><dd>d</dd></dl><p>x<sup>2</sup><sub>1</sub><br>y</p><hr>"
            "<table><caption>c</caption><thead><tr><th>h</th></tr></thead><tbody><tr><td "
            "colspan=\"2\">d</td></tr></tbody></table>";
        QCOMPARE(clean(story), QString::fromUtf8(story));
    }

    void addressesBecomeAbsolute() {
        QCOMPARE(clean("<a href='../x?a=1&b=2'>l</a>"),
                 QStringLiteral("<a href=\"https://news.example/x?a=1&amp;b=2\">l</a>"));
        QCOMPARE(clean("<img src='//p.example/ä b.png'>"),
                 QStringLiteral("<img src=\"https://p.example/%C3%A4%20b.png\">"));
        QCOMPARE(clean("<a href='mailto:a@b.example'>m</a>"),
                 QStringLiteral("<a href=\"mailto:a@b.example\">m</a>"));
        QCOMPARE(sanitise(QStringLiteral("<a href='/x'>l</a>"), QUrl()).html, QStringLiteral("l"));
    }

    void notesKeepTheirPlacesUnderOurOwnNames() {
        const QString noted = clean("<p>Late<a href='#fn1'>1</a></p><p id='fn1'>Note</p><p id='cookies'>x</p>"
                                    "<p id='n-fn1'>y</p><img id='fn1' src='/a.png'>");
        QVERIFY2(noted.contains(QStringLiteral("<p id=\"n-fn1\">Note")), qPrintable(noted));
        QVERIFY(!noted.contains(QStringLiteral("cookies")));
        QVERIFY(noted.contains(QStringLiteral("href=\"https://news.example/world/story.html#fn1\"")));
        QVERIFY(!noted.contains(QStringLiteral("<img id")));
        QCOMPARE(sanitise(noted, {}).html, noted);
        QVERIFY(!clean("<a href='#a b'>x</a><p id='a b'>y</p>").contains(QStringLiteral("id=")));
    }

    void picturesComeInASensibleWidth() {
        const auto picture = [](const char* html) {
            const CleanHtml result = sanitise(QString::fromUtf8(html), base);
            return result.pictures.isEmpty() ? QString() : result.pictures.first().toString();
        };
        QCOMPARE(picture("<img src='/s.jpg' srcset='/a.jpg 320w, /b.jpg 960w, /c.jpg 2400w'>"),
                 QStringLiteral("https://news.example/b.jpg"));
        QCOMPARE(picture("<img src='/s.jpg' srcset='/a.jpg 320w, /b.jpg 640w'>"),
                 QStringLiteral("https://news.example/b.jpg"));
        QCOMPARE(picture("<img src='data:image/gif;base64,R0' data-src='/lazy.jpg'>"),
                 QStringLiteral("https://news.example/lazy.jpg"));
        QCOMPARE(picture("<img src='/placeholder.png' data-original='/o.jpg'>"),
                 QStringLiteral("https://news.example/o.jpg"));
        QCOMPARE(picture("<picture><source type='image/avif' srcset='/x.avif 900w'><source srcset='/x.webp "
                         "900w'><img></picture>"),
                 QStringLiteral("https://news.example/x.webp"));
        QCOMPARE(picture("<img class=lazy><noscript><img src='/n.jpg'></noscript>"),
                 QStringLiteral("https://news.example/n.jpg"));
        QCOMPARE(picture("<img srcset='/a,b.jpg 1x, /c.jpg 2x'>"),
                 QStringLiteral("https://news.example/c.jpg"));
    }

    void trackingPixelsAreDropped() {
        for (const char* pixel :
             {"<img src='https://t.example/x' width=1 height=1>",
              "<img src='https://t.example/x' style='width: 1px'>",
              "<img src='https://pixel.wp.com/b.gif?x=1'>", "<img src='https://www.facebook.com/tr?id=1'>",
              "<img src='http://feeds.feedburner.com/~r/x/~4/y'>"})
            QCOMPARE(clean(pixel), QString());
    }

    void embeddedPlayersBecomeLinks() {
        QCOMPARE(
            clean("<iframe src='https://www.youtube.com/embed/abcdefghijk?x=1' title='A film'></iframe>"),
            QStringLiteral(
                "<a href=\"https://www.youtube.com/watch?v=abcdefghijk\">"
                "<img src=\"https://img.youtube.com/vi/abcdefghijk/hqdefault.jpg\" alt=\"A film\"></a>"));
        QCOMPARE(clean("<video poster='/p.jpg'><source src='/v.mp4'>old browser</video>"),
                 QStringLiteral("<a href=\"https://news.example/v.mp4\"><img "
                                "src=\"https://news.example/p.jpg\" alt=\"news.example\"></a>"));
        QCOMPARE(clean("<iframe src='https://ads.example/slot'></iframe>"), QString());
    }

    void hugeAndDeepMarkupEndsInTime() {
        const auto nested = [](const char* open, int times, const char* close = "") {
            return QByteArray(open).repeated(times) + "x" + QByteArray(close).repeated(times);
        };
        QByteArray attributes = "<p ";
        for (int i = 0; i < 1000000; ++i)
            attributes += "a" + QByteArray::number(i) + " ";
        QByteArray formatting;
        for (int i = 0; i < 5000; ++i)
            formatting += "<b title=" + QByteArray::number(i) + ">";
        const QByteArray bombs[] = {nested("<div>", 50000, "</div>"),
                                    nested("<b>", 50000),
                                    nested("<div>", 2000000),
                                    nested("<table><tr><td>", 300000),
                                    nested("<svg><style><g>", 200000),
                                    nested("<ul><li>", 500000),
                                    nested("<div></x>", 500000),
                                    nested("<a href=/x><table>", 100000),
                                    attributes + ">y",
                                    formatting + nested("<p>x", 100000),
                                    QByteArray("<table>") + nested("<b>x</b>", 400000),
                                    QByteArray(10000000, 'x'),
                                    nested("&amp;", 2000000),
                                    nested("<svg><desc><table>", 100000) + "</svg><frameset>"};
        for (const QByteArray& bomb : bombs) {
            QElapsedTimer clock;
            clock.start();
            const QString once = sanitise(QString::fromLatin1(bomb), base).html;
            const qint64 took = clock.elapsed();
            if (took > 500) qInfo("%lld ms for %s", static_cast<long long>(took), bomb.left(30).constData());
            QVERIFY2(took < 15000, bomb.left(40).constData());
            QVERIFY2(fault(once.left(200000).section(u'<', 0, -2)).isEmpty(), bomb.left(40).constData());
        }
    }
};

QTEST_GUILESS_MAIN(SanitiseTest)
#include "sanitise_test.moc"
