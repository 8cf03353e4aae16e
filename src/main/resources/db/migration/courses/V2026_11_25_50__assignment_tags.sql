-- What an assigned course is besides its category, for rules that ask for it.
alter table assignment add column tags varchar(400) default '' not null;
