-- What the texts of a library have in common, by which short ones pack to two thirds (see body_dictionary.h). A
-- packed body names the dictionary it was packed with, so none ever goes; `learnt_at` is the number of the newest
-- story then. A row without bytes notes that there was nothing to learn.
CREATE TABLE body_dictionary (
    id INTEGER PRIMARY KEY,
    learnt_at INTEGER NOT NULL,
    hash BLOB NOT NULL, -- tells whether the bytes are whole
    bytes BLOB NOT NULL
);
-- The same again, so that a damaged page does not take all texts with it.
CREATE TABLE body_dictionary_copy (
    id INTEGER PRIMARY KEY,
    learnt_at INTEGER NOT NULL,
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL
);
CREATE TRIGGER body_dictionary_stays BEFORE DELETE ON body_dictionary BEGIN
    SELECT RAISE(ABORT, 'stories are packed with this dictionary');
END;
CREATE TRIGGER body_dictionary_copy_stays BEFORE DELETE ON body_dictionary_copy BEGIN
    SELECT RAISE(ABORT, 'stories are packed with this dictionary');
END;
