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
