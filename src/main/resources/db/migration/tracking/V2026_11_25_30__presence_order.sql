-- Among sessions that share a check, the one opened last says how its member stands.
create index study_session_latest on study_session (member_id, presence_ms, opened_ms);
drop index study_session_presence on study_session;
