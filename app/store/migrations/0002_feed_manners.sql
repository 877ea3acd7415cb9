-- How to treat a feed's server: what it asked for, what was learned, who we are there.
ALTER TABLE feed ADD COLUMN not_before INTEGER;                        -- Retry-After
ALTER TABLE feed ADD COLUMN needs_password INTEGER NOT NULL DEFAULT 0; -- the last answer was 401
ALTER TABLE feed ADD COLUMN moving_to TEXT NOT NULL DEFAULT '';        -- a permanent redirect seen once
ALTER TABLE feed ADD COLUMN user TEXT NOT NULL DEFAULT '';             -- the password is in the keyring
ALTER TABLE feed ADD COLUMN usual_gap INTEGER NOT NULL DEFAULT 0;      -- minutes between articles, 0 unknown
ALTER TABLE feed ADD COLUMN ttl INTEGER NOT NULL DEFAULT 0;            -- minutes the feed wants between visits
ALTER TABLE feed ADD COLUMN skip_hours INTEGER NOT NULL DEFAULT 0;     -- bit 0 is the hour from 00:00 GMT
ALTER TABLE feed ADD COLUMN skip_days INTEGER NOT NULL DEFAULT 0;      -- bit 0 is Monday
ALTER TABLE feed ADD COLUMN last_article INTEGER;                      -- when its newest article was published
