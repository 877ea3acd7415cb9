-- The fingerprints of an article in one row beside those published with it. A row for each print lay somewhere
-- else in the file each, so that storing one feed rewrote half of the table.

DROP TABLE story_print;
CREATE TABLE story_prints (
    published INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    prints BLOB NOT NULL, -- 32 bits each, little-endian
    PRIMARY KEY (published, article_id)
) WITHOUT ROWID;

-- The last days are looked at again, for copies that are still to come.
INSERT OR IGNORE INTO story_queue (published, article_id)
    SELECT published, id FROM article WHERE published > (SELECT max(published) FROM article) - 12 * 24 * 3600 * 1000;
