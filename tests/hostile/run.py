#!/usr/bin/python3
"""run.py PROGRAM [quick]: hostile input through the real program, each case a process of its own with five seconds and 512 MB.

A case passes when the program ends by itself in time with exit code 0 or 1 (a reason in words), without a signal, and, where the case says so,
with or without certain words in its output. `quick` runs a few of them, for every test run."""
import concurrent.futures
import gzip
import http.server
import json
import os
import pathlib
import resource
import shutil
import socketserver
import subprocess
import sys
import tempfile
import threading
import time
import zlib

SECONDS, MEGABYTES = 5, 512
# A shared or sanitized machine gets more time on the wall; the processor time stays limited.
WALL = float(os.environ.get("HOSTILE_WALL", "20"))
PROGRAM = os.path.abspath(sys.argv[1])
QUICK = "quick" in sys.argv[2:]
SANITIZED = bool(os.environ.get("HOSTILE_SANITIZED"))  # then time and memory are the sanitizer's
CASES = []


def case(kind, name, data, quick=False, wants=None, never=None, **more):
    CASES.append(dict(kind=kind, name=name, data=data, quick=quick, wants=wants, never=never, **more))


def rss(items, head=""):
    return (f'<?xml version="1.0"?>{head}<rss version="2.0"><channel><title>T</title><link>https://a.example/</link>' + items + "</channel></rss>").encode()


def item(title="t", body="b", extra=""):
    return f"<item><guid>{title[:20]}</guid><title>{title}</title><description>{body}</description>{extra}</item>"


def laughs(levels, width):
    lines = ['<!ENTITY l0 "ha">'] + [f'<!ENTITY l{n} "{("&l%d;" % (n - 1)) * width}">' for n in range(1, levels)]
    return "<!DOCTYPE rss [" + "".join(lines) + "]>", f"&l{levels - 1};"


# --- Entities
for levels, width in ((10, 10), (30, 2), (5, 200)):
    head, use = laughs(levels, width)
    case("inspect", f"billion laughs {levels}x{width}", rss(item(use, use), head), quick=levels == 10)
