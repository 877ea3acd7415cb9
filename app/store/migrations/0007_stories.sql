-- The same text in several outlets is one story. `story` is the id of one of its articles, 0 while an article
-- stands alone, so that the index below holds only those that do not.

ALTER TABLE article ADD COLUMN story INTEGER NOT NULL DEFAULT 0;
CREATE INDEX article_story ON article (story, published, id) WHERE story <> 0;

-- Kept, not counted: the triggers below see to it.
CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    members INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX story_unread ON story (id, unread) WHERE unread > 1;

-- Fingerprints of articles, in buckets of some days so that old ones go in one sweep.
CREATE TABLE story_print (
    bucket INTEGER NOT NULL,
    print INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (bucket, print, article_id)
) WITHOUT ROWID;

-- What goes on about the same event, without being the same text; in both directions.
CREATE TABLE story_related (
    article_id INTEGER NOT NULL,
    related_id INTEGER NOT NULL,
    PRIMARY KEY (article_id, related_id)
) WITHOUT ROWID;

-- Articles still to be looked at.
CREATE TABLE story_queue (
    published INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    PRIMARY KEY (published, article_id)
) WITHOUT ROWID;
INSERT INTO story_queue (published, article_id) SELECT published, id FROM article;

CREATE TRIGGER article_queued AFTER INSERT ON article BEGIN
    INSERT OR IGNORE INTO story_queue (published, article_id) VALUES (NEW.published, NEW.id);
END;
CREATE TRIGGER article_joined AFTER UPDATE OF story ON article WHEN OLD.story <> NEW.story BEGIN
    UPDATE story SET members = members - 1, unread = unread - (SELECT read = 0 FROM status WHERE id = OLD.id)
        WHERE id = OLD.story;
    DELETE FROM story WHERE id = OLD.story AND members = 0;
    INSERT OR IGNORE INTO story (id) SELECT NEW.story WHERE NEW.story <> 0;
    UPDATE story SET members = members + 1, unread = unread + (SELECT read = 0 FROM status WHERE id = NEW.id)
        WHERE id = NEW.story;
END;
CREATE TRIGGER article_left BEFORE DELETE ON article BEGIN
    UPDATE story SET members = members - 1, unread = unread - (SELECT read = 0 FROM status WHERE id = OLD.id)
        WHERE id = OLD.story AND OLD.story <> 0;
    DELETE FROM story WHERE id = OLD.story AND members = 0;
    DELETE FROM story_related WHERE related_id = OLD.id AND article_id IN
        (SELECT related_id FROM story_related WHERE article_id = OLD.id);
    DELETE FROM story_related WHERE article_id = OLD.id;
    DELETE FROM story_queue WHERE published = OLD.published AND article_id = OLD.id;
END;
CREATE TRIGGER story_read AFTER UPDATE OF read ON status WHEN OLD.read <> NEW.read BEGIN
    UPDATE story SET unread = unread + (NEW.read = 0) - (OLD.read = 0)
        WHERE id = (SELECT story FROM article WHERE id = NEW.id AND story <> 0);
END;
