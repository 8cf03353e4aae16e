-- A way through a simulation: its seed and its choices say it all; where it stands is kept beside so that the next choice
-- needs no telling from the beginning. Times in epoch milliseconds.
create table simulation_attempt (
  member_id varchar(36) not null,
  id varchar(36) not null,
  activity varchar(120) not null,
  seed int not null,
  choices mediumtext not null,
  language varchar(8) not null,
  stage mediumtext not null,
  state mediumtext not null,
  started_at bigint not null,
  ended_at bigint,
  ending varchar(60),
  score_percent int,
  lock_version int not null,
  primary key (member_id, id)
);
create index simulation_attempt_by_activity on simulation_attempt (member_id, activity);
