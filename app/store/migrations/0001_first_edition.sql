-- The first edition. Times are milliseconds since 1970 in UTC.

CREATE TABLE feed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL UNIQUE,
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
    -- Kept, not counted: the triggers below see to it.
    total INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    bookmarked INTEGER NOT NULL DEFAULT 0
);

-- The person's: one row for every article ever seen, kept when the article itself is cleaned away, so that it
-- does not come back as new. `key` is a hash of the article's identity within its feed.
CREATE TABLE status (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed_id INTEGER NOT NULL REFERENCES feed (id),
    key BLOB NOT NULL,
    published INTEGER NOT NULL,
    read INTEGER NOT NULL DEFAULT 0,
    bookmarked INTEGER NOT NULL DEFAULT 0,
    UNIQUE (feed_id, key)
);
CREATE INDEX status_unread ON status (published, id) WHERE read = 0;
CREATE INDEX status_bookmarked ON status (published, id) WHERE bookmarked = 1;

-- The publisher's, narrow: what the list shows. `id` is the status's id, `country` the source's,
-- `countries` those it is about, strongest first, as "UA AL".
CREATE TABLE article (
    id INTEGER PRIMARY KEY REFERENCES status (id),
    feed_id INTEGER NOT NULL REFERENCES feed (id),
    published INTEGER NOT NULL,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    agency TEXT NOT NULL,
    language TEXT NOT NULL,
    country TEXT NOT NULL,
    countries TEXT NOT NULL,
    content_hash BLOB NOT NULL
);
CREATE INDEX article_newest ON article (published, id);
CREATE INDEX article_feed ON article (feed_id, published, id);
CREATE INDEX article_country ON article (country, published, id);
CREATE INDEX article_agency ON article (agency, published, id) WHERE agency <> '';

-- Which countries an article speaks of.
CREATE TABLE about (
    country TEXT NOT NULL,
    published INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    score REAL NOT NULL,
    focus INTEGER NOT NULL,
    PRIMARY KEY (country, published, article_id)
) WITHOUT ROWID;
CREATE INDEX about_article ON about (article_id);

-- The wide rest of an article, packed (see article_body.h).
CREATE TABLE body (
    article_id INTEGER PRIMARY KEY,
    packed BLOB NOT NULL
);

-- Full text. Contentless: the words stand in `body` already.
CREATE VIRTUAL TABLE words USING fts5 (title, text, content = '', tokenize = 'unicode61 remove_diacritics 2');

-- Pictures by address. `file` is the hash of the content, empty while there is none; `failures` counts tries.
CREATE TABLE picture (
    url TEXT PRIMARY KEY,
    file BLOB NOT NULL DEFAULT x'',
    bytes INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE article_picture (
    article_id INTEGER NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (article_id, url)
) WITHOUT ROWID;
CREATE INDEX article_picture_url ON article_picture (url);

CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
    UPDATE feed SET total = total + 1,
        unread = unread + (SELECT read = 0 FROM status WHERE id = NEW.id),
        bookmarked = bookmarked + (SELECT bookmarked FROM status WHERE id = NEW.id)
    WHERE id = NEW.feed_id;
END;
CREATE TRIGGER article_removed BEFORE DELETE ON article BEGIN
    UPDATE feed SET total = total - 1,
        unread = unread - (SELECT read = 0 FROM status WHERE id = OLD.id),
        bookmarked = bookmarked - (SELECT bookmarked FROM status WHERE id = OLD.id)
    WHERE id = OLD.feed_id;
END;
CREATE TRIGGER status_changed AFTER UPDATE OF read, bookmarked ON status
WHEN EXISTS (SELECT 1 FROM article WHERE id = NEW.id) BEGIN
    UPDATE feed SET unread = unread + (NEW.read = 0) - (OLD.read = 0),
        bookmarked = bookmarked + NEW.bookmarked - OLD.bookmarked
    WHERE id = NEW.feed_id;
END;
