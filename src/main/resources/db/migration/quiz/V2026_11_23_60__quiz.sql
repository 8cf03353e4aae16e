-- One attempt at a test: what was drawn, what was answered, and what came of it. Times in epoch milliseconds.
create table quiz_attempt (
  member_id varchar(36) not null,
  id varchar(36) not null,
  activity varchar(120) not null,
  drawn mediumtext not null,
  answers mediumtext not null,
  started_at bigint not null,
  submitted_at bigint,
  score_percent int,
  lock_version int not null,
  primary key (member_id, id)
);
create index quiz_attempt_by_activity on quiz_attempt (member_id, activity);
