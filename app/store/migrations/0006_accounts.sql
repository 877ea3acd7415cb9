-- Accounts on servers that keep subscriptions, read states and bookmarks for several machines (see app/sync).

CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    url TEXT NOT NULL,
    user TEXT NOT NULL,
    name TEXT NOT NULL,
    last_sync INTEGER,
    next_due INTEGER,
    last_error TEXT NOT NULL DEFAULT '',
    states_seen INTEGER,
    news_asked INTEGER,
    news_mark TEXT NOT NULL DEFAULT '',
    UNIQUE (url, user)
);

-- A feed may be subscribed to in several accounts: its address is unique in each (0 is this computer). The table
-- is made anew because SQLite cannot take a constraint away; the old way of renaming leaves the triggers and
-- references of other tables as they are.
PRAGMA legacy_alter_table = ON;
CREATE TABLE feed_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL,
    site TEXT NOT NULL DEFAULT '',
    folder TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    country_origin INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL DEFAULT '',
    language_origin INTEGER NOT NULL DEFAULT 0,
    icon TEXT NOT NULL DEFAULT '',
    etag BLOB NOT NULL DEFAULT x'',
    last_modified BLOB NOT NULL DEFAULT x'',
    body_hash BLOB NOT NULL DEFAULT x'',
    last_checked INTEGER,
    last_success INTEGER,
    next_due INTEGER,
    last_error TEXT NOT NULL DEFAULT '',
    failures INTEGER NOT NULL DEFAULT 0,
    paused INTEGER NOT NULL DEFAULT 0,
    interval_minutes INTEGER,
    -- Unsubscribed, but bookmarked articles of it are kept.
    removed INTEGER NOT NULL DEFAULT 0,
    -- Kept, not counted: the triggers see to it.
    total INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    bookmarked INTEGER NOT NULL DEFAULT 0,
    -- As in 0002 and 0004.
    not_before INTEGER,
    needs_password INTEGER NOT NULL DEFAULT 0,
    moving_to TEXT NOT NULL DEFAULT '',
    user TEXT NOT NULL DEFAULT '',
    usual_gap INTEGER NOT NULL DEFAULT 0,
    ttl INTEGER NOT NULL DEFAULT 0,
    skip_hours INTEGER NOT NULL DEFAULT 0,
    skip_days INTEGER NOT NULL DEFAULT 0,
    last_article INTEGER,
    full_text INTEGER NOT NULL DEFAULT 0,
    account_id INTEGER NOT NULL DEFAULT 0,
    remote_id TEXT NOT NULL DEFAULT '',
    -- It was moved between this computer and an account, which name articles differently: those already here
    -- are known again by their links.
    match_links INTEGER NOT NULL DEFAULT 0,
    UNIQUE (url, account_id)
);
INSERT INTO feed_new (id, url, site, folder, name, country, country_origin, language, language_origin, icon, etag,
    last_modified, body_hash, last_checked, last_success, next_due, last_error, failures, paused, interval_minutes,
    removed, total, unread, bookmarked, not_before, needs_password, moving_to, user, usual_gap, ttl, skip_hours,
    skip_days, last_article, full_text)
SELECT id, url, site, folder, name, country, country_origin, language, language_origin, icon, etag,
    last_modified, body_hash, last_checked, last_success, next_due, last_error, failures, paused, interval_minutes,
    removed, total, unread, bookmarked, not_before, needs_password, moving_to, user, usual_gap, ttl, skip_hours,
    skip_days, last_article, full_text FROM feed;
-- Ids are never used again, not even those of feeds that are gone.
INSERT INTO sqlite_sequence (name, seq) SELECT 'feed_new', 0
WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'feed_new');
UPDATE sqlite_sequence SET seq = coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'feed'), 0)
WHERE name = 'feed_new';
DROP TABLE feed;
ALTER TABLE feed_new RENAME TO feed;
PRAGMA legacy_alter_table = OFF;

-- An article as its account's server names it, with the state that the server was last known to have: what is
-- different there now was changed elsewhere. `status_id` is NULL for an article that is no feed's of ours.
CREATE TABLE remote_article (
    account_id INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    status_id INTEGER,
    read INTEGER NOT NULL DEFAULT 0,
    bookmarked INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, remote_id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX remote_article_status ON remote_article (status_id) WHERE status_id IS NOT NULL;
CREATE INDEX remote_article_unread ON remote_article (account_id) WHERE read = 0;
CREATE INDEX remote_article_bookmarked ON remote_article (account_id) WHERE bookmarked = 1;

-- What the person did and no server knows yet, in order. Kinds: 1 read, 2 bookmarked (one row for each article:
-- the last act counts), 3 to 7 as in SubscriptionAct::Kind.
CREATE TABLE sync_act (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    status_id INTEGER,
    feed_id INTEGER,
    remote_id TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
);
CREATE UNIQUE INDEX sync_act_status ON sync_act (status_id, kind) WHERE status_id IS NOT NULL;
CREATE INDEX sync_act_account ON sync_act (account_id, kind, id);

-- Whatever changes a status is queued, so that nothing a person does can be forgotten on its way.
CREATE TRIGGER status_read_act AFTER UPDATE OF read ON status WHEN NEW.read <> OLD.read BEGIN
    INSERT OR REPLACE INTO sync_act (account_id, kind, status_id, value, at)
    SELECT account_id, 1, NEW.id, NEW.read, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM remote_article WHERE status_id = NEW.id;
END;
CREATE TRIGGER status_bookmark_act AFTER UPDATE OF bookmarked ON status WHEN NEW.bookmarked <> OLD.bookmarked BEGIN
    INSERT OR REPLACE INTO sync_act (account_id, kind, status_id, value, at)
    SELECT account_id, 2, NEW.id, NEW.bookmarked, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)
    FROM remote_article WHERE status_id = NEW.id;
END;
CREATE TRIGGER status_gone AFTER DELETE ON status BEGIN
    DELETE FROM sync_act WHERE status_id = OLD.id;
    DELETE FROM remote_article WHERE status_id = OLD.id;
END;
