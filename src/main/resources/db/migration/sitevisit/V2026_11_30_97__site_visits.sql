-- Times are epoch milliseconds of the server. Texts in both languages lie in details as JSON.

-- organisation_id is null for bases that came with the content; folder_hash is null for those that were written here.
create table site_base (
    id varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
    organisation_id varchar(36),
    name_zh varchar(120) not null,
    name_en varchar(120) not null,
    themes varchar(400) not null,
    details mediumtext not null,
    folder_hash char(64),
    lock_version integer not null,
    primary key (id)
);
create index site_base_organisation on site_base (organisation_id);

-- What one member writes after the visit of one item, as typed. The occasion is course/item.
create table visit_reflection (
    member_id varchar(36) not null,
    occasion varchar(121) character set utf8mb4 collate utf8mb4_bin not null,
    course_version integer not null,
    words mediumtext not null,
    state varchar(12) not null,
    branch_id varchar(36),
    sent_ms bigint,
    judged_by varchar(36),
    judged_ms bigint,
    answer varchar(500),
    lock_version integer not null,
    primary key (member_id, occasion)
);
create index visit_reflection_waiting on visit_reflection (state, sent_ms);

-- The picture is kept without what the camera wrote into it; place and device stand here until the reflection is sent.
create table visit_photo (
    member_id varchar(36) not null,
    occasion varchar(121) character set utf8mb4 collate utf8mb4_bin not null,
    id varchar(36) not null,
    sha256 char(64) not null,
    taken varchar(19),
    latitude double precision,
    longitude double precision,
    device varchar(120),
    distance varchar(12),
    primary key (member_id, occasion, id)
);
create index visit_photo_file on visit_photo (sha256);
