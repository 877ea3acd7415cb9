-- The person's tags. `colour` is a number of the program's tag colours, `key` the digit that sets it (0: none).
CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE,
    colour INTEGER NOT NULL DEFAULT 0,
    key INTEGER NOT NULL DEFAULT 0,
    -- Kept, not counted: the triggers below see to it.
    total INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0
);

-- Which articles carry which tag, in the order of the list.
CREATE TABLE tagged (
    tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    published INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES status (id) ON DELETE CASCADE,
    PRIMARY KEY (tag_id, published, article_id)
) WITHOUT ROWID;
CREATE INDEX tagged_article ON tagged (article_id);

-- How many tags an article carries: what is tagged is kept, as what is bookmarked.
ALTER TABLE status ADD COLUMN tags INTEGER NOT NULL DEFAULT 0;

CREATE TRIGGER tagged_added AFTER INSERT ON tagged BEGIN
    UPDATE status SET tags = tags + 1 WHERE id = NEW.article_id;
    UPDATE tag SET total = total + 1, unread = unread + (SELECT read = 0 FROM status WHERE id = NEW.article_id)
        WHERE id = NEW.tag_id AND EXISTS (SELECT 1 FROM article WHERE id = NEW.article_id);
END;
CREATE TRIGGER tagged_removed AFTER DELETE ON tagged BEGIN
    UPDATE status SET tags = tags - 1 WHERE id = OLD.article_id;
    UPDATE tag SET total = total - 1, unread = unread - (SELECT read = 0 FROM status WHERE id = OLD.article_id)
        WHERE id = OLD.tag_id AND EXISTS (SELECT 1 FROM article WHERE id = OLD.article_id);
END;
CREATE TRIGGER tagged_read AFTER UPDATE OF read ON status WHEN NEW.read <> OLD.read AND NEW.tags > 0 BEGIN
    UPDATE tag SET unread = unread + (NEW.read = 0) - (OLD.read = 0)
        WHERE id IN (SELECT tag_id FROM tagged WHERE article_id = NEW.id)
        AND EXISTS (SELECT 1 FROM article WHERE id = NEW.id);
END;
CREATE TRIGGER tagged_article_added AFTER INSERT ON article
WHEN (SELECT tags FROM status WHERE id = NEW.id) > 0 BEGIN
    UPDATE tag SET total = total + 1, unread = unread + (SELECT read = 0 FROM status WHERE id = NEW.id)
        WHERE id IN (SELECT tag_id FROM tagged WHERE article_id = NEW.id);
END;
CREATE TRIGGER tagged_article_removed BEFORE DELETE ON article
WHEN (SELECT tags FROM status WHERE id = OLD.id) > 0 BEGIN
    UPDATE tag SET total = total - 1, unread = unread - (SELECT read = 0 FROM status WHERE id = OLD.id)
        WHERE id IN (SELECT tag_id FROM tagged WHERE article_id = OLD.id);
END;

-- Filters that the person gave a name, as JSON.
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    filter TEXT NOT NULL
);

-- Whether the pictures of a source's stories are fetched.
ALTER TABLE feed ADD COLUMN pictures INTEGER NOT NULL DEFAULT 1;
