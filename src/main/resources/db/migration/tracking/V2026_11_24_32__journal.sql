-- What is settled of a member's sessions and not spread over the other tables yet: one row a member and minute.
alter table personal_clock add column journal varchar(8000) character set utf8mb4 collate utf8mb4_bin;
