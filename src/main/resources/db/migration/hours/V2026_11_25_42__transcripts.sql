-- Transcripts that were issued. The file itself is not kept: it proves itself, and whoever has it shows it.
create table transcript (
    id                varchar(36)   not null,
    member_id         varchar(36)   not null,
    scope             varchar(10)   not null,
    digest            varbinary(32) not null,
    checkpoint_number integer       not null,
    issued_at_ms      bigint        not null,
    issued_by         varchar(36)   not null,
    revoked_at_ms     bigint,
    revoked_by        varchar(36),
    reason            varchar(500),
    primary key (id)
) collate = utf8mb4_bin;

create index transcript_of_member on transcript (member_id, scope, issued_at_ms);
