-- What officers certify about each other, and what of it is to go to whom with the next bundle.
CREATE TABLE paper (
    leaf_hash TEXT NOT NULL PRIMARY KEY,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 0),
    idx INTEGER NOT NULL CHECK (idx >= 0),
    at INTEGER NOT NULL,
    leaf BLOB NOT NULL,
    proof BLOB NOT NULL
) STRICT;

CREATE INDEX paper_about ON paper (kind, subject, author);

CREATE TABLE paper_way (
    leaf_hash TEXT NOT NULL REFERENCES paper (leaf_hash) ON DELETE CASCADE,
    origin TEXT NOT NULL,
    idx INTEGER NOT NULL CHECK (idx >= -1),
    PRIMARY KEY (leaf_hash, origin)
) STRICT, WITHOUT ROWID;

CREATE INDEX paper_way_origin ON paper_way (origin);
