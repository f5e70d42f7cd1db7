-- The nouns of a validation. Ids are UUIDs of 16 bytes; integer keys never leave the file. Every column is named in
-- core/casefile/fields.cpp with its audience.

CREATE TABLE validation(
    id BLOB PRIMARY KEY,
    kind TEXT NOT NULL,
    mode TEXT NOT NULL,
    member TEXT NOT NULL,
    account TEXT NOT NULL,
    entity_group TEXT NOT NULL,
    criteria_date TEXT NOT NULL,
    report_number TEXT NOT NULL,
    language TEXT NOT NULL,
    paper TEXT NOT NULL,
    marking_profile TEXT NOT NULL,
    marking_block TEXT NOT NULL,
    response_days INTEGER NOT NULL,
    planned_release TEXT,
    sample INTEGER NOT NULL,
    internal_note TEXT NOT NULL
) STRICT;

-- The criteria this case was made with, whole, so that it reads the same in ten years.
CREATE TABLE criteria_set(
    id BLOB PRIMARY KEY,
    entity_type TEXT NOT NULL,
    edition TEXT NOT NULL,
    as_of TEXT NOT NULL,
    data TEXT NOT NULL
) STRICT;

CREATE TABLE site(
    id BLOB PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    purpose TEXT NOT NULL,
    manufacturer_id TEXT NOT NULL,
    internal_note TEXT NOT NULL
) STRICT;

-- number 0 is the desk review, which has no site.
CREATE TABLE visit(
    id BLOB PRIMARY KEY,
    number INTEGER NOT NULL,
    site_id BLOB REFERENCES site(id),
    criteria_set_id BLOB NOT NULL REFERENCES criteria_set(id),
    mode TEXT NOT NULL,
    date_from TEXT,
    date_to TEXT,
    zone TEXT NOT NULL,
    scope_kind TEXT NOT NULL,
    scope_reason TEXT NOT NULL,
    summary TEXT NOT NULL,
    internal_note TEXT NOT NULL
) STRICT;

CREATE TABLE visit_scope(
    id BLOB PRIMARY KEY,
    visit_id BLOB NOT NULL REFERENCES visit(id),
    criterion TEXT NOT NULL,
    UNIQUE(visit_id, criterion)
) STRICT;

CREATE TABLE person(
    id BLOB PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    organization TEXT NOT NULL,
    role TEXT NOT NULL,
    internal_note TEXT NOT NULL
) STRICT;

CREATE TABLE presence(
    id BLOB PRIMARY KEY,
    person_id BLOB NOT NULL REFERENCES person(id),
    visit_id BLOB NOT NULL REFERENCES visit(id),
    opening INTEGER NOT NULL,
    tour INTEGER NOT NULL,
    closing INTEGER NOT NULL,
    UNIQUE(person_id, visit_id)
) STRICT;

-- value is NULL while the criterion is not yet looked at.
CREATE TABLE answer(
    id BLOB PRIMARY KEY,
    visit_id BLOB NOT NULL REFERENCES visit(id),
    criterion TEXT NOT NULL,
    value TEXT,
    reason TEXT NOT NULL,
    finding_text TEXT NOT NULL,
    internal_note TEXT NOT NULL,
    UNIQUE(visit_id, criterion)
) STRICT;

CREATE TABLE verification(
    id BLOB PRIMARY KEY,
    answer_id BLOB NOT NULL REFERENCES answer(id),
    position INTEGER NOT NULL,
    method TEXT NOT NULL,
    object TEXT NOT NULL,
    sample_size INTEGER,
    population INTEGER,
    exceptions INTEGER,
    place TEXT NOT NULL,
    at_utc INTEGER,
    at_offset INTEGER,
    at_assumed INTEGER,
    by_name TEXT NOT NULL,
    audience TEXT NOT NULL
) STRICT;
CREATE INDEX verification_answer ON verification(answer_id);

CREATE TABLE practice(
    id BLOB PRIMARY KEY,
    answer_id BLOB NOT NULL UNIQUE REFERENCES answer(id),
    title TEXT NOT NULL,
    management_support TEXT NOT NULL,
    innovation TEXT NOT NULL,
    documented_process TEXT NOT NULL,
    checks_and_balances TEXT NOT NULL,
    evidence_of_implementation TEXT NOT NULL,
    internal_note TEXT NOT NULL
) STRICT;

