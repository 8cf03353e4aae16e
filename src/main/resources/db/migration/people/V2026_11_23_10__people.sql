-- People: the organisation tree, members, their dated facts, sign-in and notices.
-- Ids come from the application; no foreign keys, so that members can later live on different servers.

create table people_organisation (
  id varchar(36) not null,
  parent_id varchar(36),
  tier varchar(16) not null,
  name_zh varchar(200) not null,
  name_en varchar(200) not null,
  zone_id varchar(64) not null,
  sample boolean not null,
  -- 'root' at the root, null elsewhere: the unique key allows one tree, whichever node starts first.
  root_key varchar(4),
  constraint pk_people_organisation primary key (id),
  constraint uq_people_organisation_root unique (root_key)
);

-- Every organisation with itself (distance 0) and each one above it, so that a subtree is one look-up.
create table people_lineage (
  organisation_id varchar(36) not null,
  ancestor_id varchar(36) not null,
  distance int not null,
  constraint pk_people_lineage primary key (organisation_id, ancestor_id)
);
create index ix_people_lineage_ancestor on people_lineage (ancestor_id, organisation_id);

create table people_member (
  id varchar(36) not null,
  version int not null,
  name_zh varchar(100) not null,
  name_en varchar(100) not null,
  sign_in_name varchar(64) not null,
  email varchar(254),
  email_key varchar(254),
  language varchar(8) not null,
  zone_id varchar(64) not null,
  constraint pk_people_member primary key (id),
  constraint uq_people_member_sign_in_name unique (sign_in_name)
);
create index ix_people_member_email on people_member (email_key);

create table people_branch_stay (
  member_id varchar(36) not null,
  first_day date not null,
  last_day date,
  branch_id varchar(36) not null,
  constraint pk_people_branch_stay primary key (member_id, first_day)
);
create index ix_people_branch_stay_branch on people_branch_stay (branch_id, first_day);

create table people_appointment (
  member_id varchar(36) not null,
  id varchar(36) not null,
  organisation_id varchar(36) not null,
  role_name varchar(24) not null,
  first_day date not null,
  last_day date,
  constraint pk_people_appointment primary key (member_id, id),
  constraint uq_people_appointment_id unique (id)
);
create index ix_people_appointment_organisation on people_appointment (organisation_id, role_name);

create table people_mark (
  member_id varchar(36) not null,
  mark_name varchar(16) not null,
  first_day date not null,
  last_day date,
  constraint pk_people_mark primary key (member_id, mark_name, first_day)
);

create table people_credential (
  member_id varchar(36) not null,
  version int not null,
  password_hash varchar(100) not null,
  one_time boolean not null,
  changed_at datetime(3) not null,
  constraint pk_people_credential primary key (member_id)
);

-- Which account at an OpenID Connect provider is which member. The issuer is kept as a digest too: the unique keys of
-- MySQL can't hold two long texts.
create table people_identity_link (
  member_id varchar(36) not null,
  issuer_key varchar(64) not null,
  subject_key varchar(64) not null,
  issuer varchar(1000) not null,
  subject varchar(255) not null,
  linked_at datetime(3) not null,
  constraint pk_people_identity_link primary key (member_id, issuer_key),
  constraint uq_people_identity_link_subject unique (issuer_key, subject_key)
);

create table people_notice (
  member_id varchar(36) not null,
  id varchar(36) not null,
  sent_at datetime(3) not null,
  text_key varchar(120) not null,
  arguments varchar(4000) not null,
  route varchar(500),
  read_at datetime(3),
  constraint pk_people_notice primary key (member_id, id)
);
create index ix_people_notice_sent on people_notice (member_id, sent_at);
create index ix_people_notice_unread on people_notice (member_id, read_at);
