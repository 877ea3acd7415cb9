-- How much is kept, 0 is no limit; feed 0 stands for the whole library.
CREATE TABLE retention (
    feed_id INTEGER PRIMARY KEY,
    days INTEGER NOT NULL,
    stories INTEGER NOT NULL,
    bytes INTEGER NOT NULL
);

-- Why a picture could not be fetched the last time, in words.
ALTER TABLE picture ADD COLUMN error TEXT NOT NULL DEFAULT '';
