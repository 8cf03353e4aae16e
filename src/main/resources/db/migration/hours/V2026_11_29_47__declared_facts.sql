-- Facts from outside that policies of other regimes ask for. Nothing is deleted: what was wrong is withdrawn, and says why.
create table declared_fact (
    member_id       varchar(36) not null,
    id              varchar(36) not null,
    fact            varchar(60) not null,
    first_day       date        not null,
    last_day        date,
    value_number    integer     not null,
    declared_by     varchar(36) not null,
    declared_at_ms  bigint      not null,
    withdrawn_by    varchar(36),
    withdrawn_at_ms bigint,
    reason          varchar(500),
    primary key (member_id, id)
) collate = utf8mb4_bin;

-- The facts as they were known at the close of a year; null where none had been declared.
alter table closed_assessment add column declared mediumtext;