case("inspect", "quadratic entity", rss(item("&a;" * 20000, "&a;" * 20000), '<!DOCTYPE rss [<!ENTITY a "' + "x" * 50000 + '">]>'))
case("inspect", "entity of itself", rss(item("&a;"), '<!DOCTYPE rss [<!ENTITY a "&b;"><!ENTITY b "&a;">]>'))
secret = pathlib.Path(tempfile.gettempdir()) / "flash-news-hostile-secret"
secret.write_text("TOP-SECRET-LINE")
for scheme in ("file://", ""):
    case("inspect", f"external entity {scheme or 'path'}", rss(item("&x;", "&x;"), f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{scheme}{secret}">]>'),
         quick=True, never=b"TOP-SECRET")
case("inspect", "external parameter entity", rss(item("&x;"), f'<!DOCTYPE rss [<!ENTITY % p SYSTEM "file://{secret}"> %p;]>'), never=b"TOP-SECRET")
case("inspect", "external DTD", rss(item("x"), f'<!DOCTYPE rss SYSTEM "file://{secret}">'), never=b"TOP-SECRET")
case("inspect", "xinclude", rss(f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://{secret}" parse="text"/>' + item("x")), never=b"TOP-SECRET")
case("inspect", "stylesheet instruction", b'<?xml-stylesheet href="file:///etc/passwd"?>' + rss(item("x"))[21:], never=b"root:")
case("inspect", "unfinished doctype", b"<!DOCTYPE rss [" + b"<!ENTITY a 'b'>" * 100000)
case("inspect", "numeric references", rss(item("&#x110000;&#0;&#xFFFFFFFFFFFF;&#-1;&#xD800;" * 1000)))

# --- Nesting
for depth in (1000, 100000, 1000000):
    case("inspect", f"nested elements {depth}", rss("<item>" + "<a>" * depth), quick=depth == 100000)
    case("inspect", f"nested divs in a body {depth}", rss(item("t", "<![CDATA[" + "<div>" * depth + "x]]>")))
case("inspect", "nested formatting", rss(item("t", "<![CDATA[" + "<b><i><font>" * 100000 + "x]]>")), quick=True)
case("inspect", "nested tables", rss(item("t", "<![CDATA[" + "<table><tr><td>" * 50000 + "x]]>")))
case("inspect", "misnested formatting", rss(item("t", "<![CDATA[" + "<a><b></a></b><p>" * 60000 + "]]>")))
case("inspect", "foreign markup", rss(item("t", "<![CDATA[" + "<svg><math><mtext><svg>" * 30000 + "]]>")))
case("inspect", "nested items", rss("<item>" * 200000))
case("inspect", "nested JSON", b"[" * 1000000)
case("inspect", "nested JSON objects", b'{"version":"https://jsonfeed.org/version/1.1","items":' + b'{"a":' * 500000)
case("import", "OPML 50,000 levels", b"<opml><body>" + b'<outline text="a">' * 50000, quick=True)
case("import", "OPML 50,000 levels, closed", b"<opml><body>" + b'<outline text="a">' * 50000 + b'<outline xmlUrl="https://a.example/f"/>' + b"</outline>" * 50000 + b"</body></opml>")
case("import", "OPML of 100,000 feeds", b"<opml><body>" + b"".join(b'<outline xmlUrl="https://a.example/%d"/>' % n for n in range(100000)) + b"</body></opml>", seconds=15)
case("import", "OPML with entities", laughs(10, 10)[0].replace("rss", "opml").encode() + b'<opml><body><outline text="&l9;" xmlUrl="https://a.example/"/></body></opml>')
case("import", "OPML with an external entity", f'<!DOCTYPE opml [<!ENTITY x SYSTEM "file://{secret}">]><opml><body><outline text="&x;" xmlUrl="https://a.example/"/></body></opml>'.encode(), never=b"TOP-SECRET")
case("import", "OPML of other schemes", b'<opml><body><outline xmlUrl="file:///etc/passwd"/><outline xmlUrl="javascript:alert(1)"/><outline xmlUrl="exec:ls"/></body></opml>')
case("import", "OPML: SQL in a name", b"<opml><body><outline text=\"'); DROP TABLE feed; --\" xmlUrl=\"https://a.example/\"/></body></opml>", quick=True)
case("import", "OPML that is a picture", b"\x89PNG\r\n\x1a\n" + os.urandom(100000))
case("import", "empty OPML", b"")

# --- Size
case("inspect", "a million items", rss("<item/>" * 1000000), seconds=5)
case("inspect", "100,000 items with text", rss("".join(item(str(n), "some words " * 5) for n in range(100000))), seconds=15)
case("inspect", "ten-megabyte title", rss(item("x" * 10_000_000)), quick=True)
case("inspect", "ten-megabyte title of tags", rss(item("<![CDATA[" + "<b>x</b>" * 1_200_000 + "]]>")))
case("inspect", "ten-megabyte body", rss(item("t", "word " * 2_000_000)))
case("inspect", "ten-megabyte body of tags", rss(item("t", "<![CDATA[" + "<p>x" * 2_500_000 + "]]>")))
case("inspect", "ten-megabyte attribute", rss(item("t", "<![CDATA[<a href='" + "x" * 10_000_000 + "'>x</a>]]>")))
case("inspect", "a million attributes", rss(item("t", "<![CDATA[<a " + "".join(f"a{n}=1 " for n in range(300000)) + ">x</a>]]>")))
case("inspect", "a million attributes in XML", rss("<item " + "".join(f"a{n}='1' " for n in range(500000)) + "/>"))
case("inspect", "a million namespaces", rss("<item " + "".join(f"xmlns:a{n}='u{n}' " for n in range(300000)) + "/>"))
case("inspect", "ten-megabyte link", rss(item("t", "b", "<link>https://a.example/" + "x" * 10_000_000 + "</link>")))
case("inspect", "ten-megabyte date", rss(item("t", "b", "<pubDate>" + "1" * 10_000_000 + "</pubDate>")))
case("inspect", "a million categories", rss(item("t", "b", "<category>a</category>" * 500000)))
case("inspect", "a million enclosures", rss(item("t", "b", '<enclosure url="https://a.example/a.mp3" length="99999999999999999999" type="audio/mpeg"/>' * 100000)))
case("inspect", "a million ampersands", rss(item("&" * 5_000_000, "&" * 5_000_000)))
case("inspect", "a million less-thans", rss(item("t", "<![CDATA[" + "<" * 5_000_000 + "]]>")))
case("inspect", "comments", rss("<!--" * 1000000))
case("inspect", "CDATA never closed", rss("<item><title><![CDATA[" + "x" * 5_000_000))
case("inspect", "JSON of a million items", b'{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[' + b",".join(b'{"id":"%d"}' % n for n in range(300000)) + b"]}", seconds=15)
case("inspect", "JSON with huge numbers", b'{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1e999999,"date_published":' + b"9" * 100000 + b"}]}")

# --- Encodings and bytes
case("inspect", "NULs everywhere", b"\0".join(bytes([b]) for b in rss(item("t", "b"))), quick=True)
case("inspect", "only NULs", b"\0" * 5_000_000)
case("inspect", "noise", os.urandom(3_000_000))
case("inspect", "noise in a title", b"<rss><channel><item><title>" + os.urandom(1_000_000) + b"</title></item></channel></rss>", quick=True)
case("inspect", "UTF-7", b'<?xml version="1.0" encoding="UTF-7"?>+ADw-rss+AD4-')
case("inspect", "UTF-16 without half", rss(item("t"))[21:].decode().encode("utf-16")[:-1])
case("inspect", "UTF-32", "\ufeff<rss><channel><item><title>x</title></item></channel></rss>".encode("utf-32"))
case("inspect", "EBCDIC", rss(item("t")).decode().encode("cp500"))
case("inspect", "an encoding that lies", b'<?xml version="1.0" encoding="utf-16"?>' + rss(item("t\xff\xfe"))[21:])
case("inspect", "an unknown encoding", b'<?xml version="1.0" encoding="klingon-8"?>' + rss(item("t"))[21:])
case("inspect", "a name of an encoding of a megabyte", b'<?xml version="1.0" encoding="' + b"x" * 1_000_000 + b'"?>')
case("inspect", "overlong UTF-8", rss(item("t")) .replace(b"<title>t", b"<title>\xc0\xbcscript\xe0\x80\xbc"), never=b"<script")
case("inspect", "lone surrogates in JSON", b'{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"\\ud800\\udfff\\ud800"}]}')
case("inspect", "right-to-left overrides", rss(item("\u202e\u2066\u200f" * 100000)))
case("inspect", "combining marks", rss(item("z" + "\u0301" * 1_000_000)))
case("inspect", "empty", b"")
case("inspect", "one byte", b"<")
case("inspect", "gzip bytes", gzip.compress(b"\0" * 100_000_000))

# --- Markup and SQL in every field
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)><iframe src=javascript:alert(1)></iframe><a href='javascript:alert(1)'>x</a>"
SQL = "'; DROP TABLE article; --\"; DELETE FROM status;"
for value, label in ((MARKUP, "markup"), (SQL, "SQL")):
    escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    everywhere = rss(f"<title>{escaped}</title><language>{escaped}</language><image><url>{escaped}</url></image><item><guid>{escaped}</guid><title>{escaped}</title>"
                     f"<link>{escaped}</link><author>{escaped}</author><category>{escaped}</category><comments>{escaped}</comments><pubDate>{escaped}</pubDate>"
                     f"<enclosure url=\"{escaped}\" type=\"{escaped}\" length=\"{escaped}\"/><description>{escaped}</description></item>")
    case("inspect", f"{label} in every field", everywhere, never=b"onerror" if label == "markup" else None, content_only=label == "markup")
    case("refresh", f"{label} in every field, stored", dict(body=everywhere), quick=True, wants=b"1 new")
for name, markup in {
        "noscript": "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "svg": "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "math": "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=alert(1)&gt;'>", "template": "<template><script>alert(1)</script></template>",
        "base": "<base href='javascript:'><a href='alert(1)'>x</a>", "meta": "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "form": "<form action='https://b.example/'><input name=a><button formaction='javascript:alert(1)'>x</button></form>",
        "object": "<object data='javascript:alert(1)'></object><embed src='data:text/html,<script>alert(1)</script>'>"}.items():
    case("inspect", f"mutation: {name}", rss(item("t", "<![CDATA[" + markup + "]]>")), content_only=True, never=b"onerror=")

# --- Servers (each case is a path of its own on a loopback server)
case("refresh", "gzip bomb", dict(body=gzip.compress(b"\0" * 300_000_000), headers={"Content-Encoding": "gzip"}), quick=True)
case("refresh", "deflate bomb", dict(body=zlib.compress(b"<rss>" * 40_000_000), headers={"Content-Encoding": "deflate"}))
case("refresh", "gzip that is none", dict(body=b"not gzip", headers={"Content-Encoding": "gzip"}))
case("refresh", "endless answer", dict(endless=True))
case("refresh", "slow answer", dict(slow=True), seconds=80, slow=True)
case("refresh", "promised more than sent", dict(body=rss(item("x")), headers={"Content-Length": "1000000"}), seconds=80, slow=True)
case("refresh", "redirect to a file", dict(status=302, headers={"Location": f"file://{secret}"}), quick=True, never=b"TOP-SECRET")
case("refresh", "redirect to data", dict(status=302, headers={"Location": "data:text/xml,<rss/>"}))
case("refresh", "redirect to itself", dict(status=302, headers={"Location": "SELF"}))
case("refresh", "redirect without end", dict(redirects=True))
case("refresh", "redirect to nowhere", dict(status=302, headers={"Location": ""}))
case("refresh", "redirect of a megabyte", dict(status=302, headers={"Location": "http://a.example/" + "x" * 60_000}))
case("refresh", "status 999", dict(status=999, body=b"x"))
case("refresh", "a thousand headers", dict(body=rss(item("x")), headers={f"X-{n}": "y" * 50 for n in range(90)}))
case("refresh", "a cookie", dict(body=rss(item("x")), headers={"Set-Cookie": "id=1"}), wants=b"1 new")
case("refresh", "an ETag of 60 KB", dict(body=rss(item("x")), headers={"ETag": '"' + "e" * 60_000 + '"'}))
case("refresh", "a body without end of chunk", dict(raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nx"))
case("refresh", "headers without end", dict(raw=b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200000))
case("refresh", "no HTTP at all", dict(raw=b"SSH-2.0-OpenSSH_9\r\n"))
case("refresh", "a negative length", dict(raw=b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx"))
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (60000).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0" + zlib.crc32(b"IHDR" + (60000).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0").to_bytes(4, "big")
IDAT = zlib.compress(b"\0" * 50_000_000)
PNG += len(IDAT).to_bytes(4, "big") + b"IDAT" + IDAT + zlib.crc32(b"IDAT" + IDAT).to_bytes(4, "big") + b"\0\0\0\0IEND\xaeB`\x82"
case("refresh", "a picture of 60,000 by 60,000", dict(body=None, picture=PNG, type="image/png"), quick=True)
case("refresh", "an SVG as a picture", dict(body=None, picture=b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script>' + b"<g>" * 100000, type="image/svg+xml"))
case("refresh", "a picture that is noise", dict(body=None, picture=b"GIF89a" + os.urandom(200000), type="image/gif"))
case("refresh", "a thousand pictures", dict(body=None, picture=b"GIF89a", type="image/gif", pictures=1000), seconds=15)
case("extract", "a page of nested divs", b"<html><body>" + b"<div>" * 300000 + b"text " * 1000, quick=True)
case("extract", "a page of a million links", b"<html><body>" + b"<a href=x>y</a>" * 500000)
case("extract", "ten megabytes of script", b"<html><body><script>" + b"var x;" * 1_600_000)
case("sanitize", "a million entities", b"&amp;" * 1_000_000)
case("sanitize", "a million quotes", b"<a b='" * 500_000)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        number, _, rest = self.path.lstrip("/").partition("/")
        data = CASES[int(number)]["data"]
        try:
            if "raw" in data:
                self.wfile.write(data["raw"])
                self.close_connection = True
            elif data.get("redirects"):
                self.answer(302, b"", {"Location": f"/{number}/{int(rest or 0) + 1}"})
            elif data.get("endless") or data.get("slow"):
                self.send_response(200)
                self.end_headers()
                self.close_connection = True
                while True:
                    self.wfile.write(b"<item>" * (1 if data.get("slow") else 10000))
                    self.wfile.flush()
                    time.sleep(0.5 if data.get("slow") else 0)
            elif rest.startswith("picture"):
                self.answer(200, data["picture"], {"Content-Type": data["type"]})
            elif "picture" in data:
                pictures = "".join(f'&lt;img src="http://127.0.0.1:{PORT}/{number}/picture{n}"&gt;' for n in range(data.get("pictures", 1)))
                self.answer(200, rss(item("t", pictures)), {})
            else:
                headers = {k: f"http://127.0.0.1:{PORT}/{number}" if v == "SELF" else v for k, v in data.get("headers", {}).items()}
                self.answer(data.get("status", 200), data.get("body", b""), headers)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def answer(self, status, body, headers):
        self.send_response(status)
        if "Content-Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        if "Content-Length" in headers:
            self.close_connection = True

    def log_message(self, *_):
        pass


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    request_queue_size = 200

    def handle_error(self, *_):
        pass


def limits(seconds):
    def apply():
        if not SANITIZED:
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
            resource.setrlimit(resource.RLIMIT_DATA, (MEGABYTES << 20, MEGABYTES << 20))
    return apply


def run(index):
    this = CASES[index]
    work = pathlib.Path(tempfile.mkdtemp(prefix="hostile-"))
    profile = ["--profile", str(work / "profile")]
    seconds = this.get("seconds", SECONDS)
    try:
        kind = this["kind"]
        if kind == "refresh":
            (work / "list.opml").write_text(f'<opml><body><outline xmlUrl="http://127.0.0.1:{PORT}/{index}"/></body></opml>')
            subprocess.run([PROGRAM, *profile, "import", str(work / "list.opml")], check=True, stdout=subprocess.DEVNULL)
            command = [PROGRAM, *profile, "refresh"]
        else:
            (work / "input").write_bytes(this["data"])
            command = [PROGRAM, *profile, kind, str(work / "input")] + (["--url", "https://a.example/1"] if kind == "extract" else [])
        try:
            ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=max(WALL, 4 * seconds), preexec_fn=limits(seconds))
        except subprocess.TimeoutExpired:
            return "took longer than %.0f s" % max(WALL, 4 * seconds)
        if ended.returncode not in (0, 1):
            return f"ended with {ended.returncode}: {ended.stderr[-300:].decode(errors='replace')}"
        output = ended.stdout
        if this.get("content_only"):
            feed = json.loads(output.decode() or "{}").get("feed") or {}
            output = "".join((a.get("content") or "") + (a.get("summary") or "") for a in feed.get("articles", [])).lower().encode()
            if b"<script" in output or b"javascript:" in output or b"onerror=" in output.replace(b"&quot;", b'"').split(b"<img", 1)[-1].split(b">", 1)[0]:
                return f"let through: {output[:300]}"
        elif this["never"] and this["never"] in output + ended.stderr:
            return f"says {this['never']}"
        if this["wants"] and this["wants"] not in output:
            return f"does not say {this['wants']}: {output[:300]} {ended.stderr[:300]}"
        if kind in ("refresh", "import"):
            health = subprocess.run([PROGRAM, *profile, "check"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            if health.returncode != 0:
                return f"the library is not well: {health.stdout.decode()[-300:]}"
        return None
    finally:
        shutil.rmtree(work, ignore_errors=True)


SERVER = Server(("127.0.0.1", 0), Handler)
PORT = SERVER.server_address[1]
threading.Thread(target=SERVER.serve_forever, daemon=True).start()
chosen = [i for i, c in enumerate(CASES) if (c["quick"] if QUICK else True) and not (c.get("slow") and "noslow" in sys.argv)]
only = os.environ.get("HOSTILE_ONLY")
if only:
    chosen = [i for i in chosen if only in CASES[i]["name"]]
failed = 0
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    for index, problem in zip(chosen, pool.map(run, chosen)):
        if problem:
            failed += 1
            print(f"FAILED {CASES[index]['kind']} {CASES[index]['name']}: {problem}", flush=True)
secret.unlink(missing_ok=True)
print(f"{len(chosen) - failed} of {len(chosen)} hostile cases held")
sys.exit(1 if failed or not chosen else 0)
