-- Claims and the ledger of class hours. Times are milliseconds since the epoch in UTC, so that what is hashed is what is
-- stored. Texts compare byte by byte, so that two sources never become one by case or accent.

create table claim (
    id                varchar(36)  not null,
    member_id         varchar(36)  not null,
    source            varchar(120) not null,
    title_zh          varchar(300) not null,
    title_en          varchar(300) not null,
    category          varchar(40)  not null,
    organiser_id      varchar(36),
    activity_day      date         not null,
    activity_year     integer      not null,
    branch_id         varchar(36)  not null,
    approver_id       varchar(36)  not null,
    hundredths        integer      not null,
    strength          varchar(12)  not null,
    counted_seconds   bigint       not null,
    discarded_seconds bigint       not null,
    coverage_percent  integer,
    score_percent     integer,
    attested_by       varchar(36),
    evidence          mediumtext   not null,
    evidence_digest   varbinary(32) not null,
    policy_id         varchar(60)  not null,
    policy_version    integer      not null,
    policy_digest     varbinary(32) not null,
    state             varchar(12)  not null,
    raised_at_ms      bigint       not null,
    version           bigint       not null,
    primary key (id)
) collate = utf8mb4_bin;

create unique index claim_source on claim (member_id, source);
create index claim_year on claim (member_id, activity_year, state);
create index claim_inbox on claim (approver_id, state, raised_at_ms, id);

create table claim_event (
    claim_id     varchar(36)   not null,
    event_number integer       not null,
    kind         varchar(12)   not null,
    actor_id     varchar(36)   not null,
    words        varchar(1000),
    at_ms        bigint        not null,
    primary key (claim_id, event_number)
) collate = utf8mb4_bin;

-- Append only: nothing in the application updates or deletes here. The primary key is what keeps a chain from forking.
create table ledger_entry (
    member_id       varchar(36)   not null,
    seq             integer       not null,
    source          varchar(120)  not null,
    kind            varchar(12)   not null,
    activity_year   integer       not null,
    hundredths      integer       not null,
    category        varchar(40)   not null,
    strength        varchar(12)   not null,
    title_zh        varchar(300)  not null,
    title_en        varchar(300)  not null,
    organiser_id    varchar(36),
    branch_id       varchar(36)   not null,
    activity_day    date          not null,
    claim_id        varchar(36),
    evidence_digest varbinary(32),
    policy_id       varchar(60)   not null,
    policy_version  integer       not null,
    policy_digest   varbinary(32) not null,
    decided_by      varchar(36)   not null,
    posted_at_ms    bigint        not null,
    reverses        integer,
    reason          varchar(500),
    prev_hash       varbinary(32) not null,
    hash            varbinary(32) not null,
    primary key (member_id, seq)
) collate = utf8mb4_bin;

create unique index ledger_source on ledger_entry (member_id, source);
create index ledger_year on ledger_entry (member_id, activity_year, seq);
