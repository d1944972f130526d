-- What was destroyed: of each version only its leaf (salted digests alone) and its proof stay.
ALTER TABLE record ADD COLUMN destroyed_at INTEGER NOT NULL DEFAULT 0;

CREATE TABLE destroyed (
    record TEXT NOT NULL REFERENCES record (record) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 1),
    author TEXT NOT NULL,
    idx INTEGER NOT NULL,
    sealed_at INTEGER NOT NULL,
    bundle TEXT NOT NULL,
    leaf BLOB NOT NULL,
    proof BLOB NOT NULL,
    tombstone INTEGER NOT NULL REFERENCES leaf (idx),
    PRIMARY KEY (record, number)
) STRICT;

-- Only what is there, and only while the newest entry of the log is the tombstone that names it.
CREATE TRIGGER destroyed_true BEFORE INSERT ON destroyed
WHEN NOT EXISTS (
    SELECT 1 FROM version AS v
    WHERE v.record = NEW.record AND v.number = NEW.number AND v.author = NEW.author
    AND v.idx = NEW.idx AND v.leaf = NEW.leaf AND v.proof = NEW.proof
) OR NOT EXISTS (
    SELECT 1 FROM leaf
    WHERE leaf.idx = NEW.tombstone AND leaf.act = 'record-destroyed'
    AND leaf.idx = (SELECT max(idx) FROM leaf)
    AND instr(leaf.data, CAST(NEW.record AS BLOB)) > 0
)
BEGIN
    SELECT RAISE(ABORT, 'only what the newest entry says is destroyed');
END;

CREATE TRIGGER destroyed_fixed BEFORE UPDATE ON destroyed
BEGIN
    SELECT RAISE(ABORT, 'a tombstone never changes');
END;

CREATE TRIGGER destroyed_stays BEFORE DELETE ON destroyed
BEGIN
    SELECT RAISE(ABORT, 'a tombstone never changes');
END;

DROP TRIGGER version_stays;

CREATE TRIGGER version_stays BEFORE DELETE ON version
WHEN NOT EXISTS (
    SELECT 1 FROM destroyed AS d
    WHERE d.record = OLD.record AND d.number = OLD.number AND d.leaf = OLD.leaf
    AND d.tombstone = (SELECT max(idx) FROM leaf)
)
BEGIN
    SELECT RAISE(ABORT, 'a sealed version never changes');
END;

CREATE TRIGGER version_gone BEFORE INSERT ON version
WHEN EXISTS (SELECT 1 FROM destroyed WHERE record = NEW.record)
BEGIN
    SELECT RAISE(ABORT, 'what was destroyed does not come back');
END;

CREATE TRIGGER draft_gone BEFORE INSERT ON draft
WHEN EXISTS (SELECT 1 FROM destroyed WHERE record = NEW.record)
BEGIN
    SELECT RAISE(ABORT, 'what was destroyed does not come back');
END;

-- Legal holds. Names of persons stand here and not in the log, which others may read.
CREATE TABLE hold (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL CHECK (scope IN ('record', 'case', 'person', 'everything')),
    target TEXT NOT NULL,
    reason TEXT NOT NULL,
    placed_at INTEGER NOT NULL,
    lifted_at INTEGER NOT NULL,
    lifted_why TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER hold_stays BEFORE DELETE ON hold
BEGIN
    SELECT RAISE(ABORT, 'a hold is lifted, never removed');
END;
