#!/usr/bin/python3
"""A local server of 200 feeds of 50 items, for the bench: feeds.py PORT FEEDS ITEMS. Answers 304 to a matching If-None-Match."""
import http.server
import random
import sys

PORT, FEEDS, ITEMS = (int(word) for word in sys.argv[1:4])
WORDS = ("minister harbour grain treaty river school budget bridge election power winter market village court train border energy "
         "Kosovo Albania Serbia Ukraine Germany Tirana Kyiv Berlin Paris London farmers station hospital parliament").split()


def text(rng, count):
    return " ".join(rng.choice(WORDS) for _ in range(count)).capitalize() + "."


def feed(number):
    rng = random.Random(number)
    items = "".join(
        f"<item><guid>{number}-{i}</guid><title>{text(rng, 9)}</title><link>http://127.0.0.1:{PORT}/s/{number}/{i}</link>"
        f"<pubDate>Mon, 0{1 + i % 9} Mar 2026 {i % 24:02d}:15:00 GMT</pubDate><description><![CDATA["
        + "".join(f"<p>{text(rng, 60)}</p>" for _ in range(5)) + "]]></description></item>" for i in range(ITEMS))
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
