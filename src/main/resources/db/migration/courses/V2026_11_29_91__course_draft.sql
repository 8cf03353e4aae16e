-- Courses that are being written in the application, one draft a course. Times in epoch milliseconds.
create table course_draft (
  id varchar(60) not null,
  organisation_id varchar(36) not null,
  description mediumtext not null,
  changed_at bigint not null,
  changed_by varchar(36) not null,
  lock_version int not null,
  primary key (id)
);
create index course_draft_of on course_draft (organisation_id, changed_at);

create table course_draft_file (
  course_id varchar(60) not null,
  path varchar(160) not null,
  sha256 varchar(64) not null,
  media_type varchar(120) not null,
  primary key (course_id, path)
);
create index course_draft_file_by_bytes on course_draft_file (sha256);

-- The folder that a version was read from last: a course that was published from a draft is read from its folder again only
-- once the folder has changed.
alter table course rename column content_hash to folder_hash;
