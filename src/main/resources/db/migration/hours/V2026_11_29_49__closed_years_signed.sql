-- Beside the chain of a member's entries, trees have one of what their closed years were assessed to: its name is the
-- member's with a sign before it.
alter table ledger_leaf modify column member_id varchar(40) not null;
alter table ledger_block modify column first_member varchar(40) not null;
