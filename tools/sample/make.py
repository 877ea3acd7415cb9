#!/usr/bin/python3
"""Writes the feeds and pictures of the sample edition into resources/sample from the stories in this folder.

Usage: /usr/bin/python3 tools/sample/make.py
"""
import html
import json
import pathlib
import re

import pictures
from stories_en import CHICAGO, FLASH_EN, KYIV, LONDON
from stories_other import BEOGRAD, BERLIN, PARIS
from stories_sq import FLASHNEWS, KOSOVA

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / "resources" / "sample"
LATEST = {"en": "Latest news"}


def flash_story(outlet):
    title, cut, paragraphs, last = FLASH_EN
    links = "".join(f'<li><a href="{outlet.site}{slug}">{html.escape(name)}</a></li>'
                    for slug, name in [("porti-durres", "Durrës port to double its silos"), ("ura-e-vjoses", "Trout return to the Vjosa"),
                                       ("treni-i-nates", "Peru sends a choir to the Alps")])
    body = [f"<p>{cut}</p>"] + [p.format(agency="Reuters") for p in paragraphs] + [last, f"<h3>Latest news</h3><ul>{links}</ul>"]
    return ("grain-pact", 4 * 60 + 40, title, "harbour-corridor", body)


class Outlet:
    def __init__(self, ident, name, country, language, form, stories):
        self.ident, self.name, self.country, self.language, self.form = ident, name, country, language, form
        self.site = f"https://{ident}.sample.flash-news.example/"
        self.file = {"json": "feed.json", "atom": "atom.xml"}.get(form, "feed.xml")
        self.stories = stories

    def time(self, kind, minutes):
        return f"{{{{{kind}:-{minutes // 1440}d{minutes // 60 % 24}h{minutes % 60}m}}}}"

    def picture(self, name):
        return f"{self.site}pictures/{name}.jpg"

    def content(self, story):
        slug, minutes, title, name, paragraphs = story
        parts = [p if p.startswith("<") else f"<p>{html.escape(p, quote=False)}</p>" for p in paragraphs]
        if name:
            figure = f'<figure><img src="{self.picture(name)}" width="960" height="540" alt=""></figure>'
            # The page of the acceptance story begins with its own headline again; the picture stands below that.
            parts.insert(1 if slug == "grain-pact" else 0, figure)
        return "".join(parts)


def cdata(text):
    return f"<![CDATA[{text}]]>"


def rss2(o):
    items = "".join(
        f"<item><title>{html.escape(s[2])}</title><link>{o.site}{s[0]}</link><guid isPermaLink=\"true\">{o.site}{s[0]}</guid>"
        f"<pubDate>{o.time('rfc822', s[1])}</pubDate><description>{html.escape(re.sub('<[^>]+>', '', s[4][0]))[:180]}</description>"
        f"<content:encoded>{cdata(o.content(s))}</content:encoded></item>\n" for s in o.stories)
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
            f"<channel><title>{o.name}</title><link>{o.site}</link><description>{o.name}</description><language>{o.language}</language>"
            f"<ttl>60</ttl>\n{items}</channel></rss>\n")


def rss1(o):
    seq = "".join(f'<rdf:li rdf:resource="{o.site}{s[0]}"/>' for s in o.stories)
    items = "".join(
        f'<item rdf:about="{o.site}{s[0]}"><title>{html.escape(s[2])}</title><link>{o.site}{s[0]}</link>'
        f"<dc:date>{o.time('iso', s[1])}</dc:date><content:encoded>{cdata(o.content(s))}</content:encoded></item>\n" for s in o.stories)
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
            'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'xmlns:content="http://purl.org/rss/1.0/modules/content/">'
            f'<channel rdf:about="{o.site}"><title>{o.name}</title><link>{o.site}</link><description>{o.name}</description>'
            f"<dc:language>{o.language}</dc:language><items><rdf:Seq>{seq}</rdf:Seq></items></channel>\n{items}</rdf:RDF>\n")


def atom(o):
    entries = "".join(
        f'<entry><id>{o.site}{s[0]}</id><title>{html.escape(s[2])}</title><link rel="alternate" href="{o.site}{s[0]}"/>'
        f"<published>{o.time('iso', s[1])}</published><updated>{o.time('iso', s[1])}</updated>"
        f'<content type="html">{html.escape(o.content(s), quote=False)}</content></entry>\n' for s in o.stories)
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{o.language}">'
            f'<id>{o.site}</id><title>{o.name}</title><link href="{o.site}"/><updated>{o.time("iso", o.stories[0][1])}</updated>\n'
            f"{entries}</feed>\n")


def json_feed(o):
    items = [{"id": o.site + s[0], "url": o.site + s[0], "title": s[2], "content_html": o.content(s),
              "date_published": o.time("iso", s[1]), **({"image": o.picture(s[3])} if s[3] else {})} for s in o.stories]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": o.name, "home_page_url": o.site,
                       "language": o.language, "items": items}, ensure_ascii=False, indent=1) + "\n"


OUTLETS = [
    Outlet("flashnews", "Flash News", "AL", "sq", "rss2", FLASHNEWS),
    Outlet("zeri", "Zëri i Ditës", "XK", "sq", "atom", KOSOVA),
    Outlet("glasnik", "Београдски гласник", "RS", "sr", "rss1", BEOGRAD),
    Outlet("spreebote", "Spreebote", "DE", "de", "rss2", BERLIN),
    Outlet("thamespost", "The Thames Post", "GB", "en", "rss2", LONDON),
    Outlet("lakeshore", "Lakeshore Courier", "US", "en", "json", CHICAGO),
    Outlet("quai", "Le Quai", "FR", "fr", "rss2", PARIS),
    Outlet("dnipro", "Dnipro Observer", "UA", "en", "atom", KYIV),
]
WRITERS = {"rss2": rss2, "rss1": rss1, "atom": atom, "json": json_feed}


def main():
    OUTLETS[0].stories = [flash_story(OUTLETS[0])] + OUTLETS[0].stories
    rows = ["# feed\tfile\tname\tsite\tcountry\tlanguage\tfolder"]
    for o in OUTLETS:
        (OUT / o.ident).mkdir(parents=True, exist_ok=True)
        o.stories = sorted(o.stories, key=lambda s: s[1])
        (OUT / o.ident / o.file).write_text(WRITERS[o.form](o), encoding="utf-8")
        rows.append("\t".join([o.site + o.file, f"{o.ident}/{o.file}", o.name, o.site, o.country, o.language, ""]))
        for story in o.stories:
            if not story[3]:
                continue
            target = OUT / "pictures" / o.ident / f"{story[3]}.jpg"
            target.parent.mkdir(parents=True, exist_ok=True)
            pictures.picture(story[3]).save(target, quality=72, optimize=True, progressive=True)
    (OUT / "edition.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(sum(len(o.stories) for o in OUTLETS), "stories")


if __name__ == "__main__":
    main()
