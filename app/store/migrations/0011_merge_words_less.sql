-- Merging the word index's segments eight at a time halves what a refresh writes for it.
INSERT INTO words (words, rank) VALUES ('automerge', 8);
