-- The relay: the invitation in use, where other officers' mailboxes are, and what goes there. What
-- lies on a relay is said by the relay alone, so none of it says that anybody has received anything.
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
