-- Seminars: what is written in them, what is kept beside it, and how it is judged. A seminar is one item of a course, whatever
-- version of the course its members enrolled in. Times in epoch milliseconds.
create table seminar_post (
  course varchar(60) not null,
  item varchar(60) not null,
  id varchar(36) not null,
  author_id varchar(36) not null,
  branch_id varchar(36),
  token varchar(36) not null,
  tutor boolean not null,
  parent_id varchar(36),
  parent_author_id varchar(36),
  text mediumtext not null,
  language varchar(8) not null,
  written_length int not null,
  posted_at bigint not null,
  edited_at bigint,
  edits int not null,
  pinned_at bigint,
  hidden_at bigint,
  hidden_by varchar(36),
  hidden_reason varchar(500),
  copy_item varchar(60),
  copy_post varchar(36),
  copy_percent int,
  filler varchar(20),
  cleared_at bigint,
  cleared_by varchar(36),
  signature varchar(1400) not null,
  lock_version int not null,
  primary key (course, item, id)
);
create index seminar_post_in_order on seminar_post (course, item, posted_at, id);
create index seminar_post_by_author on seminar_post (author_id, posted_at);
create unique index seminar_post_once on seminar_post (author_id, token);

-- Earlier texts of posts that were changed.
create table seminar_version (
  course varchar(60) not null,
  item varchar(60) not null,
  post_id varchar(36) not null,
  number int not null,
  text mediumtext not null,
  written_at bigint not null,
  primary key (course, item, post_id, number)
);

-- By what a post that reads alike is found: a number for each band of its signature.
create table seminar_band (
  course varchar(60) not null,
  bucket bigint not null,
  item varchar(60) not null,
  post_id varchar(36) not null,
  primary key (course, bucket, item, post_id)
);
create index seminar_band_of_post on seminar_band (course, item, post_id);

create table seminar_reaction (
  course varchar(60) not null,
  item varchar(60) not null,
  post_id varchar(36) not null,
  member_id varchar(36) not null,
  kind varchar(20) not null,
  reacted_at bigint not null,
  primary key (course, item, post_id, member_id, kind)
);

-- How far somebody has read, whether they follow, and whether they were told of what is new since.
create table seminar_reader (
  member_id varchar(36) not null,
  course varchar(60) not null,
  item varchar(60) not null,
  follows boolean not null,
  told boolean not null,
  read_to bigint not null,
  primary key (member_id, course, item)
);
create index seminar_reader_following on seminar_reader (course, item, follows, told);

create table seminar_draft (
  member_id varchar(36) not null,
  course varchar(60) not null,
  item varchar(60) not null,
  place varchar(36) not null,
  text mediumtext not null,
  token varchar(36) not null,
  kept_at bigint not null,
  primary key (member_id, course, item, place)
);

-- Only of seminars that were closed, also if they were opened again.
create table seminar_closing (
  course varchar(60) not null,
  item varchar(60) not null,
  closed boolean not null,
  reason varchar(500) not null,
  decided_by varchar(36) not null,
  decided_at bigint not null,
  primary key (course, item)
);

create table seminar_report (
  course varchar(60) not null,
  item varchar(60) not null,
  post_id varchar(36) not null,
  member_id varchar(36) not null,
  reason varchar(500) not null,
  reported_at bigint not null,
  settled_at bigint,
  settled_by varchar(36),
  primary key (course, item, post_id, member_id)
);
create index seminar_report_open on seminar_report (settled_at, course, item);

create table seminar_picture (
  course varchar(60) not null,
  item varchar(60) not null,
  id varchar(36) not null,
  member_id varchar(36) not null,
  sha256 varchar(64) not null,
  received_at bigint not null,
  primary key (course, item, id)
);
create index seminar_picture_by_member on seminar_picture (member_id, received_at);
create index seminar_picture_by_bytes on seminar_picture (sha256);

-- What somebody has contributed and how it stands; the branch is that of the day when they last wrote.
create table seminar_contribution (
  course varchar(60) not null,
  item varchar(60) not null,
  member_id varchar(36) not null,
  course_version int not null,
  branch_id varchar(36) not null,
  own_posts int not null,
  replies int not null,
  doubtful int not null,
  standing varchar(20) not null,
  waiting_since bigint,
  changed_at bigint not null,
  lock_version int not null,
  primary key (course, item, member_id)
);
create index seminar_contribution_waiting on seminar_contribution (standing, branch_id, waiting_since);

-- Every judgement; the one with the highest number stands.
create table seminar_judgement (
  course varchar(60) not null,
  item varchar(60) not null,
  member_id varchar(36) not null,
  number int not null,
  decision varchar(20) not null,
  words varchar(500) not null,
  judge_id varchar(36) not null,
  judged_at bigint not null,
  primary key (course, item, member_id, number)
);
