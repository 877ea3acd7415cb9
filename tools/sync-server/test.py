#!/usr/bin/env python3
"""./dev sync-server test: the program from end to end against Debian's Tiny Tiny RSS, two profiles as two machines.

tools/sync-server/test.py PROGRAM. The server's news is written straight into its database, so that nothing leaves this
machine; what it has afterwards is read from there.
"""
import json
import os
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
program = sys.argv[1]
failures = 0


def check(what, got, wanted):
    global failures
    good = got == wanted
    failures += not good
    print(("ok    " if good else "FAIL  ") + what + ("" if good else f": {got!r}, not {wanted!r}"))


class Server:
    """The database of the running server."""

    def __init__(self, command):
        self.command = command

    def sql(self, text):
        return subprocess.run(self.command + ["-qAt", "-v", "ON_ERROR_STOP=1", "-c", text], check=True,
                              capture_output=True, text=True).stdout.strip().split("\n")

    def add_feed(self, title, url):
        return self.sql(f"INSERT INTO ttrss_feeds (owner_uid, title, feed_url) VALUES (1, '{title}', '{url}') RETURNING id")[0]

    def add_story(self, feed, title, starred=False, unread=True):
        entry = self.sql("INSERT INTO ttrss_entries (title, guid, link, updated, content, content_hash, date_entered, date_updated) "
                         f"VALUES ('{title}', '{title}', 'https://paper.example/{title.replace(' ', '-')}', now(), "
                         f"'<p>{title}, in full.</p>', 'x', now(), now()) RETURNING id")[0]
        self.sql("INSERT INTO ttrss_user_entries (ref_id, uuid, feed_id, owner_uid, marked, tag_cache, label_cache, unread) "
                 f"VALUES ({entry}, '', {feed}, 1, {starred}, '', '', {unread})")

    def state(self, title):
        return self.sql("SELECT u.unread, u.marked FROM ttrss_user_entries u JOIN ttrss_entries e ON e.id = u.ref_id "
                        f"WHERE e.title = '{title}'")[0]


class Machine:
    """A profile of the program."""

    def __init__(self):
        self.folder = tempfile.mkdtemp()

    def run(self, *words, password="password"):
        environment = dict(os.environ, FLASH_NEWS_PASSWORD=password, DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        return subprocess.run([program, "--profile", self.folder, *words], env=environment, capture_output=True, text=True)

    def list(self, *filters):
        return json.loads(self.run("list", "--json", *filters).stdout)

    def titles(self, *filters):
        return sorted(story["title"] for story in self.list(*filters))

    def act(self, act, title, *options):
        story = next(story for story in self.list() if story["title"] == title)
        return self.run(act, str(story["id"]), *options)


def play(address, server):
    paper = server.add_feed("Paper & Co", "https://paper.example/feed")
    for title in ("Bridge opens", "Ferry sails", "Wheat falls"):
        server.add_story(paper, title)
    server.add_story(paper, "Kept on the phone", starred=True, unread=False)

    laptop, desktop = Machine(), Machine()
    check("a wrong password is refused", laptop.run("account", "add", address, "--user", "admin", password="no").returncode, 1)
    for machine in (laptop, desktop):
        added = machine.run("account", "add", address, "--user", "admin")
        check("the server is found from its address", (added.returncode, added.stderr), (0, added.stderr))
        check("a refresh syncs", machine.run("refresh").returncode, 0)
        check("all stories came", machine.titles(),
              ["Bridge opens", "Ferry sails", "Kept on the phone", "Wheat falls"])
        check("what is unread there is unread here", machine.titles("--unread"),
              ["Bridge opens", "Ferry sails", "Wheat falls"])
        check("what is starred there is bookmarked here", machine.titles("--bookmarked"), ["Kept on the phone"])

    laptop.act("read", "Bridge opens")
    laptop.act("bookmark", "Ferry sails")
    laptop.act("bookmark", "Kept on the phone", "--undo")
    check("acts are sent", laptop.run("refresh").returncode, 0)
    check("the server has the story read", server.state("Bridge opens"), "f|f")
    check("the server has the bookmark", server.state("Ferry sails"), "t|t")
    check("the server has the bookmark taken back", server.state("Kept on the phone"), "f|f")
    server.add_story(paper, "Harbour grows")
    desktop.run("refresh")
    check("the other machine has the same unread", desktop.titles("--unread"), ["Ferry sails", "Harbour grows", "Wheat falls"])
    check("the other machine has the same bookmarks", desktop.titles("--bookmarked"), ["Ferry sails"])

    server.sql("UPDATE ttrss_user_prefs SET value = 'false' WHERE pref_name = 'ENABLE_API_ACCESS'")
    off = laptop.run("refresh")
    check("an API that is switched off is said in words", "switched off" in off.stderr + off.stdout, True)
    server.sql("UPDATE ttrss_user_prefs SET value = 'true' WHERE pref_name = 'ENABLE_API_ACCESS'")
    check("afterwards it goes on", laptop.run("refresh").returncode, 0)
    check("nothing was marked meanwhile", laptop.titles("--unread"), ["Ferry sails", "Harbour grows", "Wheat falls"])
    laptop.run("remove", json.loads(laptop.run("feeds", "--json").stdout)[0]["url"])
    laptop.run("refresh")
    check("unsubscribed here is unsubscribed there", server.sql("SELECT count(*) FROM ttrss_feeds WHERE owner_uid = 1 AND title = 'Paper & Co'")[0], "0")


def main():
    running = subprocess.Popen([os.path.join(here, "run")], stdout=subprocess.PIPE, text=True)
    try:
        address = command = None
        for line in running.stdout:
            words = line.split()
            if words[0] == "ready":
                address = words[1]
            if words[0] == "database:":
                command = words[1:]
                break
        if not command:
            sys.exit("The server did not start.")
        play(address, Server(command))
    finally:
        running.terminate()
        running.wait()
    print("all well" if failures == 0 else f"{failures} failed")
    sys.exit(1 if failures else 0)


main()
