CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE identity (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    origin TEXT NOT NULL,
    log_ed BLOB NOT NULL CHECK (length(log_ed) = 32),
    log_mldsa BLOB NOT NULL CHECK (length(log_mldsa) = 32),
    witness_mldsa BLOB NOT NULL CHECK (length(witness_mldsa) = 32),
    age BLOB NOT NULL CHECK (length(age) = 32)
) STRICT;

CREATE TABLE leaf (
    idx INTEGER PRIMARY KEY CHECK (idx >= 0),
    act TEXT NOT NULL,
    at INTEGER NOT NULL,
    data BLOB NOT NULL CHECK (length(data) BETWEEN 1 AND 65535)
) STRICT;

CREATE INDEX leaf_act ON leaf (act);

CREATE TABLE node (
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 62),
    idx INTEGER NOT NULL CHECK (idx >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, idx)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER leaf_next BEFORE INSERT ON leaf
WHEN NEW.idx <> (SELECT coalesce(max(idx) + 1, 0) FROM leaf)
BEGIN
    SELECT RAISE(ABORT, 'a leaf goes behind the last one');
END;

CREATE TRIGGER leaf_stays BEFORE DELETE ON leaf
BEGIN
    SELECT RAISE(ABORT, 'the log only grows');
END;

CREATE TRIGGER leaf_fixed BEFORE UPDATE ON leaf
BEGIN
    SELECT RAISE(ABORT, 'the log only grows');
END;

CREATE TRIGGER node_stays BEFORE DELETE ON node
BEGIN
    SELECT RAISE(ABORT, 'the log only grows');
END;

CREATE TRIGGER node_fixed BEFORE UPDATE ON node
BEGIN
    SELECT RAISE(ABORT, 'the log only grows');
END;

CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY CHECK (size >= 0),
    root BLOB NOT NULL CHECK (length(root) = 32),
    note BLOB NOT NULL,
    kept INTEGER NOT NULL CHECK (kept IN (0, 1))
) STRICT;

CREATE INDEX checkpoint_kept ON checkpoint (kept, size);

CREATE TABLE cosignature (
    origin TEXT NOT NULL,
    size INTEGER NOT NULL,
    line TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT, WITHOUT ROWID;

CREATE INDEX cosignature_size ON cosignature (size);

CREATE TABLE record (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    record TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'sealed', 'amended')),
    drafting INTEGER NOT NULL CHECK (drafting IN (0, 1)),
    title TEXT NOT NULL,
    event_at INTEGER NOT NULL,
    event_zone TEXT NOT NULL,
    place TEXT NOT NULL,
    parties TEXT NOT NULL,
    marking TEXT NOT NULL,
    author TEXT NOT NULL,
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    version INTEGER NOT NULL CHECK (version >= 0),
    entry INTEGER NOT NULL CHECK (entry >= -1),
    updated_at INTEGER NOT NULL
, "case" TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT '', due_at INTEGER NOT NULL DEFAULT 0, lat TEXT NOT NULL DEFAULT '', lon TEXT NOT NULL DEFAULT '', listed INTEGER NOT NULL
    AS (((event_at + 2208988800000000) / 1000000 << 29) | seq) VIRTUAL, destroyed_at INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE draft (
    record TEXT NOT NULL PRIMARY KEY
        REFERENCES record (record) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    base INTEGER NOT NULL CHECK (base >= 0),
    reason TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE version (
    record TEXT NOT NULL REFERENCES record (record) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 1),
    author TEXT NOT NULL,
    idx INTEGER NOT NULL,
    reason TEXT NOT NULL,
    sealed_at INTEGER NOT NULL,
    bundle TEXT NOT NULL,
    leaf BLOB NOT NULL,
    proof BLOB NOT NULL,
    disclosures BLOB NOT NULL,
    content BLOB NOT NULL, withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld >= 0),
    PRIMARY KEY (record, number)
) STRICT;

