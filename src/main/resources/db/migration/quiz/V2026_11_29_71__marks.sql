-- What each question of a member's first submitted attempt at a test earned: what item statistics are computed from. Amounts
-- in thousandths; rest is what the other questions of the attempt earned of what they could, total what all of them did.
-- Of a choice, chosen holds a bit for each option; the branch is that of the day.
create table quiz_mark (
  member_id varchar(36) not null,
  attempt_id varchar(36) not null,
  question varchar(40) not null,
  course varchar(60) not null,
  course_version int not null,
  item varchar(60) not null,
  branch_id varchar(36) not null,
  mark int not null,
  rest int not null,
  total int not null,
  answered boolean not null,
  chosen int,
  submitted_at bigint not null,
  primary key (member_id, attempt_id, question)
);
create index quiz_mark_by_item on quiz_mark (course, item, course_version, question);
create index quiz_mark_by_branch on quiz_mark (branch_id);
