-- The sources of a folder and of a country are looked up for every page under one.
CREATE INDEX feed_folder ON feed (folder);
CREATE INDEX feed_country ON feed (country);
