-- The compartment of real identities: a header that wraps its own key, and ciphertext under that.
CREATE TABLE compartment (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    header BLOB NOT NULL
) STRICT;

CREATE TABLE source_identity (
    person TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    sealed BLOB NOT NULL CHECK (length(sealed) >= 1072)
) STRICT, WITHOUT ROWID;
