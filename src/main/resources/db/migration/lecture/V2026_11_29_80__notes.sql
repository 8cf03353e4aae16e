-- What members write beside a lecture for themselves. The mark is a film's millisecond or a paper's page; times in epoch
-- milliseconds.
create table lecture_note (
  member_id varchar(36) not null,
  activity varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  id varchar(36) not null,
  part varchar(60) not null,
  mark bigint not null,
  words varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  written_ms bigint not null,
  primary key (member_id, activity, id)
);
