-- Attempts by rule: drawn by a seed, numbered, with a deadline and flags. Attempts from before have no seed and no number.
-- Times in epoch milliseconds.
alter table quiz_attempt add column attempt_number int;
alter table quiz_attempt add column seed bigint;
alter table quiz_attempt add column flagged varchar(8000) default '[]' not null;
alter table quiz_attempt add column deadline_at bigint;
alter table quiz_attempt add column expired boolean default false not null;
create unique index quiz_attempt_number on quiz_attempt (member_id, activity, attempt_number);
create index quiz_attempt_overdue on quiz_attempt (submitted_at, deadline_at);

-- What makes a test fair for one member: never changed, only ended. Course and item are empty for all tests.
create table quiz_accommodation (
  member_id varchar(36) not null,
  id varchar(36) not null,
  course varchar(60) not null,
  item varchar(60) not null,
  factor_percent int not null,
  extra_attempts int not null,
  reason varchar(500) not null,
  granted_by varchar(36) not null,
  granted_at bigint not null,
  ended_by varchar(36),
  ended_at bigint,
  primary key (member_id, id)
);
