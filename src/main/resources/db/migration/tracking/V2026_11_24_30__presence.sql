-- Presence checks: from when on a session's time is not proven, and what its member owes. Times are epoch milliseconds.
alter table study_session add column listening_ms bigint default 0 not null;
alter table study_session add column input_ms bigint default 0 not null;
alter table study_session add column presence varchar(12) default 'PROVEN' not null;
alter table study_session add column proven_ms bigint default 0 not null;
alter table study_session add column sign_ms bigint default 0 not null;
alter table study_session add column presence_ms bigint default 0 not null;
alter table study_session add column misses integer default 0 not null;
-- Of the measuring rules, see MeasureRules.VERSION.
alter table study_session add column rules_version integer default 1 not null;

-- Sessions from before the first check: what they counted was proven as well as anybody could then.
update study_session set proven_ms = explained_ms, sign_ms = explained_ms;

create index study_session_presence on study_session (member_id, presence_ms);
