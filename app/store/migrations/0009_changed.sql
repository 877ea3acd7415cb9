-- Which articles have changed, in order, so that what is held in memory about all of them (see facet_index.h)
-- is brought up to date without reading the library anew. `status` tells that only read or bookmarked changed.
-- Old rows are swept away, never the last, so that numbers are not used again.
CREATE TABLE changed (
    seq INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL,
    published INTEGER NOT NULL,
    status INTEGER NOT NULL
);

CREATE TRIGGER article_added_changed AFTER INSERT ON article BEGIN
    INSERT INTO changed (article_id, published, status) VALUES (NEW.id, NEW.published, 0);
END;
CREATE TRIGGER article_updated_changed AFTER UPDATE OF agency, countries, story ON article BEGIN
    INSERT INTO changed (article_id, published, status) VALUES (NEW.id, NEW.published, 0);
END;
CREATE TRIGGER article_removed_changed BEFORE DELETE ON article BEGIN
    INSERT INTO changed (article_id, published, status) VALUES (OLD.id, OLD.published, 0);
END;
CREATE TRIGGER status_updated_changed AFTER UPDATE OF read, bookmarked ON status
WHEN NEW.read <> OLD.read OR NEW.bookmarked <> OLD.bookmarked BEGIN
    INSERT INTO changed (article_id, published, status) VALUES (NEW.id, NEW.published, 1);
END;
