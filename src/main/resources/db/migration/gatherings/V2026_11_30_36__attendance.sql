-- Unannounced roll calls that took place.
create table gathering_roll_call (
    gathering_id varchar(36) not null,
    number integer not null,
    ordinal integer not null,
    opened_ms bigint not null,
    closed_ms bigint not null,
    primary key (gathering_id, number, ordinal)
);

-- Somebody was seen. What was kept by a phone without a network is judged when it arrives, and then by the host.
create table gathering_mark (
    member_id varchar(36) not null,
    gathering_id varchar(36) not null,
    number integer not null,
    at_ms bigint not null,
    purpose varchar(8) not null,
    how varchar(8) not null,
    marked_by varchar(36) not null,
    device char(22),
    metres integer,
    received_ms bigint not null,
    accepted boolean,
    primary key (member_id, gathering_id, number, at_ms, purpose)
);
create index gathering_mark_session on gathering_mark (gathering_id, number, at_ms);
create index gathering_mark_device on gathering_mark (gathering_id, number, device);
create index gathering_mark_time on gathering_mark (member_id, at_ms);

-- What the host says instead of what the marks say; the latest holds, and none is ever changed.
create table gathering_correction (
    member_id varchar(36) not null,
    gathering_id varchar(36) not null,
    number integer not null,
    corrected_ms bigint not null,
    from_ms bigint,
    until_ms bigint,
    reason varchar(500) not null,
    corrected_by varchar(36) not null,
    primary key (member_id, gathering_id, number, corrected_ms)
);
create index gathering_correction_session on gathering_correction (gathering_id, number);

-- Why somebody can't come, or could not, and what the host says to it.
create table gathering_absence (
    member_id varchar(36) not null,
    gathering_id varchar(36) not null,
    number integer not null,
    reason varchar(500) not null,
    told_ms bigint not null,
    excused boolean,
    decided_by varchar(36),
    primary key (member_id, gathering_id, number)
);
create index gathering_absence_session on gathering_absence (gathering_id, number);

-- What the host has counter-signed: final. Its spans are milliseconds, from-until, joined by commas.
create table gathering_attendance (
    member_id varchar(36) not null,
    gathering_id varchar(36) not null,
    number integer not null,
    spans varchar(2000) not null,
    outcome varchar(8) not null,
    late_minutes integer not null,
    early_minutes integer not null,
    signed_by varchar(36) not null,
    signed_ms bigint not null,
    entered boolean not null,
    primary key (member_id, gathering_id, number)
);
create index gathering_attendance_session on gathering_attendance (gathering_id, number);
create index gathering_attendance_entered on gathering_attendance (entered, gathering_id);

-- Whose attendance of the whole gathering has been credited.
create table gathering_credit (
    member_id varchar(36) not null,
    gathering_id varchar(36) not null,
    credited_ms bigint not null,
    primary key (member_id, gathering_id)
);

-- A member does not agree with what was counter-signed; decided by somebody else than who signed it.
create table gathering_appeal (
    member_id varchar(36) not null,
    gathering_id varchar(36) not null,
    number integer not null,
    words varchar(500) not null,
    raised_ms bigint not null,
    upheld boolean,
    from_ms bigint,
    until_ms bigint,
    answer varchar(500),
    decided_by varchar(36),
    decided_ms bigint,
    -- When what was granted had entered the clock and been claimed.
    added_ms bigint,
    primary key (member_id, gathering_id, number)
);
create index gathering_appeal_gathering on gathering_appeal (gathering_id, upheld);
create index gathering_appeal_granted on gathering_appeal (upheld, added_ms);
