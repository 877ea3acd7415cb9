#pragma once

#include "ui/reader/story_page.h"

namespace flashnews::ui {

/// One invented story in each of several scripts, to look at how they are set.
struct ScriptSample {
    const char* name;
    const char* language;
    const char* title;
    const char* content;
};

inline const ScriptSample scriptSamples[] = {
    {"arabic", "ar", "الميناء القديم يفتح أبوابه للزوار بعد عامين من الترميم",
     "<p>قال مدير الميناء إن الأرصفة الثلاثة أصبحت جاهزة، وإن أول سفينة ستصل صباح الأحد في الساعة 07:30 وعلى "
     "متنها نحو 240 راكبا من مدن الساحل.</p><blockquote><p>انتظرنا هذا اليوم طويلا، والبحر انتظرنا أيضا.</p>"
     "</blockquote><h2>ما الذي تغيّر</h2><p>أضيفت ممرات جديدة للمشاة، ومقاعد من خشب الأرز، ومتحف صغير يروي "
     "حكاية الصيادين. وأعلنت منظمة <b>Harbour Watch</b> أنها ستراقب جودة المياه.</p>"
     "<p>“We shall count every wave,” the organisation said in its statement.</p>"
     "<ul><li>الدخول مجاني حتى نهاية الشهر</li><li>الحافلة رقم 12 تصل كل ربع ساعة</li></ul>"},
    {"hebrew", "he", "הספרייה העירונית נפתחת מחדש ליד הנמל",
     "<p>שלוש קומות, ארבעים אלף ספרים וחלון אחד גדול אל הים: כך תיראה הספרייה החדשה שתיפתח ביום ראשון "
     "בשעה 9:00. הכניסה תהיה חופשית לכל תושבי העיר.</p><blockquote><p>מי שקורא ליד הים קורא לאט יותר, וטוב "
     "שכך.</p></blockquote><p>באתר <code>library.example</code> אפשר כבר להזמין מקום.</p>"},
    {"greek", "el", "Το παλιό τρένο επιστρέφει στη γραμμή του βουνού",
     "<p>Ύστερα από έντεκα χρόνια, το τρένο με τα τρία βαγόνια ανεβαίνει ξανά ως το χωριό της κορυφής. Η "
     "διαδρομή διαρκεί πενήντα λεπτά και περνά από δεκατέσσερις σήραγγες.</p><h2>Τα "
     "εισιτήρια</h2><p>Πωλούνται "
     "στον σταθμό και στο διαδίκτυο· τα παιδιά ταξιδεύουν δωρεάν.</p><table><tbody><tr><th>Σταθμός</th>"
     "<th>Ώρα</th></tr><tr><td>Λιμάνι</td><td>08:10</td></tr><tr><td>Κορυφή</td><td>09:00</td></tr></tbody>"
     "</table>"},
    {"cyrillic", "uk", "Лелеки повернулися на поле біля старого млина",
     "<p>Уперше за шість років над млином знову будують гнізда. Мешканці нарахували вісімнадцять птахів і "
     "домовилися не косити луг до середини липня.</p><blockquote><p>Вони прилетіли вночі, а вранці вже "
     "стояли "
     "на даху, ніби нікуди й не зникали.</p></blockquote><p>Школярі ведуть щоденник спостережень.</p>"},
    {"thai", "th", "ตลาดน้ำริมคลองเปิดอีกครั้งหลังปรับปรุงสองปี",
     "<p>ตลาดน้ำเก่าแก่ริมคลองเปิดให้ประชาชนเข้าชมอีกครั้งในเช้าวันอาทิตย์ มีเรือขายอาหารกว่าหกสิบลำ "
     "และทางเดินไม้ใหม่ยาวสี่ร้อยเมตร ผู้จัดงานขอให้ผู้มาเยือนใช้ภาชนะของตนเองเพื่อลดขยะ</p>"
     "<h2>การเดินทาง</h2><p>เรือโดยสารออกจากท่าทุกยี่สิบนาทีตั้งแต่หกโมงเช้า</p>"},
    {"chinese", "zh", "山城旧铁路改成步道,周日开放",
     "<p>停运十一年的山城铁路改成了一条十二公里长的步道,周日上午七点开放。沿途保留了三座车站和一座铁桥,"
     "原来的候车室成了茶馆和小型展览室。</p><blockquote><p>火车走了,路还在。</p></blockquote>"
     "<p>市政府说,步道全年免费,夜间十点关闭。第一个月每天限五千人,需要提前预约。</p>"},
    {"japanese", "ja", "港の古い灯台、二年ぶりに一般公開へ",
     "<p>修理のため閉まっていた港の灯台が、日曜日の午前九時から再び公開される。百二十段のらせん階段を上ると、"
     "湾の全体と遠くの島々が見渡せる。</"
     "p><blockquote><p>灯りは毎晩ともっていました。人だけがいなかったのです。"
     "</p></blockquote><p>入場は無料で、<ruby>雨天<rp>(</rp><rt>うてん</rt><rp>)</rp></"
     "ruby>の場合は翌日に延期"
     "される。</p>"},
};

inline const char* const everythingSample =
    "<p>The harbour council met on Monday<a href=\"https://paper.example/story#fn1\"><sup>[1]</sup></a> and "
    "agreed "
    "on the plan for the quay, which had waited for <em>four years</em>.</p><blockquote><p>A quay is a "
    "promise to "
    "ships that have not been built yet.</p><p>We keep it.</p></blockquote><h2>What will be "
    "built</h2><ol><li>A "
    "pier of 240 metres</li><li>Two cranes, quiet ones<ul><li>electric</li><li>painted "
    "grey</li></ul></li></ol>"
    "<table><caption>Ships a day</caption><thead><tr><th>Port</th><th>Before</th><th>After</th></tr></thead>"
    "<tbody><tr><td>Old quay with its ferry ramp</td><td>12</td><td>31</td></tr><tr><td>New "
    "pier</td><td>–</td>"
    "<td>18</td></tr></tbody></table><p>The plan's file is <code>quay-2026.json</code>:</p><pre>{\n  "
    "\"pier\": "
    "240,\n  \"cranes\": [\"north\", \"south\"],\n  \"note\": \"a line that goes on and on until it no "
    "longer "
    "fits into the column\"\n}</pre><p>The minister called it <q>a quay for everybody</q>; press "
    "<kbd>Ctrl</kbd> and <kbd>F</kbd> to find <abbr title=\"the harbour council\">HC</abbr>. It costs "
    "<del>40</del> <ins>46</ins> million, <mark>not a cent more</mark>, says H<sub>2</sub>O Ltd, "
    "10<sup>6</sup> "
    "times.</p><dl><dt>Pier</dt><dd>Where ships lie.</dd><dt>Quay</dt><dd>Where people stand.</dd></dl>"
    "<details><summary>What the plan leaves out</summary><p>A ferry to the islands.</p></details><hr><h3>And "
    "then</h3><p id=\"n-fn1\"><small>[1] With one vote "
    "against.</small></p>";

inline StoryPage scriptPage(const ScriptSample& sample) {
    StoryPage page;
    page.headline.source = QStringLiteral("Flash News");
    page.headline.sourceCountry = QStringLiteral("AL");
    page.headline.published = QDateTime(QDate(2026, 3, 3), QTime(19, 0), Qt::UTC);
    page.article.title = QString::fromUtf8(sample.title);
    page.article.language = QString::fromLatin1(sample.language);
    page.article.content = QString::fromUtf8(sample.content);
    page.article.text = page.article.content;
    page.article.link = QUrl(QStringLiteral("https://paper.example/story"));
    page.article.countries = {{QStringLiteral("UA"), 4, 0.6, true}, {QStringLiteral("GR"), 1, 0.2, false}};
    return page;
}

} // namespace flashnews::ui
