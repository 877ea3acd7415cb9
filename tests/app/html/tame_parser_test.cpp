// The short way round gumbo: the same tree, and taken for what feeds carry.
#include "app/html/tree.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;

namespace {

/// A tree in words, to compare two of them.
QString described(const HtmlTree& tree) {
    QString all;
    for (int node = 0; node < tree.size(); ++node) {
        const HtmlTree::Node& one = tree[node];
        all += u"%1 %2-%3 "_s.arg(node).arg(one.parent).arg(one.end);
        if (one.text) {
            all += u'"' + fromUtf8(tree.text(node)) + u'"';
        } else {
            all += QString::fromLatin1(tree.name(node));
            const GumboVector& attributes = one.source->v.element.attributes;
            for (unsigned at = 0; at < attributes.length; ++at) {
                const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[at]);
                all += u' ' + QString::fromUtf8(attribute->name) + u'=' + QString::fromUtf8(attribute->value);
            }
        }
        all += u'\n';
    }
    return all + QString::number(tree.body());
}

QString pick(QRandomGenerator& random, const QStringList& choices) {
    return choices[random.bounded(choices.size())];
}

/// Markup as authors write it, mostly sound.
QString markup(QRandomGenerator& random, int depth) {
    static const QStringList texts{u"a"_s,      u"по "_s,
                                   u"\n"_s,     u"x &amp; y"_s,
                                   u"1 & 2"_s,  u"&#8217;s"_s,
                                   u"&nbsp;"_s, u"&copy"_s,
                                   u"\"q\""_s,  u"😀\u00a0"_s,
                                   u"\ufffe"_s, u"\u0085"_s,
                                   u"<br/>"_s,  u"<img src='a' alt=\"b\">"_s,
                                   u"<hr>"_s};
    static const QStringList names{u"p"_s,    u"div"_s,        u"ul"_s,     u"li"_s,    u"ol"_s,
                                   u"h2"_s,   u"h3"_s,         u"a"_s,      u"b"_s,     u"em"_s,
                                   u"span"_s, u"blockquote"_s, u"figure"_s, u"table"_s, u"pre"_s,
                                   u"code"_s, u"section"_s,    u"font"_s};
    static const QStringList attributes{QString(),
                                        u" href=\"http://a.example/?a=1&b=2\""_s,
                                        u" class='x' id=\"y\""_s,
                                        u" title=\"&lt;b&gt;\""_s,
                                        u" alt=x"_s,
                                        u" hidden"_s,
                                        u"\nhref=\"&copy;\""_s};
    static const QStringList slips{u"<"_s, u"&"_s, u"</p>"_s, u"<b>"_s, u">"_s, u"<!-- c -->"_s, u"<P>"_s};
    QString out;
    for (int part = random.bounded(4); part >= 0; --part) {
        if (depth == 0 || random.bounded(3) == 0) {
            out += pick(random, texts);
        } else {
            const QString name = pick(random, names);
            out += u'<' + name + pick(random, attributes) + u'>' + markup(random, depth - 1) + u"</"_s +
                   name + u'>';
        }
    }
    return random.bounded(30) == 0 ? out + pick(random, slips) : out;
}

} // namespace

class TameParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameTreeAsGumbo() {
        QRandomGenerator random(20260303);
        int tame = 0;
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray html = markup(random, 4).toUtf8();
            const HtmlTree quick(html);
            if (!quick.wasTame()) continue;
            ++tame;
            QCOMPARE(described(quick), described(HtmlTree(html, HtmlTree::Way::AlwaysGumbo)));
        }
        QVERIFY2(tame > 1'000, qPrintable(QString::number(tame)));
    }

    void whatFeedsCarryIsTame_data() {
        QTest::addColumn<QString>("html");
        QTest::newRow("paragraphs")
            << u"<p>Rain &amp; wind, it&#8217;s <strong>late</strong>.</p>\n<p>More <em>soon</em></p>"_s;
        QTest::newRow("link and picture")
            << u"<p><a href=\"https://a.example/?x=1&amp;y=2\" target=\"_blank\" rel=\"nofollow\">Read</a></p><figure class=\"w\"><img src=\"/a.jpg\" alt=\"A\" width=\"800\" /><figcaption>Sea</figcaption></figure>"_s;
        QTest::newRow("lists")
            << u"<h2>Points</h2><ul>\n<li>One</li>\n<li>Two<ul><li>In</li></ul></li></ul>"_s;
        QTest::newRow("text first")
            << u"The ferry &nbsp;– closed<br />until noon<blockquote><p>Yes</p></blockquote>"_s;
    }

    void whatFeedsCarryIsTame() {
        QFETCH(QString, html);
        QVERIFY(HtmlTree(html.toUtf8()).wasTame());
    }

    void whatNeedsMendingIsGumbos_data() {
        QTest::addColumn<QString>("html");
        for (const char* html : {"<p>a<p>b</p></p>",
                                 "<p><ul><li>x</li></ul></p>",
                                 "<b><i>x</b></i>",
                                 "<a href='1'><a href='2'>x</a></a>",
                                 "<p>open",
                                 "x</p>",
                                 "<table><tr><td>x</td></tr></table>",
                                 "<script>x</script>",
                                 "<svg><p>x</p></svg>",
                                 "<li>x</li>",
                                 "<h1><h2>x</h2></h1>",
                                 "<p a=b>x</p>",
                                 "<p a=\"1\" a=\"2\">x</p>",
                                 "<P>x</P>",
                                 "a &copy b",
                                 "<p>a\0b</p>",
                                 "<div/>x",
                                 " x",
                                 "<!-- x -->y",
                                 "<style>p</style>",
                                 "<plaintext>",
                                 "<p <b>>x</p>"})
            QTest::addRow("%s", html) << QString::fromUtf8(html);
    }

    void whatNeedsMendingIsGumbos() {
        QFETCH(QString, html);
        QVERIFY(!HtmlTree(html.toUtf8()).wasTame());
    }
};

QTEST_GUILESS_MAIN(TameParserTest)
#include "tame_parser_test.moc"
