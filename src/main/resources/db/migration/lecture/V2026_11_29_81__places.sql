-- Where members are in the parts of a lecture, to go on there on any device: a paper's page, or thousandths of a page that
-- have been scrolled past. Where they are in a film stands with its coverage.
create table lecture_place (
  member_id varchar(36) not null,
  activity varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  part varchar(60) not null,
  place bigint not null,
  touched_ms bigint not null,
  primary key (member_id, activity, part)
);