CREATE TABLE bundle_out (
    id TEXT NOT NULL PRIMARY KEY,
    idx INTEGER NOT NULL UNIQUE,
    leaf_hash TEXT NOT NULL,
    set_key TEXT NOT NULL,
    number INTEGER NOT NULL,
    created INTEGER NOT NULL,
    precedence TEXT NOT NULL,
    marking TEXT NOT NULL,
    recipients BLOB NOT NULL,
    archive BLOB NOT NULL,
    parts BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('sealed', 'written')),
    padded INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    written_at INTEGER NOT NULL,
    UNIQUE (set_key, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_content (
    bundle TEXT NOT NULL PRIMARY KEY REFERENCES bundle_out (id),
    blobs BLOB NOT NULL,
    frame BLOB NOT NULL
) STRICT;

CREATE TABLE bundle_in (
    leaf_hash TEXT NOT NULL PRIMARY KEY,
    origin TEXT NOT NULL,
    idx INTEGER NOT NULL,
    set_key TEXT NOT NULL,
    number INTEGER NOT NULL,
    created INTEGER NOT NULL,
    precedence TEXT NOT NULL,
    marking TEXT NOT NULL,
    parts BLOB NOT NULL,
    size INTEGER NOT NULL,
    taken_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX bundle_in_taken ON bundle_in (taken_at);

CREATE INDEX bundle_in_set ON bundle_in (origin, set_key, number);

CREATE TABLE blob (
    sha256 TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL CHECK (size >= 0),
    file TEXT UNIQUE,
    key BLOB CHECK (length(key) = 32),
    data BLOB CHECK (length(data) = size),
    CHECK ((file IS NULL) = (key IS NULL) AND (file IS NULL) = (data IS NOT NULL))
) STRICT;

CREATE TABLE blob_use (
    sha256 TEXT NOT NULL REFERENCES blob (sha256),
    record TEXT NOT NULL
        REFERENCES record (record) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (sha256, record)
) STRICT, WITHOUT ROWID;

CREATE INDEX blob_use_record ON blob_use (record);

CREATE UNIQUE INDEX record_listed ON record (listed);

CREATE INDEX record_kind ON record (kind);

CREATE VIRTUAL TABLE listing USING fts5 (text, tokenize = 'ascii', detail = none);

CREATE TABLE 'listing_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'listing_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'listing_content'(id INTEGER PRIMARY KEY, c0);

CREATE TABLE 'listing_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'listing_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE VIRTUAL TABLE search_sealed USING fts5 (
    text, tokenize = 'ascii', detail = none, prefix = '1 2 3 4 5 6 7 8'
);

CREATE TABLE 'search_sealed_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_sealed_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'search_sealed_content'(id INTEGER PRIMARY KEY, c0);

CREATE TABLE 'search_sealed_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_sealed_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE VIRTUAL TABLE search_draft USING fts5 (text, tokenize = 'ascii', detail = none);

CREATE TABLE 'search_draft_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_draft_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'search_draft_content'(id INTEGER PRIMARY KEY, c0);

CREATE TABLE 'search_draft_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_draft_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE link (
    source TEXT NOT NULL REFERENCES record (record) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL CHECK (place >= 0),
    target TEXT NOT NULL,
    link BLOB NOT NULL,
    PRIMARY KEY (source, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_target ON link (target);

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

CREATE TABLE 'context_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'context_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'context_search_content'(id INTEGER PRIMARY KEY, c0);

CREATE TABLE 'context_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'context_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE policy (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE authority (
    origin TEXT NOT NULL REFERENCES officer (origin) ON DELETE CASCADE,
    organisation TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (origin, organisation)
) STRICT, WITHOUT ROWID;

CREATE TABLE sighting (
    origin TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 1),
    at INTEGER NOT NULL,
    note BLOB NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT;

CREATE TABLE older_key (
    revision INTEGER PRIMARY KEY,
    seed BLOB NOT NULL CHECK (length(seed) = 32),
    until INTEGER NOT NULL
) STRICT;

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

CREATE TRIGGER version_fixed BEFORE UPDATE ON version
WHEN NEW.withheld >= OLD.withheld
    OR (NEW.record, NEW.number, NEW.author, NEW.idx, NEW.sealed_at, NEW.bundle, NEW.leaf, NEW.proof)
    IS NOT
    (OLD.record, OLD.number, OLD.author, OLD.idx, OLD.sealed_at, OLD.bundle, OLD.leaf, OLD.proof)
    OR json_array_length(CAST(NEW.disclosures AS TEXT)) + NEW.withheld
        <> json_array_length(CAST(OLD.disclosures AS TEXT)) + OLD.withheld
    OR EXISTS (
        SELECT 1 FROM json_each(CAST(OLD.disclosures AS TEXT))
        WHERE value NOT IN (SELECT value FROM json_each(CAST(NEW.disclosures AS TEXT)))
    )
BEGIN
    SELECT RAISE(ABORT, 'a sealed version never changes');
END;

CREATE TABLE handover (
    bundle TEXT NOT NULL REFERENCES bundle_out (id),
    origin TEXT NOT NULL,
    at INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (bundle, origin)
) STRICT, WITHOUT ROWID;

CREATE TABLE team (
    name TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE team_member (
    team TEXT NOT NULL REFERENCES team (name) ON DELETE CASCADE,
    origin TEXT NOT NULL REFERENCES officer (origin) ON DELETE CASCADE,
    PRIMARY KEY (team, origin)
) STRICT, WITHOUT ROWID;

CREATE INDEX team_member_origin ON team_member (origin);

CREATE TABLE incoming (
    mark TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_cover (
    bundle TEXT NOT NULL PRIMARY KEY REFERENCES bundle_out (id),
    head BLOB NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE compartment (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    header BLOB NOT NULL
) STRICT;

CREATE TABLE source_identity (
    person TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    sealed BLOB NOT NULL CHECK (length(sealed) >= 1072)
) STRICT, WITHOUT ROWID;

CREATE TABLE relay (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    invitation BLOB NOT NULL,
    joined_at INTEGER NOT NULL
) STRICT;

CREATE TABLE mailbox (
    origin TEXT NOT NULL PRIMARY KEY REFERENCES officer (origin) ON DELETE CASCADE,
    relay TEXT NOT NULL,
    box TEXT NOT NULL,
    idx INTEGER NOT NULL CHECK (idx >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE posted (
    bundle TEXT NOT NULL REFERENCES bundle_out (id),
    origin TEXT NOT NULL,
    box TEXT NOT NULL,
    parcel TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    stored INTEGER NOT NULL CHECK (stored >= 0),
    attempt INTEGER NOT NULL CHECK (attempt >= 0),
    at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    PRIMARY KEY (bundle, origin)
) STRICT, WITHOUT ROWID;

CREATE INDEX posted_open ON posted (done) WHERE done = 0;
