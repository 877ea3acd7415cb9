#!/usr/bin/python3
"""A local server of 200 feeds of 50 items, for the bench: feeds.py PORT FEEDS ITEMS. Answers 304 to a matching If-None-Match."""
import http.server
import itertools
import random
import sys

PORT, FEEDS, ITEMS = (int(word) for word in sys.argv[1:4])
FUNCTION = ("the of and to in a for on that with said by from at as was were is has had will after before over their its not but who which "
            "more new would been this an it they he she").split()
NAMES = ("Kosovo Albania Serbia Ukraine Germany France Japan Kenya Peru Tirana Kyiv Berlin Paris London Nairobi Lima Osaka Bristol Arben "
         "Mira Olena Petra Johan Lucia Hoxha Petrenko Lindqvist Okafor Moreau Tanaka").split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def vocabulary(size):
    """Made-up words, the common ones short, so that texts compress and repeat themselves about as news does."""
    rng = random.Random(1)
    heads = "b br c ch d dr f fl g gr h j k l m n p pl pr qu r s sh st t tr v w".split()
    cores = "a e i o u ai ea ou ee io".split()
    tails = "n r s t l nd rt st ck ng m".split()
    words = {}
    while len(words) < size:
        syllables = 1 + min(3, len(words) // 500)
        words["".join(rng.choice(heads) + rng.choice(cores) for _ in range(syllables)) + rng.choice(tails)] = None
    return list(words)


RARE = vocabulary(6000)
WEIGHTS = list(itertools.accumulate(1 / (rank + 8) for rank in range(len(RARE))))  # Zipf: few words are common, most are rare


def sentence(rng):
    count = rng.randint(9, 28)
    words = [rng.choice(FUNCTION) if rng.random() < 0.42 else word for word in rng.choices(RARE, cum_weights=WEIGHTS, k=count)]
    for _ in range(rng.randint(0, 2)):
        words[rng.randrange(count)] = rng.choice(NAMES)
    if rng.random() < 0.3:
        words[rng.randrange(count)] = str(rng.randint(2, 4000))
    if rng.random() < 0.1:
        words += ["on", rng.choice(DAYS)]
    text = " ".join(words)
    return text[0].upper() + text[1:] + "."


def story(rng):
    """A headline and five paragraphs, some 300 words together."""
    title = sentence(rng).rstrip(".").split()[:11]
    return " ".join(title), [" ".join(sentence(rng) for _ in range(3)) for _ in range(5)]


# One story in five came over a wire: the same paragraphs under another headline, some of them cut.
WIRE = [story(random.Random(-number)) for number in range(1, 401)]


def item_of(rng):
    title, paragraphs = story(rng)
    if rng.random() < 0.2:
        paragraphs = rng.choice(WIRE)[1][:rng.randint(3, 5)]
    return title, "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def item(number, i, title, body):
    return (f"<item><guid>{number}-{i}</guid><title>{title}</title><link>http://127.0.0.1:{PORT}/s/{number}/{i}</link>"
            f"<pubDate>Mon, 0{1 + i % 9} Mar 2026 {i % 24:02d}:15:00 GMT</pubDate><description><![CDATA[{body}]]></description></item>")


def feed(number):
    rng = random.Random(number)
    items = "".join(item(number, i, *item_of(rng)) for i in range(ITEMS))
    return (f'<?xml version="1.0"?><rss version="2.0"><channel><title>Feed {number}</title><link>http://127.0.0.1:{PORT}/</link>'
            f"<description>bench</description><language>en</language>{items}</channel></rss>").encode()


BODIES = [feed(number) for number in range(FEEDS)]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        number = int(self.path.rsplit("/", 1)[1])
        etag = f'"{number}"'
        if self.headers.get("If-None-Match") == etag:
            self.send_response(304)
            self.send_header("ETag", etag)
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("ETag", etag)
        self.send_header("Content-Length", str(len(BODIES[number])))
        self.end_headers()
        self.wfile.write(BODIES[number])

    def log_message(self, *_):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Handler).serve_forever()
