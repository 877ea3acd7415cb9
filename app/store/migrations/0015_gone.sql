-- When an article that was cleaned away was last seen in its feed: what no feed shows any more cannot come back, and
-- is forgotten. NULL while the article is there, and where a person's rule hides it.
ALTER TABLE status ADD COLUMN gone INTEGER;
UPDATE status SET gone = CAST(strftime('%s', 'now') AS INTEGER) * 1000
    WHERE id NOT IN (SELECT id FROM article) AND id NOT IN (SELECT id FROM hidden);
CREATE INDEX status_gone ON status (feed_id, gone) WHERE gone IS NOT NULL;
