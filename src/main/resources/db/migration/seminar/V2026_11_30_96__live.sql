-- What belongs to a meeting that is held live. Times are epoch milliseconds.

create table live_question (
    gathering_id varchar(36) not null,
    id varchar(36) not null,
    member_id varchar(36) not null,
    words varchar(500) not null,
    asked_ms bigint not null,
    answered_ms bigint,
    primary key (gathering_id, id)
);

create table live_vote (
    member_id varchar(36) not null,
    question_id varchar(36) not null,
    gathering_id varchar(36) not null,
    primary key (member_id, question_id)
);
create index live_vote_gathering on live_vote (gathering_id, question_id);

-- Options are lines.
create table live_poll (
    gathering_id varchar(36) not null,
    id varchar(36) not null,
    question varchar(300) not null,
    options varchar(2000) not null,
    opened_ms bigint not null,
    closed_ms bigint,
    primary key (gathering_id, id)
);

-- Who answered, so that nobody answers twice; what they chose is not kept with it.
create table live_poll_voter (
    member_id varchar(36) not null,
    poll_id varchar(36) not null,
    primary key (member_id, poll_id)
);
create table live_poll_count (
    poll_id varchar(36) not null,
    choice integer not null,
    votes integer not null,
    primary key (poll_id, choice)
);

create table live_minutes (
    gathering_id varchar(36) not null,
    version integer not null,
    words mediumtext not null,
    written_by varchar(36) not null,
    written_ms bigint not null,
    published boolean not null,
    primary key (gathering_id)
);

create table live_material (
    gathering_id varchar(36) not null,
    id varchar(36) not null,
    file char(64) not null,
    name varchar(255) not null,
    media_type varchar(120) not null,
    bytes bigint not null,
    added_by varchar(36) not null,
    added_ms bigint not null,
    primary key (gathering_id, id)
);
create index live_material_file on live_material (file);
