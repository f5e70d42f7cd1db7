-- What every case file stands on: its identity, and the history that every change is written to.

CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per installation that wrote to this file.
CREATE TABLE chain(
    id BLOB PRIMARY KEY,
    device TEXT NOT NULL,
    started_utc INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Entries are never changed. hash covers every column before it and the hash of the entry before.
CREATE TABLE history(
    seq INTEGER PRIMARY KEY,
    chain BLOB NOT NULL REFERENCES chain(id),
    change INTEGER NOT NULL,
    label TEXT NOT NULL,
    actor TEXT NOT NULL,
    actor_role TEXT NOT NULL,
    at_utc INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    operation TEXT NOT NULL,
    noun TEXT NOT NULL,
    row_id BLOB NOT NULL,
    digest_before BLOB NOT NULL,
    digest_after BLOB NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX history_change ON history(change);
CREATE INDEX history_row ON history(noun, row_id);

-- The values behind the digests, apart, so that a purge can take them and the chain still verifies.
CREATE TABLE history_value(
    seq INTEGER PRIMARY KEY REFERENCES history(seq),
    salt BLOB NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
