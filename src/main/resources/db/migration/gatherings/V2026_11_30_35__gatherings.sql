-- Times are epoch milliseconds of the server. Texts in both languages lie in details as JSON.

create table gathering (
    id varchar(36) not null,
    version bigint not null,
    organisation_id varchar(36) not null,
    title_zh varchar(120) not null,
    title_en varchar(120) not null,
    details mediumtext not null,
    category varchar(40) not null,
    tags varchar(400) not null,
    places integer not null,
    deadline_ms bigint not null,
    confirm_minutes integer not null,
    starts_ms bigint not null,
    ends_ms bigint not null,
    state varchar(12) not null,
    cancelled_why varchar(500),
    occasion varchar(130) character set utf8mb4 collate utf8mb4_bin,
    convened_by varchar(36) not null,
    convened_ms bigint not null,
    reminded integer default 0 not null,
    -- What the codes at the door are signed with; it never leaves the servers.
    door_key varchar(64) not null,
    primary key (id)
);
create index gathering_time on gathering (state, ends_ms);
create index gathering_organisation on gathering (organisation_id, ends_ms);
create index gathering_occasion on gathering (occasion, ends_ms);

create table gathering_session (
    gathering_id varchar(36) not null,
    number integer not null,
    starts_ms bigint not null,
    ends_ms bigint not null,
    primary key (gathering_id, number)
);

create table gathering_host (
    member_id varchar(36) not null,
    gathering_id varchar(36) not null,
    primary key (member_id, gathering_id)
);
create index gathering_host_gathering on gathering_host (gathering_id);

create table gathering_audience (
    organisation_id varchar(36) not null,
    gathering_id varchar(36) not null,
    -- The last member who was told of the invitation: empty before the first, null when all were.
    told_up_to varchar(36),
    primary key (organisation_id, gathering_id)
);
create index gathering_audience_gathering on gathering_audience (gathering_id);
create index gathering_audience_told on gathering_audience (told_up_to);

create table gathering_seat (
    member_id varchar(36) not null,
    gathering_id varchar(36) not null,
    state varchar(12) not null,
    seat_order bigint not null,
    confirm_by_ms bigint,
    nominated_by varchar(36),
    changed_ms bigint not null,
    primary key (member_id, gathering_id)
);
create index gathering_seat_order on gathering_seat (gathering_id, seat_order);
create index gathering_seat_offer on gathering_seat (state, confirm_by_ms);
