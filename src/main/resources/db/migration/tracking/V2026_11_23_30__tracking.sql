-- Server times are epoch milliseconds in bigint; lengths are milliseconds. Keys chosen by other rooms compare exactly.

-- One row per member: whoever writes a member's time advances the version, so that two nodes never write on one state.
create table personal_clock (
    member_id varchar(36) not null,
    version bigint not null,
    primary key (member_id)
);

create table study_session (
    member_id varchar(36) not null,
    id varchar(36) not null,
    token_hash char(64) not null,
    activity varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
    rules mediumtext not null,
    opened_ms bigint not null,
    heard_ms bigint not null,
    explained_ms bigint not null,
    ended boolean not null,
    sequence_no bigint not null,
    elapsed_ms bigint not null,
    visible_ms bigint not null,
    attentive_ms bigint not null,
    spare_ms bigint not null,
    primary key (member_id, id),
    unique (token_hash)
);

create index study_session_activity on study_session (member_id, activity);

-- A run of one verdict is one row. The start comes second in the key: every question is about a member's time.
create table study_stretch (
    member_id varchar(36) not null,
    start_ms bigint not null,
    session_id varchar(36) not null,
    end_ms bigint not null,
    verdict varchar(20) not null,
    primary key (member_id, start_ms, session_id)
);

create table study_coverage (
    member_id varchar(36) not null,
    activity varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
    part varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
    met varchar(6600) not null,
    position_ms bigint,
    primary key (member_id, activity, part)
);
