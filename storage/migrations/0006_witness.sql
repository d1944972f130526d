-- States of other officers' logs that somebody has shown, and the evidence against any of them.
CREATE TABLE head (
    origin TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 1),
    shown_by TEXT NOT NULL,
    root BLOB NOT NULL CHECK (length(root) = 32),
    note BLOB NOT NULL,
    at INTEGER NOT NULL,
    proven INTEGER NOT NULL CHECK (proven IN (0, 1)),
    PRIMARY KEY (origin, size, shown_by)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    origin TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('heads', 'leaves', 'proof', 'broken')),
    size INTEGER NOT NULL,
    brought TEXT NOT NULL,
    at INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TRIGGER evidence_fixed BEFORE UPDATE ON evidence
BEGIN
    SELECT RAISE(ABORT, 'evidence never changes');
END;

CREATE TRIGGER evidence_stays BEFORE DELETE ON evidence
BEGIN
    SELECT RAISE(ABORT, 'evidence never changes');
END;
