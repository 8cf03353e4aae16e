-- A course as the catalogue lists it: what its published version says of itself.
create table course (
  id varchar(60) not null primary key,
  version int not null,
  content_hash varchar(64) not null,
  title_zh varchar(200) not null,
  title_en varchar(200) not null,
  summary_zh varchar(600) not null,
  summary_en varchar(600) not null,
  topic varchar(40) not null,
  minutes int not null,
  cap_minutes int not null,
  languages varchar(40) not null,
  formats varchar(200) not null,
  cover varchar(200) not null,
  cover_alt_zh varchar(600) not null,
  cover_alt_en varchar(600) not null,
  search_text varchar(4000) not null,
  lock_version int not null
);

-- Each version whole, never changed: who enrolled in it finishes it.
create table course_version (
  course_id varchar(60) not null,
  version int not null,
  published_at bigint not null,
  manifest mediumtext not null,
  primary key (course_id, version)
);

create table enrolment (
  member_id varchar(36) not null,
  course_id varchar(60) not null,
  version int not null,
  language varchar(2) not null,
  enrolled_at bigint not null,
  last_item varchar(60),
  touched_at bigint not null,
  left_at bigint,
  completed_at bigint,
  lock_version int not null,
  primary key (member_id, course_id)
);

create table assignment (
  id varchar(36) not null primary key,
  organisation_id varchar(36) not null,
  course_id varchar(60) not null,
  category varchar(40) not null,
  from_day date not null,
  until_day date,
  assigned_by varchar(36) not null
);
create index assignment_by_organisation on assignment (organisation_id, course_id);
