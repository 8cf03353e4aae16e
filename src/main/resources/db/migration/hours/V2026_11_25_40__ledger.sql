-- The second encoding of entries: tags, the organiser's level, postings without a decider, corrections, book years.
-- Entries of drafts before the first release don't verify under it: make such a data folder anew.

alter table ledger_entry rename column activity_year to book_year;
alter table ledger_entry rename column reverses to amends;
alter table ledger_entry add column tags varchar(400) default '' not null;
alter table ledger_entry add column organiser_level varchar(12);
alter table ledger_entry modify column decided_by varchar(36);

alter table claim add column tags varchar(400) default '' not null;
alter table claim add column organiser_level varchar(12);

-- Whether a year still takes entries. Several rows a year, so that those who book late seldom meet at one.
create table ledger_year (
    book_year    integer not null,
    stripe       integer not null,
    version      bigint  not null,
    closed_at_ms bigint,
    closed_by    varchar(36),
    primary key (book_year, stripe)
);

-- What checkpoints say of each member's year: a row is added when it has changed since the checkpoint before, so the tree of
-- checkpoint n has, of each member's year, the row with the largest number up to n.
create table ledger_leaf (
    member_id        varchar(36)   not null,
    book_year        integer       not null,
    since_checkpoint integer       not null,
    hundredths       integer       not null,
    entries          integer       not null,
    last_seq         integer       not null,
    head             varbinary(32) not null,
    salt             varbinary(16) not null,
    primary key (member_id, book_year, since_checkpoint)
) collate = utf8mb4_bin;

create table ledger_checkpoint (
    number      integer       not null,
    leaves      bigint        not null,
    root        varbinary(32) not null,
    closed_year integer,
    at_ms       bigint        not null,
    note        varchar(4000) not null,
    primary key (number)
) collate = utf8mb4_bin;

-- Subtrees of 256 leaves of the newest tree, so that a member's proof needs 256 leaves and not all of them.
create table ledger_block (
    checkpoint_number integer       not null,
    block_number      integer       not null,
    first_member      varchar(36)   not null,
    first_year        integer       not null,
    hash              varbinary(32) not null,
    primary key (checkpoint_number, block_number)
) collate = utf8mb4_bin;

-- Public halves of the keys that have signed, each but the first with the change that both keys signed.
create table ledger_key (
    number      integer      not null,
    public_key  varchar(300) not null,
    change_note varchar(2000),
    primary key (number)
) collate = utf8mb4_bin;

-- What a verification found wrong. A finding stays until somebody has looked into it and says so.
create table ledger_finding (
    id          varchar(36)  not null,
    found_at_ms bigint       not null,
    reason      varchar(40)  not null,
    member_id   varchar(36),
    seq         integer,
    closed_at_ms bigint,
    closed_by   varchar(36),
    words       varchar(1000),
    primary key (id)
) collate = utf8mb4_bin;

create table ledger_verification (
    id          varchar(36) not null,
    ended_at_ms bigint      not null,
    members     bigint      not null,
    entries     bigint      not null,
    findings    integer     not null,
    millis      bigint      not null,
    primary key (id)
) collate = utf8mb4_bin;

-- What only one node does at a time.
create table shedlock (
    name       varchar(64)  not null,
    lock_until timestamp(3) not null,
    locked_at  timestamp(3) not null,
    locked_by  varchar(255) not null,
    primary key (name)
);

-- Organisations that keep copies of the checkpoints elsewhere and cosign them.
create table ledger_witness (
    name             varchar(120) not null,
    public_key       varchar(300) not null,
    registered_at_ms bigint       not null,
    registered_by    varchar(36)  not null,
    primary key (name)
) collate = utf8mb4_bin;

-- What a closed year was assessed to: the facts as they were known then, how far the chain went, and a digest of the result.
create table closed_assessment (
    member_id    varchar(36)   not null,
    book_year    integer       not null,
    facts        mediumtext    not null,
    chain_length integer       not null,
    digest       varbinary(32) not null,
    primary key (member_id, book_year)
) collate = utf8mb4_bin;
