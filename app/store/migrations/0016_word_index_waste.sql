-- How many texts were taken out of the word index since it was last merged whole: until then they take space in it.
CREATE TABLE word_index_waste (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    removed INTEGER NOT NULL
);
INSERT INTO word_index_waste (id, removed) VALUES (1, 0);
