-- The person's: which countries a story is about, where the teller was wrong. `verdict`: 0 not this one,
-- 1 named, 2 about it.
CREATE TABLE country_correction (
    status_id INTEGER NOT NULL REFERENCES status (id) ON DELETE CASCADE,
    country TEXT NOT NULL,
    verdict INTEGER NOT NULL,
    PRIMARY KEY (status_id, country)
) WITHOUT ROWID;

-- What the person watches: a filter as JSON, and what is done with new stories under it, such as
-- "notify bookmark".
CREATE TABLE alert_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    actions TEXT NOT NULL,
    enabled INTEGER NOT NULL DEFAULT 1
);

-- Stories that a rule hides. They are taken out of the article's tables, so that no list and no count need
-- know of them; their bodies stay, and this is what else is needed to bring them back. `countries` as
-- "UA:7:0.61:1 …": mentions, score, focus.
CREATE TABLE hidden (
    id INTEGER PRIMARY KEY REFERENCES status (id) ON DELETE CASCADE,
    rule_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    agency TEXT NOT NULL,
    language TEXT NOT NULL,
    countries TEXT NOT NULL,
    content_hash BLOB NOT NULL
);
CREATE INDEX hidden_rule ON hidden (rule_id);
CREATE TRIGGER hidden_removed AFTER DELETE ON hidden
WHEN NOT EXISTS (SELECT 1 FROM article WHERE id = OLD.id) BEGIN
    DELETE FROM body WHERE article_id = OLD.id;
    DELETE FROM article_picture WHERE article_id = OLD.id;
END;
