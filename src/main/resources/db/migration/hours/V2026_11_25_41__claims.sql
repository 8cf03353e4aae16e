-- Claims: who may not decide on them, which documents they carry, what is unusual in them; posting by the policy's rule
-- with a sample that is looked at again; and objections with what became of them.

alter table claim add column began_at_ms bigint;
alter table claim add column ended_at_ms bigint;
alter table claim add column unusual mediumtext;
alter table claim add column appealed boolean default false not null;
alter table claim add column entry_seq integer;

create index claim_day on claim (member_id, activity_day);
create index claim_span on claim (member_id, began_at_ms);

-- Nobody in particular acts where the policy's rule does.
alter table claim_event modify column actor_id varchar(36) null;
alter table claim_event modify column kind varchar(24) not null;
alter table claim_event add column earlier mediumtext;

create table claim_barred (
    claim_id  varchar(36) not null,
    member_id varchar(36) not null,
    reason    varchar(12) not null,
    primary key (claim_id, member_id)
) collate = utf8mb4_bin;

insert into claim_barred (claim_id, member_id, reason) select id, member_id, 'OWN' from claim;
insert into claim_barred (claim_id, member_id, reason)
    select id, attested_by, 'ATTESTED' from claim where attested_by is not null and attested_by <> member_id;

create table claim_document (
    claim_id  varchar(36) not null,
    file_id   varchar(64) not null,
    member_id varchar(36) not null,
    primary key (claim_id, file_id)
) collate = utf8mb4_bin;

create index claim_document_file on claim_document (file_id);

create table claim_review (
    claim_id      varchar(36) not null,
    approver_id   varchar(36) not null,
    drawn_at_ms   bigint      not null,
    state         varchar(12) not null,
    decided_by    varchar(36),
    decided_at_ms bigint,
    version       bigint      not null,
    primary key (claim_id)
) collate = utf8mb4_bin;

create index claim_review_inbox on claim_review (approver_id, state, drawn_at_ms, claim_id);

create table claim_objection (
    claim_id      varchar(36)   not null,
    event_number  integer       not null,
    began_at_ms   bigint        not null,
    ended_at_ms   bigint        not null,
    verdict       varchar(20)   not null,
    words         varchar(1000) not null,
    state         varchar(12)   not null,
    minutes       integer       not null,
    decided_by    varchar(36),
    correction_id varchar(36),
    version       bigint        not null,
    primary key (claim_id, event_number)
) collate = utf8mb4_bin;

-- What the policy's rule posts was decided by nobody.
alter table ledger_entry modify column decided_by varchar(36) null;
