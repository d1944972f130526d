-- What became of each bundle on its way, who belongs to which team, and what lay in the folder
-- that is watched and has been dealt with.
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
