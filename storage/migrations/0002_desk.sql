-- What lists show and filters ask for, beside what is there already.
ALTER TABLE record ADD COLUMN "case" TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN status TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN due_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE record ADD COLUMN lat TEXT NOT NULL DEFAULT '';
ALTER TABLE record ADD COLUMN lon TEXT NOT NULL DEFAULT '';

-- The place of a row in lists: by the second of its event (from 1900), then by arrival.
ALTER TABLE record ADD COLUMN listed INTEGER NOT NULL
    AS (((event_at + 2208988800000000) / 1000000 << 29) | seq) VIRTUAL;

DROP INDEX record_time;
DROP INDEX record_kind;
DROP INDEX record_state;
DROP INDEX record_kind_state;
DROP INDEX record_own;
DROP INDEX record_own_kind;
DROP INDEX record_own_state;
DROP INDEX record_own_kind_state;
CREATE UNIQUE INDEX record_listed ON record (listed);
CREATE INDEX record_kind ON record (kind);

-- Lists by any filter: every record's facets as words (storage/facets.py). `rowid` is `listed`, so
-- that what all words of a filter have in common comes out in the order of the list.
CREATE VIRTUAL TABLE listing USING fts5 (text, tokenize = 'ascii', detail = none);
INSERT INTO listing (listing, rank) VALUES ('secure-delete', 1);

-- The indices of texts are filled anew: their rows now hold the facets too.
DROP TABLE search_sealed;
DROP TABLE search_draft;
CREATE VIRTUAL TABLE search_sealed USING fts5 (
    text, tokenize = 'ascii', detail = none, prefix = '1 2 3 4 5 6 7 8'
);
CREATE VIRTUAL TABLE search_draft USING fts5 (text, tokenize = 'ascii', detail = none);
INSERT INTO search_sealed (search_sealed, rank) VALUES ('secure-delete', 1);
INSERT INTO search_draft (search_draft, rank) VALUES ('secure-delete', 1);

-- Which record points at which, from the newest version, or the draft where nothing is sealed.
CREATE TABLE link (
    source TEXT NOT NULL REFERENCES record (record) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL CHECK (place >= 0),
    target TEXT NOT NULL,
    link BLOB NOT NULL,
    PRIMARY KEY (source, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_target ON link (target);

-- The names that records hold, for suggestions: each once, with how many records hold it, and gone
-- with the last of them.
CREATE TABLE name (
    id INTEGER PRIMARY KEY,
    field TEXT NOT NULL CHECK (field IN ('person', 'party', 'place')),
    text TEXT NOT NULL,
    folded TEXT NOT NULL,
    uses INTEGER NOT NULL CHECK (uses >= 0),
    UNIQUE (field, text)
) STRICT;

CREATE TABLE name_use (
    seq INTEGER NOT NULL
        REFERENCES record (seq) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    name INTEGER NOT NULL,
    PRIMARY KEY (seq, name)
) STRICT, WITHOUT ROWID;

-- Context: rows of foreign files, which no record is ever mixed with.
CREATE TABLE context_batch (
    id TEXT NOT NULL PRIMARY KEY,
    file TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('csv', 'geojson', 'vcard', 'icalendar')),
    nature TEXT NOT NULL CHECK (nature IN ('context', 'sensor')),
    sha256 TEXT NOT NULL,
    rows INTEGER NOT NULL CHECK (rows >= 0),
    bad INTEGER NOT NULL CHECK (bad >= 0),
    taken_at INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE context_row (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    batch TEXT NOT NULL REFERENCES context_batch (id) DEFERRABLE INITIALLY DEFERRED,
    event_at INTEGER NOT NULL,
    lat TEXT NOT NULL,
    lon TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE INDEX context_row_batch ON context_row (batch, seq);

CREATE TRIGGER context_row_fixed BEFORE UPDATE ON context_row
BEGIN
    SELECT RAISE(ABORT, 'what was taken in never changes');
END;

CREATE VIRTUAL TABLE context_search USING fts5 (
    text, tokenize = 'ascii', detail = none, prefix = '1 2 3 4 5 6 7 8'
);
INSERT INTO context_search (context_search, rank) VALUES ('secure-delete', 1);
