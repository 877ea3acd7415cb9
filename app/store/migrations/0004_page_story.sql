-- Stories taken from their own web pages, where the feed has only the first lines.
CREATE TABLE page_story (
    article_id INTEGER PRIMARY KEY,
    state INTEGER NOT NULL DEFAULT 0, -- 0 wanted, 1 taken, 2 the page has no more than the feed, 3 given up
    failures INTEGER NOT NULL DEFAULT 0,
    trouble TEXT NOT NULL DEFAULT '', -- why it could not be had, in words
    packed BLOB NOT NULL DEFAULT x''
);
ALTER TABLE feed ADD COLUMN full_text INTEGER NOT NULL DEFAULT 0; -- 0 where cut short, 1 always, 2 never
