-- What members object to; at most once for each stretch.
create table study_dispute (
    member_id varchar(36) not null,
    session_id varchar(36) not null,
    start_ms bigint not null,
    id varchar(36) not null,
    end_ms bigint not null,
    verdict varchar(20) not null,
    activity varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
    words varchar(500) not null,
    at_ms bigint not null,
    primary key (member_id, session_id, start_ms)
);
create index study_dispute_activity on study_dispute (member_id, activity);