-- number is provisional until issue; number_fixed says that it was printed in an issued report and is never reused.
CREATE TABLE finding(
    id BLOB PRIMARY KEY,
    criterion TEXT NOT NULL,
    kind TEXT NOT NULL,
    kind_reason TEXT NOT NULL,
    number INTEGER NOT NULL,
    number_fixed INTEGER NOT NULL,
    action_text TEXT NOT NULL,
    shown_by TEXT NOT NULL,
    primary_reason TEXT NOT NULL,
    primary_reason_text TEXT NOT NULL,
    due_date TEXT,
    due_by_hand INTEGER NOT NULL,
    state TEXT NOT NULL,
    state_reason TEXT NOT NULL,
    recurrence_of BLOB REFERENCES finding(id),
    internal_note TEXT NOT NULL
) STRICT;

CREATE TABLE finding_answer(
    id BLOB PRIMARY KEY,
    finding_id BLOB NOT NULL REFERENCES finding(id),
    answer_id BLOB NOT NULL REFERENCES answer(id),
    UNIQUE(finding_id, answer_id)
) STRICT;

CREATE TABLE finding_reason(
    id BLOB PRIMARY KEY,
    finding_id BLOB NOT NULL REFERENCES finding(id),
    reason TEXT NOT NULL,
    UNIQUE(finding_id, reason)
) STRICT;

-- The bytes of files, once each. no is the upper part of the key of its chunks.
CREATE TABLE content(
    id BLOB PRIMARY KEY,
    no INTEGER NOT NULL UNIQUE,
    sha256 BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL
) STRICT;

-- Contents that are still being written; what is left here after a crash is taken away on the next open.
CREATE TABLE arriving(
    no INTEGER PRIMARY KEY,
    started_utc INTEGER NOT NULL
) STRICT;

-- key = content.no << 24 | sequence; 1 MiB a row.
CREATE TABLE chunk(
    key INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- Made again at any time, so it goes with its content when an undo takes that back.
CREATE TABLE thumbnail(
    content_id BLOB PRIMARY KEY REFERENCES content(id) ON DELETE CASCADE,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE evidence(
    id BLOB PRIMARY KEY,
    content_id BLOB NOT NULL REFERENCES content(id),
    number INTEGER NOT NULL,
    number_fixed INTEGER NOT NULL,
    title TEXT NOT NULL,
    caption TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    taken_utc INTEGER,
    taken_offset INTEGER,
    taken_assumed INTEGER,
    received_utc INTEGER,
    received_offset INTEGER,
    received_assumed INTEGER,
    received_from TEXT NOT NULL,
    place TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    print_position INTEGER NOT NULL,
    valid_until TEXT,
    audience TEXT NOT NULL,
    revision_of BLOB REFERENCES evidence(id),
    internal_note TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_content ON evidence(content_id);

-- target_kind: answer, finding, practice, visit, person.
CREATE TABLE evidence_link(
    id BLOB PRIMARY KEY,
    evidence_id BLOB NOT NULL REFERENCES evidence(id),
    target_kind TEXT NOT NULL,
    target_id BLOB NOT NULL,
    UNIQUE(evidence_id, target_kind, target_id)
) STRICT;
CREATE INDEX evidence_link_target ON evidence_link(target_kind, target_id);

CREATE TABLE section_text(
    id BLOB PRIMARY KEY,
    section TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE milestone(
    id BLOB PRIMARY KEY,
    stage TEXT NOT NULL,
    on_date TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- state: draft, frozen, signed, submitted, countersigned, released, returned. Rows are never removed.
CREATE TABLE report_version(
    id BLOB PRIMARY KEY,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    why TEXT NOT NULL,
    frozen_utc INTEGER,
    frozen_offset INTEGER,
    frozen_assumed INTEGER,
    history_seq INTEGER,
    history_head BLOB,
    content_id BLOB REFERENCES content(id),
    released_on TEXT
) STRICT;

CREATE TABLE signature(
    id BLOB PRIMARY KEY,
    report_version_id BLOB NOT NULL REFERENCES report_version(id),
    role TEXT NOT NULL,
    signer TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    signed_utc INTEGER NOT NULL,
    signed_offset INTEGER NOT NULL,
    signed_assumed INTEGER NOT NULL,
    content_id BLOB NOT NULL REFERENCES content(id)
) STRICT;

CREATE TABLE review(
    id BLOB PRIMARY KEY,
    report_version_id BLOB NOT NULL REFERENCES report_version(id),
    decision TEXT NOT NULL,
    by_name TEXT NOT NULL,
    comment TEXT NOT NULL,
    at_utc INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_assumed INTEGER NOT NULL
) STRICT;
