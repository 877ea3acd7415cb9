-- Where the person stopped reading: letters into the story, 0 at its beginning.
ALTER TABLE status ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
