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

-- How far a card is trusted by what its owner did himself: compared in words, or by its code.
ALTER TABLE officer RENAME TO officer_before;
CREATE TABLE officer (
    origin TEXT NOT NULL PRIMARY KEY,
    card BLOB NOT NULL,
    trust TEXT NOT NULL CHECK (trust IN ('unverified', 'compared', 'scanned')),
    added_at INTEGER NOT NULL,
    compared_how TEXT NOT NULL,
    compared_at INTEGER NOT NULL,
    known BLOB,
    acknowledged INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO officer SELECT * FROM officer_before;
DROP TABLE officer_before;

-- Officers whom the owner named as the authority of an organisation.
CREATE TABLE authority (
    origin TEXT NOT NULL REFERENCES officer (origin) ON DELETE CASCADE,
    organisation TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (origin, organisation)
) STRICT, WITHOUT ROWID;

-- Every state of another officer's log that was verified here, and when: what was seen before a
-- key was lost stays good after it. The note is kept where others have cosigned it.
CREATE TABLE sighting (
    origin TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 1),
    at INTEGER NOT NULL,
    note BLOB NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT;

-- Own encryption keys that a newer one replaced: they open late bundles until their time is up.
CREATE TABLE older_key (
    revision INTEGER PRIMARY KEY,
    seed BLOB NOT NULL CHECK (length(seed) = 32),
    until INTEGER NOT NULL
) STRICT;

-- Own logs of earlier epochs, as they were when a new one was declared.
CREATE TABLE past_log (
    origin TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    note BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE past_leaf (
    origin TEXT NOT NULL REFERENCES past_log (origin),
    idx INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (origin, idx)
) STRICT;
