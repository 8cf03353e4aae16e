-- By which type of activity the policy of the day converts a claim; null where time decides.
alter table claim add column activity varchar(60);
